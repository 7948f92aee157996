//! Parameters that the stages of the pipeline share.

use std::time::Duration;

use tokio::time::Instant;

use crate::retry::RetryPolicy;

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
    pub(super) deadline: Option<Instant>,
}

impl RetryContext {
    /// Returns the time until the deadline.
    pub(super) fn remaining(&self) -> Duration {
        self.deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()))
    }
}
