//! What every inbox is tested with.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};

use super::{claims, concurrency, rules};

/// Longer than any test runs.
pub(crate) const LONG: Duration = Duration::from_secs(3600);
/// So short that it is over soon.
pub(crate) const SHORT: Duration = Duration::from_millis(30);
/// How often something is looked for before a test gives it up.
const TRIES: usize = 1000;

/// Where inboxes come from.
pub(crate) trait Store: Sync {
    /// An inbox with nothing in it.
    fn fresh(&self) -> impl Future<Output = Arc<dyn Inbox>> + Send;

    /// The inbox that was made last, as another process sees it. None where there is no such thing.
    fn again(&self) -> impl Future<Output = Option<Arc<dyn Inbox>>> + Send;
}

/// Everything that holds for every inbox.
pub(crate) async fn all(store: &impl Store) {
    macro_rules! each {
        ($($part:ident :: $case:ident),* $(,)?) => {$(
            println!("{}", stringify!($case));
            $part::$case(&store.fresh().await).await;
        )*};
    }
    each!(
        rules::one_of_an_entity_at_a_time,
        rules::stale_when_it_is_received,
        rules::stale_when_it_is_taken,
        rules::stale_when_it_comes_again_after_its_claim_ended,
        rules::oldest_revision_first,
        rules::without_revision_beside_the_one_before,
        rules::the_first_that_waits_holds_the_others_up,
        rules::about_nothing_in_any_order,
        claims::a_claim_ends_by_itself,
        claims::an_extended_claim_goes_on,
        claims::an_ended_claim_is_not_extended_beside_another,
        claims::an_ended_claim_that_nobody_took_still_counts,
        claims::only_the_newest_claim_counts,
        claims::tokens_outlive_what_was_forgotten,
        claims::duplicates,
        claims::busy_while_claimed,
        claims::given_back_with_a_time,
        claims::given_back_without_a_time,
        claims::nothing_is_taken_before_it_has_settled,
        claims::pruned_is_forgotten,
        claims::pending_counts_what_waits_and_what_is_claimed,
        claims::everything_comes_back_as_it_was,
        claims::the_longest_times_are_no_trouble,
    );
    concurrency::at_the_same_moment(store).await;
    concurrency::each_once_in_order(store).await;
    concurrency::late_duplicates_and_shuffled_revisions(store).await;
    concurrency::workers_that_die(store).await;
    concurrency::receivers_that_claim(store).await;
    let inbox = store.fresh().await;
    assert_eq!(inbox.is_durable(), store.again().await.is_some());
    reopened(store).await;
}

/// What was entered outlives the process.
async fn reopened(store: &impl Store) {
    let first = store.fresh().await;
    if store.again().await.is_none() {
        return;
    }
    first.enqueue(&about("a", 3), None).await.unwrap();
    first.enqueue(&about("a", 2), None).await.unwrap();
    let done = claimed(first.enqueue(&about("b", 7), Some(LONG)).await.unwrap());
    first.ack(&done).await.unwrap();
    let held = claimed(first.enqueue(&about("c", 1), Some(LONG)).await.unwrap());
    let ended = claimed(first.enqueue(&about("d", 1), Some(SHORT)).await.unwrap());
    drop(first);
    let second = store.again().await.unwrap();
    assert_eq!(second.pending_count().await.unwrap(), 4);
    assert_eq!(second.enqueue(&about("b", 7), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.enqueue(&about("b", 6), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(second.enqueue(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(second.enqueue(&about("c", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    second.extend(&held, LONG).await.unwrap();
    let mut taken = [some(&*second).await, some(&*second).await];
    taken.sort_by(|one, other| one.entry.entity.cmp(&other.entry.entity));
    assert_eq!((&taken[0].entry, taken[0].attempt), (&about("a", 2), 1));
    assert_eq!((&taken[1].entry, taken[1].attempt), (&about("d", 1), 2));
    assert!(taken[1].token > ended.token);
    assert!(second.ack(&ended).await.unwrap_err().is_lost());
    second.ack(&taken[0]).await.unwrap();
    let last = some(&*second).await;
    assert_eq!(last.entry, about("a", 3));
    for claim in [&taken[1], &last, &held] {
        second.ack(claim).await.unwrap();
    }
    assert_eq!(second.pending_count().await.unwrap(), 0);
}

/// An entry with a key of its own.
pub(crate) fn entry(key: &str, entity: Option<&str>, revision: Option<i64>) -> InboxEntry {
    let key = format!("{key:0>64}");
    let body = Bytes::from(format!("{{\"MARKER\": \"{key}\"}}"));
    InboxEntry::from_parts(key, "customer-updated", entity.map(str::to_owned), revision, body)
}

/// The entry of an entity's revision.
pub(crate) fn about(entity: &str, revision: i64) -> InboxEntry {
    entry(&format!("{entity}.{revision}"), Some(entity), Some(revision))
}

/// An entry that is about nothing.
pub(crate) fn nothing(key: &str) -> InboxEntry {
    entry(key, None, None)
}

#[track_caller]
pub(crate) fn claimed(receipt: EnqueueResult) -> Claim {
    let EnqueueResult::Claimed(claim) = receipt else { panic!("not claimed: {receipt:?}") };
    claim
}

/// What is taken sooner or later.
pub(crate) async fn some(inbox: &dyn Inbox) -> Claim {
    for _ in 0..TRIES {
        if let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
            return claim;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nothing to take")
}

/// Nothing can be taken now.
#[track_caller]
pub(crate) fn none(inbox: &dyn Inbox) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let taken = inbox.claim_next(LONG, Duration::ZERO).await.unwrap();
        assert!(taken.is_none(), "{place}: {taken:?}");
    }
}

/// Takes and finishes until nothing is left, and gives what it was.
pub(crate) async fn drain(inbox: &dyn Inbox) -> Vec<InboxEntry> {
    let mut all = Vec::new();
    while let Some(claim) = inbox.claim_next(LONG, Duration::ZERO).await.unwrap() {
        inbox.ack(&claim).await.unwrap();
        all.push(claim.entry);
    }
    all
}

/// Enters entries of every kind, ends them in every way, and prunes what is left.
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
pub(crate) async fn come_and_go(inbox: &dyn Inbox) {
    for entry in [about("a", 5), about("a", 7), about("b", 1), entry("w", Some("b"), None), nothing("n")] {
        inbox.enqueue(&entry, None).await.unwrap();
    }
    let back = claimed(inbox.enqueue(&nothing("m"), Some(LONG)).await.unwrap());
    inbox.release(&back, None).await.unwrap();
    let back = claimed(inbox.enqueue(&about("c", 1), Some(LONG)).await.unwrap());
    inbox.release(&back, None).await.unwrap();
    assert_eq!(drain(inbox).await.len(), 5);
    assert_eq!(inbox.enqueue(&about("a", 6), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(inbox.enqueue(&nothing("n"), Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 6);
}
