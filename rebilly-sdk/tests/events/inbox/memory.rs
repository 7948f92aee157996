//! The inbox in memory, and its capacity.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, MemoryInbox};

use super::contract::{self, LONG, Store, claimed, entry, revision_of, without_entity};

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
async fn the_capacity_limits_pending_entries() {
    let inbox = MemoryInbox::with_capacity(2);
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Stored);
    claimed(inbox.enqueue(&revision_of("b", 1), Some(LONG)).await.unwrap());
    for claim in [None, Some(LONG)] {
        assert_eq!(inbox.enqueue(&revision_of("c", 1), claim).await.unwrap(), EnqueueResult::Full);
    }
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    let first = inbox.claim_next(LONG, Duration::ZERO).await.unwrap().unwrap();
    inbox.ack(&first).await.unwrap();
    assert_eq!(inbox.enqueue(&revision_of("c", 1), None).await.unwrap(), EnqueueResult::Stored);
}

#[tokio::test]
async fn done_entries_are_evicted_beyond_twice_the_capacity() {
    let inbox = MemoryInbox::with_capacity(2);
    for name in ["a", "b", "c", "d", "e"] {
        let claim = claimed(inbox.enqueue(&revision_of(name, 5), Some(LONG)).await.unwrap());
        inbox.ack(&claim).await.unwrap();
    }
    // The first entry was evicted, with its revision.
    assert_eq!(inbox.enqueue(&revision_of("b", 5), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.enqueue(&revision_of("b", 4), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(inbox.enqueue(&revision_of("a", 4), None).await.unwrap(), EnqueueResult::Stored);
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}

/// With a linear scan per operation, this test would not end.
#[tokio::test]
async fn many_pending_entries_do_not_slow_down_operations() {
    const MANY: usize = 100_000;
    let inbox = MemoryInbox::with_capacity(MANY);
    for number in 0..MANY {
        inbox.enqueue(&entry(&format!("{number}"), Some("a"), None), None).await.unwrap();
        inbox.enqueue(&without_entity(&format!("n{number}")), None).await.unwrap();
    }
    assert_eq!(inbox.pending_count().await.unwrap(), MANY as u64);
    let mut claimed = 0;
    while let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
        if claimed % 2 == 0 {
            inbox.ack(&claim).await.unwrap();
        } else {
            inbox.release(&claim, Some(Duration::ZERO)).await.unwrap();
        }
        claimed += 1;
    }
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
}
