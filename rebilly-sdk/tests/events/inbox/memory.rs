//! The in-memory inbox and its capacity.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, MemoryInbox};

use super::contract::{self, LONG, Store, about, claimed, entry, nothing};

struct Memory;

impl Store for Memory {
    async fn create(&self) -> Arc<dyn Inbox> {
        Arc::new(MemoryInbox::new())
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        None
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_memory_inbox_fulfils_the_contract() {
    contract::all(&Memory).await;
}

#[tokio::test]
async fn the_memory_inbox_rejects_entries_when_full() {
    let inbox = MemoryInbox::with_room(2);
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Stored);
    claimed(inbox.receive(&about("b", 1), Some(LONG)).await.unwrap());
    for claim in [None, Some(LONG)] {
        assert_eq!(inbox.receive(&about("c", 1), claim).await.unwrap(), EnqueueResult::Full);
    }
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    let first = inbox.take(LONG, Duration::ZERO).await.unwrap().unwrap();
    inbox.finish(&first).await.unwrap();
    assert_eq!(inbox.receive(&about("c", 1), None).await.unwrap(), EnqueueResult::Stored);
}

#[tokio::test]
async fn handled_entries_are_remembered_up_to_twice_the_capacity() {
    let inbox = MemoryInbox::with_room(2);
    for name in ["a", "b", "c", "d", "e"] {
        let claim = claimed(inbox.receive(&about(name, 5), Some(LONG)).await.unwrap());
        inbox.finish(&claim).await.unwrap();
    }
    // The first entry is forgotten, including its revision.
    assert_eq!(inbox.receive(&about("b", 5), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.receive(&about("b", 4), None).await.unwrap(), EnqueueResult::Stale);
    assert_eq!(inbox.receive(&about("a", 4), None).await.unwrap(), EnqueueResult::Stored);
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}

/// An inbox that scanned all entries for each claim would not finish this test.
#[tokio::test]
async fn claiming_does_not_scan_all_pending_entries() {
    const MANY: usize = 100_000;
    let inbox = MemoryInbox::with_room(MANY);
    for number in 0..MANY {
        inbox.receive(&entry(&format!("{number}"), Some("a"), None), None).await.unwrap();
        inbox.receive(&nothing(&format!("n{number}")), None).await.unwrap();
    }
    assert_eq!(inbox.pending().await.unwrap(), MANY as u64);
    let mut taken = 0;
    while let Some(claim) = inbox.take(LONG, Duration::ZERO).await.unwrap() {
        if taken % 2 == 0 {
            inbox.finish(&claim).await.unwrap();
        } else {
            inbox.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
        }
        taken += 1;
    }
    assert_eq!(inbox.pending().await.unwrap(), 0);
}
