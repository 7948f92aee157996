//! JSON value of any kind, stored as text.

use std::fmt;

use serde_json::Value;

/// JSON value of any kind, stored as its text. It is sent back exactly as Rebilly sent it.
///
/// - Equality compares JSON values: whitespace and the order of an object's members are insignificant.
/// - `Debug` shows only the size, because the value may contain personal data.
/// - `Default` is `null`.
///
/// ```
/// use rebilly_sdk::types::Json;
///
/// let json = Json::from(serde_json::json!({"vip": true}));
/// assert_eq!(json.as_str(), r#"{"vip":true}"#);
/// assert_eq!(json.to_value()["vip"], true);
/// ```
#[derive(Clone)]
pub struct Json(Box<str>);

impl Json {
    /// Returns the JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the text into a [`serde_json::Value`].
    ///
    /// Numbers beyond 64 bits lose digits in the result. [`as_str`](Self::as_str) keeps them.
    pub fn to_value(&self) -> Value {
        // The text is valid JSON: parsing fails only for a number outside the range of `f64` and for deep nesting.
        serde_json::from_str(&self.0).unwrap_or(Value::Null)
    }

    /// Returns the content of a JSON string, unescaped. `None` for any other kind of value.
    pub fn to_text(&self) -> Option<String> {
        self.0.starts_with('"').then(|| serde_json::from_str(&self.0).ok()).flatten()
    }

    /// Wraps text that is known to be valid JSON.
    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }
}

impl Default for Json {
    /// Returns `null`.
    fn default() -> Self {
        Self("null".into())
    }
}

impl PartialEq for Json {
    /// Compares JSON values: whitespace and the order of an object's members are insignificant.
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.to_value() == other.to_value()
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
    /// Shows only the size, because the value may contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({} bytes)", self.0.len())
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

impl From<&str> for Json {
    /// Returns a JSON string with this content. Use [`parse`](Self::parse) for JSON text.
    fn from(value: &str) -> Self {
        Self::from(Value::from(value))
    }
}

impl From<String> for Json {
    /// Returns a JSON string with this content. Use [`parse`](Self::parse) for JSON text.
    fn from(value: String) -> Self {
        Self::from(Value::from(value))
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::from(Value::from(value))
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::from(Value::from(value))
    }
}
