//! Delays between attempts.

use std::time::Duration;

/// Minimum and maximum delay.
#[derive(Debug, Clone, Copy)]
pub(super) struct Backoff {
    pub(super) min: Duration,
    pub(super) max: Duration,
}

impl Backoff {
    /// Returns the delay after an attempt, counted from 1: the minimum, doubled each time, up to the maximum. It is up
    /// to a fifth shorter, so that events that failed together are not retried together.
    pub(super) fn delay(self, attempt: u32) -> Duration {
        let factor = 1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        let delay = self.min.saturating_mul(factor).min(self.max);
        delay.saturating_sub((delay / 1280).saturating_mul(fastrand::u32(..256))).max(self.min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_the_maximum() {
        let backoff = Backoff { min: Duration::from_secs(1), max: Duration::from_secs(300) };
        for (attempt, seconds) in
            [(0, 1), (1, 1), (2, 2), (3, 4), (9, 256), (10, 300), (33, 300), (u32::MAX, 300)]
        {
            let full = Duration::from_secs(seconds);
            for _ in 0..100 {
                let delay = backoff.delay(attempt);
                let least = (full * 4 / 5).max(backoff.min);
                assert!((least..=full).contains(&delay), "{attempt}: {delay:?}");
            }
        }
    }

    #[test]
    fn delays_of_one_attempt_differ() {
        let backoff = Backoff { min: Duration::from_secs(1), max: Duration::from_secs(300) };
        let first = backoff.delay(20);
        assert!((0..1000).any(|_| backoff.delay(20) != first));
    }

    #[test]
    fn extreme_delays_do_not_overflow() {
        for attempt in [0, 1, 31, 32, u32::MAX] {
            let longest = Backoff { min: Duration::MAX, max: Duration::MAX };
            assert_eq!(longest.delay(attempt), Duration::MAX);
            let none = Backoff { min: Duration::ZERO, max: Duration::MAX };
            assert_eq!(none.delay(attempt), Duration::ZERO);
        }
    }
}
