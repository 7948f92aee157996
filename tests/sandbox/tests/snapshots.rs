//! Snapshots of the state.

use std::time::Duration;

use crate::support::receiver::Receiver;
use crate::support::{Api, example};
use rebilly_sandbox::{ManualClock, Sandbox, Snapshot};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const HOUR: Duration = Duration::from_secs(3600);

/// A sandbox with resources of every kind of storage, webhooks and scheduled work.
async fn filled(receiver: &Receiver) -> Api {
    let builder = Sandbox::builder().clock(ManualClock::at(1_700_000_000));
    let api = Api::with(builder.webhook(receiver.target().for_events(["invoice-paid"]))).await;
    let with_token = json!({ "paymentToken": "token", "leadSource": { "medium": "search" } });
    api.customer("mine", &with_token).await;
    api.customer("other", &example()).await;
    api.customer("duplicate", &example()).await;
    api.delete("/customers/duplicate?targetCustomerId=mine").await.expect(204);
    api.sandbox.set_credit("mine", "EUR", 5.0);
    api.sandbox.emit_kyc_event("kyc-request-attempted", "mine").unwrap();
    let tag = api.post("/tags", &json!({ "name": "vip", "type": "customer" })).await.expect(201);
    let deleted = api.post("/tags", &json!({ "name": "old", "type": "customer" })).await.expect(201);
    api.delete(&format!("/tags/{}", deleted.body["name"].as_str().unwrap())).await;
    assert_eq!(tag.body["name"], "vip");
    let credential = json!({ "type": "webhook", "host": "127.0.0.1", "auth": { "type": "none" } });
    let credential = api.post("/service-credentials/webhook", &credential).await.expect(201);
    let hook = json!({
        "eventsFilter": ["customer-updated"], "url": receiver.url, "method": "POST",
        "credentialHash": credential.body["hash"],
    });
    api.post("/webhooks", &hook).await.expect(201);
    api.put("/customers/mine", &json!({})).await.expect(200);
    api.sandbox.idle().await;
    api.sandbox.advance(HOUR).await;
    api.sandbox.trigger_after(HOUR, "invoice-paid", &json!({ "invoiceId": "in_1" })).unwrap();
    api
}

/// Everything that requests can read, without the port.
async fn visible(api: &Api) -> Vec<String> {
    let mut found = Vec::new();
    for path in [
        "/customers?sort=id",
        "/customers/mine/lead-source",
        "/customers/mine/credit-balance",
        "/tags",
        "/webhooks",
        "/service-credentials/webhook",
        "/tracking/webhooks",
    ] {
        let body = api.get(path).await.expect(200).body.to_string();
        found.push(body.replace(api.sandbox.base_url(), "http://sandbox"));
    }
    found
}

#[tokio::test]
async fn a_snapshot_restores_the_state_in_another_sandbox() {
    let receiver = Receiver::start(&[]).await;
    let first = filled(&receiver).await;
    let text = first.sandbox.snapshot().to_json().to_string();
    let expected = visible(&first).await;
    assert!(expected.iter().all(|body| body.len() > 10), "{expected:?}");
    first.sandbox.webhooks().flush();
    drop(first);

    let snapshot = Snapshot::from_json(serde_json::from_str(&text).unwrap()).unwrap();
    let second = Api::with(Sandbox::builder().clock(ManualClock::at(5))).await;
    second.sandbox.restore(&snapshot).unwrap();
    assert_eq!(visible(&second).await, expected);
    assert_eq!(
        second.sandbox.snapshot().to_json()["store"]["schedule"],
        snapshot.to_json()["store"]["schedule"]
    );
    second.put("/customers/duplicate", &json!({})).await.expect(409);
    second.put("/customers/other", &json!({ "paymentToken": "token" })).await.expect(422);

    let before = receiver.events().len();
    second.put("/customers/other", &json!({})).await.expect(200);
    second.sandbox.advance(HOUR).await;
    second.sandbox.idle().await;
    assert_eq!(receiver.events()[before..], ["customer-updated", "invoice-paid"]);
    let new = second.post("/customers", &json!({})).await.expect(201);
    assert_eq!(new.body["createdTime"], "2023-11-15T00:13:20Z");
}

#[tokio::test]
async fn restoring_undoes_later_changes_and_generates_equal_ids() {
    let api = Api::with(Sandbox::builder().seed(1).clock(ManualClock::at(1_700_000_000))).await;
    api.post("/customers", &json!({})).await.expect(201);
    let snapshot = api.sandbox.snapshot();
    let mut ids = Vec::new();
    for _ in 0..2 {
        api.sandbox.advance(HOUR).await;
        let tag = json!({ "name": "vip", "type": "customer" });
        let created = api.post("/customers", &json!({})).await.expect(201).body;
        ids.push((created["id"].clone(), created["createdTime"].clone(), api.post("/tags", &tag).await.body));
        api.sandbox.restore(&snapshot).unwrap();
        assert_eq!(api.get("/customers").await.ids().len(), 1);
        assert_eq!(api.sandbox.snapshot(), snapshot);
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn issued_and_revoked_credentials_are_restored() {
    let start = || Api::with(Sandbox::builder().credential("SecretApiKey", "configured"));
    let first = start().await;
    let key = json!({ "description": "Shop" });
    let kept = first.post("/api-keys", &key).await.expect(201).body;
    let deleted = first.post("/api-keys", &key).await.expect(201).body;
    first.delete(&format!("/api-keys/{}", deleted["id"].as_str().unwrap())).await.expect(204);
    first.sandbox.revoke(Sandbox::JWT);
    let snapshot = first.sandbox.snapshot();

    let second = start().await;
    second.sandbox.accept_jwt("later");
    second.sandbox.restore(&snapshot).unwrap();
    for (header, value, status) in [
        ("reb-apikey", kept["secretKey"].as_str().unwrap(), 200),
        ("reb-apikey", deleted["secretKey"].as_str().unwrap(), 401),
        ("reb-apikey", "configured", 200),
        ("authorization", &format!("Bearer {}", Sandbox::JWT), 401),
        ("authorization", "Bearer later", 401),
    ] {
        second.call_as(Method::GET, "/customers", None, &[(header, value)]).await.expect(status);
    }
}

#[tokio::test]
async fn malformed_snapshots_are_rejected_and_change_nothing() {
    let api = Api::start().await;
    api.customer("mine", &json!({})).await;
    let valid = api.sandbox.snapshot().to_json();
    for (pointer, broken, reason) in [
        ("/format", json!(1), "format"),
        ("/time", json!("yesterday"), "time"),
        ("/store/customers", json!({}), "store"),
        ("/store/schedule", json!([["2024-01-01T00:00:00Z", "unknown", "id"]]), "store"),
        ("/targets", Value::Null, "targets"),
        ("/tracking", json!([]), "tracking"),
        ("/credentials/issued", json!([["JWT"]]), "credentials"),
        ("/credentials", Value::Null, "credentials"),
    ] {
        let mut json = valid.clone();
        *json.pointer_mut(pointer).unwrap() = broken;
        let error = Snapshot::from_json(json).unwrap_err().to_string();
        assert!(error.contains(reason), "{pointer}: {error}");
    }
    assert!(Snapshot::from_json(Value::Null).is_err());
    assert_eq!(api.get("/customers").await.ids(), ["mine"]);
}

#[tokio::test]
async fn a_failed_restore_changes_nothing() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target())).await;
    let valid = api.sandbox.snapshot().to_json();
    api.customer("mine", &json!({})).await;
    api.sandbox.advance(HOUR).await;
    let before = api.sandbox.snapshot();
    let with = |name: &str, value: Value| {
        let mut target = valid["targets"][0].clone();
        target[name] = value;
        target
    };
    for (targets, reason) in [
        (vec![with("url", json!("nowhere"))], "URL"),
        (vec![with("events", json!([])), with("url", json!("https://example.com"))], "URL"),
        (vec![with("events", json!(["no-such-event"]))], "event"),
        (vec![with("events", json!([])); 26], "25"),
    ] {
        let mut json = valid.clone();
        json["targets"] = targets.into();
        let snapshot = Snapshot::from_json(json).unwrap();
        let error = api.sandbox.restore(&snapshot).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
        assert_eq!(api.get("/customers").await.ids(), ["mine"]);
        assert_eq!(api.sandbox.snapshot().to_json()["targets"], before.to_json()["targets"]);
    }
    assert!(api.sandbox.now() >= std::time::SystemTime::now() + HOUR / 2);
    api.put("/customers/mine", &json!({})).await.expect(200);
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), ["customer-created", "customer-updated"]);
}

#[tokio::test]
async fn targets_outside_snapshots_are_neither_saved_nor_removed() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target().outside_snapshots())).await;
    let snapshot = api.sandbox.snapshot();
    assert_eq!(snapshot.to_json()["targets"], json!([]));
    for _ in 0..2 {
        api.sandbox.restore(&snapshot).unwrap();
    }
    api.customer("mine", &json!({})).await;
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), ["customer-created"]);
    let mut json = snapshot.to_json();
    json["targets"] = vec![
        json!({"url": "http://127.0.0.1:1/", "username": "", "password": "", "auth": "none", "events": []});
        25
    ]
    .into();
    let error = api.sandbox.restore(&Snapshot::from_json(json).unwrap()).unwrap_err();
    assert!(error.to_string().contains("25"), "{error}");
}

#[tokio::test]
async fn a_stopped_sandbox_has_its_final_state() {
    let receiver = Receiver::start(&[]).await;
    let mut api = filled(&receiver).await;
    let before = api.sandbox.snapshot();
    assert_eq!(before.to_json()["targets"].as_array().unwrap().len(), 1);
    // A request without the end of its body must not keep the server.
    let address = api.sandbox.base_url().strip_prefix("http://").unwrap();
    let mut client = TcpStream::connect(address).await.unwrap();
    let head =
        format!("POST /organizations/o/customers HTTP/1.1\r\nhost: {address}\r\ncontent-length: 9\r\n");
    let head = format!("{head}expect: 100-continue\r\nreb-apikey: {}\r\n\r\n", api.sandbox.api_key());
    client.write_all(head.as_bytes()).await.unwrap();
    assert_eq!(client.read_u8().await.unwrap(), b'H');
    api.sandbox.stop_within(Duration::ZERO).await;
    assert_eq!(api.sandbox.connections_open(), 0);
    assert_eq!(api.sandbox.snapshot(), before);
}

#[tokio::test]
async fn restored_webhooks_and_targets_share_one_limit() {
    let receiver = Receiver::start(&[]).await;
    let api = filled(&receiver).await;
    let mut json = api.sandbox.snapshot().to_json();
    json["targets"] = vec![json["targets"][0].clone(); 25].into();
    let snapshot = Snapshot::from_json(json.clone()).unwrap();
    assert!(api.sandbox.restore(&snapshot).unwrap_err().to_string().contains("25"));
    json["targets"].as_array_mut().unwrap().pop();
    api.sandbox.restore(&Snapshot::from_json(json).unwrap()).unwrap();
}

#[tokio::test]
async fn debug_output_of_snapshots_has_no_data() {
    let api = Api::start().await;
    api.customer("mine", &example()).await;
    let text = format!("{:?}", api.sandbox.snapshot());
    assert!(text.contains("time") && !text.contains("mine"), "{text}");
}
