//! The ledger of one process.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Claim, Entering, Entry, Ledger, LedgerError, Receipt};

/// A ledger in memory: it forgets when the process ends, and then a delivery that is repeated is handled again.
///
/// It has room for so many entries that wait, and remembers twice as many that are done; the oldest of these are forgotten
/// first. [`Receipt::Full`] is answered beyond that.
pub struct MemoryLedger {
    room: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    entries: HashMap<String, Kept>,
    /// The entries of an entity that wait or are claimed, in the order they are handled in.
    queues: HashMap<String, BTreeMap<(i64, u64), String>>,
    /// Where in its queue the next entry without a revision stands: with the one received before it.
    latest: HashMap<String, i64>,
    /// The highest revision that was finished.
    finished: HashMap<String, i64>,
    /// What is done, oldest first.
    done: VecDeque<(Instant, String)>,
    pending: usize,
    counter: u64,
}

struct Kept {
    entry: Entry,
    place: (String, (i64, u64)),
    state: Stage,
    token: u64,
    attempt: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Waiting { received: Instant, ready: Instant },
    Claimed { received: Instant, until: Instant },
    Done,
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

    fn receive_at(&self, entry: &Entry, claim: Option<Duration>, now: Instant) -> Receipt {
        let mut state = self.state();
        let state = &mut *state;
        match state.entries.get(&entry.key).map(|kept| kept.state) {
            Some(Stage::Done) => return Receipt::Duplicate,
            Some(_) if claim.is_none() => return Receipt::Duplicate,
            Some(_) => {}
            None => {
                if state.is_stale(entry) {
                    state.remember(Kept::done(entry.clone()), now, self.room);
                    return Receipt::Stale;
                }
                if claim.is_some() && entry.entity.as_ref().is_some_and(|entity| state.is_busy(entity, now)) {
                    return Receipt::Busy;
                }
                if state.pending >= self.room {
                    return Receipt::Full;
                }
                state.enter(entry.clone(), now);
            }
        }
        let Some(claim) = claim else { return Receipt::Stored };
        let queue = state.entries.get(&entry.key).map(|kept| kept.place.0.clone()).unwrap_or_default();
        match state.is_busy(&queue, now) {
            true => Receipt::Busy,
            false => state.claim(&entry.key, claim, now).map_or(Receipt::Busy, Receipt::Claimed),
        }
    }

    fn take_at(&self, claim: Duration, settle: Duration, now: Instant) -> Option<Claim> {
        let mut state = self.state();
        let state = &mut *state;
        loop {
            let mut next: Option<(Instant, String)> = None;
            for queue in state.queues.values() {
                let first = queue.values().next().and_then(|key| state.entries.get(key));
                let Some((key, since)) = first.and_then(|kept| kept.since(settle, now)) else { continue };
                let busy =
                    queue.values().filter_map(|key| state.entries.get(key)).any(|kept| kept.is_claimed(now));
                if !busy && next.as_ref().is_none_or(|(other, _)| since < *other) {
                    next = Some((since, key.to_owned()));
                }
            }
            let (_, key) = next?;
            let stale = state.entries.get(&key).is_some_and(|kept| state.is_stale(&kept.entry));
            if !stale {
                return state.claim(&key, claim, now);
            }
            state.settle(&key, now, self.room);
        }
    }

    fn held(&self, claim: &Claim, change: impl FnOnce(&mut State)) -> Result<(), LedgerError> {
        let mut state = self.state();
        let kept = state.entries.get(&claim.entry.key);
        match kept {
            Some(kept) if kept.token == claim.token && kept.state != Stage::Done => {
                change(&mut state);
                Ok(())
            }
            _ => Err(LedgerError::lost()),
        }
    }
}

impl Kept {
    fn done(entry: Entry) -> Self {
        let entry = Entry { body: bytes::Bytes::new(), ..entry };
        Self { entry, place: Default::default(), state: Stage::Done, token: 0, attempt: 0 }
    }

    fn is_claimed(&self, now: Instant) -> bool {
        matches!(self.state, Stage::Claimed { until, .. } if until > now)
    }

    /// Its key, and since when it could be taken.
    fn since(&self, settle: Duration, now: Instant) -> Option<(&str, Instant)> {
        let since = match self.state {
            Stage::Waiting { received, ready } => ready.max(received + settle),
            Stage::Claimed { until, .. } => until,
            Stage::Done => return None,
        };
        (since <= now).then_some((self.entry.key.as_str(), since))
    }
}

impl State {
    fn is_stale(&self, entry: &Entry) -> bool {
        let finished = entry.entity.as_ref().and_then(|entity| self.finished.get(entity));
        finished.zip(entry.revision).is_some_and(|(finished, revision)| revision < *finished)
    }

    /// Whether an entry of the queue is being handled.
    fn is_busy(&self, queue: &str, now: Instant) -> bool {
        let keys = self.queues.get(queue).into_iter().flat_map(BTreeMap::values);
        keys.filter_map(|key| self.entries.get(key)).any(|kept| kept.is_claimed(now))
    }

    fn enter(&mut self, entry: Entry, now: Instant) {
        self.counter += 1;
        // What is about nothing has a queue of its own.
        let queue = entry.entity.clone().unwrap_or_else(|| entry.key.clone());
        let rank = entry.revision.or_else(|| self.latest.get(&queue).copied()).unwrap_or(i64::MIN);
        if entry.entity.is_some() {
            self.latest.insert(queue.clone(), rank);
        }
        let place = (rank, self.counter);
        self.queues.entry(queue.clone()).or_default().insert(place, entry.key.clone());
        let state = Stage::Waiting { received: now, ready: now };
        let kept = Kept { place: (queue, place), state, token: 0, attempt: 0, entry };
        self.entries.insert(kept.entry.key.clone(), kept);
        self.pending += 1;
    }

    fn claim(&mut self, key: &str, claim: Duration, now: Instant) -> Option<Claim> {
        self.counter += 1;
        let kept = self.entries.get_mut(key)?;
        let received = match kept.state {
            Stage::Waiting { received, .. } | Stage::Claimed { received, .. } => received,
            Stage::Done => return None,
        };
        kept.state = Stage::Claimed { received, until: now + claim };
        kept.token = self.counter;
        kept.attempt = kept.attempt.saturating_add(1);
        Some(Claim::new(kept.entry.clone(), kept.token, kept.attempt))
    }

    /// Takes an entry out of its queue.
    fn leave(&mut self, key: &str) -> Option<Kept> {
        let kept = self.entries.remove(key)?;
        let (queue, place) = &kept.place;
        if let Some(entries) = self.queues.get_mut(queue) {
            entries.remove(place);
            if entries.is_empty() {
                self.queues.remove(queue);
            }
        }
        self.pending = self.pending.saturating_sub(1);
        Some(kept)
    }

    /// Makes an entry done.
    fn settle(&mut self, key: &str, now: Instant, room: usize) {
        if let Some(kept) = self.leave(key) {
            self.remember(Kept::done(kept.entry), now, room);
        }
    }

    fn remember(&mut self, kept: Kept, now: Instant, room: usize) {
        self.done.push_back((now, kept.entry.key.clone()));
        self.entries.insert(kept.entry.key.clone(), kept);
        while self.done.len() > room.saturating_mul(2) {
            self.forget();
        }
    }

    fn forget(&mut self) -> Option<()> {
        let (_, key) = self.done.pop_front()?;
        let kept = self.entries.remove(&key)?;
        let entity = kept.entry.entity?;
        // The entity's revision goes with the last of its entries that carried it.
        if self.finished.get(&entity).copied() == kept.entry.revision && !self.queues.contains_key(&entity) {
            self.finished.remove(&entity);
            self.latest.remove(&entity);
        }
        Some(())
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
        Box::pin(async move {
            self.held(claim, |state| {
                if let Some(kept) = state.entries.get_mut(&claim.entry.key)
                    && let Stage::Claimed { until, .. } = &mut kept.state
                {
                    *until = Instant::now() + by;
                }
            })
        })
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> Entering<'a, ()> {
        Box::pin(async move {
            self.held(claim, |state| {
                if let (Some(entity), Some(revision)) = (claim.entry.entity.clone(), claim.entry.revision) {
                    let finished = state.finished.entry(entity).or_insert(revision);
                    *finished = revision.max(*finished);
                }
                state.settle(&claim.entry.key, Instant::now(), self.room);
            })
        })
    }

    fn give_back<'a>(&'a self, claim: &'a Claim, after: Option<Duration>) -> Entering<'a, ()> {
        Box::pin(async move {
            self.held(claim, |state| match after {
                None => drop(state.leave(&claim.entry.key)),
                Some(after) => {
                    let now = Instant::now();
                    if let Some(kept) = state.entries.get_mut(&claim.entry.key)
                        && let Stage::Claimed { received, .. } = kept.state
                    {
                        kept.state = Stage::Waiting { received, ready: now + after };
                        kept.token = 0;
                    }
                }
            })
        })
    }

    fn prune(&self, older_than: Duration) -> Entering<'_, u64> {
        Box::pin(async move {
            let now = Instant::now();
            let mut state = self.state();
            let mut pruned = 0;
            while state.done.front().is_some_and(|(done, _)| now.duration_since(*done) > older_than) {
                state.forget();
                pruned += 1;
            }
            Ok(pruned)
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
