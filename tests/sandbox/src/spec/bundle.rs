//! The OpenAPI document and the checks against it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use http::HeaderName;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::document::{Document, Lazy, Members, Outline, lazily, parse, resolve_in};
use super::lookup::{self, Lookup};
use super::messages::InvalidField;
use super::operation::{self, Operation, Scope};
use super::parameter::{Parameter, RawParameter};
use super::schema_walk::{Mark, SchemaWalker, WalkCache};
use super::security::{self, SecurityScheme};
use super::validate::{Direction, Schemas};

static BUNDLED: LazyLock<Result<Arc<Spec>, SpecError>> = LazyLock::new(|| {
    let (document, outline) = Document::from_text(BUNDLE)?;
    Ok(Arc::new(Spec::read(document, &outline)))
});

/// The spec of the build. A test of this module checks that it is usable.
const BUNDLE: &str = include_str!("../../bundle.json");

/// One OpenAPI 3.0.3 document with local references only, and the validators made from it.
///
/// The bundled document is read on demand: an operation, a schema or a validator when it is used first.
pub struct Spec {
    document: Arc<Document>,
    operations: Vec<Operation>,
    index: lookup::Index,
    /// Payload schema of each event.
    webhooks: BTreeMap<String, Lazy<Option<Value>>>,
    security: BTreeMap<String, SecurityScheme>,
    key_headers: Vec<HeaderName>,
    requests: Schemas,
    responses: Schemas,
    walk_cache: WalkCache,
}

/// A document that cannot be used: invalid JSON, an unresolved reference or a schema that does not compile.
#[derive(Debug, Clone)]
pub struct SpecError(pub(super) String);

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid OpenAPI document: {}", self.0)
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
    /// Returns the spec of the build. It is parsed once per process.
    ///
    /// # Errors
    ///
    /// When the bundle is not a usable document.
    pub fn bundled() -> Result<Arc<Self>, SpecError> {
        BUNDLED.clone()
    }

    /// Reads a document that holds local references only.
    ///
    /// # Errors
    ///
    /// When a reference does not resolve, or the component schemas do not form a JSON Schema registry.
    pub fn new(document: Value) -> Result<Self, SpecError> {
        if let Some(reference) = unresolved(&document, &document) {
            return Err(SpecError(format!("unresolved reference {reference}")));
        }
        let text = document.to_string();
        let (document, outline) = Document::from_value(document, &text)?;
        let mut spec = Self::read(document, &outline);
        spec.webhooks.retain(|_, schema| schema.is_some());
        spec.requests.prepare()?;
        spec.responses.prepare()?;
        Ok(spec)
    }

    fn read(document: Document, outline: &Outline<'_>) -> Self {
        let document = Arc::new(document);
        let operations = operation::collect(&document, outline);
        let security = security::collect(&document);
        Self {
            index: lookup::Index::new(&operations),
            operations,
            webhooks: webhook_schemas(&document, &outline.webhooks),
            key_headers: security::key_headers(security.values()),
            security,
            requests: Schemas::new(Arc::clone(&document), Direction::Request),
            responses: Schemas::new(Arc::clone(&document), Direction::Response),
            walk_cache: WalkCache::default(),
            document,
        }
    }

    /// Returns every operation, in the order of the document.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Returns the names of all webhook events, sorted.
    pub fn webhook_events(&self) -> impl Iterator<Item = &str> {
        self.webhooks.keys().map(String::as_str)
    }

    /// Returns the operation of a method and a path below `/organizations/{organizationId}`.
    pub fn operation(&self, method: &str, path: &str) -> Option<&Operation> {
        match self.find(Scope::Organization, method, path) {
            Lookup::Found(operation, _) => Some(operation),
            _ => None,
        }
    }

    pub(crate) fn find(&self, scope: Scope, method: &str, path: &str) -> Lookup<'_> {
        lookup::find(&self.operations, &self.index, scope, method, path)
    }

    /// Returns the document. The bundled one is parsed as a whole by the first call.
    pub fn document(&self) -> &Value {
        self.document.whole()
    }

    /// The document, in parts that are parsed on first use.
    pub(crate) fn parts(&self) -> &Document {
        &self.document
    }

    pub(crate) fn security_scheme(&self, name: &str) -> Option<&SecurityScheme> {
        self.security.get(name)
    }

    /// The headers that carry nothing but a credential.
    pub(crate) fn key_headers(&self) -> &[HeaderName] {
        &self.key_headers
    }

    /// Payload schema of an event.
    pub(crate) fn webhook_schema(&self, event: &str) -> Option<&Value> {
        self.webhooks.get(event)?.as_ref()
    }

    /// Validates a request body. Returns an empty list for a valid body.
    ///
    /// Remove read-only properties first, see [`Spec::without_read_only`].
    ///
    /// # Errors
    ///
    /// When the schema does not compile.
    pub fn check_request(&self, operation: &Operation, body: &Value) -> Result<Vec<InvalidField>, SpecError> {
        let Some(schema) = operation.request_schema() else { return Ok(Vec::new()) };
        self.requests.check_at(operation.request_validator(), || operation.key(), schema, body)
    }

    /// Validates a response body. Returns `None` when the operation declares no JSON body for the status.
    ///
    /// # Errors
    ///
    /// When the schema does not compile.
    pub fn check_response(
        &self,
        operation: &Operation,
        status: u16,
        body: &Value,
    ) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let Some(response) = operation.response(status) else { return Ok(None) };
        let Some(schema) = response.schema() else { return Ok(None) };
        let key = || format!("{} {}", operation.key(), response.status);
        self.responses.check_at(&response.validator, key, schema, body).map(Some)
    }

    /// Validates the payload of an event. Returns `None` when the spec does not have the event.
    ///
    /// # Errors
    ///
    /// When the schema does not compile.
    pub fn check_webhook(&self, event: &str, body: &Value) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let Some(schema) = self.webhook_schema(event) else { return Ok(None) };
        self.responses.check(event, schema, body).map(Some)
    }

    /// Validates a value of a response against a component schema. Returns `None` when there is no such component.
    ///
    /// # Errors
    ///
    /// When the schema does not compile.
    pub fn check_component(&self, name: &str, body: &Value) -> Result<Option<Vec<InvalidField>>, SpecError> {
        let pointer = format!("#/components/schemas/{name}");
        if self.document.resolve(&pointer).is_none() {
            return Ok(None);
        }
        let schema = Value::Object(Map::from_iter([("$ref".to_owned(), Value::String(pointer))]));
        self.responses.check(&format!("component {name}"), &schema, body).map(Some)
    }

    /// Returns `true` if a value conforms to a schema of the document.
    pub(crate) fn conforms(&self, direction: Direction, schema: &Value, value: &Value) -> bool {
        let schemas = match direction {
            Direction::Request => &self.requests,
            Direction::Response => &self.responses,
        };
        let key = format!("schema {schema}");
        schemas.check(&key, schema, value).is_ok_and(|invalid| invalid.is_empty())
    }

    /// Validates the parameters of one location. `value_of` returns the parameter as the request carries it.
    pub(crate) fn check_parameters(
        &self,
        operation: &Operation,
        location: &str,
        value_of: impl Fn(&Parameter) -> Option<RawParameter>,
    ) -> Result<Vec<InvalidField>, SpecError> {
        let mut invalid = Vec::new();
        for parameter in operation.parameters().iter().filter(|parameter| parameter.location == location) {
            let Some(raw) = value_of(parameter) else {
                if parameter.required {
                    invalid.push(InvalidField::new(&parameter.name, "This parameter is required."));
                }
                continue;
            };
            let Some(value) = parameter.parse(&self.document, &raw) else { continue };
            let key = || format!("{} {location} {}", operation.key(), parameter.name);
            for found in self.requests.check_at(&parameter.validator, key, &parameter.schema, &value)? {
                invalid.push(InvalidField::new(&parameter.name, found.message));
            }
        }
        Ok(invalid)
    }

    /// Removes the read-only properties of a request body.
    pub fn without_read_only(&self, operation: &Operation, body: &mut Value) {
        if let Some(shape) = operation.request_shape() {
            shape.remove_marked(&self.walker(), body, Mark::ReadOnly);
        }
    }

    /// Removes the write-only properties of a request body, which no response holds.
    pub fn without_write_only(&self, operation: &Operation, body: &mut Value) {
        if let Some(shape) = operation.request_shape() {
            shape.remove_marked(&self.walker(), body, Mark::WriteOnly);
        }
    }

    /// Adds the declared defaults of absent, writable properties to a request body.
    pub fn with_defaults(&self, operation: &Operation, body: &mut Value) {
        if let Some(shape) = operation.request_shape() {
            shape.apply_defaults(&self.walker(), body);
        }
    }

    /// The property of an object, by the schemas that apply to it.
    pub(crate) fn property<'a>(&'a self, schema: &'a Value, object: &Value, name: &str) -> Option<&'a Value> {
        let applied = self.walker().applied(schema, object);
        applied.into_iter().find_map(|applied| applied.schema.get("properties")?.get(name))
    }

    pub(crate) fn walker(&self) -> SchemaWalker<'_> {
        SchemaWalker::new(&self.document, &self.walk_cache)
    }
}

fn bundled_document() -> Result<Value, SpecError> {
    serde_json::from_str(BUNDLE).map_err(|error| SpecError(format!("invalid JSON: {error}")))
}

/// The bundled document with the objects of other documents merged into it. Later documents win.
pub(crate) fn extend(documents: Vec<Value>) -> Result<Value, SpecError> {
    let mut merged = bundled_document()?;
    for document in documents {
        merge(&mut merged, document);
    }
    Ok(merged)
}

fn merge(target: &mut Value, source: Value) {
    match (target, source) {
        (Value::Object(target), Value::Object(source)) => {
            for (name, value) in source {
                merge(target.entry(name).or_insert(Value::Null), value);
            }
        }
        (target, source) => *target = source,
    }
}

/// The first reference below a node that does not resolve.
fn unresolved<'a>(document: &Value, node: &'a Value) -> Option<&'a str> {
    match node {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let mapping = members.get("mapping").filter(|_| members.contains_key("propertyName"));
            let presence = members.get("x-presence").filter(|_| members.contains_key("oneOf"));
            let targets = mapping.or(presence).and_then(Value::as_object).into_iter().flatten();
            let mut references =
                reference.into_iter().chain(targets.filter_map(|(_, target)| target.as_str()));
            let dangling = references.find(|reference| resolve_in(document, reference).is_none());
            dangling.or_else(|| members.values().find_map(|member| unresolved(document, member)))
        }
        Value::Array(items) => items.iter().find_map(|item| unresolved(document, item)),
        _ => None,
    }
}

fn webhook_schemas(
    document: &Arc<Document>,
    events: &Members<&RawValue>,
) -> BTreeMap<String, Lazy<Option<Value>>> {
    let schema = |text: &RawValue| {
        let (document, text) = (Arc::clone(document), text.to_owned());
        lazily(move || {
            let item = parse(text.get());
            let post = document.follow(&item).get("post")?;
            let body = document.follow(post.get("requestBody")?);
            body.pointer("/content/application~1json/schema").cloned()
        })
    };
    events.0.iter().map(|(event, item)| (event.clone(), schema(item))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_is_usable_and_its_parts_equal_the_whole() {
        let (lazy, whole) = (Spec::bundled().unwrap(), Spec::new(bundled_document().unwrap()).unwrap());
        assert!(lazy.webhooks.values().all(|schema| schema.is_some()));
        assert_eq!(lazy.webhooks.len(), whole.webhooks.len());
        let components = whole.document()["components"].as_object().unwrap();
        for (kind, members) in components {
            for (name, component) in members.as_object().unwrap() {
                assert_eq!(lazy.parts().resolve(&format!("#/components/{kind}/{name}")), Some(component));
            }
        }
        assert_eq!(lazy.document(), whole.document());
    }
}
