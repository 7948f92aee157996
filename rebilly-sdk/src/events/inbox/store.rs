//! The trait of all inboxes.

use std::time::Duration;

use super::entry::{Claim, EnqueueResult, InboxEntry};
use super::error::InboxError;
use crate::future::BoxFuture;

/// Stores received events until they are handled, and remembers the handled ones.
///
/// An entry is identified by its [`key`](InboxEntry::key). It is pending, claimed until its lease expires, or done.
/// These rules hold for every inbox and for all processes that share one:
///
/// 1. At most one entry of an entity is claimed at a time.
/// 2. An entry is superseded if its revision is lower than the highest acknowledged one of its entity. Superseded
///    entries become done without being handled.
/// 3. The pending entries of an entity are claimed by ascending revision, and equal revisions in order of arrival. An
///    entry without a revision is ordered with the one that arrived before it. A delayed first entry delays the
///    others of its entity.
/// 4. A claim that is not acknowledged, released or extended expires with its lease; then its entry is pending again.
/// 5. Only the newest claim of an entry is valid. Extending, acknowledging or releasing an older one fails with
///    [`InboxError::is_lost`] and changes nothing.
///
/// Every method fails with an [`InboxError`] if the store is unavailable. Retry later; acknowledged entries are not
/// lost.
pub trait Inbox: Send + Sync + 'static {
    /// Stores an entry. With a `lease`, the entry is claimed for immediate handling.
    ///
    /// Such a claim precedes pending entries of the entity, but never runs beside another claim of it.
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>>;

    /// Claims the next pending entry; `None` if there is none.
    ///
    /// Entries are held back for the `reorder_window` after their arrival, so that earlier revisions can arrive.
    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>>;

    /// Sets the lease of a claim to this duration from now.
    ///
    /// An expired claim is extended as well, unless an entry of its entity was claimed since.
    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>>;

    /// Acknowledges a handled entry. Its key and the revision of its entity are kept, its body is deleted.
    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>>;

    /// Releases an entry that was not handled. It is pending again after the `delay`.
    ///
    /// Without a `delay` the entry is deleted, because the sender will redeliver it.
    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>>;

    /// Deletes entries that have been done for longer than this and returns their number. Pending entries stay.
    ///
    /// Events that are redelivered later are handled again. A durable inbox grows until it is pruned; a
    /// [`Worker`](crate::events::Worker) prunes it.
    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>>;

    /// Returns the number of pending and claimed entries.
    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>>;

    /// Returns `true` if entries survive the end of the process.
    fn is_durable(&self) -> bool;
}
