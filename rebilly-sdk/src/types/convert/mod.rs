//! To and from the types of other crates, each behind a feature that names the crate and, before 1.0, its version.

#[cfg(feature = "chrono-0_4")]
mod chrono;
#[cfg(feature = "jiff-0_2")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "time-0_3")]
mod time;

use std::fmt;

/// A member that may be `null` takes what its value is made of.
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

/// A value that the other type cannot hold exactly.
///
/// Rebilly's values are kept as text, so one that is no number, moment or day at all is found only here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConvertError(&'static str);

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for ConvertError {}

#[allow(dead_code)]
impl ConvertError {
    const NOT_A_MOMENT: Self = Self("not an RFC 3339 date-time");
    const NOT_A_DAY: Self = Self("not a day as YYYY-MM-DD");
    const OUT_OF_RANGE: Self = Self("beyond what the other type can hold without rounding");
}
