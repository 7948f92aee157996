//! Every setting accepts every duration.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Event, Receiver, Worker};
use tokio::time::{sleep, timeout};

use super::{body, request, webhook};
use crate::events::worker::SECOND;

const DURATIONS: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_nanos(1),
    Duration::from_millis(3),
    Duration::from_secs(u64::MAX),
    Duration::MAX,
];

type OfReceiver = fn(Receiver, Duration) -> Receiver;
type OfWorker = fn(Worker<Event>, Duration) -> Worker<Event>;

/// Fails for the first revision. A customer can be busy, so that each setting is used.
async fn handle(delivery: Delivery) -> Result<(), &'static str> {
    sleep(Duration::from_millis(1)).await;
    if delivery.metadata().revision() == Some(1) && delivery.attempt() == 1 { Err("failed") } else { Ok(()) }
}

#[tokio::test(start_paused = true)]
async fn receivers_accept_all_durations() {
    let settings: [(&str, OfReceiver); 4] = [
        ("body_timeout", Receiver::body_timeout),
        ("lease", Receiver::lease),
        ("busy_timeout", Receiver::busy_timeout),
        ("handler_timeout", Receiver::handler_timeout),
    ];
    for (name, set) in settings {
        for duration in DURATIONS {
            let receiver = set(Receiver::new(webhook(), handle), duration);
            let deliver = async |revision| {
                receiver.respond(request(body("customer-updated", "a", revision))).await.status().as_u16()
            };
            // Two deliveries of one customer at the same time: one of them is busy.
            for statuses in [tokio::join!(deliver(1), deliver(2)), tokio::join!(deliver(1), deliver(2))] {
                for status in [statuses.0, statuses.1] {
                    assert!([200, 408, 500, 503].contains(&status), "{name} {duration:?}: {status}");
                }
            }
            if duration > SECOND {
                assert_eq!((deliver(3).await, deliver(3).await), (200, 200), "{name} {duration:?}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn workers_accept_all_durations() {
    let settings: [(&str, OfWorker); 8] = [
        ("lease", Worker::lease),
        ("handler_timeout", Worker::handler_timeout),
        ("reorder_window", Worker::reorder_window),
        ("poll_interval", Worker::poll_interval),
        ("retention", Worker::retention),
        ("backoff", |worker, duration| worker.backoff(duration, duration)),
        ("minimum of the backoff", |worker, duration| worker.backoff(duration, Duration::ZERO)),
        ("maximum of the backoff", |worker, duration| worker.backoff(SECOND, duration)),
    ];
    for (name, set) in settings {
        for duration in DURATIONS {
            let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
            let receiver: Receiver = Receiver::queue(webhook(), Arc::clone(&inbox));
            for revision in [1, 2] {
                let stored = receiver.respond(request(body("customer-updated", "a", revision))).await;
                assert_eq!(stored.status().as_u16(), 200);
            }
            let worker = set(receiver.worker(handle).max_attempts(2), duration);
            let stopped = timeout(3600 * SECOND, worker.run_until(sleep(20 * SECOND))).await;
            assert!(stopped.is_ok(), "{name} {duration:?}: the worker did not stop");
            let stats = inbox.stats().await.unwrap();
            let never_ready = ["reorder_window", "poll_interval", "backoff", "minimum of the backoff"];
            let expected = if duration > SECOND && never_ready.contains(&name) { 2 } else { 0 };
            assert_eq!(stats.open(), expected, "{name} {duration:?}: {stats:?}");
            let is_dead = name == "handler_timeout" && duration.is_zero();
            assert!(stats.dead == 0 || name == "handler_timeout", "{name} {duration:?}: {stats:?}");
            assert!(stats.dead == 2 || !is_dead, "{name} {duration:?}: {stats:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_busy_timeout_without_end_waits_for_the_other_event() {
    let receiver = Receiver::new(webhook(), async |_: Delivery| {
        sleep(25 * SECOND).await;
        Ok::<_, Infallible>(())
    });
    let receiver = receiver.busy_timeout(Duration::MAX);
    let deliver =
        async |revision| receiver.respond(request(body("customer-updated", "a", revision))).await.status();
    let (one, other) = tokio::join!(deliver(1), deliver(2));
    assert_eq!((one.as_u16(), other.as_u16()), (200, 200));
}
