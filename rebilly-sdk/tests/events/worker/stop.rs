//! When a worker stops, and what it does besides handling.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Worker};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use super::{Log, SECOND, enqueue, event};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};

async fn succeed(_: Delivery) -> Result<(), Infallible> {
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_worker_stops_while_the_inbox_is_being_pruned() {
    let started = Arc::new(Notify::new());
    let notify = Arc::clone(&started);
    let inbox = FaultyInbox::new(move |call| match call.method {
        Method::Prune => {
            notify.notify_one();
            Fault::Stalled
        }
        _ => Fault::None,
    });
    let worker = Worker::new(inbox, succeed);
    // `stop` completes during the prune. The clock is paused: it passes the timeout as soon as nothing can proceed.
    let stopped = worker.run_until(async move { started.notified().await });
    assert!(timeout(3600 * SECOND, stopped).await.is_ok(), "the worker did not stop");
}

#[tokio::test(start_paused = true)]
async fn claims_that_arrive_while_the_worker_stops_are_released_unhandled() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Claim => Fault::Slow(10 * SECOND),
        _ => Fault::None,
    });
    enqueue(&*inbox, &["a", "b", "c"].map(|customer| event("customer-updated", customer, 1))).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        succeed(delivery)
    });
    worker.run_until(sleep(5 * SECOND)).await;
    assert!(log.rows().is_empty());
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.claimed, stats.failing), (3, 0, 0));
    let claims = inbox.inner().claim(10, SECOND, Duration::ZERO).await.unwrap();
    assert_eq!(claims.iter().map(|claim| claim.attempt).collect::<Vec<_>>(), [1, 1, 1]);
}

#[tokio::test(start_paused = true)]
async fn running_handlers_end_before_the_worker_stops() {
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    enqueue(&*inbox, &[event("customer-updated", "a", 1), event("customer-updated", "b", 1)]).await;
    let worker = Worker::new(Arc::clone(&inbox), async |_: Delivery| {
        sleep(100 * SECOND).await;
        Ok::<_, Infallible>(())
    });
    worker.run_until(sleep(SECOND)).await;
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
}

#[tokio::test(start_paused = true)]
async fn a_busy_worker_prunes_about_once_an_hour() {
    let inbox = FaultyInbox::new(|_| Fault::None);
    let entries: Vec<_> = (0..100).map(|revision| event("customer-updated", "a", revision)).collect();
    enqueue(&*inbox, &entries).await;
    let worker = Worker::new(inbox.clone(), async |_: Delivery| {
        sleep(240 * SECOND).await;
        Ok::<_, Infallible>(())
    });
    // Its only place is taken again at once.
    worker.concurrency(1).retention(3600 * SECOND).run_until(sleep(5 * 3600 * SECOND)).await;
    let prunes = inbox.calls(Method::Prune);
    assert!((4..=7).contains(&prunes.len()), "{prunes:?}");
    assert!(inbox.stats().await.unwrap().open() > 0, "the worker became idle");
    // Events that were handled before the retention were forgotten.
    let first = inbox.inner().enqueue(&entries[..1]).await.unwrap();
    assert_eq!(first, [rebilly_sdk::events::inbox::EnqueueResult::Stored]);
}

#[tokio::test]
async fn state_and_health_of_the_inbox_are_reported() {
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Check if call.earlier > 0 => Fault::Refused,
        _ => Fault::None,
    });
    enqueue(&*inbox, &[event("customer-updated", "a", 1)]).await;
    let worker = Worker::new(inbox.clone(), succeed);
    assert_eq!(worker.stats().await.unwrap().waiting, 1);
    assert!(worker.check().await.is_ok());
    assert!(worker.check().await.unwrap_err().is_unavailable());
}
