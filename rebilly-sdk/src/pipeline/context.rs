//! Parameters that the stages of the pipeline share.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::options::CallOptions;
use super::settings::ClientSettings;
use crate::error::Error;
use crate::retry::{RateLimitWait, RetryPolicy, WaitLimits};

/// How the body of a successful response is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyMode {
    /// Whole into memory, up to the client's limit.
    Buffered,
    /// By the caller, as it arrives.
    Streaming,
}

/// Limits of the attempts of a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct RetryContext {
    pub(super) policy: RetryPolicy,
    pub(super) attempt_timeout: Duration,
    pub(super) rate_limit_wait: RateLimitWait,
    /// Time limit of the call, as configured.
    limit: Duration,
    deadline: Option<Instant>,
    /// Time spent waiting for rate limits.
    waited: Duration,
}

impl RetryContext {
    /// Starts the time limit of a call.
    pub(super) fn start(settings: &ClientSettings, options: &CallOptions) -> Self {
        let limit = options.deadline.unwrap_or(settings.deadline);
        Self {
            policy: options.retry.unwrap_or(settings.retry),
            attempt_timeout: options.timeout.unwrap_or(settings.attempt_timeout),
            rate_limit_wait: options.rate_limit_wait.unwrap_or(settings.rate_limit_wait),
            limit,
            deadline: Instant::now().checked_add(limit),
            waited: Duration::ZERO,
        }
    }

    /// Returns the time until the deadline.
    pub(super) fn remaining(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()))
    }

    /// Returns the durations that the call may still wait.
    pub(super) fn wait_limits(&self) -> WaitLimits {
        let rate_limit = match self.rate_limit_wait {
            RateLimitWait::WithinDeadline => None,
            RateLimitWait::UpTo(limit) => Some(limit.saturating_sub(self.waited)),
            RateLimitWait::Unlimited => Some(Duration::MAX),
        };
        WaitLimits { deadline: self.remaining(), rate_limit }
    }

    /// Waits for a rate limit. Moves the deadline, unless it includes such waits. Returns `true` if it does not.
    pub(super) async fn wait_for_rate_limit(&mut self, wait: Duration) -> bool {
        let started = Instant::now();
        sleep(wait).await;
        if self.rate_limit_wait == RateLimitWait::WithinDeadline {
            return false;
        }
        let waited = started.elapsed();
        self.waited = self.waited.saturating_add(waited);
        self.deadline = self.deadline.and_then(|deadline| deadline.checked_add(waited));
        true
    }

    /// Explains to the caller of a failed attempt why the call does not wait as requested, and how it would.
    pub(super) fn explain(&self, error: Error, wait: Duration) -> Error {
        let message = match error.is_rate_limited() {
            true => format!("Rebilly accepts requests again {}", self.wait_too_long(wait)),
            false => format!(
                "the server requests a retry in {}, after the deadline of {}: send the call later, \
                 or raise `.deadline(…)`",
                seconds(wait),
                seconds(self.limit),
            ),
        };
        error.with_message(message)
    }

    /// Explains why a call does not wait for a rate limit, and how it would.
    pub(super) fn wait_too_long(&self, wait: Duration) -> String {
        let wait = seconds(wait);
        match self.rate_limit_wait {
            RateLimitWait::UpTo(limit) => format!(
                "in {wait}, but the call waits {} in total and has waited {}: raise `RateLimitWait::UpTo`, \
                 or call `.rate_limit_wait(RateLimitWait::Unlimited)`",
                seconds(limit),
                seconds(self.waited),
            ),
            _ => format!(
                "in {wait}, after the deadline of {}: to wait for it, call \
                 `.rate_limit_wait(RateLimitWait::Unlimited)` on the client's builder or on the call",
                seconds(self.limit),
            ),
        }
    }
}

/// Returns a duration in whole seconds, rounded up: `540 s`.
fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0)))
}
