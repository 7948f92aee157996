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
use crate::webhook::ledger::{Claim, Entry, Ledger, LedgerError, Receipt};
use crate::webhook::{Delivery, Payload};

/// How long to wait before asking again whether the resource is free.
const PAUSE: Duration = Duration::from_millis(25);

pub(super) async fn handle<P: Payload>(
    inner: &Arc<Inner<P>>,
    handling: &Handling<P>,
    delivery: Delivery<P>,
    turn: OwnedSemaphorePermit,
) -> Response<Full<Bytes>> {
    let entry = Entry::new(delivery.facts(), delivery.body().clone());
    let claim = match claimed(&inner.ledger, &entry, inner.settings.lease, inner.settings.patience).await {
        Ok(Receipt::Claimed(claim)) => claim,
        Ok(Receipt::Duplicate | Receipt::Stored) => return answer(StatusCode::OK, "received before"),
        Ok(Receipt::Stale) => return answer(StatusCode::OK, "older than what was handled"),
        Ok(Receipt::Busy) => return busy("being handled"),
        Ok(Receipt::Full) => return busy("no room"),
        Err(error) => {
            tracing::error!(event_type = delivery.event_type(), %error, "a webhook event could not be entered");
            return busy("no ledger");
        }
    };
    let event_type = claim.entry.event_type.clone();
    let delivery = delivery.attempted(claim.attempt);
    let (ledger, handling, lease) = (Arc::clone(&inner.ledger), handling.clone(), inner.settings.lease);
    // What has begun is ended and entered even if whoever sent it hangs up meanwhile.
    let task = tokio::spawn(async move {
        let held = hold(&ledger, &claim, lease, handling.run(delivery)).await;
        let entered = enter(&*ledger, &claim, &held).await;
        drop(turn);
        (held, entered)
    });
    match task.await {
        Ok((Held::Handled, Ok(()))) => answer(StatusCode::OK, "handled"),
        Ok((Held::Handled, Err(error))) => {
            tracing::error!(event_type, %error, "a webhook event was handled, which could not be entered");
            busy("no ledger")
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
    ledger: &Arc<dyn Ledger>,
    entry: &Entry,
    lease: Duration,
    patience: Duration,
) -> Result<Receipt, LedgerError> {
    let end = Instant::now() + patience;
    loop {
        let receipt = ledger.receive(entry, Some(lease)).await?;
        if receipt != Receipt::Busy || Instant::now() >= end {
            return Ok(receipt);
        }
        sleep(PAUSE.min(end.saturating_duration_since(Instant::now()))).await;
    }
}

async fn enter(ledger: &dyn Ledger, claim: &Claim, held: &Held) -> Result<(), LedgerError> {
    match held {
        Held::Handled => ledger.finish(claim).await,
        Held::Failed(_) => ledger.give_back(claim, None).await,
    }
}
