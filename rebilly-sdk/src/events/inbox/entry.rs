//! Entries of inboxes, claims on them, and results of storing them.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use super::identity;
use crate::events::hex;
use crate::events::metadata::EventMetadata;

/// A stored event.
///
/// `Debug` shows neither the body nor the entity.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InboxEntry {
    /// Deduplication key of 64 hexadecimal digits.
    pub key: String,
    /// Type of the event.
    pub event_type: String,
    /// The resource that the event is about, as `kind/id`.
    pub entity: Option<String>,
    /// Revision of the entity. `None` without an entity.
    pub revision: Option<i64>,
    /// Body of the delivery.
    pub body: Bytes,
    ordering_key: String,
}

impl InboxEntry {
    /// Creates the entry of a delivery. Its key is a hash of the body that does not depend on the order of properties
    /// or on white space. Two events are one only if their types, ids and bodies are equal.
    pub fn new(metadata: &EventMetadata, body: Bytes) -> Self {
        let key = hex::encode(identity::of_body(metadata, &body));
        Self::with_key(key, metadata, body)
    }

    /// Creates the entry of a delivery that stands for its revision: its key is a hash of event type, entity and
    /// revision. Two different events of one type and revision are then one. Without an entity or a revision it is the
    /// same as [`new`](Self::new).
    pub fn of_revision(metadata: &EventMetadata, body: Bytes) -> Self {
        match identity::of_revision(metadata) {
            Some(key) => Self::with_key(hex::encode(key), metadata, body),
            None => Self::new(metadata, body),
        }
    }

    fn with_key(key: String, metadata: &EventMetadata, body: Bytes) -> Self {
        let entity = metadata.entity().map(|entity| format!("{}/{}", entity.kind, entity.id));
        let revision = metadata.revision().filter(|_| entity.is_some());
        Self::from_parts(key, metadata.event_type(), entity, revision, body)
    }

    /// Restores an entry from the fields that a store has kept.
    pub fn from_parts(
        key: impl Into<String>,
        event_type: impl Into<String>,
        entity: Option<String>,
        revision: Option<i64>,
        body: Bytes,
    ) -> Self {
        let key = key.into();
        let ordering_key =
            entity.as_ref().map_or_else(|| key.clone(), |entity| hex::encode(Sha256::digest(entity)));
        Self { key, event_type: event_type.into(), entity, revision, body, ordering_key }
    }

    /// Key of the queue that orders the entry, of 64 hexadecimal digits: the SHA-256 hash of its entity, or its own key
    /// without one. Ids can have any length and any character, so stores index this.
    #[must_use]
    pub fn ordering_key(&self) -> &str {
        &self.ordering_key
    }

    /// Kind of the entity, such as `customer`. Unlike its id, it is no personal data.
    #[must_use]
    pub fn entity_kind(&self) -> Option<&str> {
        self.entity.as_deref()?.split('/').next()
    }
}

impl fmt::Debug for InboxEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxEntry")
            .field("key", &self.key)
            .field("event_type", &self.event_type)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

/// Result of storing one entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnqueueResult {
    /// The entry is pending.
    Stored,
    /// The entry is claimed by the caller, who handles it now.
    Claimed(Claim),
    /// The entry was stored before: it is pending or done.
    Duplicate,
    /// An entry of the entity is claimed. The new one was not stored: retry soon. Only if a claim was requested.
    Busy,
    /// The capacity is exhausted. The entry was not stored.
    Full,
}

/// The exclusive right to handle an entry, until its lease expires.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Claim {
    /// The entry to handle.
    pub entry: InboxEntry,
    /// Fencing token: a newer claim of the entry has a higher one.
    pub token: u64,
    /// Number of this handling attempt, from 1.
    pub attempt: u32,
    /// Instant at which the entry was stored, by the clock of the store.
    pub received_at: SystemTime,
    /// `true` if a higher revision of the entity was acknowledged before.
    pub is_superseded: bool,
}

impl Claim {
    /// Creates the claim that a store returns.
    pub fn new(entry: InboxEntry, token: u64, attempt: u32, received_at: SystemTime) -> Self {
        Self { entry, token, attempt, received_at, is_superseded: false }
    }

    /// Marks the entry as older than an acknowledged revision of its entity.
    #[must_use]
    pub fn superseded(mut self, is_superseded: bool) -> Self {
        self.is_superseded = is_superseded;
        self
    }
}

/// Fate of an entry that was claimed and not handled.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Release<'a> {
    /// Handling failed: the entry is pending again after the delay.
    Retry {
        /// Delay of the next attempt.
        delay: Duration,
    },
    /// Handling did not begin: the entry is pending at once, and the attempt does not count.
    Unhandled,
    /// The entry is deleted, because the sender will redeliver it.
    Delete,
    /// The entry is a dead letter: kept with its body, and not handed out.
    DeadLetter {
        /// Error of the last attempt. It can contain personal data.
        error: &'a str,
    },
}

impl fmt::Debug for Release<'_> {
    /// Omits the error, because it can contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Retry { delay } => f.debug_struct("Retry").field("delay", delay).finish(),
            Self::Unhandled => f.write_str("Unhandled"),
            Self::Delete => f.write_str("Delete"),
            Self::DeadLetter { .. } => f.write_str("DeadLetter"),
        }
    }
}

/// Maximum number of characters of the error of a dead letter.
const MAX_ERROR: usize = 1000;

/// Returns the beginning of an error, as long as a dead letter keeps it.
pub(in crate::events) fn cut_error(error: &str) -> &str {
    let end = error.char_indices().nth(MAX_ERROR).map_or(error.len(), |(end, _)| end);
    error.get(..end).unwrap_or_default()
}

/// An event whose handling failed too often. It waits for [`requeue`](super::Inbox::requeue) or
/// [`discard`](super::Inbox::discard).
///
/// `Debug` omits the error, because it can contain personal data.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The event.
    pub entry: InboxEntry,
    /// Number of handling attempts.
    pub attempts: u32,
    /// Instant at which the event was stored, by the clock of the store.
    pub received_at: SystemTime,
    /// Instant of the last attempt's end, by the clock of the store.
    pub failed_at: SystemTime,
    /// Error of the last attempt, cut to 1,000 characters. It can contain personal data.
    pub error: String,
}

impl DeadLetter {
    /// Creates the dead letter that a store returns. The error is cut.
    pub fn new(
        entry: InboxEntry,
        attempts: u32,
        received_at: SystemTime,
        failed_at: SystemTime,
        error: &str,
    ) -> Self {
        Self { entry, attempts, received_at, failed_at, error: cut_error(error).to_owned() }
    }
}

impl fmt::Debug for DeadLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeadLetter")
            .field("entry", &self.entry)
            .field("attempts", &self.attempts)
            .field("received_at", &self.received_at)
            .field("failed_at", &self.failed_at)
            .finish_non_exhaustive()
    }
}

/// State of an inbox: the number of entries in each stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct InboxStats {
    /// Pending entries whose handling has not failed yet.
    pub waiting: u64,
    /// Pending entries whose last attempt failed.
    pub failing: u64,
    /// Claimed entries, those with an expired lease included.
    pub claimed: u64,
    /// Dead letters.
    pub dead: u64,
    /// Age of the oldest pending or claimed entry. `None` if there is none.
    pub oldest_age: Option<Duration>,
}

impl InboxStats {
    /// Number of entries that are not done: waiting, failing and claimed ones.
    #[must_use]
    pub fn open(&self) -> u64 {
        self.waiting + self.failing + self.claimed
    }
}
