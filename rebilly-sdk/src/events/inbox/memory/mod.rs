//! The inbox of one process.

mod state;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::state::{Stage, State, after, before};
use super::entry::{Claim, EnqueueResult, InboxEntry};
use super::error::InboxError;
use super::store::Inbox;
use crate::future::BoxFuture;

/// An inbox in memory. It is lost with the process; redelivered events are handled again after a restart.
///
/// Its capacity limits the pending entries; beyond it, the result is [`EnqueueResult::Full`]. It remembers twice as
/// many done entries and evicts the oldest of them. Operations take logarithmic time.
pub struct MemoryInbox {
    capacity: usize,
    state: Mutex<State>,
}

impl MemoryInbox {
    /// Creates an inbox with a capacity of 10,000 entries.
    pub fn new() -> Self {
        Self::with_capacity(10_000)
    }

    /// Creates an inbox for this number of pending and claimed entries, at least one.
    pub fn with_capacity(entries: usize) -> Self {
        Self { capacity: entries.max(1), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No operation leaves the state inconsistent, even by a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reference implementation of [`Inbox::enqueue`]; the other stores do the same in their own language.
    fn enqueue_at(&self, entry: &InboxEntry, lease: Option<Duration>, now: Instant) -> EnqueueResult {
        let mut state = self.state();
        let stage = state.stage(&entry.key);
        let is_known = match stage {
            Some(Stage::Done) => return EnqueueResult::Duplicate,
            Some(_) if lease.is_none() => return EnqueueResult::Duplicate,
            Some(Stage::Claimed { until }) if until > now => return EnqueueResult::Busy,
            known => known.is_some(),
        };
        if state.is_superseded(entry) {
            match is_known {
                true => state.complete(&entry.key, now, self.capacity),
                false => state.record_skipped(entry, now, self.capacity),
            }
            return EnqueueResult::Superseded;
        }
        if lease.is_some() && state.claimed_until(entry.ordering_key(), now).is_some() {
            return EnqueueResult::Busy;
        }
        if !is_known {
            if state.pending >= self.capacity {
                return EnqueueResult::Full;
            }
            state.insert(entry, now);
        }
        match lease {
            None => EnqueueResult::Stored,
            Some(lease) => {
                state.claim(&entry.key, lease, now).map_or(EnqueueResult::Busy, EnqueueResult::Claimed)
            }
        }
    }

    fn claim_next_at(&self, lease: Duration, reorder_window: Duration, now: Instant) -> Option<Claim> {
        let mut state = self.state();
        // `None` if the clock is younger than the window: then no entry has passed it.
        let received_before = before(now, reorder_window)?;
        loop {
            let key = state.next_claimable(now, received_before)?;
            match state.is_superseded_key(&key) {
                true => state.complete(&key, now, self.capacity),
                false => return state.claim(&key, lease, now),
            }
        }
    }

    /// Changes the entry of a claim if the claim is still the newest one.
    fn with_claim(
        &self,
        claim: &Claim,
        change: impl FnOnce(&mut State, Instant) -> bool,
    ) -> Result<(), InboxError> {
        let mut state = self.state();
        match state.is_newest(claim) && change(&mut state, Instant::now()) {
            true => Ok(()),
            false => Err(InboxError::lost()),
        }
    }
}

impl Default for MemoryInbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Inbox for MemoryInbox {
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move { Ok(self.enqueue_at(entry, lease, Instant::now())) })
    }

    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move { Ok(self.claim_next_at(lease, reorder_window, Instant::now())) })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(
            async move { self.with_claim(claim, |state, now| state.extend(&claim.entry.key, lease, now)) },
        )
    }

    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.with_claim(claim, |state, now| {
                state.ack(&claim.entry.key, now, self.capacity);
                true
            })
        })
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.with_claim(claim, |state, now| {
                match delay {
                    None => state.delete(&claim.entry.key, now),
                    Some(delay) => state.defer(&claim.entry.key, after(now, delay), now),
                }
                true
            })
        })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let Some(before) = before(Instant::now(), older_than) else { return Ok(0) };
            Ok(self.state().prune(before))
        })
    }

    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move { Ok(self.state().pending as u64) })
    }

    fn is_durable(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryInbox").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}
