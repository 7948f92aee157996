//! The operations of a domain: five for each of several resources, and a few actions.

use serde_json::{Map, Value, json};

use crate::schemas::{pascal, resources};

/// The paths of a domain.
pub(crate) fn of(domain: &str) -> Map<String, Value> {
    // 17 domains of 33 and one of 39 are 600.
    let (groups, extra) = if domain == "gateways" { (6, 9) } else { (6, 3) };
    let mut paths = Map::new();
    let resources = resources(domain);
    // Every third resource differs between responses and requests; together these contain all others.
    for (number, resource) in
        resources.iter().step_by(if domain == "gateways" { 1 } else { 3 }).take(groups).enumerate()
    {
        let path = if number == 0 { format!("/{domain}") } else { format!("/{domain}-{number}") };
        let id = |name: &str| format!("{name}{}{number}", pascal(domain));
        let suffix = if number == 0 { String::new() } else { format!("_part{number}") };
        paths.insert(
            path.clone(),
            json!({
                "get": list(&id("List"), &format!("list{suffix}"), resource),
                "post": sent(&id("Post"), &format!("create{suffix}"), resource, &["201"]),
            }),
        );
        paths.insert(
            format!("{path}/{{id}}"),
            json!({
                "parameters": [path_id(domain)],
                "get": one(&id("Get"), &format!("get{suffix}"), resource),
                "put": sent(&id("Put"), &format!("upsert{suffix}"), resource, &["200", "201"]),
                "delete": done(&id("Delete"), &format!("delete{suffix}")),
            }),
        );
    }
    for number in 0..extra {
        let id = format!("Act{}{number}", pascal(domain));
        let name = resources.get((number + groups) * 3 % resources.len()).cloned().unwrap_or_default();
        paths.insert(
            format!("/{domain}/{{id}}/act-{number}"),
            json!({"parameters": [path_id(domain)], "post": sent(&id, &format!("act{number}"), &name, &["201"])}),
        );
    }
    paths
}

fn path_id(domain: &str) -> Value {
    json!({
        "name": "id", "in": "path", "required": true, "description": "Identifier of the resource.",
        "schema": {"$ref": format!("../shared/ids.yaml#/components/schemas/{}Id", pascal(domain))},
    })
}

fn query(name: &str, schema: &Value) -> Value {
    json!({"name": name, "in": "query", "description": "Narrows the list.", "schema": schema})
}

fn response(schema: &Value) -> Value {
    json!({"description": "The response.", "content": {"application/json": {"schema": schema}}})
}

fn reference(resource: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{resource}")})
}

fn list(id: &str, name: &str, resource: &str) -> Value {
    let (text, number) =
        (json!({"type": "string"}), json!({"type": "integer", "minimum": 0, "maximum": 1000}));
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Lists them.",
        "parameters": [
            query("limit", &number), query("offset", &number), query("filter", &text), query("q", &text), query("expand", &text),
            {"name": "sort", "in": "query", "description": "The order.", "style": "form", "explode": false,
             "schema": {"type": "array", "items": {"type": "string"}}},
        ],
        "responses": {"200": response(&json!({"type": "array", "items": reference(resource)}))},
    })
}

fn one(id: &str, name: &str, resource: &str) -> Value {
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Reads one.",
        "parameters": [query("expand", &json!({"type": "string"}))],
        "responses": {"200": response(&reference(resource))},
    })
}

fn sent(id: &str, name: &str, resource: &str, statuses: &[&str]) -> Value {
    let responses: Map<String, Value> =
        statuses.iter().map(|status| ((*status).to_owned(), response(&reference(resource)))).collect();
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Sends one.",
        "requestBody": {"required": true, "content": {"application/json": {"schema": reference(resource)}}},
        "responses": responses,
    })
}

fn done(id: &str, name: &str) -> Value {
    json!({"operationId": id, "x-rust-name": name, "summary": "Removes one.", "responses": {"204": {"description": "Done."}}})
}
