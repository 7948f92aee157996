//! Sandboxes with one seed respond equally.

use std::time::Duration;

use rebilly_sandbox::{ManualClock, Sandbox, WebhookTarget};
use reqwest::{Client, Method};
use serde_json::json;

/// Responses to a series of requests: status, headers and body of each, without the port.
async fn responses(seed: u64) -> Vec<String> {
    let clock = ManualClock::at(1_700_000_000);
    let closed = WebhookTarget::new("http://127.0.0.1:1/closed", "user", "password");
    let builder = Sandbox::builder().seed(seed).clock(clock).webhook(closed).delivery_pauses([]);
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder().no_proxy().build().unwrap();
    let customer = json!({ "primaryAddress": { "firstName": "Ada" }, "paymentToken": "token" });
    let credential = json!({ "type": "webhook", "host": "127.0.0.1", "auth": { "type": "none" } });
    let mut found = Vec::new();
    for (method, path, body) in [
        (Method::POST, "/customers", customer.to_string()),
        (Method::PUT, "/customers/mine", "{}".to_owned()),
        (Method::POST, "/tags", json!({ "name": "vip", "type": "customer" }).to_string()),
        (Method::POST, "/service-credentials/webhook", credential.to_string()),
        (Method::POST, "/customers", "{".to_owned()),
        (Method::GET, "/customers?sort=-createdTime", String::new()),
        (Method::GET, "/subscriptions", String::new()),
        (Method::GET, "/tracking/webhooks", String::new()),
    ] {
        let url = format!("{}/organizations/{}{path}", sandbox.base_url(), sandbox.organization());
        let request = client.request(method, url).header("REB-APIKEY", sandbox.api_key());
        let response = request.header("content-type", "application/json").body(body).send().await.unwrap();
        let head = format!("{} {:?}", response.status(), response.headers());
        let text = format!("{head}\n{}", response.text().await.unwrap());
        found.push(text.replace(sandbox.base_url(), "http://sandbox"));
        sandbox.advance(Duration::from_secs(1)).await;
        sandbox.idle().await;
    }
    found
}

#[tokio::test]
async fn sandboxes_with_one_seed_respond_equally() {
    let first = responses(7).await;
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert_eq!(first, responses(7).await);
    assert_ne!(first, responses(8).await);
    assert!(first[7].contains("customer-updated"), "{}", first[7]);
}
