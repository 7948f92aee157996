//! Time limits of handlers, and leases.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Worker};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::{Log, SECOND, drained, enqueue, event};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};

/// Counts when it is dropped.
struct OnDrop(Arc<AtomicUsize>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_hangs_is_cancelled_and_its_place_is_free() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1), event("customer-updated", "b", 1)]).await;
    let (log, cancelled) = (Log::default(), Arc::new(AtomicUsize::new(0)));
    let (handled, dropped) = (log.clone(), Arc::clone(&cancelled));
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        handled.add(&delivery);
        let guard = OnDrop(Arc::clone(&dropped));
        async move {
            let _guard = guard;
            if delivery.metadata().id("customer") == Some("a") {
                pending::<()>().await;
            }
            Ok::<_, Infallible>(())
        }
    });
    let worker = worker.concurrency(1).handler_timeout(20 * SECOND).max_attempts(3);
    worker.run_until(drained(&*inbox)).await;
    let row = |customer: &str, attempt| (customer.to_owned(), 1, attempt, false);
    assert_eq!(log.rows(), [row("a", 1), row("b", 1), row("a", 2), row("a", 3)]);
    assert_eq!(cancelled.load(Ordering::SeqCst), 4);
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    assert!(letters[0].error.contains("time limit of 20s"), "{}", letters[0].error);
}

#[tokio::test(start_paused = true)]
async fn handlers_may_take_five_minutes_by_default() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "short", 1), event("customer-updated", "long", 1)]).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        let handled = handled.clone();
        async move {
            let is_short = delivery.metadata().id("customer") == Some("short");
            sleep(if is_short { 299 * SECOND } else { 301 * SECOND }).await;
            handled.add(&delivery);
            Ok::<_, Infallible>(())
        }
    });
    worker.max_attempts(1).run_until(drained(&*inbox)).await;
    assert_eq!(log.rows(), [("short".to_owned(), 1, 1, false)]);
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    assert_eq!((letters.len(), &letters[0].entry), (1, &event("customer-updated", "long", 1)));
    assert!(letters[0].error.contains("time limit of 300s"), "{}", letters[0].error);
}

#[tokio::test(start_paused = true)]
async fn leases_are_renewed_together_and_not_beyond_the_time_limit() {
    const EVENTS: usize = 20;
    let inbox = FaultyInbox::new(|_| Fault::None);
    let entries: Vec<_> = (0..EVENTS).map(|id| event("customer-updated", &format!("c{id}"), 1)).collect();
    enqueue(&*inbox, &entries).await;
    let started = Instant::now();
    let worker = Worker::new(inbox.clone(), async |_: Delivery| {
        pending::<()>().await;
        Ok::<_, Infallible>(())
    });
    let worker = worker.concurrency(EVENTS).lease(30 * SECOND).handler_timeout(100 * SECOND);
    worker.run_until(sleep(99 * SECOND)).await;
    let renewals = inbox.calls(Method::Extend);
    assert!((6..=10).contains(&renewals.len()), "{renewals:?}");
    assert!(renewals.iter().all(|call| call.items == EVENTS), "{renewals:?}");
    assert!(renewals.iter().all(|call| call.at - started <= 100 * SECOND), "{renewals:?}");
    // At no time was a lease closer to its end than half of its duration.
    let mut gaps = renewals.windows(2).map(|pair| pair[1].at - pair[0].at);
    assert!(gaps.all(|gap| gap <= 15 * SECOND), "{renewals:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_lease_of_a_handler_that_blocks_its_thread_ends() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1)]).await;
    let (release, blocked) = std::sync::mpsc::channel::<()>();
    let blocked = std::sync::Mutex::new(Some(blocked));
    let begun = Arc::new(Notify::new());
    let beginning = Arc::clone(&begun);
    let worker = Worker::new(Arc::clone(&inbox), move |_: Delivery| {
        let blocked = blocked.lock().unwrap().take();
        beginning.notify_one();
        async move {
            if let Some(blocked) = blocked {
                let _ = blocked.recv();
            }
            Ok::<_, Infallible>(())
        }
    });
    let worker = worker.concurrency(1).lease(Duration::from_millis(90));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(
        worker.handler_timeout(Duration::from_millis(200)).run_until(async move { drop(stopped.await) }),
    );
    begun.notified().await;
    let started = Instant::now();
    // Another worker can claim the event while the first one is blocked.
    let second = loop {
        assert!(started.elapsed() < 60 * SECOND, "the lease was renewed beyond the time limit");
        let mut claims = inbox.claim(1, 3600 * SECOND, Duration::ZERO).await.unwrap();
        if let Some(claim) = claims.pop().filter(|claim| claim.attempt == 2) {
            break claim;
        }
        sleep(Duration::from_millis(10)).await;
    };
    release.send(()).unwrap();
    stop.send(()).unwrap();
    running.await.unwrap();
    assert_eq!(inbox.ack(&[second]).await.unwrap(), [true]);
}

#[tokio::test(start_paused = true)]
async fn the_lease_is_kept_until_the_result_is_written() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Ack if call.earlier < 200 => Fault::Refused,
        _ => Fault::None,
    });
    enqueue(&*inbox, &[event("customer-updated", "a", 1)]).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    let worker = worker.lease(10 * SECOND).handler_timeout(20 * SECOND).concurrency(2);
    worker.run_until(drained(inbox.inner())).await;
    assert_eq!(log.rows().len(), 1);
    let acks = inbox.calls(Method::Ack);
    let writing = acks.last().unwrap().at - acks[0].at;
    assert!(writing > 100 * SECOND && acks.len() == 201, "{writing:?}");
    assert!(inbox.calls(Method::Extend).len() > 10);
}
