//! Resent deliveries: a receiver with an inbox handles each event once.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use rebilly_sandbox::{ManualClock, Sandbox};
use rebilly_sdk::Client;
use rebilly_sdk::events::reconcile::{FailedDeliveries, Registration, TimeRange, failed_deliveries};
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use rebilly_test_support::http_server;

use super::{NOON, client, customer, sandbox};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};
use crate::events::worker::drained;

/// Event types, and whether the events were superseded.
type Handled = Arc<Mutex<Vec<(String, bool)>>>;

fn add(handled: &Handled, delivery: &Delivery) {
    handled.lock().unwrap().push((delivery.event_type().to_owned(), delivery.is_superseded()));
}

fn verifier() -> WebhookVerifier {
    WebhookVerifier::basic("rebilly", "gEheim")
}

/// Registers a receiver, and creates and updates a customer. Both attempts to deliver the first event fail.
async fn deliver(receiver: &Receiver, clock: &ManualClock, sandbox: &Sandbox, client: &Client) {
    let url = format!("{}/hook", http_server::start_router(receiver.clone().router()).await);
    let registration = Registration::new("hook_shop", &url).basic("rebilly", "gEheim");
    let registration = registration.events(["customer-created", "customer-updated"]);
    registration.register(client).await.unwrap();
    for _ in ["created", "updated"] {
        customer(client, "a").await;
        sandbox.idle().await;
        clock.advance(Duration::from_secs(60));
    }
}

fn failed(client: &Client) -> FailedDeliveries {
    failed_deliveries(client, TimeRange::since(SystemTime::UNIX_EPOCH))
}

/// Resends the failed delivery, and another time after it was accepted.
async fn resend(clock: &ManualClock, sandbox: &Sandbox, client: &Client) {
    let delivery = failed(client).next().await.unwrap().unwrap();
    assert_eq!(delivery.attempt, Some(2));
    let summary = failed(client).resend(1).await;
    assert!(summary.requested == 1 && summary.is_complete(), "{summary:?}");
    sandbox.idle().await;
    clock.advance(Duration::from_secs(60));
    assert_eq!(failed(client).resend(1).await.requested, 0);
    client.webhook_deliveries().resend(delivery.id.unwrap()).await.unwrap();
    sandbox.idle().await;
}

#[tokio::test]
async fn an_event_that_failed_is_handled_once_when_it_is_resent() {
    let clock = ManualClock::at(NOON);
    let sandbox = sandbox(&clock).await;
    let (client, handled, failures) = (client(&sandbox), Handled::default(), AtomicUsize::new(0));
    let log = Arc::clone(&handled);
    let receiver = Receiver::new(verifier(), move |delivery: Delivery| {
        let fails = failures.fetch_add(1, Ordering::SeqCst) < 2;
        if !fails {
            add(&log, &delivery);
        }
        async move { if fails { Err("an error") } else { Ok(()) } }
    });
    deliver(&receiver, &clock, &sandbox, &client).await;
    assert_eq!(*handled.lock().unwrap(), [("customer-updated".to_owned(), false)]);
    resend(&clock, &sandbox, &client).await;
    let expected = [("customer-updated".to_owned(), false), ("customer-created".to_owned(), true)];
    assert_eq!(*handled.lock().unwrap(), expected);
}

#[tokio::test]
async fn an_event_that_was_not_stored_is_handled_once_when_it_is_resent() {
    let clock = ManualClock::at(NOON);
    let sandbox = sandbox(&clock).await;
    let (client, handled) = (client(&sandbox), Handled::default());
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Enqueue if call.earlier < 2 => Fault::Refused,
        _ => Fault::None,
    });
    let receiver = Receiver::queue(verifier(), inbox.clone());
    let log = Arc::clone(&handled);
    let worker = receiver.worker(move |delivery: Delivery| {
        add(&log, &delivery);
        async { Ok::<_, Infallible>(()) }
    });
    deliver(&receiver, &clock, &sandbox, &client).await;
    worker.clone().run_until(drained(inbox.inner())).await;
    assert_eq!(*handled.lock().unwrap(), [("customer-updated".to_owned(), false)]);
    resend(&clock, &sandbox, &client).await;
    worker.run_until(drained(inbox.inner())).await;
    let expected = [("customer-updated".to_owned(), false), ("customer-created".to_owned(), true)];
    assert_eq!(*handled.lock().unwrap(), expected);
}
