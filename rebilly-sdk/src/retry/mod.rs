//! Retries: which failures are retried, how often and after which delay.

mod decision;
mod rate_limit_wait;
mod token_bucket;

use std::time::Duration;

pub(crate) use decision::{Attempts, RetryDecision, RetrySafety, WaitLimits, decide};
pub use rate_limit_wait::RateLimitWait;
pub(crate) use token_bucket::RetryTokenBucket;

/// Policy of retries: how often a failed call is sent, and the delays in between.
///
/// ```
/// use std::time::Duration;
/// use rebilly_sdk::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(8).max_delay(Duration::from_secs(30));
/// let never = RetryPolicy::never();
/// ```
///
/// # Which failures are retried
///
/// The operation decides, and the body can lower its class. A property that Rebilly accepts only once, such as
/// `paymentToken`, moves a PUT into the last column.
///
/// | failure | GET, HEAD, PUT, DELETE | POST with a `requestId` that Rebilly checks | other POST, PATCH |
/// |---|---|---|---|
/// | no connection, 429 | retried | retried | retried |
/// | timeout, connection failure, 408, 500, 502, 503, 504 | retried | retried | not retried |
/// | 401 with a token that can be renewed | once | once | once |
/// | other 1xx, 4xx and 5xx, an unexpected or undecodable response | not retried | not retried | not retried |
///
/// Rebilly knows a `requestId` for 24 hours. If an attempt may have been executed, none follows more than 23 hours after the
/// first one.
///
/// `idempotent(true)` on a call moves it into the first column. A streamed body is sent once, regardless of the
/// failure.
///
/// # Delays
///
/// - A delay is random between zero and an upper bound (full jitter). The bound doubles with each attempt, from
///   [`base_delay`](Self::base_delay) to [`max_delay`](Self::max_delay).
/// - A wait that Rebilly states (`X-RateLimit-Retry-After`, `Retry-After`) is a lower limit of the delay. A jitter of
///   at most the base delay is added. A stated instant that has passed counts as none.
/// - If the delay would outlast the call's deadline, the error is returned at once. For a 429,
///   [`RateLimitWait`] can allow a longer wait.
///
/// # Token bucket
///
/// All clones of a client share a bucket of tokens, so that an outage is not multiplied by retries. It pays for 100
/// retries; after that, five calls that succeed at the first attempt pay for one. When it is empty, errors are returned
/// without a retry. Two kinds of retries are free: after a 429 with a
/// stated wait, and the one after a 401 with a renewed token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RetryPolicy {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

impl Default for RetryPolicy {
    /// Returns 4 attempts, with delays of up to 0.25 s, 0.5 s and 1 s.
    fn default() -> Self {
        Self { attempts: 4, base_delay: Duration::from_millis(250), max_delay: Duration::from_secs(10) }
    }
}

impl RetryPolicy {
    /// Returns a policy with one attempt and no retry, not even after a 429.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Sets the number of attempts, the first included. Default: 4. 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the upper bound of the first delay, which doubles with each attempt. Default: 250 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the limit of the upper bound. Default: 10 s. Delays that Rebilly requests may be longer.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the delay after the attempt with this number. `jitter` is between 0 and 1.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        let factor = 2u32.checked_pow(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        let upper = self.base_delay.checked_mul(factor).unwrap_or(self.max_delay).min(self.max_delay);
        upper.mul_f64(jitter)
    }

    /// Returns a delay above the requested one, so that not all clients retry at the same instant.
    pub(crate) fn requested_delay(&self, requested: Duration, jitter: f64) -> Duration {
        requested.saturating_add(self.base_delay.min(self.max_delay).mul_f64(jitter))
    }
}

/// Returns a random number from 0 up to, and without, 1.
pub(crate) fn jitter() -> f64 {
    fastrand::f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_the_limit() {
        let policy =
            RetryPolicy::default().base_delay(Duration::from_millis(100)).max_delay(Duration::from_secs(1));
        let upper: Vec<u128> = (1..8).map(|attempt| policy.backoff(attempt, 1.0).as_millis()).collect();
        assert_eq!(upper, [100, 200, 400, 800, 1000, 1000, 1000]);
        assert_eq!(policy.backoff(3, 0.0), Duration::ZERO);
        assert_eq!(policy.backoff(3, 0.5), Duration::from_millis(200));
        assert_eq!(policy.backoff(4_000_000, 1.0), Duration::from_secs(1));
        assert_eq!(policy.requested_delay(Duration::from_secs(7), 0.5), Duration::from_millis(7050));
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(RetryPolicy::default().max_attempts(0).attempts(), 1);
        assert_eq!(RetryPolicy::never().attempts(), 1);
    }

    #[test]
    fn jitter_is_uniform_between_zero_and_one() {
        let values: Vec<f64> = (0..1000).map(|_| jitter()).collect();
        assert!(values.iter().all(|value| (0.0..1.0).contains(value)));
        let below = values.iter().filter(|value| **value < 0.5).count();
        assert!((300..700).contains(&below), "{below}");
    }
}
