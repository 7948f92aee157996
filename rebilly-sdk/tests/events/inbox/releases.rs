//! Releases of claims: for another attempt, without an attempt, and for good.

use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, Release};

use super::contract::{
    LONG, SHORT, ack, assert_no_claimable, claim_one, claim_soon, drain, enqueue_all, enqueue_claimed,
    open_entries, retry, revision_of, without_entity,
};

pub(crate) async fn a_failed_entry_is_pending_after_the_delay(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    for attempt in 1..4 {
        let claim = claim_soon(inbox).await;
        assert_eq!(claim.attempt, attempt);
        assert!(retry(inbox, &claim, SHORT).await);
    }
    let claim = claim_soon(inbox).await;
    assert!(retry(inbox, &claim, LONG).await);
    assert_no_claimable(inbox).await;
    assert_eq!(open_entries(inbox).await, 1);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(open_entries(inbox).await, 1);
}

pub(crate) async fn an_unhandled_entry_is_pending_at_once_and_its_attempt_does_not_count(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    let mut token = 0;
    for _ in 0..3 {
        let claim = claim_one(inbox, LONG).await.unwrap();
        assert_eq!((&claim.entry, claim.attempt), (&revision_of("a", 1), 1));
        assert!(claim.token > token);
        token = claim.token;
        assert!(inbox.release(&claim, Release::Unhandled).await.unwrap());
        assert!(!inbox.release(&claim, Release::Unhandled).await.unwrap());
    }
    let claim = claim_one(inbox, LONG).await.unwrap();
    assert!(retry(inbox, &claim, Duration::ZERO).await);
    for _ in 0..2 {
        let claim = claim_soon(inbox).await;
        assert_eq!((&claim.entry, claim.attempt), (&revision_of("a", 1), 2));
        assert!(inbox.release(&claim, Release::Unhandled).await.unwrap());
    }
    assert_eq!(drain(inbox).await, [revision_of("a", 1), revision_of("a", 2)]);
}

pub(crate) async fn a_deleted_entry_leaves_no_trace(inbox: &dyn Inbox) {
    let claim = enqueue_claimed(inbox, &revision_of("a", 2), LONG).await;
    enqueue_all(inbox, &[revision_of("a", 3)]).await;
    assert!(inbox.release(&claim, Release::Delete).await.unwrap());
    assert_eq!(open_entries(inbox).await, 1);
    let claim = claim_soon(inbox).await;
    assert_eq!(claim.entry, revision_of("a", 3));
    assert!(inbox.release(&claim, Release::Delete).await.unwrap());
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
    assert_no_claimable(inbox).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    for revision in [3, 2] {
        let claim = enqueue_claimed(inbox, &revision_of("a", revision), LONG).await;
        assert_eq!((claim.attempt, claim.is_superseded), (1, false));
        assert!(inbox.release(&claim, Release::Delete).await.unwrap());
    }
    // Neither does one without an entity.
    let claim = enqueue_claimed(inbox, &without_entity("n"), LONG).await;
    assert!(inbox.release(&claim, Release::Delete).await.unwrap());
    let claim = enqueue_claimed(inbox, &without_entity("n"), LONG).await;
    assert!(claim.attempt == 1 && ack(inbox, &claim).await);
}
