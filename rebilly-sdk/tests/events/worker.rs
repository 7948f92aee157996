//! The worker: when it stops.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::BoxFuture;
use rebilly_sdk::events::inbox::{
    Claim, DeadLetter, EnqueueResult, Inbox, InboxEntry, InboxError, InboxStats, MemoryInbox, Release,
};
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
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        self.inner.enqueue(entries)
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        self.inner.enqueue_claimed(entry, lease)
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        self.inner.claim(max, lease, reorder_window)
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        self.inner.extend(claims, lease)
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        self.inner.ack(claims)
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.inner.release(claim, release)
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        self.inner.dead_letters(after, max)
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.inner.requeue(key)
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.inner.discard(key)
    }

    fn prune(&self, _: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        self.started.notify_one();
        Box::pin(std::future::pending())
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        self.inner.stats()
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        self.inner.check()
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
