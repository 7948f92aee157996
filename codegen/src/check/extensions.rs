//! Extensions: known `x-` keys at their places, with values of the right type.

use crate::grammar::{NodeKind, walk};
use crate::load::Spec;
use crate::names::{field_name, nearest, type_name};
use crate::node::Node;
use crate::report::Report;

use super::schema_index::is_type;
use super::{DOCUMENTS, untyped};

/// Keys with the kinds of nodes that may have them. Empty: all kinds.
const KNOWN: [(&str, &[NodeKind]); 19] = [
    ("x-webhooks", &[NodeKind::Document]),
    ("x-documents", &[NodeKind::Operation, NodeKind::PathItem, NodeKind::Schema]),
    ("x-note", &[]),
    ("x-rust-name", &[NodeKind::Operation, NodeKind::Schema]),
    ("x-rust-names", &[NodeKind::Schema]),
    ("x-id", &[NodeKind::Schema]),
    ("x-sensitive", &[NodeKind::Schema]),
    ("x-default-mapping", &[NodeKind::Schema]),
    ("x-in-responses", &[NodeKind::Schema]),
    ("x-single-use", &[NodeKind::Schema]),
    ("x-untyped", &[NodeKind::Schema]),
    ("x-idempotency", &[NodeKind::Operation]),
    ("x-time-window", &[NodeKind::Operation]),
    ("x-filter-names", &[NodeKind::Operation]),
    ("x-sort-names", &[NodeKind::Operation]),
    ("x-expand-names", &[NodeKind::Operation]),
    ("x-without-organization", &[NodeKind::Operation]),
    ("x-id-differs", &[NodeKind::Operation]),
    ("x-query", &[NodeKind::Parameter]),
];

/// Values of `x-idempotency`.
const IDEMPOTENCY: [&str; 3] = ["always", "request-id", "never"];

/// Values of `x-query`.
const QUERY_FORMS: [&str; 3] = ["filter", "sort", "list"];

pub(super) fn check(spec: &Spec, report: &mut Report) {
    for file in &spec.files {
        walk(&file.root, NodeKind::Document, &mut |node, node_kind| extensions(node, node_kind, report));
    }
}

fn extensions(node: &Node, node_kind: NodeKind, report: &mut Report) {
    // Their keys are names of the API, and header names can begin with `x-`.
    let names =
        [NodeKind::Headers, NodeKind::Schemas, NodeKind::PathItems, NodeKind::Parameters, NodeKind::Mapping];
    if names.contains(&node_kind) {
        return;
    }
    for (key, value) in node.members() {
        let Some(name) = key.key_text().filter(|name| name.starts_with("x-")) else { continue };
        match KNOWN.iter().find(|(known, _)| *known == name) {
            Some((_, node_kinds)) if node_kinds.is_empty() || node_kinds.contains(&node_kind) => {
                value_of(name, node, value, node_kind, report)
            }
            Some(_) => {
                let help = "CONTRIBUTING.md lists the places of each key";
                report.push(key.at, format!("`{name}` has no effect here"), help);
            }
            None => {
                let help = match nearest(name, KNOWN.iter().map(|(known, _)| *known)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "the known ones are listed in CONTRIBUTING.md".to_owned(),
                };
                report.push(key.at, format!("unknown extension `{name}`"), help);
            }
        }
    }
}

fn value_of(name: &str, node: &Node, value: &Node, node_kind: NodeKind, report: &mut Report) {
    let flags =
        ["x-id", "x-sensitive", "x-in-responses", "x-single-use", "x-without-organization", "x-id-differs"];
    let flag = flags.contains(&name);
    if flag && value.bool().is_none() {
        report.push(value.at, format!("`{name}` is not a boolean"), "write true, or remove it");
    }
    if name == "x-note" && value.str().is_none_or(|text| text.trim().is_empty()) {
        report.push(value.at, format!("`{name}` is not a string"), "write a quoted string");
    }
    match name {
        "x-documents" => documents(value, report),
        "x-rust-name" => rust_name(node, value, node_kind, report),
        "x-rust-names" => variant_names(value, report),
        "x-idempotency" => one_of(name, value, &IDEMPOTENCY, report),
        "x-untyped" => untyped::reason(node, value, report),
        "x-query" => one_of(name, value, &QUERY_FORMS, report),
        "x-time-window" if value.str().is_none_or(str::is_empty) => {
            let help = "name the property by which the collection can be filtered and sorted";
            report.push(value.at, "`x-time-window` names no property", help);
        }
        _ => {}
    }
}

fn one_of(name: &str, value: &Node, known: &[&str], report: &mut Report) {
    if !value.str().is_some_and(|text| known.contains(&text)) {
        report.push(
            value.at,
            format!("`{name}` has an unknown value"),
            format!("write {}", known.join(" or ")),
        );
    }
}

fn variant_names(value: &Node, report: &mut Report) {
    for (key, variant) in value.members() {
        let text = variant.str().unwrap_or_default();
        if type_name(text) != text {
            let name = key.key_text().unwrap_or_default();
            let message = format!("the variant name of `{name}` is not PascalCase");
            report.push(variant.at, message, format!("write `{}`", type_name(text)));
        }
    }
}

fn documents(value: &Node, report: &mut Report) {
    if value.items().is_empty() {
        report.push(value.at, "`x-documents` names no document", "write a list of names, or remove it");
    }
    for item in value.items() {
        let name = item.str().unwrap_or_default();
        if !DOCUMENTS.contains(&name) {
            let help = match nearest(name, DOCUMENTS) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the documents are {}", DOCUMENTS.join(", ")),
            };
            report.push(item.at, format!("`x-documents` names an unknown document `{name}`"), help);
        }
    }
}

fn rust_name(node: &Node, value: &Node, node_kind: NodeKind, report: &mut Report) {
    let text = value.str().unwrap_or_default();
    let names_type =
        node_kind == NodeKind::Schema && (is_type(node) || node.get("items").is_some_and(is_type));
    let expected = if names_type { type_name(text) } else { field_name(text) };
    if expected != text {
        let case = if names_type { "PascalCase" } else { "snake_case" };
        report.push(
            value.at,
            format!("`x-rust-name: {text}` is not a name in {case}"),
            format!("write `{expected}`"),
        );
    }
}
