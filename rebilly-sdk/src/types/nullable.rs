//! A member that can be left out, set to `null`, or given.

/// A member of a request: left out, `null`, or a value.
///
/// Rebilly tells the three apart: leaving a member out says nothing about it, `null` clears it.
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
    /// Not sent.
    #[default]
    Absent,
    /// Sent as `null`.
    Null,
    /// Sent as this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one, to be changed.
    pub fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Takes the value out, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the member is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    /// `None` is `null`: whoever writes `None` for a member means to clear it.
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

/// A type that any text can be put into. Not `String` itself, which every value can be put into already.
pub trait FromText: for<'t> From<&'t str> + From<String> {}

impl<T: FromText> From<&str> for Nullable<T> {
    fn from(text: &str) -> Self {
        Self::Value(text.into())
    }
}

impl<T: FromText> From<String> for Nullable<T> {
    fn from(text: String) -> Self {
        Self::Value(text.into())
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}
