//! Batches: each item has its own result.

use std::collections::HashSet;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry};

use super::contract::{
    LONG, ack, assert_no_claimable, bury, claim_one, drain, enqueue_all, enqueue_claimed, entry, extend,
    open_entries, revision_of, without_entity,
};

use EnqueueResult::{Duplicate, Stored};

pub(crate) async fn entries_of_a_batch_get_one_result_each(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1)]).await;
    let done = enqueue_claimed(inbox, &without_entity("done"), LONG).await;
    assert!(ack(inbox, &done).await);
    enqueue_claimed(inbox, &revision_of("c", 1), LONG).await;
    bury(inbox, &revision_of("d", 1), "an error").await;
    let batch = [
        (revision_of("b", 1), Stored),
        (revision_of("a", 1), Duplicate),
        (without_entity("new"), Stored),
        (without_entity("done"), Duplicate),
        (revision_of("b", 1), Duplicate),
        (revision_of("c", 1), Duplicate),
        // The entity is claimed, but this entry is not claimed now.
        (revision_of("c", 2), Stored),
        (revision_of("d", 1), Stored),
        (without_entity("new"), Duplicate),
        (revision_of("d", 1), Duplicate),
    ];
    let (entries, expected): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
    assert_eq!(inbox.enqueue(&entries).await.unwrap(), expected);
    assert_eq!(inbox.enqueue(&entries).await.unwrap(), [const { Duplicate }; 10]);
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.claimed, stats.dead), (5, 1, 0));
    assert_eq!(drain(inbox).await.len(), 4);
}

pub(crate) async fn an_entry_that_is_stored_again_is_claimed_once(inbox: &dyn Inbox) {
    let entries = [without_entity("a"), revision_of("b", 1), revision_of("b", 2)];
    enqueue_all(inbox, &entries).await;
    assert_eq!(inbox.enqueue(&entries).await.unwrap(), [const { Duplicate }; 3]);
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), 2, "{claims:?}");
}

pub(crate) async fn a_batch_keeps_its_order(inbox: &dyn Inbox) {
    let without = |name| entry(name, Some("b"), None);
    let batch = [
        revision_of("a", 2),
        without("x"),
        entry("equal", Some("a"), Some(2)),
        revision_of("a", 1),
        without("w"),
        without("z"),
        entry("after", Some("a"), None),
    ];
    assert_eq!(inbox.enqueue(&batch).await.unwrap(), [const { Stored }; 7]);
    let handled = drain(inbox).await;
    let of = |entity: &str| -> Vec<_> {
        handled.iter().filter(|entry| entry.entity.as_deref() == Some(entity)).cloned().collect()
    };
    let of_a = [
        revision_of("a", 1),
        entry("after", Some("a"), None),
        revision_of("a", 2),
        entry("equal", Some("a"), Some(2)),
    ];
    assert_eq!(of("a"), of_a);
    assert_eq!(of("b"), [without("x"), without("w"), without("z")]);
}

fn revisions(claims: &[Claim]) -> Vec<InboxEntry> {
    claims.iter().map(|claim| claim.entry.clone()).collect()
}

pub(crate) async fn claims_of_a_batch_are_of_different_entities_oldest_first(inbox: &dyn Inbox) {
    let entries = [
        revision_of("a", 2),
        revision_of("a", 1),
        revision_of("b", 1),
        without_entity("n"),
        revision_of("c", 1),
        revision_of("b", 2),
        without_entity("m"),
    ];
    enqueue_all(inbox, &entries).await;
    let claim = async |max| inbox.claim(max, LONG, Duration::ZERO).await.unwrap();
    assert!(claim(0).await.is_empty());
    let first = claim(3).await;
    let queues: HashSet<_> = first.iter().map(|claim| claim.entry.ordering_key().to_owned()).collect();
    assert_eq!((first.len(), queues.len()), (3, 3));
    // The queue of `a` begins with an entry that arrived second, and still before those of the others.
    assert_eq!(revisions(&first), [revision_of("a", 1), revision_of("b", 1), without_entity("n")]);
    let rest = claim(usize::MAX).await;
    assert_eq!(revisions(&rest), [revision_of("c", 1), without_entity("m")]);
    assert_no_claimable(inbox).await;
    let all: Vec<Claim> = first.into_iter().chain(rest).collect();
    assert_eq!(all.iter().map(|claim| claim.token).collect::<HashSet<_>>().len(), 5);
    assert_eq!(inbox.ack(&all).await.unwrap(), [true; 5]);
    assert_eq!(claim(10).await.len(), 2);
}

pub(crate) async fn claims_of_a_batch_are_acknowledged_and_extended_each(inbox: &dyn Inbox) {
    enqueue_all(inbox, &["a", "b", "c", "d"].map(|entity| revision_of(entity, 1))).await;
    let lost = claim_one(inbox, Duration::ZERO).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    let mut claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), 4);
    claims.sort_by(|one, other| one.entry.key.cmp(&other.entry.key));
    assert!(ack(inbox, &claims[1]).await);
    let mut unknown = claims[3].clone();
    unknown.entry = revision_of("unknown", 1);
    let batch =
        [lost.clone(), claims[0].clone(), claims[1].clone(), unknown, claims[2].clone(), claims[2].clone()];
    let extended = inbox.extend(&batch, LONG).await.unwrap();
    assert_eq!(extended, [false, true, false, false, true, true]);
    let acknowledged = inbox.ack(&batch).await.unwrap();
    assert_eq!(acknowledged, [false, true, true, false, true, true]);
    assert_eq!(open_entries(inbox).await, 1);
    assert!(extend(inbox, &claims[3], LONG).await && ack(inbox, &claims[3]).await);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
}

pub(crate) async fn empty_and_large_batches_are_accepted(inbox: &dyn Inbox) {
    const LARGE: usize = 1000;
    assert!(inbox.enqueue(&[]).await.unwrap().is_empty());
    assert!(inbox.extend(&[], LONG).await.unwrap().is_empty());
    assert!(inbox.ack(&[]).await.unwrap().is_empty());
    let entries: Vec<_> = (0..LARGE).map(|number| revision_of(&format!("e{number}"), 1)).collect();
    assert_eq!(inbox.enqueue(&entries).await.unwrap(), vec![Stored; LARGE]);
    let claims = inbox.claim(LARGE, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(revisions(&claims).into_iter().collect::<HashSet<_>>().len(), LARGE);
    assert_eq!(inbox.extend(&claims, LONG).await.unwrap(), [true; LARGE]);
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true; LARGE]);
    assert_eq!(inbox.enqueue(&entries).await.unwrap(), vec![Duplicate; LARGE]);
    assert_eq!(open_entries(inbox).await, 0);
}
