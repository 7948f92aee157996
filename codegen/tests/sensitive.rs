//! Properties with names of personal or secret content are marked as such, or listed with a reason.

use std::collections::BTreeSet;
use std::path::Path;

use heck::ToSnakeCase;
use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::load;
use serde_json::Value;

/// Words and pairs of words that suggest personal or secret content.
const SUGGESTIVE: [&str; 36] = [
    "account_number", "address", "api_key", "birth", "card_number", "certificate", "city", "company_name", "cvv",
    "document_number", "dob", "email", "fingerprint", "first_name", "full_name", "holder_name", "iban", "ip",
    "last_name", "middle_name", "pan", "passport", "password", "phone", "pin", "postal_code", "private_key", "region",
    "routing_number", "secret", "secret_key", "ssn", "surname", "tax_number", "token", "username",
];

fn is_suggestive(property: &str) -> bool {
    let name = format!("_{}_", property.to_snake_case());
    SUGGESTIVE.iter().any(|words| name.contains(&format!("_{words}_")) || name.contains(&format!("_{words}s_")))
}

/// A string that is neither an identifier, a listed value nor a timestamp.
fn is_free_text(document: &Value, schema: &Value) -> bool {
    let target = only_part(schema).unwrap_or(schema);
    let target = target["$ref"].as_str().and_then(|to| document.pointer(to.trim_start_matches('#'))).unwrap_or(target);
    let dated = matches!(target["format"].as_str(), Some("date-time"));
    target["type"] == "string" && target["enum"].is_null() && target["x-id"].is_null() && !dated
}

fn only_part(schema: &Value) -> Option<&Value> {
    match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([part]) => Some(part),
        _ => None,
    }
}

fn is_marked(document: &Value, schema: &Value) -> bool {
    let own = |schema: &Value| {
        schema["x-sensitive"] == true || schema["writeOnly"] == true || schema["format"] == "password"
    };
    let target = only_part(schema).unwrap_or(schema)["$ref"].as_str();
    own(schema) || target.and_then(|to| document.pointer(to.trim_start_matches('#'))).is_some_and(own)
}

/// Collects the paths of unmarked properties. `hidden` is `true` inside of a marked property.
fn unmarked(document: &Value, schema: &Value, path: &str, hidden: bool, found: &mut Vec<String>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{name}");
        let hidden = hidden || is_marked(document, property);
        if !hidden && is_suggestive(name) && is_free_text(document, property) {
            found.push(path.clone());
        }
        unmarked(document, property, &path, hidden, found);
    }
    for key in ["items", "additionalProperties"] {
        unmarked(document, &schema[key], path, hidden, found);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        unmarked(document, part, path, hidden, found);
    }
}

/// Returns `true` if a path has the form of a pattern, in which `*` stands for any text.
fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, rest)) => path.strip_prefix(start).is_some_and(|path| {
            (0..=path.len()).any(|from| path.get(from..).is_some_and(|path| matches(rest, path)))
        }),
    }
}

#[test]
fn personal_and_secret_properties_are_marked() {
    let spec = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let document = bundle(&spec);
    let mut found = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        unmarked(&document, schema, name, false, &mut found);
    }
    let listed: Vec<(&str, &str)> = include_str!("sensitive/unmarked.tsv")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once('\t').expect("a pattern, a tab and a reason"))
        .collect();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for path in &found {
        let line = listed.iter().find(|(pattern, _)| matches(pattern, path));
        match line {
            Some((pattern, _)) => drop(used.insert(*pattern)),
            None => wrong.push(format!("{path}: mark it with `x-sensitive: true`, or list it with a reason")),
        }
    }
    for (pattern, _) in listed.iter().filter(|(pattern, _)| !used.contains(pattern)) {
        wrong.push(format!("{pattern}: no unmarked property has this form; delete the line"));
    }
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn names_suggest_personal_content_by_whole_words() {
    assert!(is_suggestive("billingAddress") && is_suggestive("emails") && is_suggestive("lastName"));
    assert!(!is_suggestive("description") && !is_suggestive("tokenize") && !is_suggestive("shipping"));
}
