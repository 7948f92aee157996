//! Operations of the spec and the way from a request line to one of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::bundle::resolve;
use super::parameter::{self, Parameter};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// What stands before the path of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// `/organizations/{organizationId}`.
    Organization,
    /// Nothing: the operation lives on the bare host.
    Host,
}

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId` of the spec, such as `PutCustomer`; method and path where the spec gives none.
    pub id: String,
    /// Method in capitals.
    pub method: String,
    /// Path template as the spec writes it, below the base of its scope.
    pub path: String,
    /// What stands before the path.
    pub scope: Scope,
    /// Names of the accepted security schemes; empty means that no credential is needed.
    pub security: Vec<String>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) request: Option<Value>,
    responses: BTreeMap<String, Option<Value>>,
}

/// Values of the path parameters by name, percent-decoded.
pub type PathValues = BTreeMap<String, String>;

/// What a request line leads to.
#[derive(Debug)]
pub(crate) enum Lookup<'a> {
    /// An operation.
    Found(&'a Operation, PathValues),
    /// The path exists, but only with these methods.
    OtherMethods(Vec<&'a str>),
    /// No such path.
    Missing,
}

impl Operation {
    /// Method and path with every parameter written `{}`: stable when the spec renames a parameter.
    pub fn key(&self) -> String {
        let path: Vec<&str> =
            self.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
        format!("{} {}", self.method, path.join("/"))
    }

    /// Whether the spec declares the status, alone or within a range such as `4XX`.
    pub fn declares(&self, status: u16) -> bool {
        self.response_entry(status).is_some()
    }

    /// Whether the operation takes a body.
    pub fn accepts_body(&self) -> bool {
        self.request.is_some()
    }

    /// An operation that is in no document, below the organization.
    pub(crate) fn bare(method: &str, path: &str, security: Vec<String>) -> Self {
        Self {
            id: format!("{method} {path}"),
            method: method.to_owned(),
            path: path.to_owned(),
            scope: Scope::Organization,
            security,
            parameters: Vec::new(),
            request: None,
            responses: BTreeMap::new(),
        }
    }

    /// The values of the path parameters, when method and path are those of this operation.
    pub(crate) fn fits(&self, method: &str, path: &str) -> Option<PathValues> {
        if self.method == method { self.matches(&decode(path)?) } else { None }
    }

    pub(super) fn response(&self, status: u16) -> Option<&Value> {
        self.response_entry(status).and_then(Option::as_ref)
    }

    fn response_entry(&self, status: u16) -> Option<&Option<Value>> {
        let range = format!("{}XX", status / 100);
        [status.to_string(), range, "default".to_owned()].iter().find_map(|key| self.responses.get(key))
    }

    fn matches(&self, parts: &[String]) -> Option<PathValues> {
        let mut values = PathValues::new();
        let mut template = self.path.trim_start_matches('/').split('/');
        for part in parts {
            let expected = template.next()?;
            match expected.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some(name) => {
                    values.insert(name.to_owned(), part.clone());
                }
                None if expected == part => {}
                None => return None,
            }
        }
        template.next().is_none().then_some(values)
    }
}

/// Every operation of a document.
pub(super) fn collect(document: &Value) -> Vec<Operation> {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut operations = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(node) = item.get(method) {
                operations.push(read(document, path, item, method, node));
            }
        }
    }
    operations
}

/// The operation a method and path mean. A literal segment wins over a parameter.
pub(super) fn find<'a>(operations: &'a [Operation], scope: Scope, method: &str, path: &str) -> Lookup<'a> {
    let Some(parts) = decode(path) else { return Lookup::Missing };
    let mut candidates: Vec<(&Operation, PathValues)> = operations
        .iter()
        .filter(|operation| operation.scope == scope)
        .filter_map(|operation| Some((operation, operation.matches(&parts)?)))
        .collect();
    let Some(fewest) = candidates.iter().map(|(_, values)| values.len()).min() else {
        return Lookup::Missing;
    };
    candidates.retain(|(_, values)| values.len() == fewest);
    let allowed = candidates.iter().map(|(operation, _)| operation.method.as_str()).collect();
    match candidates.into_iter().find(|(operation, _)| operation.method == method) {
        Some((operation, values)) => Lookup::Found(operation, values),
        None => Lookup::OtherMethods(allowed),
    }
}

/// Splits a path into percent-decoded segments; nothing when one of them is empty, dotted or not UTF-8.
fn decode(path: &str) -> Option<Vec<String>> {
    path.strip_prefix('/')?
        .split('/')
        .map(|part| {
            let text = percent_encoding::percent_decode_str(part).decode_utf8().ok()?;
            (!matches!(text.as_ref(), "" | "." | "..")).then(|| text.into_owned())
        })
        .collect()
}

fn read(document: &Value, path: &str, item: &Value, method: &str, node: &Value) -> Operation {
    let own = node.get("requestBody").map(|body| follow(document, body));
    let responses = node.get("responses").and_then(Value::as_object);
    let id = node.get("operationId").and_then(Value::as_str).map(str::to_owned);
    Operation {
        id: id.unwrap_or_else(|| format!("{} {path}", method.to_uppercase())),
        method: method.to_uppercase(),
        path: path.to_owned(),
        scope: scope(document, item, node),
        security: security(document, node),
        parameters: parameter::collect(document, item, node),
        request: own.and_then(json_schema).cloned(),
        responses: responses
            .into_iter()
            .flatten()
            .map(|(status, answer)| (status.to_uppercase(), json_schema(follow(document, answer)).cloned()))
            .collect(),
    }
}

fn scope(document: &Value, item: &Value, node: &Value) -> Scope {
    let servers = [node, item, document].iter().find_map(|place| place.get("servers")?.as_array());
    let scoped = servers.is_none_or(|list| {
        list.iter()
            .filter_map(|server| server.get("url")?.as_str())
            .any(|url| url.contains("/organizations/"))
    });
    if scoped { Scope::Organization } else { Scope::Host }
}

fn security(document: &Value, node: &Value) -> Vec<String> {
    let declared = [node, document].iter().find_map(|place| place.get("security")?.as_array());
    declared
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(|alternative| alternative.keys().cloned())
        .collect()
}

fn json_schema(holder: &Value) -> Option<&Value> {
    holder.pointer("/content/application~1json/schema")
}

/// The node itself, or what its `$ref` points to.
pub(super) fn follow<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    node.get("$ref").and_then(Value::as_str).and_then(|target| resolve(document, target)).unwrap_or(node)
}
