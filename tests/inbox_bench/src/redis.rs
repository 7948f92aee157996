//! The inbox in Redis, and a stream with a consumer group by hand. Redis persists every command.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::RedisInbox;
use rebilly_test_support::{RedisServer, TempDir};
use redis::aio::MultiplexedConnection;
use redis::streams::{StreamReadOptions, StreamReadReply};
use redis::{AsyncCommands as _, Client, Pipeline};
use tokio::task::JoinSet;

use crate::contender::{CLAIMERS, Contender, Failure, IN_HAND, Ours, Step};
use crate::events::Event;
use crate::load;
use crate::settings::Settings;
use crate::stage::{Opened, Stage, kept};

const GROUP: &str = "workers";
/// Number of keys that one command scans.
const SCANNED: usize = 10_000;

pub(crate) async fn stages(settings: &Settings) -> Result<Vec<Stage>, Failure> {
    let directory = TempDir::new();
    let Some(server) = RedisServer::durable(directory.path()).await else { return Ok(Vec::new()) };
    // A rewrite of the log would affect whichever contender is measured at that time.
    let () = redis::cmd("CONFIG")
        .arg("SET")
        .arg("auto-aof-rewrite-percentage")
        .arg(0)
        .query_async(&mut server.connection().await)
        .await?;
    let url = server.url().to_owned();
    let held = Arc::new((server, directory));
    let stage = |condition, ours, baselines| Stage {
        store: "inbox_redis",
        condition,
        compared_with: None,
        ours,
        baselines,
        takes_turns: true,
        settle: None,
        _held: Arc::clone(&held) as _,
    };
    let ours = {
        let url = url.clone();
        Box::new(move || {
            let url = url.clone();
            Box::pin(async move {
                let prefix = unique("inbox");
                Ok(deleted(inbox(&url, &prefix)?, url, format!("{{{prefix}}}:*")))
            }) as _
        })
    };
    let baseline = {
        let url = url.clone();
        Box::new(move || {
            let url = url.clone();
            Box::pin(async move {
                let key = unique("stream");
                Ok(deleted(stream(&url, &key).await?, url, key))
            }) as _
        })
    };
    let mut stages = vec![stage(None, ours, vec![baseline])];
    if settings.rows > 0 {
        let deep = inbox(&url, "deep")?;
        load::fill(&deep, settings.rows, settings.rows * 9 / 10).await?;
        let baseline = stream(&url, "deep_stream").await?;
        load::fill(&baseline, settings.rows, 0).await?;
        stages.push(stage(Some("deep"), kept(deep), vec![kept(baseline)]));
    }
    Ok(stages)
}

fn unique(name: &str) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    format!("{name}{}", NUMBER.fetch_add(1, Ordering::Relaxed))
}

fn inbox(url: &str, prefix: &str) -> Result<Arc<dyn Contender>, Failure> {
    Ok(Arc::new(Ours(Arc::new(RedisInbox::new(url)?.prefix(prefix).durable()))))
}

async fn stream(url: &str, key: &str) -> Result<Arc<dyn Contender>, Failure> {
    let mut connection = Client::open(url)?.get_multiplexed_async_connection().await?;
    let () = connection.xgroup_create_mkstream(key, GROUP, "0").await?;
    Ok(Arc::new(Stream { connection, key: key.to_owned() }))
}

/// Returns a contender whose keys are deleted after a round, so that those of others share Redis with as many keys in all
/// rounds.
fn deleted(contender: Arc<dyn Contender>, url: String, keys: String) -> Opened {
    let end = async move {
        let mut connection = Client::open(url)?.get_multiplexed_async_connection().await?;
        let mut cursor = 0;
        loop {
            let mut scan = redis::cmd("SCAN");
            scan.arg(cursor).arg("MATCH").arg(&keys).arg("COUNT").arg(SCANNED);
            let (next, found): (u64, Vec<Vec<u8>>) = scan.query_async(&mut connection).await?;
            if !found.is_empty() {
                let () = connection.unlink(found).await?;
            }
            match next {
                0 => return Ok(()),
                next => cursor = next,
            }
        }
    };
    Opened { contender, end: Some(Box::pin(end)) }
}

/// A stream without order by entity, deduplication or retries. Events are deleted when they were handled.
struct Stream {
    connection: MultiplexedConnection,
    key: String,
}

impl Contender for Stream {
    fn name(&self) -> &'static str {
        "stream"
    }

    fn store(&self, events: Vec<Event>) -> Step<'_> {
        Box::pin(async move {
            let mut batch = Pipeline::with_capacity(events.len());
            for event in &events {
                batch.xadd(&self.key, "*", &[("body", &event.body)]).ignore();
            }
            let () = batch.query_async(&mut self.connection.clone()).await?;
            Ok(())
        })
    }

    fn handle(&self, events: usize) -> Step<'_> {
        Box::pin(async move {
            let mut claimers = JoinSet::new();
            for claimer in 0..CLAIMERS {
                let share = events / CLAIMERS + usize::from(claimer < events % CLAIMERS);
                claimers.spawn(handle(self.connection.clone(), self.key.clone(), claimer, share));
            }
            while let Some(ended) = claimers.join_next().await {
                ended??;
            }
            Ok(())
        })
    }
}

async fn handle(
    mut connection: MultiplexedConnection,
    key: String,
    claimer: usize,
    events: usize,
) -> Result<(), Failure> {
    let mut left = events;
    while left > 0 {
        let count = left.min(IN_HAND / CLAIMERS);
        let options = StreamReadOptions::default().group(GROUP, claimer).count(count);
        let read: StreamReadReply = connection.xread_options(&[&key], &[">"], &options).await?;
        let ids: Vec<String> = read.keys.into_iter().flat_map(|key| key.ids).map(|entry| entry.id).collect();
        if ids.is_empty() {
            return Err("an event is missing".into());
        }
        left -= ids.len();
        let mut batch = Pipeline::new();
        batch.xack(&key, GROUP, &ids).ignore().xdel(&key, &ids).ignore();
        let () = batch.query_async(&mut connection).await?;
    }
    Ok(())
}
