//! Results of handlers: written to the inbox, and retried while the claim can be kept.

use std::convert::Infallible;
use std::future::{Future, pending};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::backoff::Backoff;
use super::group_commit::GroupCommit;
use crate::events::inbox::{Claim, Inbox, InboxError, Release};

/// Delays between attempts to write a result. Workers wait for the longest one after an outage, so that results are
/// written before new claims.
pub(super) const RETRY: Backoff = Backoff { min: Duration::from_millis(50), max: Duration::from_secs(1) };

/// Writes results of handlers.
#[derive(Clone)]
pub(super) struct Settler {
    inbox: Arc<dyn Inbox>,
    acks: GroupCommit<Claim, bool>,
}

/// Fate of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settled {
    Written,
    /// The claim was lost: its entry was claimed again.
    Lost,
    /// The inbox failed for longer than the claim could be kept.
    Failed,
}

impl Settler {
    pub(super) fn new(inbox: Arc<dyn Inbox>) -> Self {
        let store = Arc::clone(&inbox);
        let ack = move |claims: Vec<Claim>| {
            let inbox = Arc::clone(&store);
            async move { inbox.ack(&claims).await }
        };
        let acks = GroupCommit::new(ack, |_| 0, inbox.is_durable());
        Self { inbox, acks }
    }

    /// Acknowledges a handled entry. `gives_up` gets the duration for which the inbox has failed.
    pub(super) async fn ack(&self, claim: &Claim, gives_up: impl Fn(Duration) -> bool) -> Settled {
        let settled = retry(claim, gives_up, || self.acks.submit(claim.clone())).await.0;
        if settled == Settled::Lost {
            lost(claim);
        }
        settled
    }

    /// Releases an entry that was not handled.
    pub(super) async fn release(
        &self,
        claim: &Claim,
        release: Release<'_>,
        gives_up: impl Fn(Duration) -> bool,
    ) -> Settled {
        match retry(claim, gives_up, || self.inbox.release(claim, release)).await {
            // An earlier attempt was written, and its response was lost.
            (Settled::Lost, true) => Settled::Written,
            (settled, _) => settled,
        }
    }
}

/// Retries an operation until the inbox has executed it. Returns also whether an attempt failed.
async fn retry<F: Future<Output = Result<bool, InboxError>>>(
    claim: &Claim,
    gives_up: impl Fn(Duration) -> bool,
    operation: impl Fn() -> F,
) -> (Settled, bool) {
    let (mut failures, mut first_failure) = (0, None);
    loop {
        let error = match operation().await {
            Ok(true) => return (Settled::Written, failures > 0),
            Ok(false) => return (Settled::Lost, failures > 0),
            Err(error) => error,
        };
        let gives_up = gives_up(first_failure.get_or_insert_with(Instant::now).elapsed());
        not_written(claim, &error, gives_up, failures == 0);
        if gives_up {
            return (Settled::Failed, true);
        }
        failures += 1;
        sleep(RETRY.delay(failures)).await;
    }
}

fn not_written(claim: &Claim, error: &InboxError, gives_up: bool, is_first: bool) {
    let (event_type, entity_kind) = (&claim.entry.event_type, claim.entry.entity_kind());
    let (attempt, error) = (claim.attempt, error as &dyn std::error::Error);
    if gives_up {
        let message = "result of a webhook handler not written; the event may be handled twice";
        tracing::error!(event_type, entity_kind, attempt, error, "{message}");
    } else if is_first {
        let message = "result of a webhook handler not written; retrying";
        tracing::warn!(event_type, entity_kind, attempt, error, "{message}");
    }
}

/// Completes a future, and renews the lease of a claim meanwhile, which was requested at an instant.
pub(super) async fn keep_lease<T>(
    inbox: &dyn Inbox,
    claim: &Claim,
    (lease, requested): (Duration, Instant),
    work: impl Future<Output = T>,
) -> T {
    tokio::select! {
        biased;
        result = work => result,
        never = renew(inbox, claim, lease, requested) => match never {},
    }
}

async fn renew(inbox: &dyn Inbox, claim: &Claim, lease: Duration, requested: Instant) -> Infallible {
    let mut pause = (lease / 3).saturating_sub(requested.elapsed());
    loop {
        sleep(pause).await;
        pause = lease / 3;
        match inbox.extend(std::slice::from_ref(claim), lease).await {
            Ok(extended) if extended == [false] => {
                lost(claim);
                return pending().await;
            }
            Ok(_) => {}
            Err(error) => {
                not_renewed(&error);
                pause = pause.min(RETRY.max);
            }
        }
    }
}

/// Traces that an event is being handled without a claim.
pub(super) fn lost(claim: &Claim) {
    tracing::warn!(
        event_type = claim.entry.event_type,
        entity_kind = claim.entry.entity_kind(),
        attempt = claim.attempt,
        "claim of a webhook event lost; the event may be handled twice"
    );
}

/// Traces that leases were not renewed.
pub(super) fn not_renewed(error: &InboxError) {
    let error = error as &dyn std::error::Error;
    tracing::warn!(error, "leases of webhook events not renewed; retrying");
}
