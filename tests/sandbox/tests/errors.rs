//! Errors that do not depend on a resource.

use crate::support::{Api, example};
use rebilly_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn unknown_paths_are_404_and_unknown_methods_405() {
    let api = Api::start().await;
    for path in
        ["/nothing", "/customers/a/nothing", "/customers/", "/customers//lead-source", "/customers/.."]
    {
        // Encoded, because a URL parser would resolve the dots.
        let path = path.replace("..", "%2E%2E%2Fx%2F..");
        api.get(&path).await.expect(404);
    }
    let response = api.call(Method::PATCH, "/customers/a", Some("{}".into())).await.expect(405);
    assert_eq!(response.header("allow"), "GET, PUT, DELETE");
    assert_eq!(response.body["type"], "method-not-allowed");
    let headers = [("REB-APIKEY", api.sandbox.api_key())];
    for path in ["/", "/customers", "/organizations", "/no-such-path"] {
        api.call_host(Method::GET, path, None, &headers).await.expect(404);
    }
}

/// Rebilly's JavaScript client sends the slash.
#[tokio::test]
async fn a_slash_at_the_end_is_ignored_in_posts() {
    let api = Api::start().await;
    let sandbox = &api.sandbox;
    let url = format!("{}/organizations/{}/customers/", sandbox.base_url(), sandbox.organization());
    // Without `Api`, which looks the path up in the spec.
    let request = reqwest::Client::builder().no_proxy().build().unwrap().post(&url).body("{}");
    let created = request.header("REB-APIKEY", sandbox.api_key()).send().await.unwrap();
    assert_eq!(created.status(), 201);
    assert!(created.headers()["location"].to_str().unwrap().starts_with(&format!("{url}cus_")));
}

#[tokio::test]
async fn malformed_json_is_400() {
    let api = Api::start().await;
    let deep = "[".repeat(1000);
    for body in ["", "{", "{\"a\":}", "nope", "{} {}", &deep] {
        let response = api.call(Method::POST, "/customers", Some(body.to_owned())).await.expect(400);
        assert_eq!(response.body["type"], "malformed-body");
    }
    let headers = [("REB-APIKEY", api.sandbox.api_key())];
    let url = format!("{}/organizations/{}/customers", api.sandbox.base_url(), api.sandbox.organization());
    let request = api.client.post(url).header(headers[0].0, headers[0].1).body(vec![b'"', 0xFF, b'"']);
    assert_eq!(request.send().await.unwrap().status().as_u16(), 400);
    assert_eq!(api.get("/customers").await.ids().len(), 0);
}

#[tokio::test]
async fn bodies_above_a_mebibyte_are_413() {
    let api = Api::start().await;
    let padded = |size: usize| {
        let mut text = example().to_string();
        text.push_str(&" ".repeat(size - text.len()));
        text
    };
    const LIMIT: usize = 1024 * 1024;
    api.call(Method::POST, "/customers", Some(padded(LIMIT))).await.expect(201);
    for size in [LIMIT + 1, 4 * LIMIT] {
        let response = api.call(Method::POST, "/customers", Some(padded(size))).await.expect(413);
        assert_eq!(response.body["type"], "body-too-large");
    }
    assert_eq!(api.get("/customers").await.ids().len(), 1);
}

#[tokio::test]
async fn the_media_type_of_problems_is_configurable() {
    let api = Api::start().await;
    let response = api.get("/customers/none").await.expect(404);
    assert_eq!(response.header("content-type"), "application/json");
    let api = Api::with(Sandbox::builder().problem_json()).await;
    let response = api.get("/customers/none").await.expect(404);
    assert_eq!(response.header("content-type"), "application/problem+json");
    let response = api.post("/customers", &json!({})).await.expect(201);
    assert_eq!(response.header("content-type"), "application/json");
}

#[tokio::test]
async fn requests_are_logged() {
    let api = Api::start().await;
    api.get("/customers?q=Ann").await.expect(200);
    api.delete("/customers/none?targetCustomerId=b").await.expect(404);
    let log = api.sandbox.requests();
    let path = format!("/organizations/{}/customers", api.sandbox.organization());
    assert_eq!(log.len(), 2);
    assert_eq!(
        (log[0].method.as_str(), log[0].path.as_str(), log[0].status),
        ("GET", path.as_str(), Some(200))
    );
    assert_eq!(log[0].query.as_deref(), Some("q=Ann"));
    assert_eq!((log[1].method.as_str(), log[1].status), ("DELETE", Some(404)));
    assert!(!format!("{log:?}").contains("Ann"));
}

#[tokio::test]
async fn a_stopped_sandbox_refuses_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.base_url().to_owned();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    assert_eq!(client.get(&url).send().await.unwrap().status().as_u16(), 404);
    sandbox.stop().await;
    assert!(client.get(&url).send().await.is_err());
}

#[tokio::test]
async fn sandboxes_are_isolated() {
    let (one, two) = (Api::start().await, Api::start().await);
    one.customer("a", &json!({})).await;
    assert_ne!(one.sandbox.base_url(), two.sandbox.base_url());
    two.get("/customers/a").await.expect(404);
}
