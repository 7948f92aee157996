//! The inbox of one process.

mod index;
mod state;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::state::{Limits, State, before};
use super::entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release};
use super::error::InboxError;
use super::store::Inbox;
use crate::future::BoxFuture;

/// An inbox in memory. It is lost with the process; redelivered events are handled again after a restart.
///
/// Two limits hold for the pending, claimed and dead entries together: their number and their size. Beyond them, the
/// result is [`EnqueueResult::Full`]. The inbox remembers twice as many done entries and evicts the oldest of them.
/// Operations take logarithmic time, statistics constant time.
pub struct MemoryInbox {
    limits: Limits,
    state: Mutex<State>,
}

impl MemoryInbox {
    /// Creates an inbox for 10,000 entries of 64 MiB together.
    pub fn new() -> Self {
        Self::with_capacity(10_000)
    }

    /// Creates an inbox for this number of pending, claimed and dead entries, at least one.
    pub fn with_capacity(entries: usize) -> Self {
        let limits = Limits { entries: entries.max(1), bytes: 64 * 1024 * 1024 };
        Self { limits, state: Mutex::default() }
    }

    /// Maximum size of the pending, claimed and dead entries together: their bodies, event types and entities.
    /// Default: 64 MiB. A larger entry is never accepted.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.limits.bytes = bytes;
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No operation leaves the state inconsistent, even by a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs an operation on each item under one lock.
    fn each<T, R>(
        &self,
        items: &[T],
        mut operation: impl FnMut(&mut State, &T, Instant) -> R,
    ) -> Result<Vec<R>, InboxError> {
        let (mut state, now) = (self.state(), Instant::now());
        Ok(items.iter().map(|item| operation(&mut state, item, now)).collect())
    }
}

impl Default for MemoryInbox {
    fn default() -> Self {
        Self::new()
    }
}

/// Reference implementation; the other stores do the same in their own language.
impl Inbox for MemoryInbox {
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        Box::pin(
            async move { self.each(entries, |state, entry, now| state.enqueue(entry, self.limits, now)) },
        )
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move { Ok(self.state().enqueue_claimed(entry, lease, self.limits, Instant::now())) })
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        Box::pin(async move {
            let (mut state, now) = (self.state(), Instant::now());
            // `None` if the clock is younger than the window: then no entry has passed it.
            let Some(received_before) = before(now, reorder_window) else { return Ok(Vec::new()) };
            let next = || {
                let key = state.next_claimable(now, received_before)?;
                state.claim(&key, lease, now)
            };
            Ok(std::iter::from_fn(next).take(max).collect())
        })
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(async move { self.each(claims, |state, claim, now| state.extend(claim, lease, now)) })
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(async move { self.each(claims, |state, claim, now| state.ack(claim, self.limits, now)) })
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move { Ok(self.state().release(claim, release, Instant::now())) })
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        Box::pin(async move { Ok(self.state().dead_letters(after, max)) })
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move { Ok(self.state().requeue(key, Instant::now())) })
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move { Ok(self.state().discard(key, self.limits, Instant::now())) })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let Some(before) = before(Instant::now(), older_than) else { return Ok(0) };
            Ok(self.state().prune(before))
        })
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        Box::pin(async move { Ok(self.state().stats(Instant::now())) })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        Box::pin(async { Ok(()) })
    }

    fn is_durable(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryInbox").field("limits", &self.limits).finish_non_exhaustive()
    }
}
