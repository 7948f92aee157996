//! Request property that is absent, `null` or a value.

/// Request property that is absent, `null` or a value.
///
/// Rebilly distinguishes the three: it ignores an absent property and clears one that is `null`.
/// The enum is exhaustive, so a `match` on it needs no wildcard arm.
///
/// ```
/// use rebilly_sdk::types::Nullable;
///
/// let locale: Nullable<String> = "fr-FR".into();
/// assert_eq!(locale.as_ref().map(String::as_str), Some("fr-FR"));
/// assert!(Nullable::<String>::default().is_absent());
/// assert!(Nullable::<String>::from(None).is_null());
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
    /// Returns [`Null`](Self::Null) for `None`, which clears the property.
    ///
    /// Use [`Absent`](Self::Absent) to leave the property out.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
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

/// Type that stores a text: identifiers, enums, [`Timestamp`](super::Timestamp) and [`Date`](super::Date).
///
/// It lets setters of [`Nullable`] properties accept `&str` and `String`. `String` itself has its own conversions.
pub trait TextValue: for<'t> From<&'t str> + From<String> + AsRef<str> {}

impl<T: TextValue> From<&str> for Nullable<T> {
    fn from(text: &str) -> Self {
        Self::Value(text.into())
    }
}

impl<T: TextValue> From<String> for Nullable<T> {
    fn from(text: String) -> Self {
        Self::Value(text.into())
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}
