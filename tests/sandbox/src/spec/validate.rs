//! JSON Schema validators, compiled on first use, one set per direction.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

use super::bundle::SpecError;
use super::convert::Converter;
use super::document::Document;
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

/// Limit of components that a validator has for itself. Preparing all components takes longer than the first request
/// should.
const MAX_OWN_COMPONENTS: usize = 64;

/// The schemas of a document for one direction.
pub(super) struct Schemas {
    direction: Direction,
    document: Arc<Document>,
    registry: OnceLock<Result<Registry<'static>, SpecError>>,
    compiled: RwLock<HashMap<String, Arc<Validator>>>,
}

/// The validator of one place in the document. It spares the lookup by name.
#[derive(Debug, Clone, Default)]
pub(super) struct ValidatorSlot(Arc<OnceLock<Arc<Validator>>>);

impl Schemas {
    pub(super) fn new(document: Arc<Document>, direction: Direction) -> Self {
        Self { direction, document, registry: OnceLock::new(), compiled: RwLock::default() }
    }

    /// Prepares the component schemas, unless that has been done.
    ///
    /// # Errors
    ///
    /// When they do not form a registry.
    pub(super) fn prepare(&self) -> Result<&Registry<'static>, SpecError> {
        let prepare = || {
            let components = Converter::new(&self.document, self.direction, "").components();
            Registry::new()
                .draft(Draft::Draft202012)
                .add(self.direction.uri(), components)
                .and_then(|builder| builder.prepare())
                .map_err(|error| SpecError(format!("component schemas: {error}")))
        };
        self.registry.get_or_init(prepare).as_ref().map_err(Clone::clone)
    }

    /// Validates a value. `key` names the schema in the cache, unless it is a reference: many operations share those.
    pub(super) fn check(
        &self,
        key: &str,
        schema: &Value,
        value: &Value,
    ) -> Result<Vec<InvalidField>, SpecError> {
        Ok(errors(&*self.validator(key, schema)?, value))
    }

    /// Validates a value at a place with a validator of its own. `key` names the schema as in [`Schemas::check`].
    pub(super) fn check_at(
        &self,
        slot: &ValidatorSlot,
        key: impl FnOnce() -> String,
        schema: &Value,
        value: &Value,
    ) -> Result<Vec<InvalidField>, SpecError> {
        let validator = match slot.0.get() {
            Some(validator) => validator,
            None => {
                let validator = self.validator(&key(), schema)?;
                slot.0.get_or_init(|| validator)
            }
        };
        Ok(errors(validator, value))
    }

    fn validator(&self, key: &str, schema: &Value) -> Result<Arc<Validator>, SpecError> {
        let is_shared = schema.get("$ref").or_else(|| schema.get("items")?.get("$ref")).is_some();
        let key = if is_shared { schema.to_string() } else { key.to_owned() };
        if let Some(validator) = self.compiled.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(validator));
        }
        let options = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .should_validate_formats(true)
            .with_format("ip", |text: &str| text.parse::<IpAddr>().is_ok())
            .should_ignore_unknown_formats(true);
        // Once the registry is there, it is faster.
        let alone = if self.registry.get().is_none() { self.with_components(schema) } else { None };
        let validator = match alone {
            Some(schema) => options.build(&schema),
            None => {
                let base = self.direction.uri();
                let schema = Converter::new(&self.document, self.direction, base).schema(schema);
                options.with_registry(self.prepare()?).build(&schema)
            }
        };
        let validator = validator.map_err(|error| SpecError(format!("schema of {key}: {error}")))?;
        let mut compiled = self.compiled.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(compiled.entry(key).or_insert_with(|| Arc::new(validator))))
    }

    /// A converted schema that holds the components it needs. `None` when those are many.
    fn with_components(&self, schema: &Value) -> Option<Value> {
        let converter = Converter::new(&self.document, self.direction, "");
        let mut converted = converter.schema(schema);
        let (mut components, mut waiting) = (Map::new(), Vec::new());
        references(&converted, &mut waiting);
        while let Some(reference) = waiting.pop() {
            let name = reference.strip_prefix("#/components/schemas/")?.split('/').next()?;
            if !components.contains_key(name) {
                let component = converter.schema(self.document.component("schemas", name)?);
                references(&component, &mut waiting);
                components.insert(name.to_owned(), component);
            }
            if components.len() > MAX_OWN_COMPONENTS {
                return None;
            }
        }
        converted.as_object_mut()?.insert("components".to_owned(), json!({ "schemas": components }));
        Some(converted)
    }
}

/// The errors of a value. Most values have none, which is faster to find out alone.
fn errors(validator: &Validator, value: &Value) -> Vec<InvalidField> {
    if validator.is_valid(value) { Vec::new() } else { messages::collect(validator.iter_errors(value)) }
}

/// Adds the targets of all references of a converted schema.
fn references(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
