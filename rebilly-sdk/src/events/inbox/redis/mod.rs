//! The inbox in Redis.

mod claim;
mod codec;
mod database;
mod operations;
mod scripts;

use std::fmt;
use std::time::Duration;

use ::redis::Client;

use self::database::Database;
use super::entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release};
use super::error::InboxError;
use super::store::Inbox;
use crate::error::Error;
use crate::future::BoxFuture;

/// An inbox in Redis, for any number of processes.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::events::{Receiver, WebhookVerifier, inbox::RedisInbox};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // This Redis has `appendonly yes` and `appendfsync always`.
/// let inbox = RedisInbox::new("redis://127.0.0.1:6379")?.prefix("shop-webhooks").durable();
/// let receiver: Receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), Arc::new(inbox));
/// # Ok(())
/// # }
/// ```
///
/// # Requirements
///
/// - One server of Redis 5 or later, or a compatible one such as Valkey. Clusters are not supported.
/// - `maxmemory-policy noeviction`. With any other policy a full Redis evicts entries. With this one, new entries get
///   [`EnqueueResult::Full`], and stored ones are handled all the same.
/// - A Tokio runtime, always the same one.
/// - For `rediss://` URLs, a TLS feature of the crate `redis` 1.x in your own `Cargo.toml`, such as
///   `tokio-rustls-comp`.
///
/// # Durability
///
/// Redis keeps entries in memory. They survive a restart only with `appendonly yes`. Stored entries are never lost
/// only with `appendfsync always` and without failover to a replica. The inbox cannot detect these settings:
/// [declare](Self::durable) that they are in place.
///
/// # Storage
///
/// Each batch is one atomic script. Claimed entries are read after it. Larger batches are divided: after 500 entries, or 4 MiB of new ones. One
/// call claims up to 1,000 entries. Timestamps are those of Redis' clock. A pending entry takes the size of its body and
/// about 1 KB. A done entry takes about 300 bytes until it is [pruned](Inbox::prune), its entity as much.
///
/// The first operation creates the inbox. It moves the entries of an earlier version, in short steps: until they are
/// done, operations of all processes wait or fail as unavailable.
///
/// Keys that are deleted by hand or evicted affect their own entries only. If the key of an entry is lost, so is its
/// event, and an error is traced. Other keys are restored while entries are claimed.
///
/// # Errors
///
/// After a broken connection, an operation is retried as soon as Redis responds. Its claims are not claimed twice: it
/// gets the same ones. After the [timeout](Self::timeout) it fails with an [`InboxError`]; claims that Redis made meanwhile
/// expire with their lease. Releasing, requeueing and discarding fail if they may have succeeded before a connection broke,
/// and return `false` when they are tried again.
pub struct RedisInbox {
    database: Database,
    durable: bool,
}

impl RedisInbox {
    /// Creates an inbox from a `redis://`, `rediss://` or `redis+unix://` URL. It connects at the first operation.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the URL is invalid, or requires TLS and the crate `redis` was built without it.
    pub fn new(url: &str) -> Result<Self, Error> {
        let invalid =
            "the URL of Redis is invalid, or requires TLS; enable a TLS feature of the crate `redis`";
        let client = Client::open(url).map_err(|_| Error::configuration(invalid))?;
        Ok(Self { database: Database::new(client), durable: false })
    }

    /// Prefix of all keys, which is put in braces. Default: `rebilly-webhooks`. Inboxes with different prefixes are
    /// separate.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.database.prefix = prefix.into();
        self
    }

    /// Timeout of an operation. Default: 5 s.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.database.timeout = limit;
        self
    }

    /// Declares that entries survive a restart of this Redis, so that [`is_durable`](Inbox::is_durable) returns `true`.
    #[must_use]
    pub fn durable(mut self) -> Self {
        self.durable = true;
        self
    }
}

impl Inbox for RedisInbox {
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        Box::pin(self.database.enqueue(entries))
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(self.database.enqueue_claimed(entry, lease))
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        Box::pin(self.database.claim(max, lease, reorder_window))
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(self.database.extend(claims, lease))
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(self.database.ack(claims))
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(self.database.release(claim, release))
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        Box::pin(self.database.dead_letters(after, max))
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(self.database.requeue(key))
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(self.database.discard(key))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(self.database.prune(older_than))
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        Box::pin(self.database.stats())
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        Box::pin(self.database.check())
    }

    fn is_durable(&self) -> bool {
        self.durable
    }
}

impl fmt::Debug for RedisInbox {
    /// Omits the URL, because it can contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisInbox")
            .field("prefix", &self.database.prefix)
            .field("timeout", &self.database.timeout)
            .field("durable", &self.durable)
            .finish_non_exhaustive()
    }
}
