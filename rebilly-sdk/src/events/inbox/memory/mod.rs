//! The inbox of one process.

mod state;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::state::{Stage, State, after, ago};
use super::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError};
use crate::future::BoxFuture;

/// An inbox in memory: it forgets when the process ends, and then a delivery that is repeated is handled again.
///
/// It has room for so many entries that wait, and remembers twice as many that are done; the oldest of these are forgotten
/// first. [`EnqueueResult::Full`] is answered beyond that. What it does takes no longer with many entries than with few.
pub struct MemoryInbox {
    room: usize,
    state: Mutex<State>,
}

impl MemoryInbox {
    /// Room for ten thousand entries that wait.
    pub fn new() -> Self {
        Self::with_room(10_000)
    }

    /// Room for so many entries that wait or are being handled, at least one.
    pub fn with_room(entries: usize) -> Self {
        Self { room: entries.max(1), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is whole before anything can fail.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What an inbox does with what is received; the others do the same in the words of their stores.
    fn receive_at(&self, entry: &InboxEntry, claim: Option<Duration>, now: Instant) -> EnqueueResult {
        let mut state = self.state();
        let stage = state.stage(&entry.key);
        let known = match stage {
            Some(Stage::Done) => return EnqueueResult::Duplicate,
            Some(_) if claim.is_none() => return EnqueueResult::Duplicate,
            Some(Stage::Claimed { until }) if until > now => return EnqueueResult::Busy,
            known => known.is_some(),
        };
        if state.is_stale(entry) {
            match known {
                true => state.settle(&entry.key, now, self.room),
                false => state.pass_over(entry, now, self.room),
            }
            return EnqueueResult::Stale;
        }
        if claim.is_some() && state.busy_until(entry.queue(), now).is_some() {
            return EnqueueResult::Busy;
        }
        if !known {
            if state.pending >= self.room {
                return EnqueueResult::Full;
            }
            state.enter(entry, now);
        }
        match claim {
            None => EnqueueResult::Stored,
            Some(claim) => {
                state.claim(&entry.key, claim, now).map_or(EnqueueResult::Busy, EnqueueResult::Claimed)
            }
        }
    }

    fn take_at(&self, claim: Duration, settle: Duration, now: Instant) -> Option<Claim> {
        let mut state = self.state();
        // What was received later than this is not settled; none is when the clock is younger than that.
        let settled = ago(now, settle)?;
        loop {
            let key = state.next(now, settled)?;
            match state.is_stale_key(&key) {
                true => state.settle(&key, now, self.room),
                false => return state.claim(&key, claim, now),
            }
        }
    }

    /// Changes the entry of a claim that is still the newest one.
    fn held(
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
    fn receive<'a>(
        &'a self,
        entry: &'a InboxEntry,
        claim: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move { Ok(self.receive_at(entry, claim, Instant::now())) })
    }

    fn take(&self, claim: Duration, settle: Duration) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move { Ok(self.take_at(claim, settle, Instant::now())) })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move { self.held(claim, |state, now| state.extend(&claim.entry.key, by, now)) })
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.held(claim, |state, now| {
                state.finish(&claim.entry.key, now, self.room);
                true
            })
        })
    }

    fn give_back<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.held(claim, |state, now| {
                match delay {
                    None => state.forget(&claim.entry.key, now),
                    Some(delay) => state.wait_again(&claim.entry.key, after(now, delay), now),
                }
                true
            })
        })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let Some(before) = ago(Instant::now(), older_than) else { return Ok(0) };
            Ok(self.state().prune(before))
        })
    }

    fn pending(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move { Ok(self.state().pending as u64) })
    }

    fn is_durable(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryInbox").field("room", &self.room).finish_non_exhaustive()
    }
}
