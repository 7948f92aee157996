//! `time::OffsetDateTime` and `time::Date`.

use time::{Month, OffsetDateTime, UtcOffset};

use super::ConvertError;
use crate::value::{Date, Timestamp};

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
        match (moment, offset) {
            (Ok(moment), Ok(offset)) => Ok(moment.to_offset(offset)),
            _ => Err(ConvertError::OUT_OF_RANGE),
        }
    }
}

impl From<OffsetDateTime> for Timestamp {
    /// In UTC, with the fraction if there is one.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_and_days_go_over_and_come_back() {
        for text in ["2019-08-24T14:15:22Z", "1969-12-31T23:59:59.25Z", "2000-02-29T00:00:00.000000001Z"] {
            let moment = OffsetDateTime::try_from(&Timestamp::from(text)).unwrap();
            assert_eq!(Timestamp::from(moment).as_str(), text);
        }
        assert_eq!(OffsetDateTime::try_from(&Timestamp::from("soon")), Err(ConvertError::NOT_A_MOMENT));
        let day = time::Date::try_from(&Date::from("1980-04-01")).unwrap();
        assert_eq!(Date::from(day).as_str(), "1980-04-01");
        assert_eq!(time::Date::try_from(&Date::from("1980-04-31")), Err(ConvertError::NOT_A_DAY));
    }
}
