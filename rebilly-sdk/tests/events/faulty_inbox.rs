//! An inbox that records calls and injects faults.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::BoxFuture;
use rebilly_sdk::events::inbox::{
    Claim, DeadLetter, EnqueueResult, Inbox, InboxEntry, InboxError, InboxStats, MemoryInbox, Release,
};
use tokio::time::Instant;

/// A method of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Enqueue,
    EnqueueClaimed,
    Claim,
    Extend,
    Ack,
    Release,
    Prune,
    Check,
    Other,
}

/// A recorded call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call {
    pub(crate) method: Method,
    /// Number of items of a batch.
    pub(crate) items: usize,
    pub(crate) at: Instant,
    /// Number of earlier calls of the method.
    pub(crate) earlier: usize,
}

/// Fault of a call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Fault {
    None,
    /// The call fails and changes nothing.
    Refused,
    /// The call is executed, and its response is lost.
    ResponseLost,
    /// The call is executed after a delay.
    Slow(Duration),
    /// The call is executed, and its response comes after a delay.
    Late(Duration),
    /// The call never ends, and changes nothing.
    Stalled,
    Panicked,
}

type Faults = Box<dyn Fn(&Call) -> Fault + Send + Sync>;

/// A [`MemoryInbox`] with faults.
pub(crate) struct FaultyInbox {
    inner: MemoryInbox,
    calls: Mutex<Vec<Call>>,
    faults: Faults,
}

impl FaultyInbox {
    pub(crate) fn new(faults: impl Fn(&Call) -> Fault + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { inner: MemoryInbox::new(), calls: Mutex::default(), faults: Box::new(faults) })
    }

    /// Recorded calls of a method.
    pub(crate) fn calls(&self, method: Method) -> Vec<Call> {
        self.calls.lock().unwrap().iter().copied().filter(|call| call.method == method).collect()
    }

    /// The inbox without faults.
    pub(crate) fn inner(&self) -> &MemoryInbox {
        &self.inner
    }

    fn call<'a, T: Send + 'a>(
        &'a self,
        method: Method,
        items: usize,
        execute: impl FnOnce() -> BoxFuture<'a, Result<T, InboxError>> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, InboxError>> {
        let call = Call { method, items, at: Instant::now(), earlier: self.calls(method).len() };
        let fault = (self.faults)(&call);
        self.calls.lock().unwrap().push(call);
        Box::pin(async move {
            match fault {
                Fault::None => execute().await,
                Fault::Refused => Err(InboxError::unavailable("refused")),
                Fault::ResponseLost => {
                    execute().await?;
                    Err(InboxError::unavailable("response lost"))
                }
                Fault::Slow(delay) => {
                    tokio::time::sleep(delay).await;
                    execute().await
                }
                Fault::Late(delay) => {
                    let result = execute().await;
                    tokio::time::sleep(delay).await;
                    result
                }
                Fault::Stalled => std::future::pending().await,
                Fault::Panicked => panic!("expected by this test"),
            }
        })
    }
}

impl Inbox for FaultyInbox {
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        self.call(Method::Enqueue, entries.len(), || self.inner.enqueue(entries))
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        self.call(Method::EnqueueClaimed, 1, move || self.inner.enqueue_claimed(entry, lease))
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        self.call(Method::Claim, max, move || self.inner.claim(max, lease, reorder_window))
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        self.call(Method::Extend, claims.len(), move || self.inner.extend(claims, lease))
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        self.call(Method::Ack, claims.len(), || self.inner.ack(claims))
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.call(Method::Release, 1, move || self.inner.release(claim, release))
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        self.call(Method::Other, max, move || self.inner.dead_letters(after, max))
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.call(Method::Other, 1, || self.inner.requeue(key))
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        self.call(Method::Other, 1, || self.inner.discard(key))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        self.call(Method::Prune, 1, move || self.inner.prune(older_than))
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        self.call(Method::Other, 1, || self.inner.stats())
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        self.call(Method::Check, 1, || self.inner.check())
    }

    /// As for an inbox outside the process.
    fn is_durable(&self) -> bool {
        true
    }
}
