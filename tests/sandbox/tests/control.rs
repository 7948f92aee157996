//! The control API.

use std::time::Duration;

use crate::support::Api;
use crate::support::receiver::Receiver;
use rebilly_sandbox::{ManualClock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

async fn control(api: &Api, method: Method, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/_sandbox/api{path}", api.sandbox.base_url());
    let mut request = api.client.request(method, url);
    if !body.is_null() {
        request = request.body(body.to_string());
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
}

#[tokio::test]
async fn the_clock_events_and_requests_are_controlled_over_http() {
    let api = Api::with(Sandbox::builder().clock(ManualClock::at(0))).await;
    let (status, time) = control(&api, Method::POST, "/advance", json!({ "seconds": 86_400 })).await;
    assert_eq!((status, &time), (200, &json!({ "time": "1970-01-02T00:00:00Z" })));
    let event = json!({ "eventType": "invoice-paid", "fields": { "invoiceId": "in_1" } });
    let (status, payload) = control(&api, Method::POST, "/trigger", event).await;
    assert_eq!((status, &payload["invoiceId"]), (200, &json!("in_1")));
    let (_, events) = control(&api, Method::GET, "/events", Value::Null).await;
    assert_eq!(events["events"][0]["entityId"], "in_1");

    api.get("/customers").await.expect(200);
    api.customer("mine", &json!({})).await;
    let (_, requests) = control(&api, Method::GET, "/requests?after=1", Value::Null).await;
    assert_eq!((requests.as_array().unwrap().len(), &requests[0]["operation"]), (1, &json!("PutCustomer")));
    assert!(!requests.to_string().contains("sk_sandbox"));
}

#[tokio::test]
async fn snapshots_and_resets_are_controlled_over_http() {
    let api = Api::start().await;
    let notes = "x".repeat(900_000);
    for id in ["a", "b", "mine"] {
        api.customer(id, &json!({ "notes": notes })).await;
    }
    let (_, snapshot) = control(&api, Method::GET, "/snapshot", Value::Null).await;
    assert_eq!(control(&api, Method::POST, "/reset", Value::Null).await.0, 200);
    assert_eq!(api.get("/customers").await.ids().len(), 0);
    assert_eq!(control(&api, Method::POST, "/restore", snapshot).await.0, 200);
    assert_eq!(api.get("/customers").await.ids(), ["a", "b", "mine"]);
}

#[tokio::test]
async fn a_reset_returns_to_the_state_of_the_start() {
    let receiver = Receiver::closed().await;
    let builder = Sandbox::builder().seed(7).clock(ManualClock::at(0)).rate_limit(5).api_key("mine");
    let api = Api::with(builder.webhook(receiver.target())).await;
    let created = api.post("/customers", &json!({})).await.expect(201);
    let key = api.post("/api-keys", &json!({ "description": "Shop" })).await.expect(201).body;
    let credential = json!({ "type": "webhook", "host": "127.0.0.1", "auth": { "type": "none" } });
    let credential = api.post("/service-credentials/webhook", &credential).await.expect(201);
    let hook =
        json!({ "url": "http://127.0.0.1:1/", "method": "POST", "credentialHash": credential.body["hash"] });
    api.post("/webhooks", &hook).await.expect(201);
    api.sandbox.revoke(Sandbox::JWT);
    // A delivery is in progress, one waits, and one has failed.
    api.put("/customers/mine", &json!({})).await.expect(201);
    while !api.get("/tracking/webhooks").await.body.to_string().contains("hook_log") {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (_, time) = control(&api, Method::POST, "/advance", json!({ "seconds": 300_000_000_000_u64 })).await;
    assert_eq!(time["time"], "9999-12-30T22:00:00Z");

    let (status, time) = control(&api, Method::POST, "/reset", Value::Null).await;
    assert_eq!((status, &time["time"]), (200, &json!("1970-01-01T00:00:00Z")));
    let bearer = format!("Bearer {}", Sandbox::JWT);
    for (header, value, status) in
        [("reb-apikey", key["secretKey"].as_str().unwrap(), 401), ("authorization", &bearer, 200)]
    {
        api.call_as(Method::GET, "/customers", None, &[(header, value)]).await.expect(status);
    }
    receiver.open();
    api.sandbox.idle().await;
    let (_, events) = control(&api, Method::GET, "/events", Value::Null).await;
    assert_eq!(events, json!({ "events": [], "deliveries": [] }));
    assert_eq!(api.get("/tracking/webhooks").await.expect(200).body, json!([]));
    let again = api.post("/customers", &json!({})).await.expect(201);
    assert_eq!((&again.body, again.number("x-ratelimit-remaining")), (&created.body, 4));
    api.sandbox.idle().await;
    assert_eq!(receiver.events().last().unwrap(), "customer-created");
    assert_eq!((api.sandbox.deliveries().len(), api.get("/tracking/webhooks").await.ids().len()), (1, 1));
}

#[tokio::test]
async fn faults_are_planned_by_route_and_count_over_http() {
    let api = Api::start().await;
    let fault = json!({ "path": "/customers/{id}", "method": "put", "pass": 1, "times": 1, "status": 503 });
    let (status, planned) = control(&api, Method::POST, "/faults", fault).await;
    assert_eq!((status, planned["planned"].as_array().unwrap().len()), (200, 2));
    api.customer("mine", &json!({})).await;
    api.get("/customers/mine").await.expect(200);
    let url = format!("{}/organizations/o/customers/mine", api.sandbox.base_url());
    let put = || api.client.put(&url).header("REB-APIKEY", "sk_sandbox_me").body("{}").send();
    assert_eq!(put().await.unwrap().status(), 503);
    assert_eq!(put().await.unwrap().status(), 200);
    control(&api, Method::POST, "/faults", json!({ "kind": "reset" })).await;
    assert!(put().await.is_err());
    assert_eq!(control(&api, Method::DELETE, "/faults", Value::Null).await.1["planned"], json!([]));
    assert_eq!(put().await.unwrap().status(), 200);
}

#[tokio::test]
async fn invalid_control_requests_name_the_remedy() {
    let api = Api::with(Sandbox::builder().clock(ManualClock::at(0))).await;
    for (path, body, reason) in [
        ("/advance", json!({ "days": 1 }), "seconds"),
        ("/trigger", json!({}), "eventType"),
        ("/trigger", json!({ "eventType": "invoice-paid", "fields": { "colour": 1 } }), "colour"),
        ("/restore", json!({}), "format"),
        ("/faults", json!({ "path": "/x" }), "status"),
        ("/faults", json!({ "route": "/x", "status": 500 }), "route"),
        ("/faults", json!({ "operation": "Unknown", "status": 500 }), "operationId"),
        ("/faults", json!({ "status": 200 }), "400"),
        ("/advance", json!({ "seconds": 1, "days": 30 }), "days is unknown; use seconds"),
        ("/advance", json!({ "seconds": "1" }), "seconds must be a whole number"),
        ("/advance", json!([1]), "an object"),
        ("/trigger", json!({ "eventType": "invoice-paid", "invoiceId": "in_1" }), "use eventType, fields"),
        ("/trigger", json!({ "eventType": "invoice-paid", "fieldz": {} }), "fieldz is unknown"),
        ("/trigger", json!({ "eventType": 1 }), "eventType must be a string"),
        ("/trigger", json!({ "eventType": "invoice-paid", "fields": 1 }), "fields"),
        ("/reset", json!({ "keep": "faults" }), "keep is unknown"),
        ("/faults", json!({ "operation": ["PutCustomer"], "status": 503 }), "operation must be a string"),
        ("/faults", json!({ "method": 5, "status": 503 }), "method must be a string"),
        ("/faults", json!({ "path": {}, "status": 503 }), "path must be a string"),
        ("/faults", json!({ "kind": 5, "status": 503 }), "kind must be a string"),
        ("/faults", json!({ "times": -1, "status": 503 }), "times must be a whole number"),
        (
            "/faults",
            json!({ "afterExecuting": "yes", "status": 503 }),
            "afterExecuting must be true or false",
        ),
    ] {
        let (status, body) = control(&api, Method::POST, path, body).await;
        assert!(status == 422 && body["error"].as_str().unwrap().contains(reason), "{path}: {body}");
    }
    let (status, unknown) = control(&api, Method::GET, "/requests?since=1", Value::Null).await;
    assert!(status == 422 && unknown["error"].as_str().unwrap().contains("use after"), "{unknown}");
    assert_eq!(control(&api, Method::GET, "/faults", Value::Null).await.1["planned"], json!([]));
    assert!(api.sandbox.events().is_empty());
    assert_eq!(api.sandbox.now(), std::time::UNIX_EPOCH);
    let (_, index) = control(&api, Method::GET, "", Value::Null).await;
    assert!(index.as_object().unwrap().len() > 10);
}

#[tokio::test]
async fn other_hosts_and_web_sites_are_rejected() {
    let api = Api::start().await;
    let url = format!("{}/_sandbox", api.sandbox.base_url());
    for (name, value, status) in [
        ("host", "rebilly.example:80", 403),
        ("host", "rebilly.example", 403),
        ("host", "[::2]", 403),
        ("host", "[::1].rebilly.example", 403),
        ("host", "", 403),
        ("host", "localhost:80.rebilly.example", 403),
        ("origin", "http://rebilly.example", 403),
        ("host", "[::1]", 200),
        ("host", "[::1]:7259", 200),
        ("host", "localhost", 200),
        ("host", "LOCALHOST:80", 200),
        ("host", "127.0.0.1", 200),
    ] {
        let response = api.client.get(&url).header(name, value).send().await.unwrap();
        assert_eq!(response.status(), status, "{name}: {value}");
    }
    assert_eq!(
        api.client.get(&url).header("origin", api.sandbox.base_url()).send().await.unwrap().status(),
        200
    );
}
