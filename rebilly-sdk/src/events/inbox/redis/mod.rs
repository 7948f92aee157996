//! The inbox in Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{Client, FromRedisValue, RedisError, Script, ScriptInvocation};
use bytes::Bytes;

use super::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError, micros};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::limit::redis::link::Link;

/// How many entries are pruned in one step, so that others have their turn.
const BATCH: u64 = 1000;

/// An inbox in Redis, for any number of processes.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::events::{Receiver, WebhookVerifier, inbox::RedisInbox};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A Redis that writes each command to its log before it answers.
/// let inbox = RedisInbox::new("redis://127.0.0.1:6379")?.prefix("shop-webhooks").durable();
/// let receiver: Receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), Arc::new(inbox));
/// # Ok(())
/// # }
/// ```
///
/// # What Redis has to be
///
/// One server of version 5 or later, or what speaks its language (Valkey); not a cluster. Redis keeps what it has in memory.
/// It outlives a restart only with `appendonly yes`, and nothing that was acknowledged is lost only with `appendfsync always`
/// and without failing over to a replica. The inbox cannot see that: [`durable`](Self::durable) is your word for it.
/// `maxmemory-policy` has to be `noeviction`: with any other Redis throws entries away when its memory is full, and with this one
/// it refuses new ones, which is a [`InboxError`].
///
/// Each step is one script, so what happens happens as a whole. Times are those of Redis' clock. An entry takes its body and
/// about 1 KB until it is done, then about 150 bytes until it is [pruned](Inbox::prune).
///
/// When a connection breaks it is made anew; a step during which that happens is done again once, and is an error after that.
///
/// For `rediss://` addresses turn on a TLS feature of the crate `redis` 1.x in your own `Cargo.toml`, such as `tokio-rustls-comp`.
/// The inbox needs a Tokio runtime, always the same.
pub struct RedisInbox {
    link: Arc<Link>,
    scripts: Scripts,
    prefix: String,
    timeout: Duration,
    durable: bool,
}

struct Scripts {
    receive: Script,
    take: Script,
    extend: Script,
    finish: Script,
    give_back: Script,
    prune: Script,
    pending: Script,
}

/// A step's script, with what all of them share before it.
macro_rules! script {
    ($file:literal) => {
        Script::new(concat!(include_str!("common.lua"), include_str!($file)))
    };
}

impl RedisInbox {
    /// The inbox in the Redis at a `redis://`, `rediss://` or `redis+unix://` address. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the address cannot be read, or it asks for TLS and the crate `redis` was built without.
    pub fn new(url: &str) -> Result<Self, Error> {
        let unusable =
            "the address of Redis cannot be read, or it asks for TLS and the crate `redis` has none";
        let client = Client::open(url).map_err(|_| Error::configuration(unusable))?;
        let scripts = Scripts {
            receive: script!("receive.lua"),
            take: script!("take.lua"),
            extend: script!("extend.lua"),
            finish: script!("finish.lua"),
            give_back: script!("give_back.lua"),
            prune: script!("prune.lua"),
            pending: script!("pending.lua"),
        };
        Ok(Self {
            link: Arc::new(Link::new(client)),
            scripts,
            prefix: "rebilly-webhooks".to_owned(),
            timeout: Duration::from_secs(5),
            durable: false,
        })
    }

    /// What the names of the keys begin with, in braces; `rebilly-webhooks` unless told otherwise. Inboxes with different prefixes
    /// know nothing of each other.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long a step waits for Redis, 5 seconds unless told otherwise.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Says that this Redis loses nothing when it is started anew, which [`is_durable`](Inbox::is_durable) repeats.
    #[must_use]
    pub fn durable(mut self) -> Self {
        self.durable = true;
        self
    }

    fn invoke<'a>(&self, script: &'a Script) -> ScriptInvocation<'a> {
        script.key(format!("{{{}}}:", self.prefix))
    }

    async fn ask<T: FromRedisValue>(&self, question: &ScriptInvocation<'_>) -> Result<T, InboxError> {
        self.link.answer(question, self.timeout).await.map_err(|error| failed(&error))
    }

    async fn held(
        &self,
        script: &Script,
        claim: &Claim,
        time: Option<Option<Duration>>,
    ) -> Result<(), InboxError> {
        let mut question = self.invoke(script);
        question.arg(&claim.entry.key).arg(claim.token);
        if let Some(time) = time {
            question.arg(digits(time));
        }
        match self.ask(&question).await? {
            1_u8 => Ok(()),
            _ => Err(InboxError::lost()),
        }
    }
}

/// A time in microseconds, or nothing.
fn digits(time: Option<Duration>) -> String {
    time.map(|time| micros(time).to_string()).unwrap_or_default()
}

/// A revision as digits that sort as revisions do.
fn rank(revision: i64) -> String {
    format!("{:020}", revision.cast_unsigned() ^ (1 << 63))
}

/// What went wrong. An answer that could not be read is left out: a body can be in it.
fn failed(error: &RedisError) -> InboxError {
    match error.code() {
        Some(code) => InboxError::unavailable(format!("Redis: {} ({code})", error.category())),
        None if error.is_io_error() => InboxError::unavailable(format!("Redis: {error}")),
        None => InboxError::unavailable(format!("Redis: {}", error.category())),
    }
}

/// What `take.lua` answers.
type Taken = (u64, u32, String, String, Vec<u8>, Option<String>, Option<i64>);

impl Inbox for RedisInbox {
    fn receive<'a>(
        &'a self,
        entry: &'a InboxEntry,
        claim: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move {
            let mut question = self.invoke(&self.scripts.receive);
            question.arg(&entry.key).arg(entry.ordering_key()).arg(&entry.event_type);
            question.arg(entry.entity.as_deref().unwrap_or_default());
            question.arg(entry.revision.map(|revision| revision.to_string()).unwrap_or_default());
            question.arg(entry.revision.map(rank).unwrap_or_default());
            question.arg(&*entry.body).arg(digits(claim)).arg(u8::from(entry.entity.is_some()));
            let (receipt, token, attempt): (String, u64, u32) = self.ask(&question).await?;
            Ok(match receipt.as_str() {
                "stored" => EnqueueResult::Stored,
                "claimed" => EnqueueResult::Claimed(Claim::new(entry.clone(), token, attempt)),
                "duplicate" => EnqueueResult::Duplicate,
                "stale" => EnqueueResult::Superseded,
                "busy" => EnqueueResult::Busy,
                _ => return Err(InboxError::unavailable("Redis: an answer that is none")),
            })
        })
    }

    fn take(&self, claim: Duration, settle: Duration) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move {
            let mut question = self.invoke(&self.scripts.take);
            question.arg(micros(claim)).arg(micros(settle));
            let taken: Option<Taken> = self.ask(&question).await?;
            Ok(taken.map(|(token, attempt, key, event_type, body, entity, revision)| {
                Claim::new(
                    InboxEntry::from_parts(key, event_type, entity, revision, Bytes::from(body)),
                    token,
                    attempt,
                )
            }))
        })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.held(&self.scripts.extend, claim, Some(Some(by))))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.held(&self.scripts.finish, claim, None))
    }

    fn give_back<'a>(
        &'a self,
        claim: &'a Claim,
        after: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.held(&self.scripts.give_back, claim, Some(after)))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let mut pruned = 0;
            loop {
                let mut question = self.invoke(&self.scripts.prune);
                question.arg(micros(older_than)).arg(BATCH);
                let (done, entities): (u64, u64) = self.ask(&question).await?;
                pruned += done;
                if done.max(entities) < BATCH {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move { self.ask(&self.invoke(&self.scripts.pending)).await })
    }

    fn is_durable(&self) -> bool {
        self.durable
    }
}

impl fmt::Debug for RedisInbox {
    /// Nothing of the address: a password can be in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisInbox")
            .field("prefix", &self.prefix)
            .field("timeout", &self.timeout)
            .field("durable", &self.durable)
            .finish_non_exhaustive()
    }
}
