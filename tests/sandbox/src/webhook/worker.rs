//! Delivers the events of one target, one after the other.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Url};
use tokio::sync::mpsc;

use super::delivery::{DeliveryLog, DeliveryOutcome};

/// A payload to deliver.
pub(super) struct Job {
    /// Number of the delivery in the log.
    pub(super) number: usize,
    pub(super) body: String,
}

/// What a target's task works with.
pub(super) struct Worker {
    pub(super) client: Client,
    pub(super) url: Url,
    pub(super) username: String,
    pub(super) password: String,
    pub(super) pauses: Vec<Duration>,
    pub(super) log: Arc<DeliveryLog>,
}

impl Worker {
    /// Works until the queue is closed.
    pub(super) async fn run(self, mut jobs: mpsc::Receiver<Job>) {
        while let Some(job) = jobs.recv().await {
            let outcome = self.deliver(&job).await;
            self.log.settle(job.number, outcome);
        }
    }

    /// Tries until a 2xx comes or the pauses are used up.
    async fn deliver(&self, job: &Job) -> DeliveryOutcome {
        let mut pauses = self.pauses.iter();
        loop {
            let status = self.attempt(job.body.clone()).await;
            self.log.attempted(job.number, status);
            if status.is_some_and(|status| (200..300).contains(&status)) {
                return DeliveryOutcome::Delivered;
            }
            match pauses.next() {
                Some(pause) => tokio::time::sleep(*pause).await,
                None => return DeliveryOutcome::Failed,
            }
        }
    }

    async fn attempt(&self, body: String) -> Option<u16> {
        let request = self
            .client
            .post(self.url.clone())
            .basic_auth(&self.username, Some(&self.password))
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        request.send().await.ok().map(|answer| answer.status().as_u16())
    }
}
