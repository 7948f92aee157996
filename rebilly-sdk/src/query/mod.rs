//! What stands in a query.

pub mod filter;
mod list;
pub mod sort;

pub use filter::Filter;
pub use list::CommaList;
pub use sort::Sort;

use std::time::SystemTime;

use crate::types::{Date, Decimal, Timestamp};

/// A value of a query parameter or of a filter.
pub trait QueryValue {
    /// Its text, before it is percent-encoded.
    fn to_query(&self) -> String;

    /// Whether it can be sent.
    ///
    /// # Errors
    /// What is wrong with it, without the value.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

macro_rules! displayed {
    ($($ty:ty),*) => {$(
        impl QueryValue for $ty {
            fn to_query(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
displayed!(bool, i32, i64, u32, u64, String, &str, Date, Decimal, Timestamp);

impl QueryValue for SystemTime {
    /// Whole seconds in UTC.
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

/// A text with what was wrong in putting it together; the mistake is told when the call is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Checked {
    text: String,
    mistake: Option<String>,
}

impl Checked {
    fn raw(text: impl Into<String>) -> Self {
        Self { text: text.into(), mistake: None }
    }

    /// Puts another text behind this one.
    fn join(&mut self, sign: char, other: Self) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push(sign);
        }
        self.text.push_str(&other.text);
        self.mistake = self.mistake.take().or(other.mistake);
    }
}

macro_rules! checked {
    ($name:ident) => {
        impl From<&str> for $name {
            /// The text as it is.
            fn from(text: &str) -> Self {
                Self(super::Checked::raw(text))
            }
        }

        impl From<String> for $name {
            /// The text as it is.
            fn from(text: String) -> Self {
                Self(super::Checked::raw(text))
            }
        }

        impl super::QueryValue for $name {
            fn to_query(&self) -> String {
                self.0.text.clone()
            }

            fn check(&self) -> Result<(), String> {
                self.0.mistake.clone().map_or(Ok(()), Err)
            }
        }
    };
}
use checked;
