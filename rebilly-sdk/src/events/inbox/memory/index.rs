//! The queue of each entity, and the index of the queues with claimable entries.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use tokio::time::Instant;

use super::state::{Record, Stage, State};

/// Position of an entry in its queue: by revision, then by arrival.
pub(super) type Position = (i64, u64);

#[derive(Default)]
pub(super) struct Index {
    pub(super) queues: HashMap<String, Queue>,
    /// Queues whose first entry was never claimed, by its arrival.
    new_queues: BTreeSet<Place>,
    /// Other queues with pending entries, by the earliest instant of the next claim.
    delayed_queues: BTreeSet<Place>,
}

/// Instant of the next claim, arrival of the first entry, and name of a queue.
type Place = (Instant, u64, String);

/// The entries of an entity, or the one entry without an entity.
#[derive(Default)]
pub(super) struct Queue {
    /// Pending and claimed entries.
    pub(super) open: BTreeMap<Position, String>,
    /// Keys of entries with a claim, valid or expired.
    pub(super) claimed: HashSet<String>,
    /// Revision of the last entry. The next entry without a revision is ordered with it.
    pub(super) latest: Option<i64>,
    /// Highest acknowledged revision.
    pub(super) acknowledged: Option<i64>,
    /// Number of its entries, done and dead ones included. The queue is deleted with the last of them.
    pub(super) entries: usize,
    /// Its place in the index.
    listed: Option<Listing>,
}

/// Place of a queue in the index of the next queues.
#[derive(Clone, Copy, PartialEq)]
enum Listing {
    New(Instant, u64),
    Delayed(Instant, u64),
}

impl Index {
    /// Returns the set of a place, and the place in it.
    fn place(&mut self, name: &str, listing: Listing) -> (&mut BTreeSet<Place>, Place) {
        match listing {
            Listing::New(at, arrival) => (&mut self.new_queues, (at, arrival, name.to_owned())),
            Listing::Delayed(at, arrival) => (&mut self.delayed_queues, (at, arrival, name.to_owned())),
        }
    }

    /// Counts an entry less in its queue.
    pub(super) fn uncount(&mut self, name: &str) {
        let Some(queue) = self.queues.get_mut(name) else { return };
        queue.entries = queue.entries.saturating_sub(1);
        if queue.entries == 0 {
            self.queues.remove(name);
        }
    }
}

impl State {
    /// Returns the latest lease end of the valid claims in a queue.
    pub(super) fn claimed_until(&self, queue: &str, now: Instant) -> Option<Instant> {
        let claimed = self.index.queues.get(queue)?.claimed.iter().filter_map(|key| self.records.get(key));
        claimed.filter_map(|record| record.stage.until().filter(|until| *until > now)).max()
    }

    /// Returns the entry to claim next: of those received before an instant, the one that has been claimable for
    /// longest.
    pub(super) fn next_claimable(&mut self, now: Instant, received_before: Instant) -> Option<String> {
        loop {
            let new = self.index.new_queues.first().filter(|(received, ..)| *received <= received_before);
            let delayed = self.index.delayed_queues.iter().take_while(|(ready, ..)| *ready <= now);
            let delayed = delayed.filter(|(.., queue)| {
                self.first(queue).is_some_and(|record| record.received <= received_before)
            });
            let (.., name) = new.into_iter().chain(delayed.take(1)).min()?.clone();
            // An expired claim does not update the index by itself.
            let before = self.index.queues.get(&name).and_then(|queue| queue.listed);
            if self.reindex(&name, now) == before {
                return self.first(&name).map(|record| record.entry.key.clone());
            }
        }
    }

    fn first(&self, queue: &str) -> Option<&Record> {
        let key = self.index.queues.get(queue)?.open.values().next()?;
        self.records.get(key)
    }

    /// Updates the place of a queue in the index, and returns it.
    fn reindex(&mut self, name: &str, now: Instant) -> Option<Listing> {
        let until = self.claimed_until(name, now);
        let listing = self.first(name).map(|first| {
            let arrival = first.position.1;
            match (until, first.stage) {
                (Some(at), _) | (None, Stage::Released { ready: at } | Stage::Claimed { until: at }) => {
                    Listing::Delayed(at, arrival)
                }
                (None, _) => Listing::New(first.received, arrival),
            }
        });
        let queue = self.index.queues.get_mut(name)?;
        let before = std::mem::replace(&mut queue.listed, listing);
        if before != listing {
            if let Some(before) = before {
                let (set, place) = self.index.place(name, before);
                set.remove(&place);
            }
            if let Some(listing) = listing {
                let (set, place) = self.index.place(name, listing);
                set.insert(place);
            }
        }
        listing
    }

    /// Updates the queue of an entry after its stage has changed.
    pub(super) fn update_queue(&mut self, key: &str, now: Instant) {
        let Some(record) = self.records.get(key) else { return };
        let name = record.entry.ordering_key().to_owned();
        if let Some(queue) = self.index.queues.get_mut(&name) {
            match record.stage {
                Stage::Claimed { .. } => drop(queue.claimed.insert(key.to_owned())),
                _ => drop(queue.claimed.remove(key)),
            }
            match record.stage {
                Stage::Dead => drop(queue.open.remove(&record.position)),
                _ => drop(queue.open.insert(record.position, key.to_owned())),
            }
        }
        self.reindex(&name, now);
    }

    /// Removes an entry that was deleted or is done from its queue.
    pub(super) fn leave_queue(&mut self, record: &Record, now: Instant) {
        let name = record.entry.ordering_key();
        if let Some(queue) = self.index.queues.get_mut(name) {
            queue.open.remove(&record.position);
            queue.claimed.remove(&record.entry.key);
        }
        self.reindex(name, now);
    }
}
