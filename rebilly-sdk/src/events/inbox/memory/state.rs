//! What an inbox in memory holds: entries, the queue of each entity, and which queue is next.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::super::{Claim, InboxEntry};

/// The longest time that is reckoned with, about thirty years: clocks end somewhere.
const LONGEST: Duration = Duration::from_secs(1_000_000_000);

#[derive(Default)]
pub(super) struct State {
    /// What waits, is claimed or is done, by key.
    entries: HashMap<String, Kept>,
    queues: HashMap<String, Queue>,
    /// The queues whose first entry was never claimed, by when it was received.
    fresh: BTreeSet<(Instant, String)>,
    /// The queues that can be taken from after a moment.
    later: BTreeSet<(Instant, String)>,
    /// What is done, oldest first.
    done: VecDeque<(Instant, String)>,
    /// How many wait or are claimed.
    pub(super) pending: usize,
    counter: u64,
}

struct Kept {
    entry: InboxEntry,
    place: Place,
    received: Instant,
    stage: Stage,
    token: u64,
    attempt: u32,
}

/// Where in its queue an entry stands: by revision, then as it was received.
type Place = (i64, u64);

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stage {
    Fresh,
    /// It was given back.
    Waiting {
        ready: Instant,
    },
    Claimed {
        until: Instant,
    },
    Done,
}

/// The entries of an entity, or the one entry that is about nothing.
#[derive(Default)]
struct Queue {
    open: BTreeMap<Place, String>,
    /// Those of them that were claimed, also if the claim has ended.
    claimed: HashSet<String>,
    /// Where the next entry without a revision stands: with the one received before it.
    latest: Option<i64>,
    /// The highest revision that was finished.
    finished: Option<i64>,
    /// How many entries are kept of it, also done ones. It goes with the last of them.
    kept: usize,
    listed: Option<Listing>,
}

/// Where a queue is found when an entry is to be taken.
#[derive(Clone, Copy, PartialEq)]
enum Listing {
    Fresh(Instant),
    Later(Instant),
}

/// A moment so long from now on.
pub(super) fn after(now: Instant, time: Duration) -> Instant {
    now + time.min(LONGEST)
}

/// A moment so long ago, if the clock reaches back that far.
pub(super) fn ago(now: Instant, time: Duration) -> Option<Instant> {
    now.checked_sub(time)
}

impl State {
    pub(super) fn stage(&self, key: &str) -> Option<Stage> {
        self.entries.get(key).map(|kept| kept.stage)
    }

    pub(super) fn is_newest(&self, claim: &Claim) -> bool {
        let kept = self.entries.get(&claim.entry.key);
        kept.is_some_and(|kept| kept.token == claim.token && matches!(kept.stage, Stage::Claimed { .. }))
    }

    pub(super) fn is_stale(&self, entry: &InboxEntry) -> bool {
        let finished = self.queues.get(entry.queue()).and_then(|queue| queue.finished);
        finished.zip(entry.revision).is_some_and(|(finished, revision)| revision < finished)
    }

    pub(super) fn is_stale_key(&self, key: &str) -> bool {
        self.entries.get(key).is_some_and(|kept| self.is_stale(&kept.entry))
    }

    /// Until when one of a queue's entries is claimed, if one is.
    pub(super) fn busy_until(&self, queue: &str, now: Instant) -> Option<Instant> {
        let claimed = self.queues.get(queue)?.claimed.iter().filter_map(|key| self.stage(key));
        claimed.filter_map(|stage| stage.until().filter(|until| *until > now)).max()
    }

    /// Has a new entry wait.
    pub(super) fn enter(&mut self, entry: &InboxEntry, now: Instant) {
        self.counter += 1;
        let queue = self.queues.entry(entry.queue().to_owned()).or_default();
        let rank = entry.revision.or(queue.latest).unwrap_or(i64::MIN);
        queue.latest = Some(rank);
        let place = (rank, self.counter);
        queue.open.insert(place, entry.key.clone());
        queue.kept += 1;
        let kept =
            Kept { entry: entry.clone(), place, received: now, stage: Stage::Fresh, token: 0, attempt: 0 };
        self.entries.insert(entry.key.clone(), kept);
        self.pending += 1;
        self.list(entry.queue(), now);
    }

    /// The entry that is to be handled next: of those received before `settled`, the one that could be for the longest time.
    pub(super) fn next(&mut self, now: Instant, settled: Instant) -> Option<String> {
        loop {
            let fresh = self.fresh.first().filter(|(received, _)| *received <= settled);
            let later = self.later.iter().take_while(|(ready, _)| *ready <= now);
            let later =
                later.filter(|(_, queue)| self.first(queue).is_some_and(|kept| kept.received <= settled));
            let (_, name) = fresh.into_iter().chain(later.take(1)).min()?.clone();
            // A claim that ended by itself has left the list as it was.
            let before = self.queues.get(&name).and_then(|queue| queue.listed);
            if self.list(&name, now) == before {
                return self.first(&name).map(|kept| kept.entry.key.clone());
            }
        }
    }

    fn first(&self, queue: &str) -> Option<&Kept> {
        let key = self.queues.get(queue)?.open.values().next()?;
        self.entries.get(key)
    }

    /// Lists a queue by what is in it now, and says where.
    fn list(&mut self, name: &str, now: Instant) -> Option<Listing> {
        let listing = match self.busy_until(name, now) {
            Some(until) => Some(Listing::Later(until)),
            None => self.first(name).and_then(|kept| match kept.stage {
                Stage::Fresh => Some(Listing::Fresh(kept.received)),
                Stage::Waiting { ready: at } | Stage::Claimed { until: at } => Some(Listing::Later(at)),
                Stage::Done => None,
            }),
        };
        let queue = self.queues.get_mut(name)?;
        let before = std::mem::replace(&mut queue.listed, listing);
        if before != listing {
            match before {
                Some(Listing::Fresh(at)) => drop(self.fresh.remove(&(at, name.to_owned()))),
                Some(Listing::Later(at)) => drop(self.later.remove(&(at, name.to_owned()))),
                None => {}
            }
            match listing {
                Some(Listing::Fresh(at)) => drop(self.fresh.insert((at, name.to_owned()))),
                Some(Listing::Later(at)) => drop(self.later.insert((at, name.to_owned()))),
                None => {}
            }
        }
        listing
    }

    pub(super) fn claim(&mut self, key: &str, time: Duration, now: Instant) -> Option<Claim> {
        self.counter += 1;
        let kept = self.entries.get_mut(key)?;
        kept.stage = Stage::Claimed { until: after(now, time) };
        kept.token = self.counter;
        kept.attempt = kept.attempt.saturating_add(1);
        let claim = Claim::new(kept.entry.clone(), kept.token, kept.attempt);
        let queue = self.queues.get_mut(claim.entry.queue())?;
        queue.claimed.insert(claim.entry.key.clone());
        self.list(claim.entry.queue(), now);
        Some(claim)
    }

    /// Makes a claim last until later. False when it has ended and another entry of the entity is being handled.
    pub(super) fn extend(&mut self, key: &str, by: Duration, now: Instant) -> bool {
        let Some(kept) = self.entries.get_mut(key) else { return false };
        let (queue, ended) =
            (kept.entry.queue().to_owned(), kept.stage.until().is_none_or(|until| until <= now));
        if ended && self.busy_until(&queue, now).is_some() {
            return false;
        }
        if let Some(kept) = self.entries.get_mut(key) {
            kept.stage = Stage::Claimed { until: after(now, by) };
        }
        self.list(&queue, now);
        true
    }

    /// Has a claimed entry wait until a moment.
    pub(super) fn wait_again(&mut self, key: &str, ready: Instant, now: Instant) {
        let Some(kept) = self.entries.get_mut(key) else { return };
        kept.stage = Stage::Waiting { ready };
        let name = kept.entry.queue().to_owned();
        if let Some(queue) = self.queues.get_mut(&name) {
            queue.claimed.remove(key);
        }
        self.list(&name, now);
    }

    /// Makes a claimed entry done, and remembers its revision.
    pub(super) fn finish(&mut self, key: &str, now: Instant, room: usize) {
        if let Some(kept) = self.entries.get(key)
            && let Some(queue) = self.queues.get_mut(kept.entry.queue())
        {
            queue.finished = queue.finished.max(kept.entry.revision);
        }
        self.settle(key, now, room);
    }

    /// Makes an entry done without being handled.
    pub(super) fn settle(&mut self, key: &str, now: Instant, room: usize) {
        let Some(kept) = self.leave(key, now) else { return };
        self.remember(kept.entry, now, room);
    }

    /// Enters an entry as done.
    pub(super) fn pass_over(&mut self, entry: &InboxEntry, now: Instant, room: usize) {
        self.queues.entry(entry.queue().to_owned()).or_default().kept += 1;
        self.remember(entry.clone(), now, room);
    }

    /// Forgets an entry that waits or is claimed.
    pub(super) fn forget(&mut self, key: &str, now: Instant) {
        if let Some(kept) = self.leave(key, now) {
            self.release(kept.entry.queue());
        }
    }

    /// Forgets what was done before a moment, and counts it.
    pub(super) fn prune(&mut self, before: Instant) -> u64 {
        let mut pruned = 0;
        while self.done.front().is_some_and(|(done, _)| *done < before) {
            self.forget_oldest();
            pruned += 1;
        }
        pruned
    }

    /// Takes an entry out of its queue.
    fn leave(&mut self, key: &str, now: Instant) -> Option<Kept> {
        let kept = self.entries.remove(key)?;
        let name = kept.entry.queue();
        if let Some(queue) = self.queues.get_mut(name) {
            queue.open.remove(&kept.place);
            queue.claimed.remove(key);
        }
        self.list(name, now);
        self.pending = self.pending.saturating_sub(1);
        Some(kept)
    }

    fn remember(&mut self, entry: InboxEntry, now: Instant, room: usize) {
        let entry = InboxEntry { body: Bytes::new(), ..entry };
        self.done.push_back((now, entry.key.clone()));
        let kept = Kept { place: (0, 0), received: now, stage: Stage::Done, token: 0, attempt: 0, entry };
        self.entries.insert(kept.entry.key.clone(), kept);
        while self.done.len() > room.saturating_mul(2) {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let oldest = self.done.pop_front().and_then(|(_, key)| self.entries.remove(&key));
        if let Some(kept) = oldest {
            self.release(kept.entry.queue());
        }
    }

    /// An entry of a queue is no longer kept.
    fn release(&mut self, name: &str) {
        let Some(queue) = self.queues.get_mut(name) else { return };
        queue.kept = queue.kept.saturating_sub(1);
        if queue.kept == 0 {
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
