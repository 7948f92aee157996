//! The inbox in SQLite, and tables by hand: one insert per commit, and batches of inserts.

use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rebilly_sdk::events::inbox::SqliteInbox;
use rebilly_test_support::TempDir;
use rusqlite::{Connection, params};

use crate::contender::{Contender, Failure, IN_HAND, Ours, Step};
use crate::events::Event;
use crate::load;
use crate::settings::Settings;
use crate::stage::{Open, Opened, Settle, Stage, kept};

pub(crate) async fn stages(settings: &Settings) -> Result<Vec<Stage>, Failure> {
    let directory = Arc::new(TempDir::new());
    let stage = |condition, ours, baselines, settle| Stage {
        store: "inbox_sqlite",
        condition,
        compared_with: None,
        ours,
        baselines,
        takes_turns: false,
        settle,
        _held: Arc::clone(&directory) as _,
    };
    let ours = new(|path| async move { inbox(&path).await });
    let by_hand_each =
        vec![new(|path| ready(by_hand(&path, false))), new(|path| ready(by_hand(&path, true)))];
    let mut stages = vec![stage(None, ours, by_hand_each, None)];
    if settings.rows > 0 {
        let deep = inbox(&directory.file("deep")).await?;
        load::fill(&deep, settings.rows, settings.rows * 9 / 10).await?;
        let baseline = by_hand(&directory.file("deep_batches"), true)?;
        load::fill(&baseline, settings.rows, 0).await?;
        let settle: Settle = {
            let directory = Arc::clone(&directory);
            Box::new(move || {
                let directory = Arc::clone(&directory);
                Box::pin(async move { tokio::task::spawn_blocking(move || read(directory.path())).await? })
                    as _
            })
        };
        stages.push(stage(Some("deep"), kept(deep), vec![kept(baseline)], Some(settle)));
    }
    Ok(stages)
}

/// Opens a contender in a directory of its own, which is deleted after the round.
fn new<F>(open: impl Fn(PathBuf) -> F + Send + 'static) -> Open
where
    F: Future<Output = Result<Arc<dyn Contender>, Failure>> + Send + 'static,
{
    Box::new(move || {
        let directory = TempDir::new();
        let opening = open(directory.file("inbox"));
        Box::pin(async move {
            let contender = opening.await?;
            let end = async move {
                drop(directory);
                Ok(())
            };
            Ok(Opened { contender, end: Some(Box::pin(end)) })
        })
    })
}

/// Reads the files once: the system may have taken their memory while other stores were measured.
fn read(directory: &Path) -> Result<(), Failure> {
    for file in std::fs::read_dir(directory)? {
        std::io::copy(&mut std::fs::File::open(file?.path())?, &mut std::io::sink())?;
    }
    Ok(())
}

async fn inbox(path: &Path) -> Result<Arc<dyn Contender>, Failure> {
    Ok(Arc::new(Ours(Arc::new(SqliteInbox::open(path).await?))))
}

fn by_hand(path: &Path, in_batches: bool) -> Result<Arc<dyn Contender>, Failure> {
    let connection = Connection::open(path)?;
    // The same durability as the inbox.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE events (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL, taken INTEGER);
         CREATE INDEX waiting ON events (id) WHERE taken IS NULL;",
    )?;
    Ok(Arc::new(ByHand { connection: Arc::new(Mutex::new(connection)), in_batches }))
}

/// A table of events with unique keys, which are taken and deleted in batches.
struct ByHand {
    connection: Arc<Mutex<Connection>>,
    in_batches: bool,
}

impl ByHand {
    async fn run(
        &self,
        step: impl FnOnce(&mut Connection) -> Result<(), Failure> + Send + 'static,
    ) -> Result<(), Failure> {
        let connection = Arc::clone(&self.connection);
        let running = move || step(&mut connection.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(running).await?
    }
}

impl Contender for ByHand {
    fn name(&self) -> &'static str {
        if self.in_batches { "batches" } else { "commits" }
    }

    fn store(&self, events: Vec<Event>) -> Step<'_> {
        const INSERT: &str = "INSERT INTO events (key, body) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
        let in_batches = self.in_batches;
        Box::pin(self.run(move |connection| {
            if in_batches {
                let transaction = connection.transaction()?;
                for event in events {
                    transaction.prepare_cached(INSERT)?.execute(params![event.key, event.body])?;
                }
                transaction.commit()?;
            } else {
                for event in events {
                    connection.prepare_cached(INSERT)?.execute(params![event.key, event.body])?;
                }
            }
            Ok(())
        }))
    }

    fn handle(&self, events: usize) -> Step<'_> {
        const TAKE: &str = "UPDATE events SET taken = unixepoch() WHERE id IN \
                            (SELECT id FROM events WHERE taken IS NULL ORDER BY id LIMIT ?1) RETURNING id, body";
        const DELETE: &str = "DELETE FROM events WHERE id = ?1";
        Box::pin(async move {
            let mut left = events;
            while left > 0 {
                let count = left.min(IN_HAND);
                left -= count;
                self.run(move |connection| {
                    let taken: Vec<(i64, String)> = connection
                        .prepare_cached(TAKE)?
                        .query_map([i64::try_from(count).unwrap_or(i64::MAX)], |row| {
                            Ok((row.get(0)?, row.get(1)?))
                        })?
                        .collect::<Result<_, _>>()?;
                    if taken.len() < count {
                        return Err("an event is missing".into());
                    }
                    let transaction = connection.transaction()?;
                    for (id, _) in taken {
                        transaction.prepare_cached(DELETE)?.execute([id])?;
                    }
                    Ok(transaction.commit()?)
                })
                .await?;
            }
            Ok(())
        })
    }
}
