//! Authentication.

use crate::support::Api;
use rebilly_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn keys_and_tokens_are_accepted() {
    let api = Api::start().await;
    let bearer = format!("Bearer {}", api.sandbox.jwt());
    let lower = format!("bearer {}", api.sandbox.jwt());
    for header in
        [("REB-APIKEY", api.sandbox.api_key()), ("Authorization", &bearer), ("authorization", &lower)]
    {
        api.call_as(Method::GET, "/customers", None, &[header]).await.expect(200);
    }
}

#[tokio::test]
async fn missing_and_unknown_credentials_are_rejected() {
    let api = Api::with(Sandbox::builder().api_key("sk_sandbox_mine")).await;
    let key = api.sandbox.api_key().to_owned();
    let bearer = format!("Bearer {}", api.sandbox.jwt());
    let headers: [&[(&str, &str)]; 6] = [
        &[],
        &[("REB-APIKEY", "sk_sandbox_other")],
        &[("Authorization", &key)],
        &[("Authorization", &format!("Bearer {key}"))],
        &[("Authorization", "Basic abc")],
        &[("REB-APIKEY", "sk_sandbox_other"), ("Authorization", &bearer)],
    ];
    for header in headers {
        let response = api.call_as(Method::GET, "/customers", None, header).await.expect(401);
        assert_eq!(response.header("www-authenticate"), "Bearer");
        assert_eq!(response.body["type"], "unauthorized");
        assert!(!response.body.to_string().contains("sk_sandbox"));
    }
}

#[tokio::test]
async fn unauthenticated_writes_are_neither_executed_nor_counted() {
    let api = Api::start().await;
    let rejected = api.call_as(Method::PUT, "/customers/a", Some("{}".into()), &[]).await.expect(401);
    assert_eq!(rejected.number("x-ratelimit-remaining"), 3000);
    assert!(api.sandbox.customer("a").is_none());
}

#[tokio::test]
async fn other_organizations_are_forbidden() {
    let api = Api::with(Sandbox::builder().organization("org_mine")).await;
    let headers = [("REB-APIKEY", api.sandbox.api_key())];
    let path = "/organizations/org_other/customers";
    let response = api.call_host(Method::GET, path, None, &headers).await.expect(403);
    assert_eq!(response.body["instance"], path);
    api.call_host(Method::GET, path, None, &[]).await.expect(401);
}

#[tokio::test]
async fn every_organization_and_sandbox_key_is_accepted_by_default() {
    let api = Api::start().await;
    let path = "/organizations/org_other/customers";
    let headers = [("REB-APIKEY", "sk_sandbox_any")];
    let created = api.call_host(Method::POST, path, Some("{}".into()), &headers).await.expect(201);
    assert!(created.header("location").contains("/organizations/org_other/customers/cus_"));
    assert!(created.body["_links"][0]["href"].as_str().unwrap().contains("/organizations/org_other/"));
    assert_eq!(created.body["organizationId"], "org_other");
    assert_eq!(api.get("/customers").await.ids(), [created.body["id"].as_str().unwrap()]);

    for key in ["sk_live_any", "pk_sandbox_any", "sk_sandbox"] {
        api.call_host(Method::GET, path, None, &[("REB-APIKEY", key)]).await.expect(401);
    }
    api.call_host(Method::GET, path, None, &[("Authorization", "Bearer sk_sandbox_any")]).await.expect(401);
    api.sandbox.revoke("sk_sandbox_any");
    api.call_host(Method::GET, path, None, &headers).await.expect(401);
}

#[tokio::test]
async fn credentials_and_organization_are_configurable() {
    let builder =
        Sandbox::builder().organization("org_mine").api_key("sk_one").api_key("sk_two").jwt("my.j.wt");
    let api = Api::with(builder).await;
    assert_eq!((api.sandbox.organization(), api.sandbox.api_key()), ("org_mine", "sk_one"));
    for key in ["sk_one", "sk_two"] {
        api.call_as(Method::GET, "/customers", None, &[("REB-APIKEY", key)]).await.expect(200);
    }
    api.call_as(Method::GET, "/customers", None, &[("Authorization", "Bearer my.j.wt")]).await.expect(200);
    api.call_as(Method::GET, "/customers", None, &[("REB-APIKEY", Sandbox::API_KEY)]).await.expect(401);
}

#[tokio::test]
async fn application_tokens_are_accepted_by_some_operations() {
    let api = Api::with(Sandbox::builder().application_jwt("app.j.wt")).await;
    let header = [("Authorization", "Bearer app.j.wt")];
    api.call_as(Method::GET, "/customers", None, &header).await.expect(200);
    let body = Some(json!({}).to_string());
    api.call_as(Method::POST, "/customers", body, &header).await.expect(403);
    assert_eq!(api.get("/customers").await.ids().len(), 0);
}

#[tokio::test]
async fn debug_output_hides_secrets() {
    let builder = Sandbox::builder().api_key("sk_hidden").jwt("hidden.j.wt");
    assert!(!format!("{builder:?}").contains("hidden"));
    let sandbox = builder.start().await.unwrap();
    let target = rebilly_sandbox::WebhookTarget::new("http://127.0.0.1:1/", "u", "hidden-password");
    assert!(!format!("{target:?}").contains("hidden"));
    sandbox.register_webhook(target).unwrap();
    let text = format!("{sandbox:?}");
    assert!(text.contains("org_") && !text.contains("hidden"), "{text}");
}

#[tokio::test]
async fn empty_secrets_are_rejected_at_the_start() {
    for builder in [Sandbox::builder().api_key(""), Sandbox::builder().credential("CustomerJWT", "")] {
        let error = builder.start().await.unwrap_err();
        assert!(error.to_string().contains("is empty"), "{error}");
    }
}
