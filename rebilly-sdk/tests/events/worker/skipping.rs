//! Superseded events that are skipped by choice.

use std::convert::Infallible;
use std::sync::Arc;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};
use rebilly_sdk::events::{Delivery, Worker};
use rebilly_test_support::recording::Recording;

use super::{Log, drained, enqueue, event};

#[tokio::test(start_paused = true)]
async fn superseded_events_of_the_chosen_types_are_skipped_counted_and_traced() {
    let recording = Recording::start();
    let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
    let log = Log::default();
    let handled = log.clone();
    let worker = Worker::new(Arc::clone(&inbox), move |delivery: Delivery| {
        handled.add(&delivery);
        async { Ok::<_, Infallible>(()) }
    });
    let worker = worker.skip_superseded(["customer-updated", "customer-merged"]);
    let run = async || worker.clone().run_until(drained(&*inbox)).await;
    enqueue(&*inbox, &[event("customer-updated", "cus_secret", 5)]).await;
    run().await;
    enqueue(
        &*inbox,
        &[event("customer-updated", "cus_secret", 4), event("customer-created", "cus_secret", 1)],
    )
    .await;
    enqueue(&*inbox, &[event("customer-updated", "cus_secret", 6)]).await;
    run().await;
    let rows: Vec<_> = log.rows().into_iter().map(|row| (row.1, row.3)).collect();
    assert_eq!(rows, [(5, false), (1, true), (6, false)]);
    assert_eq!(worker.skipped(), 1);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
    let events = recording.events_of("rebilly_sdk");
    let [skipped] = &events[..] else { panic!("{events:?}") };
    assert!(skipped.starts_with("INFO") && skipped.contains("superseded webhook event skipped"), "{skipped}");
    assert!(skipped.contains("event_type=customer-updated entity_kind=customer"), "{skipped}");
    assert!(!skipped.contains("cus_secret"), "{skipped}");
}
