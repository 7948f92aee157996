//! Timestamps and dates, stored as text.

use std::fmt;
use std::time::{Duration, SystemTime};

/// RFC 3339 timestamp, such as `2019-08-24T14:15:22Z`.
///
/// Stores the text that Rebilly sent, with its offset and fraction, and sends it back unchanged.
/// Text that is not a timestamp is stored too, so that one invalid field does not fail a whole response:
/// conversions then return `None` or [`ConvertError`](super::ConvertError).
///
/// Equality compares the text. Compare instants with [`to_system_time`](Self::to_system_time).
///
/// ```
/// use rebilly_sdk::types::Timestamp;
///
/// let utc = Timestamp::from("2019-08-24T14:15:22Z");
/// let paris = Timestamp::from("2019-08-24T16:15:22.000+02:00");
/// assert_ne!(utc, paris);
/// assert_eq!(utc.to_system_time(), paris.to_system_time());
/// assert_eq!(utc.unix_seconds(), Some(1_566_656_122));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(Box<str>);

/// Calendar date as `YYYY-MM-DD`, such as `1980-04-01`.
///
/// Stores the text that Rebilly sent, also if it is not a date, and sends it back unchanged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

impl Timestamp {
    /// Returns the seconds since 1970-01-01T00:00:00Z, rounded down. `None` if the text is not an RFC 3339 timestamp.
    pub fn unix_seconds(&self) -> Option<i64> {
        parse_rfc3339(&self.0).map(|(seconds, _)| seconds)
    }

    /// Returns the instant, with nanosecond precision. `None` if the text is not an RFC 3339 timestamp.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = parse_rfc3339(&self.0)?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let second = match seconds {
            0.. => SystemTime::UNIX_EPOCH.checked_add(whole),
            _ => SystemTime::UNIX_EPOCH.checked_sub(whole),
        }?;
        second.checked_add(Duration::from_nanos(nanos.into()))
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z, rounded down, and the nanoseconds of that second.
    pub(crate) fn unix(&self) -> Option<(i64, u32)> {
        parse_rfc3339(&self.0)
    }

    /// Returns the offset from UTC in seconds.
    #[cfg(any(feature = "chrono-0_4", feature = "time-0_3"))]
    pub(super) fn offset(&self) -> Option<i64> {
        let (seconds, _) = self.unix()?;
        let local = self.0.get(..19).map(|local| parse_rfc3339(&format!("{local}Z")))??.0;
        Some(local - seconds)
    }

    /// Returns the timestamp in UTC of an instant in nanoseconds since 1970-01-01T00:00:00Z.
    pub(crate) fn of_unix(nanos: i128) -> Self {
        let seconds = i64::try_from(nanos.div_euclid(1_000_000_000)).unwrap_or(i64::MAX);
        let fraction = match nanos.rem_euclid(1_000_000_000) {
            0 => String::new(),
            nanos => format!(".{nanos:09}").trim_end_matches('0').to_owned(),
        };
        Self(format_utc(seconds, &fraction))
    }
}

impl Date {
    /// Returns the year, the month (1 to 12) and the day of the month. `None` if the text is not a valid date.
    pub fn parts(&self) -> Option<(i32, u8, u8)> {
        let (year, month, day, rest) = parse_date(&self.0)?;
        rest.is_empty().then_some((i32::try_from(year).ok()?, month, day))
    }
}

impl From<SystemTime> for Timestamp {
    /// Returns the timestamp in UTC, rounded down to a whole second: the form that Rebilly documents.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let up = i64::from(before.subsec_nanos() > 0);
                i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds - up)
            }
        };
        Self(format_utc(seconds, ""))
    }
}

/// Formats an instant as RFC 3339 in UTC. `fraction` includes the decimal point.
fn format_utc(seconds: i64, fraction: &str) -> Box<str> {
    let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
    let clock = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z").into()
}

/// Parses an RFC 3339 timestamp into seconds since 1970-01-01T00:00:00Z and the nanoseconds of that second.
fn parse_rfc3339(text: &str) -> Option<(i64, u32)> {
    let (year, month, day, rest) = parse_date(text)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let (hour, rest) = parse_digits(rest, 2)?;
    let (minute, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanos, rest) = match rest.strip_prefix('.') {
        None => (0, rest),
        Some(rest) => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (fraction, rest) = rest.split_at_checked(digits)?;
            let nanos = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
            (nanos.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')), (digits > 0).then_some(rest)?)
        }
    };
    let offset = match rest {
        "Z" | "z" => 0,
        _ => {
            let (sign, rest) = rest.split_at_checked(1)?;
            let (hours, rest) = parse_digits(rest, 2)?;
            let (minutes, rest) = parse_digits(rest.strip_prefix(':')?, 2)?;
            let seconds = (hours * 60 + minutes) * 60;
            match sign {
                _ if !rest.is_empty() || hours > 23 || minutes > 59 => return None,
                "+" => seconds,
                "-" => -seconds,
                _ => return None,
            }
        }
    };
    Some((days_from_civil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset, nanos))
}

/// Parses `YYYY-MM-DD` at the start of `text`. Returns year, month, day and the rest of the text.
fn parse_date(text: &str) -> Option<(i64, u8, u8, &str)> {
    let (year, rest) = parse_digits(text, 4)?;
    let (month, rest) = parse_digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = parse_digits(rest.strip_prefix('-')?, 2)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i64::from(leap),
        _ => return None,
    };
    (1..=last).contains(&day).then_some(())?;
    Some((year, u8::try_from(month).ok()?, u8::try_from(day).ok()?, rest))
}

/// Parses a number of exactly `digits` digits at the start of `text`. Returns it and the rest of the text.
fn parse_digits(text: &str, digits: usize) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    number.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    Some((number.parse().ok()?, rest))
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar.
///
/// The calculation starts years in March, so that the leap day is the last of its year, and uses eras of 400 years.
fn days_from_civil(year: i64, month: u8, day: u8) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Returns year, month and day: the inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * march_month + 2) / 5 + 1)
}

macro_rules! text_value {
    ($name:ident) => {
        impl $name {
            /// Returns the text as Rebilly sent it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            /// Stores the text without validation.
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl crate::types::TextValue for $name {}

        impl From<String> for $name {
            /// Stores the text without validation.
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}
text_value!(Timestamp);
text_value!(Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations_of_one_instant_are_equal_in_unix_seconds() {
        for text in [
            "2019-08-24T14:15:22Z",
            "2019-08-24t14:15:22z",
            "2019-08-24 14:15:22+00:00",
            "2019-08-24T16:15:22+02:00",
            "2019-08-24T08:45:22-05:30",
        ] {
            assert_eq!(Timestamp::from(text).unix_seconds(), Some(1_566_656_122), "{text}");
        }
    }

    #[test]
    fn invalid_timestamps_are_stored_but_not_converted() {
        for text in [
            "",
            "yesterday",
            "2019-02-29T00:00:00Z",
            "2019-08-24T24:00:00Z",
            "2019-08-24T14:15:22",
            "2019-08-24T14:15:22.Z",
            "2019-08-24T14:15:22+0200",
            "2019-08-24",
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.to_system_time(), None, "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn a_fraction_before_the_epoch_converts_to_system_time() {
        let time = Timestamp::from("1969-12-31T23:59:59.25Z").to_system_time();
        assert_eq!(time, SystemTime::UNIX_EPOCH.checked_sub(Duration::from_millis(750)));
    }

    #[test]
    fn system_time_round_trips_in_utc() {
        for seconds in [0, 1_566_656_122, 951_782_400, 4_102_444_799] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(Timestamp::from(time).to_system_time(), Some(time));
        }
        let leap_day = SystemTime::UNIX_EPOCH + Duration::from_secs(951_782_400);
        assert_eq!(Timestamp::from(leap_day).as_str(), "2000-02-29T00:00:00Z");
    }

    #[test]
    fn parts_of_a_date_are_validated() {
        assert_eq!(Date::from("1980-04-01").parts(), Some((1980, 4, 1)));
        assert_eq!(Date::from("1980-04-31").parts(), None);
        assert_eq!(Date::from("1980-04-01T00:00:00Z").parts(), None);
    }
}
