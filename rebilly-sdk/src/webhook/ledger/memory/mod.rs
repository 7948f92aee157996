//! The ledger of one process.

mod state;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use self::state::{Stage, State, after, ago};
use super::{Claim, Entering, Entry, Ledger, LedgerError, Receipt};

/// A ledger in memory: it forgets when the process ends, and then a delivery that is repeated is handled again.
///
/// It has room for so many entries that wait, and remembers twice as many that are done; the oldest of these are forgotten
/// first. [`Receipt::Full`] is answered beyond that. What it does takes no longer with many entries than with few.
pub struct MemoryLedger {
    room: usize,
    state: Mutex<State>,
}

impl MemoryLedger {
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

    /// What a ledger does with what is received; the others do the same in the words of their stores.
    fn receive_at(&self, entry: &Entry, claim: Option<Duration>, now: Instant) -> Receipt {
        let mut state = self.state();
        let stage = state.stage(&entry.key);
        let known = match stage {
            Some(Stage::Done) => return Receipt::Duplicate,
            Some(_) if claim.is_none() => return Receipt::Duplicate,
            Some(Stage::Claimed { until }) if until > now => return Receipt::Busy,
            known => known.is_some(),
        };
        if state.is_stale(entry) {
            match known {
                true => state.settle(&entry.key, now, self.room),
                false => state.pass_over(entry, now, self.room),
            }
            return Receipt::Stale;
        }
        if claim.is_some() && state.busy_until(entry.queue(), now).is_some() {
            return Receipt::Busy;
        }
        if !known {
            if state.pending >= self.room {
                return Receipt::Full;
            }
            state.enter(entry, now);
        }
        match claim {
            None => Receipt::Stored,
            Some(claim) => state.claim(&entry.key, claim, now).map_or(Receipt::Busy, Receipt::Claimed),
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
    ) -> Result<(), LedgerError> {
        let mut state = self.state();
        match state.is_newest(claim) && change(&mut state, Instant::now()) {
            true => Ok(()),
            false => Err(LedgerError::lost()),
        }
    }
}

impl Default for MemoryLedger {
    fn default() -> Self {
        Self::new()
    }
}

impl Ledger for MemoryLedger {
    fn receive<'a>(&'a self, entry: &'a Entry, claim: Option<Duration>) -> Entering<'a, Receipt> {
        Box::pin(async move { Ok(self.receive_at(entry, claim, Instant::now())) })
    }

    fn take(&self, claim: Duration, settle: Duration) -> Entering<'_, Option<Claim>> {
        Box::pin(async move { Ok(self.take_at(claim, settle, Instant::now())) })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> Entering<'a, ()> {
        Box::pin(async move { self.held(claim, |state, now| state.extend(&claim.entry.key, by, now)) })
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> Entering<'a, ()> {
        Box::pin(async move {
            self.held(claim, |state, now| {
                state.finish(&claim.entry.key, now, self.room);
                true
            })
        })
    }

    fn give_back<'a>(&'a self, claim: &'a Claim, delay: Option<Duration>) -> Entering<'a, ()> {
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

    fn prune(&self, older_than: Duration) -> Entering<'_, u64> {
        Box::pin(async move {
            let Some(before) = ago(Instant::now(), older_than) else { return Ok(0) };
            Ok(self.state().prune(before))
        })
    }

    fn pending(&self) -> Entering<'_, u64> {
        Box::pin(async move { Ok(self.state().pending as u64) })
    }

    fn is_durable(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryLedger").field("room", &self.room).finish_non_exhaustive()
    }
}
