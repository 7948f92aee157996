//! Timestamps and dates, stored as text.

mod calendar;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use super::ConvertError;
use calendar::{format_utc, parse_date, parse_rfc3339};

/// RFC 3339 timestamp, such as `2019-08-24T14:15:22Z`.
///
/// - Stores the text that Rebilly sent, with its offset and fraction, and sends it back unchanged. [`as_str`](Self::as_str)
///   returns it.
/// - Compares and hashes by instant, with nanosecond precision: `14:15:22Z` and `16:15:22+02:00` are equal.
/// - Text of your own is parsed with [`FromStr`](std::str::FromStr), which rejects what is not a timestamp.
///   `SystemTime` and the types of `jiff`, `chrono` and `time` convert in both directions, by value and by reference.
/// - A response keeps text that is not a timestamp, so that one invalid field does not fail all of it. Conversions
///   then return `None` or [`ConvertError`]. Such texts are equal if they are the same, and before every timestamp.
///
/// ```
/// use rebilly_sdk::types::Timestamp;
///
/// let utc: Timestamp = "2019-08-24T14:15:22Z".parse()?;
/// let paris: Timestamp = "2019-08-24T16:15:22.000+02:00".parse()?;
/// assert_eq!(utc, paris);
/// assert_ne!(utc.as_str(), paris.as_str());
/// assert!(utc < Timestamp::from(std::time::SystemTime::now()));
/// assert!("yesterday".parse::<Timestamp>().is_err());
/// # Ok::<(), rebilly_sdk::types::ConvertError>(())
/// ```
#[derive(Clone)]
pub struct Timestamp(Box<str>);

/// Calendar date as `YYYY-MM-DD`, such as `1980-04-01`.
///
/// - Stores the text that Rebilly sent, also if it is not a date, and sends it back unchanged.
/// - Compares by the calendar. Text that is not a date is before every date.
/// - Text of your own is parsed with [`FromStr`](std::str::FromStr), which rejects what is not a date.
///   [`new`](Self::new) takes numbers; the types of `jiff`, `chrono` and `time` convert in both directions.
///
/// ```
/// use rebilly_sdk::types::Date;
///
/// let born: Date = "1980-04-01".parse()?;
/// assert_eq!(born, Date::new(1980, 4, 1)?);
/// assert!("31/12/1980".parse::<Date>().is_err());
/// # Ok::<(), rebilly_sdk::types::ConvertError>(())
/// ```
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

    fn checked(self) -> Result<Self, ConvertError> {
        if self.unix().is_some() { Ok(self) } else { Err(ConvertError::NOT_A_TIMESTAMP) }
    }

    /// Returns what equality, order and hash are derived from: the instant, or `None` and the text.
    fn key(&self) -> (Option<(i64, u32)>, &str) {
        match self.unix() {
            Some(instant) => (Some(instant), ""),
            None => (None, &self.0),
        }
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.key() == other.key()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl Ord for Timestamp {
    /// Compares the instants. Text that is not a timestamp is before every timestamp.
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Date {
    /// Creates a date from the year (0 to 9999), the month (1 to 12) and the day of the month.
    ///
    /// # Errors
    /// The calendar has no such date.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, ConvertError> {
        format!("{year:04}-{month:02}-{day:02}").parse()
    }

    /// Returns the year, the month (1 to 12) and the day of the month. `None` if the text is not a valid date.
    pub fn parts(&self) -> Option<(i32, u8, u8)> {
        let (year, month, day, rest) = parse_date(&self.0)?;
        rest.is_empty().then_some((i32::try_from(year).ok()?, month, day))
    }

    fn checked(self) -> Result<Self, ConvertError> {
        if self.parts().is_some() { Ok(self) } else { Err(ConvertError::NOT_A_DATE) }
    }
}

impl Ord for Date {
    /// Compares by the calendar. Text that is not a date is before every date.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.parts(), &self.0).cmp(&(other.parts(), &other.0))
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

impl From<&SystemTime> for Timestamp {
    /// Returns the timestamp in UTC, rounded down to a whole second: the form that Rebilly documents.
    fn from(time: &SystemTime) -> Self {
        Self::from(*time)
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = ConvertError;

    /// Returns the instant, with nanosecond precision.
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        value.unix().ok_or(ConvertError::NOT_A_TIMESTAMP)?;
        value.to_system_time().ok_or(ConvertError::OUT_OF_RANGE)
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = ConvertError;

    /// Returns the instant, with nanosecond precision.
    fn try_from(value: Timestamp) -> Result<Self, ConvertError> {
        Self::try_from(&value)
    }
}

macro_rules! text_value {
    ($name:ident, $what:literal) => {
        impl $name {
            /// Returns the text as Rebilly sent it.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Stores the text of a response, which may be anything.
            pub(crate) fn from_response(text: impl Into<Box<str>>) -> Self {
                Self(text.into())
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl FromStr for $name {
            type Err = ConvertError;

            #[doc = concat!("Parses ", $what, " and keeps its notation.")]
            ///
            /// # Errors
            #[doc = concat!("The text is not ", $what, ".")]
            fn from_str(text: &str) -> Result<Self, ConvertError> {
                Self(text.into()).checked()
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
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
text_value!(Timestamp, "an RFC 3339 timestamp");
text_value!(Date, "a date in the form `YYYY-MM-DD`");

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn timestamp(text: &str) -> Timestamp {
        Timestamp::from_response(text)
    }

    #[test]
    fn notations_of_one_instant_are_equal_and_keep_their_text() {
        let expected = timestamp("2019-08-24T14:15:22Z");
        for text in [
            "2019-08-24T14:15:22Z",
            "2019-08-24t14:15:22z",
            "2019-08-24 14:15:22+00:00",
            "2019-08-24T16:15:22+02:00",
            "2019-08-24T08:45:22-05:30",
            "2019-08-24T14:15:22.000Z",
        ] {
            let parsed: Timestamp = text.parse().unwrap();
            assert_eq!((parsed.as_str(), parsed.unix_seconds()), (text, Some(1_566_656_122)));
            assert_eq!(parsed, expected, "{text}");
            assert_eq!(HashSet::from([parsed, expected.clone()]).len(), 1, "{text}");
        }
    }

    #[test]
    fn invalid_timestamps_are_kept_from_responses_and_rejected_from_users() {
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
            assert_eq!(text.parse::<Timestamp>(), Err(ConvertError::NOT_A_TIMESTAMP), "{text}");
            let time = timestamp(text);
            assert_eq!(time.to_system_time(), None, "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn timestamps_are_ordered_by_instant_after_invalid_text() {
        let sorted = [
            "a",
            "b",
            "1969-12-31T23:59:59.75Z",
            "1970-01-01T00:00:00Z",
            "2019-08-24T16:15:22+02:00",
            "2019-08-24T14:15:22.000000001Z",
            "2019-08-24T14:15:23+00:00",
        ];
        for (index, text) in sorted.iter().enumerate() {
            for (other_index, other) in sorted.iter().enumerate() {
                let (order, one, other) = (index.cmp(&other_index), timestamp(text), timestamp(other));
                assert_eq!(one.cmp(&other), order, "{one} {other}");
                assert_eq!(one == other, order.is_eq(), "{one} {other}");
            }
        }
    }

    #[test]
    fn system_time_converts_by_value_and_by_reference() {
        let time = timestamp("1969-12-31T23:59:59.25Z");
        let expected = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_millis(750)).unwrap();
        assert_eq!(SystemTime::try_from(&time), Ok(expected));
        assert_eq!(SystemTime::try_from(time), Ok(expected));
        assert_eq!(SystemTime::try_from(timestamp("soon")), Err(ConvertError::NOT_A_TIMESTAMP));
        for seconds in [0, 1_566_656_122, 951_782_400, 4_102_444_799] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(Timestamp::from(&time).to_system_time(), Some(time));
        }
        let leap_day = SystemTime::UNIX_EPOCH + Duration::from_secs(951_782_400);
        assert_eq!(Timestamp::from(leap_day).as_str(), "2000-02-29T00:00:00Z");
    }

    #[test]
    fn dates_of_users_are_validated() {
        assert_eq!(Date::new(1980, 4, 1).unwrap().as_str(), "1980-04-01");
        assert_eq!("1980-04-01".parse::<Date>().unwrap().parts(), Some((1980, 4, 1)));
        assert_eq!(Date::new(1980, 4, 31), Err(ConvertError::NOT_A_DATE));
        assert_eq!(Date::new(10_000, 1, 1), Err(ConvertError::NOT_A_DATE));
        for text in ["31/12/1980", "1980-04-31", "1980-04-01T00:00:00Z", "1980-4-1", ""] {
            assert_eq!(text.parse::<Date>(), Err(ConvertError::NOT_A_DATE), "{text}");
            assert_eq!(Date::from_response(text).parts(), None, "{text}");
        }
    }

    #[test]
    fn dates_are_ordered_by_the_calendar_after_invalid_text() {
        let sorted = ["31/12/1980", "soon", "0099-12-31", "1980-04-01", "1980-12-31", "2019-01-01"];
        assert!(sorted.map(Date::from_response).is_sorted());
    }
}
