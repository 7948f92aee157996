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
