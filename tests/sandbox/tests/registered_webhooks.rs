//! Webhooks that are registered through the API: delivery, tracking, resending, duplicates and order.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::Api;
use crate::support::receiver::{PASSWORD, Receiver, USERNAME};
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rebilly_sandbox::{DeliveryOutcome, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpListener;

const NO_PAUSES: [Duration; 2] = [Duration::ZERO; 2];

pub(crate) async fn api() -> Api {
    Api::with(Sandbox::builder().delivery_pauses(NO_PAUSES)).await
}

/// Creates a credential for 127.0.0.1 and returns its id.
pub(crate) async fn credential(api: &Api, auth: Value) -> String {
    let body = json!({"type": "webhook", "host": "127.0.0.1", "auth": auth});
    let response = api.post("/service-credentials/webhook", &body).await.expect(201);
    response.body["id"].as_str().unwrap().to_owned()
}

async fn basic(api: &Api) -> String {
    credential(api, json!({"type": "basic", "username": USERNAME, "password": PASSWORD})).await
}

pub(crate) fn webhook(url: &str, credential: &str) -> Value {
    json!({"method": "POST", "url": url, "credentialHash": credential})
}

fn with(mut webhook: Value, members: Value) -> Value {
    webhook.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    webhook
}

#[tokio::test]
async fn credentials_are_created_found_and_deactivated() {
    let api = api().await;
    let auth = json!({"type": "basic", "username": "u", "password": "p"});
    let body = |auth: &Value| json!({"type": "webhook", "host": "App.example.com", "auth": auth});
    let first = api.post("/service-credentials/webhook", &body(&auth)).await.expect(201);
    let id = first.body["id"].as_str().unwrap();
    assert_eq!((&first.body["hash"], &first.body["status"]), (&json!(id), &json!("active")));
    let path = format!("/service-credentials/webhook/{id}");
    assert!(first.header("location").ends_with(&path));
    let again = api.post("/service-credentials/webhook", &body(&auth)).await.expect(303);
    assert_eq!((&again.body, again.header("location")), (&first.body, first.header("location")));
    let digest = json!({"type": "digest", "username": "u", "password": "p"});
    let other = api.post("/service-credentials/webhook", &body(&digest)).await.expect(201);
    assert_eq!(api.get("/service-credentials/webhook?filter=host:app.example.com").await.ids().len(), 2);
    assert_eq!(api.get(&path).await.expect(200).body, first.body);
    assert_ne!(other.body["id"], first.body["id"]);

    let set = |status: &str| json!({"type": "webhook", "status": status}).to_string();
    let patch = |status| api.call(Method::PATCH, &path, Some(set(status)));
    assert_eq!(patch("inactive").await.expect(200).body["status"], "inactive");
    let off = patch("deactivated").await.expect(200);
    assert!(off.body["deactivationTime"].is_string());
    assert_eq!(patch("active").await.invalid_fields(), ["status"]);
    // Deactivated credentials do not count as existing.
    api.post("/service-credentials/webhook", &body(&auth)).await.expect(201);
    let wrong = json!({"type": "webhook", "host": "a_b", "auth": {"type": "basic", "username": "u"}});
    let rejected = api.post("/service-credentials/webhook", &wrong).await;
    assert_eq!(rejected.invalid_fields(), ["auth.password", "host"]);
    api.get("/service-credentials/webhook/none").await.expect(404);
}

#[tokio::test]
async fn webhooks_receive_the_events_of_their_filter() {
    let api = api().await;
    let receiver = Receiver::start(&[]).await;
    let id = basic(&api).await;
    let body = with(
        webhook(&receiver.url, &id),
        json!({
            "method": "PUT",
            "eventsFilter": ["customer-created"],
            "headers": [{"name": "X-Shop", "value": "s"}, {"name": "X-Off", "value": "o", "status": "inactive"}],
        }),
    );
    let created = api.put("/webhooks/mine", &body).await.expect(201);
    assert_eq!((&created.body["status"], &created.body["body"]), (&json!("active"), &Value::Null));
    api.customer("a", &json!({})).await;
    api.put("/customers/a", &json!({})).await.expect(200);
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), ["customer-created"]);
    let headers = &receiver.received()[0].headers;
    assert_eq!(headers["x-shop"], "s");
    assert!(!headers.contains_key("x-off"));
    let expected = format!("Basic {}", STANDARD.encode(format!("{USERNAME}:{PASSWORD}")));
    assert_eq!(headers["authorization"], expected);

    // The replacement applies to later events; `createdTime` stays.
    let wider = with(webhook(&receiver.url, &id), json!({"filter": "_embedded.customer.revision:2.."}));
    let replaced = api.put("/webhooks/mine", &wider).await.expect(200);
    assert_eq!(replaced.body["createdTime"], created.body["createdTime"]);
    assert_eq!(replaced.body["eventsFilter"], json!([]));
    api.customer("b", &json!({})).await;
    api.put("/customers/b", &json!({})).await.expect(200);
    api.sandbox.idle().await;
    assert_eq!(receiver.events()[1..], ["customer-updated"]);

    api.put("/webhooks/mine", &with(wider.clone(), json!({"status": "inactive"}))).await.expect(200);
    api.put("/customers/b", &json!({})).await.expect(200);
    api.put("/webhooks/mine", &wider).await.expect(200);
    api.call(
        Method::PATCH,
        &format!("/service-credentials/webhook/{id}"),
        Some(json!({"type": "webhook", "status": "inactive"}).to_string()),
    )
    .await
    .expect(200);
    api.put("/customers/b", &json!({})).await.expect(200);
    api.delete("/webhooks/mine").await.expect(204);
    api.delete("/webhooks/mine").await.expect(404);
    api.put("/customers/b", &json!({})).await.expect(200);
    api.sandbox.idle().await;
    assert_eq!(receiver.events().len(), 2);
}

#[tokio::test]
async fn invalid_webhooks_are_rejected() {
    let api = api().await;
    let id = basic(&api).await;
    let url = "http://127.0.0.1:1/";
    for (change, field) in [
        (json!({"credentialHash": "none"}), "credentialHash"),
        (json!({"url": "http://elsewhere.example.com/"}), "credentialHash"),
        (json!({"url": "http://u:p@127.0.0.1/"}), "url"),
        (json!({"url": "ftp://127.0.0.1/"}), "url"),
        (json!({"eventsFilter": ["no-such-event"]}), "eventsFilter.0"),
        (json!({"method": "HEAD"}), "method"),
        (json!({"filter": "nothing"}), "filter"),
        (json!({"headers": [{"name": "a b", "value": ""}]}), "headers.0.value"),
        (json!({"headers": [{"name": "Content-Length", "value": "1"}]}), "headers.0.name"),
        (
            json!({"headers": [{"name": "X-A", "value": "a"}, {"name": "HOST", "value": "a"}]}),
            "headers.1.name",
        ),
        (json!({"headers": [{"name": "transfer-encoding", "value": "chunked"}]}), "headers.0.name"),
    ] {
        let rejected = api.post("/webhooks", &with(webhook(url, &id), change)).await;
        assert_eq!(rejected.invalid_fields(), [field]);
    }
    for _ in 0..25 {
        api.post("/webhooks", &webhook(url, &id)).await.expect(201);
    }
    assert_eq!(api.post("/webhooks", &webhook(url, &id)).await.invalid_fields(), ["status"]);
    let paused = with(webhook(url, &id), json!({"status": "inactive"}));
    api.put("/webhooks/paused", &paused).await.expect(201);
    assert_eq!(api.put("/webhooks/paused", &webhook(url, &id)).await.invalid_fields(), ["status"]);
    let all = api.get("/webhooks?limit=5").await;
    assert_eq!((all.ids().len(), all.number("pagination-total")), (5, 26));
    let one = all.ids()[0].to_owned();
    api.put(&format!("/webhooks/{one}"), &webhook(url, &id)).await.expect(200);
    api.delete(&format!("/webhooks/{one}")).await.expect(204);
    api.put("/webhooks/paused", &webhook(url, &id)).await.expect(200);
}

#[tokio::test]
async fn attempts_are_tracked_and_resent() {
    let api = api().await;
    let receiver = Receiver::start(&[500, 502, 503]).await;
    let id = basic(&api).await;
    api.put("/webhooks/mine", &webhook(&receiver.url, &id)).await.expect(201);
    api.customer("a", &json!({})).await;
    api.customer("b", &json!({})).await;
    api.sandbox.idle().await;
    assert_eq!(api.sandbox.deliveries()[0].outcome, DeliveryOutcome::Failed);
    let entries = api.get("/tracking/webhooks?sort=attempt&filter=entityId:a").await.expect(200).body;
    let column = |name: &str| -> Vec<Value> {
        entries.as_array().unwrap().iter().map(|entry| entry[name].clone()).collect()
    };
    assert_eq!(
        (column("status"), column("attempt")),
        (vec![500.into(), 502.into(), 503.into()], vec![1.into(), 2.into(), 3.into()])
    );
    let last = &entries[2];
    assert_eq!((&last["url"], &last["method"]), (&json!(receiver.url), &json!("POST")));
    assert_eq!((&last["eventType"], &last["source"]), (&json!("customer-created"), &json!("webhooks")));
    let sent: Value = serde_json::from_str(last["request"].as_str().unwrap()).unwrap();
    assert_eq!(sent, receiver.received()[0].body);
    assert!(last["requestHeaders"]["authorization"].as_str().unwrap().starts_with("Basic "));
    let last = format!("/tracking/webhooks/{}", last["id"].as_str().unwrap());
    assert_eq!(api.get(&last).await.expect(200).body, entries[2]);

    api.call(Method::POST, &format!("{last}/resend"), None).await.expect(204);
    api.sandbox.idle().await;
    let received = receiver.received();
    assert_eq!(received.len(), 5);
    assert_eq!(received[4].body, sent);
    let found = api.get("/tracking/webhooks?sort=-attempt&filter=entityId:a").await.expect(200).body;
    assert_eq!((&found[0]["attempt"], &found[0]["status"]), (&json!(4), &json!(204)));
    assert_eq!(found[0]["initiatedTime"], entries[0]["initiatedTime"]);
    api.call(Method::POST, "/tracking/webhooks/none/resend", None).await.expect(404);
    api.delete("/webhooks/mine").await.expect(204);
    api.call(Method::POST, &format!("{last}/resend"), None).await.expect(404);
}

#[tokio::test]
async fn previews_are_sent_without_registration() {
    let api = api().await;
    let receiver = Receiver::start(&[]).await;
    let id = basic(&api).await;
    let body = webhook(&receiver.url, &id);
    api.post("/previews/webhooks", &body).await.expect(204);
    let failed = with(body.clone(), json!({"eventsFilter": ["kyc-request-failed", "customer-created"]}));
    api.post("/previews/webhooks", &failed).await.expect(204);
    api.sandbox.idle().await;
    // The receiver responds with 418 to an invalid payload.
    assert!(api.sandbox.deliveries().iter().all(|delivery| delivery.attempts == [Some(204)]));
    let mut events = receiver.events();
    events.sort();
    assert_eq!(events, ["customer-created", "kyc-request-failed"]);
    assert_eq!(api.get("/webhooks").await.ids().len(), 0);
    assert_eq!(api.sandbox.customers().count(), 0);
    let rejected = api.post("/previews/webhooks", &webhook(&receiver.url, "none")).await;
    assert_eq!(rejected.invalid_fields(), ["credentialHash"]);
}

#[tokio::test]
async fn templates_are_filled() {
    let api = api().await;
    let (url, inbox) = plain_receiver().await;
    let id = credential(&api, json!({"type": "none"})).await;
    let body = with(webhook(&url, &id), json!({"body": "{{eventType}} {{customerId}}"}));
    api.put("/webhooks/mine", &body).await.expect(201);
    api.customer("a", &json!({})).await;
    api.sandbox.idle().await;
    let received = inbox.lock().unwrap().clone();
    assert_eq!(received[0].1, "customer-created a");
    assert_eq!(received[0].0["content-type"], "text/plain");
    assert!(!received[0].0.contains_key("authorization"));
}

type Inbox = Arc<Mutex<Vec<(HeaderMap, String)>>>;

/// Starts a receiver that accepts every body.
async fn plain_receiver() -> (String, Inbox) {
    let inbox = Inbox::default();
    let take = |State(inbox): State<Inbox>, headers: HeaderMap, body: String| async move {
        inbox.lock().unwrap().push((headers, body));
    };
    (serve(Router::new().fallback(take).with_state(Arc::clone(&inbox))).await, inbox)
}

pub(crate) async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?shop=1", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

#[tokio::test]
async fn duplicates_and_order_are_reproducible_by_seed() {
    let run = |seed: u64| async move {
        let api = api().await;
        let (url, inbox) = plain_receiver().await;
        let id = credential(&api, json!({"type": "none"})).await;
        api.put("/webhooks/mine", &webhook(&url, &id)).await.expect(201);
        let webhooks = api.sandbox.webhooks();
        webhooks.seed(seed).duplicate(30).shuffle(16);
        for number in 0..100 {
            webhooks.publish(&json!({"eventType": "test", "number": number})).unwrap();
        }
        api.sandbox.idle().await;
        let received = inbox.lock().unwrap();
        let number = |body: &str| serde_json::from_str::<Value>(body).unwrap()["number"].as_u64().unwrap();
        received.iter().map(|(_, body)| number(body)).collect::<Vec<u64>>()
    };
    let first = run(3).await;
    assert_eq!(first, run(3).await);
    assert_ne!(first, run(4).await);
    assert!(first.len() > 110 && !first.is_sorted(), "{first:?}");
    let mut unique = first;
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique, (0..100).collect::<Vec<u64>>());
}

#[tokio::test]
async fn removed_webhooks_drop_waiting_deliveries() {
    let api = api().await;
    let receiver = Receiver::closed().await;
    let id = basic(&api).await;
    api.put("/webhooks/mine", &webhook(&receiver.url, &id)).await.expect(201);
    api.sandbox.webhooks().shuffle(2);
    for customer in ["a", "b", "c"] {
        api.customer(customer, &json!({})).await;
    }
    api.delete("/webhooks/mine").await.expect(204);
    receiver.open();
    api.sandbox.idle().await;
    let outcomes: Vec<_> = api.sandbox.deliveries().into_iter().map(|delivery| delivery.outcome).collect();
    // The first two may have been sent; the third was still collected.
    assert_eq!(outcomes[2], DeliveryOutcome::Dropped);
    assert!(outcomes[..2].contains(&DeliveryOutcome::Dropped), "{outcomes:?}");
}
