//! Loading of the JSON bundle that `build.rs` wrote, and the questions one can ask it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use serde_json::{Map, Value};

use super::messages::InvalidField;
use super::operation::{self, Lookup, Operation, Scope};
use super::schema_walk::{Defaults, SchemaWalker};
use super::validate::{Direction, Schemas};

static BUNDLED: LazyLock<Result<Spec, SpecError>> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/bundle.json"));
    let document = serde_json::from_str(text).map_err(|error| SpecError(format!("not JSON: {error}")))?;
    Spec::new(document)
});

/// One OpenAPI 3.0.3 document with local references only, and validators made from it.
pub struct Spec {
    document: Arc<Value>,
    operations: Vec<Operation>,
    webhooks: BTreeMap<String, Value>,
    requests: Schemas,
    responses: Schemas,
    defaults: Defaults,
}

/// The bundle cannot be used: it is not JSON, or one of its schemas cannot be compiled.
#[derive(Debug, Clone)]
pub struct SpecError(pub(super) String);

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the bundled spec is unusable: {}", self.0)
    }
}

impl std::error::Error for SpecError {}

impl fmt::Debug for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spec")
            .field("operations", &self.operations.len())
            .field("webhooks", &self.webhooks.keys())
            .finish_non_exhaustive()
    }
}

impl Spec {
    /// The spec this crate was built with. It is parsed once per process.
    ///
    /// # Errors
    ///
    /// When the bundle is not a usable document, which a build of the workspace would have shown before.
    pub fn bundled() -> Result<&'static Self, SpecError> {
        BUNDLED.as_ref().map_err(Clone::clone)
    }

    /// Reads a document that holds local references only.
    ///
    /// # Errors
    ///
    /// When the component schemas cannot be put into a registry of JSON schemas.
    pub fn new(document: Value) -> Result<Self, SpecError> {
        let operations = operation::collect(&document);
        let webhooks = webhook_schemas(&document);
        let document = Arc::new(document);
        let requests = Schemas::new(Arc::clone(&document), Direction::Request)?;
        let responses = Schemas::new(Arc::clone(&document), Direction::Response)?;
        Ok(Self { document, operations, webhooks, requests, responses, defaults: Defaults::default() })
    }

    /// Every operation, in the order of the document.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Names of all webhook events, sorted.
    pub fn webhook_events(&self) -> impl Iterator<Item = &str> {
        self.webhooks.keys().map(String::as_str)
    }

    /// The operation of a method and a path below `/organizations/{organizationId}`, if there is one.
    pub fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        match self.find(Scope::Organization, method, path) {
            Lookup::Found(operation, _) => Some(operation),
            _ => None,
        }
    }

    pub(crate) fn find(&self, scope: Scope, method: &str, path: &str) -> Lookup<'_> {
        operation::find(&self.operations, scope, method, path)
    }

    /// What is wrong with a request body; empty when it conforms. Read-only members must be gone already,
    /// see [`Spec::without_read_only`].
    ///
    /// # Errors
    ///
    /// When the schema itself cannot be compiled.
    pub fn check_request(&self, operation: &Operation, body: &Value) -> Result<Vec<InvalidField>, SpecError> {
        let Some(schema) = &operation.request else { return Ok(Vec::new()) };
        self.requests.check(&operation.key(), schema, body)
    }

    /// What is wrong with an answer; `None` when the operation does not declare a body for the status.
    ///
    /// # Errors
    ///
    /// When the schema itself cannot be compiled.
    pub fn check_response(
        &self,
        operation: &Operation,
        status: u16,
        body: &Value,
    ) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let Some(schema) = operation.response(status) else { return Ok(None) };
        self.responses.check(&format!("{} {status}", operation.key()), schema, body).map(Some)
    }

    /// What is wrong with a webhook's payload; `None` when the spec has no such event.
    ///
    /// # Errors
    ///
    /// When the schema itself cannot be compiled.
    pub fn check_webhook(&self, event: &str, body: &Value) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let Some(schema) = self.webhooks.get(event) else { return Ok(None) };
        self.responses.check(event, schema, body).map(Some)
    }

    /// What is wrong with a value as a component schema of answers; `None` when there is no such component.
    ///
    /// # Errors
    ///
    /// When the schema itself cannot be compiled.
    pub fn check_component(&self, name: &str, body: &Value) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let pointer = format!("#/components/schemas/{name}");
        if resolve(&self.document, &pointer).is_none() {
            return Ok(None);
        }
        let schema = Value::Object(Map::from_iter([("$ref".to_owned(), Value::String(pointer))]));
        self.responses.check(&format!("component {name}"), &schema, body).map(Some)
    }

    /// Wrong and missing path and query parameters.
    ///
    /// # Errors
    ///
    /// When the schema of a parameter cannot be compiled.
    pub(crate) fn check_parameters(
        &self,
        operation: &Operation,
        location: &str,
        value_of: impl Fn(&str) -> Option<String>,
    ) -> Result<Vec<InvalidField>, SpecError> {
        let mut invalid = Vec::new();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == location) {
            match value_of(&parameter.name) {
                None if parameter.required => {
                    invalid.push(InvalidField::new(&parameter.name, "This parameter is required."));
                }
                None => {}
                Some(text) => {
                    let key = format!("{} {location} {}", operation.key(), parameter.name);
                    let value = parameter.read(&self.document, &text);
                    for found in self.requests.check(&key, &parameter.schema, &value)? {
                        invalid.push(InvalidField::new(&parameter.name, found.message));
                    }
                }
            }
        }
        Ok(invalid)
    }

    /// Takes the members out of a request body that only the server may set.
    pub fn without_read_only(&self, operation: &Operation, body: &mut Value) {
        if let Some(schema) = &operation.request {
            SchemaWalker::new(&self.document, &self.defaults).strip(schema, body, "readOnly");
        }
    }

    /// Takes the members out of an accepted request body that are never answered.
    pub fn without_write_only(&self, operation: &Operation, body: &mut Value) {
        if let Some(schema) = &operation.request {
            SchemaWalker::new(&self.document, &self.defaults).strip(schema, body, "writeOnly");
        }
    }

    /// Adds the declared defaults of the writable members that a request body leaves out.
    pub fn with_defaults(&self, operation: &Operation, body: &mut Value) {
        if let Some(schema) = &operation.request {
            SchemaWalker::new(&self.document, &self.defaults).fill(schema, body);
        }
    }
}

/// The node a local reference points to.
pub(super) fn resolve<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let pointer = reference.strip_prefix('#')?;
    if pointer.contains('~') {
        return document.pointer(pointer);
    }
    // Nearly all references; the general way copies every segment.
    pointer.split('/').skip(1).try_fold(document, |node, name| node.get(name))
}

fn webhook_schemas(document: &Value) -> BTreeMap<String, Value> {
    let events = document.get("x-webhooks").and_then(Value::as_object);
    events
        .into_iter()
        .flatten()
        .filter_map(|(event, item)| {
            let schema = item.pointer("/post/requestBody/content/application~1json/schema")?;
            Some((event.clone(), schema.clone()))
        })
        .collect()
}
