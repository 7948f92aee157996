//! The limiter of several processes.

pub(crate) mod link;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::{Client, Script};
use tokio::time::Instant;

use self::link::{Away, Link};
use super::{Admission, RateLimiter, WindowLimiter};
use crate::error::Error;
use crate::future::BoxFuture;
use crate::rate_limit::RateLimit;

/// The longest window. Redis counts expiry times in signed milliseconds.
const LONGEST_WINDOW: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// At most so many requests in any window of time, for each organization; for all processes that share a Redis.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::{Client, limit::RedisLimiter};
///
/// # fn main() -> Result<(), rebilly_sdk::Error> {
/// // What the sandbox takes, for all instances of the shop together.
/// let limiter = RedisLimiter::sandbox("redis://127.0.0.1:6379")?.prefix("shop-sandbox");
/// let builder = Client::builder().rate_limiter(Arc::new(limiter));
/// # Ok(())
/// # }
/// ```
///
/// It counts as [`WindowLimiter`] does, by Redis' clock, so that the clocks of the machines do not matter. All processes
/// must be given the same prefix, limit and window. When one of them is refused with 429, the others stop too. A call
/// that is dropped while it asks costs at most one request of the budget.
///
/// # When Redis does not answer
///
/// Payments go on: each process then counts for itself, beginning with the requests that it sent in the last window. So several
/// processes together can exceed the limit; [`fallback_limit`](Self::fallback_limit) gives each a share of it. Rebilly's own 429
/// still holds. With [`fail_closed`](Self::fail_closed) no counted request goes without Redis instead.
///
/// No call waits for Redis longer than [`timeout`](Self::timeout). After a failure Redis is left alone for a second, then one call
/// tries it again. What was sent in the meantime is not counted later on. Going and coming back are `tracing` events.
///
/// # Redis
///
/// One server of version 5 or later, or what speaks its language (Valkey); not a cluster. An organization takes two keys with its
/// id in the name, and nothing else is in them but times. They expire with the window. With 3000 requests they hold about 30 KB.
///
/// For `rediss://` addresses turn on a TLS feature of the crate `redis` 1.x in your own `Cargo.toml`, such as `tokio-rustls-comp`.
/// The limiter needs a Tokio runtime, and clients that share it should run in the same one.
pub struct RedisLimiter {
    link: Arc<Link>,
    scripts: Arc<Scripts>,
    limit: usize,
    window: Duration,
    prefix: String,
    timeout: Duration,
    fail_closed: bool,
    /// What this process has sent; it decides when Redis does not.
    alone: WindowLimiter,
}

struct Scripts {
    admit: Script,
    close: Script,
}

impl RedisLimiter {
    /// Lets at most `limit` requests go in any `window`, counted by the Redis at a `redis://`, `rediss://` or `redis+unix://` address.
    /// Nothing is sent yet. A limit of 0 counts as 1, a window of more than 30 days as 30 days.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the address cannot be read, or it asks for TLS and the crate `redis` was built without.
    pub fn new(url: &str, limit: usize, window: Duration) -> Result<Self, Error> {
        let unusable =
            "the address of Redis cannot be read, or it asks for TLS and the crate `redis` has none";
        let client = Client::open(url).map_err(|_| Error::configuration(unusable))?;
        let (limit, window) = (limit.max(1), window.min(LONGEST_WINDOW));
        let scripts = Scripts {
            admit: Script::new(include_str!("redis/admit.lua")),
            close: Script::new(include_str!("redis/close.lua")),
        };
        Ok(Self {
            link: Arc::new(Link::new(client)),
            scripts: Arc::new(scripts),
            limit,
            window,
            prefix: "rebilly".to_owned(),
            timeout: Duration::from_millis(250),
            fail_closed: false,
            alone: WindowLimiter::new(limit, window),
        })
    }

    /// What Rebilly's sandbox takes: 3000 requests in ten minutes.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn sandbox(url: &str) -> Result<Self, Error> {
        Self::new(url, 3000, Duration::from_secs(600))
    }

    /// What the names of the keys begin with; `rebilly` unless told otherwise. Sandbox and live are budgets of their own: give each
    /// its prefix when they share a Redis.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long a call waits for Redis; 250 ms unless told otherwise. Keep it well below the deadline of the calls.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How many requests this process may send in a window while Redis does not answer; all of the limit unless told otherwise.
    /// 0 counts as 1.
    #[must_use]
    pub fn fallback_limit(mut self, limit: usize) -> Self {
        self.alone = WindowLimiter::new(limit, self.window);
        self
    }

    /// Lets no request go while Redis does not answer: calls wait for it until their deadline, then end in
    /// [`Error::is_local_rate_limit`].
    #[must_use]
    pub fn fail_closed(mut self) -> Self {
        self.fail_closed = true;
        self
    }

    /// The key of a list with the moments of the requests that went.
    fn sent(&self, organization: &str) -> String {
        // Proxies that spread keys keep those with the same text in braces together.
        format!("{}:{{{organization}}}:sent", self.prefix)
    }

    /// The key that is there while Rebilly takes no requests.
    fn closed(&self, organization: &str) -> String {
        format!("{}:{{{organization}}}:closed", self.prefix)
    }

    async fn ask(&self, organization: &str) -> Result<Admission, Away> {
        let mut question = self.scripts.admit.key(self.sent(organization));
        question.key(self.closed(organization)).arg(self.limit).arg(micros(self.window));
        match self.link.ask(&question, self.timeout).await? {
            0 => Ok(Admission::Allowed),
            wait => Ok(Admission::Wait(Duration::from_micros(wait).min(self.window))),
        }
    }
}

impl RateLimiter for RedisLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move {
            // What alone is too much is too much together; and a refusal of one's own is known here first.
            if let Some(wait) = self.alone.wait(organization, self.limit, Instant::now()) {
                return Admission::Wait(wait);
            }
            match self.ask(organization).await {
                Ok(Admission::Allowed) => {
                    self.alone.note(organization, Instant::now());
                    Admission::Allowed
                }
                Ok(wait) => wait,
                Err(Away(pause)) if self.fail_closed => Admission::Wait(pause),
                Err(_) => self.alone.admit_at(organization, Instant::now()),
            }
        })
    }

    fn observe(&self, organization: &str, state: &RateLimit) {
        let Some(wait) = self.alone.closing(state).filter(|wait| !wait.is_zero()) else { return };
        self.alone.close(organization, wait);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let (link, scripts, timeout) = (Arc::clone(&self.link), Arc::clone(&self.scripts), self.timeout);
        let key = self.closed(organization);
        runtime.spawn(async move {
            let mut question = scripts.close.key(key);
            question.arg(micros(wait).div_ceil(1000));
            // Without Redis the others learn it from Rebilly.
            let _ = link.ask(&question, timeout).await;
        });
    }
}

impl fmt::Debug for RedisLimiter {
    /// How it limits, and nothing of the address: a password can be in it.
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
