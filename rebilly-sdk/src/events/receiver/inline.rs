//! Handles an event while its delivery waits.

use std::sync::Arc;

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body_util::Full;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Duration, Instant, sleep};

use super::handler::Handling;
use super::worker::{Held, hold};
use super::{Inner, answer, busy};
use crate::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError};
use crate::events::{Delivery, Payload};

/// How long to wait before asking again whether the resource is free.
const PAUSE: Duration = Duration::from_millis(25);

pub(super) async fn handle<P: Payload>(
    inner: &Arc<Inner<P>>,
    handling: &Handling<P>,
    delivery: Delivery<P>,
    turn: OwnedSemaphorePermit,
) -> Response<Full<Bytes>> {
    let entry = InboxEntry::new(delivery.metadata(), delivery.body().clone());
    let claim = match claimed(&inner.inbox, &entry, inner.settings.lease, inner.settings.patience).await {
        Ok(EnqueueResult::Claimed(claim)) => claim,
        Ok(EnqueueResult::Duplicate | EnqueueResult::Stored) => {
            return answer(StatusCode::OK, "received before");
        }
        Ok(EnqueueResult::Stale) => return answer(StatusCode::OK, "older than what was handled"),
        Ok(EnqueueResult::Busy) => return busy("being handled"),
        Ok(EnqueueResult::Full) => return busy("no room"),
        Err(error) => {
            tracing::error!(event_type = delivery.event_type(), %error, "a webhook event could not be entered");
            return busy("no inbox");
        }
    };
    let event_type = claim.entry.event_type.clone();
    let delivery = delivery.attempted(claim.attempt);
    let (inbox, handling, lease) = (Arc::clone(&inner.inbox), handling.clone(), inner.settings.lease);
    // What has begun is ended and entered even if whoever sent it hangs up meanwhile.
    let task = tokio::spawn(async move {
        let held = hold(&inbox, &claim, lease, handling.run(delivery)).await;
        let entered = enter(&*inbox, &claim, &held).await;
        drop(turn);
        (held, entered)
    });
    match task.await {
        Ok((Held::Handled, Ok(()))) => answer(StatusCode::OK, "handled"),
        Ok((Held::Handled, Err(error))) => {
            tracing::error!(event_type, %error, "a webhook event was handled, which could not be entered");
            busy("no inbox")
        }
        Ok((Held::Failed(error), _)) => {
            tracing::error!(
                event_type,
                error = &*error as &dyn std::error::Error,
                "a webhook handler failed"
            );
            answer(StatusCode::INTERNAL_SERVER_ERROR, "not handled")
        }
        Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "not handled"),
    }
}

/// Claims an entry, and waits for a while when its entity is being handled.
async fn claimed(
    inbox: &Arc<dyn Inbox>,
    entry: &InboxEntry,
    lease: Duration,
    patience: Duration,
) -> Result<EnqueueResult, InboxError> {
    let end = Instant::now() + patience;
    loop {
        let receipt = inbox.receive(entry, Some(lease)).await?;
        if receipt != EnqueueResult::Busy || Instant::now() >= end {
            return Ok(receipt);
        }
        sleep(PAUSE.min(end.saturating_duration_since(Instant::now()))).await;
    }
}

async fn enter(inbox: &dyn Inbox, claim: &Claim, held: &Held) -> Result<(), InboxError> {
    match held {
        Held::Handled => inbox.finish(claim).await,
        Held::Failed(_) => inbox.give_back(claim, None).await,
    }
}
