//! The worker: when it stops.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::BoxFuture;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError, MemoryInbox};
use rebilly_sdk::events::{Delivery, Worker};
use tokio::sync::Notify;

/// Empty inbox whose `prune` notifies and never completes.
#[derive(Default)]
struct StalledPrune {
    inner: MemoryInbox,
    started: Arc<Notify>,
}

impl Inbox for StalledPrune {
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        self.inner.enqueue(entry, lease)
    }

    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        self.inner.claim_next(lease, reorder_window)
    }

    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        self.inner.extend(claim, lease)
    }

    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        self.inner.ack(claim)
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        self.inner.release(claim, delay)
    }

    fn prune(&self, _: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        self.started.notify_one();
        Box::pin(std::future::pending())
    }

    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        self.inner.pending_count()
    }

    fn is_durable(&self) -> bool {
        false
    }
}

#[tokio::test(start_paused = true)]
async fn a_worker_stops_while_the_inbox_is_being_pruned() {
    let inbox = StalledPrune::default();
    let started = Arc::clone(&inbox.started);
    let worker = Worker::new(Arc::new(inbox), |_: Delivery| async { Ok::<_, Infallible>(()) });
    // `stop` completes during the prune. The clock is paused: it passes the timeout as soon as nothing can proceed.
    let stopped = worker.run_until(async move { started.notified().await });
    assert!(
        tokio::time::timeout(Duration::from_secs(3600), stopped).await.is_ok(),
        "the worker did not stop"
    );
}
