//! The ledger in memory, and how much it keeps.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::webhook::ledger::{Ledger, MemoryLedger, Receipt};

use crate::contract::{self, LONG, Store, about, claimed, entry, nothing};

struct Memory;

impl Store for Memory {
    async fn fresh(&self) -> Arc<dyn Ledger> {
        Arc::new(MemoryLedger::new())
    }

    async fn again(&self) -> Option<Arc<dyn Ledger>> {
        None
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_in_memory_keeps_the_rules() {
    contract::all(&Memory).await;
}

#[tokio::test]
async fn there_is_only_so_much_room() {
    let ledger = MemoryLedger::with_room(2);
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Stored);
    claimed(ledger.receive(&about("b", 1), Some(LONG)).await.unwrap());
    for claim in [None, Some(LONG)] {
        assert_eq!(ledger.receive(&about("c", 1), claim).await.unwrap(), Receipt::Full);
    }
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Duplicate);
    let first = ledger.take(LONG, Duration::ZERO).await.unwrap().unwrap();
    ledger.finish(&first).await.unwrap();
    assert_eq!(ledger.receive(&about("c", 1), None).await.unwrap(), Receipt::Stored);
}

#[tokio::test]
async fn twice_as_many_are_remembered_as_there_is_room() {
    let ledger = MemoryLedger::with_room(2);
    for name in ["a", "b", "c", "d", "e"] {
        let claim = claimed(ledger.receive(&about(name, 5), Some(LONG)).await.unwrap());
        ledger.finish(&claim).await.unwrap();
    }
    // Of the first everything is forgotten, its revision too.
    assert_eq!(ledger.receive(&about("b", 5), None).await.unwrap(), Receipt::Duplicate);
    assert_eq!(ledger.receive(&about("b", 4), None).await.unwrap(), Receipt::Stale);
    assert_eq!(ledger.receive(&about("a", 4), None).await.unwrap(), Receipt::Stored);
    assert_eq!(ledger.prune(Duration::MAX).await.unwrap(), 0);
}

/// A ledger that looked through everything for each entry would not come to the end of this.
#[tokio::test]
async fn many_that_wait_make_it_no_slower() {
    const MANY: usize = 100_000;
    let ledger = MemoryLedger::with_room(MANY);
    for number in 0..MANY {
        ledger.receive(&entry(&format!("{number}"), Some("a"), None), None).await.unwrap();
        ledger.receive(&nothing(&format!("n{number}")), None).await.unwrap();
    }
    assert_eq!(ledger.pending().await.unwrap(), MANY as u64);
    let mut taken = 0;
    while let Some(claim) = ledger.take(LONG, Duration::ZERO).await.unwrap() {
        if taken % 2 == 0 {
            ledger.finish(&claim).await.unwrap();
        } else {
            ledger.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
        }
        taken += 1;
    }
    assert_eq!(ledger.pending().await.unwrap(), 0);
}
