//! Operations of a domain: five for each of several resources, and a few actions.

use serde_json::{Map, Value, json};

use crate::schemas::{pascal, resources};

/// Returns the paths of a domain.
pub(crate) fn of(domain: &str) -> Map<String, Value> {
    // 17 domains with 33 operations and one with 39 give 600.
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
                "post": write(&id("Post"), &format!("create{suffix}"), resource, &["201"]),
            }),
        );
        paths.insert(
            format!("{path}/{{id}}"),
            json!({
                "parameters": [path_id(domain)],
                "get": get(&id("Get"), &format!("get{suffix}"), resource),
                "put": write(&id("Put"), &format!("upsert{suffix}"), resource, &["200", "201"]),
                "delete": delete(&id("Delete"), &format!("delete{suffix}")),
            }),
        );
    }
    for number in 0..extra {
        let id = format!("Act{}{number}", pascal(domain));
        let name = resources.get((number + groups) * 3 % resources.len()).cloned().unwrap_or_default();
        paths.insert(
            format!("/{domain}/{{id}}/act-{number}"),
            json!({"parameters": [path_id(domain)], "post": write(&id, &format!("act{number}"), &name, &["201"])}),
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
    json!({"name": name, "in": "query", "description": "Filter or page of the list.", "schema": schema})
}

fn response(schema: &Value) -> Value {
    json!({"description": "Resource or list of resources.", "content": {"application/json": {"schema": schema}}})
}

fn reference(resource: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{resource}")})
}

fn list(id: &str, name: &str, resource: &str) -> Value {
    let (text, number) =
        (json!({"type": "string"}), json!({"type": "integer", "minimum": 0, "maximum": 1000}));
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Lists the resources.",
        "parameters": [
            query("limit", &number), query("offset", &number), query("filter", &text), query("q", &text), query("expand", &text),
            {"name": "sort", "in": "query", "description": "Order of the list.", "style": "form", "explode": false,
             "schema": {"type": "array", "items": {"type": "string"}}},
        ],
        "responses": {"200": response(&json!({"type": "array", "items": reference(resource)}))},
    })
}

fn get(id: &str, name: &str, resource: &str) -> Value {
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Returns a resource.",
        "parameters": [query("expand", &json!({"type": "string"}))],
        "responses": {"200": response(&reference(resource))},
    })
}

fn write(id: &str, name: &str, resource: &str, statuses: &[&str]) -> Value {
    let responses: Map<String, Value> =
        statuses.iter().map(|status| ((*status).to_owned(), response(&reference(resource)))).collect();
    json!({
        "operationId": id, "x-rust-name": name, "summary": "Creates or replaces a resource.",
        "requestBody": {"required": true, "content": {"application/json": {"schema": reference(resource)}}},
        "responses": responses,
    })
}

fn delete(id: &str, name: &str) -> Value {
    json!({"operationId": id, "x-rust-name": name, "summary": "Deletes a resource.", "responses": {"204": {"description": "The resource was deleted."}}})
}
