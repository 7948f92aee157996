//! Properties with names of personal or secret content are marked as such, or listed with a reason.
//!
//! Parameters need no mark: calls, errors, spans and logs show path templates, and no value of a path, query or header.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use heck::ToSnakeCase;
use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::load;
use serde_json::Value;

use crate::support::matches;

/// Words and pairs of words that suggest personal or secret content.
const SUGGESTIVE: [&str; 101] = [
    "access",
    "account_num",
    "account_number",
    "address",
    "address2",
    "api_code",
    "auth",
    "authenticate",
    "authorization",
    "bank",
    "bcc",
    "beneficiary",
    "bic",
    "billing_portal_url",
    "bin",
    "birth",
    "body",
    "browser",
    "card_number",
    "cardholder",
    "cc",
    "certificate",
    "city",
    "company_name",
    "cookie",
    "cvv",
    "display_name",
    "dob",
    "document_number",
    "email",
    "exp_month",
    "exp_year",
    "expiration_date",
    "expiry",
    "file_number",
    "fingerprint",
    "first_name",
    "full_name",
    "gender",
    "hash",
    "headers",
    "holder",
    "hosting_name",
    "iban",
    "ip",
    "isp",
    "issuance",
    "issue_date",
    "job_title",
    "key",
    "last4",
    "last_name",
    "latitude",
    "line1",
    "locality",
    "login",
    "longitude",
    "member_guid",
    "middle_name",
    "name_as_reported",
    "nationality",
    "notes",
    "notification_url",
    "pan",
    "pass",
    "passcode",
    "passphrase",
    "passport",
    "password",
    "payee",
    "payment_form_url",
    "phone",
    "pin",
    "postal_code",
    "printed_name",
    "pw",
    "pwd",
    "receiver",
    "recipient",
    "redirect_url",
    "region",
    "reviewer_name",
    "routing_number",
    "salt",
    "screen",
    "secret",
    "session",
    "sex",
    "signature",
    "ssn",
    "surname",
    "tax_id",
    "tax_number",
    "time_zone_offset",
    "token",
    "trade_name",
    "user",
    "username",
    "validation_url",
    "wallet",
    "x_key",
];

fn is_suggestive(property: &str) -> bool {
    let name = format!("_{}_", property.to_snake_case());
    SUGGESTIVE
        .iter()
        .any(|words| name.contains(&format!("_{words}_")) || name.contains(&format!("_{words}s_")))
}

/// The `id` of a payment token is the token itself, with which a payment is made.
fn is_token(path: &str) -> bool {
    path.strip_suffix(".id").is_some_and(|schema| schema.ends_with("Token"))
}

/// Follows a reference, or an `allOf` of one part.
fn target<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let part = only_part(schema).unwrap_or(schema);
    part["$ref"].as_str().and_then(|to| document.pointer(to.trim_start_matches('#'))).unwrap_or(part)
}

fn only_part(schema: &Value) -> Option<&Value> {
    match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([part]) => Some(part),
        _ => None,
    }
}

/// Returns the schema of the items of a list or of the values of a map.
fn inner(schema: &Value) -> Option<&Value> {
    ["items", "additionalProperties"].iter().filter_map(|key| schema.get(key)).find(|inner| inner.is_object())
}

/// Returns the type of a value, of the items of a list or of the values of a map, unless it is an identifier or has
/// listed values.
fn scalar<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a str> {
    let target = target(document, schema);
    match inner(target).filter(|_| target["properties"].is_null()) {
        Some(inner) => scalar(document, inner),
        None if target["enum"].is_null() && target["x-id"].is_null() => target["type"].as_str(),
        None => None,
    }
}

/// A property is marked by itself, by its type, or by the items of its list or map, as in the generator.
fn is_marked(document: &Value, schema: &Value, is_mark: fn(&Value) -> bool) -> bool {
    let target = target(document, schema);
    is_mark(schema)
        || is_mark(target)
        || only_part(schema).is_some_and(is_mark)
        || inner(target).is_some_and(|inner| is_marked(document, inner, is_mark))
}

fn has_mark(schema: &Value) -> bool {
    schema["x-sensitive"] == true
}

/// Passwords and write-only properties are redacted without a mark.
fn is_redacted(schema: &Value) -> bool {
    has_mark(schema) || schema["writeOnly"] == true || schema["format"] == "password"
}

/// Property of the spec.
struct Property {
    /// `Schema.property`.
    path: String,
    /// Name in JSON.
    name: String,
    /// `Debug` redacts it.
    redacted: bool,
    /// It has `x-sensitive`.
    marked: bool,
    /// Type of its text or number, or of those in its list or map. `None`: identifier, enum, union or untyped JSON.
    scalar: Option<String>,
}

impl Property {
    /// Its name suggests personal or secret content.
    fn is_found(&self, names: &BTreeMap<&str, &str>) -> bool {
        match self.scalar.as_deref() {
            Some("string") => {
                is_token(&self.path) || is_suggestive(&self.name) || names.contains_key(self.name.as_str())
            }
            Some("integer" | "number") => is_suggestive(&self.name),
            // The identifier of a token stays secret when it has a type of its own.
            _ => is_token(&self.path),
        }
    }
}

/// Collects the properties of a schema. Those of an object inside of a redacted property are collected as well: the
/// object has a type and `Debug` output of its own.
fn collect(document: &Value, schema: &Value, path: &str, into: &mut Vec<Property>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{name}");
        into.push(Property {
            path: path.clone(),
            name: name.clone(),
            redacted: is_marked(document, property, is_redacted),
            marked: is_marked(document, property, has_mark),
            scalar: scalar(document, property).map(str::to_owned),
        });
        collect(document, property, &path, into);
    }
    if let Some(inner) = inner(schema) {
        collect(document, inner, path, into);
    }
    for part in ["allOf", "oneOf", "anyOf"].iter().flat_map(|key| schema[key].as_array()).flatten() {
        collect(document, part, path, into);
    }
}

fn properties() -> Vec<Property> {
    let spec = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let document = bundle(&spec);
    let mut properties = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        collect(&document, schema, name, &mut properties);
    }
    properties
}

/// Reads a reviewed list: a pattern or name, a tab and a reason per line.
fn reviewed(list: &'static str) -> BTreeMap<&'static str, &'static str> {
    let mut lines = BTreeMap::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (entry, reason) = line.split_once('\t').expect("an entry, a tab and a reason");
        assert!(!reason.trim().is_empty() && lines.insert(entry, reason).is_none(), "{line}");
    }
    lines
}

fn unmarked_list() -> BTreeMap<&'static str, &'static str> {
    reviewed(include_str!("sensitive/unmarked.tsv"))
}

fn name_list() -> BTreeMap<&'static str, &'static str> {
    reviewed(include_str!("sensitive/names.tsv"))
}

/// Finds unmarked properties that the list does not have, and lines of the list that no unmarked property matches.
fn violations(properties: &[Property]) -> Vec<String> {
    let (listed, names) = (unmarked_list(), name_list());
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    let visible = properties.iter().filter(|property| !property.redacted);
    for Property { path, .. } in visible.filter(|property| property.is_found(&names)) {
        let lines: Vec<&str> = listed.keys().copied().filter(|pattern| matches(pattern, path)).collect();
        if lines.is_empty() {
            wrong.push(format!("{path}: mark it with `x-sensitive: true`, or list it with a reason"));
        }
        used.extend(lines);
    }
    for pattern in listed.keys().filter(|pattern| !used.contains(*pattern)) {
        wrong.push(format!("{pattern}: no unmarked property has this form; delete the line"));
    }
    wrong
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn personal_and_secret_properties_are_marked() {
    assert_none(&violations(&properties()));
}

/// A name that is marked in one schema is marked in every schema or listed, because it is a known name.
#[test]
fn names_of_marked_properties_are_known() {
    let (properties, names) = (properties(), name_list());
    let is_text = |property: &&Property| property.scalar.as_deref() == Some("string");
    let texts = properties.iter().filter(is_text).filter(|property| !is_token(&property.path));
    let marked: BTreeSet<&str> =
        texts.filter(|property| property.marked).map(|property| property.name.as_str()).collect();
    let mut wrong = Vec::new();
    for name in marked.iter().filter(|name| !is_suggestive(name) && !names.contains_key(*name)) {
        wrong.push(format!("{name}: add it to names.tsv, so that it cannot lose its mark"));
    }
    for name in names.keys().filter(|name| !marked.contains(*name) || is_suggestive(name)) {
        wrong.push(format!("{name}: no marked text has this name, or a word suggests it; delete the line"));
    }
    assert_none(&wrong);
}

/// Each mark of a text is needed: without it, the property is found.
#[test]
fn a_removed_mark_is_found() {
    let (properties, names, listed) = (properties(), name_list(), unmarked_list());
    let texts =
        properties.iter().filter(|property| property.marked && property.scalar.as_deref() == Some("string"));
    let mut missed = Vec::new();
    for Property { path, .. } in texts.filter(|property| !property.is_found(&names)) {
        missed.push(format!("{path}: neither a word nor names.tsv suggests it"));
    }
    for Property { path, .. } in properties.iter().filter(|property| property.marked) {
        for pattern in listed.keys().filter(|pattern| matches(pattern, path)) {
            missed
                .push(format!("{path} is marked, and `{pattern}` lists it as unmarked: narrow the pattern"));
        }
    }
    assert_none(&missed);
}

#[test]
fn names_suggest_personal_content_by_whole_words() {
    assert!(is_suggestive("billingAddress") && is_suggestive("emails") && is_suggestive("lastName"));
    assert!(is_suggestive("bankName") && is_suggestive("last4") && is_suggestive("merchantKey"));
    assert!(!is_suggestive("description") && !is_suggestive("tokenize") && !is_suggestive("shipping"));
    assert!(!is_suggestive("combine") && !is_suggestive("monkey"));
}

#[test]
fn lists_and_maps_of_text_are_text() {
    let document = serde_json::json!({"components": {"schemas": {
        "Text": {"type": "string"},
        "Texts": {"type": "array", "items": {"$ref": "#/components/schemas/Text"}},
        "Model": {"type": "object", "properties": {}},
    }}});
    let of = |schema: Value| scalar(&document, &schema).map(str::to_owned);
    let text = Some("string".to_owned());
    assert_eq!(of(serde_json::json!({"allOf": [{"$ref": "#/components/schemas/Texts"}]})), text);
    assert_eq!(
        of(
            serde_json::json!({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Texts"}})
        ),
        text
    );
    assert_eq!(of(serde_json::json!({"type": "string", "x-id": true})), None);
    assert_eq!(of(serde_json::json!({"type": "array", "items": {"enum": ["a"], "type": "string"}})), None);
    assert_ne!(of(serde_json::json!({"$ref": "#/components/schemas/Model"})), text);
}
