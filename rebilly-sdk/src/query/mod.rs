//! Values of query parameters: filters, sort orders and lists.

pub mod filter;
mod list;
pub mod sort;

pub use filter::Filter;
pub use list::CommaList;
pub use sort::Sort;

use std::time::SystemTime;

use crate::types::{Date, Decimal, Timestamp};

/// Value of a query parameter or of a filter.
pub trait QueryValue {
    /// Returns the text, before it is percent-encoded.
    fn to_query(&self) -> String;

    /// Validates the value; called when it is added to a call. Default: `Ok(())`.
    ///
    /// # Errors
    /// Message that does not contain the value. The call then fails with it as an invalid request.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

macro_rules! display_values {
    ($($ty:ty),*) => {$(
        impl QueryValue for $ty {
            fn to_query(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
display_values!(bool, i32, i64, u32, u64, String, &str, Date, Decimal, Timestamp);

impl QueryValue for SystemTime {
    /// Formats whole seconds in UTC.
    fn to_query(&self) -> String {
        Timestamp::from(*self).to_string()
    }
}

impl<T: QueryValue> QueryValue for &T {
    fn to_query(&self) -> String {
        (**self).to_query()
    }

    fn check(&self) -> Result<(), String> {
        (**self).check()
    }
}

/// Declares a module of names that a query parameter takes.
macro_rules! known_names {
    ($(#[$doc:meta])* $module:ident { $($name:ident = $text:literal,)* }) => {
        $(#[$doc])*
        pub mod $module {
            $(
                #[doc = concat!("`", $text, "`.")]
                pub const $name: &str = $text;
            )*
        }
    };
}
#[allow(unused_imports)] // Without a domain there are no operations.
pub(crate) use known_names;

/// Text of a value, with the first error in building it. The error is returned when the call is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
struct CheckedText {
    text: String,
    error: Option<String>,
}

impl CheckedText {
    fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), error: None }
    }

    /// Appends another text, after a separator.
    fn join(&mut self, separator: char, other: Self) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push(separator);
        }
        self.text.push_str(&other.text);
        self.error = self.error.take().or(other.error);
    }
}

macro_rules! checked_text_value {
    ($name:ident) => {
        impl From<&str> for $name {
            /// Uses the text as it is.
            fn from(text: &str) -> Self {
                Self($crate::query::CheckedText::raw(text))
            }
        }

        impl From<String> for $name {
            /// Uses the text as it is.
            fn from(text: String) -> Self {
                Self($crate::query::CheckedText::raw(text))
            }
        }

        impl $crate::query::QueryValue for $name {
            fn to_query(&self) -> String {
                self.0.text.clone()
            }

            fn check(&self) -> Result<(), String> {
                self.0.error.clone().map_or(Ok(()), Err)
            }
        }
    };
}
use checked_text_value;
