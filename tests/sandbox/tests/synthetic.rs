//! Operations and events without a handler: validated requests, synthetic responses and payloads.

use rebilly_sandbox::spec::Spec;
use rebilly_sandbox::{Sandbox, WebhookError};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Api;
use crate::support::receiver::Receiver;

fn body(schema: &Value) -> Value {
    json!({"description": "A body.", "content": {"application/json": {"schema": schema}}})
}

/// Components of a domain without a handler.
fn schemas() -> Value {
    json!({
        "Widget": {
            "allOf": [{"$ref": "#/components/schemas/WidgetBase"}],
            "required": ["id", "shape", "parts", "secret"],
            "properties": {
                "id": {"type": "string", "readOnly": true, "maxLength": 50},
                "secret": {"type": "string", "writeOnly": true},
                "shape": {"$ref": "#/components/schemas/Shape"},
                "parent": {"$ref": "#/components/schemas/Widget"},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}},
                "price": {"oneOf": [
                    {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "number"}}},
                    {"type": "object", "properties": {"amount": {}}},
                ]},
                "customerId": {"$ref": "#/components/schemas/CustomerId"},
                "area": {
                    "oneOf": [{"$ref": "#/components/schemas/Square"}, {"$ref": "#/components/schemas/Circle"}],
                    "x-presence": {"height": "#/components/schemas/Square"},
                    "x-default-mapping": "#/components/schemas/Circle",
                },
                "settings": {
                    "anyOf": [{"$ref": "#/components/schemas/Square"}],
                    "x-parent-tag": {"propertyName": "name", "mapping": {"Lever": "#/components/schemas/Square"}},
                },
            },
        },
        "WidgetBase": {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string", "example": "Lever"},
            "code": {"type": "string", "pattern": "^[A-Z]{3}-\\d{2,}$"},
            "createdTime": {"type": "string", "format": "date-time", "readOnly": true},
            "state": {"type": "string", "nullable": true, "enum": [null, "open", "closed"]},
            "count": {"type": "integer", "minimum": 5, "exclusiveMinimum": true, "multipleOf": 4},
            "limit": {"type": "integer", "default": 7},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "tags": {"type": "array", "minItems": 2, "uniqueItems": true, "items": {"type": "string"}},
        }},
        "Shape": {
            "oneOf": [{"$ref": "#/components/schemas/Circle"}, {"$ref": "#/components/schemas/Square"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "circle": "#/components/schemas/Circle", "square": "#/components/schemas/Square",
            }},
        },
        "Circle": {"type": "object", "required": ["kind", "radius"], "properties": {
            "kind": {"type": "string"}, "radius": {"type": "number", "minimum": 2.5}}},
        "Square": {"type": "object", "required": ["kind", "side"], "properties": {
            "kind": {"type": "string"}, "side": {"type": "integer"}, "height": {"type": "integer", "minimum": 3}}},
        "WidgetEvent": {"type": "object", "required": ["eventType", "widget"], "properties": {
            "eventType": {"type": "string", "enum": ["widget-created", "widget-broken"]},
            "widget": {"$ref": "#/components/schemas/Widget"},
        }},
        "Endless": {"type": "object", "required": ["next"], "properties": {
            "next": {"$ref": "#/components/schemas/Endless"}}},
    })
}

fn domain() -> Value {
    let widget = json!({"$ref": "#/components/schemas/Widget"});
    let id =
        json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 8}}]);
    let list = json!({"parameters": [
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 1000}},
        {"name": "offset", "in": "query", "schema": {"type": "integer"}},
        {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
        {"name": "range", "in": "query", "style": "deepObject", "schema": {
            "type": "object", "properties": {"from": {"type": "integer"}}}},
        {"name": "X-Widget-Mode", "in": "header", "required": true, "schema": {"enum": ["fast", "slow"]}},
    ], "operationId": "GetWidgetCollection", "responses": {"200": body(&json!({"type": "array", "items": widget}))}});
    let mut created = body(&widget);
    created["headers"] = json!({"Location": {"schema": {"type": "string", "format": "uri"}},
        "X-Widget": {"schema": {"type": "integer", "minimum": 3}}});
    let mut request = body(&widget);
    request["required"] = json!(true);
    let event = |name: &str, schema: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
        json!({"post": {"operationId": name, "requestBody": body(&schema), "responses": {"2XX": {"description": "Ok."}}}})
    };
    json!({
        "paths": {
            "/widgets": {
                "get": list,
                "post": {"operationId": "PostWidget", "requestBody": request, "responses": {"201": created}},
            },
            "/widgets/{id}": {
                "parameters": id,
                "get": {"operationId": "GetWidget", "responses": {"200": body(&widget), "404": body(&json!({}))}},
                "delete": {"operationId": "DeleteWidget", "responses": {"204": {"description": "Deleted."}}},
            },
            "/widgets/{id}/drawing": {
                "parameters": id,
                "get": {"operationId": "GetWidgetDrawing", "responses": {
                    "200": {"description": "A file.", "content": {"application/pdf": {"schema": {}}}}}},
                "put": {"operationId": "PutWidgetDrawing", "requestBody": {"required": true, "content": {
                    "image/png": {"schema": {"type": "string", "format": "binary"}}}},
                    "responses": {"204": {"description": "Stored."}}},
            },
            "/endless": {"get": {"operationId": "GetEndless", "responses": {
                "200": body(&json!({"$ref": "#/components/schemas/Endless"}))}}},
            "/moved": {"get": {"operationId": "GetMoved", "responses": {"302": {"description": "Elsewhere."}}}},
            "/session": {"post": {"operationId": "PostSession", "security": [{"CustomerJWT": []}],
                "responses": {"201": {"description": "Started."}}}},
            "/health": {"servers": [{"url": "https://api.example.com"}], "get": {
                "operationId": "GetHealth", "security": [], "responses": {"default": body(&json!({"example": {"up": true}}))}}},
        },
        "components": {"schemas": schemas()},
        "x-webhooks": {
            "widget-created": event("widget-created", "WidgetEvent"),
            "widget-broken": event("widget-broken", "WidgetEvent"),
            "widget-endless": event("widget-endless", "Endless"),
        },
    })
}

async fn api() -> Api {
    let builder = Sandbox::builder().extend_bundle(domain()).credential("CustomerJWT", "customer.j.wt");
    Api::with(builder.delivery_pauses([])).await
}

#[tokio::test]
async fn synthetic_bodies_conform_and_are_deterministic() {
    let (one, two) = (api().await, api().await);
    // The client of the tests validates every response against the spec.
    let widget = one.get("/widgets/w1").await.expect(200).body;
    assert_eq!(widget, two.get("/widgets/w1").await.body);
    assert_eq!(one.get("/widgets/w2").await.body["id"], "w2");
    let expected = json!({
        "id": "w1", "name": "Lever", "code": "AAA-11", "createdTime": "2024-01-31T12:00:00Z", "state": "open",
        "count": 8, "limit": 7, "labels": {"key1": "string"}, "tags": ["string", "string1"],
        "shape": {"kind": "circle", "radius": 2.5}, "parts": [], "settings": {"kind": "string", "side": 1, "height": 3},
        // A number would match both variants of the price.
        "price": {"amount": {}},
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(widget[name], *value, "{name}");
    }
    assert!(widget["area"]["height"].is_number(), "{widget}");
    assert!(widget["customerId"].is_string());
    assert!(widget.get("secret").is_none() && widget.get("parent").is_none(), "{widget}");
    assert_eq!(one.sandbox.executions().on("GetWidget", "w2"), 1);
}

#[tokio::test]
async fn requests_without_a_handler_are_validated() {
    let api = api().await;
    let headers = [("REB-APIKEY", api.sandbox.api_key()), ("X-Widget-Mode", "fast")];
    let list =
        async |query: &str| api.call_as(Method::GET, &format!("/widgets{query}"), None, &headers).await;
    assert_eq!(api.get("/widgets").await.invalid_fields(), ["X-Widget-Mode"]);
    for (query, field) in [
        ("?limit=many", "limit"),
        ("?kinds=1,x", "kinds"),
        ("?kinds=1&kinds=x", "kinds"),
        ("?range[from]=x", "range"),
    ] {
        assert_eq!(list(query).await.invalid_fields(), [field], "{query}");
    }
    list("?kinds=1,2&range[from]=3").await.expect(200);
    api.get("/widgets/far-too-long").await.expect(404);
    let invalid = api.post("/widgets", &json!({"name": 1, "shape": {"kind": "circle"}, "parts": []})).await;
    assert_eq!(invalid.invalid_fields(), ["name", "secret", "shape.radius"]);
    api.call(Method::POST, "/widgets", Some("{".to_owned())).await.expect(400);
    api.call_as(Method::GET, "/widgets/w1", None, &[]).await.expect(401);
    let wrong_type = api.put("/widgets/w1/drawing", &json!({})).await.expect(415);
    assert_eq!(wrong_type.body["type"], "unsupported-media-type");
    assert_eq!(api.sandbox.executions().all().len(), 1, "rejected requests are not executions");
}

#[tokio::test]
async fn collections_have_one_item_and_pagination_headers() {
    let api = api().await;
    let headers = [("REB-APIKEY", api.sandbox.api_key()), ("X-Widget-Mode", "slow")];
    for (query, items, limit, offset) in
        [("", 1, 100, 0), ("?limit=5", 1, 5, 0), ("?limit=5&offset=1", 0, 5, 1), ("?limit=0", 0, 0, 0)]
    {
        let page = api.call_as(Method::GET, &format!("/widgets{query}"), None, &headers).await.expect(200);
        assert_eq!(page.body.as_array().unwrap().len(), items, "{query}");
        let number = |name: &str| page.number(&format!("pagination-{name}"));
        assert_eq!((number("total"), number("limit"), number("offset")), (1, limit, offset), "{query}");
    }
}

#[tokio::test]
async fn created_resources_have_a_location_and_declared_headers() {
    let api = api().await;
    let body = json!({
        "name": "Lever", "secret": "s", "parts": [], "shape": {"kind": "square", "side": 1}, "unknown": true,
    });
    let created = api.post("/widgets", &body).await.expect(201);
    let id = created.body["id"].as_str().unwrap();
    assert!(created.header("location").ends_with(&format!("/widgets/{id}")));
    assert_eq!(created.header("x-widget"), "3");
    assert_eq!(api.sandbox.executions().on("PostWidget", id), 1);
}

#[tokio::test]
async fn operations_without_json_respond() {
    let api = api().await;
    let url = format!("{}/organizations/{}", api.sandbox.base_url(), api.sandbox.organization());
    let get = api.client.get(format!("{url}/widgets/w1/drawing")).header("REB-APIKEY", api.sandbox.api_key());
    let file = get.send().await.unwrap();
    assert_eq!(
        (file.status().as_u16(), &file.headers()["content-type"]),
        (200, &"application/pdf".parse().unwrap())
    );
    assert!(file.bytes().await.unwrap().starts_with(b"%PDF"));
    let other =
        api.client.get(format!("{url}/widgets/w1/drawing")).header("REB-APIKEY", api.sandbox.api_key());
    let rejected = other.header("accept", "text/html, image/*;q=0.5").send().await.unwrap();
    assert_eq!(rejected.status().as_u16(), 406);
    let put = api.client.put(format!("{url}/widgets/w1/drawing")).header("REB-APIKEY", api.sandbox.api_key());
    let stored = put.header("content-type", "image/png").body("pixels").send().await.unwrap();
    assert_eq!(stored.status().as_u16(), 204);
    let health = api.client.get(format!("{}/health", api.sandbox.base_url())).send().await.unwrap();
    assert_eq!(health.status().as_u16(), 200);
    assert_eq!(health.text().await.unwrap(), "{\"up\":true}");
    api.delete("/widgets/w1").await.expect(204);
    for path in ["/widgets/w1", "/widgets/w1/drawing"] {
        api.get(path).await.expect(404);
    }
}

#[tokio::test]
async fn operations_accept_the_security_schemes_of_the_spec() {
    let api = api().await;
    let url = format!("{}/organizations/{}/session", api.sandbox.base_url(), api.sandbox.organization());
    for (token, status) in [("customer.j.wt", 201), (Sandbox::JWT, 403), ("other", 401)] {
        let request = api.client.post(&url).bearer_auth(token);
        assert_eq!(request.send().await.unwrap().status().as_u16(), status, "{token}");
    }
}

#[tokio::test]
async fn operations_without_a_possible_response_are_501() {
    let api = api().await;
    let url = format!("{}/organizations/{}", api.sandbox.base_url(), api.sandbox.organization());
    for (path, operation) in [("/endless", "GetEndless"), ("/moved", "GetMoved")] {
        let request = api.client.get(format!("{url}{path}")).header("REB-APIKEY", api.sandbox.api_key());
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), 501);
        let problem: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert_eq!(api.sandbox.spec().check_component("Problem", &problem).unwrap(), Some(vec![]));
        assert!(problem["detail"].as_str().unwrap().contains(operation), "{problem}");
    }
    assert_eq!(api.sandbox.executions().all(), []);
}

#[tokio::test]
async fn events_without_a_payload_builder_are_delivered() {
    let api = api().await;
    let receiver = Receiver::for_spec(domain()).await;
    api.sandbox.register_webhook(receiver.target().for_events(["widget-created", "widget-broken"])).unwrap();
    for event in ["widget-created", "widget-broken"] {
        let payload = api.sandbox.emit_event(event).unwrap();
        assert_eq!(payload["eventType"], event);
        assert_eq!(api.sandbox.spec().check_webhook(event, &payload).unwrap(), Some(vec![]));
    }
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), ["widget-created", "widget-broken"]);
    // The receiver rejects payloads that do not conform.
    assert!(api.sandbox.deliveries().iter().all(|delivery| delivery.attempts == [Some(204)]));
    let error = |result: Result<Value, WebhookError>| result.unwrap_err();
    assert_eq!(
        error(api.sandbox.emit_event("widget-endless")),
        WebhookError::NoPayload("widget-endless".into())
    );
    assert_eq!(error(api.sandbox.emit_event("nothing")), WebhookError::UnknownEvent("nothing".into()));
}

#[tokio::test]
async fn a_bundle_replaces_the_bundled_spec() {
    let mut document = domain();
    document["components"]["schemas"]["CustomerId"] = json!({"type": "string"});
    let api = Api::with(Sandbox::builder().bundle(document)).await;
    let url = format!("{}/organizations/{}", api.sandbox.base_url(), api.sandbox.organization());
    for (path, status) in [("/moved", 501), ("/customers", 404)] {
        let request = api.client.get(format!("{url}{path}")).header("REB-APIKEY", api.sandbox.api_key());
        assert_eq!(request.send().await.unwrap().status().as_u16(), status, "{path}");
    }
    let unresolved = json!({"paths": {"/a": {"$ref": "#/missing"}}});
    let error = Sandbox::builder().bundle(unresolved).start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn every_event_of_the_spec_has_a_sample_payload() {
    let api = Api::start().await;
    let spec = Spec::bundled().unwrap();
    for event in spec.webhook_events() {
        let payload = api.sandbox.emit_event(event).unwrap();
        assert_eq!(spec.check_webhook(event, &payload).unwrap(), Some(vec![]), "{event}");
    }
    assert_eq!(api.sandbox.customers().count(), 0);
}
