//! `time::OffsetDateTime` and `time::Date`.

use time::{Month, OffsetDateTime, UtcOffset};

use super::{ConvertError, nullable};
use crate::types::{Date, Timestamp};

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = ConvertError;

    /// The moment, down to nanoseconds, with the offset it was written with.
    ///
    /// ```
    /// use rebilly_sdk::types::Timestamp;
    /// use time::OffsetDateTime;
    ///
    /// let moment = OffsetDateTime::try_from(&Timestamp::from("2019-08-24T16:15:22.5+02:00"))?;
    /// assert_eq!((moment.hour(), moment.offset().whole_hours()), (16, 2));
    /// assert_eq!(Timestamp::from(moment).as_str(), "2019-08-24T14:15:22.5Z");
    /// # Ok::<(), rebilly_sdk::types::ConvertError>(())
    /// ```
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        let (seconds, nanos) = value.unix().ok_or(ConvertError::NOT_A_MOMENT)?;
        let offset = value.offset().and_then(|offset| i32::try_from(offset).ok());
        let offset = UtcOffset::from_whole_seconds(offset.unwrap_or_default());
        let moment = Self::from_unix_timestamp_nanos(i128::from(seconds) * 1_000_000_000 + i128::from(nanos));
        // A leap second may lie in the year 10000 of its own clock: `to_offset` would panic.
        let there =
            moment.ok().zip(offset.ok()).and_then(|(moment, offset)| moment.checked_to_offset(offset));
        there.ok_or(ConvertError::OUT_OF_RANGE)
    }
}

impl From<OffsetDateTime> for Timestamp {
    /// In UTC, with the fraction if there is one. RFC 3339 has no form for years before 0 or after 9999.
    fn from(moment: OffsetDateTime) -> Self {
        Self::of_unix(moment.unix_timestamp_nanos())
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = ConvertError;

    fn try_from(value: &Date) -> Result<Self, ConvertError> {
        let (year, month, day) = value.parts().ok_or(ConvertError::NOT_A_DAY)?;
        let month = Month::try_from(month).map_err(|_| ConvertError::NOT_A_DAY)?;
        Self::from_calendar_date(year, month, day).map_err(|_| ConvertError::OUT_OF_RANGE)
    }
}

impl From<time::Date> for Date {
    fn from(day: time::Date) -> Self {
        Self::from(format!("{:04}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day()))
    }
}

nullable!(OffsetDateTime => Timestamp, time::Date => Date);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Nullable;

    #[test]
    fn moments_and_days_go_over_and_come_back() {
        for text in ["2019-08-24T14:15:22Z", "1969-12-31T23:59:59.25Z", "2000-02-29T00:00:00.000000001Z"] {
            let moment = OffsetDateTime::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!(Timestamp::from(moment).as_str(), text);
        }
        assert_eq!(OffsetDateTime::try_from(&Timestamp::from("soon")), Err(ConvertError::NOT_A_MOMENT));
        let there = OffsetDateTime::try_from(&Timestamp::from("2019-08-24T16:15:22-03:30")).unwrap();
        assert_eq!((there.hour(), there.offset().whole_minutes()), (16, -210));
        assert_eq!(Nullable::<Timestamp>::from(there).as_ref().unwrap().as_str(), "2019-08-24T19:45:22Z");
        let day = time::Date::try_from(&Date::from("1980-04-01")).unwrap();
        assert_eq!(Date::from(day).as_str(), "1980-04-01");
        assert_eq!(time::Date::try_from(&Date::from("1980-04-31")), Err(ConvertError::NOT_A_DAY));
    }

    #[test]
    fn the_ends_of_time_are_errors_not_panics() {
        for text in ["9999-12-31T23:59:60Z", "9999-12-31T23:59:60+01:00", "9999-12-31T23:59:59-23:59"] {
            let there = OffsetDateTime::try_from(&Timestamp::from(text));
            assert_eq!(there, Err(ConvertError::OUT_OF_RANGE), "{text}");
        }
        assert!(OffsetDateTime::try_from(&Timestamp::from("0000-01-01T00:00:00+23:59")).is_ok());
    }
}
