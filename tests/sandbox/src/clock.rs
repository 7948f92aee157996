//! Clocks of the sandbox: the system's, or one that a test controls.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;

/// A clock, for created and updated times, rate-limit windows and the `Date` header.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> SystemTime;
}

/// The system clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock that only moves on [`ManualClock::advance`]. Clones share the time.
#[derive(Debug, Clone)]
pub struct ManualClock {
    now: Arc<Mutex<SystemTime>>,
}

impl ManualClock {
    /// Creates a clock that shows a Unix timestamp in seconds.
    pub fn at(unix_seconds: u64) -> Self {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(unix_seconds);
        Self { now: Arc::new(Mutex::new(start)) }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now += by;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Unix timestamp in whole seconds. 0 for times before 1970.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// RFC 3339 in UTC with whole seconds, as the API formats date-times.
pub(crate) fn rfc3339(time: SystemTime) -> String {
    timestamp(time).to_string()
}

/// The format of the `Date` header.
pub(crate) fn http_date(time: SystemTime) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&timestamp(time)).ok()
}

fn timestamp(time: SystemTime) -> Timestamp {
    let seconds = i64::try_from(unix_seconds(time)).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
}
