//! The request budget: so many non-GET requests in a window.

use std::time::Duration;

use crate::problem::Problem;

/// Budget of one organization. A window begins with the first request after the last window ended.
#[derive(Debug)]
pub(super) struct RateLimiter {
    limit: u64,
    window: u64,
    ends: u64,
    used: u64,
}

/// What the rate-limit headers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RateState {
    pub(super) limit: u64,
    pub(super) remaining: u64,
}

impl RateLimiter {
    pub(super) fn new(limit: u64, window: Duration) -> Self {
        Self { limit, window: window.as_secs().max(1), ends: 0, used: 0 }
    }

    /// Uses up one request.
    ///
    /// # Errors
    ///
    /// 429 when the window has none left. That request is not counted.
    pub(super) fn take(&mut self, now: u64) -> Result<(), Problem> {
        if now >= self.ends {
            self.ends = now + self.window;
            self.used = 0;
        }
        if self.used >= self.limit {
            return Err(Problem::too_many_requests(self.ends, self.ends - now));
        }
        self.used += 1;
        Ok(())
    }

    pub(super) fn state(&self, now: u64) -> RateState {
        let used = if now >= self.ends { 0 } else { self.used };
        RateState { limit: self.limit, remaining: self.limit.saturating_sub(used) }
    }
}
