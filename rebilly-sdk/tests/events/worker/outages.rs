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

#[tokio::test(start_paused = true)]
async fn events_in_hand_are_not_claimed_again_whenever_an_outage_ends() {
    for (concurrency, end) in (850..1100).step_by(7).flat_map(|end| [(4, end), (8, end)]) {
        let started = Instant::now();
        let inbox = FaultyInbox::new(move |call| {
            let down = (210..end).contains(&(call.at - started).as_millis().div_ceil(100));
            if down { Fault::Refused } else { Fault::None }
        });
        // Three handlers end during the outage, and one after it.
        let seconds = [25, 31, 40, 120];
        let entries: Vec<_> =
            (0..seconds.len()).map(|id| event("customer-updated", &id.to_string(), 1)).collect();
        enqueue(inbox.inner(), &entries).await;
        let log = Log::default();
        let handled = log.clone();
        let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
            handled.add(&delivery);
            let id: usize = delivery.metadata().id("customer").unwrap().parse().unwrap();
            async move {
                sleep(SECOND * seconds[id]).await;
                Ok::<_, Infallible>(())
            }
        });
        let worker = worker.concurrency(concurrency).lease(60 * SECOND);
        worker.run_until(drained(inbox.inner())).await;
        assert_eq!(log.rows().len(), seconds.len(), "{concurrency} {end} {:?}", log.rows());
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_claim_comes_after_its_lease_is_left_to_others() {
    let inbox = FaultyInbox::new(|call| match (call.method, call.earlier) {
        (Method::Claim, 0) => Fault::Late(12 * SECOND),
        _ => Fault::None,
    });
    enqueue(inbox.inner(), &[event("customer-updated", "a", 1)]).await;
    let log = Log::default();
    let worker = || {
        let handled = log.clone();
        Worker::new(inbox.clone(), move |delivery: Delivery| {
            handled.add(&delivery);
            async {
                sleep(5 * SECOND).await;
                Ok::<_, Infallible>(())
            }
        })
        .lease(10 * SECOND)
    };
    let other = async {
        sleep(11 * SECOND).await;
        worker().run_until(sleep(20 * SECOND)).await;
    };
    tokio::join!(worker().run_until(sleep(31 * SECOND)), other);
    assert_eq!(log.rows().len(), 1, "{:?}", log.rows());
    assert_eq!(inbox.inner().stats().await.unwrap(), Default::default());
}

#[tokio::test(start_paused = true)]
async fn leases_are_renewed_after_the_inbox_panicked() {
    let inbox = FaultyInbox::new(|call| match (call.method, call.earlier) {
        (Method::Extend, 0) => Fault::Panicked,
        _ => Fault::None,
    });
    enqueue(inbox.inner(), &[event("customer-updated", "a", 1)]).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async {
            sleep(100 * SECOND).await;
            Ok::<_, Infallible>(())
        }
    });
    let recording = Recording::start();
    worker.lease(30 * SECOND).run_until(drained(inbox.inner())).await;
    assert_eq!(log.rows().len(), 1, "{:?}", log.rows());
    let events = recording.events_of("rebilly_sdk");
    assert!(events.iter().any(|event| event.contains("panicked; trying again")), "{events:?}");
}
