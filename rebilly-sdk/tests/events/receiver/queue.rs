//! Receivers that store before they respond: batches, outages, deduplication by revision.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Receiver};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::{body, request, text, webhook};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};
use crate::events::worker::{Log, SECOND, drained};

type Response = (u16, String);

async fn deliver(receiver: Receiver, customer: String, revision: i64) -> Response {
    text(receiver.respond(request(body("customer-updated", &customer, revision))).await).await
}

fn slow_enqueue() -> Arc<FaultyInbox> {
    FaultyInbox::new(|call| match call.method {
        Method::Enqueue => Fault::Slow(SECOND),
        _ => Fault::None,
    })
}

#[tokio::test(start_paused = true)]
async fn concurrent_deliveries_are_stored_in_batches_with_one_result_each() {
    let inbox = slow_enqueue();
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone()).concurrency(1000);
    let mut deliveries = JoinSet::new();
    for number in 0..600 {
        // Each event is delivered twice.
        deliveries.spawn(deliver(receiver.clone(), format!("c{}", number % 300), 1));
    }
    let responses = deliveries.join_all().await;
    let count = |text: &str| responses.iter().filter(|response| **response == (200, text.to_owned())).count();
    assert_eq!((count("stored"), count("duplicate")), (300, 300));
    let calls = inbox.calls(Method::Enqueue);
    assert_eq!(calls.iter().map(|call| call.items).sum::<usize>(), 600);
    assert!(calls.len() <= 5, "{calls:?}");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_response_loses_no_result_of_others() {
    let inbox = slow_enqueue();
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone());
    let mut kept = JoinSet::new();
    let mut dropped = Vec::new();
    // Two batches are in flight. The first one loses its caller.
    for name in ["first", "second"] {
        dropped.push(tokio::spawn(timeout(SECOND / 2, deliver(receiver.clone(), name.to_owned(), 1))));
        sleep(Duration::from_millis(1)).await;
    }
    for number in 0..60 {
        let delivery = deliver(receiver.clone(), format!("c{number}"), 1);
        if number % 3 == 0 {
            dropped.push(tokio::spawn(timeout(SECOND / 2, delivery)));
        } else {
            kept.spawn(delivery);
        }
    }
    for task in dropped {
        assert!(task.await.unwrap().is_err());
    }
    let responses = kept.join_all().await;
    assert_eq!(responses, vec![(200, "stored".to_owned()); 40]);
    let stored = inbox.stats().await.unwrap().waiting;
    // Those that still waited were withdrawn.
    assert_eq!(stored, 42);
    for (name, expected) in [("first", "duplicate"), ("c58", "duplicate"), ("c57", "stored")] {
        let again = deliver(receiver.clone(), name.to_owned(), 1).await;
        assert_eq!(again, (200, expected.to_owned()), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_is_acknowledged_only_after_its_batch_is_stored() {
    let inbox = FaultyInbox::new(|call| match (call.method, call.earlier) {
        (Method::Enqueue, 0 | 1) => Fault::Refused,
        (Method::Enqueue, 2 | 3) => Fault::ResponseLost,
        _ => Fault::None,
    });
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone());
    let round = async || {
        let mut deliveries = JoinSet::new();
        for number in 0..20 {
            deliveries.spawn(deliver(receiver.clone(), format!("c{number}"), 1));
        }
        deliveries.join_all().await
    };
    let first = round().await;
    let failed = first.iter().filter(|response| response.0 == 503).count();
    let stored = first.iter().filter(|response| response.0 == 200).count() as u64;
    assert!(failed > 0 && failed as u64 + stored == 20, "{first:?}");
    assert!(inbox.stats().await.unwrap().waiting >= stored);
    while round().await.iter().any(|response| response.0 != 200) {}
    assert_eq!(inbox.stats().await.unwrap().waiting, 20);
}

#[tokio::test(start_paused = true)]
async fn a_stalled_inbox_does_not_keep_dropped_deliveries() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Enqueue if call.earlier < 2 => Fault::Slow(1000 * SECOND),
        _ => Fault::None,
    });
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone());
    for number in 0..1000 {
        let waiting = timeout(SECOND / 10, deliver(receiver.clone(), format!("c{number}"), 1));
        assert!(waiting.await.is_err());
    }
    let last = tokio::spawn(deliver(receiver, "last".to_owned(), 1));
    assert_eq!(last.await.unwrap().0, 200);
    sleep(SECOND).await;
    let calls = inbox.calls(Method::Enqueue);
    assert_eq!(calls.iter().map(|call| call.items).collect::<Vec<_>>(), [1, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn one_event_per_revision_is_handled_of_the_chosen_types() {
    let event = |kind: &str, note: &str| {
        format!(
            r#"{{"eventType":"{kind}","note":"{note}","customerId":"a","_embedded":{{"customer":{{"id":"a","revision":1}}}}}}"#
        )
    };
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    let receiver: Receiver = Receiver::queue(webhook(), Arc::clone(&inbox));
    let receiver = receiver.deduplicate_by_revision(["customer-updated"]);
    for (kind, note, expected) in [
        ("customer-updated", "first", "stored"),
        ("customer-updated", "second", "duplicate"),
        ("customer-one-time-password-requested", "first", "stored"),
        ("customer-one-time-password-requested", "second", "stored"),
        ("customer-one-time-password-requested", "second", "duplicate"),
    ] {
        let response = text(receiver.respond(request(event(kind, note))).await).await;
        assert_eq!(response, (200, expected.to_owned()), "{kind} {note}");
    }
    let inline = Receiver::new(webhook(), async |_: Delivery| Ok::<_, Infallible>(()));
    let inline = inline.deduplicate_by_revision(["customer-updated"]);
    for (note, expected) in [("first", "handled"), ("second", "duplicate")] {
        let response = text(inline.respond(request(event("customer-updated", note))).await).await;
        assert_eq!(response.1, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_worker_skips_what_its_receiver_skips() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    let receiver: Receiver = Receiver::queue(webhook(), Arc::clone(&inbox));
    let receiver = receiver.skip_superseded(["customer-updated"]);
    let log = Log::default();
    let handled = log.clone();
    let worker = receiver.worker(move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    for revision in [2, 1] {
        assert_eq!(deliver(receiver.clone(), "a".to_owned(), revision).await.1, "stored");
        worker.clone().run_until(drained(&*inbox)).await;
    }
    assert_eq!((log.revisions(), receiver.skipped(), worker.skipped()), (vec![2], 1, 1));
}

#[tokio::test]
async fn state_and_health_of_the_inbox_are_reported() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Check if call.earlier > 0 => Fault::Refused,
        _ => Fault::None,
    });
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone());
    assert_eq!(deliver(receiver.clone(), "a".to_owned(), 1).await.0, 200);
    let stats = receiver.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.open()), (1, 1));
    assert!(stats.oldest_age.unwrap() < Duration::from_secs(3600));
    assert!(receiver.check().await.is_ok());
    assert!(receiver.check().await.unwrap_err().is_unavailable());
}
