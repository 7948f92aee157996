//! The inbox in memory, and how much it keeps.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, MemoryInbox};

use super::contract::{self, LONG, Store, about, claimed, entry, nothing};

struct Memory;

impl Store for Memory {
    async fn fresh(&self) -> Arc<dyn Inbox> {
        Arc::new(MemoryInbox::new())
    }

    async fn again(&self) -> Option<Arc<dyn Inbox>> {
        None
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_in_memory_keeps_the_rules() {
    contract::all(&Memory).await;
}

#[tokio::test]
async fn there_is_only_so_much_room() {
    let inbox = MemoryInbox::with_capacity(2);
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Stored);
    claimed(inbox.enqueue(&about("b", 1), Some(LONG)).await.unwrap());
    for claim in [None, Some(LONG)] {
        assert_eq!(inbox.enqueue(&about("c", 1), claim).await.unwrap(), EnqueueResult::Full);
    }
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    let first = inbox.claim_next(LONG, Duration::ZERO).await.unwrap().unwrap();
    inbox.ack(&first).await.unwrap();
    assert_eq!(inbox.enqueue(&about("c", 1), None).await.unwrap(), EnqueueResult::Stored);
}

#[tokio::test]
async fn twice_as_many_are_remembered_as_there_is_room() {
    let inbox = MemoryInbox::with_capacity(2);
    for name in ["a", "b", "c", "d", "e"] {
        let claim = claimed(inbox.enqueue(&about(name, 5), Some(LONG)).await.unwrap());
        inbox.ack(&claim).await.unwrap();
    }
    // Of the first everything is forgotten, its revision too.
    assert_eq!(inbox.enqueue(&about("b", 5), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.enqueue(&about("b", 4), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(inbox.enqueue(&about("a", 4), None).await.unwrap(), EnqueueResult::Stored);
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}

/// An inbox that looked through everything for each entry would not come to the end of this.
#[tokio::test]
async fn many_that_wait_make_it_no_slower() {
    const MANY: usize = 100_000;
    let inbox = MemoryInbox::with_capacity(MANY);
    for number in 0..MANY {
        inbox.enqueue(&entry(&format!("{number}"), Some("a"), None), None).await.unwrap();
        inbox.enqueue(&nothing(&format!("n{number}")), None).await.unwrap();
    }
    assert_eq!(inbox.pending_count().await.unwrap(), MANY as u64);
    let mut taken = 0;
    while let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
        if taken % 2 == 0 {
            inbox.ack(&claim).await.unwrap();
        } else {
            inbox.release(&claim, Some(Duration::ZERO)).await.unwrap();
        }
        taken += 1;
    }
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
}
