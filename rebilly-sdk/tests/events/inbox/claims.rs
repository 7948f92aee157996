//! Claims: expiry, extension, acknowledgement, and entries that arrive meanwhile.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, Release};

use super::contract::{
    LONG, SHORT, ack, assert_no_claimable, claim_one, claim_soon, claimed, drain, enqueue, enqueue_all,
    enqueue_claimed, entry, extend, open_entries, retry, revision_of, without_entity,
};

pub(crate) async fn a_claim_expires_with_its_lease(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    let first = claim_one(inbox, SHORT).await.unwrap();
    let second = claim_soon(inbox).await;
    assert_eq!((&second.entry, second.attempt), (&first.entry, 2));
    assert!(second.token > first.token);
    assert!(ack(inbox, &second).await);
    let claim = enqueue_claimed(inbox, &revision_of("b", 1), SHORT).await;
    assert_eq!(claim.attempt, 1);
    // The expired entry is claimable again without a redelivery.
    let all = [claim_soon(inbox).await, claim_soon(inbox).await];
    assert!(all.iter().any(|claim| claim.entry == revision_of("b", 1) && claim.attempt == 2));
    assert!(all.iter().any(|claim| claim.entry == revision_of("a", 2) && claim.attempt == 1));
}

pub(crate) async fn an_extended_claim_stays_valid(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let claim = claim_one(inbox, SHORT).await.unwrap();
    assert!(extend(inbox, &claim, LONG).await);
    tokio::time::sleep(2 * SHORT).await;
    assert_no_claimable(inbox).await;
    let busy = inbox.enqueue_claimed(&revision_of("a", 1), LONG).await.unwrap();
    assert_eq!(busy, EnqueueResult::Busy);
    // The lease counts from now, so it can be shortened.
    assert!(extend(inbox, &claim, SHORT).await);
    assert_eq!(claim_soon(inbox).await.entry, revision_of("a", 1));
    assert!(!extend(inbox, &claim, LONG).await);
}

pub(crate) async fn an_expired_claim_is_not_extended_beside_another(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 2)]).await;
    let slow = claim_one(inbox, SHORT).await.unwrap();
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let other = claim_soon(inbox).await;
    assert_eq!(other.entry, revision_of("a", 1));
    assert!(!extend(inbox, &slow, LONG).await);
    assert!(ack(inbox, &other).await);
    assert_eq!(drain(inbox).await, [revision_of("a", 2)]);
}

pub(crate) async fn an_expired_claim_stays_valid_until_the_next_claim(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let slow = claim_one(inbox, Duration::ZERO).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert!(extend(inbox, &slow, Duration::ZERO).await);
    assert!(ack(inbox, &slow).await);
    assert_no_claimable(inbox).await;
    assert_eq!(enqueue(inbox, &revision_of("a", 1)).await, EnqueueResult::Duplicate);
}

/// Every way to release a claim.
const RELEASES: [Release<'_>; 4] = [
    Release::Retry { delay: Duration::ZERO },
    Release::Unhandled,
    Release::Delete,
    Release::DeadLetter { error: "MARKER" },
];

pub(crate) async fn only_the_newest_claim_is_valid(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let old = claim_one(inbox, Duration::ZERO).await.unwrap();
    let new = claim_soon(inbox).await;
    assert!(!ack(inbox, &old).await);
    assert!(!extend(inbox, &old, Duration::ZERO).await);
    for release in RELEASES {
        assert!(!inbox.release(&old, release).await.unwrap(), "{release:?}");
    }
    // The failed calls changed nothing.
    assert_no_claimable(inbox).await;
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.claimed, stats.open(), stats.dead), (1, 1, 0));
    assert!(ack(inbox, &new).await);
    for claim in [&old, &new] {
        assert!(!extend(inbox, claim, LONG).await);
        for release in RELEASES {
            assert!(!inbox.release(claim, release).await.unwrap(), "{release:?}");
        }
    }
    assert_eq!(enqueue(inbox, &revision_of("a", 1)).await, EnqueueResult::Duplicate);
    // A released claim is lost too.
    for (entity, release) in ["b", "c", "d", "e"].into_iter().zip(RELEASES) {
        let back = enqueue_claimed(inbox, &revision_of(entity, 1), LONG).await;
        assert!(inbox.release(&back, release).await.unwrap(), "{release:?}");
        assert!(!ack(inbox, &back).await && !extend(inbox, &back, LONG).await, "{release:?}");
    }
    assert_eq!(drain(inbox).await, [revision_of("b", 1), revision_of("c", 1)]);
}

pub(crate) async fn an_acknowledgement_can_be_repeated(inbox: &dyn Inbox) {
    for entry in [revision_of("a", 1), entry("without", Some("b"), None), without_entity("n")] {
        enqueue_all(inbox, [&entry]).await;
        let old = claim_one(inbox, Duration::ZERO).await.unwrap();
        tokio::time::sleep(Duration::from_millis(2)).await;
        let claim = claim_soon(inbox).await;
        for _ in 0..3 {
            assert!(ack(inbox, &claim).await);
            assert!(!ack(inbox, &old).await);
        }
        // Repeating it does not change what has happened since.
        let later = revision_of("a", 2);
        if entry == revision_of("a", 1) {
            let later = enqueue_claimed(inbox, &later, LONG).await;
            assert!(ack(inbox, &later).await && ack(inbox, &claim).await && ack(inbox, &later).await);
            assert!(enqueue_claimed(inbox, &revision_of("a", -1), LONG).await.is_superseded);
        }
    }
    // It is forgotten with the key.
    let pruned = enqueue_claimed(inbox, &without_entity("pruned"), LONG).await;
    assert!(ack(inbox, &pruned).await);
    tokio::time::sleep(SHORT).await;
    inbox.prune(Duration::ZERO).await.unwrap();
    assert!(!ack(inbox, &pruned).await);
}

pub(crate) async fn tokens_rise_after_an_entry_was_deleted(inbox: &dyn Inbox) {
    let first = enqueue_claimed(inbox, &revision_of("a", 1), LONG).await;
    assert!(inbox.release(&first, Release::Delete).await.unwrap());
    let second = enqueue_claimed(inbox, &revision_of("a", 1), LONG).await;
    assert!(second.token > first.token);
    assert!(!ack(inbox, &first).await);
    assert!(ack(inbox, &second).await);
}

pub(crate) async fn duplicates_are_detected_in_every_stage(inbox: &dyn Inbox) {
    for entry in [revision_of("a", 1), entry("without", Some("b"), None), without_entity("n")] {
        let is_duplicate = async || enqueue(inbox, &entry).await == EnqueueResult::Duplicate;
        enqueue_all(inbox, [&entry]).await;
        assert!(is_duplicate().await);
        let claim = claim_soon(inbox).await;
        assert_eq!(claim.entry, entry);
        assert!(is_duplicate().await);
        assert_eq!(inbox.enqueue_claimed(&entry, LONG).await.unwrap(), EnqueueResult::Busy);
        assert!(retry(inbox, &claim, LONG).await);
        assert!(is_duplicate().await);
        assert_no_claimable(inbox).await;
        // An inline claim precedes the delay.
        let claim = enqueue_claimed(inbox, &entry, LONG).await;
        assert_eq!((&claim.entry, claim.attempt), (&entry, 2));
        assert!(ack(inbox, &claim).await);
        assert!(is_duplicate().await);
        assert_eq!(inbox.enqueue_claimed(&entry, LONG).await.unwrap(), EnqueueResult::Duplicate);
        assert_no_claimable(inbox).await;
    }
    // Only the key identifies an entry.
    let other =
        InboxEntry::from_parts(revision_of("a", 1).key, "other", Some("z".to_owned()), Some(9), Bytes::new());
    assert_eq!(inbox.enqueue_claimed(&other, LONG).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn a_claimed_entity_is_busy(inbox: &dyn Inbox) {
    let first = enqueue_claimed(inbox, &revision_of("a", 1), LONG).await;
    for busy in [revision_of("a", 1), revision_of("a", 2), entry("without", Some("a"), None)] {
        assert_eq!(inbox.enqueue_claimed(&busy, LONG).await.unwrap(), EnqueueResult::Busy);
    }
    assert_eq!(open_entries(inbox).await, 1);
    // Busy entries were not stored, so this one is new.
    enqueue_all(inbox, &[revision_of("a", 2)]).await;
    assert_no_claimable(inbox).await;
    enqueue_claimed(inbox, &revision_of("b", 1), LONG).await;
    assert!(ack(inbox, &first).await);
    assert_eq!(drain(inbox).await, [revision_of("a", 2)]);
    // An expired claim does not block the entity.
    enqueue_claimed(inbox, &revision_of("c", 1), Duration::ZERO).await;
    tokio::time::sleep(Duration::from_millis(2)).await;
    enqueue_claimed(inbox, &revision_of("c", 2), LONG).await;
    assert_no_claimable(inbox).await;
}

pub(crate) async fn received_at_is_the_instant_of_storing(inbox: &dyn Inbox) {
    let hour = Duration::from_secs(3600);
    let distance = |instant: SystemTime| instant.elapsed().unwrap_or_else(|ahead| ahead.duration());
    let first = enqueue_claimed(inbox, &revision_of("a", 1), SHORT).await;
    // The store runs on this machine.
    assert!(distance(first.received_at) < hour, "{:?}", first.received_at);
    tokio::time::sleep(2 * SHORT).await;
    let second = enqueue_claimed(inbox, &revision_of("b", 1), LONG).await;
    let apart = second.received_at.duration_since(first.received_at).unwrap();
    assert!(apart >= SHORT, "{apart:?}");
    // A later attempt has the same instant, and so has an entry that failed or was stored again.
    let again = claim_soon(inbox).await;
    assert_eq!((again.attempt, again.received_at), (2, first.received_at));
    assert!(retry(inbox, &again, Duration::ZERO).await);
    assert_eq!(enqueue(inbox, &again.entry).await, EnqueueResult::Duplicate);
    assert_eq!(claim_soon(inbox).await.received_at, first.received_at);
}

pub(crate) async fn pruned_entries_are_accepted_again(inbox: &dyn Inbox) {
    for entry in [revision_of("a", 2), without_entity("n")] {
        let claim = enqueue_claimed(inbox, &entry, LONG).await;
        assert!(ack(inbox, &claim).await);
    }
    let late = enqueue_claimed(inbox, &revision_of("a", 1), LONG).await;
    assert!(late.is_superseded && ack(inbox, &late).await);
    enqueue_all(inbox, &[revision_of("b", 1)]).await;
    assert_eq!(inbox.prune(LONG).await.unwrap(), 0);
    assert_eq!(enqueue(inbox, &revision_of("a", 2)).await, EnqueueResult::Duplicate);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 3);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(open_entries(inbox).await, 1);
    // The revision was pruned too.
    let again = enqueue_claimed(inbox, &revision_of("a", 1), LONG).await;
    assert_eq!((again.is_superseded, again.attempt), (false, 1));
    assert!(ack(inbox, &again).await);
    enqueue_all(inbox, &[without_entity("n")]).await;
    // The revision of an entity with pending entries stays.
    let claim = enqueue_claimed(inbox, &revision_of("c", 5), LONG).await;
    enqueue_all(inbox, &[revision_of("c", 4)]).await;
    assert!(ack(inbox, &claim).await);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 2);
    let late = enqueue_claimed(inbox, &revision_of("c", 3), LONG).await;
    assert!(late.is_superseded && ack(inbox, &late).await);
    assert_eq!(drain(inbox).await.len(), 3);
}

pub(crate) async fn maximum_durations_do_not_overflow(inbox: &dyn Inbox) {
    let claim = claimed(inbox.enqueue_claimed(&revision_of("a", 1), Duration::MAX).await.unwrap());
    assert!(extend(inbox, &claim, Duration::MAX).await);
    assert_eq!(inbox.enqueue_claimed(&revision_of("a", 1), LONG).await.unwrap(), EnqueueResult::Busy);
    assert!(retry(inbox, &claim, Duration::MAX).await);
    assert!(inbox.claim(1, Duration::MAX, Duration::MAX).await.unwrap().is_empty());
    assert_no_claimable(inbox).await;
    enqueue_all(inbox, &[revision_of("b", 1)]).await;
    let claim = claim_one(inbox, Duration::MAX).await.unwrap();
    assert_no_claimable(inbox).await;
    assert!(ack(inbox, &claim).await);
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}
