//! Synthetic responses and payloads: schema-valid bodies for operations and events without a handler.
//!
//! A body is built from the response schema, validated against it, and cached. The same document gives the same
//! bodies in every run.

mod merge;
mod text;
mod value;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::handlers::Call;
use crate::problem::Problem;
use crate::query::Page;
use crate::response::SandboxResponse;
use crate::server::Shared;
use crate::spec::{MediaType, Operation, PathValues, ResponseContent, Spec};

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
}

/// A synthetic response and its JSON body.
pub(crate) struct SyntheticResponse {
    pub(crate) response: SandboxResponse,
    pub(crate) body: Option<Value>,
}

impl Synthesizer {
    /// Responds with the first documented success of an operation. `below` is the path below the organization.
    ///
    /// # Errors
    ///
    /// 501 when the operation documents no success, or when no body of its schema can be built.
    pub(crate) fn respond(
        &self,
        shared: &Shared,
        call: &Call<'_>,
        below: &str,
    ) -> Result<SyntheticResponse, Problem> {
        let operation = call.operation;
        let unsupported = |reason| Problem::not_implemented(&operation.id, reason);
        let (status, documented) =
            operation.success().ok_or_else(|| unsupported("The spec documents no success status."))?;
        let mut response = SandboxResponse::new(status);
        let mut total = None;
        let mut body = None;
        if let Some(media) = documented.content.json() {
            let mut json = self
                .body(&shared.spec, operation, status, media)
                .ok_or_else(|| unsupported("No body of the response schema can be built."))?;
            echo_path(&shared.spec, operation, status, &call.path, &mut json);
            total = json.as_array().map(Vec::len);
            slice(&shared.spec, operation, status, Page::read(&call.query), &mut json);
            response = response.header("content-type", &media.name).body(json.to_string());
            body = Some(json);
        } else if let Some(media) = documented.content.first() {
            response = response.header("content-type", concrete(&media.name)).body(placeholder(media));
        }
        let id = body.as_ref().and_then(|body| body.get("id")?.as_str());
        for (name, value) in self.headers(shared, call, documented, total, below, id) {
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
            build(spec, schema, None, |value| {
                let untyped = value.clone();
                if let Value::Object(members) = value {
                    members.insert("eventType".to_owned(), event.into());
                }
                if !valid(value) {
                    *value = untyped;
                }
                valid(value)
            })
        })
    }

    fn body(&self, spec: &Spec, operation: &Operation, status: u16, media: &MediaType) -> Option<Value> {
        let Some(schema) = &media.schema else {
            return Some(media.example.clone().unwrap_or_else(|| Value::Object(Default::default())));
        };
        self.cached(&format!("{} {status}", operation.key()), || {
            build(spec, schema, media.example.as_ref(), |value| valid(spec, operation, status, value))
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
    fn headers(
        &self,
        shared: &Shared,
        call: &Call<'_>,
        documented: &ResponseContent,
        total: Option<usize>,
        below: &str,
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
                "location" => Some(shared.href(&match id.filter(|_| operation.method == "POST") {
                    Some(id) => format!("{below}/{id}"),
                    None => below.to_owned(),
                })),
                _ => header_value(&shared.spec, header),
            };
            headers.extend(value.map(|value| (name.clone(), value)));
        }
        headers
    }
}

/// Builds a value that passes a check, from the example and then from the schema.
fn build(
    spec: &Spec,
    schema: &Value,
    example: Option<&Value>,
    mut check: impl FnMut(&mut Value) -> bool,
) -> Option<Value> {
    let mut checked = |mut value: Value| {
        spec.walker().remove_marked(schema, &mut value, "writeOnly");
        check(&mut value).then_some(value)
    };
    if let Some(value) = example.cloned().and_then(&mut checked) {
        return Some(value);
    }
    CONTENTS
        .into_iter()
        .find_map(|content| ValueBuilder::new(spec, content).build(schema, true).and_then(&mut checked))
}

fn valid(spec: &Spec, operation: &Operation, status: u16, value: &Value) -> bool {
    let invalid = spec.check_response(operation, status, value);
    invalid.is_ok_and(|invalid| invalid.is_none_or(|invalid| invalid.is_empty()))
}

/// Sets the properties that are named like path parameters.
fn echo_path(spec: &Spec, operation: &Operation, status: u16, path: &PathValues, body: &mut Value) {
    for (name, text) in path {
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
        CONTENTS.into_iter().find_map(|content| ValueBuilder::new(spec, content).build(schema, true))
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

/// Content of a body that is not JSON: the example, or a placeholder of the media type.
fn placeholder(media: &MediaType) -> Vec<u8> {
    if let Some(example) = media.example.as_ref().and_then(Value::as_str) {
        return example.as_bytes().to_vec();
    }
    let text = match media.name.as_str() {
        "application/pdf" => "%PDF-1.4\n%%EOF\n",
        "text/csv" => "id\nsynthetic\n",
        "text/html" => "<!DOCTYPE html><title>synthetic</title>",
        name if name.ends_with("/xml") || name.ends_with("+xml") => "<synthetic/>",
        _ => "synthetic",
    };
    text.as_bytes().to_vec()
}
