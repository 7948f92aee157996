//! Client-side rate limiters, which keep a process or a fleet below Rebilly's limit.

#[cfg(feature = "redis")]
mod redis;
mod window;

use std::time::Duration;

#[cfg(feature = "redis")]
pub use self::redis::RedisLimiter;
pub use window::WindowLimiter;

use crate::future::BoxFuture;
use crate::rate_limit::RateLimit;

/// Rate limiter that admits requests or delays them.
///
/// Rebilly counts the requests of an organization that write. The limiter is therefore asked before every attempt that
/// is not a GET. Dropping the future of [`admit`](Self::admit) costs no budget: only an admitted request is counted.
pub trait RateLimiter: Send + Sync + 'static {
    /// Admits and counts a request of this organization, or returns the time to wait.
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission>;

    /// Receives the rate-limit state of each response to this organization. Only that of a 429 has a `retry_after`. Default:
    /// ignores it.
    fn observe(&self, organization: &str, state: &RateLimit) {
        let _ = (organization, state);
    }
}

/// Decision of a [`RateLimiter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Admission {
    /// The request may be sent and is counted.
    Allowed,
    /// The request may not be sent yet. The client asks again after this duration, if the call's
    /// [`RateLimitWait`](crate::RateLimitWait) allows it.
    Wait(Duration),
}
