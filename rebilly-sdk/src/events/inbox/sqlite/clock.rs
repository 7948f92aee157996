//! The clock of the file, which all its processes share.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A process's view of the file's clock.
///
/// The file stores its last reading. Each process adds what has passed since it saw a reading, by its monotonic clock,
/// whatever its wall clock shows. Readings are written now and then, so the clocks of processes can differ by as much.
pub(super) struct Clock {
    reading: i64,
    read: Instant,
}

impl Clock {
    /// Begins at a reading of the file that was taken some time ago.
    pub(super) fn at(reading: i64, ago: Duration) -> Self {
        let now = Instant::now();
        Self { reading, read: now.checked_sub(ago).unwrap_or(now) }
    }

    /// Returns the time. `reading` is what the file stores now.
    pub(super) fn now(&mut self, reading: i64) -> i64 {
        let now = self.reading.saturating_add(micros(self.read.elapsed()));
        if now < reading {
            *self = Self::at(reading, Duration::ZERO);
        }
        now.max(reading)
    }
}

/// Returns microseconds since 1970 of a wall clock.
pub(super) fn wall_micros(wall: SystemTime) -> i64 {
    wall.duration_since(UNIX_EPOCH).map(micros).unwrap_or_default()
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

/// Returns the instant at which the file's clock showed this.
pub(super) fn instant(micros: i64) -> SystemTime {
    let since = Duration::from_micros(micros.try_into().unwrap_or_default());
    UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
}
