//! Bodies of the control API: what cannot be applied is an error.

use axum::body::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};

use super::ControlError;

/// The members of a JSON object. Each is known and is read with its type.
pub(super) struct Members(Map<String, Value>);

impl Members {
    /// Reads a body. An empty one is an object without members.
    pub(super) fn read(body: &Bytes, known: &[&str]) -> Result<Self, ControlError> {
        if body.is_empty() {
            return Ok(Self(Map::new()));
        }
        Self::of(json(body)?, known)
    }

    /// Takes the members of an object.
    pub(super) fn of(body: Value, known: &[&str]) -> Result<Self, ControlError> {
        let Value::Object(members) = body else {
            return Err(ControlError::invalid("The body must be an object."));
        };
        match members.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(Self(members)),
            Some(unknown) => Err(unknown_name(unknown, known)),
        }
    }

    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, ControlError> {
        self.typed(name, "a string", Value::as_str)
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, ControlError> {
        self.typed(name, "a whole number, at least 0", Value::as_u64)
    }

    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, ControlError> {
        self.typed(name, "true or false", Value::as_bool)
    }

    fn typed<'a, T>(
        &'a self,
        name: &str,
        kind: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, ControlError> {
        let Some(value) = self.value(name) else { return Ok(None) };
        read(value).map(Some).ok_or_else(|| ControlError::invalid(format!("{name} must be {kind}.")))
    }
}

/// Reads a JSON body.
pub(super) fn json(body: &Bytes) -> Result<Value, ControlError> {
    serde_json::from_slice(body)
        .map_err(|_| ControlError(StatusCode::BAD_REQUEST, "The body is not valid JSON.".to_owned()))
}

/// The error of a name that is not one of the known ones.
pub(super) fn unknown_name(name: &str, known: &[&str]) -> ControlError {
    let remedy = match known {
        [] => "send no members".to_owned(),
        known => format!("use {}", known.join(", ")),
    };
    ControlError::invalid(format!("{name} is unknown; {remedy}."))
}
