//! What has been received, and what has been handled: so that every event is handled once, in order.

mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

pub use memory::MemoryInbox;
#[cfg(feature = "postgres")]
pub use postgres::{PostgresInbox, PostgresStream};
#[cfg(feature = "redis")]
pub use redis::RedisInbox;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteInbox;

use super::EventMetadata;
use crate::error::BoxError;
use crate::future::BoxFuture;

/// Keeps what was received and what was handled.
///
/// An entry is known by its [`key`](InboxEntry::key). It waits, or is claimed for handling until a moment, or is done. These rules
/// hold for every inbox, and for all processes that share one:
///
/// 1. Of the entries of one entity at most one is claimed at a time.
/// 2. An entry whose revision is lower than the highest that was finished for its entity is stale: it is done without being handled.
/// 3. Of the waiting entries of one entity the one with the lowest revision is claimed first, and of equal ones the one that came
///    first. Entries without a revision stand with the one that was received before them. While the first has to wait, so do the
///    others of its entity.
/// 4. A claim that is neither finished, given back nor extended ends by itself; then the entry waits again.
/// 5. Only the newest claim of an entry counts: finishing, extending or giving back an older one is [`InboxError::is_lost`] and
///    changes nothing.
pub trait Inbox: Send + Sync + 'static {
    /// Enters what was received. With `claim`, it is to be handled at once, and is claimed for so long: before others of its entity
    /// that wait, but never beside one that is claimed.
    fn receive<'a>(
        &'a self,
        entry: &'a InboxEntry,
        claim: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>>;

    /// Claims the next entry that waits: received at least `settle` ago, so that older revisions had time to come.
    fn take(&self, claim: Duration, settle: Duration) -> BoxFuture<'_, Result<Option<Claim>, InboxError>>;

    /// Makes a claim last for so long from now on. One that has ended goes on if nobody has claimed anything of its entity since.
    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> BoxFuture<'a, Result<(), InboxError>>;

    /// It was handled: the key and the entity's revision are remembered, the body is not.
    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>>;

    /// It was not handled: it waits again, and is not claimed before this time has passed. Without a time it is forgotten, because
    /// whoever sent it will send it again.
    fn give_back<'a>(
        &'a self,
        claim: &'a Claim,
        after: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>>;

    /// Forgets what was done longer ago than this, and gives the number of entries. Deliveries that are repeated later are handled
    /// again. What waits is kept. A durable inbox grows until this is done: once a day is often enough.
    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>>;

    /// How many entries wait or are claimed.
    fn pending(&self) -> BoxFuture<'_, Result<u64, InboxError>>;

    /// Whether entries outlive the process.
    fn is_durable(&self) -> bool;
}

/// What an inbox keeps of a delivery.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboxEntry {
    /// By what a repetition is known: 64 hexadecimal digits, a hash of type, entity and revision, or of the body where one
    /// of them is missing.
    pub key: String,
    /// The type of the event.
    pub event_type: String,
    /// The resource that the event is about, `kind/id`.
    pub entity: Option<String>,
    /// Its revision. Without an entity there is none.
    pub revision: Option<i64>,
    /// The body.
    pub body: Bytes,
}

impl InboxEntry {
    /// The entry of a delivery.
    pub fn new(metadata: &EventMetadata, body: Bytes) -> Self {
        let entity = metadata.entity().map(|entity| format!("{}/{}", entity.kind, entity.id));
        let revision = metadata.revision().filter(|_| entity.is_some());
        let mut hash = Sha256::new();
        match (&entity, revision) {
            (Some(entity), Some(revision)) => {
                // Lengths keep the parts apart.
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
        let key = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Self { key, event_type: metadata.event_type().to_owned(), entity, revision, body }
    }

    /// What it is ordered within: its entity, or itself when it is about nothing.
    #[must_use]
    pub fn queue(&self) -> &str {
        self.entity.as_deref().unwrap_or(&self.key)
    }

    /// An entry as it comes out of a store.
    pub fn stored(
        key: impl Into<String>,
        event_type: impl Into<String>,
        entity: Option<String>,
        revision: Option<i64>,
        body: Bytes,
    ) -> Self {
        Self { key: key.into(), event_type: event_type.into(), entity, revision, body }
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

/// What became of what was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnqueueResult {
    /// It waits.
    Stored,
    /// It is claimed for the caller, who handles it now.
    Claimed(Claim),
    /// It was received before: it is done, or waits already.
    Duplicate,
    /// A newer revision of its entity was handled before.
    Stale,
    /// It, or another entry of its entity, is being handled now. It was not entered: try again soon. Only when it was to be
    /// claimed.
    Busy,
    /// There is no room. It was not entered.
    Full,
}

/// The right to handle an entry, for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// What is to be handled.
    pub entry: InboxEntry,
    /// Which claim of the entry this is: the newest has the highest number.
    pub token: u64,
    /// How often it is being handled with this, from 1 on.
    pub attempt: u32,
}

impl Claim {
    /// A claim as an inbox gives it.
    pub fn new(entry: InboxEntry, token: u64, attempt: u32) -> Self {
        Self { entry, token, attempt }
    }
}

/// An inbox cannot be used, or a claim has been lost.
#[derive(Debug)]
pub struct InboxError {
    lost: bool,
    source: Option<BoxError>,
}

impl InboxError {
    /// The store behind the inbox failed.
    pub fn unavailable(source: impl Into<BoxError>) -> Self {
        Self { lost: false, source: Some(source.into()) }
    }

    /// The claim had ended, and the entry was claimed or done by another since.
    pub fn lost() -> Self {
        Self { lost: true, source: None }
    }

    /// Whether the claim had ended. The handler took longer than its claim, or the process was stopped for a while:
    /// the event may be handled twice.
    pub fn is_lost(&self) -> bool {
        self.lost
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.lost {
            true => "the claim on an event has ended",
            false => "the inbox of events cannot be used",
        })
    }
}

impl std::error::Error for InboxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}

/// So many microseconds, thirty years at most: a moment and a time can always be added.
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
fn micros(time: Duration) -> i64 {
    const LONGEST: i64 = 1_000_000_000_000_000;
    i64::try_from(time.as_micros()).unwrap_or(LONGEST).min(LONGEST)
}
