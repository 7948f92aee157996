//! Notations that mean the same: wrappers, null, values.

use serde_json::{Map, Value};

use super::document::{Document, reference};

/// The schema that a reference or wrapper leads to, and whether the wrapper adds null.
pub(super) fn wrapped<'d>(document: &'d Document, value: &'d Value) -> Option<(&'d Value, bool)> {
    let has = |key: &str| value.get(key).is_some();
    let own =
        ["enum", "const", "properties", "required", "items", "additionalProperties", "discriminator", "not"];
    if own.into_iter().any(has)
        || ["$ref", "allOf", "oneOf", "anyOf"].into_iter().filter(|key| has(key)).count() != 1
    {
        return None;
    }
    if let Some(reference) = reference(value) {
        return Some((document.target(reference)?, false));
    }
    if let Some(parts) = value["allOf"].as_array() {
        return if let [part] = &parts[..] { Some((part, false)) } else { None };
    }
    match alternatives(document, value)[..] {
        [one] => Some((one.value, has_null(document, value))),
        _ => None,
    }
}

/// An alternative of a schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Alternative<'d> {
    pub(super) value: &'d Value,
    /// Text of the reference to it.
    pub(super) reference: Option<&'d str>,
    /// `true` for a component whose `allOf` contains the schema.
    pub(super) inherits: bool,
}

/// Alternatives of `oneOf` or `anyOf` without null and without those that only restrict other properties. Without either
/// key, the components to which the discriminator maps.
pub(super) fn alternatives<'d>(document: &'d Document, value: &'d Value) -> Vec<Alternative<'d>> {
    if let Some(all) = value.get("oneOf").or_else(|| value.get("anyOf")).and_then(Value::as_array) {
        let all = all.iter().filter(|one| !is_null(document.resolved(one)) && !restricts(one));
        return all
            .map(|one| Alternative { value: one, reference: reference(one), inherits: false })
            .collect();
    }
    let mut found: Vec<Alternative<'d>> = Vec::new();
    let mapping = value["discriminator"]["mapping"].as_object();
    for reference in mapping.into_iter().flatten().filter_map(|(_, target)| target.as_str()) {
        if let Some(value) = document.target(reference)
            && !found.iter().any(|known| std::ptr::eq(known.value, value))
        {
            found.push(Alternative { value, reference: Some(reference), inherits: true });
        }
    }
    found
}

/// Reports whether a schema only restricts properties that others declare.
fn restricts(value: &Value) -> bool {
    let Some(object) = value.as_object().filter(|object| !object.is_empty()) else { return false };
    object.iter().all(|(key, value)| match key.as_str() {
        "required" | "not" | "title" | "description" => true,
        "properties" => value.as_object().is_some_and(|all| {
            all.values().all(|one| one.as_object().is_some_and(Map::is_empty) || is_never(one))
        }),
        _ => false,
    })
}

/// Reports whether no value fits.
pub(super) fn is_never(value: &Value) -> bool {
    *value == false || value["not"].as_object().is_some_and(Map::is_empty)
}

/// Reports whether null is an alternative.
pub(super) fn has_null(document: &Document, value: &Value) -> bool {
    let all = value.get("oneOf").or_else(|| value.get("anyOf")).and_then(Value::as_array);
    all.into_iter().flatten().any(|one| is_null(document.resolved(one)))
}

/// Reports whether null is one of several types.
pub(super) fn has_null_type(value: &Value) -> bool {
    value["type"].as_array().is_some_and(|types| types.iter().any(|name| name == "null"))
}

fn is_null(value: &Value) -> bool {
    let all = |key: &str, test: fn(&Value) -> bool| {
        value[key].as_array().is_some_and(|list| !list.is_empty() && list.iter().all(test))
    };
    value["type"] == "null"
        || all("type", |name| name == "null")
        || all("enum", Value::is_null)
        || value.get("const").is_some_and(Value::is_null)
}

/// Type of a value; `None` for null.
pub(super) fn type_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    }
}

/// A value of an enum as text.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
