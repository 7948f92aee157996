//! The contract that every inbox is tested against.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};

use super::{claims, concurrency, rules};

/// A duration that no test reaches.
pub(crate) const LONG: Duration = Duration::from_secs(3600);
/// A duration that a test waits for.
pub(crate) const SHORT: Duration = Duration::from_millis(30);
/// Maximum number of polls.
const MAX_POLLS: usize = 1000;

/// A factory of inboxes.
pub(crate) trait Store: Sync {
    /// Creates an empty inbox.
    fn create(&self) -> impl Future<Output = Arc<dyn Inbox>> + Send;

    /// Opens the last created inbox, as another process does. `None` for an inbox without durability.
    fn reopen(&self) -> impl Future<Output = Option<Arc<dyn Inbox>>> + Send;
}

/// Tests everything that holds for every inbox.
pub(crate) async fn all(store: &impl Store) {
    macro_rules! each {
        ($($part:ident :: $case:ident),* $(,)?) => {$(
            println!("{}", stringify!($case));
            $part::$case(&store.create().await).await;
        )*};
    }
    each!(
        rules::one_entry_of_an_entity_is_claimed_at_a_time,
        rules::older_revisions_are_superseded_when_enqueued,
        rules::older_revisions_are_superseded_when_claimed,
        rules::a_redelivery_is_superseded_after_its_claim_expired,
        rules::revisions_are_claimed_in_ascending_order,
        rules::entries_without_revision_keep_their_arrival_order,
        rules::a_delayed_first_entry_delays_the_others,
        rules::entries_without_entity_are_independent,
        claims::a_claim_expires_with_its_lease,
        claims::an_extended_claim_stays_valid,
        claims::an_expired_claim_is_not_extended_beside_another,
        claims::an_expired_claim_stays_valid_until_the_next_claim,
        claims::only_the_newest_claim_is_valid,
        claims::tokens_rise_after_an_entry_was_deleted,
        claims::duplicates_are_detected_in_every_stage,
        claims::a_claimed_entity_is_busy,
        claims::release_with_a_delay_keeps_the_entry,
        claims::release_without_a_delay_deletes_the_entry,
        claims::entries_are_held_back_for_the_reorder_window,
        claims::pruned_entries_are_accepted_again,
        claims::pending_count_includes_claimed_entries,
        claims::entries_round_trip_unchanged,
        claims::maximum_durations_do_not_overflow,
    );
    concurrency::one_of_concurrent_calls_wins(store).await;
    concurrency::concurrent_workers_handle_each_entry_once_in_order(store).await;
    concurrency::concurrent_deliveries_end_with_the_newest_revision(store).await;
    concurrency::entries_of_crashed_workers_are_handled(store).await;
    concurrency::concurrent_inline_receivers_handle_each_entry_once(store).await;
    let inbox = store.create().await;
    assert_eq!(inbox.is_durable(), store.reopen().await.is_some());
    entries_survive_a_restart(store).await;
}

/// Entries and claims survive the end of the process.
async fn entries_survive_a_restart(store: &impl Store) {
    let first = store.create().await;
    if store.reopen().await.is_none() {
        return;
    }
    first.enqueue(&revision_of("a", 3), None).await.unwrap();
    first.enqueue(&revision_of("a", 2), None).await.unwrap();
    let done = claimed(first.enqueue(&revision_of("b", 7), Some(LONG)).await.unwrap());
    first.ack(&done).await.unwrap();
    let held = claimed(first.enqueue(&revision_of("c", 1), Some(LONG)).await.unwrap());
    let expired = claimed(first.enqueue(&revision_of("d", 1), Some(SHORT)).await.unwrap());
    drop(first);
    let second = store.reopen().await.unwrap();
    assert_eq!(second.pending_count().await.unwrap(), 4);
    assert_eq!(second.enqueue(&revision_of("b", 7), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.enqueue(&revision_of("b", 6), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(second.enqueue(&revision_of("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.enqueue(&revision_of("c", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    second.extend(&held, LONG).await.unwrap();
    let mut claims = [claim_soon(&*second).await, claim_soon(&*second).await];
    claims.sort_by(|one, other| one.entry.entity.cmp(&other.entry.entity));
    assert_eq!((&claims[0].entry, claims[0].attempt), (&revision_of("a", 2), 1));
    assert_eq!((&claims[1].entry, claims[1].attempt), (&revision_of("d", 1), 2));
    assert!(claims[1].token > expired.token);
    assert!(second.ack(&expired).await.unwrap_err().is_lost());
    second.ack(&claims[0]).await.unwrap();
    let last = claim_soon(&*second).await;
    assert_eq!(last.entry, revision_of("a", 3));
    for claim in [&claims[1], &last, &held] {
        second.ack(claim).await.unwrap();
    }
    assert_eq!(second.pending_count().await.unwrap(), 0);
}

/// Returns an entry with this key.
pub(crate) fn entry(key: &str, entity: Option<&str>, revision: Option<i64>) -> InboxEntry {
    let key = format!("{key:0>64}");
    let body = Bytes::from(format!("{{\"MARKER\": \"{key}\"}}"));
    InboxEntry::from_parts(key, "customer-updated", entity.map(str::to_owned), revision, body)
}

/// Returns the entry of a revision of an entity.
pub(crate) fn revision_of(entity: &str, revision: i64) -> InboxEntry {
    entry(&format!("{entity}.{revision}"), Some(entity), Some(revision))
}

/// Returns an entry without an entity.
pub(crate) fn without_entity(key: &str) -> InboxEntry {
    entry(key, None, None)
}

#[track_caller]
pub(crate) fn claimed(result: EnqueueResult) -> Claim {
    let EnqueueResult::Claimed(claim) = result else { panic!("not claimed: {result:?}") };
    claim
}

/// Claims the next entry, and polls until there is one.
pub(crate) async fn claim_soon(inbox: &dyn Inbox) -> Claim {
    for _ in 0..MAX_POLLS {
        if let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
            return claim;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no claimable entry")
}

/// Asserts that no entry is claimable now.
#[track_caller]
pub(crate) fn assert_no_claimable(inbox: &dyn Inbox) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let claim = inbox.claim_next(LONG, Duration::ZERO).await.unwrap();
        assert!(claim.is_none(), "{place}: {claim:?}");
    }
}

/// Claims and acknowledges all claimable entries, and returns them.
pub(crate) async fn drain(inbox: &dyn Inbox) -> Vec<InboxEntry> {
    let mut all = Vec::new();
    while let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
        inbox.ack(&claim).await.unwrap();
        all.push(claim.entry);
    }
    all
}

/// Polls until a condition holds.
#[cfg(feature = "sqlite")]
pub(crate) async fn until(condition: &str, holds: impl Fn() -> bool) {
    for _ in 0..MAX_POLLS {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the condition was never met: {condition}")
}

/// Stores entries of every kind, ends them in every way, and prunes the rest.
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
pub(crate) async fn fill_and_prune(inbox: &dyn Inbox) {
    for entry in [
        revision_of("a", 5),
        revision_of("a", 7),
        revision_of("b", 1),
        entry("w", Some("b"), None),
        without_entity("n"),
    ] {
        inbox.enqueue(&entry, None).await.unwrap();
    }
    let back = claimed(inbox.enqueue(&without_entity("m"), Some(LONG)).await.unwrap());
    inbox.release(&back, None).await.unwrap();
    let back = claimed(inbox.enqueue(&revision_of("c", 1), Some(LONG)).await.unwrap());
    inbox.release(&back, None).await.unwrap();
    assert_eq!(drain(inbox).await.len(), 5);
    assert_eq!(inbox.enqueue(&revision_of("a", 6), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(inbox.enqueue(&without_entity("n"), Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 6);
}
