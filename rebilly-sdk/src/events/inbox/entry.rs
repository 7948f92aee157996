//! Entries of inboxes, claims on them, and results of storing them.

use std::fmt;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use crate::events::hex;
use crate::events::metadata::EventMetadata;

/// A stored event.
///
/// `Debug` shows neither the body nor the entity.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InboxEntry {
    /// Deduplication key of 64 hexadecimal digits.
    ///
    /// It is a hash of event type, entity and revision, or of the body if one of them is missing.
    pub key: String,
    /// Type of the event.
    pub event_type: String,
    /// The resource that the event is about, as `kind/id`.
    pub entity: Option<String>,
    /// Revision of the entity. `None` without an entity.
    pub revision: Option<i64>,
    /// Body of the delivery.
    pub body: Bytes,
}

impl InboxEntry {
    /// Creates the entry of a delivery.
    pub fn new(metadata: &EventMetadata, body: Bytes) -> Self {
        let entity = metadata.entity().map(|entity| format!("{}/{}", entity.kind, entity.id));
        let revision = metadata.revision().filter(|_| entity.is_some());
        let mut hash = Sha256::new();
        match (&entity, revision) {
            (Some(entity), Some(revision)) => {
                // Length prefixes keep the parts apart.
                for part in [metadata.event_type(), entity.as_str(), &revision.to_string()] {
                    hash.update((part.len() as u64).to_be_bytes());
                    hash.update(part);
                }
            }
            _ => {
                hash.update(u64::MAX.to_be_bytes());
                hash.update(&body);
            }
        }
        let key = hex::encode(hash.finalize());
        Self { key, event_type: metadata.event_type().to_owned(), entity, revision, body }
    }

    /// Restores an entry from the fields that a store has kept.
    pub fn from_parts(
        key: impl Into<String>,
        event_type: impl Into<String>,
        entity: Option<String>,
        revision: Option<i64>,
        body: Bytes,
    ) -> Self {
        Self { key: key.into(), event_type: event_type.into(), entity, revision, body }
    }

    /// Key of the queue that orders the entry: its entity, or its own key without one.
    #[must_use]
    pub fn ordering_key(&self) -> &str {
        self.entity.as_deref().unwrap_or(&self.key)
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

/// Result of [`Inbox::enqueue`](super::Inbox::enqueue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnqueueResult {
    /// The entry is pending.
    Stored,
    /// The entry is claimed by the caller, who handles it now.
    Claimed(Claim),
    /// The entry was stored before: it is pending or done.
    Duplicate,
    /// A newer revision of the entity was acknowledged before. The entry is done.
    Superseded,
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
}

impl Claim {
    /// Creates the claim that a store returns.
    pub fn new(entry: InboxEntry, token: u64, attempt: u32) -> Self {
        Self { entry, token, attempt }
    }
}
