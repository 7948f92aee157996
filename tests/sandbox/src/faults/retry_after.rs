//! Retry headers of a response.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::clock::{http_date, unix_seconds};

const REBILLY: &str = "x-ratelimit-retry-after";
const STANDARD: &str = "retry-after";

/// Retry headers of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// No header.
    Omitted,
    /// `X-RateLimit-Retry-After` with a Unix timestamp this many seconds from now: Rebilly's format.
    Timestamp(i64),
    /// `Retry-After` with a number of seconds.
    Seconds(u64),
    /// `Retry-After` with an HTTP date this many seconds from now.
    Date(i64),
    /// `X-RateLimit-Retry-After` with a timestamp, and `Retry-After` in seconds.
    Both {
        /// Seconds from now in `X-RateLimit-Retry-After`.
        timestamp: i64,
        /// Seconds in `Retry-After`.
        seconds: u64,
    },
    /// Both headers with this invalid value.
    Invalid(String),
}

impl RetryAfter {
    pub(super) fn headers(&self, now: SystemTime) -> Vec<(&'static str, String)> {
        let timestamp = |seconds: i64| (REBILLY, unix_seconds(shifted(now, seconds)).to_string());
        match self {
            Self::Omitted => Vec::new(),
            Self::Timestamp(seconds) => vec![timestamp(*seconds)],
            Self::Seconds(seconds) => vec![(STANDARD, seconds.to_string())],
            Self::Date(seconds) => {
                vec![(STANDARD, http_date(shifted(now, *seconds)).unwrap_or_default())]
            }
            Self::Both { timestamp: at, seconds } => vec![timestamp(*at), (STANDARD, seconds.to_string())],
            Self::Invalid(text) => vec![(REBILLY, text.clone()), (STANDARD, text.clone())],
        }
    }
}

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Omitted => f.write_str("no retry header"),
            Self::Timestamp(seconds) => write!(f, "timestamp in {seconds} s"),
            Self::Seconds(seconds) => write!(f, "{seconds} s"),
            Self::Date(seconds) => write!(f, "date in {seconds} s"),
            Self::Both { timestamp, seconds } => write!(f, "timestamp in {timestamp} s and {seconds} s"),
            Self::Invalid(_) => f.write_str("invalid retry header"),
        }
    }
}

/// Adds seconds to a time. A result that `SystemTime` cannot represent leaves the time unchanged.
pub(super) fn shifted(time: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let moved = if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) };
    moved.unwrap_or(time)
}
