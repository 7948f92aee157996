//! Rate limiter that several processes share through Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{Client, Script};
use tokio::time::Instant;

use super::{Admission, RateLimiter, WindowLimiter};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::rate_limit::RateLimit;
use crate::redis::{SharedConnection, Unavailable};

/// Limit of the window. Redis counts expiry times in signed milliseconds.
const MAX_WINDOW: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Sliding-window rate limiter that all processes with the same Redis share: a maximum of requests per organization.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::{Client, limit::RedisLimiter};
///
/// # fn main() -> Result<(), rebilly_sdk::Error> {
/// // The sandbox's limit, for all instances of the shop together.
/// let limiter = RedisLimiter::sandbox("redis://127.0.0.1:6379")?.prefix("shop-sandbox");
/// let builder = Client::builder().rate_limiter(Arc::new(limiter));
/// # Ok(())
/// # }
/// ```
///
/// It counts as [`WindowLimiter`] does, by the clock of Redis, so that the clocks of the machines do not matter. All
/// processes must use the same prefix, limit and window. A 429 of one process blocks the others too. A call that is
/// dropped while it waits for Redis costs at most one request of the budget.
///
/// # When Redis is unavailable
///
/// | setting | behaviour |
/// |---|---|
/// | default | Each process counts its own requests, those of the last window included. |
/// | [`fallback_limit`](Self::fallback_limit) | As the default, with a share of the limit for each process. |
/// | [`fail_closed`](Self::fail_closed) | No counted request is sent. |
///
/// By default, several processes together can exceed the limit. Rebilly's own 429 still applies.
///
/// No call waits for Redis longer than [`timeout`](Self::timeout). After a failure Redis is not queried for 1 s, then
/// one call tries it again. Requests sent in the meantime are not counted later. `tracing` events record outage and
/// recovery.
///
/// # Requirements
///
/// One Redis server of version 5 or later, or a compatible one (Valkey); no cluster. An organization takes two keys,
/// which contain its id and timestamps, and expire with the window. With 3000 requests they hold about 30 KB.
///
/// For `rediss://` URLs, enable a TLS feature of the crate `redis` 1.x in your own `Cargo.toml`, such as
/// `tokio-rustls-comp`. The limiter needs a Tokio runtime, and clients that share it should run in the same one.
pub struct RedisLimiter {
    connection: Arc<SharedConnection>,
    scripts: Arc<LimiterScripts>,
    limit: usize,
    window: Duration,
    prefix: String,
    timeout: Duration,
    fail_closed: bool,
    /// Requests of this process; it decides while Redis is unavailable.
    fallback: WindowLimiter,
}

struct LimiterScripts {
    admit: Script,
    block: Script,
}

impl RedisLimiter {
    /// Creates a limiter that admits at most `limit` requests in any `window`. Connects when it is first used.
    ///
    /// The URL begins with `redis://`, `rediss://` or `redis+unix://`. A limit of 0 counts as 1, a window of more than
    /// 30 days as 30 days.
    ///
    /// # Errors
    /// [`Error::is_configuration`] if the URL is invalid, or requires TLS and the crate `redis` was built without it.
    pub fn new(url: &str, limit: usize, window: Duration) -> Result<Self, Error> {
        let invalid = "invalid Redis URL: use one such as `redis://127.0.0.1:6379`; \
            for `rediss://`, enable a TLS feature of the crate `redis`";
        let client = Client::open(url).map_err(|_| Error::configuration(invalid))?;
        let (limit, window) = (limit.max(1), window.min(MAX_WINDOW));
        let scripts = LimiterScripts {
            admit: Script::new(include_str!("redis/admit.lua")),
            block: Script::new(include_str!("redis/block.lua")),
        };
        Ok(Self {
            connection: Arc::new(SharedConnection::new(client)),
            scripts: Arc::new(scripts),
            limit,
            window,
            prefix: "rebilly".to_owned(),
            timeout: Duration::from_millis(250),
            fail_closed: false,
            fallback: WindowLimiter::new(limit, window),
        })
    }

    /// Creates a limiter with the sandbox's limit: 3000 requests in ten minutes.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn sandbox(url: &str) -> Result<Self, Error> {
        Self::new(url, 3000, Duration::from_secs(600))
    }

    /// Sets the prefix of the keys. Default: `rebilly`.
    ///
    /// Sandbox and live have separate limits: give each a prefix of its own if they share a Redis.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the time limit for a response of Redis. Default: 250 ms. Keep it well below the deadline of the calls.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Sets the requests per window that this process may send while Redis is unavailable. Default: the whole limit.
    ///
    /// 0 counts as 1.
    #[must_use]
    pub fn fallback_limit(mut self, limit: usize) -> Self {
        self.fallback = WindowLimiter::new(limit, self.window);
        self
    }

    /// Admits no request while Redis is unavailable. Calls wait for it by their
    /// [`RateLimitWait`](crate::RateLimitWait), then fail with [`Error::is_local_rate_limit`].
    #[must_use]
    pub fn fail_closed(mut self) -> Self {
        self.fail_closed = true;
        self
    }

    /// Key of the list with the timestamps of the requests.
    fn sent_key(&self, organization: &str) -> String {
        // Proxies that shard keys keep those with the same text in braces together.
        format!("{}:{{{organization}}}:sent", self.prefix)
    }

    /// Key that exists while Rebilly accepts no requests.
    fn blocked_key(&self, organization: &str) -> String {
        format!("{}:{{{organization}}}:closed", self.prefix)
    }

    async fn admit_shared(&self, organization: &str) -> Result<Admission, Unavailable> {
        let mut script = self.scripts.admit.key(self.sent_key(organization));
        script.key(self.blocked_key(organization)).arg(self.limit).arg(micros(self.window));
        match self.connection.try_invoke(&script, self.timeout).await? {
            0 => Ok(Admission::Allowed),
            wait => Ok(Admission::Wait(Duration::from_micros(wait).min(self.window))),
        }
    }
}

impl RateLimiter for RedisLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move {
            // Requests of this process alone that exceed the limit need no query, nor does a 429 that it received.
            if let Some(wait) = self.fallback.wait(organization, self.limit, Instant::now()) {
                return Admission::Wait(wait);
            }
            match self.admit_shared(organization).await {
                Ok(Admission::Allowed) => {
                    self.fallback.record(organization, Instant::now());
                    Admission::Allowed
                }
                Ok(wait) => wait,
                Err(Unavailable(pause)) if self.fail_closed => Admission::Wait(pause),
                Err(_) => self.fallback.admit_at(organization, Instant::now()),
            }
        })
    }

    fn observe(&self, organization: &str, state: &RateLimit) {
        let Some(wait) = self.fallback.block_duration(state).filter(|wait| !wait.is_zero()) else { return };
        self.fallback.block(organization, wait);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let (connection, scripts) = (Arc::clone(&self.connection), Arc::clone(&self.scripts));
        let (key, timeout) = (self.blocked_key(organization), self.timeout);
        runtime.spawn(async move {
            let mut script = scripts.block.key(key);
            script.arg(micros(wait).div_ceil(1000));
            // Without Redis, the other processes receive 429 themselves.
            let _ = connection.try_invoke(&script, timeout).await;
        });
    }
}

impl fmt::Debug for RedisLimiter {
    /// Prints the limits without the URL, which can contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("limit", &self.limit)
            .field("window", &self.window)
            .field("prefix", &self.prefix)
            .field("timeout", &self.timeout)
            .field("fail_closed", &self.fail_closed)
            .finish_non_exhaustive()
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
