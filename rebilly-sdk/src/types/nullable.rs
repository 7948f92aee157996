//! Request property that is absent, `null` or a value.

use std::borrow::Cow;

use super::TextValue;

/// Request property that is absent, `null` or a value.
///
/// Rebilly distinguishes the three: it ignores an absent property and clears one that is `null`.
/// The enum is exhaustive, so a `match` on it needs no wildcard arm.
///
/// `None` converts into [`Absent`](Self::Absent), never into [`Null`](Self::Null): clearing a property is explicit.
///
/// ```
/// use rebilly_sdk::types::Nullable;
///
/// let locale: Nullable<String> = "fr-FR".into();
/// assert_eq!(locale.as_ref().map(String::as_str), Some("fr-FR"));
/// assert!(Nullable::<String>::default().is_absent());
/// assert!(Nullable::<String>::from(None::<&str>).is_absent());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Nullable<T> {
    /// The property is not sent.
    #[default]
    Absent,
    /// The property is sent as `null`.
    Null,
    /// The property is sent with this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns a reference to the value. `None` for [`Absent`](Self::Absent) and [`Null`](Self::Null).
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns a mutable reference to the value. `None` for [`Absent`](Self::Absent) and [`Null`](Self::Null).
    pub fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value. `None` for [`Absent`](Self::Absent) and [`Null`](Self::Null).
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts the value. [`Absent`](Self::Absent) and [`Null`](Self::Null) stay what they are.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(convert(value)),
        }
    }

    /// Returns `true` for [`Absent`](Self::Absent).
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` for [`Null`](Self::Null).
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    /// Returns [`Value`](Self::Value).
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    /// Returns [`Absent`](Self::Absent) for `None`, which leaves the property out.
    ///
    /// Use [`Null`](Self::Null) to clear the property.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Nullable<Box<T>> {
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl<T, U: Into<T>, const N: usize> From<[U; N]> for Nullable<Vec<T>> {
    fn from(items: [U; N]) -> Self {
        Self::Value(items.into_iter().map(Into::into).collect())
    }
}

macro_rules! from_strings {
    ($($string:ty),*) => {$(
        impl<T: TextValue> From<$string> for Nullable<T> {
            fn from(text: $string) -> Self {
                Self::Value(T::from(String::from(text)))
            }
        }

        impl<T: TextValue> From<Option<$string>> for Nullable<T> {
            /// Returns [`Absent`](Self::Absent) for `None`.
            fn from(text: Option<$string>) -> Self {
                text.map_or(Self::Absent, Self::from)
            }
        }
    )*};
}
from_strings!(&str, String, &String, Cow<'_, str>);

macro_rules! string_from {
    ($($string:ty),*) => {$(
        impl From<$string> for Nullable<String> {
            fn from(text: $string) -> Self {
                Self::Value(text.into())
            }
        }

        impl From<Option<$string>> for Nullable<String> {
            /// Returns [`Absent`](Self::Absent) for `None`.
            fn from(text: Option<$string>) -> Self {
                text.map_or(Self::Absent, Self::from)
            }
        }
    )*};
}
string_from!(&str, &String, Cow<'_, str>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_absent_and_never_null() {
        assert_eq!(Nullable::<i64>::from(None), Nullable::Absent);
        assert_eq!(Nullable::<String>::from(None::<&str>), Nullable::Absent);
        assert_eq!(Nullable::<String>::from(Some("x")), Nullable::Value("x".to_owned()));
        assert_eq!(Nullable::<String>::from(&"x".to_owned()), Nullable::Value("x".to_owned()));
        assert_eq!(Nullable::<String>::from(Cow::Borrowed("x")), Nullable::Value("x".to_owned()));
    }
}
