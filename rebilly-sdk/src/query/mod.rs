//! Values of query parameters: filters, sort orders and lists.

pub mod filter;
mod list;
pub mod sort;

pub use filter::Filter;
pub use list::CommaList;
pub use sort::Sort;

use std::borrow::Cow;
use std::fmt;
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

    /// Returns `true` if the query parameter is left out: for `None`, and for a filter, a sort order or a list that is
    /// empty. Default: `false`.
    fn is_absent(&self) -> bool {
        false
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
display_values!(bool, i32, i64, u32, u64, String, &str, Cow<'_, str>, Box<str>, Date, Decimal, Timestamp);

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

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    /// Returns an empty text for `None`: a condition of a [`Filter`] rejects it, a call leaves the parameter out.
    fn to_query(&self) -> String {
        self.as_ref().map(T::to_query).unwrap_or_default()
    }

    fn check(&self) -> Result<(), String> {
        self.as_ref().map_or(Ok(()), T::check)
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
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
///
/// `Debug` hides the text: filters select people by their email address or name.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
struct CheckedText {
    text: String,
    error: Option<String>,
}

impl fmt::Debug for CheckedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckedText").field("error", &self.error).finish_non_exhaustive()
    }
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
        impl<T: $crate::types::Text> From<T> for $name {
            /// Uses the text as it is.
            fn from(text: T) -> Self {
                Self($crate::query::CheckedText::raw(text.into_text()))
            }
        }

        impl<T: Into<Self>> From<Option<T>> for $name {
            /// Returns an empty value for `None`. An empty value is not sent.
            fn from(value: Option<T>) -> Self {
                value.map(Into::into).unwrap_or_default()
            }
        }

        impl $crate::query::QueryValue for $name {
            fn to_query(&self) -> String {
                self.0.text.clone()
            }

            fn check(&self) -> Result<(), String> {
                self.0.error.clone().map_or(Ok(()), Err)
            }

            fn is_absent(&self) -> bool {
                self.0.text.is_empty() && self.0.error.is_none()
            }
        }
    };
}
use checked_text_value;
