//! Asking for deliveries to be sent again.

use std::panic::resume_unwind;

use tokio::task::{JoinError, JoinSet};
use tracing::Instrument as _;

use super::FailedDeliveries;
use crate::client::Client;
use crate::error::Error;
use crate::shared::WebhookTrackingId;

/// What became of the requests to send deliveries again.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Resent {
    /// How many are being sent again. Whether they come through this time, a later look will tell.
    pub asked: u64,
    /// How many are not known to Rebilly any more (404).
    pub gone: u64,
    /// Those that Rebilly refused to send again, or did not answer about.
    pub refused: Vec<(WebhookTrackingId, Error)>,
    /// What went wrong in reading the list. After an error that is none of a single entry, the rest was not looked at.
    pub unread: Vec<Error>,
}

impl Resent {
    /// Whether everything that had failed is being sent again.
    pub fn is_complete(&self) -> bool {
        self.gone == 0 && self.refused.is_empty() && self.unread.is_empty()
    }

    fn note(&mut self, done: Result<(WebhookTrackingId, Result<(), Error>), JoinError>) {
        match done {
            Ok((_, Ok(()))) => self.asked += 1,
            Ok((_, Err(error))) if error.is_not_found() => self.gone += 1,
            Ok((id, Err(error))) => self.refused.push((id, error)),
            Err(failed) => {
                // A hook of the caller's has panicked: here it is on the caller's side again.
                if let Ok(panic) = failed.try_into_panic() {
                    resume_unwind(panic);
                }
            }
        }
    }
}

impl FailedDeliveries {
    /// Asks Rebilly to send all of them again, with so many requests at a time (at least one).
    ///
    /// The request is repeated after a timeout like a PUT, and so can this be: the worst that comes of it is a second delivery of
    /// the same event, which the inbox of a [receiver](crate::events) drops. Answers when Rebilly has taken every
    /// request, not when the receivers have. When it is dropped, requests under way are given up.
    ///
    /// Must be called within a Tokio runtime.
    pub async fn resend(mut self, at_once: usize) -> Resent {
        let mut resent = Resent::default();
        let mut under_way = JoinSet::new();
        while let Some(entry) = self.next().await {
            let id = match entry {
                Ok(entry) => entry.id.ok_or_else(|| Error::invalid_request("a delivery has no id")),
                Err(error) => Err(error),
            };
            let id = match id {
                Ok(id) => id,
                Err(error) => {
                    resent.unread.push(error);
                    continue;
                }
            };
            while under_way.len() >= at_once.max(1) {
                let Some(done) = under_way.join_next().await else { break };
                resent.note(done);
            }
            under_way.spawn(ask(self.client.clone(), id).in_current_span());
        }
        while let Some(done) = under_way.join_next().await {
            resent.note(done);
        }
        resent
    }
}

async fn ask(client: Client, id: WebhookTrackingId) -> (WebhookTrackingId, Result<(), Error>) {
    let answer = client.webhook_deliveries().resend(id.clone()).await;
    (id, answer.map(drop))
}
