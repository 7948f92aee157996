//! Names that differ on the wire and collide in Rust.

use std::collections::{HashMap, HashSet};

use crate::load::Spec;
use crate::names::{
    accessor_name, argument_name, download_name, field_name, function_name, known_name, method_name,
    type_name,
};
use crate::node::{Location, Node};
use crate::report::Report;
use crate::variant_names;

use super::operations::{JSON, is_file, methods, target};
use super::schema_index::{IndexedSchema, is_type, properties, variants};

/// Names of the Rust prelude and names that the generated modules import.
const RESERVED_TYPES: [&str; 31] = [
    "Box",
    "Call",
    "Client",
    "CommaList",
    "Date",
    "Decimal",
    "Download",
    "Err",
    "Event",
    "Extra",
    "Filter",
    "IntoField",
    "IntoParam",
    "Json",
    "Map",
    "Method",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "ParseDecimalError",
    "QueryValue",
    "Idempotency",
    "Result",
    "AuthScheme",
    "Some",
    "Sort",
    "String",
    "Timestamp",
    "Vec",
];

/// Traits, values and the type parameter in the macros of the models and the signatures of the methods.
const USED_BY_MACROS: [&str; 8] =
    ["AsRef", "ConvertError", "Default", "From", "Into", "IntoIterator", "UnknownVariant", "V"];

/// Returns `true` when a type of this name would shadow a name that the generated sources use.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED_TYPES.contains(&name) || USED_BY_MACROS.contains(&name)
}

/// Methods of every call. Query parameters become methods beside them.
const METHODS: [&str; 19] = [
    "deadline",
    "download",
    "download_blocking",
    "header",
    "idempotent",
    "into_future",
    "json",
    "new",
    "organization",
    "pages",
    "pages_blocking",
    "path",
    "query",
    "read",
    "retry",
    "send",
    "send_blocking",
    "stream",
    "timeout",
];

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    types(spec, schemas, report);
    for seen in schemas.iter().filter(|seen| seen.is_type()) {
        fields(spec, seen, report);
        enum_variants(spec, seen, report);
        union_variants(spec, seen, report);
    }
    operations(spec, report);
    let mut events = Names::new(spec, "events", "variant", "rename one of the events");
    for (event, entry) in &spec.document.webhooks {
        events.add(known_name(&type_name(event)).to_owned(), event, entry.node.at, report);
    }
}

/// Reports wire names that share a Rust name.
struct Names<'s> {
    spec: &'s Spec,
    group: &'s str,
    item: &'s str,
    help: &'s str,
    seen: HashMap<String, (String, Location)>,
}

impl<'s> Names<'s> {
    fn new(spec: &'s Spec, group: &'s str, item: &'s str, help: &'s str) -> Self {
        Self { spec, group, item, help, seen: HashMap::new() }
    }

    /// Adds a name unless the same wire name has it already, which another rule reports.
    fn add_once(&mut self, rust: String, wire: &str, at: Location, report: &mut Report) {
        if self.seen.get(&rust).is_none_or(|(first, _)| first != wire) {
            self.add(rust, wire, at, report);
        }
    }

    /// Adds a name; `false` when it collides.
    fn add(&mut self, rust: String, wire: &str, at: Location, report: &mut Report) -> bool {
        match self.seen.get(&rust) {
            Some((first, place)) => {
                let (group, item) = (self.group, self.item);
                let message = format!("two {group} become the {item} `{rust}`: `{first}` and `{wire}`");
                report.push(
                    at,
                    message,
                    format!("{}; the first is at {}", self.help, self.spec.place(*place)),
                );
                false
            }
            None => {
                self.seen.insert(rust, (wire.to_owned(), at));
                true
            }
        }
    }
}

fn types(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    let help = "name the inline one with x-rust-name, or rename the component";
    let mut names = Names::new(spec, "schemas", "type", help);
    let domains = &spec.document.domains;
    let resources = domains.iter().flat_map(|domain| &domain.resources).map(|resource| &resource.name);
    let namespaces = domains.iter().filter(|domain| domain.is_namespace).map(|domain| &domain.name);
    let accessors: HashSet<String> = resources.chain(namespaces).map(|name| accessor_name(name)).collect();
    for seen in schemas.iter().filter(|seen| seen.is_type()) {
        if is_reserved(&seen.type_name) || accessors.contains(&seen.type_name) {
            let message = format!("the type name `{}` of `{}` is reserved", seen.type_name, seen.label);
            report.push(seen.node.at, message, help);
        }
        names.add(seen.type_name.clone(), &seen.label, seen.node.at, report);
    }
}

fn fields(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let group = format!("properties of `{}`", seen.label);
    let mut names = Names::new(spec, &group, "field", "name one of them with x-rust-name");
    for (wire, property) in properties(spec, seen.node) {
        let names_type = is_type(property) || property.get("items").is_some_and(is_type);
        let curated = property.text("x-rust-name").filter(|_| !names_type).map(str::to_owned);
        let name = match curated.unwrap_or_else(|| field_name(wire)) {
            // The models store unknown properties in a field of this name.
            name if name == "extra" => "extra_".to_owned(),
            name => name,
        };
        names.add(name, wire, property.at, report);
    }
}

fn enum_variants(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let group = format!("values of `{}`", seen.label);
    let mut names = Names::new(spec, &group, "variant", "name one of them with x-rust-names");
    for value in seen.node.get("enum").map(Node::items).unwrap_or_default() {
        // Names that are not curated get a number where they collide.
        let Some(wire) = value.str() else { continue };
        if let Some(curated) = seen.node.get("x-rust-names").and_then(|names| names.text(wire)) {
            names.add_once(known_name(curated).to_owned(), wire, value.at, report);
        }
    }
}

fn union_variants(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let group = format!("variants of `{}`", seen.label);
    let variants_by_model = variant_names::of(seen.node, &seen.type_name);
    let mut names = Names::new(spec, &group, "variant", "name one of them with x-rust-names");
    for variant in variants(seen.node).unwrap_or_default() {
        let Some(component) = variant.reference().and_then(|target| target.rsplit('/').next()) else {
            continue;
        };
        let model = type_name(component);
        let name = variants_by_model.get(&model).cloned().unwrap_or(model);
        names.add_once(known_name(&name).to_owned(), component, variant.at, report);
    }
}

fn operations(spec: &Spec, report: &mut Report) {
    let mut by_resource: HashMap<(&str, &str), Names<'_>> = HashMap::new();
    let mut functions = Names::new(spec, "operations", "function of progenitor", "rename one of the methods");
    let mut ids = Names::new(spec, "operations", "name", "give one of them another operationId");
    let mut queries = Names::new(spec, "query parameters", "method", "rename one of them");
    for (path, entry) in &spec.document.paths {
        let shared = entry.node.get("parameters").map(Node::items).unwrap_or_default();
        for (method, node) in methods(entry) {
            let label = format!("{} {path}", method.to_uppercase());
            let id = node.text("operationId").unwrap_or_default();
            let name = node.text("x-rust-name").map_or_else(|| method_name(id), str::to_owned);
            let help = "name one of them with x-rust-name";
            let names = by_resource.entry((entry.domain.as_str(), entry.resource.as_str()));
            let names =
                names.or_insert_with(|| Names::new(spec, "operations of one resource", "method", help));
            let function = function_name(&entry.domain, &entry.resource, &name);
            for (name, at) in downloads(spec, node, &name) {
                names.add(name, &label, at, report);
            }
            if names.add(name, &label, node.at, report) {
                functions.add(function, &label, node.at, report);
            }
            if !id.is_empty() {
                ids.add_once(type_name(id), id, node.key_at("operationId"), report);
            }
            let group = format!("arguments of {label}");
            let mut arguments = Names::new(spec, &group, "argument", "rename one of them");
            if node.get("requestBody").is_some() {
                arguments.add("body".to_owned(), "the body", node.key_at("requestBody"), report);
            }
            let own = node.get("parameters").map(Node::items).unwrap_or_default();
            let overridden = |item: &Node| own.iter().any(|other| key(spec, other) == key(spec, item));
            for item in shared.iter().filter(|item| !overridden(item)).chain(own) {
                let (wire, place) = key(spec, item);
                arguments.add_once(argument_name(wire), wire, item.at, report);
                if place == "query" {
                    queries.add_once(field_name(wire), wire, item.at, report);
                    if METHODS.contains(&field_name(wire).as_str()) {
                        let message = format!("the query parameter `{wire}` shadows a method of every call");
                        report.push(
                            item.at,
                            message,
                            "give its method another name in codegen/src/print/operations.rs",
                        );
                    }
                }
            }
        }
    }
}

/// Methods that download a file in place of the model, with their media types.
fn downloads(spec: &Spec, node: &Node, method: &str) -> Vec<(String, Location)> {
    let mut found: Vec<(String, Location)> = Vec::new();
    for (status, response) in node.get("responses").into_iter().flat_map(Node::entries) {
        let content = target(&spec.document.responses, response).get("content").map(Node::members);
        let content = content.unwrap_or_default();
        let is_model = |(media, content): &(Node, Node)| media.key_text() == Some(JSON) && !is_file(content);
        if !status.starts_with('2') || !content.iter().any(is_model) {
            continue;
        }
        for (media, content) in content.iter().filter(|entry| !is_model(entry)) {
            let curated = content.text("x-rust-name").map(str::to_owned);
            let name = curated.unwrap_or_else(|| download_name(method, media.key_text().unwrap_or_default()));
            if !found.iter().any(|(known, _)| *known == name) {
                found.push((name, media.at));
            }
        }
    }
    found
}

/// Name and location of a parameter.
fn key<'s>(spec: &'s Spec, item: &'s Node) -> (&'s str, &'s str) {
    let meant = target(&spec.document.parameters, item);
    (meant.text("name").unwrap_or_default(), meant.text("in").unwrap_or_default())
}
