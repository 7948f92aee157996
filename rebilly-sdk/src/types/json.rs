//! Any JSON value, kept as the text it came in.

use std::fmt;

use serde_json::Value;

/// Any JSON value, kept as text, so that it goes back exactly as it came.
///
/// `Debug` shows only its size: what stands in it is often personal.
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
    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value as a tree. Numbers beyond 64 bits lose digits there, not here.
    pub fn to_value(&self) -> Value {
        // The text was checked when it came in; a number too large for the tree is the one thing it may refuse.
        serde_json::from_str(&self.0).unwrap_or(Value::Null)
    }

    /// The string, if this is one.
    pub fn to_text(&self) -> Option<String> {
        self.0.starts_with('"').then(|| serde_json::from_str(&self.0).ok()).flatten()
    }

    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }
}

impl Default for Json {
    /// `null`.
    fn default() -> Self {
        Self("null".into())
    }
}

impl PartialEq for Json {
    /// Equal as JSON values: the order of members and white space do not count.
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.to_value() == other.to_value()
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
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
    /// A JSON string.
    fn from(value: &str) -> Self {
        Self::from(Value::from(value))
    }
}

impl From<String> for Json {
    /// A JSON string.
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
