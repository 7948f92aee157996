//! The contract of every inbox.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};

use super::{claims, concurrency, rules};

/// A duration longer than any test.
pub(crate) const LONG: Duration = Duration::from_secs(3600);
/// A duration that tests wait for.
pub(crate) const SHORT: Duration = Duration::from_millis(30);
/// Number of polls before a test fails.
const TRIES: usize = 1000;

/// A source of inboxes.
pub(crate) trait Store: Sync {
    /// Creates an empty inbox.
    fn create(&self) -> impl Future<Output = Arc<dyn Inbox>> + Send;

    /// Opens the inbox of the last `create` as another process does. `None` if the inbox is not durable.
    fn reopen(&self) -> impl Future<Output = Option<Arc<dyn Inbox>>> + Send;
}

/// Checks the whole contract.
pub(crate) async fn all(store: &impl Store) {
    macro_rules! each {
        ($($part:ident :: $case:ident),* $(,)?) => {$(
            println!("{}", stringify!($case));
            $part::$case(&store.create().await).await;
        )*};
    }
    each!(
        rules::one_entry_of_an_entity_at_a_time,
        rules::stale_when_received,
        rules::stale_when_claimed,
        rules::stale_after_an_expired_claim,
        rules::oldest_revision_first,
        rules::entries_without_revision_keep_their_order,
        rules::the_first_pending_entry_blocks_the_entity,
        rules::entries_without_entity_in_any_order,
        claims::a_claim_expires,
        claims::an_extended_claim_continues,
        claims::an_expired_claim_is_not_extended_during_another,
        claims::an_expired_claim_is_valid_until_the_next,
        claims::only_the_newest_claim_is_valid,
        claims::tokens_increase_after_an_entry_is_forgotten,
        claims::duplicates_are_not_stored,
        claims::an_entity_is_busy_while_claimed,
        claims::a_released_entry_returns_after_its_delay,
        claims::an_entry_released_without_delay_is_forgotten,
        claims::entries_wait_for_the_reorder_window,
        claims::pruned_entries_are_forgotten,
        claims::pending_count_includes_claimed_entries,
        claims::entries_are_returned_unchanged,
        claims::maximal_durations_are_accepted,
    );
    concurrency::simultaneous_deliveries_have_one_winner(store).await;
    concurrency::each_entry_is_handled_once_and_in_order(store).await;
    concurrency::late_and_shuffled_deliveries_end_with_the_newest(store).await;
    concurrency::entries_of_dead_workers_are_handled(store).await;
    concurrency::claiming_receivers_handle_each_entry_once(store).await;
    let inbox = store.create().await;
    assert_eq!(inbox.is_durable(), store.reopen().await.is_some());
    reopened(store).await;
}

/// Stored entries outlive the process.
async fn reopened(store: &impl Store) {
    let first = store.create().await;
    if store.reopen().await.is_none() {
        return;
    }
    first.receive(&about("a", 3), None).await.unwrap();
    first.receive(&about("a", 2), None).await.unwrap();
    let done = claimed(first.receive(&about("b", 7), Some(LONG)).await.unwrap());
    first.finish(&done).await.unwrap();
    let held = claimed(first.receive(&about("c", 1), Some(LONG)).await.unwrap());
    let ended = claimed(first.receive(&about("d", 1), Some(SHORT)).await.unwrap());
    drop(first);
    let second = store.reopen().await.unwrap();
    assert_eq!(second.pending().await.unwrap(), 4);
    assert_eq!(second.receive(&about("b", 7), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.receive(&about("b", 6), None).await.unwrap(), EnqueueResult::Stale);
    assert_eq!(second.receive(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.receive(&about("c", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    second.extend(&held, LONG).await.unwrap();
    let mut taken = [some(&*second).await, some(&*second).await];
    taken.sort_by(|one, other| one.entry.entity.cmp(&other.entry.entity));
    assert_eq!((&taken[0].entry, taken[0].attempt), (&about("a", 2), 1));
    assert_eq!((&taken[1].entry, taken[1].attempt), (&about("d", 1), 2));
    assert!(taken[1].token > ended.token);
    assert!(second.finish(&ended).await.unwrap_err().is_lost());
    second.finish(&taken[0]).await.unwrap();
    let last = some(&*second).await;
    assert_eq!(last.entry, about("a", 3));
    for claim in [&taken[1], &last, &held] {
        second.finish(claim).await.unwrap();
    }
    assert_eq!(second.pending().await.unwrap(), 0);
}

/// Returns an entry with this key.
pub(crate) fn entry(key: &str, entity: Option<&str>, revision: Option<i64>) -> InboxEntry {
    let key = format!("{key:0>64}");
    let body = Bytes::from(format!("{{\"MARKER\": \"{key}\"}}"));
    InboxEntry::stored(key, "customer-updated", entity.map(str::to_owned), revision, body)
}

/// Returns the entry of a revision of an entity.
pub(crate) fn about(entity: &str, revision: i64) -> InboxEntry {
    entry(&format!("{entity}.{revision}"), Some(entity), Some(revision))
}

/// Returns an entry without an entity.
pub(crate) fn nothing(key: &str) -> InboxEntry {
    entry(key, None, None)
}

#[track_caller]
pub(crate) fn claimed(receipt: EnqueueResult) -> Claim {
    let EnqueueResult::Claimed(claim) = receipt else { panic!("not claimed: {receipt:?}") };
    claim
}

/// Waits for an entry and claims it.
pub(crate) async fn some(inbox: &dyn Inbox) -> Claim {
    for _ in 0..TRIES {
        if let Some(claim) = inbox.take(LONG, Duration::ZERO).await.unwrap() {
            return claim;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nothing to take")
}

/// Asserts that no entry can be claimed now.
#[track_caller]
pub(crate) fn none(inbox: &dyn Inbox) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let taken = inbox.take(LONG, Duration::ZERO).await.unwrap();
        assert!(taken.is_none(), "{place}: {taken:?}");
    }
}

/// Claims and acknowledges all available entries and returns them.
pub(crate) async fn drain(inbox: &dyn Inbox) -> Vec<InboxEntry> {
    let mut all = Vec::new();
    while let Some(claim) = inbox.take(LONG, Duration::ZERO).await.unwrap() {
        inbox.finish(&claim).await.unwrap();
        all.push(claim.entry);
    }
    all
}

/// Stores entries of every kind, ends them in every way and prunes the inbox.
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
pub(crate) async fn store_and_prune(inbox: &dyn Inbox) {
    for entry in [about("a", 5), about("a", 7), about("b", 1), entry("w", Some("b"), None), nothing("n")] {
        inbox.receive(&entry, None).await.unwrap();
    }
    let back = claimed(inbox.receive(&nothing("m"), Some(LONG)).await.unwrap());
    inbox.give_back(&back, None).await.unwrap();
    let back = claimed(inbox.receive(&about("c", 1), Some(LONG)).await.unwrap());
    inbox.give_back(&back, None).await.unwrap();
    assert_eq!(drain(inbox).await.len(), 5);
    assert_eq!(inbox.receive(&about("a", 6), None).await.unwrap(), EnqueueResult::Stale);
    assert_eq!(inbox.receive(&nothing("n"), Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 6);
}
