//! API keys: the key is shown once, and authenticates until it is deleted.

use rebilly_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Api, ApiResponse};

async fn list_customers(api: &Api, header: &str, key: &str) -> ApiResponse {
    api.call_as(Method::GET, "/customers", None, &[(header, key)]).await
}

#[tokio::test]
async fn only_the_response_to_a_creation_has_the_key() {
    let api = Api::start().await;
    let created = api.post("/api-keys", &json!({"description": "Shop"})).await.expect(201);
    let (id, key) = (created.body["id"].as_str().unwrap(), created.body["secretKey"].as_str().unwrap());
    assert!(id.starts_with("api_key_") && key.starts_with("sk_sandbox_"), "{id} {key}");
    assert!(created.header("location").ends_with(&format!("/api-keys/{id}")));
    assert_eq!(created.body["type"], "secret");
    let mine = api
        .put("/api-keys/mine", &json!({"description": "Mine", "type": "publishable"}))
        .await
        .expect(201)
        .body;
    assert!(mine["secretKey"].as_str().unwrap().starts_with("pk_sandbox_"));

    let path = format!("/api-keys/{id}");
    let read = api.get(&path).await.expect(200).body;
    assert_eq!(read.get("secretKey"), None);
    assert_eq!(read["apiUser"], created.body["apiUser"]);
    let listed = api.get("/api-keys").await;
    assert_eq!(listed.ids(), [id, "mine"]);
    assert!(listed.body.as_array().unwrap().iter().all(|key| key.get("secretKey").is_none()));
    let changed =
        api.put(&path, &json!({"description": "Other", "secretKey": "sk_mine"})).await.expect(200).body;
    assert_eq!((changed.get("secretKey"), &changed["description"]), (None, &json!("Other")));
    let other_type = json!({"description": "Other", "type": "publishable"});
    assert_eq!(api.put(&path, &other_type).await.invalid_fields(), ["type"]);
}

#[tokio::test]
async fn a_key_authenticates_until_it_is_deleted() {
    let api = Api::with(Sandbox::builder().api_key("sk_sandbox_configured")).await;
    list_customers(&api, "REB-APIKEY", "sk_sandbox_other").await.expect(401);
    let secret = api.post("/api-keys", &json!({"description": "a"})).await.expect(201).body;
    let publishable = json!({"description": "b", "type": "publishable"});
    let publishable = api.post("/api-keys", &publishable).await.expect(201).body;
    let text = |key: &Value, name: &str| key[name].as_str().unwrap().to_owned();
    list_customers(&api, "REB-APIKEY", &text(&secret, "secretKey")).await.expect(200);
    list_customers(&api, "authorization", &text(&publishable, "secretKey")).await.expect(403);
    for key in [&secret, &publishable] {
        api.delete(&format!("/api-keys/{}", text(key, "id"))).await.expect(204);
        api.get(&format!("/api-keys/{}", text(key, "id"))).await.expect(404);
    }
    list_customers(&api, "REB-APIKEY", &text(&secret, "secretKey")).await.expect(401);
    list_customers(&api, "authorization", &text(&publishable, "secretKey")).await.expect(401);
    assert!(!api.sandbox.snapshot().to_json().to_string().contains(&text(&secret, "secretKey")));
}

#[tokio::test]
async fn the_access_list_and_the_addresses_of_a_key_restrict_it() {
    let api = Api::start().await;
    let key = async |restrictions: Value| {
        let mut body = json!({"description": "a"});
        body.as_object_mut().unwrap().extend(restrictions.as_object().unwrap().clone());
        let created = api.post("/api-keys", &body).await.expect(201).body;
        created["secretKey"].as_str().unwrap().to_owned()
    };
    let acl = |organization: &str, operation: &str| json!({"acl": [{"scope": {"organizationId": [organization]}, "permissions": [operation]}]});
    let own = api.sandbox.organization().to_owned();
    for (restrictions, expected) in [
        (json!({"allowedIps": ["127.0.0.1"]}), 200),
        (json!({"allowedIps": ["192.0.2.1", "::ffff:127.0.0.1"]}), 200),
        (json!({"allowedIps": ["192.0.2.1"]}), 403),
        (json!({"allowedIps": [], "acl": []}), 200),
        (acl(&own, "GetCustomerCollection"), 200),
        (acl(&own, "GetCustomer"), 403),
        (acl("another", "GetCustomerCollection"), 403),
        (json!({"acl": [{"scope": {}, "permissions": ["PostCustomer", "GetCustomerCollection"]}]}), 200),
    ] {
        let key = key(restrictions.clone()).await;
        let response = list_customers(&api, "REB-APIKEY", &key).await;
        assert_eq!(response.status, expected, "{restrictions}");
    }
}

#[tokio::test]
async fn restrictions_to_invalid_addresses_are_rejected() {
    let api = Api::start().await;
    for (addresses, fields) in [
        (json!(["nope"]), &["allowedIps.0"] as &[&str]),
        (
            json!(["192.0.2.1", "192.0.2.0/24", "localhost", ""]),
            &["allowedIps.1", "allowedIps.2", "allowedIps.3"],
        ),
    ] {
        let body = json!({"description": "Shop", "allowedIps": addresses});
        assert_eq!(api.post("/api-keys", &body).await.invalid_fields(), fields);
        assert_eq!(api.put("/api-keys/mine", &body).await.invalid_fields(), fields);
    }
    let body = json!({"description": "Shop", "allowedIps": ["192.0.2.1", "2001:db8::7"]});
    api.put("/api-keys/mine", &body).await.expect(201);
}
