//! Schemas: forms of OpenAPI 3.1, forms that progenitor does not support, flags, required properties, documentation.

use crate::load::Spec;
use crate::names::nearest;
use crate::node::{Node, Yaml};
use crate::report::Report;

use super::schema_index::{
    IndexedSchema, Position, chain, is_type, kind_of, properties, resolved, variants, wrapped,
};

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Formats by type. Formats without a Rust type are documentation.
const FORMATS: [(&str, &[&str]); 3] = [
    (
        "string",
        &[
            "date-time",
            "date",
            "password",
            "byte",
            "binary",
            "email",
            "uri",
            "url",
            "uuid",
            "hostname",
            "ip",
            "ipv4",
            "ipv6",
        ],
    ),
    ("number", &["float", "double", "integer"]),
    ("integer", &["int32", "int64"]),
];

pub(super) fn check(spec: &Spec, schemas: &[IndexedSchema<'_>], report: &mut Report) {
    for seen in schemas {
        flags(seen, report);
        documentation(spec, seen, report);
        if seen.node.reference().is_none() {
            kind(seen, report);
            bounds(seen, report);
            parts(spec, seen, report);
            required(spec, seen, report);
        }
    }
}

fn kind(seen: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    if let Some(not) = node.get("not") {
        let help = "remove it: the generator would narrow the type, and an unknown value must decode";
        report.push(not.at, format!("`{label}` has `not`"), help);
    }
    let at = node.key_at("type");
    match node.get("type").map(|kind| (&kind.yaml, kind.str())) {
        Some((Yaml::List(_), _)) => {
            let help = "write one type, and `nullable: true` instead of 'null'";
            report.push(at, format!("the type of `{label}` is a list, which is OpenAPI 3.1"), help);
        }
        Some((_, Some("null")) | (Yaml::Null, _)) => {
            let help = "write `nullable: true` beside the type that it has otherwise";
            report.push(at, format!("the type of `{label}` is null, which is OpenAPI 3.1"), help);
        }
        Some((_, Some(name))) if TYPES.contains(&name) => typed(seen, name, report),
        Some((_, name)) => {
            let name = name.unwrap_or("?");
            let help = match nearest(name, TYPES) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the types are {}", TYPES.join(", ")),
            };
            report.push(at, format!("unknown type `{name}` of `{label}`"), help);
        }
        None => untyped(seen, report),
    }
}

fn typed(seen: &IndexedSchema<'_>, name: &str, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    if let Some(format) = node.get("format") {
        let known =
            FORMATS.iter().find(|(kind, _)| *kind == name).map(|(_, formats)| *formats).unwrap_or_default();
        let written = format.str().unwrap_or_default();
        if !known.contains(&written) {
            let help = match nearest(written, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if known.is_empty() => format!("remove it: {name} has no formats"),
                None => format!("the formats of {name} are {}", known.join(", ")),
            };
            report.push(format.at, format!("unknown format `{written}` of `{label}`"), help);
        }
    }
    let items = node.get("items");
    match (name, items) {
        ("array", None) => report.push(node.at, format!("the list `{label}` has no items"), "add `items`"),
        ("array", Some(items)) if matches!(items.yaml, Yaml::List(_)) => {
            report.push(
                items.at,
                format!("`{label}` has a list of items"),
                "write one schema for all of them",
            );
        }
        (_, Some(_)) if name != "array" => {
            report.push(
                node.key_at("items"),
                format!("`{label}` has items but is not an array"),
                "write `type: array`",
            );
        }
        _ => {}
    }
    let additional = node.get("additionalProperties");
    let has_properties = node.get("properties").is_some();
    match additional.map(|values| &values.yaml) {
        Some(Yaml::Bool(false)) => {
            let help = "remove it: the type would reject properties that Rebilly adds later";
            report.push(
                node.key_at("additionalProperties"),
                format!("`{label}` forbids unknown properties"),
                help,
            );
        }
        Some(Yaml::Map(_)) if has_properties => {
            let help = "write `additionalProperties: true`: unknown properties are kept as JSON";
            let message = format!("`{label}` has properties and typed additional ones");
            report.push(node.key_at("additionalProperties"), message, help);
        }
        _ => {}
    }
    if name == "object"
        && !has_properties
        && additional.is_none()
        && node.get("allOf").is_none()
        && variants(node).is_none()
    {
        let help = "add properties, or `additionalProperties: true` for a free-form object";
        report.push(node.at, format!("the object `{label}` has no properties"), help);
    }
    for key in ["properties", "additionalProperties"] {
        if name != "object" && node.get(key).is_some() {
            report.push(
                node.key_at(key),
                format!("`{label}` has {key} but is not an object"),
                "write `type: object`",
            );
        }
    }
}

/// Only unions, `allOf` and free-form values have no type.
fn untyped(seen: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    let implied = [
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("items", "array"),
        ("enum", "string"),
    ];
    let missing = implied.into_iter().find(|(key, _)| node.get(key).is_some());
    let other = ["format", "pattern", "minLength", "maxLength", "minimum", "maximum"];
    let other = other.into_iter().find(|key| node.get(key).is_some()).map(|key| (key, "string"));
    let composed = node.get("allOf").is_some() || variants(node).is_some();
    if let Some((key, kind)) = missing.or(other).filter(|_| !composed) {
        report.push(node.at, format!("`{label}` has {key} but no type"), format!("add `type: {kind}`"));
    }
}

fn bounds(seen: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    for key in ["exclusiveMinimum", "exclusiveMaximum"] {
        if let Some(bound) = node.get(key).filter(|bound| bound.bool().is_none()) {
            let help = "OpenAPI 3.0 has `minimum: 0` with `exclusiveMinimum: true` beside it";
            report.push(
                bound.at,
                format!("{key} of `{label}` is {}, which is OpenAPI 3.1", kind_of(bound)),
                help,
            );
        }
    }
    for (low, high) in [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")] {
        let [from, to] = [low, high].map(|key| node.get(key).map(|bound| (bound.at, number(bound))));
        for (key, bound) in [(low, from), (high, to)] {
            if let Some((at, None)) = bound {
                report.push(
                    at,
                    format!("{key} of `{label}` is not a number"),
                    "write a number without quotes",
                );
            }
        }
        if let (Some((_, Some(from))), Some((at, Some(to)))) = (from, to)
            && from > to
        {
            report.push(at, format!("{high} of `{label}` is below {low}"), "correct one of them");
        }
    }
}

fn number(node: &Node) -> Option<f64> {
    match &node.yaml {
        Yaml::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// The parts of an `allOf` are merged into one object, so each must be an object.
fn parts(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    if seen.node.get("allOf").is_none() || wrapped(seen.node).is_some() {
        return;
    }
    for part in seen.node.get("allOf").map(Node::items).unwrap_or_default() {
        let target = resolved(spec, part);
        let object = target.get("properties").is_some() || target.get("allOf").is_some();
        if variants(target).is_some() {
            let help = "give the union a property of its own: its variants cannot be merged into an object";
            report.push(part.at, format!("a part of `{}` is a union", seen.label), help);
        } else if !object && target.get("required").is_none() {
            let help = "write properties in each part; flags and descriptions belong beside allOf";
            report.push(part.at, format!("a part of `{}` is not an object", seen.label), help);
        }
    }
}

fn required(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let own = seen.node.get("required");
    if let Some(required) = own.filter(|required| !matches!(required.yaml, Yaml::List(_))) {
        let help = "write it on the object, as a list of its required properties";
        report.push(required.at, format!("`required` of `{}` is not a list", seen.label), help);
    }
    // A part can require a property of another part; the merged object is checked instead.
    if seen.position == Position::Part {
        return;
    }
    let known = properties(spec, seen.node);
    let parts = seen.node.get("allOf").map(Node::items).unwrap_or_default();
    let of_parts = parts.iter().filter_map(|part| part.get("required"));
    for name in own.into_iter().chain(of_parts).flat_map(Node::items) {
        let text = name.str().unwrap_or_default();
        if !known.iter().any(|(wire, _)| *wire == text) {
            let help = match nearest(text, known.iter().map(|(wire, _)| *wire)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "define it under properties, or remove it from the list".to_owned(),
            };
            report.push(name.at, format!("`{}` requires `{text}`, which it does not have", seen.label), help);
        }
    }
}

fn flags(seen: &IndexedSchema<'_>, report: &mut Report) {
    let (node, label) = (seen.node, &seen.label);
    for key in ["nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"] {
        if let Some(flag) = node.get(key).filter(|flag| flag.bool().is_none()) {
            report.push(flag.at, format!("{key} of `{label}` is not a boolean"), "write true, or remove it");
        }
    }
    if node.flag("readOnly") && node.flag("writeOnly") {
        let help = "keep one: a property with both is in no response and in no request";
        report.push(node.key_at("writeOnly"), format!("`{label}` is readOnly and writeOnly"), help);
    }
    if node.flag("x-in-responses") && !node.flag("writeOnly") {
        let help = "remove it: it marks writeOnly properties that responses contain";
        report.push(
            node.key_at("x-in-responses"),
            format!("`{label}` has x-in-responses but is not writeOnly"),
            help,
        );
    }
    if node.flag("x-id") && (seen.position != Position::Component || node.text("type") != Some("string")) {
        let help = "make it a component with `type: string`, and refer to it";
        report.push(node.key_at("x-id"), format!("`{label}` has x-id but is not a string component"), help);
    }
}

fn documentation(spec: &Spec, seen: &IndexedSchema<'_>, report: &mut Report) {
    let described = |node: &Node| node.text("description").is_some_and(|text| !text.trim().is_empty());
    let needed = match seen.position {
        Position::Component | Position::Property => true,
        Position::Inner | Position::Body => seen.node.reference().is_none() && is_type(seen.node),
        Position::Part | Position::Wrapped | Position::Variant | Position::Parameter => false,
    };
    let found = chain(spec, seen.node).any(described);
    if needed && !found {
        let help = "add a description in your own words";
        report.push(seen.node.at, format!("`{}` has no description", seen.label), help);
    }
}
