//! Resending of failed deliveries.

use std::panic::resume_unwind;

use tokio::task::{JoinError, JoinSet};
use tracing::Instrument as _;

use super::failed::FailedDeliveries;
use crate::client::Client;
use crate::error::Error;
use crate::shared::WebhookTrackingId;

/// Result of [`FailedDeliveries::resend`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ResendSummary {
    /// Number of deliveries that Rebilly will resend. Check later whether the receiver accepted them.
    pub requested: u64,
    /// Number of deliveries that Rebilly does not know any more (404).
    pub not_found: u64,
    /// Deliveries whose request failed, with the error.
    pub failed: Vec<(WebhookTrackingId, Error)>,
    /// Errors of reading the list. After an error that does not concern a single item, the rest was not read.
    pub read_errors: Vec<Error>,
}

impl ResendSummary {
    /// Returns `true` if Rebilly resends all failed deliveries.
    pub fn is_complete(&self) -> bool {
        self.not_found == 0 && self.failed.is_empty() && self.read_errors.is_empty()
    }

    fn record(&mut self, finished: Result<(WebhookTrackingId, Result<(), Error>), JoinError>) {
        match finished {
            Ok((_, Ok(()))) => self.requested += 1,
            Ok((_, Err(error))) if error.is_not_found() => self.not_found += 1,
            Ok((id, Err(error))) => self.failed.push((id, error)),
            Err(error) => {
                // The panic of a caller's interceptor continues in the caller's task.
                if let Ok(panic) = error.try_into_panic() {
                    resume_unwind(panic);
                }
            }
        }
    }
}

impl FailedDeliveries {
    /// Requests a resend of all failed deliveries, with this number of concurrent requests (at least one).
    ///
    /// The call is safe to retry after an error: at worst an event is delivered twice, and the inbox of a
    /// [receiver](crate::events) drops the duplicate. The requests are retried like a PUT for the same reason.
    ///
    /// The future completes when Rebilly has accepted the requests, not when the receiver has the deliveries.
    /// Dropping it cancels pending requests. It must run inside a Tokio runtime.
    pub async fn resend(mut self, concurrency: usize) -> ResendSummary {
        let mut summary = ResendSummary::default();
        let mut running = JoinSet::new();
        while let Some(entry) = self.next().await {
            let id = match entry {
                Ok(entry) => entry.id.ok_or_else(|| Error::invalid_request("a delivery has no id")),
                Err(error) => Err(error),
            };
            let id = match id {
                Ok(id) => id,
                Err(error) => {
                    summary.read_errors.push(error);
                    continue;
                }
            };
            while running.len() >= concurrency.max(1) {
                let Some(finished) = running.join_next().await else { break };
                summary.record(finished);
            }
            running.spawn(request(self.client.clone(), id).in_current_span());
        }
        while let Some(finished) = running.join_next().await {
            summary.record(finished);
        }
        summary
    }
}

async fn request(client: Client, id: WebhookTrackingId) -> (WebhookTrackingId, Result<(), Error>) {
    let response = client.webhook_deliveries().resend(id.clone()).await;
    (id, response.map(drop))
}
