//! The bundled spec in the form that schemathesis reads.
//!
//! schemathesis knows no extensions of OpenAPI. What the spec says with them is written in standard keywords:
//!
//! | in the spec | here |
//! | --- | --- |
//! | paths below the organization; `x-without-organization` | whole paths |
//! | union with a rule | variants that require the property by which the rule selects them |
//! | `x-in-responses` of a write-only property | not write-only |
//! | `format: binary`, also of JSON files | any bytes |
//! | parameter `fields`, which leaves out required properties | no such parameter |
//! | statuses that the spec documents for some operations only | responses, by a reviewed list |

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// A status that operations respond with beside the documented ones.
pub(super) struct Status {
    pub(super) status: String,
    /// Method and path of the operations. `*` stands for any text.
    pub(super) operations: String,
    /// Component that describes the response.
    pub(super) response: String,
}

/// Reads the reviewed list: status, operations, response and reason, separated by tabs.
pub(super) fn statuses(text: &str) -> Result<Vec<Status>, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>().as_slice() {
            [status, operations, response, reason] if !reason.is_empty() => Ok(Status {
                status: (*status).to_owned(),
                operations: (*operations).to_owned(),
                response: (*response).to_owned(),
            }),
            _ => Err(format!("not status, operations, response and reason: {line}")),
        })
        .collect()
}

/// Rewrites the document for requests of one organization.
pub(super) fn standard(mut document: Value, organization: &str, statuses: &[Status]) -> Value {
    document["servers"] = json!([{ "url": "/" }]);
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).map(std::mem::take);
    let mut whole = Map::new();
    for (path, mut item) in paths.into_iter().flatten() {
        let operations = item.as_object_mut().into_iter().flatten();
        let mut on_host = false;
        for (method, operation) in operations {
            on_host |= operation["x-without-organization"] == json!(true);
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
                let name = format!("{} {path}", method.to_uppercase());
                add_statuses(responses, &name, statuses);
            }
        }
        whole.insert(if on_host { path } else { format!("/organizations/{organization}{path}") }, item);
    }
    document["paths"] = Value::Object(whole);
    remove_fields(&mut document);
    rewrite(&mut document);
    document
}

/// Removes the parameter `fields` from all operations.
fn remove_fields(document: &mut Value) {
    let fields = json!({ "$ref": "#/components/parameters/fields" });
    let items = document["paths"].as_object_mut().into_iter().flatten();
    let operations = items.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten());
    for (_, operation) in operations {
        if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.retain(|parameter| *parameter != fields);
        }
    }
}

fn add_statuses(responses: &mut Map<String, Value>, operation: &str, statuses: &[Status]) {
    for Status { status, operations, response } in statuses {
        if matches(operations, operation) && !responses.contains_key(status) {
            let reference = json!({ "$ref": format!("#/components/responses/{response}") });
            responses.insert(status.clone(), reference);
        }
    }
}

/// Compares with a pattern in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, rest)) => text.strip_prefix(before).is_some_and(|text| {
            text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| matches(rest, &text[at..]))
        }),
    }
}

/// Rewrites schemas at every depth.
fn rewrite(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(rewrite),
        Value::Object(members) => {
            if members.get("x-in-responses") == Some(&json!(true)) {
                members.remove("writeOnly");
            }
            if members.get("format") == Some(&json!("binary")) && members.contains_key("type") {
                members.clear();
            }
            select_variants(members);
            // Examples are values, not schemas.
            members.iter_mut().filter(|(name, _)| *name != "example").for_each(|(_, member)| rewrite(member));
        }
        _ => {}
    }
}

/// Writes the rule of a union into its variants. A union whose surrounding object selects the variant stays as it is.
fn select_variants(schema: &mut Map<String, Value>) {
    let default = schema.get("x-default-mapping").cloned();
    let variants = if let Some(rule) = schema.get("discriminator") {
        by_tag(rule, default.as_ref())
    } else if let Some(lines) = schema.get("x-presence").and_then(Value::as_object) {
        by_presence(lines, default.as_ref())
    } else {
        return;
    };
    for keyword in ["oneOf", "discriminator"] {
        schema.remove(keyword);
    }
    schema.insert("anyOf".to_owned(), Value::Array(variants));
}

/// One variant per target of the mapping, with its values of the property.
fn by_tag(rule: &Value, default: Option<&Value>) -> Vec<Value> {
    let tag = rule["propertyName"].as_str().unwrap_or_default();
    let mapping = rule.get("mapping").and_then(Value::as_object);
    let mut targets: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (value, target) in mapping.into_iter().flatten() {
        targets.entry(target.as_str().unwrap_or_default()).or_default().push(value);
    }
    let known: Vec<&String> = targets.values().flatten().copied().collect();
    let selected =
        |values: Value| json!({ "type": "object", "required": [tag], "properties": { tag: values } });
    let variant = |target: &str, values: Value| json!({ "allOf": [{ "$ref": target }, selected(values)] });
    let mut variants: Vec<Value> =
        targets.iter().map(|(target, values)| variant(target, json!({ "enum": values }))).collect();
    if let Some(target) = default.and_then(Value::as_str) {
        variants.push(variant(target, json!({ "type": "string", "not": { "enum": known } })));
    }
    variants
}

/// One variant per line of the rule, with its properties required, and the default.
fn by_presence(lines: &Map<String, Value>, default: Option<&Value>) -> Vec<Value> {
    let line = |(names, target): (&String, &Value)| {
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        json!({ "allOf": [{ "$ref": target }, { "type": "object", "required": names }] })
    };
    lines.iter().map(line).chain(default.map(|target| json!({ "$ref": target }))).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn paths_are_whole_and_have_the_listed_statuses() {
        let fields = json!([{ "$ref": "#/components/parameters/fields" }]);
        let responses = json!({ "200": {}, "404": { "description": "Own." } });
        let operation = json!({ "parameters": fields, "responses": responses });
        let host = json!({ "x-without-organization": true, "responses": {} });
        let document = json!({ "paths": { "/a/{id}": { "get": operation }, "/status": { "get": host } } });
        let list =
            statuses("# comment\n404\tGET *\tNotFound\tids\n422\t* /a/*\tValidationError\twhy\n").unwrap();
        let paths = &standard(document, "org", &list)["paths"];
        let responses = &paths["/organizations/org/a/{id}"]["get"]["responses"];
        assert_eq!(responses["404"]["description"], "Own.");
        assert_eq!(paths["/organizations/org/a/{id}"]["get"]["parameters"], json!([]));
        assert_eq!(responses["422"]["$ref"], "#/components/responses/ValidationError");
        assert_eq!(paths["/status"]["get"]["responses"].as_object().unwrap().len(), 1);
        assert!(statuses("404\t*\tNotFound").is_err());
    }

    #[test]
    fn unions_require_the_property_of_their_rule() {
        let union = json!({
            "oneOf": [{ "$ref": "#/A" }, { "$ref": "#/B" }],
            "discriminator": { "propertyName": "type", "mapping": { "a": "#/A", "b": "#/B", "c": "#/B" } },
            "x-default-mapping": "#/D",
        });
        let mut document = json!({ "union": union, "file": { "type": "string", "format": "binary" } });
        rewrite(&mut document);
        let variants = document["union"]["anyOf"].as_array().unwrap();
        assert_eq!(variants.len(), 3);
        assert_eq!(variants[1]["allOf"][1]["properties"]["type"], json!({ "enum": ["b", "c"] }));
        assert_eq!(variants[2]["allOf"][0]["$ref"], "#/D");
        assert_eq!((&document["union"]["oneOf"], &document["file"]), (&Value::Null, &json!({})));

        let mut union = json!({ "oneOf": [], "x-presence": { "token": "#/A", "a, b": "#/B" }, "x-default-mapping": "#/D" });
        rewrite(&mut union);
        assert_eq!(union["anyOf"][1]["allOf"][1]["required"], json!(["a", "b"]));
        assert_eq!(union["anyOf"][2], json!({ "$ref": "#/D" }));
    }
}
