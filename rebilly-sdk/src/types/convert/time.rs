//! Conversions of `time::OffsetDateTime` and `time::Date`.

use time::{Month, OffsetDateTime, UtcOffset};

use super::{ConvertError, convert};
use crate::types::{Date, Timestamp};

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = ConvertError;

    /// Returns the instant with nanosecond precision and the offset of the text.
    ///
    /// ```
    /// use rebilly_sdk::types::Timestamp;
    /// use time::OffsetDateTime;
    ///
    /// let received: Timestamp = "2019-08-24T16:15:22.5+02:00".parse()?;
    /// let instant = OffsetDateTime::try_from(&received)?;
    /// assert_eq!((instant.hour(), instant.offset().whole_hours()), (16, 2));
    /// assert_eq!(Timestamp::from(instant).as_str(), "2019-08-24T14:15:22.5Z");
    /// # Ok::<(), rebilly_sdk::types::ConvertError>(())
    /// ```
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        let (seconds, nanos) = value.unix().ok_or(ConvertError::NOT_A_TIMESTAMP)?;
        let offset = value.offset().and_then(|offset| i32::try_from(offset).ok());
        let offset = UtcOffset::from_whole_seconds(offset.unwrap_or_default());
        let instant =
            Self::from_unix_timestamp_nanos(i128::from(seconds) * 1_000_000_000 + i128::from(nanos));
        // `to_offset` panics where a leap second falls into the year 10000 of the local time.
        let local =
            instant.ok().zip(offset.ok()).and_then(|(instant, offset)| instant.checked_to_offset(offset));
        local.ok_or(ConvertError::OUT_OF_RANGE)
    }
}

impl From<OffsetDateTime> for Timestamp {
    /// Returns the timestamp in UTC, with nanosecond precision. RFC 3339 covers the years 0 to 9999 only.
    fn from(instant: OffsetDateTime) -> Self {
        Self::of_unix(instant.unix_timestamp_nanos())
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = ConvertError;

    fn try_from(value: &Date) -> Result<Self, ConvertError> {
        let (year, month, day) = value.parts().ok_or(ConvertError::NOT_A_DATE)?;
        let month = Month::try_from(month).map_err(|_| ConvertError::NOT_A_DATE)?;
        Self::from_calendar_date(year, month, day).map_err(|_| ConvertError::OUT_OF_RANGE)
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self::from_response(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
    }
}

convert!(OffsetDateTime => Timestamp, time::Date => Date);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Nullable;

    #[test]
    fn timestamps_and_dates_round_trip() {
        for text in ["2019-08-24T14:15:22Z", "1969-12-31T23:59:59.25Z", "2000-02-29T00:00:00.000000001Z"] {
            let instant = OffsetDateTime::try_from(&Timestamp::from_response(text)).unwrap();
            assert_eq!(Timestamp::from(instant).as_str(), text);
        }
        assert_eq!(
            OffsetDateTime::try_from(&Timestamp::from_response("soon")),
            Err(ConvertError::NOT_A_TIMESTAMP)
        );
        let local = OffsetDateTime::try_from(&Timestamp::from_response("2019-08-24T16:15:22-03:30")).unwrap();
        assert_eq!((local.hour(), local.offset().whole_minutes()), (16, -210));
        assert_eq!(Nullable::<Timestamp>::from(local).as_ref().unwrap().as_str(), "2019-08-24T19:45:22Z");
        let date = time::Date::try_from(&Date::from_response("1980-04-01")).unwrap();
        assert_eq!(Date::from(date).as_str(), "1980-04-01");
        assert_eq!(time::Date::try_from(&Date::from_response("1980-04-31")), Err(ConvertError::NOT_A_DATE));
    }

    #[test]
    fn timestamps_outside_the_range_are_errors() {
        for text in ["9999-12-31T23:59:60Z", "9999-12-31T23:59:60+01:00", "9999-12-31T23:59:59-23:59"] {
            let converted = OffsetDateTime::try_from(&Timestamp::from_response(text));
            assert_eq!(converted, Err(ConvertError::OUT_OF_RANGE), "{text}");
        }
        assert!(OffsetDateTime::try_from(&Timestamp::from_response("0000-01-01T00:00:00+23:59")).is_ok());
    }
}
