//! Stored resources of operations without a handler.

use rebilly_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Api;

fn body(schema: &Value) -> Value {
    json!({"description": "A body.", "content": {"application/json": {"schema": schema}}})
}

/// `/boxes` with every part of a stored resource, and `/boxes/{id}/labels` below it.
fn document() -> Value {
    let (one, label) =
        (json!({"$ref": "#/components/schemas/Box"}), json!({"$ref": "#/components/schemas/Label"}));
    let id = json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let both =
        json!([id[0], {"name": "labelId", "in": "path", "required": true, "schema": {"type": "string"}}]);
    let operation = |name: &str, status: &str, schema: &Value| json!({"operationId": name, "responses": {status: body(schema)}});
    let sends = |mut operation: Value, schema: &Value| {
        operation["requestBody"] = body(schema);
        operation
    };
    let mut put = sends(operation("PutBox", "200", &one), &one);
    put["responses"]["201"] = body(&one);
    let list = |schema: &Value| json!({"type": "array", "items": schema});
    json!({
        "paths": {
            "/boxes": {
                "get": operation("GetBoxCollection", "200", &list(&one)),
                "post": sends(operation("PostBox", "201", &one), &one),
            },
            "/boxes/{id}": {
                "parameters": id, "get": operation("GetBox", "200", &one), "put": put,
                "patch": sends(operation("PatchBox", "200", &one), &one),
                "delete": {"operationId": "DeleteBox", "responses": {"204": {"description": "Deleted."}}},
            },
            "/boxes/{id}/seal": {"parameters": id, "post": operation("PostBoxSeal", "200", &one)},
            "/boxes/{id}/labels": {
                "parameters": id, "get": operation("GetLabelCollection", "200", &list(&label)),
                "post": sends(operation("PostLabel", "201", &label), &label),
            },
            "/boxes/{id}/labels/{labelId}": {"parameters": both, "get": operation("GetLabel", "200", &label)},
        },
        "components": {"schemas": {
            "Box": {"type": "object", "required": ["name", "lid"], "properties": {
                "id": {"type": "string", "example": "box_01HF7"},
                "name": {"type": "string"},
                "lid": {"type": "boolean"},
                "note": {"type": "string", "nullable": true},
                "size": {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer", "nullable": true}}},
                "key": {"type": "string", "writeOnly": true},
                "revision": {"type": "integer", "readOnly": true},
                "createdTime": {"type": "string", "format": "date-time", "readOnly": true},
                "updatedTime": {"type": "string", "format": "date-time", "readOnly": true},
            }},
            "Label": {"type": "object", "required": ["text"], "properties": {
                "labelId": {"type": "integer", "readOnly": true}, "text": {"type": "string"},
            }},
        }},
    })
}

async fn api() -> Api {
    Api::with(Sandbox::builder().extend_bundle(document())).await
}

fn wooden() -> Value {
    json!({"name": "Wood", "lid": true, "key": "secret", "size": {"x": 1, "y": 2}})
}

#[tokio::test]
async fn created_resources_have_an_id_in_the_form_of_the_example_and_the_times() {
    let api = api().await;
    let one = api.post("/boxes", &wooden()).await.expect(201).body;
    let id = one["id"].as_str().unwrap();
    assert!(id.starts_with("box_01") && id.len() == 30, "{id}");
    assert!(one.get("key").is_none() && one["revision"] == 1 && one["createdTime"] == one["updatedTime"]);
    assert_eq!(api.get(&format!("/boxes/{id}")).await.expect(200).body, one);
    assert_eq!(api.get("/boxes").await.expect(200).body, json!([one]));
    let own = json!({"id": "my-box", "name": "Tin", "lid": false});
    assert_eq!(api.post("/boxes", &own).await.expect(201).body["id"], "my-box");
    api.post("/boxes", &own).await.expect(409);
    assert_eq!(api.get("/boxes?filter=lid:false").await.ids(), ["my-box"]);
    assert_eq!(api.get("/boxes?sort=-name&limit=1").await.ids(), [id]);
    assert_eq!(api.get("/boxes?q=tin").await.ids(), ["my-box"]);
    api.post("/boxes", &json!({"name": "Wood"})).await.expect(422);
}

#[tokio::test]
async fn resources_are_upserted_patched_and_deleted() {
    let api = api().await;
    let first = api.put("/boxes/b", &wooden()).await.expect(201).body;
    let second = api.put("/boxes/b", &json!({"name": "Tin", "lid": true})).await.expect(200).body;
    assert_eq!((&second["createdTime"], &second["revision"]), (&first["createdTime"], &json!(2)));
    assert!(second.get("size").is_none(), "an upsert replaces: {second}");
    let patch = |body: Value| api.call(Method::PATCH, "/boxes/b", Some(body.to_string()));
    let full = json!({"name": "Tin", "lid": true, "size": {"x": 1, "y": 2}, "note": "n"});
    patch(full).await.expect(200);
    let patched =
        patch(json!({"name": "Tin", "lid": false, "size": {"y": null}, "note": null})).await.expect(200).body;
    assert_eq!(
        (&patched["lid"], &patched["size"], &patched["note"]),
        (&json!(false), &json!({"x": 1}), &Value::Null)
    );
    assert_eq!(api.post("/boxes/b/seal", &json!({})).await.expect(200).body, patched);
    api.delete("/boxes/b").await.expect(204);
    for path in ["/boxes/b", "/boxes/b/labels", "/boxes/b/labels/1"] {
        api.get(path).await.expect(404);
    }
    assert_eq!(api.get("/boxes").await.expect(200).body, json!([]));
    api.put("/boxes/b", &wooden()).await.expect(201);
    assert_eq!(api.get("/boxes/b/labels/1").await.expect(200).body["labelId"], 1);
}

#[tokio::test]
async fn each_parent_has_a_collection_of_its_own() {
    let api = api().await;
    let label = api.post("/boxes/a/labels", &json!({"text": "fragile"})).await.expect(201).body;
    let path = format!("/boxes/a/labels/{}", label["labelId"]);
    assert_eq!(api.get(&path).await.expect(200).body, label);
    assert_eq!(api.get("/boxes/a/labels").await.expect(200).body, json!([label]));
    let synthetic = api.get("/boxes/b/labels").await.expect(200).body;
    assert_eq!(synthetic[0]["text"], "string", "nothing is stored below b");
}

#[tokio::test]
async fn a_stateless_sandbox_stores_nothing() {
    let api = Api::with(Sandbox::builder().extend_bundle(document()).stateless()).await;
    api.put("/boxes/b", &wooden()).await.expect(200);
    assert_eq!(api.get("/boxes/b").await.expect(200).body["name"], "string");
    api.delete("/boxes/b").await.expect(204);
    api.get("/boxes/b").await.expect(200);
    api.get("/customers/unknown").await.expect(200);
}
