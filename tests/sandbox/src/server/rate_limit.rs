//! Rate limit of requests other than GET, per window.

use std::time::Duration;

use crate::problem::Problem;

/// Rate limit of the organization. A window starts with the first request after the previous window ended.
#[derive(Debug)]
pub(super) struct RateLimiter {
    limit: u64,
    /// Seconds.
    window: u64,
    /// End of the current window in Unix seconds.
    ends: u64,
    used: u64,
}

/// Values of the rate-limit headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RateState {
    pub(super) limit: u64,
    pub(super) remaining: u64,
}

impl RateLimiter {
    pub(super) fn new(limit: u64, window: Duration) -> Self {
        Self { limit, window: window.as_secs().max(1), ends: 0, used: 0 }
    }

    /// Counts one request.
    ///
    /// # Errors
    ///
    /// 429 when the window is exhausted. The request is not counted then.
    pub(super) fn acquire(&mut self, now: u64) -> Result<(), Problem> {
        if self.is_over(now) {
            self.ends = now + self.window;
            self.used = 0;
        }
        if self.used >= self.limit {
            return Err(Problem::too_many_requests(self.ends, self.ends - now));
        }
        self.used += 1;
        Ok(())
    }

    /// Returns `true` if the window has ended, or if the clock was set back before its start.
    fn is_over(&self, now: u64) -> bool {
        now >= self.ends || self.ends - now > self.window
    }

    pub(super) fn state(&self, now: u64) -> RateState {
        let used = if self.is_over(now) { 0 } else { self.used };
        RateState { limit: self.limit, remaining: self.limit.saturating_sub(used) }
    }
}
