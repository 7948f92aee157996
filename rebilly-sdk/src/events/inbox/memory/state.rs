//! State of an inbox in memory: entries, the queue of each entity, and an index of the next queues.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use crate::events::inbox::entry::{Claim, InboxEntry};

/// Maximum duration, about 30 years, so that adding it to an instant never overflows.
const MAX_DURATION: Duration = Duration::from_secs(1_000_000_000);

#[derive(Default)]
pub(super) struct State {
    /// Pending, claimed and done entries by key.
    entries: HashMap<String, Record>,
    queues: HashMap<String, Queue>,
    /// Queues whose first entry was never claimed, by its arrival.
    new_queues: BTreeSet<(Instant, String)>,
    /// Other queues with pending entries, by the earliest instant of the next claim.
    delayed_queues: BTreeSet<(Instant, String)>,
    /// Done entries, oldest first.
    done: VecDeque<(Instant, String)>,
    /// Number of pending and claimed entries.
    pub(super) pending: usize,
    counter: u64,
}

struct Record {
    entry: InboxEntry,
    position: Position,
    received: Instant,
    stage: Stage,
    token: u64,
    attempt: u32,
}

/// Position of an entry in its queue: by revision, then by arrival.
type Position = (i64, u64);

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stage {
    /// Pending, and never claimed.
    New,
    /// Released, and pending from this instant.
    Released {
        ready: Instant,
    },
    /// Claimed until this instant.
    Claimed {
        until: Instant,
    },
    Done,
}

/// The entries of an entity, or the one entry without an entity.
#[derive(Default)]
struct Queue {
    open: BTreeMap<Position, String>,
    /// Keys of entries with a claim, valid or expired.
    claimed: HashSet<String>,
    /// Rank of the last entry. The next entry without a revision gets the same.
    latest: Option<i64>,
    /// Highest acknowledged revision.
    acknowledged: Option<i64>,
    /// Number of its entries, done ones included. The queue is deleted with the last of them.
    entries: usize,
    /// Its place in the index.
    listed: Option<Listing>,
}

/// Place of a queue in the index of the next queues.
#[derive(Clone, Copy, PartialEq)]
enum Listing {
    New(Instant),
    Delayed(Instant),
}

/// Returns the instant this duration after `now`.
pub(super) fn after(now: Instant, duration: Duration) -> Instant {
    now + duration.min(MAX_DURATION)
}

/// Returns the instant this duration before `now`; `None` if the clock started later.
pub(super) fn before(now: Instant, duration: Duration) -> Option<Instant> {
    now.checked_sub(duration)
}

impl State {
    pub(super) fn stage(&self, key: &str) -> Option<Stage> {
        self.entries.get(key).map(|record| record.stage)
    }

    pub(super) fn is_newest(&self, claim: &Claim) -> bool {
        let record = self.entries.get(&claim.entry.key);
        record.is_some_and(|record| {
            record.token == claim.token && matches!(record.stage, Stage::Claimed { .. })
        })
    }

    pub(super) fn is_superseded(&self, entry: &InboxEntry) -> bool {
        let acknowledged = self.queues.get(entry.ordering_key()).and_then(|queue| queue.acknowledged);
        acknowledged.zip(entry.revision).is_some_and(|(acknowledged, revision)| revision < acknowledged)
    }

    pub(super) fn is_superseded_key(&self, key: &str) -> bool {
        self.entries.get(key).is_some_and(|record| self.is_superseded(&record.entry))
    }

    /// Returns the latest lease end of the valid claims in a queue.
    pub(super) fn claimed_until(&self, queue: &str, now: Instant) -> Option<Instant> {
        let claimed = self.queues.get(queue)?.claimed.iter().filter_map(|key| self.stage(key));
        claimed.filter_map(|stage| stage.until().filter(|until| *until > now)).max()
    }

    /// Inserts a new entry as pending.
    pub(super) fn insert(&mut self, entry: &InboxEntry, now: Instant) {
        self.counter += 1;
        let queue = self.queues.entry(entry.ordering_key().to_owned()).or_default();
        let rank = entry.revision.or(queue.latest).unwrap_or(i64::MIN);
        queue.latest = Some(rank);
        let position = (rank, self.counter);
        queue.open.insert(position, entry.key.clone());
        queue.entries += 1;
        let record =
            Record { entry: entry.clone(), position, received: now, stage: Stage::New, token: 0, attempt: 0 };
        self.entries.insert(entry.key.clone(), record);
        self.pending += 1;
        self.reindex(entry.ordering_key(), now);
    }

    /// Returns the entry to claim next: of those received before an instant, the one that has been claimable for
    /// longest.
    pub(super) fn next_claimable(&mut self, now: Instant, received_before: Instant) -> Option<String> {
        loop {
            let new = self.new_queues.first().filter(|(received, _)| *received <= received_before);
            let delayed = self.delayed_queues.iter().take_while(|(ready, _)| *ready <= now);
            let delayed = delayed.filter(|(_, queue)| {
                self.first(queue).is_some_and(|record| record.received <= received_before)
            });
            let (_, name) = new.into_iter().chain(delayed.take(1)).min()?.clone();
            // An expired claim does not update the index by itself.
            let before = self.queues.get(&name).and_then(|queue| queue.listed);
            if self.reindex(&name, now) == before {
                return self.first(&name).map(|record| record.entry.key.clone());
            }
        }
    }

    fn first(&self, queue: &str) -> Option<&Record> {
        let key = self.queues.get(queue)?.open.values().next()?;
        self.entries.get(key)
    }

    /// Updates the place of a queue in the index, and returns it.
    fn reindex(&mut self, name: &str, now: Instant) -> Option<Listing> {
        let listing = match self.claimed_until(name, now) {
            Some(until) => Some(Listing::Delayed(until)),
            None => self.first(name).and_then(|record| match record.stage {
                Stage::New => Some(Listing::New(record.received)),
                Stage::Released { ready: at } | Stage::Claimed { until: at } => Some(Listing::Delayed(at)),
                Stage::Done => None,
            }),
        };
        let queue = self.queues.get_mut(name)?;
        let before = std::mem::replace(&mut queue.listed, listing);
        if before != listing {
            match before {
                Some(Listing::New(at)) => drop(self.new_queues.remove(&(at, name.to_owned()))),
                Some(Listing::Delayed(at)) => drop(self.delayed_queues.remove(&(at, name.to_owned()))),
                None => {}
            }
            match listing {
                Some(Listing::New(at)) => drop(self.new_queues.insert((at, name.to_owned()))),
                Some(Listing::Delayed(at)) => drop(self.delayed_queues.insert((at, name.to_owned()))),
                None => {}
            }
        }
        listing
    }

    pub(super) fn claim(&mut self, key: &str, lease: Duration, now: Instant) -> Option<Claim> {
        self.counter += 1;
        let record = self.entries.get_mut(key)?;
        record.stage = Stage::Claimed { until: after(now, lease) };
        record.token = self.counter;
        record.attempt = record.attempt.saturating_add(1);
        let claim = Claim::new(record.entry.clone(), record.token, record.attempt);
        let queue = self.queues.get_mut(claim.entry.ordering_key())?;
        queue.claimed.insert(claim.entry.key.clone());
        self.reindex(claim.entry.ordering_key(), now);
        Some(claim)
    }

    /// Extends a claim. Returns `false` if it has expired and another entry of the entity is claimed.
    pub(super) fn extend(&mut self, key: &str, lease: Duration, now: Instant) -> bool {
        let Some(record) = self.entries.get_mut(key) else { return false };
        let (queue, expired) =
            (record.entry.ordering_key().to_owned(), record.stage.until().is_none_or(|until| until <= now));
        if expired && self.claimed_until(&queue, now).is_some() {
            return false;
        }
        if let Some(record) = self.entries.get_mut(key) {
            record.stage = Stage::Claimed { until: after(now, lease) };
        }
        self.reindex(&queue, now);
        true
    }

    /// Makes a claimed entry pending from an instant.
    pub(super) fn defer(&mut self, key: &str, ready: Instant, now: Instant) {
        let Some(record) = self.entries.get_mut(key) else { return };
        record.stage = Stage::Released { ready };
        let name = record.entry.ordering_key().to_owned();
        if let Some(queue) = self.queues.get_mut(&name) {
            queue.claimed.remove(key);
        }
        self.reindex(&name, now);
    }

    /// Makes a claimed entry done, and stores its revision.
    pub(super) fn ack(&mut self, key: &str, now: Instant, capacity: usize) {
        if let Some(record) = self.entries.get(key)
            && let Some(queue) = self.queues.get_mut(record.entry.ordering_key())
        {
            queue.acknowledged = queue.acknowledged.max(record.entry.revision);
        }
        self.complete(key, now, capacity);
    }

    /// Makes an entry done.
    pub(super) fn complete(&mut self, key: &str, now: Instant, capacity: usize) {
        let Some(record) = self.remove(key, now) else { return };
        self.record_done(record.entry, now, capacity);
    }

    /// Stores a new entry as done.
    pub(super) fn record_skipped(&mut self, entry: &InboxEntry, now: Instant, capacity: usize) {
        self.queues.entry(entry.ordering_key().to_owned()).or_default().entries += 1;
        self.record_done(entry.clone(), now, capacity);
    }

    /// Deletes a pending or claimed entry.
    pub(super) fn delete(&mut self, key: &str, now: Instant) {
        if let Some(record) = self.remove(key, now) {
            self.uncount(record.entry.ordering_key());
        }
    }

    /// Deletes entries that were done before an instant, and returns their number.
    pub(super) fn prune(&mut self, before: Instant) -> u64 {
        let mut pruned = 0;
        while self.done.front().is_some_and(|(done, _)| *done < before) {
            self.evict_oldest();
            pruned += 1;
        }
        pruned
    }

    /// Removes an entry from its queue.
    fn remove(&mut self, key: &str, now: Instant) -> Option<Record> {
        let record = self.entries.remove(key)?;
        let name = record.entry.ordering_key();
        if let Some(queue) = self.queues.get_mut(name) {
            queue.open.remove(&record.position);
            queue.claimed.remove(key);
        }
        self.reindex(name, now);
        self.pending = self.pending.saturating_sub(1);
        Some(record)
    }

    fn record_done(&mut self, entry: InboxEntry, now: Instant, capacity: usize) {
        let entry = InboxEntry { body: Bytes::new(), ..entry };
        self.done.push_back((now, entry.key.clone()));
        let record =
            Record { position: (0, 0), received: now, stage: Stage::Done, token: 0, attempt: 0, entry };
        self.entries.insert(record.entry.key.clone(), record);
        while self.done.len() > capacity.saturating_mul(2) {
            self.evict_oldest();
        }
    }

    fn evict_oldest(&mut self) {
        let oldest = self.done.pop_front().and_then(|(_, key)| self.entries.remove(&key));
        if let Some(record) = oldest {
            self.uncount(record.entry.ordering_key());
        }
    }

    /// Counts an entry less in its queue.
    fn uncount(&mut self, name: &str) {
        let Some(queue) = self.queues.get_mut(name) else { return };
        queue.entries = queue.entries.saturating_sub(1);
        if queue.entries == 0 {
            self.queues.remove(name);
        }
    }
}

impl Stage {
    fn until(self) -> Option<Instant> {
        match self {
            Self::Claimed { until } => Some(until),
            _ => None,
        }
    }
}
