//! Writes what comes at the same time in one transaction: waiting for the disk once does for all of it.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, Error, Transaction, TransactionBehavior, ffi};
use tokio::sync::{Mutex as Turn, oneshot};

use super::super::InboxError;
use super::file;

/// How many steps there are in a transaction at most.
const MOST: usize = 128;

/// The one connection, and the steps that wait for it.
pub(super) struct Batches {
    connection: Arc<Turn<Connection>>,
    waiting: Mutex<VecDeque<Job>>,
}

/// Does a step, and gives what is to be told about it once it is known whether it was written; or tells that there is no
/// transaction to do it in.
type Job = Box<dyn FnOnce(Result<&mut Transaction<'_>, &Arc<Error>>) -> Option<Tell> + Send>;
type Tell = Box<dyn FnOnce(Result<(), &Arc<Error>>) + Send>;

impl Batches {
    pub(super) async fn open(path: &Path, patience: Duration) -> Result<Self, InboxError> {
        let path = path.to_owned();
        let opening = tokio::task::spawn_blocking(move || file::open(&path, patience));
        let connection = opening.await.map_err(InboxError::unavailable)??;
        Ok(Self { connection: Arc::new(Turn::new(connection)), waiting: Mutex::default() })
    }

    /// Does a step as a whole, or not at all. One that nobody waits for any more is done if it has begun.
    pub(super) async fn step<T: Send + 'static>(
        &self,
        step: impl FnOnce(&Connection, i64) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        let (answer, mut answered) = oneshot::channel();
        self.waiting().push_back(job(step, answer));
        // Who has its turn does what has gathered until then, for all who wait.
        tokio::select! {
            biased;
            done = &mut answered => return done.map_err(InboxError::unavailable)?,
            mut connection = Arc::clone(&self.connection).lock_owned() => {
                let jobs: Vec<Job> = {
                    let mut waiting = self.waiting();
                    let some = waiting.len().min(MOST);
                    waiting.drain(..some).collect()
                };
                if !jobs.is_empty() {
                    let doing = tokio::task::spawn_blocking(move || run(&mut connection, jobs));
                    doing.await.map_err(InboxError::unavailable)?;
                }
            }
        }
        answered.await.map_err(InboxError::unavailable)?
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Job>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn job<T: Send + 'static>(
    step: impl FnOnce(&Connection, i64) -> rusqlite::Result<T> + Send + 'static,
    answer: oneshot::Sender<Result<T, InboxError>>,
) -> Job {
    Box::new(move |transaction| {
        if answer.is_closed() {
            return None;
        }
        let done = transaction.map_err(failed).and_then(|transaction| {
            // What fails takes nothing else of the transaction back.
            let part = transaction.savepoint().map_err(InboxError::unavailable)?;
            let done = step(&part, now()).map_err(InboxError::unavailable)?;
            part.commit().map_err(InboxError::unavailable)?;
            Ok(done)
        });
        Some(Box::new(move |written| {
            // Nobody may be waiting any more.
            let _ = answer.send(done.and_then(|done| written.map(|()| done).map_err(failed)));
        }))
    })
}

fn failed(error: &Arc<Error>) -> InboxError {
    InboxError::unavailable(Arc::clone(error))
}

fn run(connection: &mut Connection, jobs: Vec<Job>) {
    let (mut jobs, mut tells) = (jobs.into_iter(), Vec::new());
    let written = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for job in jobs.by_ref() {
            tells.extend(job(Ok(&mut transaction)));
            // Some errors, such as a full disk, take all of it back: there is nothing left to go on in.
            if transaction.is_autocommit() {
                return Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_ABORT_ROLLBACK), None));
            }
        }
        transaction.commit()
    })();
    let written = written.map_err(Arc::new);
    if let Err(error) = &written {
        tells.extend(jobs.filter_map(|job| job(Err(error))));
    }
    for tell in tells {
        tell(written.as_ref().copied());
    }
}

/// Microseconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
