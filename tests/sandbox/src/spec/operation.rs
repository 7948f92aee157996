//! Operations of the spec.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use super::content::{self, RequestContent, ResponseContent};
use super::document::{Document, Lazy, Members, Outline, lazily, parse};
use super::lookup::{self, Template};
use super::parameter::{self, Parameter};
use super::shape::LazyShape;
use super::validate::ValidatorSlot;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// Base of an operation's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// `/organizations/{organizationId}`.
    Organization,
    /// The bare host.
    Host,
}

/// One method on one path.
#[derive(Clone)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId` of the spec, such as `PutCustomer`. Default: method and path.
    pub id: String,
    /// Method in capitals.
    pub method: String,
    /// Path template of the spec, below the base of the scope.
    pub path: String,
    /// Base of the path.
    pub scope: Scope,
    /// Names of the accepted security schemes. Empty when the operation needs no credential.
    pub security: Vec<String>,
    /// The id, for logs that keep many.
    shared_id: Arc<str>,
    details: Arc<Lazy<Details>>,
}

/// The part of an operation that is read on first use.
#[derive(Default)]
struct Details {
    parameters: Vec<Parameter>,
    request: Option<RequestContent>,
    request_validator: ValidatorSlot,
    request_shape: Option<LazyShape>,
    responses: Vec<ResponseContent>,
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation").field("id", &self.id).field("path", &self.path).finish_non_exhaustive()
    }
}

/// Values of the path parameters by name, percent-decoded.
pub type PathValues = BTreeMap<String, String>;

impl Operation {
    /// Returns method and path, with `{}` for every parameter. Unique within a document.
    pub fn key(&self) -> String {
        let segment = |segment: &'_ str| if segment.starts_with('{') { "{}" } else { segment }.to_owned();
        let path: Vec<String> = self.path.split('/').map(segment).collect();
        format!("{} {}", self.method, path.join("/"))
    }

    /// Returns whether the spec declares the status, by itself, by a range such as `4XX` or by `default`.
    pub fn declares(&self, status: u16) -> bool {
        self.response(status).is_some()
    }

    /// Returns whether the spec lists the status by itself.
    pub(crate) fn documents(&self, status: u16) -> bool {
        self.responses().iter().any(|response| response.status == status.to_string())
    }

    /// Returns whether the operation accepts a body.
    pub fn accepts_body(&self) -> bool {
        self.request().is_some()
    }

    /// Returns whether the operation has a query parameter of this name.
    pub(crate) fn has_query_parameter(&self, name: &str) -> bool {
        self.parameters().iter().any(|parameter| parameter.name == name && parameter.location == "query")
    }

    pub(crate) fn parameters(&self) -> &[Parameter] {
        &self.details.parameters
    }

    /// The documented request body.
    pub(crate) fn request(&self) -> Option<&RequestContent> {
        self.details.request.as_ref()
    }

    fn responses(&self) -> &[ResponseContent] {
        &self.details.responses
    }

    /// An operation below the organization that is in no document.
    pub(crate) fn undocumented(method: &str, path: &str, security: Vec<String>) -> Self {
        let id = format!("{method} {path}");
        Self {
            shared_id: id.as_str().into(),
            id,
            method: method.to_owned(),
            path: path.to_owned(),
            scope: Scope::Organization,
            security,
            details: Arc::new(lazily(Details::default)),
        }
    }

    /// The id, which costs no copy.
    pub(crate) fn shared_id(&self) -> Arc<str> {
        Arc::clone(&self.shared_id)
    }

    /// The values of the path parameters. `None` for another method or path.
    pub(crate) fn match_request(&self, method: &str, path: &str) -> Option<PathValues> {
        if self.method != method {
            return None;
        }
        let (template, segments) = (Template::of(&self.path), lookup::segments(path)?);
        template.matches(&segments).then(|| template.values(&segments))
    }

    /// Schema of the JSON request body.
    pub(crate) fn request_schema(&self) -> Option<&Value> {
        self.request()?.content.json()?.schema.as_ref()
    }

    /// Validator of the JSON request body.
    pub(super) fn request_validator(&self) -> &ValidatorSlot {
        &self.details.request_validator
    }

    /// Shape of the JSON request body.
    pub(super) fn request_shape(&self) -> Option<&LazyShape> {
        self.details.request_shape.as_ref()
    }

    pub(crate) fn response(&self, status: u16) -> Option<&ResponseContent> {
        let of = |key: &str| self.responses().iter().find(|response| response.status == key);
        let range = || of(&format!("{}XX", status / 100));
        of(&status.to_string()).or_else(range).or_else(|| of("DEFAULT"))
    }

    /// The first documented success with the status to send for it.
    pub(crate) fn success(&self) -> Option<(u16, &ResponseContent)> {
        let status = |response: &ResponseContent| match response.status.as_str() {
            "2XX" => Some(200),
            other => other.parse().ok().filter(|status| (200..300).contains(status)),
        };
        let success = self.responses().iter().find_map(|response| Some((status(response)?, response)));
        let other = || self.responses().iter().find(|response| response.status == "DEFAULT");
        let redirects = self.responses().iter().any(|response| response.status.starts_with('3'));
        success.or_else(|| if redirects { None } else { other().map(|response| (200, response)) })
    }
}

/// Members of an operation, a path or a document that decide about the scope and the credentials.
const HEAD: [&str; 4] = ["operationId", "security", "servers", "x-without-organization"];

/// Every operation of a document.
pub(super) fn collect(document: &Arc<Document>, outline: &Outline<'_>) -> Vec<Operation> {
    let defaults = json!({ "servers": outline.servers, "security": outline.security });
    let mut operations = Vec::new();
    for (path, item) in &outline.paths.0 {
        let referenced = item.get("$ref").and_then(|target| referenced(document, target));
        let referenced = referenced.as_deref().map(Members::of);
        let item = referenced.as_ref().unwrap_or(item);
        for method in METHODS {
            if let Some(node) = item.get(method) {
                operations.push(read(document, &defaults, path, item, method, node));
            }
        }
    }
    operations
}

/// The target of the `$ref` of a path.
fn referenced(document: &Document, target: &RawValue) -> Option<Box<RawValue>> {
    to_raw_value(document.resolve(parse(target.get()).as_str()?)?).ok()
}

fn read(
    document: &Arc<Document>,
    defaults: &Value,
    path: &str,
    item: &Members<&RawValue>,
    method: &str,
    node: &RawValue,
) -> Operation {
    let (item_head, head) = (item.select(&HEAD), Members::of(node).select(&HEAD));
    let id = head.get("operationId").and_then(Value::as_str).map(str::to_owned);
    let (document, node) = (Arc::clone(document), node.to_owned());
    let of_path = item.get("parameters").map(ToOwned::to_owned);
    let details = move || {
        let item = json!({ "parameters": of_path.map(|text| parse(text.get())) });
        let node = parse(node.get());
        let request = content::request(&document, &node);
        let schema = request.as_ref().and_then(|request| request.content.json()?.schema.as_ref());
        Details {
            parameters: parameter::collect(&document, &item, &node),
            request_validator: ValidatorSlot::default(),
            request_shape: schema.map(LazyShape::new),
            request,
            responses: content::responses(&document, &node),
        }
    };
    let id = id.unwrap_or_else(|| format!("{} {path}", method.to_uppercase()));
    Operation {
        shared_id: id.as_str().into(),
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        scope: scope(defaults, &item_head, &head),
        security: security(defaults, &head),
        details: Arc::new(lazily(details)),
    }
}

fn scope(defaults: &Value, item: &Value, node: &Value) -> Scope {
    if node.get("x-without-organization").and_then(Value::as_bool) == Some(true) {
        return Scope::Host;
    }
    let servers = [node, item, defaults].iter().find_map(|place| place.get("servers")?.as_array());
    let scoped = servers.is_none_or(|list| {
        list.iter()
            .filter_map(|server| server.get("url")?.as_str())
            .any(|url| url.contains("/organizations/"))
    });
    if scoped { Scope::Organization } else { Scope::Host }
}

/// An empty alternative makes the credential optional.
fn security(defaults: &Value, node: &Value) -> Vec<String> {
    let declared = [node, defaults].iter().find_map(|place| place.get("security")?.as_array());
    let alternatives = || declared.into_iter().flatten().filter_map(Value::as_object);
    if alternatives().any(|alternative| alternative.is_empty()) {
        return Vec::new();
    }
    alternatives().flat_map(|alternative| alternative.keys().cloned()).collect()
}
