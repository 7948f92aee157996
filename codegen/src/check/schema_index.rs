//! Index of all schemas of a spec, with their labels in messages and the names of their Rust types.

use crate::load::Spec;
use crate::names::type_name;
use crate::node::{Node, Yaml};

/// Position of a schema in its parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A component.
    Component,
    /// A property of an object.
    Property,
    /// The items of a list or the values of a map.
    Inner,
    /// A part of an `allOf` with several parts.
    Part,
    /// The one part of an `allOf` that only adds to it.
    Wrapped,
    /// A variant of a union.
    Variant,
    /// A parameter or header.
    Parameter,
    /// A body.
    Body,
}

/// A schema.
#[derive(Debug)]
pub(super) struct IndexedSchema<'s> {
    /// The schema.
    pub(super) node: &'s Node,
    /// Label in messages, such as `Customer.email`.
    pub(super) label: String,
    /// Position in its parent.
    pub(super) position: Position,
    /// Name of its Rust type, if it becomes one.
    pub(super) type_name: String,
}

impl IndexedSchema<'_> {
    /// Returns `true` when it becomes a Rust type of its own.
    pub(super) fn is_type(&self) -> bool {
        !matches!(self.position, Position::Part | Position::Variant) && is_type(self.node)
    }
}

/// Lists the schemas of components, operations and webhooks.
pub(super) fn index(spec: &Spec) -> Vec<IndexedSchema<'_>> {
    let mut found = Vec::new();
    let mut indexer = Indexer { found: &mut found };
    let document = &spec.document;
    for (name, component) in &document.schemas {
        indexer.schema(&component.node, name.clone(), type_name(name), Position::Component);
    }
    for (name, component) in document.parameters.iter().chain(&document.headers) {
        indexer.parameter(&component.node, name, &type_name(name));
    }
    for (name, component) in document.responses.iter().chain(&document.request_bodies) {
        indexer.body(&component.node, name, &type_name(name));
    }
    for entry in document.paths.values().chain(document.webhooks.values()) {
        let items = entry.node.get("parameters").map(Node::items).unwrap_or_default();
        for item in items {
            indexer.parameter(item, "", "");
        }
    }
    for entry in document.paths.values() {
        for (method, node) in entry.node.entries() {
            let id = node.text("operationId").unwrap_or(method);
            indexer.operation(node, id, &type_name(id), "Body");
        }
    }
    for (event, entry) in &document.webhooks {
        for (_, node) in entry.node.entries() {
            indexer.operation(node, event, &type_name(event), "Webhook");
        }
    }
    found
}

struct Indexer<'v, 's> {
    found: &'v mut Vec<IndexedSchema<'s>>,
}

impl<'s> Indexer<'_, 's> {
    fn operation(&mut self, node: &'s Node, label: &str, name: &str, body: &str) {
        for item in node.get("parameters").map(Node::items).unwrap_or_default() {
            self.parameter(item, label, name);
        }
        if let Some(request) = node.get("requestBody") {
            self.body(request, &format!("{label} body"), &format!("{name}{body}"));
        }
        for (status, response) in node.get("responses").into_iter().flat_map(Node::entries) {
            self.body(response, &format!("{label} {status}"), &format!("{name}Response"));
            for (header, node) in response.get("headers").into_iter().flat_map(Node::entries) {
                self.parameter(node, header, &type_name(header));
            }
        }
    }

    fn parameter(&mut self, node: &'s Node, owner: &str, prefix: &str) {
        let wire = node.text("name").unwrap_or_default();
        let label = [owner, wire].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if let Some(schema) = node.get("schema") {
            self.schema(schema, label, format!("{prefix}{}", type_name(wire)), Position::Parameter);
        }
    }

    fn body(&mut self, node: &'s Node, label: &str, name: &str) {
        for (_, media) in node.get("content").into_iter().flat_map(Node::entries) {
            if let Some(schema) = media.get("schema") {
                self.schema(schema, label.to_owned(), name.to_owned(), Position::Body);
            }
        }
    }

    fn schema(&mut self, node: &'s Node, label: String, name: String, position: Position) {
        let is_type = is_type(node) && !matches!(position, Position::Part | Position::Variant);
        let name = match node.text("x-rust-name") {
            Some(curated) if is_type && position != Position::Component => type_name(curated),
            _ => name,
        };
        for (wire, property) in node.get("properties").into_iter().flat_map(Node::entries) {
            let below = format!("{name}{}", type_name(wire));
            self.schema(property, format!("{label}.{wire}"), below, Position::Property);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = node.get(key) {
                self.schema(inner, format!("{label}[]"), name.clone(), Position::Inner);
            }
        }
        let position_of_parts = if wrapped(node).is_some() { Position::Wrapped } else { Position::Part };
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.schema(part, label.clone(), name.clone(), position_of_parts);
        }
        for variant in variants(node).unwrap_or_default() {
            self.schema(variant, label.clone(), name.clone(), Position::Variant);
        }
        self.found.push(IndexedSchema { node, label, position, type_name: name });
    }
}

/// Returns `true` when a schema becomes a Rust type of its own: an object, a union, an enum of strings, an identifier.
pub(super) fn is_type(node: &Node) -> bool {
    let string_enum = node.text("type") == Some("string") && node.get("enum").is_some();
    let parts = node.get("allOf").map(Node::items).unwrap_or_default();
    let has_properties = node.get("properties").is_some_and(|properties| !properties.members().is_empty());
    string_enum || node.flag("x-id") || variants(node).is_some() || has_properties || parts.len() > 1
}

/// The variants of a union.
pub(super) fn variants(node: &Node) -> Option<&[Node]> {
    node.get("oneOf").or_else(|| node.get("anyOf")).map(Node::items)
}

/// The one part of an `allOf` that only adds flags and a description to it.
pub(super) fn wrapped(node: &Node) -> Option<&Node> {
    match node.get("allOf").map(Node::items) {
        Some([part]) if node.get("properties").is_none() => Some(part),
        _ => None,
    }
}

/// Limit of steps along references. More are a cycle, which linking reports.
const MAX_STEPS: usize = 50;

/// The schema itself and the targets of its `$ref`s and wrappers, in order.
pub(super) fn chain<'s>(spec: &'s Spec, node: &'s Node) -> impl Iterator<Item = &'s Node> {
    let next =
        |node: &&'s Node| node.reference().and_then(|target| spec.resolve(target)).or_else(|| wrapped(node));
    std::iter::successors(Some(node), next).take(MAX_STEPS)
}

/// The last target of the `$ref`s and wrappers of a schema.
pub(super) fn resolved<'s>(spec: &'s Spec, node: &'s Node) -> &'s Node {
    chain(spec, node).last().unwrap_or(node)
}

/// The properties of an object and of all its `allOf` parts, the last one of each name.
pub(super) fn properties<'s>(spec: &'s Spec, node: &'s Node) -> Vec<(&'s str, &'s Node)> {
    let mut found = Vec::new();
    collect(spec, node, &mut Vec::new(), &mut found);
    found
}

fn collect<'s>(
    spec: &'s Spec,
    node: &'s Node,
    open: &mut Vec<&'s Node>,
    found: &mut Vec<(&'s str, &'s Node)>,
) {
    let node = resolved(spec, node);
    if open.iter().any(|outer| std::ptr::eq(*outer, node)) {
        return;
    }
    open.push(node);
    for part in node.get("allOf").map(Node::items).unwrap_or_default() {
        collect(spec, part, open, found);
    }
    open.pop();
    for (wire, schema) in node.get("properties").into_iter().flat_map(Node::entries) {
        found.retain(|(known, _)| *known != wire);
        found.push((wire, schema));
    }
}

/// Type of a node in words.
pub(super) fn kind_of(node: &Node) -> &'static str {
    match &node.yaml {
        Yaml::Null => "null",
        Yaml::Bool(_) => "a boolean",
        Yaml::Number(text) if text.contains(['.', 'e', 'E']) => "a number",
        Yaml::Number(_) => "an integer",
        Yaml::String(_) => "a string",
        Yaml::List(_) => "a list",
        Yaml::Map(_) => "a mapping",
    }
}
