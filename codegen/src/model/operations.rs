//! Operations and webhook events.

use indexmap::IndexMap;

use super::schemas::{Builder, Place, component_name};
use super::{Type, Use};
use crate::load::Entry;
use crate::names::{download_name, type_name};
use crate::node::{Location, Node};

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The Rust method.
    pub method_name: String,
    /// The domain of its file.
    pub domain: String,
    /// The resource of its file. The accessor of that resource has the method.
    pub resource: String,
    /// Location of its definition.
    pub at: Location,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Documentation.
    pub doc: String,
    /// Statuses of success and error, for the documentation.
    pub statuses: Vec<String>,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// Rebilly API documents that contain it.
    pub documents: Vec<String>,
    /// Accepted authentication schemes.
    pub security: Vec<String>,
    /// `true` if its path has no organization prefix.
    pub without_organization: bool,
    /// Value of `x-idempotency`, where the HTTP method does not decide.
    pub idempotency: Option<String>,
    /// Property by which its collection can be split into time windows.
    pub time_window: Option<String>,
    /// Names that `filter` is known to take, beside the time window.
    pub filter_names: Vec<String>,
    /// Names that `sort` is known to take, beside the time window.
    pub sort_names: Vec<String>,
    /// Names that `expand` is known to take, beside the properties of `_embedded`.
    pub expand_names: Vec<String>,
    /// `true` if it responds with 303 and the existing resource instead of creating an equal one.
    pub returns_existing: bool,
    /// `true` if its response can have another `id` than the last parameter of the path.
    pub id_differs: bool,
    /// Path parameters in the order of the template, then query parameters.
    pub parameters: Vec<Parameter>,
    /// Type of the request body.
    pub body: Option<Type>,
    /// `true` if the request body can be omitted.
    pub body_optional: bool,
    /// Type of the response body. `None` for a file.
    pub response: Option<Type>,
    /// Media types of a response that is a file: the method downloads it.
    pub file: Vec<String>,
    /// Files that another method downloads instead of the response body.
    pub downloads: Vec<Download>,
}

/// A file in place of the JSON response of an operation.
#[derive(Debug, Clone)]
pub struct Download {
    /// The Rust method.
    pub method_name: String,
    /// The media type.
    pub media_type: String,
}

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// `true` if it is part of the path.
    pub in_path: bool,
    /// `true` if it is required.
    pub required: bool,
    /// Format of its value: `filter`, `sort` or `list`. `None` for plain text.
    pub form: Option<String>,
    /// Its schema as used here.
    pub usage: Use,
    /// Example value.
    pub example: Option<String>,
}

/// One webhook event.
#[derive(Debug, Clone)]
pub struct Event {
    /// The event type on the wire.
    pub wire: String,
    /// The domain of its file.
    pub domain: String,
    /// The resource of its file.
    pub resource: String,
    /// Documentation.
    pub doc: String,
    /// The type of the body.
    pub payload: String,
}

/// The media type of models.
const JSON: &str = "application/json";

const METHODS: [&str; 6] = ["get", "post", "put", "patch", "delete", "head"];

impl<'s> Builder<'s> {
    /// Reads every operation of every path.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, entry) in &self.spec.document.paths {
            for (method, node) in entry.node.entries().filter(|(key, _)| METHODS.contains(key)) {
                operations.extend(self.operation(path, method, node, entry));
            }
        }
        operations
    }

    fn operation(&mut self, path: &str, method: &str, node: &'s Node, entry: &'s Entry) -> Option<Operation> {
        let (shared, domain) = (&entry.node, entry.domain.as_str());
        let id = node.text("operationId").unwrap_or_default().to_owned();
        let Some(method_name) = node.text("x-rust-name") else {
            let help = "add x-rust-name: the method's name in snake_case";
            self.report.push(node.at, format!("`{id}` has no method name"), help);
            return None;
        };
        let listed = [node, shared].into_iter().flat_map(|node| node.get("parameters"));
        let mut parameters: Vec<Parameter> = Vec::new();
        for parameter in listed.flat_map(Node::items) {
            let parameter = self.component(parameter, "parameters");
            let wire = parameter.text("name").unwrap_or_default();
            let place = match parameter.text("in") {
                Some("path") => true,
                Some("query") => false,
                _ => continue,
            };
            if parameters.iter().any(|known| known.wire == wire && known.in_path == place) {
                continue;
            }
            let Some(schema) = parameter.get("schema") else { continue };
            let name = format!("{}{}", type_name(&id), type_name(wire));
            let mut usage = self.usage(schema, Place { name: &name, domain: Some(domain) });
            if let Some(doc) = parameter.text("description") {
                usage.doc = doc.to_owned();
                self.describe(&usage.ty, doc);
            }
            let required = place || parameter.flag("required");
            let list = matches!(usage.ty, Type::List(..)).then_some("list");
            let form = parameter.text("x-query").or(list).map(str::to_owned);
            let example =
                parameter.text("example").or_else(|| self.component(schema, "schemas").text("example"));
            let example = example.map(str::to_owned);
            parameters.push(Parameter {
                wire: wire.to_owned(),
                in_path: place,
                required,
                form,
                usage,
                example,
            });
        }
        let position = |wire: &str| path.find(&format!("{{{wire}}}")).unwrap_or(usize::MAX);
        parameters.sort_by_key(|parameter| match parameter.in_path {
            true => (0, position(&parameter.wire)),
            false => (1, 0),
        });
        let place = format!("{}Body", type_name(&id));
        let body = node.get("requestBody").map(|body| self.component(body, "requestBodies"));
        let body_optional = body.is_some_and(|body| !body.flag("required"));
        let body = body
            .and_then(json_schema)
            .map(|schema| self.usage(schema, Place { name: &place, domain: Some(domain) }).ty);
        let (response, statuses) = self.responses(node, &id, domain);
        let (file, downloads) = self.files(node, method_name, response.is_some());
        let returns_existing = statuses.iter().any(|status| status == "303");
        Some(Operation {
            method_name: method_name.to_owned(),
            domain: entry.domain.clone(),
            resource: entry.resource.clone(),
            at: node.at,
            method: method.to_uppercase(),
            path: path.to_owned(),
            doc: paragraphs(node),
            statuses,
            deprecated: node.flag("deprecated"),
            documents: texts(node.get("x-documents")),
            security: self.security(node),
            without_organization: node.flag("x-without-organization"),
            idempotency: node.text("x-idempotency").map(str::to_owned),
            time_window: node.text("x-time-window").map(str::to_owned),
            filter_names: texts(node.get("x-filter-names")),
            sort_names: texts(node.get("x-sort-names")),
            expand_names: texts(node.get("x-expand-names")),
            returns_existing,
            id_differs: node.flag("x-id-differs"),
            parameters,
            body,
            body_optional,
            response,
            file,
            downloads,
            id,
        })
    }

    fn responses(&mut self, node: &'s Node, id: &str, domain: &str) -> (Option<Type>, Vec<String>) {
        let mut body = None;
        let mut statuses = Vec::new();
        for (status, response) in node.get("responses").into_iter().flat_map(Node::entries) {
            statuses.push(status.to_owned());
            let response = self.component(response, "responses");
            let has_model = status.starts_with('2') || status == "303";
            let schema = json_schema(response).filter(|schema| schema.text("format") != Some("binary"));
            if let (true, Some(schema)) = (has_model, schema) {
                let name = format!("{}Response", type_name(id));
                let found = self.usage(schema, Place { name: &name, domain: Some(domain) }).ty;
                match &body {
                    Some(known) if *known != found => {
                        let help = "give all 2xx responses of an operation the same schema";
                        self.report.push(response.at, format!("`{id}` has two response types"), help);
                    }
                    _ => body = Some(found),
                }
            }
        }
        (body, statuses)
    }

    /// Returns the media types of a response that is only a file, and the methods that download a file instead of JSON.
    fn files(&self, node: &'s Node, method_name: &str, has_json: bool) -> (Vec<String>, Vec<Download>) {
        let responses = node.get("responses").into_iter().flat_map(Node::entries);
        let successes = responses.filter(|(status, _)| status.starts_with('2'));
        let mut found: IndexMap<&str, &Node> = IndexMap::new();
        for (_, response) in successes {
            let content = self.component(response, "responses").get("content");
            let files = content.into_iter().flat_map(Node::entries);
            found.extend(files.filter(|(name, _)| !has_json || *name != JSON));
        }
        if !has_json {
            return (found.into_keys().map(str::to_owned).collect(), Vec::new());
        }
        let downloads = found.into_iter().map(|(media_type, node)| Download {
            method_name: node
                .text("x-rust-name")
                .map_or_else(|| download_name(method_name, media_type), str::to_owned),
            media_type: media_type.to_owned(),
        });
        (Vec::new(), downloads.collect())
    }

    fn security(&self, node: &Node) -> Vec<String> {
        let own = node.get("security");
        let alternatives = own.or(self.spec.document.security.as_ref()).map(Node::items).unwrap_or_default();
        let names = alternatives.iter().flat_map(Node::entries).map(|(name, _)| name.to_owned());
        names.collect()
    }

    /// Reads every event of `x-webhooks`.
    pub(super) fn events(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        for (wire, entry) in &self.spec.document.webhooks {
            let Some(node) = entry.node.get("post") else { continue };
            let body = node.get("requestBody").map(|body| self.component(body, "requestBodies"));
            let schema = body.and_then(json_schema);
            let place = Place { name: &format!("{}Webhook", type_name(wire)), domain: Some(&entry.domain) };
            match schema.map(|schema| (self.usage(schema, place).ty, schema)) {
                Some((Type::Named(payload), schema)) => {
                    self.payloads.push((payload.clone(), schema));
                    events.push(Event {
                        wire: wire.clone(),
                        domain: entry.domain.clone(),
                        resource: entry.resource.clone(),
                        doc: paragraphs(node),
                        payload,
                    });
                }
                _ => self.report.push(
                    node.at,
                    format!("the event `{wire}` has no object as its body"),
                    "give requestBody/content/application/json/schema an object",
                ),
            }
        }
        events
    }

    /// Returns the target of a `$ref` to a component of this kind, or the node itself.
    fn component(&self, node: &'s Node, kind: &str) -> &'s Node {
        let document = &self.spec.document;
        let components = match kind {
            "parameters" => &document.parameters,
            "responses" => &document.responses,
            "schemas" => &document.schemas,
            _ => &document.request_bodies,
        };
        let target = node.reference().and_then(|reference| components.get(component_name(reference)));
        target.map_or(node, |component| &component.node)
    }
}

fn json_schema(node: &Node) -> Option<&Node> {
    node.path(&["content", JSON, "schema"])
}

/// Returns summary and description as paragraphs.
fn paragraphs(node: &Node) -> String {
    let parts = ["summary", "description"].into_iter().filter_map(|key| node.text(key)).map(str::trim);
    parts.collect::<Vec<_>>().join("\n\n")
}

fn texts(node: Option<&Node>) -> Vec<String> {
    node.map(Node::items).unwrap_or_default().iter().filter_map(Node::str).map(str::to_owned).collect()
}
