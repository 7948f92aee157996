//! Conversions of `chrono::DateTime` and `chrono::NaiveDate`.

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, Utc};

use super::{ConvertError, convert};
use crate::types::{Date, Timestamp};

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = ConvertError;

    /// Returns the instant in UTC, with nanosecond precision.
    ///
    /// ```
    /// use chrono::{DateTime, Utc};
    /// use rebilly_sdk::types::Timestamp;
    ///
    /// let received: Timestamp = "2019-08-24T16:15:22.5+02:00".parse()?;
    /// let instant = DateTime::<Utc>::try_from(&received)?;
    /// assert_eq!(Timestamp::from(instant).as_str(), "2019-08-24T14:15:22.5Z");
    /// # Ok::<(), rebilly_sdk::types::ConvertError>(())
    /// ```
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        let (seconds, nanos) = value.unix().ok_or(ConvertError::NOT_A_TIMESTAMP)?;
        Self::from_timestamp(seconds, nanos).ok_or(ConvertError::OUT_OF_RANGE)
    }
}

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = ConvertError;

    /// Returns the instant with nanosecond precision and the offset of the text.
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        let offset = i32::try_from(value.offset().ok_or(ConvertError::NOT_A_TIMESTAMP)?);
        let offset = offset.ok().and_then(FixedOffset::east_opt).ok_or(ConvertError::OUT_OF_RANGE)?;
        DateTime::<Utc>::try_from(value).map(|instant| instant.with_timezone(&offset))
    }
}

impl From<DateTime<Utc>> for Timestamp {
    /// Returns the timestamp in UTC, with nanosecond precision. RFC 3339 covers the years 0 to 9999 only.
    fn from(instant: DateTime<Utc>) -> Self {
        let nanos = i128::from(instant.timestamp_subsec_nanos());
        Self::of_unix(i128::from(instant.timestamp()) * 1_000_000_000 + nanos)
    }
}

impl From<DateTime<FixedOffset>> for Timestamp {
    /// Returns the timestamp in UTC, with nanosecond precision. RFC 3339 covers the years 0 to 9999 only.
    fn from(instant: DateTime<FixedOffset>) -> Self {
        Self::from(instant.with_timezone(&Utc))
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = ConvertError;

    fn try_from(value: &Date) -> Result<Self, ConvertError> {
        let (year, month, day) = value.parts().ok_or(ConvertError::NOT_A_DATE)?;
        Self::from_ymd_opt(year, month.into(), day.into()).ok_or(ConvertError::OUT_OF_RANGE)
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self::from_response(format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()))
    }
}

convert!(DateTime<Utc> => Timestamp, DateTime<FixedOffset> => Timestamp, NaiveDate => Date);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Nullable;

    #[test]
    fn timestamps_and_dates_round_trip() {
        for text in ["2019-08-24T14:15:22Z", "1969-12-31T23:59:59.25Z", "2000-02-29T00:00:00.000000001Z"] {
            let instant = DateTime::<Utc>::try_from(&Timestamp::from_response(text)).unwrap();
            assert_eq!(Timestamp::from(instant).as_str(), text);
        }
        let local = DateTime::<FixedOffset>::try_from(&Timestamp::from_response("2019-08-24T16:15:22-03:30"))
            .unwrap();
        assert_eq!(local.to_string(), "2019-08-24 16:15:22 -03:30");
        assert_eq!(Timestamp::from(local).as_str(), "2019-08-24T19:45:22Z");
        assert_eq!(
            DateTime::<Utc>::try_from(&Timestamp::from_response("soon")),
            Err(ConvertError::NOT_A_TIMESTAMP)
        );
        let date = NaiveDate::try_from(&Date::from_response("1980-04-01")).unwrap();
        assert_eq!(Date::from(date).as_str(), "1980-04-01");
        assert_eq!(NaiveDate::try_from(&Date::from_response("1980-04-31")), Err(ConvertError::NOT_A_DATE));
        assert_eq!(Nullable::<Date>::from(date).as_ref().unwrap().as_str(), "1980-04-01");
    }

    #[test]
    fn a_leap_second_becomes_the_next_second() {
        let leap = DateTime::<FixedOffset>::try_from(&Timestamp::from_response("9999-12-31T23:59:60+01:00"))
            .unwrap();
        assert_eq!(Timestamp::from(leap).as_str(), "9999-12-31T23:00:00Z");
        let date = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap();
        let instant = date.and_hms_nano_opt(23, 59, 59, 1_500_000_000).unwrap().and_utc();
        assert_eq!(Timestamp::from(instant).as_str(), "2017-01-01T00:00:00.5Z");
    }
}
