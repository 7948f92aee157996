//! A limit of one's own, below Rebilly's, so that a process or a fleet does not run into it.

#[cfg(feature = "redis")]
pub(crate) mod redis;
mod window;

use std::time::Duration;

#[cfg(feature = "redis")]
pub use self::redis::RedisLimiter;
pub use window::WindowLimiter;

use crate::future::BoxFuture;
use crate::rate_limit::RateLimit;

/// Lets requests go, or has them wait.
///
/// Rebilly counts requests per organization, those that only read not included; so a limiter is asked before every attempt
/// that is not a GET. Dropping the future gives nothing away: a request is counted only when it is told to go.
pub trait RateLimiter: Send + Sync + 'static {
    /// Whether a request of this organization may go now; if so, it is counted.
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission>;

    /// Told the state that came with an answer of this organization.
    fn observe(&self, organization: &str, state: &RateLimit) {
        let _ = (organization, state);
    }
}

/// A limiter's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It may go and is counted.
    Allowed,
    /// Not before this time has passed. Ask again then.
    Wait(Duration),
}
