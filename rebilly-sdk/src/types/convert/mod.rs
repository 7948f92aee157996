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

/// Implements the conversion from the type of the other crate into a nullable property.
#[allow(unused_macros)]
macro_rules! nullable {
    ($($from:ty => $to:ty),*) => {$(
        impl From<$from> for crate::types::Nullable<$to> {
            fn from(value: $from) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}
#[allow(unused_imports)]
use nullable;

/// Error of converting a [`Timestamp`](super::Timestamp), [`Date`](super::Date) or [`Decimal`](super::Decimal).
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
    const NOT_A_TIMESTAMP: Self = Self("not an RFC 3339 timestamp");
    const NOT_A_DATE: Self = Self("not a date in the form YYYY-MM-DD");
    const OUT_OF_RANGE: Self = Self("outside the range or precision of the target type");
}
