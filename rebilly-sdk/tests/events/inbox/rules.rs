//! Order and superseding of entries.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox};

use super::contract::{
    LONG, SHORT, assert_no_claimable, claim_soon, claimed, drain, entry, revision_of, without_entity,
};

type InboxRef<'a> = &'a Arc<dyn Inbox>;

pub(crate) async fn one_entry_of_an_entity_is_claimed_at_a_time(inbox: InboxRef<'_>) {
    for entry in [revision_of("a", 1), revision_of("a", 2), revision_of("b", 1)] {
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    let (first, second) = (claim_soon(&**inbox).await, claim_soon(&**inbox).await);
    assert_ne!(first.entry.entity, second.entry.entity);
    assert_no_claimable(&**inbox).await;
    // An older revision is pending while a newer one is being handled.
    inbox.enqueue(&revision_of("a", 0), None).await.unwrap();
    assert_no_claimable(&**inbox).await;
    inbox.ack(&second).await.unwrap();
    inbox.ack(&first).await.unwrap();
    assert_eq!(drain(&**inbox).await, [revision_of("a", 2)]);
}

pub(crate) async fn older_revisions_are_superseded_when_enqueued(inbox: InboxRef<'_>) {
    let claim = claimed(inbox.enqueue(&revision_of("a", 5), Some(LONG)).await.unwrap());
    inbox.ack(&claim).await.unwrap();
    for (revision, lease) in [(4, None), (3, Some(LONG)), (-1, None)] {
        assert_eq!(
            inbox.enqueue(&revision_of("a", revision), lease).await.unwrap(),
            EnqueueResult::Superseded
        );
        // The superseded entry is done.
        assert_eq!(
            inbox.enqueue(&revision_of("a", revision), lease).await.unwrap(),
            EnqueueResult::Duplicate
        );
    }
    assert_no_claimable(&**inbox).await;
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    // Other events of the same revision, without a revision or of another entity are not superseded.
    let others = [entry("same", Some("a"), Some(5)), entry("without", Some("a"), None), revision_of("b", 4)];
    for other in &others {
        assert_eq!(inbox.enqueue(other, None).await.unwrap(), EnqueueResult::Stored);
    }
    assert_eq!(drain(&**inbox).await.len(), 3);
    assert_eq!(inbox.enqueue(&revision_of("a", 6), None).await.unwrap(), EnqueueResult::Stored);
}

pub(crate) async fn older_revisions_are_superseded_when_claimed(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 5), None).await.unwrap();
    let claim = claim_soon(&**inbox).await;
    for revision in [2, 4, 6, 3] {
        inbox.enqueue(&revision_of("a", revision), None).await.unwrap();
    }
    inbox.ack(&claim).await.unwrap();
    assert_eq!(drain(&**inbox).await, [revision_of("a", 6)]);
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    for revision in 2..=6 {
        assert_eq!(inbox.enqueue(&revision_of("a", revision), None).await.unwrap(), EnqueueResult::Duplicate);
    }
}

pub(crate) async fn a_redelivery_is_superseded_after_its_claim_expired(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 4), None).await.unwrap();
    let expired = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let newer = loop {
        match inbox.enqueue(&revision_of("a", 5), Some(LONG)).await.unwrap() {
            EnqueueResult::Claimed(claim) => break claim,
            result => assert_eq!(result, EnqueueResult::Busy),
        }
        tokio::time::sleep(SHORT).await;
    };
    inbox.ack(&newer).await.unwrap();
    assert_eq!(inbox.enqueue(&revision_of("a", 4), Some(LONG)).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    assert!(inbox.ack(&expired).await.unwrap_err().is_lost());
    assert_no_claimable(&**inbox).await;
}

pub(crate) async fn revisions_are_claimed_in_ascending_order(inbox: InboxRef<'_>) {
    let mut revisions: Vec<i64> =
        vec![i64::MIN, -1, 0, 1, 2, 9, 10, 11, 1_000_000_007, i64::MAX - 1, i64::MAX];
    for revision in [10, -1, i64::MAX, 2, 9, 0, i64::MAX - 1, 11, 1_000_000_007, i64::MIN, 1] {
        inbox.enqueue(&revision_of("a", revision), None).await.unwrap();
    }
    // Equal revisions are claimed in order of arrival.
    for name in ["second", "first", "third"] {
        inbox.enqueue(&entry(name, Some("a"), Some(2)), None).await.unwrap();
    }
    revisions.splice(5..5, [2, 2, 2]);
    let handled = drain(&**inbox).await;
    assert_eq!(handled.iter().map(|entry| entry.revision.unwrap()).collect::<Vec<_>>(), revisions);
    let twos: Vec<_> = handled.into_iter().filter(|entry| entry.revision == Some(2)).collect();
    let name = |name| entry(name, Some("a"), Some(2));
    assert_eq!(twos, [revision_of("a", 2), name("second"), name("first"), name("third")]);
}

pub(crate) async fn entries_without_revision_keep_their_arrival_order(inbox: InboxRef<'_>) {
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
    for entry in &received {
        inbox.enqueue(entry, None).await.unwrap();
    }
    let order = [
        without("w"),
        revision_of("a", 5),
        without("y"),
        without("z"),
        revision_of("a", 6),
        revision_of("a", 7),
        without("x"),
    ];
    assert_eq!(drain(&**inbox).await, order);
}

pub(crate) async fn a_delayed_first_entry_delays_the_others(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    let first = claim_soon(&**inbox).await;
    inbox.release(&first, Some(LONG)).await.unwrap();
    assert_no_claimable(&**inbox).await;
    // The same holds after an inline claim of a later entry has expired.
    claimed(inbox.enqueue(&revision_of("a", 2), Some(SHORT)).await.unwrap());
    tokio::time::sleep(2 * SHORT).await;
    assert_no_claimable(&**inbox).await;
    // An entry with a lower revision is not delayed.
    inbox.enqueue(&revision_of("a", 0), None).await.unwrap();
    assert_eq!(drain(&**inbox).await, [revision_of("a", 0)]);
    assert_eq!(inbox.pending_count().await.unwrap(), 2);
}

pub(crate) async fn entries_without_entity_are_independent(inbox: InboxRef<'_>) {
    let entries = [without_entity("x"), without_entity("y"), without_entity("z")];
    for entry in &entries {
        assert_eq!(inbox.enqueue(entry, None).await.unwrap(), EnqueueResult::Stored);
        assert_eq!(inbox.enqueue(entry, None).await.unwrap(), EnqueueResult::Duplicate);
    }
    // They do not block each other, and the oldest is claimed first.
    let mut claims = Vec::new();
    for entry in &entries {
        claims.push(claim_soon(&**inbox).await);
        assert_eq!(claims.last().unwrap().entry, *entry);
    }
    assert_no_claimable(&**inbox).await;
    for claim in &claims {
        inbox.ack(claim).await.unwrap();
        assert_eq!(inbox.enqueue(&claim.entry, Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
    }
}
