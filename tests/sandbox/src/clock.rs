//! Clocks of the sandbox: the system's, or one that a test controls.

use std::cell::RefCell;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::LocalKey;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
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

/// The clock of a sandbox: a base clock, moved by [`Sandbox::advance`](crate::Sandbox::advance).
#[derive(Debug)]
pub(crate) struct VirtualClock {
    base: Arc<dyn Clock>,
    setting: Mutex<Setting>,
    /// Set when the setting was changed for the first time. Before, reading the time needs no lock.
    is_set: AtomicBool,
}

/// The difference to the base clock.
#[derive(Debug, Clone, Copy, Default)]
struct Setting {
    ahead: Duration,
    behind: Duration,
    /// The instant of the due work that runs.
    stopped_at: Option<SystemTime>,
}

impl VirtualClock {
    pub(crate) fn new(base: Arc<dyn Clock>) -> Self {
        Self { base, setting: Mutex::default(), is_set: AtomicBool::new(false) }
    }

    /// Stops the clock at an instant, or lets it follow the base clock again. Returns where it was stopped before.
    pub(crate) fn stop_at(&self, time: impl Into<Option<SystemTime>>) -> Option<SystemTime> {
        std::mem::replace(&mut self.change().stopped_at, time.into())
    }

    /// Sets the time. The clock follows the base clock from there.
    pub(crate) fn set(&self, time: SystemTime) {
        let base = self.base.now();
        let ahead = time.duration_since(base).unwrap_or_default();
        let behind = base.duration_since(time).unwrap_or_default();
        *self.change() = Setting { ahead, behind, stopped_at: None };
    }

    /// Shows the time of the base clock again.
    pub(crate) fn reset(&self) {
        *self.change() = Setting::default();
    }

    fn change(&self) -> MutexGuard<'_, Setting> {
        let setting = self.setting();
        self.is_set.store(true, Ordering::Release);
        setting
    }

    fn setting(&self) -> MutexGuard<'_, Setting> {
        self.setting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> SystemTime {
        if !self.is_set.load(Ordering::Acquire) {
            return self.base.now();
        }
        let setting = *self.setting();
        setting.stopped_at.unwrap_or_else(|| {
            let base = self.base.now();
            let ahead = base.checked_add(setting.ahead).unwrap_or(base);
            ahead.checked_sub(setting.behind).unwrap_or(ahead)
        })
    }
}

/// The latest time that the API can format.
pub(crate) fn latest() -> SystemTime {
    Timestamp::MAX.into()
}

/// Unix timestamp in whole seconds. 0 for times before 1970.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// RFC 3339 in UTC with whole seconds, as the API formats date-times.
pub(crate) fn rfc3339(time: SystemTime) -> String {
    thread_local!(static LATEST: Latest<String> = const { RefCell::new(None) });
    formatted(&LATEST, time, |time| timestamp(time).to_string())
}

/// The format of the `Date` header.
pub(crate) fn http_date(time: SystemTime) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&timestamp(time)).ok()
}

/// The value of the `Date` header.
pub(crate) fn date_header(time: SystemTime) -> Option<HeaderValue> {
    thread_local!(static LATEST: Latest<Option<HeaderValue>> = const { RefCell::new(None) });
    formatted(&LATEST, time, |time| HeaderValue::try_from(http_date(time)?).ok())
}

/// The second that was formatted last, and its format.
type Latest<T> = RefCell<Option<(u64, T)>>;

/// Formats a time, unless it is of the same second as the one before.
fn formatted<T: Clone>(
    latest: &'static LocalKey<Latest<T>>,
    time: SystemTime,
    format: impl FnOnce(SystemTime) -> T,
) -> T {
    let second = unix_seconds(time);
    latest.with_borrow_mut(|latest| match latest {
        Some((known, text)) if *known == second => text.clone(),
        _ => latest.insert((second, format(time))).1.clone(),
    })
}

/// The whole second of a time, as [`rfc3339`] formats it.
pub(crate) fn timestamp(time: SystemTime) -> Timestamp {
    let seconds = i64::try_from(unix_seconds(time)).unwrap_or(i64::MAX);
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
}
