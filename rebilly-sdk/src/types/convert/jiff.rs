//! Conversions of `jiff::Timestamp` and `jiff::civil::Date`.

use super::{ConvertError, convert};
use crate::types::{Date, Timestamp};

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = ConvertError;

    /// Returns the instant in UTC, with nanosecond precision.
    ///
    /// ```
    /// use rebilly_sdk::types::Timestamp;
    ///
    /// let received: Timestamp = "2019-08-24T16:15:22.5+02:00".parse()?;
    /// let instant = jiff::Timestamp::try_from(&received)?;
    /// assert_eq!(instant.to_string(), "2019-08-24T14:15:22.5Z");
    /// # Ok::<(), rebilly_sdk::types::ConvertError>(())
    /// ```
    fn try_from(value: &Timestamp) -> Result<Self, ConvertError> {
        let (seconds, nanos) = value.unix().ok_or(ConvertError::NOT_A_TIMESTAMP)?;
        let nanos = i32::try_from(nanos).map_err(|_| ConvertError::OUT_OF_RANGE)?;
        Self::new(seconds, nanos).map_err(|_| ConvertError::OUT_OF_RANGE)
    }
}

impl From<jiff::Timestamp> for Timestamp {
    /// Returns the timestamp in UTC, with nanosecond precision. RFC 3339 covers the years 0 to 9999 only.
    fn from(instant: jiff::Timestamp) -> Self {
        Self::of_unix(instant.as_nanosecond())
    }
}

impl TryFrom<&Date> for jiff::civil::Date {
    type Error = ConvertError;

    fn try_from(value: &Date) -> Result<Self, ConvertError> {
        let (year, month, day) = value.parts().ok_or(ConvertError::NOT_A_DATE)?;
        let year = i16::try_from(year).map_err(|_| ConvertError::OUT_OF_RANGE)?;
        let (month, day) = (month.cast_signed(), day.cast_signed());
        Self::new(year, month, day).map_err(|_| ConvertError::OUT_OF_RANGE)
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self::from_response(date.to_string())
    }
}

convert!(jiff::Timestamp => Timestamp, jiff::civil::Date => Date);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Nullable;

    #[test]
    fn timestamps_and_dates_round_trip() {
        for text in ["2019-08-24T14:15:22Z", "1969-12-31T23:59:59.25Z", "2000-02-29T00:00:00.000000001Z"] {
            let instant = jiff::Timestamp::try_from(&Timestamp::from_response(text)).unwrap();
            assert_eq!(Timestamp::from(instant).as_str(), text);
        }
        assert_eq!(
            jiff::Timestamp::try_from(&Timestamp::from_response("soon")),
            Err(ConvertError::NOT_A_TIMESTAMP)
        );
        let date = jiff::civil::Date::try_from(&Date::from_response("1980-04-01")).unwrap();
        assert_eq!(Date::from(date).as_str(), "1980-04-01");
        assert_eq!(
            jiff::civil::Date::try_from(&Date::from_response("1980-04-31")),
            Err(ConvertError::NOT_A_DATE)
        );
        assert_eq!(Nullable::<Date>::from(date).as_ref().unwrap().as_str(), "1980-04-01");
    }

    #[test]
    fn timestamps_outside_the_range_are_errors() {
        for text in ["9999-12-31T23:59:60Z", "9999-12-31T23:59:59-23:59"] {
            let converted = jiff::Timestamp::try_from(&Timestamp::from_response(text));
            assert_eq!(converted, Err(ConvertError::OUT_OF_RANGE), "{text}");
        }
        assert!(jiff::Timestamp::try_from(&Timestamp::from_response("0000-01-01T00:00:00+23:59")).is_ok());
    }
}
