//! The inbox in Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{Client, FromRedisValue, RedisError, Script, ScriptInvocation};
use bytes::Bytes;

use super::entry::{Claim, EnqueueResult, InboxEntry};
use super::error::InboxError;
use super::store::Inbox;
use super::to_micros;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::redis::SharedConnection;

/// Number of entries that one script prunes, so that other operations can run in between.
const PRUNE_BATCH: u64 = 1000;

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
/// - `maxmemory-policy noeviction`. With any other policy a full Redis evicts entries; with this one it rejects new
///   ones.
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
/// Each operation is one atomic script. Timestamps are those of Redis' clock. A pending entry takes the size of its
/// body and about 1 KB. A done entry takes about 150 bytes until it is [pruned](Inbox::prune).
///
/// # Errors
///
/// After a broken connection, an operation reconnects and is retried once. Then, after the [timeout](Self::timeout),
/// and when Redis is full, it fails with an [`InboxError`].
pub struct RedisInbox {
    link: Arc<SharedConnection>,
    scripts: Scripts,
    prefix: String,
    timeout: Duration,
    durable: bool,
}

struct Scripts {
    enqueue: Script,
    claim_next: Script,
    extend: Script,
    ack: Script,
    release: Script,
    prune: Script,
    pending_count: Script,
}

/// Loads a script, preceded by the shared functions.
macro_rules! script {
    ($file:literal) => {
        Script::new(concat!(include_str!("common.lua"), include_str!($file)))
    };
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
        let scripts = Scripts {
            enqueue: script!("enqueue.lua"),
            claim_next: script!("claim_next.lua"),
            extend: script!("extend.lua"),
            ack: script!("ack.lua"),
            release: script!("release.lua"),
            prune: script!("prune.lua"),
            pending_count: script!("pending_count.lua"),
        };
        Ok(Self {
            link: Arc::new(SharedConnection::new(client)),
            scripts,
            prefix: "rebilly-webhooks".to_owned(),
            timeout: Duration::from_secs(5),
            durable: false,
        })
    }

    /// Prefix of all keys, which is put in braces. Default: `rebilly-webhooks`. Inboxes with different prefixes are
    /// separate.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Timeout of an operation. Default: 5 s.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Declares that entries survive a restart of this Redis, so that [`is_durable`](Inbox::is_durable) returns `true`.
    #[must_use]
    pub fn durable(mut self) -> Self {
        self.durable = true;
        self
    }

    fn invocation<'a>(&self, script: &'a Script) -> ScriptInvocation<'a> {
        script.key(format!("{{{}}}:", self.prefix))
    }

    async fn run<T: FromRedisValue>(&self, script: &ScriptInvocation<'_>) -> Result<T, InboxError> {
        self.link.invoke(script, self.timeout).await.map_err(|error| unavailable(&error))
    }

    /// Runs a script that changes the entry of a claim, if the claim is still the newest one.
    async fn with_claim(
        &self,
        script: &Script,
        claim: &Claim,
        duration: Option<Option<Duration>>,
    ) -> Result<(), InboxError> {
        let mut script = self.invocation(script);
        script.arg(&claim.entry.key).arg(claim.token);
        if let Some(duration) = duration {
            script.arg(optional_micros(duration));
        }
        match self.run(&script).await? {
            1_u8 => Ok(()),
            _ => Err(InboxError::lost()),
        }
    }
}

/// Returns a duration in microseconds, or an empty text.
fn optional_micros(duration: Option<Duration>) -> String {
    duration.map(|duration| to_micros(duration).to_string()).unwrap_or_default()
}

/// Returns a revision as 20 digits whose text order is the order of revisions.
fn rank(revision: i64) -> String {
    format!("{:020}", revision.cast_unsigned() ^ (1 << 63))
}

/// Converts an error of Redis. Unexpected responses are omitted, because they can contain a body.
fn unavailable(error: &RedisError) -> InboxError {
    match error.code() {
        Some(code) => InboxError::unavailable(format!("Redis: {} ({code})", error.category())),
        None if error.is_io_error() => InboxError::unavailable(format!("Redis: {error}")),
        None => InboxError::unavailable(format!("Redis: {}", error.category())),
    }
}

/// Result of `claim_next.lua`.
type ClaimedEntry = (u64, u32, String, String, Vec<u8>, Option<String>, Option<i64>);

impl Inbox for RedisInbox {
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move {
            let mut script = self.invocation(&self.scripts.enqueue);
            script.arg(&entry.key).arg(entry.ordering_key()).arg(&entry.event_type);
            script.arg(entry.entity.as_deref().unwrap_or_default());
            script.arg(entry.revision.map(|revision| revision.to_string()).unwrap_or_default());
            script.arg(entry.revision.map(rank).unwrap_or_default());
            script.arg(&*entry.body).arg(optional_micros(lease)).arg(u8::from(entry.entity.is_some()));
            let (result, token, attempt): (String, u64, u32) = self.run(&script).await?;
            Ok(match result.as_str() {
                "stored" => EnqueueResult::Stored,
                "claimed" => EnqueueResult::Claimed(Claim::new(entry.clone(), token, attempt)),
                "duplicate" => EnqueueResult::Duplicate,
                "superseded" => EnqueueResult::Superseded,
                "busy" => EnqueueResult::Busy,
                _ => return Err(InboxError::unavailable("Redis: unexpected result of a script")),
            })
        })
    }

    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move {
            let mut script = self.invocation(&self.scripts.claim_next);
            script.arg(to_micros(lease)).arg(to_micros(reorder_window));
            let claimed: Option<ClaimedEntry> = self.run(&script).await?;
            Ok(claimed.map(|(token, attempt, key, event_type, body, entity, revision)| {
                Claim::new(
                    InboxEntry::from_parts(key, event_type, entity, revision, Bytes::from(body)),
                    token,
                    attempt,
                )
            }))
        })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.with_claim(&self.scripts.extend, claim, Some(Some(lease))))
    }

    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.with_claim(&self.scripts.ack, claim, None))
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.with_claim(&self.scripts.release, claim, Some(delay)))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let mut pruned = 0;
            loop {
                let mut script = self.invocation(&self.scripts.prune);
                script.arg(to_micros(older_than)).arg(PRUNE_BATCH);
                let (done, entities): (u64, u64) = self.run(&script).await?;
                pruned += done;
                if done.max(entities) < PRUNE_BATCH {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move { self.run(&self.invocation(&self.scripts.pending_count)).await })
    }

    fn is_durable(&self) -> bool {
        self.durable
    }
}

impl fmt::Debug for RedisInbox {
    /// Omits the URL, because it can contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisInbox")
            .field("prefix", &self.prefix)
            .field("timeout", &self.timeout)
            .field("durable", &self.durable)
            .finish_non_exhaustive()
    }
}
