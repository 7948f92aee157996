//! Webhooks that are registered through the API: what is sent where, signed in how, tracked, resent, duplicated, reordered.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::Api;
use crate::support::receiver::{PASSWORD, Receiver, USERNAME};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rebilly_sandbox::{DeliveryOutcome, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpListener;

const NO_PAUSES: [Duration; 2] = [Duration::ZERO; 2];

async fn api() -> Api {
    Api::with(Sandbox::builder().delivery_pauses(NO_PAUSES)).await
}

/// Creates a credential for this machine and gives its id.
async fn credential(api: &Api, auth: Value) -> String {
    let body = json!({"type": "webhook", "host": "127.0.0.1", "auth": auth});
    let answer = api.post("/service-credentials/webhook", &body).await.expect(201);
    answer.body["id"].as_str().unwrap().to_owned()
}

async fn basic(api: &Api) -> String {
    credential(api, json!({"type": "basic", "username": USERNAME, "password": PASSWORD})).await
}

fn webhook(url: &str, credential: &str) -> Value {
    json!({"method": "POST", "url": url, "credentialHash": credential})
}

fn with(mut webhook: Value, members: Value) -> Value {
    webhook.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    webhook
}

#[tokio::test]
async fn credentials_are_created_found_and_switched_off() {
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
    // What is deactivated does not count as existing.
    api.post("/service-credentials/webhook", &body(&auth)).await.expect(201);
    let wrong = json!({"type": "webhook", "host": "a_b", "auth": {"type": "basic", "username": "u"}});
    let refused = api.post("/service-credentials/webhook", &wrong).await;
    assert_eq!(refused.invalid_fields(), ["auth.password", "host"]);
    api.get("/service-credentials/webhook/none").await.expect(404);
}

#[tokio::test]
async fn a_registered_webhook_gets_the_events_it_asked_for() {
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

    // What it is replaced by counts from there on; its first moment stays.
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
async fn what_cannot_be_delivered_is_not_registered() {
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
    ] {
        let refused = api.post("/webhooks", &with(webhook(url, &id), change)).await;
        assert_eq!(refused.invalid_fields(), [field]);
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
async fn attempts_are_tracked_and_can_be_sent_again() {
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
async fn previews_need_no_registration() {
    let api = api().await;
    let receiver = Receiver::start(&[]).await;
    let id = basic(&api).await;
    let body = webhook(&receiver.url, &id);
    api.post("/previews/webhooks", &body).await.expect(204);
    let failed = with(body.clone(), json!({"eventsFilter": ["kyc-request-failed", "customer-created"]}));
    api.post("/previews/webhooks", &failed).await.expect(204);
    api.sandbox.idle().await;
    // The receiver answers 418 to a payload that breaks the spec.
    assert!(api.sandbox.deliveries().iter().all(|delivery| delivery.attempts == [Some(204)]));
    let mut events = receiver.events();
    events.sort();
    assert_eq!(events, ["customer-created", "kyc-request-failed"]);
    assert_eq!(api.get("/webhooks").await.ids().len(), 0);
    assert_eq!(api.sandbox.customers().count(), 0);
    let refused = api.post("/previews/webhooks", &webhook(&receiver.url, "none")).await;
    assert_eq!(refused.invalid_fields(), ["credentialHash"]);
}

#[tokio::test]
async fn a_template_makes_the_body() {
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

/// Takes everything.
async fn plain_receiver() -> (String, Inbox) {
    let inbox = Inbox::default();
    let take = |State(inbox): State<Inbox>, headers: HeaderMap, body: String| async move {
        inbox.lock().unwrap().push((headers, body));
    };
    (serve(Router::new().fallback(take).with_state(Arc::clone(&inbox))).await, inbox)
}

async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?shop=1", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

/// What a digest receiver was asked: the `Authorization` of each request.
type Asked = Arc<Mutex<Vec<Option<String>>>>;

/// Accepts the nonce of the second challenge only, and of that every count once.
async fn digest(State(asked): State<Asked>, uri: Uri, headers: HeaderMap) -> (StatusCode, HeaderMap) {
    let given = headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
    let mut asked = asked.lock().unwrap();
    asked.push(given.clone());
    let challenge = |nonce: &str| {
        let value = format!("Digest realm=\"hooks\", qop=\"auth\", algorithm=SHA-256, nonce=\"{nonce}\"");
        (
            StatusCode::UNAUTHORIZED,
            HeaderMap::from_iter([("www-authenticate".parse().unwrap(), value.parse().unwrap())]),
        )
    };
    let Some(given) = given else { return challenge("first") };
    if given.contains("nonce=\"first\"") {
        return challenge("second");
    }
    let part = |name: &str| {
        let (_, rest) = given.split_once(&format!("{name}=")).unwrap();
        rest.split(", ").next().unwrap().trim_matches('"').to_owned()
    };
    let hash = |text: String| -> String {
        <sha2::Sha256 as sha2::Digest>::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    };
    assert_eq!(part("uri"), uri.path_and_query().unwrap().as_str());
    let secret = hash(format!("{USERNAME}:hooks:{PASSWORD}"));
    let request = hash(format!("POST:{}", part("uri")));
    let expected = hash(format!("{secret}:second:{}:{}:auth:{request}", part("nc"), part("cnonce")));
    let right = expected == part("response");
    (if right { StatusCode::NO_CONTENT } else { StatusCode::FORBIDDEN }, HeaderMap::new())
}

#[tokio::test]
async fn digest_is_answered_when_it_is_asked_for_and_kept() {
    let api = api().await;
    let asked = Asked::default();
    let url = serve(Router::new().fallback(digest).with_state(Arc::clone(&asked))).await;
    let id = credential(&api, json!({"type": "digest", "username": USERNAME, "password": PASSWORD})).await;
    api.put("/webhooks/mine", &webhook(&url, &id)).await.expect(201);
    for customer in ["a", "b", "c"] {
        api.customer(customer, &json!({})).await;
    }
    api.sandbox.idle().await;
    // The first attempt is sent, asked for its credentials, and refused as stale; the second answers the new challenge.
    let attempts: Vec<_> = api.sandbox.deliveries().into_iter().map(|delivery| delivery.attempts).collect();
    assert_eq!(attempts, [vec![Some(401), Some(204)], vec![Some(204)], vec![Some(204)]]);
    let counts: Vec<Option<String>> = asked
        .lock()
        .unwrap()
        .iter()
        .map(|given| Some(given.as_ref()?.split_once("nc=")?.1.split(',').next()?.to_owned()))
        .collect();
    let count = |count: &str| Some(count.to_owned());
    let [one, two, three] = ["00000001", "00000002", "00000003"].map(count);
    assert_eq!(counts, [None, one.clone(), two.clone(), one, two, three]);
}

#[tokio::test]
async fn deliveries_come_twice_and_in_another_order_the_same_in_every_run() {
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
async fn a_webhook_that_is_removed_drops_what_waits() {
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
    // The shuffled pair may have begun; the third was still collected.
    assert_eq!(outcomes[2], DeliveryOutcome::Dropped);
    assert!(outcomes[..2].contains(&DeliveryOutcome::Dropped), "{outcomes:?}");
}
