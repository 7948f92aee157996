//! The log of published events, with and without receivers.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::ring::{Ring, refilled};

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

#[derive(Debug)]
pub(crate) struct EventLog(Mutex<Ring<PublishedEvent>>);

impl Default for EventLog {
    fn default() -> Self {
        Self(Mutex::new(Ring::new(MAX_ENTRIES)))
    }
}

impl EventLog {
    pub(super) fn add(&self, event_type: &str, entity: Option<&str>, time: SystemTime, targets: usize) {
        self.entries().add(|old| {
            let (name, id) =
                old.map(|old| (old.event_type, old.entity.unwrap_or_default())).unwrap_or_default();
            let entity = entity.map(|entity| refilled(id, entity));
            PublishedEvent { event_type: refilled(name, event_type), entity, time, targets }
        });
    }

    pub(crate) fn all(&self) -> Vec<PublishedEvent> {
        self.entries().iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.entries().clear();
    }

    fn entries(&self) -> MutexGuard<'_, Ring<PublishedEvent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
