//! The forms in which a server says how long to wait.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::clock::{http_date, unix_seconds};

const OWN: &str = "x-ratelimit-retry-after";
const STANDARD: &str = "retry-after";

/// How an answer says when to try again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// It does not.
    Omitted,
    /// `X-RateLimit-Retry-After` with the moment in seconds since 1970, so many seconds from now. Rebilly's form.
    Timestamp(i64),
    /// `Retry-After` with a number of seconds.
    Seconds(u64),
    /// `Retry-After` with an HTTP date so many seconds from now.
    Date(i64),
    /// Rebilly's form and `Retry-After` in seconds beside it.
    Both {
        /// Seconds from now in `X-RateLimit-Retry-After`.
        timestamp: i64,
        /// Seconds in `Retry-After`.
        seconds: u64,
    },
    /// Both headers with this text, which is no time.
    Invalid(String),
}

impl RetryAfter {
    pub(super) fn headers(&self, now: SystemTime) -> Vec<(&'static str, String)> {
        let moment = |seconds: i64| (OWN, unix_seconds(shifted(now, seconds)).to_string());
        match self {
            Self::Omitted => Vec::new(),
            Self::Timestamp(seconds) => vec![moment(*seconds)],
            Self::Seconds(seconds) => vec![(STANDARD, seconds.to_string())],
            Self::Date(seconds) => {
                vec![(STANDARD, http_date(shifted(now, *seconds)).unwrap_or_default())]
            }
            Self::Both { timestamp: at, seconds } => vec![moment(*at), (STANDARD, seconds.to_string())],
            Self::Invalid(text) => vec![(OWN, text.clone()), (STANDARD, text.clone())],
        }
    }
}

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Omitted => f.write_str("no wait told"),
            Self::Timestamp(seconds) => write!(f, "a moment in {seconds} s"),
            Self::Seconds(seconds) => write!(f, "{seconds} s"),
            Self::Date(seconds) => write!(f, "a date in {seconds} s"),
            Self::Both { timestamp, seconds } => write!(f, "a timestamp in {timestamp} s and {seconds} s"),
            Self::Invalid(_) => f.write_str("nonsense"),
        }
    }
}

/// A time so many seconds later, or earlier; one that cannot be expressed stays as it is.
pub(super) fn shifted(time: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let moved = if seconds < 0 { time.checked_sub(by) } else { time.checked_add(by) };
    moved.unwrap_or(time)
}
