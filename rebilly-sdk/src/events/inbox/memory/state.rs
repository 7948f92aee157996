//! State of an inbox in memory: its entries by stage.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::ops::Bound;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::index::{Index, Position};
use crate::events::inbox::entry::{
    Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release, cut_error,
};

/// Maximum duration, about 30 years, so that adding it to an instant never overflows.
const MAX_DURATION: Duration = Duration::from_secs(1_000_000_000);

/// Limits of the pending, claimed and dead entries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) entries: usize,
    pub(super) bytes: usize,
}

#[derive(Default)]
pub(super) struct State {
    /// Pending, claimed and dead entries by key.
    pub(super) records: HashMap<String, Record>,
    pub(super) index: Index,
    done: HashMap<String, Done>,
    /// Keys of the done entries, oldest first.
    done_order: VecDeque<(Instant, String)>,
    /// Failures of the dead letters by key.
    dead: BTreeMap<String, Failure>,
    /// Arrivals of the pending and claimed entries.
    arrivals: BTreeSet<(Instant, u64)>,
    /// Size of the entries in `records`.
    bytes: usize,
    /// Number of pending entries whose last attempt failed.
    failing: usize,
    claimed: usize,
    counter: u64,
}

pub(super) struct Record {
    pub(super) entry: InboxEntry,
    pub(super) position: Position,
    pub(super) received: Instant,
    received_at: SystemTime,
    pub(super) stage: Stage,
    token: u64,
    attempt: u32,
    /// The last attempt failed.
    failed: bool,
}

struct Done {
    ordering_key: String,
    /// Token of its acknowledged claim. `None` after it was discarded.
    token: Option<u64>,
}

struct Failure {
    at: SystemTime,
    error: String,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stage {
    /// Pending, and not attempted since it was stored.
    New,
    /// Released, and pending from this instant.
    Released {
        ready: Instant,
    },
    /// Claimed until this instant.
    Claimed {
        until: Instant,
    },
    Dead,
}

impl Stage {
    pub(super) fn until(self) -> Option<Instant> {
        match self {
            Self::Claimed { until } => Some(until),
            _ => None,
        }
    }
}

/// Returns the instant this duration after `now`.
fn after(now: Instant, duration: Duration) -> Instant {
    now + duration.min(MAX_DURATION)
}

/// Returns the instant this duration before `now`; `None` if the clock started later.
pub(super) fn before(now: Instant, duration: Duration) -> Option<Instant> {
    now.checked_sub(duration)
}

fn size(entry: &InboxEntry) -> usize {
    entry.body.len() + entry.event_type.len() + entry.entity.as_ref().map_or(0, String::len)
}

impl State {
    pub(super) fn enqueue(&mut self, entry: &InboxEntry, limits: Limits, now: Instant) -> EnqueueResult {
        match self.records.get(&entry.key).map(|record| record.stage) {
            _ if self.done.contains_key(&entry.key) => EnqueueResult::Duplicate,
            Some(Stage::Dead) => {
                self.requeue(&entry.key, now);
                EnqueueResult::Stored
            }
            Some(_) => EnqueueResult::Duplicate,
            None if self.is_full(entry, limits) => EnqueueResult::Full,
            None => {
                self.insert(entry, now);
                EnqueueResult::Stored
            }
        }
    }

    pub(super) fn enqueue_claimed(
        &mut self,
        entry: &InboxEntry,
        lease: Duration,
        limits: Limits,
        now: Instant,
    ) -> EnqueueResult {
        if self.done.contains_key(&entry.key) {
            return EnqueueResult::Duplicate;
        }
        let stored = self.records.get(&entry.key).map_or(entry, |record| &record.entry);
        if self.claimed_until(stored.ordering_key(), now).is_some() {
            return EnqueueResult::Busy;
        }
        if self.enqueue(entry, limits, now) == EnqueueResult::Full {
            return EnqueueResult::Full;
        }
        self.claim(&entry.key, lease, now).map_or(EnqueueResult::Busy, EnqueueResult::Claimed)
    }

    fn is_full(&self, entry: &InboxEntry, limits: Limits) -> bool {
        self.records.len() >= limits.entries || self.bytes.saturating_add(size(entry)) > limits.bytes
    }

    fn insert(&mut self, entry: &InboxEntry, now: Instant) {
        self.counter += 1;
        let queue = self.index.queues.entry(entry.ordering_key().to_owned()).or_default();
        let revision = entry.revision.or(queue.latest).unwrap_or(i64::MIN);
        queue.latest = Some(revision);
        queue.entries += 1;
        let record = Record {
            entry: entry.clone(),
            position: (revision, self.counter),
            received: now,
            received_at: SystemTime::now(),
            stage: Stage::New,
            token: 0,
            attempt: 0,
            failed: false,
        };
        self.bytes += size(entry);
        self.arrivals.insert((now, self.counter));
        self.records.insert(entry.key.clone(), record);
        self.update_queue(&entry.key, now);
    }

    /// Changes an entry, and keeps the statistics and its queue up to date.
    fn change<R>(&mut self, key: &str, now: Instant, change: impl FnOnce(&mut Record) -> R) -> Option<R> {
        let record = self.records.get_mut(key)?;
        Self::count(&mut self.failing, &mut self.claimed, record, -1);
        let result = change(record);
        Self::count(&mut self.failing, &mut self.claimed, record, 1);
        let arrival = (record.received, record.position.1);
        match record.stage {
            Stage::Dead => drop(self.arrivals.remove(&arrival)),
            _ => drop(self.arrivals.insert(arrival)),
        }
        self.update_queue(key, now);
        Some(result)
    }

    fn count(failing: &mut usize, claimed: &mut usize, record: &Record, by: isize) {
        match record.stage {
            Stage::Claimed { .. } => *claimed = claimed.saturating_add_signed(by),
            Stage::New | Stage::Released { .. } if record.failed => {
                *failing = failing.saturating_add_signed(by)
            }
            _ => {}
        }
    }

    pub(super) fn claim(&mut self, key: &str, lease: Duration, now: Instant) -> Option<Claim> {
        self.counter += 1;
        let token = self.counter;
        let claim = self.change(key, now, |record| {
            record.stage = Stage::Claimed { until: after(now, lease) };
            record.token = token;
            record.attempt = record.attempt.saturating_add(1);
            Claim::new(record.entry.clone(), record.token, record.attempt, record.received_at)
        })?;
        let acknowledged =
            self.index.queues.get(claim.entry.ordering_key()).and_then(|queue| queue.acknowledged);
        let is_superseded =
            claim.entry.revision.zip(acknowledged).is_some_and(|(revision, newest)| revision < newest);
        Some(claim.superseded(is_superseded))
    }

    /// Returns `true` if a claim is the newest one of its entry.
    fn is_valid(&self, claim: &Claim) -> bool {
        let record = self.records.get(&claim.entry.key);
        record.is_some_and(|record| record.token == claim.token && record.stage.until().is_some())
    }

    pub(super) fn extend(&mut self, claim: &Claim, lease: Duration, now: Instant) -> bool {
        let key = &claim.entry.key;
        let until = self.records.get(key).and_then(|record| record.stage.until());
        let Some(until) = until.filter(|_| self.is_valid(claim)) else { return false };
        if until <= now && self.claimed_until(claim.entry.ordering_key(), now).is_some() {
            return false;
        }
        self.change(key, now, |record| record.stage = Stage::Claimed { until: after(now, lease) });
        true
    }

    pub(super) fn ack(&mut self, claim: &Claim, limits: Limits, now: Instant) -> bool {
        if !self.is_valid(claim) {
            let done = self.done.get(&claim.entry.key);
            return done.is_some_and(|done| done.token == Some(claim.token));
        }
        let Some(record) = self.remove(&claim.entry.key, now) else { return false };
        if let Some(queue) = self.index.queues.get_mut(record.entry.ordering_key()) {
            queue.acknowledged = queue.acknowledged.max(record.entry.revision);
        }
        self.record_done(record.entry, Some(claim.token), limits, now);
        true
    }

    pub(super) fn release(&mut self, claim: &Claim, release: Release<'_>, now: Instant) -> bool {
        if !self.is_valid(claim) {
            return false;
        }
        let key = &claim.entry.key;
        match release {
            Release::Retry { delay } => {
                self.change(key, now, |record| {
                    record.stage = Stage::Released { ready: after(now, delay) };
                    record.failed = true;
                });
            }
            Release::Unhandled => {
                self.change(key, now, |record| {
                    record.attempt = record.attempt.saturating_sub(1);
                    record.stage =
                        if record.attempt == 0 { Stage::New } else { Stage::Released { ready: now } };
                });
            }
            Release::Delete => {
                if let Some(record) = self.remove(key, now) {
                    self.index.uncount(record.entry.ordering_key());
                }
            }
            Release::DeadLetter { error } => {
                self.change(key, now, |record| record.stage = Stage::Dead);
                let failure = Failure { at: SystemTime::now(), error: cut_error(error).to_owned() };
                self.dead.insert(key.clone(), failure);
            }
        }
        true
    }

    pub(super) fn dead_letters(&self, after: Option<&str>, max: usize) -> Vec<DeadLetter> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let dead = self.dead.range::<str, _>((from, Bound::Unbounded)).filter_map(|(key, failure)| {
            let record = self.records.get(key)?;
            let (entry, error) = (record.entry.clone(), failure.error.as_str());
            Some(DeadLetter::new(entry, record.attempt, record.received_at, failure.at, error))
        });
        dead.take(max).collect()
    }

    pub(super) fn requeue(&mut self, key: &str, now: Instant) -> bool {
        if self.dead.remove(key).is_none() {
            return false;
        }
        let requeued = self.change(key, now, |record| {
            (record.stage, record.attempt, record.failed) = (Stage::New, 0, false);
        });
        requeued.is_some()
    }

    pub(super) fn discard(&mut self, key: &str, limits: Limits, now: Instant) -> bool {
        if self.dead.remove(key).is_none() {
            return false;
        }
        let Some(record) = self.remove(key, now) else { return false };
        self.record_done(record.entry, None, limits, now);
        true
    }

    pub(super) fn stats(&self, now: Instant) -> InboxStats {
        let dead = self.dead.len();
        let pending = self.records.len().saturating_sub(dead + self.claimed);
        InboxStats {
            waiting: pending.saturating_sub(self.failing) as u64,
            failing: self.failing as u64,
            claimed: self.claimed as u64,
            dead: dead as u64,
            oldest_age: self.arrivals.first().map(|(received, _)| now.saturating_duration_since(*received)),
        }
    }

    /// Deletes entries that were done before an instant, and returns their number.
    pub(super) fn prune(&mut self, before: Instant) -> u64 {
        let mut pruned = 0;
        while self.done_order.front().is_some_and(|(done, _)| *done < before) {
            self.evict_oldest();
            pruned += 1;
        }
        pruned
    }

    /// Removes a pending, claimed or dead entry.
    fn remove(&mut self, key: &str, now: Instant) -> Option<Record> {
        let record = self.records.remove(key)?;
        Self::count(&mut self.failing, &mut self.claimed, &record, -1);
        self.arrivals.remove(&(record.received, record.position.1));
        self.bytes = self.bytes.saturating_sub(size(&record.entry));
        self.leave_queue(&record, now);
        Some(record)
    }

    fn record_done(&mut self, entry: InboxEntry, token: Option<u64>, limits: Limits, now: Instant) {
        let done = Done { ordering_key: entry.ordering_key().to_owned(), token };
        self.done_order.push_back((now, entry.key.clone()));
        self.done.insert(entry.key, done);
        while self.done_order.len() > limits.entries.saturating_mul(2) {
            self.evict_oldest();
        }
    }

    fn evict_oldest(&mut self) {
        let oldest = self.done_order.pop_front().and_then(|(_, key)| self.done.remove(&key));
        if let Some(done) = oldest {
            self.index.uncount(&done.ordering_key);
        }
    }
}
