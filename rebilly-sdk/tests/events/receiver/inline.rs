//! Receivers that handle before they respond: time limits, lost acknowledgements, skipping.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::Inbox;
use rebilly_sdk::events::{Delivery, Receiver};
use rebilly_test_support::recording::Recording;
use tokio::time::{Instant, sleep};

use super::{body, request, text, webhook};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};
use crate::events::worker::{Log, SECOND};

async fn deliver(receiver: &Receiver, kind: &str, customer: &str, revision: i64) -> (u16, String) {
    text(receiver.respond(request(body(kind, customer, revision))).await).await
}

/// A receiver whose handler takes a second, and the log of its handler.
fn slow(inbox: &Arc<FaultyInbox>) -> (Receiver, Log) {
    let log = Log::default();
    let handled = log.clone();
    let receiver = Receiver::new(webhook(), move |delivery: Delivery| {
        handled.add(&delivery);
        async {
            sleep(SECOND).await;
            Ok::<_, Infallible>(())
        }
    });
    (receiver.inbox(inbox.clone()), log)
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_hangs_is_cancelled_and_the_event_is_redelivered() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&calls);
    let receiver = Receiver::new(webhook(), move |_: Delivery| {
        let call = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            if call == 0 {
                pending::<()>().await;
            }
            Ok::<_, Infallible>(())
        }
    });
    let receiver = receiver.concurrency(1);
    let started = Instant::now();
    let first = deliver(&receiver, "customer-created", "a", 1).await;
    assert_eq!((first.0, started.elapsed().as_secs()), (500, 30));
    let second = deliver(&receiver.handler_timeout(5 * SECOND), "customer-created", "a", 1).await;
    assert_eq!((second.0, calls.load(Ordering::SeqCst)), (200, 2));
}

#[tokio::test(start_paused = true)]
async fn an_acknowledgement_that_failed_is_retried_before_the_response() {
    for lost in [Fault::Refused, Fault::ResponseLost] {
        let inbox = FaultyInbox::new(move |call| match call.method {
            Method::Ack if call.earlier < 10 => lost,
            _ => Fault::None,
        });
        let (receiver, log) = slow(&inbox);
        let response = deliver(&receiver, "customer-created", "a", 1).await;
        assert_eq!(response, (200, "handled".to_owned()), "{lost:?}");
        let again = deliver(&receiver, "customer-created", "a", 1).await;
        assert_eq!((again.1.as_str(), log.rows().len()), ("duplicate", 1));
        assert_eq!(inbox.calls(Method::Ack).len(), 11);
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_that_was_handled_and_cannot_be_acknowledged_gets_503() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Ack => Fault::Refused,
        _ => Fault::None,
    });
    let (receiver, log) = slow(&inbox);
    let started = Instant::now();
    let response = deliver(&receiver.lease(20 * SECOND), "customer-created", "a", 1).await;
    assert_eq!((response.0, log.rows().len()), (503, 1));
    let waited = started.elapsed().as_secs();
    assert!((20..30).contains(&waited), "{waited} s");
}

#[tokio::test(start_paused = true)]
async fn a_failed_event_is_deleted_even_if_the_inbox_fails_at_first() {
    for lost in [Fault::Refused, Fault::ResponseLost] {
        let inbox = FaultyInbox::new(move |call| match call.method {
            Method::Release if call.earlier < 5 => lost,
            _ => Fault::None,
        });
        let receiver = Receiver::new(webhook(), async |_: Delivery| Err::<(), _>("failed"));
        let receiver = receiver.inbox(inbox.clone());
        assert_eq!(deliver(&receiver, "customer-created", "a", 1).await.0, 500);
        assert_eq!(inbox.stats().await.unwrap(), Default::default(), "{lost:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_lease_is_renewed_while_a_handler_runs_and_not_beyond() {
    let inbox = FaultyInbox::new(|_| Fault::None);
    let receiver = Receiver::new(webhook(), async |_: Delivery| {
        pending::<()>().await;
        Ok::<_, Infallible>(())
    });
    let receiver = receiver.inbox(inbox.clone()).lease(6 * SECOND);
    let started = Instant::now();
    assert_eq!(deliver(&receiver, "customer-created", "a", 1).await.0, 500);
    sleep(60 * SECOND).await;
    let renewals = inbox.calls(Method::Extend);
    assert!((10..=15).contains(&renewals.len()), "{renewals:?}");
    assert!(renewals.iter().all(|call| call.at - started <= 30 * SECOND), "{renewals:?}");
}

#[tokio::test(start_paused = true)]
async fn superseded_events_of_the_chosen_types_are_skipped_counted_and_traced() {
    let recording = Recording::start();
    let inbox = FaultyInbox::new(|_| Fault::None);
    let (receiver, log) = slow(&inbox);
    let receiver = receiver.skip_superseded(["customer-updated"]);
    for (kind, revision, expected) in [
        ("customer-updated", 5, "handled"),
        ("customer-updated", 4, "skipped: superseded by a newer revision"),
        ("customer-updated", 4, "duplicate"),
        ("customer-created", 1, "handled"),
        ("customer-updated", 6, "handled"),
    ] {
        let response = deliver(&receiver, kind, "a", revision).await;
        assert_eq!(response, (200, expected.to_owned()), "{kind} {revision}");
    }
    let rows: Vec<_> = log.rows().into_iter().map(|row| (row.1, row.3)).collect();
    assert_eq!(rows, [(5, false), (1, true), (6, false)]);
    assert_eq!(
        (receiver.skipped(), receiver.worker(async |_: Delivery| Ok::<_, Infallible>(())).skipped()),
        (1, 1)
    );
    // Handlers and acknowledgements run in tasks of this thread.
    let events = recording.events_of("rebilly_sdk");
    assert!(events.len() == 1 && events[0].contains("superseded webhook event skipped"), "{events:?}");
}

#[tokio::test(start_paused = true)]
async fn traces_of_failures_have_event_type_entity_kind_and_attempt_but_no_ids() {
    let recording = Recording::start();
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::EnqueueClaimed if call.earlier == 1 => Fault::Refused,
        _ => Fault::None,
    });
    let receiver = Receiver::new(webhook(), async |_: Delivery| Err::<(), _>("the handler's own error"));
    let receiver = receiver.inbox(inbox.clone());
    assert_eq!(deliver(&receiver, "customer-created", "cus_secret", 1).await.0, 500);
    assert_eq!(deliver(&receiver, "customer-created", "cus_secret", 1).await.0, 503);
    let events = recording.events_of("rebilly_sdk");
    let [failed, refused] = &events[..] else { panic!("{events:?}") };
    for field in ["ERROR", "event_type=customer-created", "entity_kind=customer", "attempt=1", "own error"] {
        assert!(failed.contains(field), "{field} in {failed}");
    }
    for field in ["ERROR", "event_type=customer-created", "entity_kind=customer", "not stored"] {
        assert!(refused.contains(field), "{field} in {refused}");
    }
    assert!(!events.concat().contains("cus_secret"), "{events:?}");
}

#[tokio::test]
async fn a_delivery_knows_when_the_inbox_received_it() {
    let (sender, mut received) = tokio::sync::mpsc::unbounded_channel();
    let receiver = Receiver::new(webhook(), move |delivery: Delivery| {
        let result = sender.send(delivery.received_at().unwrap());
        async move { result }
    });
    let before = std::time::SystemTime::now();
    assert_eq!(deliver(&receiver, "customer-created", "a", 1).await.0, 200);
    let received = received.recv().await.unwrap();
    assert!(received >= before && received <= std::time::SystemTime::now());
    let without_inbox = Delivery::<rebilly_sdk::events::Event>::read(body("customer-created", "a", 1).into());
    assert_eq!(without_inbox.unwrap().received_at(), None);
}
