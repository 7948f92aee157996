//! Order and superseding of entries.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox};

use super::contract::{
    LONG, SHORT, ack, assert_no_claimable, claim_one, claim_soon, claimed, drain, drain_claims, enqueue,
    enqueue_all, enqueue_claimed, entry, open_entries, retry, revision_of, without_entity,
};

pub(crate) async fn one_entry_of_an_entity_is_claimed_at_a_time(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2), revision_of("b", 1)]).await;
    let (first, second) = (claim_soon(inbox).await, claim_soon(inbox).await);
    assert_ne!(first.entry.entity, second.entry.entity);
    assert_no_claimable(inbox).await;
    // An older revision is pending while a newer one is being handled.
    enqueue_all(inbox, &[revision_of("a", 0)]).await;
    assert_no_claimable(inbox).await;
    assert!(ack(inbox, &second).await && ack(inbox, &first).await);
    assert_eq!(drain(inbox).await, [revision_of("a", 0), revision_of("a", 2)]);
}

pub(crate) async fn late_revisions_are_handed_out_and_superseded(inbox: &dyn Inbox) {
    let claim = enqueue_claimed(inbox, &revision_of("a", 5), LONG).await;
    assert!(!claim.is_superseded);
    assert!(ack(inbox, &claim).await);
    // Stored first, and claimed at once.
    enqueue_all(inbox, &[revision_of("a", 4)]).await;
    let stored = claim_soon(inbox).await;
    assert_eq!((&stored.entry, stored.is_superseded), (&revision_of("a", 4), true));
    assert!(ack(inbox, &stored).await);
    for revision in [3, -1, i64::MIN] {
        let late = enqueue_claimed(inbox, &revision_of("a", revision), LONG).await;
        assert!(late.is_superseded, "{revision}");
        // Acknowledging it does not make an older revision the newest.
        assert!(ack(inbox, &late).await);
    }
    for revision in [4, 3, -1] {
        assert_eq!(enqueue(inbox, &revision_of("a", revision)).await, EnqueueResult::Duplicate);
    }
    // Other events of the same revision, without a revision or of another entity are not superseded.
    let others = [entry("same", Some("a"), Some(5)), entry("without", Some("a"), None), revision_of("b", 4)];
    enqueue_all(inbox, &others).await;
    enqueue_all(inbox, &[revision_of("a", 2), revision_of("a", 6)]).await;
    let late: Vec<_> = drain_claims(inbox).await.into_iter().filter(|claim| claim.is_superseded).collect();
    assert_eq!(late.len(), 1);
    assert_eq!(late[0].entry, revision_of("a", 2));
    assert_eq!(open_entries(inbox).await, 0);
}

pub(crate) async fn pending_revisions_become_superseded(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 5)]).await;
    let claim = claim_soon(inbox).await;
    for revision in [2, 4, 6, 3] {
        enqueue_all(inbox, &[revision_of("a", revision)]).await;
    }
    assert!(ack(inbox, &claim).await);
    let claims = drain_claims(inbox).await;
    let claims: Vec<_> = claims.iter().map(|claim| (claim.entry.revision, claim.is_superseded)).collect();
    assert_eq!(claims, [(Some(2), true), (Some(3), true), (Some(4), true), (Some(6), false)]);
    for revision in 2..=6 {
        assert_eq!(enqueue(inbox, &revision_of("a", revision)).await, EnqueueResult::Duplicate);
    }
}

pub(crate) async fn a_redelivery_is_superseded_after_its_claim_expired(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 4)]).await;
    let expired = claim_one(inbox, SHORT).await.unwrap();
    let newer = loop {
        match inbox.enqueue_claimed(&revision_of("a", 5), LONG).await.unwrap() {
            EnqueueResult::Claimed(claim) => break claim,
            result => assert_eq!(result, EnqueueResult::Busy),
        }
        tokio::time::sleep(SHORT).await;
    };
    assert!(ack(inbox, &newer).await);
    let late = claimed(inbox.enqueue_claimed(&revision_of("a", 4), LONG).await.unwrap());
    assert_eq!((late.is_superseded, late.attempt), (true, 2));
    assert!(!ack(inbox, &expired).await);
    assert!(ack(inbox, &late).await);
    assert_eq!(open_entries(inbox).await, 0);
    assert_no_claimable(inbox).await;
}

pub(crate) async fn revisions_are_claimed_in_ascending_order(inbox: &dyn Inbox) {
    let mut revisions: Vec<i64> =
        vec![i64::MIN, -1, 0, 1, 2, 9, 10, 11, 1_000_000_007, i64::MAX - 1, i64::MAX];
    for revision in [10, -1, i64::MAX, 2, 9, 0, i64::MAX - 1, 11, 1_000_000_007, i64::MIN, 1] {
        enqueue_all(inbox, &[revision_of("a", revision)]).await;
    }
    // Equal revisions are claimed in order of arrival.
    for name in ["second", "first", "third"] {
        enqueue_all(inbox, &[entry(name, Some("a"), Some(2))]).await;
    }
    revisions.splice(5..5, [2, 2, 2]);
    let handled = drain_claims(inbox).await;
    assert!(handled.iter().all(|claim| !claim.is_superseded));
    let handled: Vec<_> = handled.into_iter().map(|claim| claim.entry).collect();
    assert_eq!(handled.iter().map(|entry| entry.revision.unwrap()).collect::<Vec<_>>(), revisions);
    let twos: Vec<_> = handled.into_iter().filter(|entry| entry.revision == Some(2)).collect();
    let name = |name| entry(name, Some("a"), Some(2));
    assert_eq!(twos, [revision_of("a", 2), name("second"), name("first"), name("third")]);
}

pub(crate) async fn entries_without_revision_keep_their_arrival_order(inbox: &dyn Inbox) {
    let without = |name| entry(name, Some("a"), None);
    let received = [
        without("w"),
        revision_of("a", 7),
        without("x"),
        revision_of("a", 5),
        without("y"),
        without("z"),
        revision_of("a", 6),
    ];
    enqueue_all(inbox, &received).await;
    let order = [
        without("w"),
        revision_of("a", 5),
        without("y"),
        without("z"),
        revision_of("a", 6),
        revision_of("a", 7),
        without("x"),
    ];
    assert_eq!(drain(inbox).await, order);
}

pub(crate) async fn a_delayed_first_entry_delays_the_others(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    let first = claim_soon(inbox).await;
    assert!(retry(inbox, &first, LONG).await);
    assert_no_claimable(inbox).await;
    // The same holds after an inline claim of a later entry has expired.
    enqueue_claimed(inbox, &revision_of("a", 2), SHORT).await;
    tokio::time::sleep(2 * SHORT).await;
    assert_no_claimable(inbox).await;
    // An entry with a lower revision is not delayed.
    enqueue_all(inbox, &[revision_of("a", 0)]).await;
    assert_eq!(drain(inbox).await, [revision_of("a", 0)]);
    assert_eq!(open_entries(inbox).await, 2);
}

pub(crate) async fn entries_without_entity_are_independent(inbox: &dyn Inbox) {
    let entries = [without_entity("x"), without_entity("y"), without_entity("z")];
    for entry in &entries {
        assert_eq!(enqueue(inbox, entry).await, EnqueueResult::Stored);
        assert_eq!(enqueue(inbox, entry).await, EnqueueResult::Duplicate);
    }
    // They do not block each other, and the oldest is claimed first.
    let mut claims = Vec::new();
    for entry in &entries {
        claims.push(claim_soon(inbox).await);
        assert_eq!(claims.last().unwrap().entry, *entry);
    }
    assert_no_claimable(inbox).await;
    for claim in &claims {
        assert!(ack(inbox, claim).await && !claim.is_superseded);
        let again = inbox.enqueue_claimed(&claim.entry, LONG).await.unwrap();
        assert_eq!(again, EnqueueResult::Duplicate);
    }
}

pub(crate) async fn entries_are_held_back_for_the_reorder_window(inbox: &dyn Inbox) {
    let held_back = async || inbox.claim(10, LONG, LONG).await.unwrap().is_empty();
    enqueue_all(inbox, &[revision_of("a", 2), without_entity("n")]).await;
    assert!(held_back().await);
    // A claim in between does not end the window.
    let claim = claim_soon(inbox).await;
    assert!(retry(inbox, &claim, Duration::ZERO).await);
    assert!(held_back().await);
    // An older revision arrives within the window.
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let mut handled = Vec::new();
    for _ in 0..1000 {
        let claims = inbox.claim(1, LONG, SHORT).await.unwrap();
        match claims.into_iter().next() {
            Some(claim) => {
                assert!(ack(inbox, &claim).await);
                handled.push(claim.entry);
            }
            None if handled.len() == 3 => break,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    let of_a: Vec<_> = handled.iter().filter(|entry| entry.entity.is_some()).collect();
    assert_eq!(of_a, [&revision_of("a", 1), &revision_of("a", 2)]);
}
