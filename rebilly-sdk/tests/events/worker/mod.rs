//! The worker: failures, time limits, outages of the inbox, batches, and how it stops.

mod batches;
mod failures;
mod outages;
mod skipping;
mod stop;
mod time_limits;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry};
use rebilly_sdk::events::{Delivery, EventMetadata};
use tokio::time::Instant;

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// Returns the entry of an event of a customer.
pub(crate) fn event(event_type: &str, customer: &str, revision: i64) -> InboxEntry {
    let body = super::receiver::body(event_type, customer, revision);
    let metadata = EventMetadata::read(body.as_bytes()).unwrap();
    InboxEntry::new(&metadata, Bytes::from(body))
}

pub(crate) async fn enqueue(inbox: &dyn Inbox, entries: &[InboxEntry]) {
    let results = inbox.enqueue(entries).await.unwrap();
    assert!(results.iter().all(|result| *result == EnqueueResult::Stored), "{results:?}");
}

/// A handled event: customer, revision, attempt, and whether it was superseded.
pub(crate) type Row = (String, i64, u32, bool);

/// Log of handlers.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<(Row, Instant)>>>);

impl Log {
    pub(crate) fn add(&self, delivery: &Delivery) {
        let metadata = delivery.metadata();
        let (customer, revision) =
            (metadata.id("customer").unwrap().to_owned(), metadata.revision().unwrap());
        let row = (customer, revision, delivery.attempt(), delivery.is_superseded());
        self.0.lock().unwrap().push((row, Instant::now()));
    }

    pub(crate) fn rows(&self) -> Vec<Row> {
        self.0.lock().unwrap().iter().map(|(row, _)| row.clone()).collect()
    }

    /// Revisions in the order of their handling.
    pub(crate) fn revisions(&self) -> Vec<i64> {
        self.rows().into_iter().map(|row| row.1).collect()
    }

    /// Durations between the beginnings of consecutive handlers.
    pub(crate) fn gaps(&self) -> Vec<Duration> {
        let log = self.0.lock().unwrap();
        log.windows(2).map(|pair| pair[1].1 - pair[0].1).collect()
    }
}

/// Completes when no entry is pending or claimed.
pub(crate) async fn drained(inbox: &dyn Inbox) {
    let mut polls = 0;
    while inbox.stats().await.unwrap().open() > 0 {
        polls += 1;
        assert!(polls < 100_000, "the inbox was never drained");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
