//! Batches: events are claimed and acknowledged together.

use std::convert::Infallible;
use std::time::Duration;

use rebilly_sdk::events::{Delivery, Worker};
use tokio::time::sleep;

use super::{Log, drained, enqueue, event};
use crate::events::faulty_inbox::{Fault, FaultyInbox, Method};

const MILLISECOND: Duration = Duration::from_millis(1);

#[tokio::test(start_paused = true)]
async fn events_are_claimed_and_acknowledged_in_batches() {
    const EVENTS: usize = 300;
    const PLACES: usize = 50;
    let inbox = FaultyInbox::new(|call| match call.method {
        Method::Claim | Method::Ack => Fault::Slow(10 * MILLISECOND),
        _ => Fault::None,
    });
    let entries: Vec<_> = (0..EVENTS).map(|id| event("customer-updated", &format!("c{id}"), 1)).collect();
    enqueue(inbox.inner(), &entries).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    worker.concurrency(PLACES).run_until(drained(inbox.inner())).await;
    assert_eq!(log.rows().len(), EVENTS);
    let acks = inbox.calls(Method::Ack);
    assert_eq!(acks.iter().map(|call| call.items).sum::<usize>(), EVENTS);
    assert!(acks.len() <= EVENTS / 5, "{} acknowledgements", acks.len());
    let claims = inbox.calls(Method::Claim);
    assert_eq!(claims[0].items, PLACES);
    let before_the_end = claims.iter().filter(|call| call.at <= acks.last().unwrap().at).count();
    assert!(before_the_end <= EVENTS / 5, "{before_the_end} claims");
}

#[tokio::test(start_paused = true)]
async fn no_more_events_are_claimed_than_places_are_free() {
    let inbox = FaultyInbox::new(|_| Fault::None);
    let entries: Vec<_> = (0..20).map(|id| event("customer-updated", &format!("c{id}"), 1)).collect();
    enqueue(inbox.inner(), &entries).await;
    let worker = Worker::new(inbox.clone(), async |_: Delivery| {
        sleep(Duration::from_secs(fastrand::u64(1..60))).await;
        Ok::<_, Infallible>(())
    });
    let limited = async {
        loop {
            let stats = rebilly_sdk::events::inbox::Inbox::stats(inbox.inner()).await.unwrap();
            assert!(stats.claimed <= 3, "{stats:?}");
            if stats.open() == 0 {
                break;
            }
            sleep(50 * MILLISECOND).await;
        }
    };
    worker.concurrency(3).run_until(limited).await;
}

#[tokio::test(start_paused = true)]
async fn the_next_event_of_an_entity_is_handled_without_a_poll() {
    let inbox = FaultyInbox::new(|_| Fault::None);
    let entries: Vec<_> = (0..100).map(|revision| event("customer-updated", "a", revision)).collect();
    enqueue(inbox.inner(), &entries).await;
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(inbox.clone(), move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    worker.poll_interval(Duration::MAX).run_until(drained(inbox.inner())).await;
    assert_eq!(log.revisions(), (0..100).collect::<Vec<_>>());
}
