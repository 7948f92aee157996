//! The trait of all inboxes.

use std::time::Duration;

use super::entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release};
use super::error::InboxError;
use crate::future::BoxFuture;

/// Stores received events until they are handled, and remembers the handled ones.
///
/// An entry is identified by its [`key`](InboxEntry::key). It is pending, claimed until its lease expires, done, or a
/// dead letter. These rules hold for every inbox and for all processes that share one:
///
/// 1. At most one entry of an entity is claimed at a time.
/// 2. Every entry is handed out until it is acknowledged or a dead letter; none is dropped. A claim is
///    [superseded](Claim::is_superseded) if a higher revision of its entity was acknowledged before.
/// 3. The pending entries of an entity are claimed by ascending revision, and equal revisions in order of arrival. An
///    entry without a revision is ordered with the one that arrived before it. A delayed first entry delays the
///    others of its entity; a dead letter delays none.
/// 4. A claim that is not acknowledged, released or extended expires with its lease; then its entry is pending again.
/// 5. Only the newest claim of an entry is valid. Extending, acknowledging or releasing an older one changes nothing.
///    Acknowledging the same claim again succeeds again, because its first response can be lost.
/// 6. Leases, delays and ages are measured by the clock of the store, not by the wall clocks of the processes.
///
/// Every method fails with an [`InboxError`] if the store is unavailable. Retry later; acknowledged deliveries are not
/// lost.
pub trait Inbox: Send + Sync + 'static {
    /// Stores entries, all in one atomic and durable step. Returns one result per entry, in the same order.
    ///
    /// An entry that occurs twice is stored once; the second is a duplicate. A dead letter that is enqueued again is
    /// pending again, as after [`requeue`](Self::requeue).
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>>;

    /// Stores an entry and claims it for immediate handling.
    ///
    /// Such a claim precedes pending entries of the entity, but never runs beside another claim of it.
    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>>;

    /// Claims up to `max` pending entries of different entities, those that have waited longest, in this order. Empty
    /// if there is none.
    ///
    /// Entries are held back for the `reorder_window` after their arrival, so that earlier revisions can arrive.
    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>>;

    /// Sets the lease of claims to this duration from now. Returns `false` for each claim that was lost.
    ///
    /// An expired claim is extended as well, unless an entry of its entity was claimed since.
    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>>;

    /// Acknowledges handled entries, all in one atomic and durable step. Returns `false` for each claim that was lost.
    ///
    /// The keys and the revisions of the entities are kept, the bodies are deleted.
    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>>;

    /// Releases an entry that was not handled. Returns `false` if the claim was lost.
    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>>;

    /// Returns up to `max` dead letters in order of their keys, beginning after the key `after`.
    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>>;

    /// Makes a dead letter pending again at its former place, with its attempts counted from zero. Returns `false` if
    /// there is none with this key.
    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>>;

    /// Makes a dead letter done without handling it, and deletes its body. Returns `false` if there is none with this
    /// key.
    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>>;

    /// Deletes entries that have been done for longer than this and returns their number. Pending entries and dead
    /// letters stay, and so does the acknowledged revision of their entity.
    ///
    /// Events that are redelivered later are handled again. A durable inbox grows until it is pruned; a
    /// [`Worker`](crate::events::Worker) prunes it.
    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>>;

    /// Returns the state of the inbox. Its cost does not depend on the number of entries.
    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>>;

    /// Health check: succeeds if the store is reachable and has the schema of this version.
    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>>;

    /// Returns `true` if entries survive the end of the process.
    fn is_durable(&self) -> bool;
}
