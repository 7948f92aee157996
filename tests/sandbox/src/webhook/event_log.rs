//! The log of published events, with and without receivers.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// Limit of entries; the oldest are dropped first.
const MAX_ENTRIES: usize = 10_000;

/// A published event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublishedEvent {
    /// Name of the event.
    pub event_type: String,
    /// Id of the resource that the event is about.
    pub entity: Option<String>,
    /// Time of the sandbox's clock.
    pub time: SystemTime,
    /// Number of webhooks that match the event.
    pub targets: usize,
}

#[derive(Debug, Default)]
pub(crate) struct EventLog(Mutex<VecDeque<PublishedEvent>>);

impl EventLog {
    pub(super) fn add(&self, event: PublishedEvent) {
        let mut entries = self.entries();
        if entries.len() >= MAX_ENTRIES {
            entries.pop_front();
        }
        entries.push_back(event);
    }

    pub(crate) fn all(&self) -> Vec<PublishedEvent> {
        self.entries().iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, VecDeque<PublishedEvent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
