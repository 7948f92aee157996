//! Handling of an event while its delivery waits for the response.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::Full;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Duration, Instant, sleep};

use super::endpoint::{Inner, Settings};
use super::handler::BoxedHandler;
use super::response::{duplicate, skipped, text, unavailable};
use super::settle::{Settled, keep_lease};
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError, Release};

/// Interval between checks whether the entity is still claimed.
const BUSY_POLL_INTERVAL: Duration = Duration::from_millis(25);

/// Handles a delivery and returns the response. The permit is held until the handler has ended and its result is
/// written.
pub(super) async fn handle<P: Payload>(
    inner: Arc<Inner<P>>,
    handler: BoxedHandler<P>,
    delivery: Delivery<P>,
    entry: InboxEntry,
    permit: OwnedSemaphorePermit,
) -> Response<Full<Bytes>> {
    let (result, requested) = claim(&*inner.inbox, &entry, &inner.settings).await;
    let claim = match result {
        Ok(EnqueueResult::Claimed(claim)) => claim,
        Ok(EnqueueResult::Duplicate) => return duplicate(),
        // No worker would handle it.
        Ok(EnqueueResult::Stored) => return unavailable("the event is pending"),
        Ok(EnqueueResult::Busy) => return unavailable("another event of the resource is being handled"),
        Ok(EnqueueResult::Full) => return unavailable("the inbox is full"),
        Err(error) => {
            let (event_type, entity_kind) = (&entry.event_type, entry.entity_kind());
            let error = &error as &dyn std::error::Error;
            tracing::error!(event_type, entity_kind, error, "webhook event not stored");
            return unavailable("the inbox is unavailable");
        }
    };
    let lease = inner.settings.lease;
    let response =
        keep_lease(&*inner.inbox, &claim, (lease, requested), attempt(&inner, &handler, delivery, &claim))
            .await;
    drop(permit);
    response
}

/// Claims an entry, and returns the instant of the request. Waits while another event of its entity is being handled, up to
/// the `busy_timeout`.
async fn claim(
    inbox: &dyn Inbox,
    entry: &InboxEntry,
    settings: &Settings,
) -> (Result<EnqueueResult, InboxError>, Instant) {
    let started = Instant::now();
    loop {
        let requested = Instant::now();
        let result = inbox.enqueue_claimed(entry, settings.lease).await;
        let remaining = settings.busy_timeout.saturating_sub(started.elapsed());
        if !matches!(result, Ok(EnqueueResult::Busy)) || remaining.is_zero() {
            return (result, requested);
        }
        sleep(BUSY_POLL_INTERVAL.min(remaining)).await;
    }
}

/// Runs the handler once and writes its result.
async fn attempt<P: Payload>(
    inner: &Inner<P>,
    handler: &BoxedHandler<P>,
    delivery: Delivery<P>,
    claim: &Claim,
) -> Response<Full<Bytes>> {
    // After that, the claim cannot be kept for certain.
    let gives_up = |failing: Duration| failing >= inner.settings.lease;
    if inner.skip.applies_to(claim) {
        return match inner.settler.ack(claim, gives_up).await {
            Settled::Failed => unavailable("the inbox is unavailable"),
            Settled::Written | Settled::Lost => {
                inner.skip.record(claim);
                skipped()
            }
        };
    }
    match handler.run(delivery.with_claim(claim), inner.settings.handler_timeout).await {
        Ok(()) => match inner.settler.ack(claim, gives_up).await {
            Settled::Written | Settled::Lost => text(StatusCode::OK, "handled"),
            Settled::Failed => unavailable("the inbox is unavailable"),
        },
        Err(error) => {
            tracing::error!(
                event_type = claim.entry.event_type,
                entity_kind = claim.entry.entity_kind(),
                attempt = claim.attempt,
                error = &*error as &dyn std::error::Error,
                "webhook handler failed; the event will be redelivered"
            );
            inner.settler.release(claim, Release::Delete, gives_up).await;
            text(StatusCode::INTERNAL_SERVER_ERROR, "the handler failed")
        }
    }
}
