//! Events: payloads, authentication, retries and failures of deliveries.

use std::time::Duration;

use crate::support::receiver::{PASSWORD, Receiver, USERNAME};
use crate::support::{Api, example};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rebilly_sandbox::{DeliveryOutcome, Sandbox, WebhookError, WebhookTarget};
use serde_json::{Value, json};

const NO_PAUSES: [Duration; 2] = [Duration::ZERO; 2];

#[tokio::test]
async fn changes_publish_events() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target())).await;
    let id = api.post("/customers", &example()).await.expect(201).body["id"].as_str().unwrap().to_owned();
    api.customer("mine", &json!({"leadSource": {"medium": "search"}, "paymentToken": "tok"})).await;
    api.put("/customers/mine", &json!({})).await.expect(200);
    api.put("/customers/mine", &json!({"websiteId": 1})).await.expect(422);
    api.delete(&format!("/customers/{id}?targetCustomerId=mine")).await.expect(204);
    api.sandbox.idle().await;

    assert_eq!(
        receiver.events(),
        ["customer-created", "customer-created", "customer-updated", "customer-merged"]
    );
    // The receiver responds with 418 to an invalid payload.
    assert!(api.sandbox.deliveries().iter().all(|delivery| delivery.attempts == [Some(204)]));
    let received = receiver.received();
    let customer = |at: usize| &received[at].body["_embedded"]["customer"];
    assert_eq!(received[0].body["customerId"], id.as_str());
    assert_eq!(customer(0)["email"], "rebilly@example.com");
    let link =
        format!("{}/organizations/{}/customers/{id}", api.sandbox.base_url(), api.sandbox.organization());
    assert_eq!(received[0].body["_links"], json!([{"rel": "customer", "href": link}]));
    assert_eq!(customer(1)["leadSource"]["medium"], "search");
    assert!(customer(1).get("paymentToken").is_none());
    assert_eq!((&customer(1)["revision"], &customer(2)["revision"]), (&json!(1), &json!(2)));
    let merged = &received[3].body;
    assert_eq!((&merged["customerId"], &merged["targetCustomerId"]), (&json!("mine"), &json!("mine")));
    assert_eq!(merged["duplicatedCustomer"]["id"], id.as_str());
    assert_eq!(merged["_embedded"]["targetCustomer"]["id"], "mine");
}

#[tokio::test]
async fn deliveries_are_posts_with_basic_authentication() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target())).await;
    api.post("/customers", &json!({})).await.expect(201);
    api.sandbox.idle().await;
    let headers = &receiver.received()[0].headers;
    let expected = format!("Basic {}", STANDARD.encode(format!("{USERNAME}:{PASSWORD}")));
    assert_eq!(headers["authorization"], expected);
    assert_eq!(headers["content-type"], "application/json");
}

#[tokio::test]
async fn every_event_of_the_spec_can_be_sent() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::start().await;
    api.customer("mine", &example()).await;
    api.sandbox.register_webhook(receiver.target()).unwrap();
    let events: Vec<&str> = api.sandbox.spec().webhook_events().collect();
    assert!(events.len() >= 11);
    for event in &events {
        let sent = api.sandbox.emit_customer_event(event, "mine");
        let sent = sent.or_else(|_| api.sandbox.emit_kyc_event(event, "mine"));
        let sent = sent.or_else(|_| api.sandbox.emit_event(event).map(drop));
        assert_eq!(sent, Ok(()), "{event}");
    }
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), events);
    let about_customer =
        receiver.received().iter().filter(|received| received.body["customerId"] == "mine").count();
    assert!(about_customer >= 11);
    let deliveries = api.sandbox.deliveries();
    assert_eq!(deliveries.len(), events.len());
    for delivery in deliveries {
        assert_eq!((delivery.attempts, delivery.outcome), (vec![Some(204)], DeliveryOutcome::Delivered));
    }
}

#[tokio::test]
async fn kyc_events_of_a_customer_share_one_request() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(
        Sandbox::builder()
            .webhook(receiver.target().for_events(["kyc-request-attempted", "kyc-request-fulfilled"])),
    )
    .await;
    api.customer("mine", &json!({})).await;
    for event in ["kyc-request-attempted", "kyc-request-failed", "kyc-request-fulfilled"] {
        api.sandbox.emit_kyc_event(event, "mine").unwrap();
    }
    api.sandbox.idle().await;
    let received = receiver.received();
    let request = |at: usize| &received[at].body["_embedded"]["kycRequest"];
    assert_eq!(receiver.events(), ["kyc-request-attempted", "kyc-request-fulfilled"]);
    assert!(received[0].body["kycRequestId"].as_str().unwrap().starts_with("kyc_req_"));
    assert_eq!(received[0].body["kycRequestId"], received[1].body["kycRequestId"]);
    assert_eq!((&request(0)["status"], &request(1)["status"]), (&json!("attempted"), &json!("fulfilled")));
    assert_eq!((&request(0)["revision"], &request(1)["revision"]), (&json!(1), &json!(3)));
    let rels: Vec<&Value> =
        received[0].body["_links"].as_array().unwrap().iter().map(|link| &link["rel"]).collect();
    assert_eq!(rels, ["customer", "kycRequest"]);
}

#[tokio::test]
async fn rejected_deliveries_are_retried() {
    let receiver = Receiver::start(&[500, 302]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target()).delivery_pauses(NO_PAUSES)).await;
    api.customer("a", &json!({})).await;
    api.customer("b", &json!({})).await;
    api.sandbox.idle().await;
    let deliveries = api.sandbox.deliveries();
    assert_eq!(deliveries[0].attempts, [Some(500), Some(302), Some(204)]);
    assert_eq!(deliveries[0].outcome, DeliveryOutcome::Delivered);
    assert_eq!(deliveries[1].attempts, [Some(204)]);
    let ids: Vec<Value> =
        receiver.received().iter().map(|received| received.body["customerId"].clone()).collect();
    assert_eq!(ids, ["a", "a", "a", "b"]);
}

#[tokio::test]
async fn deliveries_fail_after_the_last_attempt() {
    let receiver = Receiver::start(&[503; 3]).await;
    let closed = "http://127.0.0.1:1/";
    let builder = Sandbox::builder().webhook(receiver.target()).webhook(WebhookTarget::new(closed, "u", "p"));
    let api = Api::with(builder.delivery_pauses(NO_PAUSES)).await;
    api.customer("a", &json!({})).await;
    api.sandbox.idle().await;
    let deliveries = api.sandbox.deliveries();
    assert_eq!(
        (&deliveries[0].attempts, deliveries[0].outcome),
        (&vec![Some(503); 3], DeliveryOutcome::Failed)
    );
    assert_eq!((&deliveries[1].attempts, deliveries[1].outcome), (&vec![None; 3], DeliveryOutcome::Failed));
    assert!(!format!("{deliveries:?}").contains("revision"), "Debug shows the payload");
}

#[tokio::test]
async fn slow_receivers_delay_neither_the_api_nor_other_receivers() {
    let (slow, quick) = (Receiver::closed().await, Receiver::start(&[]).await);
    let builder = Sandbox::builder().webhook(slow.target()).webhook(quick.target()).delivery_queue(1);
    let api = Api::with(builder.delivery_timeout(Duration::from_secs(600))).await;
    let only_quick = |api: &Api| {
        let quick = quick.url.clone();
        api.sandbox.deliveries().into_iter().filter(move |delivery| delivery.url == quick)
    };
    for id in ["a", "b", "c", "d"] {
        api.customer(id, &json!({})).await;
        while only_quick(&api).any(|delivery| delivery.outcome == DeliveryOutcome::Pending) {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(quick.events().len(), 4);
    let dropped = |api: &Api| {
        api.sandbox
            .deliveries()
            .iter()
            .filter(|delivery| delivery.outcome == DeliveryOutcome::Dropped)
            .count()
    };
    // One is being attempted, at most one waits; the queue was full for the others.
    assert!((2..=3).contains(&dropped(&api)), "{:?}", api.sandbox.deliveries());
    slow.open();
    api.sandbox.idle().await;
    assert_eq!(slow.events().len(), 4 - dropped(&api));
}

#[tokio::test]
async fn receivers_without_a_response_time_out() {
    let silent = Receiver::closed().await;
    let builder = Sandbox::builder().webhook(silent.target()).delivery_pauses([]);
    let api = Api::with(builder.delivery_timeout(Duration::from_millis(20))).await;
    api.customer("a", &json!({})).await;
    api.sandbox.idle().await;
    let delivery = api.sandbox.deliveries().remove(0);
    assert_eq!((delivery.attempts, delivery.outcome), (vec![None], DeliveryOutcome::Failed));
}

#[tokio::test]
async fn invalid_registrations_and_events_are_errors() {
    let api = Api::start().await;
    api.customer("mine", &json!({})).await;
    let sandbox = &api.sandbox;
    let target = || WebhookTarget::new("http://127.0.0.1:1/", "u", "p");
    let unknown = |event: &str| Err(WebhookError::UnknownEvent(event.to_owned()));
    assert_eq!(sandbox.register_webhook(target().for_events(["order-created"])), unknown("order-created"));
    for url in ["https://example.com/", "example.com", "", "http://u:p@example.com/", "http://u@example.com/"]
    {
        let rejected = sandbox.register_webhook(WebhookTarget::new(url, "u", "p"));
        assert_eq!(rejected, Err(WebhookError::InvalidUrl), "{url}");
    }
    for _ in 0..25 {
        sandbox.register_webhook(target()).unwrap();
    }
    assert_eq!(sandbox.register_webhook(target()), Err(WebhookError::TooMany));
    assert_eq!(sandbox.emit_customer_event("kyc-request-failed", "mine"), unknown("kyc-request-failed"));
    assert_eq!(sandbox.emit_kyc_event("customer-created", "mine"), unknown("customer-created"));
    let unknown_customer = Err(WebhookError::UnknownCustomer("none".to_owned()));
    assert_eq!(sandbox.emit_kyc_event("kyc-request-failed", "none"), unknown_customer);
    let error = Sandbox::builder().webhook(WebhookTarget::new("x", "u", "p")).start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
}
