//! The inbox in memory, and its limits.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, MemoryInbox, Release};

use super::contract::{
    self, LONG, Store, ack, bury, claim_one, enqueue, enqueue_all, enqueue_claimed, entry, open_entries,
    retry, revision_of, without_entity,
};

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
async fn the_capacity_limits_pending_and_dead_entries() {
    let inbox = MemoryInbox::with_capacity(3);
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    enqueue_claimed(&inbox, &revision_of("b", 1), LONG).await;
    bury(&inbox, &revision_of("dead", 1), "an error").await;
    assert_eq!(enqueue(&inbox, &revision_of("c", 1)).await, EnqueueResult::Full);
    let full = inbox.enqueue_claimed(&revision_of("c", 1), LONG).await.unwrap();
    assert_eq!(full, EnqueueResult::Full);
    // Known entries need no place.
    let batch = [revision_of("c", 1), revision_of("a", 1), revision_of("dead", 1)];
    let results = inbox.enqueue(&batch).await.unwrap();
    assert_eq!(results, [EnqueueResult::Full, EnqueueResult::Duplicate, EnqueueResult::Stored]);
    let first = claim_one(&inbox, LONG).await.unwrap();
    assert!(ack(&inbox, &first).await);
    enqueue_all(&inbox, &[revision_of("c", 1)]).await;
}

#[tokio::test]
async fn the_size_of_entries_is_limited() {
    let sized = |key: &str, bytes: usize| {
        InboxEntry::from_parts(key, "12345", Some("1234567890".to_owned()), None, Bytes::from(vec![0; bytes]))
    };
    let inbox = MemoryInbox::with_capacity(100).max_bytes(1000);
    enqueue_all(&inbox, &[sized("a", 485), sized("b", 400)]).await;
    assert_eq!(enqueue(&inbox, &sized("c", 71)).await, EnqueueResult::Full);
    enqueue_all(&inbox, &[sized("c", 70)]).await;
    assert_eq!(enqueue(&inbox, &sized("d", 0)).await, EnqueueResult::Full);
    // A dead letter keeps its size, a handled or deleted entry does not.
    let dead = claim_one(&inbox, LONG).await.unwrap();
    assert!(inbox.release(&dead, Release::DeadLetter { error: "" }).await.unwrap());
    assert_eq!(enqueue(&inbox, &sized("d", 485)).await, EnqueueResult::Full);
    assert!(inbox.discard(&dead.entry.key).await.unwrap());
    enqueue_all(&inbox, &[sized("d", 485)]).await;
    let deleted = claim_one(&inbox, LONG).await.unwrap();
    assert!(inbox.release(&deleted, Release::Delete).await.unwrap());
    enqueue_all(&inbox, &[sized("e", 400)]).await;
    while let Some(claim) = claim_one(&inbox, LONG).await {
        assert!(ack(&inbox, &claim).await);
    }
    enqueue_all(&inbox, &[sized("f", 985)]).await;
}

#[tokio::test]
async fn done_entries_are_evicted_beyond_twice_the_capacity() {
    let inbox = MemoryInbox::with_capacity(2);
    let handle = async |entry: &InboxEntry| {
        let claim = enqueue_claimed(&inbox, entry, LONG).await;
        assert!(ack(&inbox, &claim).await);
        claim
    };
    for name in ["a", "b", "c", "d", "e"] {
        handle(&revision_of(name, 5)).await;
    }
    // The first entry was evicted, with its revision.
    assert_eq!(enqueue(&inbox, &revision_of("b", 5)).await, EnqueueResult::Duplicate);
    assert!(handle(&revision_of("e", 4)).await.is_superseded);
    assert!(!handle(&revision_of("a", 4)).await.is_superseded);
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}

/// With a linear scan per operation, this test would not end.
#[tokio::test]
async fn many_pending_entries_do_not_slow_down_operations() {
    const MANY: usize = 40_000;
    let inbox = MemoryInbox::with_capacity(MANY);
    for number in 0..MANY / 2 {
        let entries = [entry(&format!("{number}"), Some("a"), None), without_entity(&format!("n{number}"))];
        assert_eq!(inbox.enqueue(&entries).await.unwrap(), [const { EnqueueResult::Stored }; 2]);
        assert_eq!(inbox.stats().await.unwrap().waiting, 2 * (number as u64 + 1));
    }
    let mut claimed = 0;
    while let Some(claim) = claim_one(&inbox, LONG).await {
        if claimed % 2 == 0 {
            assert!(ack(&inbox, &claim).await);
        } else {
            assert!(retry(&inbox, &claim, Duration::ZERO).await);
        }
        claimed += 1;
        assert!(inbox.stats().await.unwrap().oldest_age.is_some() || claimed >= MANY);
    }
    assert_eq!(open_entries(&inbox).await, 0);
}
