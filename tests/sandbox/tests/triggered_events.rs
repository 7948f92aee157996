//! Events that the test publishes, and waiting for events.

use std::time::Duration;

use crate::support::receiver::Receiver;
use crate::support::{Api, example};
use rebilly_sandbox::{DeliveryOutcome, ManualClock, Sandbox, WebhookError, WebhookTarget};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_millis(50);
const LONG: Duration = Duration::from_secs(30);

#[tokio::test]
async fn every_event_can_be_triggered() {
    let receiver = Receiver::start(&[]).await;
    let api = Api::with(Sandbox::builder().webhook(receiver.target()).delivery_queue(200)).await;
    let events: Vec<String> = api.sandbox.spec().webhook_events().map(str::to_owned).collect();
    assert_eq!(events.len(), 121);
    for event in &events {
        let payload = api.sandbox.trigger(event, &Value::Null).unwrap();
        assert_eq!(api.sandbox.spec().check_webhook(event, &payload).unwrap(), Some(vec![]), "{event}");
        assert_eq!(payload["eventType"], event.as_str());
    }
    api.sandbox.idle().await;
    assert_eq!(receiver.events(), events);
    let delivered = |delivery: &rebilly_sandbox::Delivery| delivery.outcome == DeliveryOutcome::Delivered;
    assert!(api.sandbox.deliveries().iter().all(delivered));
}

#[tokio::test]
async fn fields_of_the_caller_and_stored_resources_are_in_the_payload() {
    let api = Api::start().await;
    api.customer("mine", &example()).await;
    let fields = json!({
        "customerId": "mine",
        "transactionId": "txn_1",
        "amount": 12.5,
        "_embedded": { "transaction": { "currency": "EUR" } },
    });
    let payload = api.sandbox.trigger("ready-to-pay-requested", &fields).unwrap();
    assert_eq!((&payload["customerId"], &payload["amount"]), (&json!("mine"), &json!(12.5)));
    assert_eq!(payload["_embedded"]["customer"]["email"], "rebilly@example.com");
    let transaction = &payload["_embedded"]["transaction"];
    assert_eq!((&transaction["id"], &transaction["currency"]), (&json!("txn_1"), &json!("EUR")));
    let rels: Vec<&Value> = payload["_links"].as_array().unwrap().iter().map(|link| &link["rel"]).collect();
    assert_eq!(rels, ["customer", "transaction"]);

    let by_embedded = json!({ "_embedded": { "customer": { "id": "mine" } } });
    let payload = api.sandbox.trigger("customer-updated", &by_embedded).unwrap();
    assert_eq!(payload["customerId"], "mine");
    assert_eq!(payload["_embedded"]["customer"]["email"], "rebilly@example.com");
    let last = api.sandbox.events().pop().unwrap();
    assert_eq!(
        (last.event_type.as_str(), last.entity.as_deref(), last.targets),
        ("customer-updated", Some("mine"), 0)
    );
}

#[tokio::test]
async fn fields_that_cannot_be_applied_are_named() {
    let sandbox = Sandbox::start().await.unwrap();
    for (event, fields, field) in [
        ("invoice-paid", json!({ "invoiceID": "a" }), "invoiceID"),
        ("invoice-paid", json!({ "_embedded": { "invoice": { "colour": 1 } } }), "_embedded.invoice.colour"),
        (
            "invoice-paid",
            json!({ "_embedded": { "invoice": { "amount": "x" } } }),
            "_embedded.invoice.amount",
        ),
        (
            "invoice-paid",
            json!({ "_embedded": { "invoice": { "items": [{ "a": 1 }] } } }),
            "_embedded.invoice.items.0.a",
        ),
        ("invoice-paid", json!({ "invoiceId": 5 }), "invoiceId"),
        ("invoice-paid", json!({ "eventType": "invoice-voided" }), "eventType"),
        (
            "customer-created",
            json!({ "_embedded": { "customer": { "paymentToken": "t" } } }),
            "_embedded.customer.paymentToken",
        ),
        ("invoice-paid", json!([1]), "(fields)"),
    ] {
        match sandbox.trigger(event, &fields) {
            Err(WebhookError::InvalidField { field: named, .. }) => assert_eq!(named, field),
            other => panic!("{fields}: {other:?}"),
        }
        assert!(sandbox.trigger_after(LONG, event, &fields).is_err());
    }
    let custom = json!({ "_embedded": { "customer": { "customFields": { "anything": [1] } } } });
    assert!(sandbox.trigger("customer-created", &custom).is_ok());
    assert_eq!(
        sandbox.trigger("invoice-payed", &Value::Null),
        Err(WebhookError::UnknownEvent("invoice-payed".to_owned()))
    );
}

#[tokio::test]
async fn scheduled_events_are_sent_at_their_time() {
    let receiver = Receiver::start(&[]).await;
    let builder = Sandbox::builder().clock(ManualClock::at(1_000)).webhook(receiver.target());
    let sandbox = builder.start().await.unwrap();
    for (seconds, event) in [(20, "invoice-paid"), (10, "invoice-issued"), (30, "invoice-voided")] {
        sandbox.trigger_after(Duration::from_secs(seconds), event, &json!({ "invoiceId": "in_1" })).unwrap();
    }
    sandbox.advance(Duration::from_secs(25)).await;
    sandbox.idle().await;
    assert_eq!(receiver.events(), ["invoice-issued", "invoice-paid"]);
    let times = sandbox
        .events()
        .into_iter()
        .map(|event| event.time.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs());
    assert_eq!(times.collect::<Vec<_>>(), [1_010, 1_020]);
}

#[tokio::test]
async fn expected_webhooks_are_returned_once() {
    let receiver = Receiver::start(&[500]).await;
    let sandbox = Sandbox::builder().webhook(receiver.target()).start().await.unwrap();
    for id in ["in_1", "in_2"] {
        sandbox.trigger("invoice-paid", &json!({ "invoiceId": id })).unwrap();
    }
    let first = sandbox.expect_webhook("invoice-paid", LONG).await.unwrap();
    let second = sandbox.expect_webhook("invoice-paid", LONG).await.unwrap();
    assert_eq!((&first.body["invoiceId"], &second.body["invoiceId"]), (&json!("in_1"), &json!("in_2")));
    assert_eq!(first.attempts, [Some(500), Some(204)]);
    let error = sandbox.expect_webhook("invoice-paid", SOON).await.unwrap_err();
    assert!(!error.unreceived, "{error}");
}

#[tokio::test]
async fn a_missing_webhook_names_what_was_sent_instead() {
    let receiver = Receiver::start(&[]).await;
    let closed =
        WebhookTarget::new("http://127.0.0.1:1/closed", "user", "password").for_events(["quote-accepted"]);
    let builder =
        Sandbox::builder().webhook(receiver.target().for_events(["invoice-issued"])).webhook(closed);
    let sandbox = builder.delivery_pauses([]).start().await.unwrap();
    for event in ["invoice-issued", "invoice-issued", "quote-accepted", "invoice-paid"] {
        sandbox.trigger(event, &Value::Null).unwrap();
    }
    sandbox.idle().await;
    let error = sandbox.expect_webhook("invoice-paid", SOON).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no invoice-paid was delivered within 50ms; it was published, but no webhook matched it: register one for this \
         event; sent instead: 2 invoice-issued (delivered), 1 quote-accepted (failed)"
    );
    let error = sandbox.expect_webhook("quote-accepted", SOON).await.unwrap_err();
    assert_eq!((error.sent.len(), error.unreceived), (3, false));
}
