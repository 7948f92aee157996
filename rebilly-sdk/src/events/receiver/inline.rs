//! Handling of an event while its delivery waits for the response.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::Full;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Duration, Instant, sleep};

use super::handler::BoxedHandler;
use super::lease::{HandlerOutcome, renew_lease};
use super::response::{duplicate, superseded, text, unavailable};
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError};

/// Interval between checks whether the entity is still claimed.
const BUSY_POLL_INTERVAL: Duration = Duration::from_millis(25);

/// Handles a delivery and returns the response. The permit is held until the handler ends.
pub(super) async fn handle<P: Payload>(
    inbox: &Arc<dyn Inbox>,
    handler: &BoxedHandler<P>,
    delivery: Delivery<P>,
    permit: OwnedSemaphorePermit,
    (lease, busy_timeout): (Duration, Duration),
) -> Response<Full<Bytes>> {
    let entry = InboxEntry::new(delivery.metadata(), delivery.body().clone());
    let claim = match claim(inbox, &entry, lease, busy_timeout).await {
        Ok(EnqueueResult::Claimed(claim)) => claim,
        Ok(EnqueueResult::Duplicate | EnqueueResult::Stored) => return duplicate(),
        Ok(EnqueueResult::Superseded) => return superseded(),
        Ok(EnqueueResult::Busy) => return unavailable("another event of the resource is being handled"),
        Ok(EnqueueResult::Full) => return unavailable("the inbox is full"),
        Err(error) => {
            tracing::error!(event_type = delivery.event_type(), %error, "webhook event not stored");
            return unavailable("the inbox is unavailable");
        }
    };
    let event_type = claim.entry.event_type.clone();
    let delivery = delivery.with_attempt(claim.attempt);
    let (inbox, handler) = (Arc::clone(inbox), handler.clone());
    // A task, so that a closed connection neither cancels the handler nor loses its result.
    let task = tokio::spawn(async move {
        let outcome = renew_lease(&inbox, &claim, lease, handler.run(delivery)).await;
        let recorded = record(&*inbox, &claim, &outcome).await;
        drop(permit);
        (outcome, recorded)
    });
    match task.await {
        Ok((HandlerOutcome::Handled, Ok(()))) => text(StatusCode::OK, "handled"),
        Ok((HandlerOutcome::Handled, Err(error))) => {
            tracing::error!(event_type, %error, "webhook event handled, but not acknowledged in the inbox");
            unavailable("the inbox is unavailable")
        }
        Ok((HandlerOutcome::Failed(error), _)) => {
            tracing::error!(event_type, error = &*error as &dyn std::error::Error, "webhook handler failed");
            text(StatusCode::INTERNAL_SERVER_ERROR, "the handler failed")
        }
        Err(_) => text(StatusCode::INTERNAL_SERVER_ERROR, "the handler failed"),
    }
}

/// Claims an entry. Waits while another event of its entity is being handled, up to the `busy_timeout`.
async fn claim(
    inbox: &Arc<dyn Inbox>,
    entry: &InboxEntry,
    lease: Duration,
    busy_timeout: Duration,
) -> Result<EnqueueResult, InboxError> {
    let deadline = Instant::now() + busy_timeout;
    loop {
        let result = inbox.enqueue(entry, Some(lease)).await?;
        if result != EnqueueResult::Busy || Instant::now() >= deadline {
            return Ok(result);
        }
        sleep(BUSY_POLL_INTERVAL.min(deadline.saturating_duration_since(Instant::now()))).await;
    }
}

async fn record(inbox: &dyn Inbox, claim: &Claim, outcome: &HandlerOutcome) -> Result<(), InboxError> {
    match outcome {
        HandlerOutcome::Handled => inbox.ack(claim).await,
        HandlerOutcome::Failed(_) => inbox.release(claim, None).await,
    }
}
