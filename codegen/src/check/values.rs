//! Enums and defaults: values of the declared type, each once.

use std::collections::HashMap;

use crate::load::Spec;
use crate::node::{Node, Yaml};
use crate::report::Report;

use super::examples::fits;
use super::schema_index::{IndexedSchema, kind_of, resolved, variants};

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    for indexed in schemas {
        if indexed.node.get("enum").is_some() {
            enumeration(indexed, report);
        }
        if indexed.node.get("default").is_some() {
            default(spec, indexed, report);
        }
    }
}

fn enumeration(indexed: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (indexed.node, &indexed.label);
    let Some(values) = node.get("enum") else { return };
    if values.items().is_empty() {
        report.push(values.at, format!("the enum `{label}` has no values"), "list them, or remove `enum`");
    }
    let kind = node.text("type").unwrap_or("string");
    if kind == "number" {
        let help = "write `type: integer` if they are integers, else list them in the description";
        report.push(values.at, format!("`{label}` is an enum of decimals"), help);
    }
    let mut seen_values: HashMap<String, u32> = HashMap::new();
    for value in values.items() {
        if value.yaml == Yaml::Null {
            let help = "remove it, and write `nullable: true` where the enum is used";
            report.push(value.at, format!("null is a value of the enum `{label}`"), help);
        } else if !fits(value, kind) {
            let message = format!("the enum `{label}` is of type {kind}, this value is {}", kind_of(value));
            let help = if kind == "string" { "quote it" } else { "correct the value or the type" };
            report.push(value.at, message, help);
        }
        if let Some(line) = seen_values.insert(value.to_json().to_string(), value.at.line) {
            let message = format!("the enum `{label}` has a value twice");
            report.push(value.at, message, format!("remove one of them: the first is in line {line}"));
        }
    }
    names(node, label, values, report);
}

/// Curated variant names must belong to values.
fn names(node: &Node, label: &str, values: &Node, report: &mut Report) {
    for (key, _) in node.get("x-rust-names").map(Node::members).unwrap_or_default() {
        let name = key.key_text().unwrap_or_default();
        if !values.items().iter().any(|value| value.key_text() == Some(name)) {
            let help = "name a value of the enum as it is on the wire, or remove the line";
            report.push(
                key.at,
                format!("x-rust-names of `{label}` names `{name}`, which is not a value"),
                help,
            );
        }
    }
}

fn default(spec: &Spec, indexed: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (indexed.node, &indexed.label);
    let Some(value) = node.get("default") else { return };
    let meant = resolved(spec, node);
    if value.yaml == Yaml::Null && (node.flag("nullable") || meant.flag("nullable")) {
        return;
    }
    let kind = meant.text("type").or_else(|| meant.get("allOf").map(|_| "object"));
    if let Some(kind) = kind.filter(|kind| variants(meant).is_none() && !fits(value, kind)) {
        let message = format!("the default of `{label}` is {}, its type is {kind}", kind_of(value));
        report.push(value.at, message, "correct the default or the type");
    } else if let Some(values) = meant.get("enum")
        && !values.items().iter().any(|known| known.to_json() == value.to_json())
    {
        let message = format!("the default of `{label}` is not a value of its enum");
        report.push(value.at, message, "correct the default, or add the value to the enum");
    }
}
