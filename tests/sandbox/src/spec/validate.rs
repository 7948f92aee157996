//! JSON Schema validators, compiled on first use, one set per direction.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::{Draft, Registry, Validator};
use serde_json::Value;

use super::bundle::SpecError;
use super::convert::Converter;
use super::messages::{self, InvalidField};

/// Direction of a body. It decides whether read-only or write-only properties can be required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    /// From the caller to the API.
    Request,
    /// From the API to the caller, webhooks included.
    Response,
}

impl Direction {
    /// The mark of properties that are absent in this direction.
    pub(crate) fn absent_mark(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }

    fn uri(self) -> &'static str {
        match self {
            Self::Request => "urn:rebilly:request",
            Self::Response => "urn:rebilly:response",
        }
    }
}

/// The schemas of a document for one direction.
pub(super) struct Schemas {
    direction: Direction,
    document: Arc<Value>,
    registry: Registry<'static>,
    compiled: Mutex<HashMap<String, Arc<Validator>>>,
}

impl Schemas {
    pub(super) fn new(document: Arc<Value>, direction: Direction) -> Result<Self, SpecError> {
        let components = Converter::new(&document, direction, "").components();
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(direction.uri(), components)
            .and_then(|builder| builder.prepare())
            .map_err(|error| SpecError(format!("component schemas: {error}")))?;
        Ok(Self { direction, document, registry, compiled: Mutex::default() })
    }

    /// Validates a value. `key` names the schema in the cache, unless it is a reference: many operations share those.
    pub(super) fn check(
        &self,
        key: &str,
        schema: &Value,
        value: &Value,
    ) -> Result<Vec<InvalidField>, SpecError> {
        let validator = self.validator(key, schema)?;
        Ok(messages::collect(validator.iter_errors(value)))
    }

    fn validator(&self, key: &str, schema: &Value) -> Result<Arc<Validator>, SpecError> {
        let is_shared = schema.get("$ref").or_else(|| schema.get("items")?.get("$ref")).is_some();
        let key = if is_shared { schema.to_string() } else { key.to_owned() };
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = compiled.get(&key) {
            return Ok(Arc::clone(validator));
        }
        let schema = Converter::new(&self.document, self.direction, self.direction.uri()).schema(schema);
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&schema)
            .map_err(|error| SpecError(format!("schema of {key}: {error}")))?;
        let validator = Arc::new(validator);
        compiled.insert(key, Arc::clone(&validator));
        Ok(validator)
    }
}
