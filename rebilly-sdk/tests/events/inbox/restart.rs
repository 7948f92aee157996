//! Entries, claims and dead letters survive the end of the process.

use rebilly_sdk::events::inbox::{EnqueueResult, Release};

use super::contract::{
    LONG, SHORT, Store, ack, bury, claim_soon, enqueue, enqueue_all, enqueue_claimed, extend, revision_of,
};

pub(crate) async fn entries_survive_a_restart(store: &impl Store) {
    let first = store.create().await;
    if store.reopen().await.is_none() {
        return;
    }
    enqueue_all(&*first, &[revision_of("a", 3), revision_of("a", 2)]).await;
    let done = enqueue_claimed(&*first, &revision_of("b", 7), LONG).await;
    assert!(ack(&*first, &done).await);
    let held = enqueue_claimed(&*first, &revision_of("c", 1), LONG).await;
    let expired = enqueue_claimed(&*first, &revision_of("d", 1), SHORT).await;
    let dead = bury(&*first, &revision_of("e", 1), "an error").await;
    let failed = enqueue_claimed(&*first, &revision_of("f", 1), LONG).await;
    assert!(first.release(&failed, Release::Retry { delay: LONG }).await.unwrap());
    drop(first);
    let second = store.reopen().await.unwrap();
    let second = &*second;
    second.check().await.unwrap();
    let stats = second.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.failing, stats.claimed, stats.dead), (2, 1, 2, 1));
    assert!(stats.oldest_age.is_some());
    // The response of the first process to this acknowledgement may be lost.
    assert!(ack(second, &done).await);
    for known in [revision_of("b", 7), revision_of("a", 2), revision_of("f", 1)] {
        assert_eq!(enqueue(second, &known).await, EnqueueResult::Duplicate);
    }
    assert!(enqueue_claimed(second, &revision_of("b", 6), LONG).await.is_superseded);
    let busy = second.enqueue_claimed(&revision_of("c", 1), LONG).await.unwrap();
    assert_eq!(busy, EnqueueResult::Busy);
    assert!(extend(second, &held, LONG).await);
    let mut claims = [claim_soon(second).await, claim_soon(second).await];
    claims.sort_by(|one, other| one.entry.entity.cmp(&other.entry.entity));
    assert_eq!((&claims[0].entry, claims[0].attempt), (&revision_of("a", 2), 1));
    assert_eq!((&claims[1].entry, claims[1].attempt), (&revision_of("d", 1), 2));
    assert!(claims[1].token > expired.token && claims[1].received_at == expired.received_at);
    assert!(!ack(second, &expired).await);
    assert!(ack(second, &claims[0]).await);
    let last = claim_soon(second).await;
    assert_eq!(last.entry, revision_of("a", 3));
    assert_eq!(second.ack(&[claims[1].clone(), last, held]).await.unwrap(), [true; 3]);
    let letters = second.dead_letters(None, 10).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!((&letters[0].entry, &*letters[0].error), (&dead.entry, "an error"));
    assert!(second.requeue(&dead.entry.key).await.unwrap());
    assert!(ack(second, &claim_soon(second).await).await);
    let stats = second.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.failing, stats.claimed, stats.dead), (0, 1, 1, 0));
}
