//! Whether, when and how often a call is repeated.

mod budget;
mod decide;

use std::time::Duration;

pub(crate) use budget::Budget;
pub(crate) use decide::{Next, Repeatable, next};

/// How often a failed call is repeated, and how long it waits in between.
///
/// Rebilly's refusals (4xx but 401, 408 and 429) are never repeated. What is: see the README. A call that may have been
/// executed is repeated only when twice is the same as once.
///
/// ```
/// use std::time::Duration;
/// use rebilly_sdk::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(8).max_delay(Duration::from_secs(30));
/// let never = RetryPolicy::never();
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    cap: Duration,
}

impl Default for RetryPolicy {
    /// Four attempts; waits of up to 0.25, 0.5 and 1 s between them.
    fn default() -> Self {
        Self { attempts: 4, base: Duration::from_millis(250), cap: Duration::from_secs(10) }
    }
}

impl RetryPolicy {
    /// One attempt only.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How often a call is sent at most, the first time included.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The upper end of the first wait. It doubles with each attempt; the wait itself is drawn between zero and it.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base = delay;
        self
    }

    /// The longest upper end of a wait. What Rebilly asks for with 429 or 503 is waited for even if it is longer.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.cap = delay;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The wait before the attempt after this one: full jitter.
    pub(crate) fn delay(&self, attempt: u32, fraction: f64) -> Duration {
        let doubled = 2u32.checked_pow(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        let upper = self.base.checked_mul(doubled).unwrap_or(self.cap).min(self.cap);
        upper.mul_f64(fraction)
    }

    /// A little more than what the server asked for, so that not everyone comes back at the same moment.
    pub(crate) fn after(&self, asked: Duration, fraction: f64) -> Duration {
        asked.saturating_add(self.base.min(self.cap).mul_f64(fraction))
    }
}

/// A number from zero up to one.
pub(crate) fn fraction() -> f64 {
    fastrand::f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_cap() {
        let policy =
            RetryPolicy::default().base_delay(Duration::from_millis(100)).max_delay(Duration::from_secs(1));
        let upper: Vec<u128> = (1..8).map(|attempt| policy.delay(attempt, 1.0).as_millis()).collect();
        assert_eq!(upper, [100, 200, 400, 800, 1000, 1000, 1000]);
        assert_eq!(policy.delay(3, 0.0), Duration::ZERO);
        assert_eq!(policy.delay(3, 0.5), Duration::from_millis(200));
        assert_eq!(policy.delay(4_000_000, 1.0), Duration::from_secs(1));
        assert_eq!(policy.after(Duration::from_secs(7), 0.5), Duration::from_millis(7050));
    }

    #[test]
    fn there_is_always_one_attempt() {
        assert_eq!(RetryPolicy::default().max_attempts(0).attempts(), 1);
        assert_eq!(RetryPolicy::never().attempts(), 1);
    }

    #[test]
    fn fractions_are_spread() {
        let drawn: Vec<f64> = (0..1000).map(|_| fraction()).collect();
        assert!(drawn.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        let below = drawn.iter().filter(|fraction| **fraction < 0.5).count();
        assert!((300..700).contains(&below), "{below}");
    }
}
