//! Outages of the inbox: nothing is handled twice while the process lives.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::Inbox;
use rebilly_sdk::events::{Delivery, Worker};
use rebilly_test_support::recording::Recording;
use tokio::time::{Instant, sleep, timeout};

use super::{Log, SECOND, drained, enqueue, event};
use crate::events::faulty_inbox::{Call, Fault, FaultyInbox, Method};

/// Handles events with a worker of these settings until the inbox is drained.
async fn handle(
    inbox: &Arc<FaultyInbox>,
    events: usize,
    settings: impl FnOnce(Worker<rebilly_sdk::events::Event>) -> Worker<rebilly_sdk::events::Event>,
) -> Log {
    let entries: Vec<_> = (0..events).map(|id| event("customer-updated", &format!("c{id}"), 1)).collect();
    enqueue(inbox.inner(), &entries).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async move {
            sleep(SECOND).await;
            Ok::<_, Infallible>(())
        }
    });
    settings(worker).run_until(drained(inbox.inner())).await;
    log
}

#[tokio::test(start_paused = true)]
async fn acknowledgements_that_failed_are_retried() {
    let inbox = FaultyInbox::new(|call| match (call.method, call.earlier % 3) {
        (Method::Ack, 0) => Fault::Refused,
        (Method::Ack, 1) => Fault::ResponseLost,
        _ => Fault::None,
    });
    let recording = Recording::start();
    let log = handle(&inbox, 50, |worker| worker.concurrency(10)).await;
    assert_eq!(log.rows().len(), 50);
    assert!(log.rows().iter().all(|(_, _, attempt, _)| *attempt == 1));
    let events = recording.events_of("rebilly_sdk");
    assert!(!events.is_empty());
    assert!(events.iter().all(|event| event.starts_with("WARN") && event.contains("retrying")), "{events:?}");
}

#[tokio::test(start_paused = true)]
async fn an_outage_longer_than_the_lease_makes_no_duplicate() {
    let started = Instant::now();
    let outage = move |call: &Call| {
        let seconds = (call.at - started).as_secs();
        if (10..400).contains(&seconds) { Fault::Refused } else { Fault::None }
    };
    let inbox = FaultyInbox::new(outage);
    // All places are taken when the outage begins, and some events are still pending.
    let log = handle(&inbox, 200, |worker| worker.concurrency(5).lease(60 * SECOND)).await;
    assert!(log.rows().iter().all(|(_, _, attempt, _)| *attempt == 1), "{:?}", log.rows());
    assert_eq!(log.rows().len(), 200);
    let claims = inbox.calls(Method::Claim);
    assert!(claims.iter().any(|call| (call.at - started).as_secs() >= 10));
}

#[tokio::test(start_paused = true)]
async fn claims_wait_for_results_of_other_processes_after_an_outage() {
    let started = Instant::now();
    let inbox = FaultyInbox::new(move |call| {
        let down = (5..100).contains(&(call.at - started).as_secs());
        if down { Fault::Refused } else { Fault::None }
    });
    // The other process claims the only event, handles it during the outage, and retries its acknowledgement.
    enqueue(inbox.inner(), &[event("customer-updated", "a", 1)]).await;
    let other = inbox.claim(1, 20 * SECOND, std::time::Duration::ZERO).await.unwrap();
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    let acknowledging = async {
        // The slowest rhythm that a process retries with, at its worst.
        sleep(10 * SECOND + SECOND * 9 / 10).await;
        while inbox.ack(&other).await.is_err() {
            sleep(SECOND).await;
        }
        sleep(100 * SECOND).await;
    };
    worker.run_until(acknowledging).await;
    assert!(log.rows().is_empty(), "{:?}", log.rows());
    assert_eq!(inbox.inner().stats().await.unwrap(), Default::default());
}

#[tokio::test(start_paused = true)]
async fn releases_that_failed_are_retried() {
    let inbox = FaultyInbox::new(|call| match (call.method, call.earlier % 3) {
        (Method::Release, 0) => Fault::Refused,
        (Method::Release, 1) => Fault::ResponseLost,
        _ => Fault::None,
    });
    enqueue(inbox.inner(), &[1, 2].map(|revision| event("customer-updated", "a", revision))).await;
    let (log, dead) = (Log::default(), Arc::new(AtomicUsize::new(0)));
    let (handled, buried) = (log.clone(), Arc::clone(&dead));
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        let result = if delivery.metadata().revision() == Some(1) { Err("failed") } else { Ok(()) };
        async move { result }
    });
    let worker = worker.max_attempts(3).on_dead_letter(move |_| {
        buried.fetch_add(1, Ordering::SeqCst);
    });
    worker.run_until(drained(inbox.inner())).await;
    let attempts: Vec<_> = log.rows().into_iter().map(|row| (row.1, row.2)).collect();
    assert_eq!(attempts, [(1, 1), (1, 2), (1, 3), (2, 1)]);
    assert_eq!((dead.load(Ordering::SeqCst), inbox.inner().stats().await.unwrap().dead), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_stopped_worker_gives_up_when_the_lease_has_expired() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Ack => Fault::Refused,
        _ => Fault::None,
    });
    enqueue(inbox.inner(), &[event("customer-updated", "a", 1)]).await;
    let worker = Worker::new(inbox.clone(), async |_: Delivery| Ok::<_, Infallible>(()));
    let recording = Recording::start();
    let started = Instant::now();
    let stopped = timeout(3600 * SECOND, worker.lease(60 * SECOND).run_until(sleep(10 * SECOND)));
    assert!(stopped.await.is_ok(), "the worker did not stop");
    let elapsed = started.elapsed();
    assert!(elapsed >= 60 * SECOND && elapsed < 70 * SECOND, "{elapsed:?}");
    let events = recording.events_of("rebilly_sdk");
    assert!(events.last().unwrap().contains("may be handled twice"), "{events:?}");
}
