//! Synthetic responses and payloads: schema-valid bodies for operations and events without a handler.
//!
//! A body is built from the response schema, validated against it, and cached. The same document gives the same
//! bodies in every run.

mod complete;
mod files;
mod merge;
mod text;
mod value;

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use http::header::ACCEPT;
use serde_json::Value;

use crate::handlers::Call;
use crate::problem::Problem;
use crate::query::Page;
use crate::response::SandboxResponse;
use crate::server::Shared;
use crate::spec::{Direction, MediaType, Operation, PathValues, ResponseContent, Scope, Spec};

pub(crate) use complete::complete;
pub(crate) use files::sample as sample_file;
use value::{Content, ValueBuilder};

/// From the most complete body to the smallest.
const CONTENTS: [Content; 3] = [
    Content { examples: true, optional: true },
    Content { examples: false, optional: true },
    Content { examples: false, optional: false },
];

/// Headers that the server sets itself.
const SERVER_HEADERS: [&str; 6] =
    ["content-length", "content-type", "date", "x-ratelimit-limit", "x-ratelimit-remaining", "connection"];

/// Builds synthetic bodies and caches them.
#[derive(Debug, Default)]
pub(crate) struct Synthesizer {
    bodies: Mutex<HashMap<String, Option<Value>>>,
    /// Operations whose body has required properties only.
    partial: Mutex<BTreeSet<String>>,
}

/// A synthetic response and its JSON body.
pub(crate) struct SyntheticResponse {
    pub(crate) response: SandboxResponse,
    pub(crate) body: Option<Value>,
}

impl Synthesizer {
    /// Responds with the first documented success of an operation.
    ///
    /// # Errors
    ///
    /// 501 when the operation documents no success, or when no body of its schema can be built. 406 when it documents no
    /// media type that the request accepts.
    pub(crate) fn respond(&self, shared: &Shared, call: &Call<'_>) -> Result<SyntheticResponse, Problem> {
        let operation = call.operation;
        let unsupported = |reason| Problem::not_implemented(&operation.id, reason);
        let (status, documented) =
            operation.success().ok_or_else(|| unsupported("The spec documents no success status."))?;
        let mut response = SandboxResponse::new(status);
        let mut total = None;
        let mut body = None;
        let accept = call.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
        let media = documented.content.accepted(accept);
        if media.is_none() && !documented.content.is_empty() {
            return Err(Problem::not_acceptable());
        }
        if let Some(media) = media.filter(|media| media.is_json()) {
            let mut json = self
                .body(&shared.spec, operation, status, media)
                .ok_or_else(|| unsupported("No body of the response schema can be built."))?;
            echo_path(&shared.spec, operation, status, &call.path, &mut json);
            total = json.as_array().map(Vec::len);
            slice(&shared.spec, operation, status, Page::read(&call.query), &mut json);
            response = response.header("content-type", &media.name).body(json.to_string());
            body = Some(json);
        } else if let Some(media) = media {
            response = response.header("content-type", concrete(&media.name)).body(files::content(media));
        }
        let id = body.as_ref().and_then(|body| body.get("id")?.as_str());
        for (name, value) in self.headers(shared, call, documented, total, id) {
            response = response.header(&name, &value);
        }
        Ok(SyntheticResponse { response, body })
    }

    /// Builds the payload of an event. `None` when no payload of its schema can be built.
    pub(crate) fn payload(&self, spec: &Spec, event: &str) -> Option<Value> {
        let schema = spec.webhook_schema(event)?;
        let valid = |value: &Value| {
            let invalid = spec.check_webhook(event, value);
            invalid.is_ok_and(|invalid| invalid.is_some_and(|invalid| invalid.is_empty()))
        };
        self.cached(&format!("event {event}"), || {
            build(spec, Direction::Response, schema, |value| {
                let untyped = value.clone();
                if let Value::Object(members) = value {
                    members.insert("eventType".to_owned(), event.into());
                }
                if !valid(value) {
                    *value = untyped;
                }
                valid(value)
            })
            .map(|(value, _)| value)
        })
    }

    /// Returns `true` if the built body of an operation lacks optional properties.
    pub(crate) fn is_partial(&self, operation_id: &str) -> bool {
        self.partial.lock().unwrap_or_else(PoisonError::into_inner).contains(operation_id)
    }

    /// Builds the JSON body of the first documented success. `None` when there is none, or no body of its schema.
    pub(crate) fn resource(&self, spec: &Spec, operation: &Operation) -> Option<Value> {
        let (status, documented) = operation.success()?;
        self.body(spec, operation, status, documented.content.json()?)
    }

    fn body(&self, spec: &Spec, operation: &Operation, status: u16, media: &MediaType) -> Option<Value> {
        let Some(schema) = &media.schema else {
            return Some(media.example.clone().unwrap_or_else(|| Value::Object(Default::default())));
        };
        self.cached(&format!("{} {status}", operation.key()), || {
            let example = media.example.clone().filter(|example| valid(spec, operation, status, example));
            let built = || {
                let (value, content) =
                    build(spec, Direction::Response, schema, |value| valid(spec, operation, status, value))?;
                if !content.optional {
                    let mut partial = self.partial.lock().unwrap_or_else(PoisonError::into_inner);
                    partial.insert(operation.id.clone());
                }
                Some(value)
            };
            example.filter(|example| !example.is_object() && !example.is_array()).or_else(built)
        })
    }

    fn cached(&self, key: &str, build: impl FnOnce() -> Option<Value>) -> Option<Value> {
        let mut bodies = self.bodies.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(body) = bodies.get(key) {
            return body.clone();
        }
        let body = build();
        bodies.insert(key.to_owned(), body.clone());
        body
    }

    /// The documented headers that the server does not set, and the pagination headers of a collection.
    pub(crate) fn headers(
        &self,
        shared: &Shared,
        call: &Call<'_>,
        documented: &ResponseContent,
        total: Option<usize>,
        id: Option<&str>,
    ) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        let operation = call.operation;
        let paged = operation.has_query_parameter("limit") && operation.has_query_parameter("offset");
        let declared = |name: &str| documented.headers.iter().any(|(known, _)| known == name);
        let page = total.map(|total| Page::read(&call.query).headers(total)).unwrap_or_default();
        for (name, value) in page.into_iter().filter(|(name, _)| paged || declared(name)) {
            headers.push((name.to_owned(), value));
        }
        for (name, header) in &documented.headers {
            let set = headers.iter().any(|(known, _)| known == name);
            if set || SERVER_HEADERS.contains(&name.as_str()) {
                continue;
            }
            let value = match name.as_str() {
                "location" => {
                    let created = id.filter(|_| operation.method == "POST");
                    let path =
                        created.map_or_else(|| call.below.to_string(), |id| format!("{}/{id}", call.below));
                    Some(match operation.scope {
                        Scope::Organization => shared.href(&path),
                        Scope::Host => format!("{}{path}", shared.base_url),
                    })
                }
                _ => header_value(&shared.spec, header),
            };
            headers.extend(value.map(|value| (name.clone(), value)));
        }
        headers
    }
}

/// Builds a value that passes a check.
fn build(
    spec: &Spec,
    direction: Direction,
    schema: &Value,
    mut check: impl FnMut(&mut Value) -> bool,
) -> Option<(Value, Content)> {
    let built = |content| ValueBuilder::new(spec, direction, content).build(schema, true);
    CONTENTS.into_iter().find_map(|content| {
        let mut value = built(content)?;
        check(&mut value).then_some((value, content))
    })
}

/// Builds a request body with every writable property. `None` for an operation without a JSON body, and when no body
/// of its schema can be built.
pub(crate) fn request(spec: &Spec, operation: &Operation) -> Option<Value> {
    let schema = operation.request_schema()?;
    build(spec, Direction::Request, schema, |value| {
        spec.check_request(operation, value).is_ok_and(|invalid| invalid.is_empty())
    })
    .map(|(value, _)| value)
}

/// Builds the value of a parameter. `None` when its schema cannot be met.
pub(crate) fn parameter(spec: &Spec, schema: &Value) -> Option<Value> {
    build(spec, Direction::Request, schema, |value| spec.conforms(Direction::Request, schema, value))
        .map(|(value, _)| value)
}

fn valid(spec: &Spec, operation: &Operation, status: u16, value: &Value) -> bool {
    let invalid = spec.check_response(operation, status, value);
    invalid.is_ok_and(|invalid| invalid.is_none_or(|invalid| invalid.is_empty()))
}

/// Sets the properties that are named like path parameters, and `id` if the path ends with a parameter.
fn echo_path(spec: &Spec, operation: &Operation, status: u16, path: &PathValues, body: &mut Value) {
    let last = operation.path.rsplit('/').next().and_then(|last| last.strip_prefix('{')?.strip_suffix('}'));
    let id = last.and_then(|last| Some(("id", path.get(last)?)));
    let named = path.iter().map(|(name, text)| (name.as_str(), text));
    let named = named.filter(|(name, _)| id.is_none() || *name != "id");
    for (name, text) in id.into_iter().chain(named) {
        let Some(current) = body.get(name) else { continue };
        let echoed = match current {
            Value::Number(_) => text.parse::<i64>().map_or_else(|_| Value::from(text.as_str()), Value::from),
            _ => Value::from(text.as_str()),
        };
        let mut candidate = body.clone();
        if let Some(member) = candidate.get_mut(name) {
            *member = echoed;
        }
        if valid(spec, operation, status, &candidate) {
            *body = candidate;
        }
    }
}

/// Applies limit and offset to a collection, as far as its schema allows fewer items.
fn slice(spec: &Spec, operation: &Operation, status: u16, page: Page, body: &mut Value) {
    if let Value::Array(items) = body {
        let page: Value = page.slice(items).cloned().collect();
        if valid(spec, operation, status, &page) {
            *body = page;
        }
    }
}

fn header_value(spec: &Spec, header: &Value) -> Option<String> {
    let built = || {
        let schema = header.get("schema")?;
        let built = |content| ValueBuilder::new(spec, Direction::Response, content).build(schema, true);
        CONTENTS.into_iter().find_map(built)
    };
    match header.get("example").cloned().or_else(built)? {
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// A media type without wildcards.
fn concrete(name: &str) -> &str {
    if name.contains('*') { "application/octet-stream" } else { name }
}
