//! The spec as the sandbox reads it: every operation responds, and invalid values are detected.

use crate::support::Api;
use rebilly_sandbox::spec::{Scope, Spec};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn every_operation_of_the_spec_responds() {
    let api = Api::start().await;
    let spec = api.sandbox.spec();
    assert!(spec.operations().len() >= 24);
    for operation in spec.operations() {
        let path = operation.path.split('/').map(|part| if part.starts_with('{') { "none" } else { part });
        let path = path.collect::<Vec<_>>().join("/");
        let base = match operation.scope {
            Scope::Organization => format!("/organizations/{}", api.sandbox.organization()),
            _ => String::new(),
        };
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap();
        let mut request = api.client.request(method, format!("{}{base}{path}", api.sandbox.base_url()));
        if operation.accepts_body() {
            request = request.header("content-type", "application/json").body("{}");
        }
        let response = request.header("REB-APIKEY", api.sandbox.api_key()).send().await.unwrap();
        let status = response.status().as_u16();
        let limited = ["x-ratelimit-limit", "x-ratelimit-remaining"];
        let limited = limited.iter().all(|name| response.headers().contains_key(*name));
        assert_eq!(limited, operation.method != "GET", "rate-limit headers of {}", operation.id);
        let body = response.bytes().await.unwrap();
        let json = serde_json::from_slice::<Value>(&body).unwrap_or_default();
        if status == 501 {
            assert!(json["detail"].as_str().unwrap().contains(&operation.id), "{json}");
            continue;
        }
        assert!(status < 500, "{}: {status} {json}", operation.id);
        match spec.check_response(operation, status, &json).unwrap() {
            Some(invalid) => assert_eq!(invalid, [], "{}", operation.id),
            None if operation.declares(status) => assert_eq!(body.len(), 0, "{}", operation.id),
            None => {
                assert!(status >= 400, "{}: {status} is not declared", operation.id);
                assert_eq!(spec.check_component("Problem", &json).unwrap(), Some(vec![]), "{}", operation.id);
            }
        }
    }
}

#[test]
fn invalid_responses_are_detected() {
    let spec = Spec::bundled().unwrap();
    let operation = spec.operation("GET", "/customers/a").unwrap();
    let invalid = |body: Value| {
        let found = spec.check_response(operation, 200, &body).unwrap().unwrap();
        found.into_iter().filter_map(|entry| entry.field).collect::<Vec<_>>()
    };
    assert_eq!(invalid(json!({"id": "a"})), [] as [&str; 0]);
    assert_eq!(invalid(json!({"id": 1})), ["id"]);
    assert_eq!(invalid(json!({"createdTime": "2024-04-15"})), ["createdTime"]);
    assert_eq!(invalid(json!({"_links": [{"rel": "nowhere"}]})), ["_links.0.rel"]);
    assert_eq!(
        invalid(json!({"defaultPaymentInstrument": {"method": "ach"}})),
        ["defaultPaymentInstrument.paymentInstrumentId"]
    );
    assert_eq!(invalid(json!({"revision": null})), ["revision"]);
    assert!(operation.declares(404) && !operation.declares(418));
    assert_eq!(spec.check_response(operation, 418, &json!({})).unwrap(), None);
}

#[test]
fn tags_of_unions_stay_in_requests_although_they_are_read_only() {
    let spec = Spec::bundled().unwrap();
    let sent = |path: &str, body: Value| {
        let operation = spec.operation("POST", path).unwrap();
        let mut kept = body;
        spec.without_read_only(operation, &mut kept);
        assert_eq!(spec.check_request(operation, &kept).unwrap(), []);
        kept
    };
    let body = json!({"id": "a", "type": "smtp", "host": "smtp.example.com", "auth": {"type": "none"}});
    let kept = sent("/service-credentials/smtp", body);
    assert_eq!((kept.get("id"), &kept["type"]), (None, &json!("smtp")));
}

#[test]
fn invalid_payloads_are_detected() {
    let spec = Spec::bundled().unwrap();
    let invalid =
        spec.check_webhook("kyc-request-failed", &json!({"eventType": "customer-created"})).unwrap().unwrap();
    assert_eq!(invalid[0].field.as_deref(), Some("eventType"));
    assert_eq!(spec.check_webhook("no-such-event", &json!({})).unwrap(), None);
    assert_eq!(spec.check_component("NoSuchSchema", &json!({})).unwrap(), None);
}

/// A document with one operation and the given schema of its body.
fn with_body(schema: Value) -> Spec {
    let body = json!({"required": true, "content": {"application/json": {"schema": schema}}});
    Spec::new(json!({
        "openapi": "3.0.3",
        "paths": {"/things": {"post": {"requestBody": body, "responses": {}}}},
        "components": {"schemas": {
            "Cat": {"type": "object", "required": ["kind", "id"], "properties": {
                "kind": {"type": "string"}, "lives": {"type": "integer"}, "id": {"type": "string", "readOnly": true}}},
            "Dog": {"type": "object", "required": ["kind", "name"], "properties": {
                "kind": {"type": "string"}, "name": {"type": "string", "default": "Rex"}}},
        }},
    }))
    .unwrap()
}

fn fields(spec: &Spec, body: &Value) -> Vec<String> {
    let operation = spec.operation("POST", "/things").unwrap();
    let found = spec.check_request(operation, body).unwrap();
    found.into_iter().map(|entry| entry.field.unwrap_or_default()).collect()
}

#[test]
fn the_schema_dialect_of_openapi_3_0_is_supported() {
    let spec = with_body(json!({
        "type": "object",
        "required": ["made", "word"],
        "properties": {
            "made": {"type": "string", "readOnly": true},
            "word": {"type": "string", "nullable": true, "minLength": 2},
            "choice": {"type": "string", "nullable": true, "enum": ["a", "b"]},
            "above": {"type": "integer", "minimum": 5, "exclusiveMinimum": true},
            "nullable": {"type": "boolean"},
            "pet": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Cat"}]},
        },
    }));
    let cases: [(Value, &[&str]); 9] = [
        (json!({"word": null}), &[]),
        (json!({}), &["word"]),
        (json!({"word": "x"}), &["word"]),
        (json!({"word": null, "choice": null}), &[]),
        (json!({"word": null, "choice": "c"}), &["choice"]),
        (json!({"word": null, "above": 6, "nullable": true}), &[]),
        (json!({"word": null, "above": 5, "nullable": 1}), &["above", "nullable"]),
        (json!({"word": null, "pet": null}), &[]),
        (json!({"word": null, "pet": {}}), &["pet.kind"]),
    ];
    for (body, expected) in cases {
        let mut found = fields(&spec, &body);
        found.sort();
        assert_eq!(found, expected, "{body}");
    }
}

#[test]
fn discriminated_unions_are_validated_by_tag() {
    let mapping = json!({"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"});
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    });
    let strict = with_body(union.clone());
    assert_eq!(fields(&strict, &json!({"kind": "cat", "lives": 9})), [] as [&str; 0]);
    assert_eq!(fields(&strict, &json!({"kind": "cat", "lives": "9"})), ["lives"]);
    assert_eq!(fields(&strict, &json!({"kind": "dog"})), ["name"]);
    assert_eq!(fields(&strict, &json!({"kind": "cow"})), ["kind"]);
    assert_eq!(fields(&strict, &json!({})), ["kind"]);
    let mut open = union;
    open["x-default-mapping"] = json!("#/components/schemas/Dog");
    let open = with_body(open);
    assert_eq!(fields(&open, &json!({"kind": "cow"})), ["name"]);
    assert_eq!(fields(&open, &json!({"kind": "cow", "name": "Bella"})), [] as [&str; 0]);
}

#[test]
fn unions_by_presence_are_validated_by_their_first_line_that_fits() {
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "x-presence": {"kind, lives": "#/components/schemas/Cat", "kind": "#/components/schemas/Dog"},
    });
    let strict = with_body(union.clone());
    assert_eq!(fields(&strict, &json!({"kind": "cat", "lives": "9"})), ["lives"]);
    assert_eq!(fields(&strict, &json!({"kind": "cat", "lives": 9})), [] as [&str; 0]);
    assert_eq!(fields(&strict, &json!({"kind": "cat"})), ["name"]);
    assert_eq!(fields(&strict, &json!({"kind": "cat", "lives": null})), ["name"], "null is absent");
    assert_eq!(fields(&strict, &json!({"lives": 9})), ["kind"]);
    let mut open = union;
    open["x-default-mapping"] = json!("#/components/schemas/Dog");
    let open = with_body(open);
    assert_eq!(fields(&open, &json!({"lives": 9})), ["kind", "name"]);
    let mut body = json!({"kind": "dog", "id": "y"});
    let operation = open.operation("POST", "/things").unwrap();
    open.without_read_only(operation, &mut body);
    open.with_defaults(operation, &mut body);
    assert_eq!(body, json!({"kind": "dog", "id": "y", "name": "Rex"}));
}

#[test]
fn a_part_that_its_parent_decides_is_validated_by_the_tag_of_the_parent() {
    let part = json!({
        "anyOf": [{"$ref": "#/components/schemas/Cat"}],
        "x-parent-tag": {"propertyName": "pet", "mapping": {"cat": "#/components/schemas/Cat"}},
    });
    let properties = json!({"pet": {"type": "string"}, "part": part});
    let spec = with_body(json!({"type": "object", "properties": properties}));
    for (pet, part, expected) in [
        ("cat", json!({"kind": "a", "lives": 9}), [].as_slice()),
        ("cat", json!({"kind": "a", "lives": "9"}), &["part.lives"]),
        ("cow", json!({"kind": 1}), &[]),
        ("cow", json!("text"), &["part"]),
    ] {
        assert_eq!(fields(&spec, &json!({"pet": pet, "part": part})), expected, "{pet} {part}");
    }
    let operation = spec.operation("POST", "/things").unwrap();
    let mut body = json!({"pet": "cat", "part": {"kind": "a", "id": "x"}});
    spec.without_read_only(operation, &mut body);
    assert_eq!(body, json!({"pet": "cat", "part": {"kind": "a"}}));
}

#[test]
fn read_only_properties_and_defaults_depend_on_the_variant() {
    let mapping = json!({"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"});
    let union = json!({
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    });
    let spec = with_body(json!({"type": "array", "items": union}));
    let operation = spec.operation("POST", "/things").unwrap();
    let mut body = json!([{"kind": "cat", "id": "x"}, {"kind": "dog", "id": "y"}]);
    spec.without_read_only(operation, &mut body);
    spec.with_defaults(operation, &mut body);
    assert_eq!(body, json!([{"kind": "cat"}, {"kind": "dog", "id": "y", "name": "Rex"}]));
}

#[test]
fn unresolved_references_are_rejected() {
    let response = |schema: Value| json!({"200": {"content": {"application/json": {"schema": schema}}}});
    let document = |schema: Value| json!({"paths": {"/a": {"get": {"responses": response(schema)}}}});
    let union = json!({
        "oneOf": [], "discriminator": {"propertyName": "a", "mapping": {"b": "#/components/schemas/Missing"}},
    });
    for schema in [json!({"$ref": "#/components/schemas/Missing"}), json!({"$ref": "other.yaml#/A"}), union] {
        let error = Spec::new(document(schema)).unwrap_err().to_string();
        assert!(error.contains("unresolved reference"), "{error}");
    }
}
