//! The log of deliveries, and the number of pending deliveries.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::sync::watch;

/// Limit of logged deliveries. The oldest settled delivery is dropped first.
const MAX_ENTRIES: usize = 10_000;

/// The delivery of one event to one target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// Name of the event.
    pub event_type: String,
    /// URL of the target.
    pub url: String,
    /// The payload. It can hold personal data: not in `Debug`.
    pub body: Value,
    /// Status of each attempt. `None` without a response.
    pub attempts: Vec<Option<u16>>,
    /// State of the delivery.
    pub outcome: DeliveryOutcome,
}

/// State of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// Waiting, or being attempted.
    Pending,
    /// An attempt had a 2xx status.
    Delivered,
    /// All attempts failed.
    Failed,
    /// Dropped without further attempts: the queue of the target was full, or the target was removed.
    Dropped,
}

impl DeliveryOutcome {
    /// The state in lower case.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("event_type", &self.event_type)
            .field("url", &self.url)
            .field("attempts", &self.attempts)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

#[derive(Debug)]
pub(crate) struct DeliveryLog {
    entries: Mutex<Entries>,
    pending: watch::Sender<usize>,
    /// Number of settled deliveries.
    settled: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Entries {
    kept: VecDeque<Delivery>,
    /// Number of the first kept entry.
    first: usize,
    /// Deliveries that [`DeliveryLog::take_delivered`] has returned.
    taken: BTreeSet<usize>,
}

impl Default for DeliveryLog {
    fn default() -> Self {
        Self { entries: Mutex::default(), pending: watch::Sender::new(0), settled: watch::Sender::new(0) }
    }
}

impl DeliveryLog {
    /// Adds a delivery and returns its number.
    pub(super) fn open(&self, event_type: &str, url: &str, body: Value) -> usize {
        let mut entries = self.entries();
        let settled = |entry: &Delivery| entry.outcome != DeliveryOutcome::Pending;
        if entries.kept.len() >= MAX_ENTRIES && entries.kept.front().is_some_and(settled) {
            entries.kept.pop_front();
            entries.first += 1;
            let first = entries.first;
            entries.taken.retain(|number| *number >= first);
        }
        let (event_type, url) = (event_type.to_owned(), url.to_owned());
        let outcome = DeliveryOutcome::Pending;
        entries.kept.push_back(Delivery { event_type, url, body, attempts: Vec::new(), outcome });
        self.pending.send_modify(|pending| *pending += 1);
        entries.first + entries.kept.len() - 1
    }

    pub(super) fn record_attempt(&self, number: usize, status: Option<u16>) {
        if let Some(entry) = self.entries().get_mut(number) {
            entry.attempts.push(status);
        }
    }

    pub(super) fn settle(&self, number: usize, outcome: DeliveryOutcome) {
        if let Some(entry) = self.entries().get_mut(number) {
            entry.outcome = outcome;
        }
        self.pending.send_modify(|pending| *pending = pending.saturating_sub(1));
        self.settled.send_modify(|settled| *settled += 1);
    }

    /// Waits for a successful delivery of an event. Returns each delivery once.
    pub(super) async fn take_delivered(&self, event_type: &str) -> Delivery {
        let mut settled = self.settled.subscribe();
        loop {
            settled.mark_unchanged();
            if let Some(delivery) = self.entries().take_delivered(event_type) {
                return delivery;
            }
            // The sender lives as long as `self`, so waiting cannot fail.
            let _ = settled.changed().await;
        }
    }

    /// Removes all deliveries. The pending ones go on without an entry.
    pub(super) fn clear(&self) {
        let mut entries = self.entries();
        entries.first += entries.kept.len();
        entries.kept.clear();
        entries.taken.clear();
    }

    /// Returns `true` unless the delivery was removed.
    pub(super) fn has(&self, number: usize) -> bool {
        self.entries().get_mut(number).is_some()
    }

    pub(super) fn all(&self) -> Vec<Delivery> {
        self.entries().kept.iter().cloned().collect()
    }

    /// Waits until no delivery is pending.
    pub(super) async fn idle(&self) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    fn take_delivered(&mut self, event_type: &str) -> Option<Delivery> {
        let mut numbered = (self.first..).zip(&self.kept);
        let (number, delivery) = numbered.find(|(number, delivery)| {
            let is_delivered = delivery.outcome == DeliveryOutcome::Delivered;
            is_delivered && delivery.event_type == event_type && !self.taken.contains(number)
        })?;
        self.taken.insert(number);
        Some(delivery.clone())
    }

    fn get_mut(&mut self, number: usize) -> Option<&mut Delivery> {
        self.kept.get_mut(number.checked_sub(self.first)?)
    }
}
