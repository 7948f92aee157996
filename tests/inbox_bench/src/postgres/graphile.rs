//! The crate `graphile_worker`: jobs without order, deduplication or entities, with the settings of its own benchmark.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use graphile_worker::{
    IntoTaskHandlerResult, JobSpec, LocalQueueConfig, RawJobSpec, TaskHandler, WorkerContext, WorkerOptions,
    WorkerUtils,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use tokio::sync::Notify;

use crate::contender::{Contender, Failure, IN_HAND, Step};
use crate::events::Event;

/// Delay in which completions are collected, and pause while the queue is empty.
const DELAY: Duration = Duration::from_millis(5);
/// Name of the only task.
const TASK: &str = "event";

/// A job.
#[derive(Serialize, Deserialize)]
struct Job(String);

/// Counts handled jobs until none is left.
#[derive(Debug, Clone)]
struct Left(Arc<(AtomicUsize, Notify)>);

impl TaskHandler for Job {
    const IDENTIFIER: &'static str = TASK;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        if let Some(left) = context.get_ext::<Left>()
            && left.0.0.fetch_sub(1, Ordering::Relaxed) == 1
        {
            left.0.1.notify_one();
        }
        Ok::<(), String>(())
    }
}

pub(super) struct Graphile {
    pool: PgPool,
    schema: String,
    utils: WorkerUtils,
}

impl Graphile {
    pub(super) async fn open(url: &str, schema: &str, connections: usize) -> Result<Self, Failure> {
        let pool = PgPoolOptions::new().max_connections(connections as u32).connect(url).await?;
        let utils = WorkerUtils::new(pool.clone(), schema.to_owned());
        utils.migrate().await?;
        Ok(Self { pool, schema: schema.to_owned(), utils })
    }
}

impl Contender for Graphile {
    fn name(&self) -> &'static str {
        "graphile_worker"
    }

    fn store(&self, events: Vec<Event>) -> Step<'_> {
        Box::pin(async move {
            let job = |event: Event| {
                // As a string, because it is copied several times, and a tree of JSON values takes twice as long.
                let payload = Value::String(event.body);
                RawJobSpec { identifier: TASK.to_owned(), payload, spec: JobSpec::default() }
            };
            self.utils.add_raw_jobs(&events.into_iter().map(job).collect::<Vec<_>>()).await?;
            Ok(())
        })
    }

    fn handle(&self, events: usize) -> Step<'_> {
        Box::pin(async move {
            let left = Left(Arc::new((AtomicUsize::new(events), Notify::new())));
            let worker = WorkerOptions::default()
                .pg_pool(self.pool.clone())
                .schema(self.schema.clone())
                .concurrency(IN_HAND)
                .poll_interval(DELAY)
                .complete_job_batch_delay(DELAY)
                .local_queue(LocalQueueConfig::default().with_size(IN_HAND))
                .add_extension(left.clone())
                .define_job::<Job>()
                .init()
                .await?;
            let worker = Arc::new(worker);
            let running = tokio::spawn({
                let worker = Arc::clone(&worker);
                async move { worker.run().await }
            });
            left.0.1.notified().await;
            // It ends when the completions are stored.
            worker.request_shutdown();
            running.await??;
            Ok(())
        })
    }
}
