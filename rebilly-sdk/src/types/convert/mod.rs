//! Conversions to and from the types of other crates.
//!
//! Each has a feature named after the crate. Before 1.0 of the crate, the name includes its version.

#[cfg(feature = "chrono-0_4")]
mod chrono;
#[cfg(feature = "jiff-0_2")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "time-0_3")]
mod time;

use std::fmt;

/// Completes the conversions between a type of another crate and one of ours: by reference, by value, and into a nullable
/// property. `From<$other> for $own` and `TryFrom<&$own> for $other` exist.
#[allow(unused_macros)]
macro_rules! convert {
    ($($from:ty => $to:ty),*) => {$(
        impl From<&$from> for $to {
            fn from(value: &$from) -> Self {
                Self::from(*value)
            }
        }

        impl TryFrom<$to> for $from {
            type Error = ConvertError;

            fn try_from(value: $to) -> Result<Self, ConvertError> {
                Self::try_from(&value)
            }
        }

        impl From<$from> for crate::types::Nullable<$to> {
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}
#[allow(unused_imports)]
use convert;

/// Error of parsing a [`Timestamp`](super::Timestamp) or [`Date`](super::Date), or of converting one of them or a
/// [`Decimal`](super::Decimal) into another type.
///
/// The text is not a timestamp or date, or the target type cannot represent the value exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConvertError(&'static str);

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for ConvertError {}

#[allow(dead_code)]
impl ConvertError {
    pub(super) const NOT_A_TIMESTAMP: Self =
        Self("not an RFC 3339 timestamp: expected text such as 2019-08-24T14:15:22Z");
    pub(super) const NOT_A_DATE: Self = Self("not a date: expected YYYY-MM-DD, such as 1980-04-01");
    pub(super) const OUT_OF_RANGE: Self = Self("outside the range or precision of the target type");
}

#[cfg(test)]
#[cfg(all(feature = "chrono-0_4", feature = "jiff-0_2", feature = "rust_decimal", feature = "time-0_3"))]
mod tests {
    use std::fmt::{Debug, Display};

    use super::ConvertError;
    use crate::types::{Date, Decimal, Nullable, Timestamp};

    /// Converts a value into `T` and back, by value and by reference.
    fn assert_converts<S, T>(text: &str, own: S)
    where
        S: Clone + Display + for<'a> From<&'a T> + From<T>,
        T: Clone + Debug + PartialEq,
        T: TryFrom<S, Error = ConvertError> + for<'a> TryFrom<&'a S, Error = ConvertError>,
        Nullable<S>: From<T>,
    {
        let other = T::try_from(&own).unwrap();
        assert_eq!(T::try_from(own), Ok(other.clone()));
        assert_eq!(S::from(&other).to_string(), text);
        assert_eq!(S::from(other.clone()).to_string(), text);
        assert_eq!(Nullable::<S>::from(other).as_ref().unwrap().to_string(), text);
    }

    #[test]
    fn values_and_references_convert_in_both_directions() {
        let text = "2019-08-24T14:15:22.5Z";
        let instant = Timestamp::from_response(text);
        let day = "1980-04-01";
        let date = Date::from_response(day);
        assert_converts::<_, chrono::DateTime<chrono::Utc>>(text, instant.clone());
        assert_converts::<_, chrono::DateTime<chrono::FixedOffset>>(text, instant.clone());
        assert_converts::<_, jiff::Timestamp>(text, instant.clone());
        assert_converts::<_, time::OffsetDateTime>(text, instant);
        assert_converts::<_, chrono::NaiveDate>(day, date.clone());
        assert_converts::<_, jiff::civil::Date>(day, date.clone());
        assert_converts::<_, time::Date>(day, date);
        assert_converts::<_, rust_decimal::Decimal>("10.10", "10.10".parse::<Decimal>().unwrap());
    }
}
