//! Operations of the spec.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bundle::resolve;
use super::content::{self, RequestContent, ResponseContent};
use super::lookup;
use super::parameter::{self, Parameter};

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
#[derive(Debug, Clone)]
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
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request: Option<RequestContent>,
    pub(crate) responses: Vec<ResponseContent>,
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
        self.responses.iter().any(|response| response.status == status.to_string())
    }

    /// Returns whether the operation accepts a body.
    pub fn accepts_body(&self) -> bool {
        self.request.is_some()
    }

    /// Returns whether the operation has a query parameter of this name.
    pub(crate) fn has_query_parameter(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name && parameter.location == "query")
    }

    /// An operation below the organization that is in no document.
    pub(crate) fn undocumented(method: &str, path: &str, security: Vec<String>) -> Self {
        Self {
            id: format!("{method} {path}"),
            method: method.to_owned(),
            path: path.to_owned(),
            scope: Scope::Organization,
            security,
            parameters: Vec::new(),
            request: None,
            responses: Vec::new(),
        }
    }

    /// The values of the path parameters. `None` for another method or path.
    pub(crate) fn match_request(&self, method: &str, path: &str) -> Option<PathValues> {
        if self.method == method { lookup::path_values(&self.path, &lookup::decode(path)?) } else { None }
    }

    /// Schema of the JSON request body.
    pub(crate) fn request_schema(&self) -> Option<&Value> {
        self.request.as_ref()?.content.json()?.schema.as_ref()
    }

    /// Schema of the JSON body of a status.
    pub(crate) fn response_schema(&self, status: u16) -> Option<&Value> {
        self.response(status)?.content.json()?.schema.as_ref()
    }

    pub(crate) fn response(&self, status: u16) -> Option<&ResponseContent> {
        let keys = [status.to_string(), format!("{}XX", status / 100), "DEFAULT".to_owned()];
        keys.iter().find_map(|key| self.responses.iter().find(|response| response.status == *key))
    }

    /// The first documented success with the status to send for it.
    pub(crate) fn success(&self) -> Option<(u16, &ResponseContent)> {
        let status = |response: &ResponseContent| match response.status.as_str() {
            "2XX" => Some(200),
            other => other.parse().ok().filter(|status| (200..300).contains(status)),
        };
        let success = self.responses.iter().find_map(|response| Some((status(response)?, response)));
        let other = || self.responses.iter().find(|response| response.status == "DEFAULT");
        let redirects = self.responses.iter().any(|response| response.status.starts_with('3'));
        success.or_else(|| if redirects { None } else { other().map(|response| (200, response)) })
    }
}

/// Every operation of a document.
pub(super) fn collect(document: &Value) -> Vec<Operation> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut operations = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let item = follow(document, item);
        for method in METHODS {
            if let Some(node) = item.get(method) {
                operations.push(read(document, path, item, method, node));
            }
        }
    }
    operations
}

fn read(document: &Value, path: &str, item: &Value, method: &str, node: &Value) -> Operation {
    let id = node.get("operationId").and_then(Value::as_str).map(str::to_owned);
    Operation {
        id: id.unwrap_or_else(|| format!("{} {path}", method.to_uppercase())),
        method: method.to_uppercase(),
        path: path.to_owned(),
        scope: scope(document, item, node),
        security: security(document, node),
        parameters: parameter::collect(document, item, node),
        request: content::request(document, node),
        responses: content::responses(document, node),
    }
}

fn scope(document: &Value, item: &Value, node: &Value) -> Scope {
    if node.get("x-without-organization").and_then(Value::as_bool) == Some(true) {
        return Scope::Host;
    }
    let servers = [node, item, document].iter().find_map(|place| place.get("servers")?.as_array());
    let scoped = servers.is_none_or(|list| {
        list.iter()
            .filter_map(|server| server.get("url")?.as_str())
            .any(|url| url.contains("/organizations/"))
    });
    if scoped { Scope::Organization } else { Scope::Host }
}

/// An empty alternative makes the credential optional.
fn security(document: &Value, node: &Value) -> Vec<String> {
    let declared = [node, document].iter().find_map(|place| place.get("security")?.as_array());
    let alternatives = || declared.into_iter().flatten().filter_map(Value::as_object);
    if alternatives().any(|alternative| alternative.is_empty()) {
        return Vec::new();
    }
    alternatives().flat_map(|alternative| alternative.keys().cloned()).collect()
}

/// Resolves a `$ref`; every other node stays itself.
pub(super) fn follow<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    node.get("$ref").and_then(Value::as_str).and_then(|target| resolve(document, target)).unwrap_or(node)
}
