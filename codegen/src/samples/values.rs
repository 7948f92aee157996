//! Values of scalar schemas.

use heck::ToKebabCase;
use serde_json::{Value, json};

use super::Part;
use super::schema::Schema;
use crate::node::Yaml;

const TIMESTAMP: &str = "2019-08-24T14:15:22Z";
const DAY: &str = "2019-08-24";

/// The value that a schema suggests: its example, its default, the first of its enum, one of its format.
pub(super) fn scalar(name: &str, schema: &Schema<'_>) -> Option<Part> {
    if let Some(example) = schema.examples().last() {
        return Some(Part::Json(example.to_json()));
    }
    let default = schema.get("default").filter(|node| node.yaml != Yaml::Null);
    let default = default.filter(|node| !matches!(node.yaml, Yaml::List(_) | Yaml::Map(_)));
    let first = || schema.get("enum")?.items().first();
    if let Some(node) = default.or_else(first) {
        return Some(Part::Json(node.to_json()));
    }
    let value = match (schema.text("type"), schema.text("format")) {
        (Some("boolean"), _) => json!(false),
        (Some("integer"), _) | (Some("number"), Some("integer")) => json!(within(1, schema)),
        (Some("number"), _) if schema.number("minimum").is_none() && schema.number("maximum").is_none() => {
            json!(10.5)
        }
        (Some("number"), _) => json!(within(10, schema)),
        (Some("string"), Some("date-time")) => json!(TIMESTAMP),
        (Some("string"), Some("date")) => json!(DAY),
        (Some("string"), Some("email")) => json!("user@example.com"),
        (Some("string"), Some("uri" | "url")) => json!("https://example.com"),
        (Some("string"), Some("uuid")) => json!("44433322-2c4a-483d-a0a9-158621f77a21"),
        (Some("string"), Some("ipv4")) => json!("203.0.113.7"),
        (Some("string"), Some("ipv6")) => json!("2001:db8::7"),
        (Some("string"), _) if schema.flag("x-id") => {
            let kind = schema.component().unwrap_or(name);
            json!(format!("{}-1", stem(kind).to_kebab_case()))
        }
        (Some("string"), _) if name == "id" || name.ends_with("Id") => {
            json!(format!("{}-1", stem(name).to_kebab_case()))
        }
        _ => return None,
    };
    Some(Part::Json(value))
}

/// Returns the text that a pattern of capitals or a minimum length allows: a country, a currency or a word.
pub(super) fn limited(schema: &Schema<'_>) -> Option<Part> {
    match schema.text("pattern") {
        Some("^[A-Z]{2}$") => Some(Part::Json(json!("US"))),
        Some("^[A-Z]{3}$") => Some(Part::Json(json!("USD"))),
        _ => schema
            .text("type")
            .filter(|ty| *ty == "string" && schema.number("minLength") > Some(1))
            .map(|_| any(schema)),
    }
}

/// A value of a required property without any suggestion.
pub(super) fn any(schema: &Schema<'_>) -> Part {
    Part::Json(match schema.text("type") {
        Some("string") => {
            let length = |key| schema.number(key).and_then(|length| usize::try_from(length).ok());
            let text = "example".chars().cycle().take(length("minLength").unwrap_or_default().max(7));
            json!(text.take(length("maxLength").unwrap_or(usize::MAX)).collect::<String>())
        }
        Some("array") => json!([]),
        _ if schema.flag("nullable") => Value::Null,
        Some("object") => json!({}),
        _ if schema.properties().is_empty() => Value::Null,
        _ => json!({}),
    })
}

/// `Customer` of `CustomerId`; `id` stays.
fn stem(name: &str) -> &str {
    name.strip_suffix("Id").filter(|stem| !stem.is_empty()).unwrap_or(name)
}

fn within(wish: i64, schema: &Schema<'_>) -> i64 {
    let low = schema.number("minimum").unwrap_or(i64::MIN);
    wish.max(low).min(schema.number("maximum").unwrap_or(i64::MAX))
}
