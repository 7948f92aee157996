//! The contract that every inbox is tested against.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, Release};

use super::{batches, claims, concurrency, content, dead_letters, releases, restart, rules, stats};

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
            $part::$case(&*store.create().await).await;
        )*};
    }
    each!(
        rules::one_entry_of_an_entity_is_claimed_at_a_time,
        rules::late_revisions_are_handed_out_and_superseded,
        rules::pending_revisions_become_superseded,
        rules::a_redelivery_is_superseded_after_its_claim_expired,
        rules::revisions_are_claimed_in_ascending_order,
        rules::entries_without_revision_keep_their_arrival_order,
        rules::a_delayed_first_entry_delays_the_others,
        rules::entries_without_entity_are_independent,
        rules::entries_are_held_back_for_the_reorder_window,
        claims::a_claim_expires_with_its_lease,
        claims::an_extended_claim_stays_valid,
        claims::an_expired_claim_is_not_extended_beside_another,
        claims::an_expired_claim_stays_valid_until_the_next_claim,
        claims::only_the_newest_claim_is_valid,
        claims::an_acknowledgement_can_be_repeated,
        claims::tokens_rise_after_an_entry_was_deleted,
        claims::duplicates_are_detected_in_every_stage,
        claims::a_claimed_entity_is_busy,
        claims::received_at_is_the_instant_of_storing,
        claims::pruned_entries_are_accepted_again,
        claims::maximum_durations_do_not_overflow,
        releases::a_failed_entry_is_pending_after_the_delay,
        releases::an_unhandled_entry_is_pending_at_once_and_its_attempt_does_not_count,
        releases::a_deleted_entry_leaves_no_trace,
        batches::entries_of_a_batch_get_one_result_each,
        batches::an_entry_that_is_stored_again_is_claimed_once,
        batches::a_batch_keeps_its_order,
        batches::claims_of_a_batch_are_of_different_entities_oldest_first,
        batches::claims_of_a_batch_are_acknowledged_and_extended_each,
        batches::empty_and_large_batches_are_accepted,
        dead_letters::a_dead_letter_is_listed_and_not_handed_out,
        dead_letters::a_dead_letter_does_not_delay_its_entity,
        dead_letters::dead_letters_are_listed_in_pages,
        dead_letters::a_requeued_dead_letter_is_pending_with_no_attempts,
        dead_letters::a_dead_letter_that_is_enqueued_again_is_pending,
        dead_letters::a_discarded_dead_letter_is_done,
        dead_letters::errors_of_dead_letters_are_cut,
        stats::each_stage_is_counted,
        stats::the_age_is_that_of_the_oldest_open_entry,
        content::entries_round_trip_unchanged,
        content::ids_with_any_character_and_length_are_ordered,
    );
    concurrency::one_of_concurrent_calls_wins(store).await;
    concurrency::concurrent_workers_handle_each_entry_once_in_order(store).await;
    concurrency::deliveries_during_handling_are_handled_once_and_late_ones_superseded(store).await;
    concurrency::entries_of_crashed_workers_are_handled(store).await;
    concurrency::concurrent_inline_receivers_handle_each_entry_once(store).await;
    let inbox = store.create().await;
    assert_eq!(inbox.is_durable(), store.reopen().await.is_some());
    restart::entries_survive_a_restart(store).await;
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

/// Stores one entry.
pub(crate) async fn enqueue(inbox: &dyn Inbox, entry: &InboxEntry) -> EnqueueResult {
    let results = inbox.enqueue(std::slice::from_ref(entry)).await.unwrap();
    let [result] = <[_; 1]>::try_from(results).unwrap();
    result
}

/// Stores entries that are not stored yet, one after another.
pub(crate) async fn enqueue_all<'a>(inbox: &dyn Inbox, entries: impl IntoIterator<Item = &'a InboxEntry>) {
    for entry in entries {
        assert_eq!(enqueue(inbox, entry).await, EnqueueResult::Stored, "{entry:?}");
    }
}

/// Stores one entry and claims it.
pub(crate) async fn enqueue_claimed(inbox: &dyn Inbox, entry: &InboxEntry, lease: Duration) -> Claim {
    claimed(inbox.enqueue_claimed(entry, lease).await.unwrap())
}

#[track_caller]
pub(crate) fn claimed(result: EnqueueResult) -> Claim {
    let EnqueueResult::Claimed(claim) = result else { panic!("not claimed: {result:?}") };
    claim
}

/// Claims the next entry.
pub(crate) async fn claim_one(inbox: &dyn Inbox, lease: Duration) -> Option<Claim> {
    let mut claims = inbox.claim(1, lease, Duration::ZERO).await.unwrap();
    assert!(claims.len() <= 1, "{claims:?}");
    claims.pop()
}

/// Claims the next entry, and polls until there is one.
pub(crate) async fn claim_soon(inbox: &dyn Inbox) -> Claim {
    for _ in 0..MAX_POLLS {
        if let Some(claim) = claim_one(inbox, LONG).await {
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
        let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
        assert!(claims.is_empty(), "{place}: {claims:?}");
    }
}

/// Acknowledges one claim. Returns `false` if it was lost.
pub(crate) async fn ack(inbox: &dyn Inbox, claim: &Claim) -> bool {
    inbox.ack(std::slice::from_ref(claim)).await.unwrap() == [true]
}

/// Extends one claim. Returns `false` if it was lost.
pub(crate) async fn extend(inbox: &dyn Inbox, claim: &Claim, lease: Duration) -> bool {
    inbox.extend(std::slice::from_ref(claim), lease).await.unwrap() == [true]
}

/// Releases a claim for another attempt. Returns `false` if it was lost.
pub(crate) async fn retry(inbox: &dyn Inbox, claim: &Claim, delay: Duration) -> bool {
    inbox.release(claim, Release::Retry { delay }).await.unwrap()
}

/// Stores an entry and makes it a dead letter.
pub(crate) async fn bury(inbox: &dyn Inbox, entry: &InboxEntry, error: &str) -> Claim {
    let claim = enqueue_claimed(inbox, entry, LONG).await;
    assert!(inbox.release(&claim, Release::DeadLetter { error }).await.unwrap());
    claim
}

/// Number of pending and claimed entries.
pub(crate) async fn open_entries(inbox: &dyn Inbox) -> u64 {
    inbox.stats().await.unwrap().open()
}

/// Claims and acknowledges all claimable entries, and returns the claims in order.
pub(crate) async fn drain_claims(inbox: &dyn Inbox) -> Vec<Claim> {
    let mut all = Vec::new();
    while let Some(claim) = claim_one(inbox, LONG).await {
        assert!(ack(inbox, &claim).await);
        all.push(claim);
    }
    all
}

/// Claims and acknowledges all claimable entries, and returns them in order.
pub(crate) async fn drain(inbox: &dyn Inbox) -> Vec<InboxEntry> {
    drain_claims(inbox).await.into_iter().map(|claim| claim.entry).collect()
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
    let entries = [
        revision_of("a", 5),
        revision_of("a", 7),
        revision_of("b", 1),
        entry("w", Some("b"), None),
        without_entity("n"),
    ];
    enqueue_all(inbox, &entries).await;
    for deleted in [without_entity("m"), revision_of("c", 1)] {
        let claim = enqueue_claimed(inbox, &deleted, LONG).await;
        assert!(inbox.release(&claim, Release::Delete).await.unwrap());
    }
    let failed = enqueue_claimed(inbox, &revision_of("d", 1), LONG).await;
    assert!(retry(inbox, &failed, Duration::ZERO).await);
    for entry in [without_entity("o"), revision_of("d", 2)] {
        bury(inbox, &entry, "an error").await;
        assert!(inbox.requeue(&entry.key).await.unwrap());
    }
    let discarded = bury(inbox, &revision_of("e", 1), "an error").await;
    assert!(inbox.discard(&discarded.entry.key).await.unwrap());
    assert_eq!(drain(inbox).await.len(), 8);
    let late = enqueue_claimed(inbox, &revision_of("a", 6), LONG).await;
    assert!(late.is_superseded && ack(inbox, &late).await && ack(inbox, &late).await);
    assert_eq!(enqueue(inbox, &without_entity("n")).await, EnqueueResult::Duplicate);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 10);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
}
