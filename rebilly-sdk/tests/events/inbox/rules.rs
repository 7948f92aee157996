//! Rules of every inbox: order and staleness.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox};

use super::contract::{LONG, SHORT, about, claimed, drain, entry, none, nothing, some};

type Given<'a> = &'a Arc<dyn Inbox>;

pub(crate) async fn one_entry_of_an_entity_at_a_time(inbox: Given<'_>) {
    for entry in [about("a", 1), about("a", 2), about("b", 1)] {
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    let (first, second) = (some(&**inbox).await, some(&**inbox).await);
    assert_ne!(first.entry.entity, second.entry.entity);
    none(&**inbox).await;
    // An older revision waits while a newer one is being handled.
    inbox.receive(&about("a", 0), None).await.unwrap();
    none(&**inbox).await;
    inbox.finish(&second).await.unwrap();
    inbox.finish(&first).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 2)]);
}

pub(crate) async fn stale_when_received(inbox: Given<'_>) {
    let claim = claimed(inbox.receive(&about("a", 5), Some(LONG)).await.unwrap());
    inbox.finish(&claim).await.unwrap();
    for (revision, lease) in [(4, None), (3, Some(LONG)), (-1, None)] {
        assert_eq!(inbox.receive(&about("a", revision), lease).await.unwrap(), EnqueueResult::Stale);
        // The newest revision is handled.
        assert_eq!(inbox.receive(&about("a", revision), lease).await.unwrap(), EnqueueResult::Duplicate);
    }
    none(&**inbox).await;
    assert_eq!(inbox.pending().await.unwrap(), 0);
    // Events with the same revision, without a revision or of another entity are not stale.
    let others = [entry("same", Some("a"), Some(5)), entry("without", Some("a"), None), about("b", 4)];
    for other in &others {
        assert_eq!(inbox.receive(other, None).await.unwrap(), EnqueueResult::Stored);
    }
    assert_eq!(drain(&**inbox).await.len(), 3);
    assert_eq!(inbox.receive(&about("a", 6), None).await.unwrap(), EnqueueResult::Stored);
}

pub(crate) async fn stale_when_claimed(inbox: Given<'_>) {
    inbox.receive(&about("a", 5), None).await.unwrap();
    let claim = some(&**inbox).await;
    for revision in [2, 4, 6, 3] {
        inbox.receive(&about("a", revision), None).await.unwrap();
    }
    inbox.finish(&claim).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 6)]);
    assert_eq!(inbox.pending().await.unwrap(), 0);
    for revision in 2..=6 {
        assert_eq!(inbox.receive(&about("a", revision), None).await.unwrap(), EnqueueResult::Duplicate);
    }
}

pub(crate) async fn stale_after_an_expired_claim(inbox: Given<'_>) {
    inbox.receive(&about("a", 4), None).await.unwrap();
    let died = inbox.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let newer = loop {
        match inbox.receive(&about("a", 5), Some(LONG)).await.unwrap() {
            EnqueueResult::Claimed(claim) => break claim,
            receipt => assert_eq!(receipt, EnqueueResult::Busy),
        }
        tokio::time::sleep(SHORT).await;
    };
    inbox.finish(&newer).await.unwrap();
    assert_eq!(inbox.receive(&about("a", 4), Some(LONG)).await.unwrap(), EnqueueResult::Stale);
    assert_eq!(inbox.pending().await.unwrap(), 0);
    assert!(inbox.finish(&died).await.unwrap_err().is_lost());
    none(&**inbox).await;
}

pub(crate) async fn oldest_revision_first(inbox: Given<'_>) {
    let mut revisions: Vec<i64> =
        vec![i64::MIN, -1, 0, 1, 2, 9, 10, 11, 1_000_000_007, i64::MAX - 1, i64::MAX];
    for revision in [10, -1, i64::MAX, 2, 9, 0, i64::MAX - 1, 11, 1_000_000_007, i64::MIN, 1] {
        inbox.receive(&about("a", revision), None).await.unwrap();
    }
    // Equal revisions are handled in order of arrival.
    for name in ["second", "first", "third"] {
        inbox.receive(&entry(name, Some("a"), Some(2)), None).await.unwrap();
    }
    revisions.splice(5..5, [2, 2, 2]);
    let handled = drain(&**inbox).await;
    assert_eq!(handled.iter().map(|entry| entry.revision.unwrap()).collect::<Vec<_>>(), revisions);
    let twos: Vec<_> = handled.into_iter().filter(|entry| entry.revision == Some(2)).collect();
    let name = |name| entry(name, Some("a"), Some(2));
    assert_eq!(twos, [about("a", 2), name("second"), name("first"), name("third")]);
}

pub(crate) async fn entries_without_revision_keep_their_order(inbox: Given<'_>) {
    let without = |name| entry(name, Some("a"), None);
    let received =
        [without("w"), about("a", 7), without("x"), about("a", 5), without("y"), without("z"), about("a", 6)];
    for entry in &received {
        inbox.receive(entry, None).await.unwrap();
    }
    let order =
        [without("w"), about("a", 5), without("y"), without("z"), about("a", 6), about("a", 7), without("x")];
    assert_eq!(drain(&**inbox).await, order);
}

pub(crate) async fn the_first_pending_entry_blocks_the_entity(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&about("a", 2), None).await.unwrap();
    let first = some(&**inbox).await;
    inbox.give_back(&first, Some(LONG)).await.unwrap();
    none(&**inbox).await;
    // This holds even when an entry that was handled out of turn returns after its worker died.
    claimed(inbox.receive(&about("a", 2), Some(SHORT)).await.unwrap());
    tokio::time::sleep(2 * SHORT).await;
    none(&**inbox).await;
    // An earlier revision does not wait for it.
    inbox.receive(&about("a", 0), None).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 0)]);
    assert_eq!(inbox.pending().await.unwrap(), 2);
}

pub(crate) async fn entries_without_entity_in_any_order(inbox: Given<'_>) {
    let entries = [nothing("x"), nothing("y"), nothing("z")];
    for entry in &entries {
        assert_eq!(inbox.receive(entry, None).await.unwrap(), EnqueueResult::Stored);
        assert_eq!(inbox.receive(entry, None).await.unwrap(), EnqueueResult::Duplicate);
    }
    // None blocks another, and the oldest is first.
    let mut claims = Vec::new();
    for entry in &entries {
        claims.push(some(&**inbox).await);
        assert_eq!(claims.last().unwrap().entry, *entry);
    }
    none(&**inbox).await;
    for claim in &claims {
        inbox.finish(claim).await.unwrap();
        assert_eq!(inbox.receive(&claim.entry, Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
    }
}
