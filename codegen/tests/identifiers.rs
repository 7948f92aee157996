//! Strings with names of identifiers have an identifier type, or are listed with a reason.

use std::collections::BTreeSet;
use std::path::Path;

use heck::ToSnakeCase;
use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::load;
use serde_json::{Value, json};

use crate::support::matches;

/// Keys whose values are no schemas.
const DATA: [&str; 5] = ["default", "enum", "example", "examples", "x-codeSamples"];

fn names_identifier(name: &str) -> bool {
    let name = format!("_{}", name.to_snake_case());
    name.ends_with("_id") || name.ends_with("_ids")
}

/// A string, or a list or map of strings, that is neither an identifier nor a listed value.
fn is_plain(document: &Value, schema: &Value) -> bool {
    let part = match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([part]) => part,
        _ => schema,
    };
    if let Some(target) = part["$ref"].as_str() {
        return document.pointer(target.trim_start_matches('#')).is_some_and(|part| is_plain(document, part));
    }
    match ["items", "additionalProperties"].iter().find_map(|key| part.get(key)) {
        Some(inner) => part["properties"].is_null() && is_plain(document, inner),
        None => part["type"] == "string" && part["enum"].is_null() && part["x-id"].is_null(),
    }
}

/// Collects the places of plain identifiers: of properties `Schema.property`, of parameters the path and the name.
fn plain(document: &Value, value: &Value, place: &str, found: &mut BTreeSet<String>) {
    for item in value.as_array().into_iter().flatten() {
        plain(document, item, place, found);
    }
    if let (Some(name), true) = (value["name"].as_str(), value["in"].is_string())
        && names_identifier(name)
        && is_plain(document, &value["schema"])
    {
        found.insert(format!("{place} {name}"));
    }
    for (key, inner) in value.as_object().into_iter().flatten() {
        match inner.as_object().filter(|_| key == "properties") {
            Some(properties) => {
                for (name, property) in properties {
                    let place = format!("{place}.{name}");
                    if names_identifier(name) && is_plain(document, property) {
                        found.insert(place.clone());
                    }
                    plain(document, property, &place, found);
                }
            }
            None if DATA.contains(&key.as_str()) => {}
            None => plain(document, inner, place, found),
        }
    }
}

/// Returns the places of plain identifiers in schemas, operations, events and shared parameters.
fn places(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let components = document["components"].as_object().into_iter().flatten().map(|(_, section)| section);
    for section in components.chain([&document["paths"], &document["x-webhooks"]]) {
        for (name, inner) in section.as_object().into_iter().flatten() {
            plain(document, inner, name, &mut found);
        }
    }
    found
}

/// Compares the places with the lines of a list: a pattern, a tab and a reason.
fn differences(places: &BTreeSet<String>, list: &str) -> Vec<String> {
    let listed: Vec<(&str, &str)> = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once('\t').expect("a pattern, a tab and a reason"))
        .collect();
    let is_listed = |place: &&String| listed.iter().any(|(pattern, _)| matches(pattern, place));
    let missing = places.iter().filter(|place| !is_listed(place));
    let unused = listed.iter().filter(|(pattern, _)| !places.iter().any(|place| matches(pattern, place)));
    let reasonless = listed.iter().filter(|(_, reason)| reason.trim().is_empty());
    missing
        .map(|place| format!("{place}: refer to a type of spec/shared/ids.yaml, or list it with a reason"))
        .chain(unused.map(|(pattern, _)| format!("{pattern}: no string has this form; delete the line")))
        .chain(reasonless.map(|(pattern, _)| format!("{pattern}: add the reason")))
        .collect()
}

#[test]
fn identifiers_have_types() {
    let document = bundle(&load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap());
    let wrong = differences(&places(&document), include_str!("identifiers/untyped.tsv"));
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn plain_identifiers_are_found_in_properties_parameters_and_lists() {
    let schema = |target: &str| json!({"$ref": format!("#/components/schemas/{target}")});
    let text = json!({"type": "string"});
    let document = json!({
        "components": {"schemas": {
            "ThingId": {"type": "string", "x-id": true},
            "Text": text,
            "Thing": {"properties": {
                "id": {"allOf": [schema("ThingId")]},
                "ownerID": {"allOf": [schema("Text")]},
                "paid": text,
                "kindId": {"type": "string", "enum": ["a"]},
                "parts": {"type": "array", "items": {"properties": {"part_ids": {"items": text}}}},
            }},
        }},
        "paths": {"/things/{id}": {"parameters": [
            {"name": "id", "in": "path", "schema": text},
            {"name": "thingId", "in": "query", "schema": schema("ThingId")},
        ]}},
    });
    let found = places(&document);
    assert_eq!(Vec::from_iter(&found), ["/things/{id} id", "Thing.ownerID", "Thing.parts.part_ids"]);
    assert_eq!(differences(&found, "/things/{id} id\tA.\nThing.*\tB.\n"), [""; 0]);
    assert_eq!(differences(&found, "*Thing*\tA.\n/other*\tB.\n*things*\t\n").len(), 2);
}
