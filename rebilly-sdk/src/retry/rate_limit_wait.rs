//! Policy of waits for a rate limit.

use std::time::Duration;

/// Policy of waits while the rate limit of the organization is used up.
///
/// Rebilly's window is ten minutes in the sandbox, longer than the deadline of a call. An interactive program reports
/// the error at once. A batch waits:
///
/// ```
/// use rebilly_sdk::{Client, RateLimitWait};
///
/// let batch = Client::builder().rate_limit_wait(RateLimitWait::Unlimited);
/// ```
///
/// | policy | waits | against the deadline | 429 against [`max_attempts`](crate::RetryPolicy::max_attempts) |
/// |---|---|---|---|
/// | [`WithinDeadline`](Self::WithinDeadline) | until the deadline | counted | counted |
/// | [`UpTo`](Self::UpTo) | up to the given total | not counted | not counted |
/// | [`Unlimited`](Self::Unlimited) | as long as necessary | not counted | not counted |
///
/// The policy covers both limits: a 429 for which Rebilly states the wait, and the client's own
/// [`RateLimiter`](crate::limit::RateLimiter). A wait that is too long is not begun: the error names the wait, the
/// limit and this setting.
///
/// A 429 without a stated wait is retried like other failures: see [`RetryPolicy`](crate::RetryPolicy). With
/// [`RetryPolicy::never`](crate::RetryPolicy::never) every 429 is returned at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitWait {
    /// Waits that end before the deadline of the call.
    #[default]
    WithinDeadline,
    /// Waits up to this duration in total, in addition to the deadline.
    UpTo(Duration),
    /// Waits as long as necessary, in addition to the deadline. A single wait that Rebilly states is capped at 24 h.
    ///
    /// With a limiter that fails closed, this includes an outage of its Redis.
    Unlimited,
}
