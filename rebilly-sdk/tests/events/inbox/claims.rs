//! Claims: their end, and entries that arrive during a claim.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry};

use super::contract::{LONG, SHORT, about, claimed, drain, entry, none, nothing, some};

type Given<'a> = &'a Arc<dyn Inbox>;

pub(crate) async fn a_claim_expires(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&about("a", 2), None).await.unwrap();
    let first = inbox.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let second = some(&**inbox).await;
    assert_eq!((&second.entry, second.attempt), (&first.entry, 2));
    assert!(second.token > first.token);
    inbox.finish(&second).await.unwrap();
    let claim = claimed(inbox.receive(&about("b", 1), Some(SHORT)).await.unwrap());
    assert_eq!(claim.attempt, 1);
    // The entry returns unchanged, without a redelivery.
    let all = [some(&**inbox).await, some(&**inbox).await];
    assert!(all.iter().any(|claim| claim.entry == about("b", 1) && claim.attempt == 2));
    assert!(all.iter().any(|claim| claim.entry == about("a", 2) && claim.attempt == 1));
}

pub(crate) async fn an_extended_claim_continues(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    let claim = inbox.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.extend(&claim, LONG).await.unwrap();
    tokio::time::sleep(2 * SHORT).await;
    none(&**inbox).await;
    assert_eq!(inbox.receive(&about("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    // A lease counts from now and can be shortened.
    inbox.extend(&claim, SHORT).await.unwrap();
    assert_eq!(some(&**inbox).await.entry, about("a", 1));
    assert!(inbox.extend(&claim, LONG).await.unwrap_err().is_lost());
}

pub(crate) async fn an_expired_claim_is_not_extended_during_another(inbox: Given<'_>) {
    inbox.receive(&about("a", 2), None).await.unwrap();
    let slow = inbox.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
    let other = some(&**inbox).await;
    assert_eq!(other.entry, about("a", 1));
    assert!(inbox.extend(&slow, LONG).await.unwrap_err().is_lost());
    inbox.finish(&other).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 2)]);
}

pub(crate) async fn an_expired_claim_is_valid_until_the_next(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    let slow = inbox.take(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    inbox.extend(&slow, Duration::ZERO).await.unwrap();
    inbox.finish(&slow).await.unwrap();
    none(&**inbox).await;
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn only_the_newest_claim_is_valid(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    let old = inbox.take(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    let new = some(&**inbox).await;
    assert!(inbox.finish(&old).await.unwrap_err().is_lost());
    assert!(inbox.extend(&old, Duration::ZERO).await.unwrap_err().is_lost());
    assert!(inbox.give_back(&old, Some(Duration::ZERO)).await.unwrap_err().is_lost());
    assert!(inbox.give_back(&old, None).await.unwrap_err().is_lost());
    // The rejected calls changed nothing.
    none(&**inbox).await;
    assert_eq!(inbox.pending().await.unwrap(), 1);
    inbox.finish(&new).await.unwrap();
    for claim in [&old, &new] {
        assert!(inbox.finish(claim).await.unwrap_err().is_lost());
        assert!(inbox.extend(claim, LONG).await.unwrap_err().is_lost());
        assert!(inbox.give_back(claim, Some(LONG)).await.unwrap_err().is_lost());
        assert!(inbox.give_back(claim, None).await.unwrap_err().is_lost());
    }
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.receive(&about("b", 1), None).await.unwrap();
    let back = some(&**inbox).await;
    inbox.give_back(&back, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.finish(&back).await.unwrap_err().is_lost());
    assert_eq!(drain(&**inbox).await, [about("b", 1)]);
}

pub(crate) async fn tokens_increase_after_an_entry_is_forgotten(inbox: Given<'_>) {
    let first = claimed(inbox.receive(&about("a", 1), Some(LONG)).await.unwrap());
    inbox.give_back(&first, None).await.unwrap();
    let second = claimed(inbox.receive(&about("a", 1), Some(LONG)).await.unwrap());
    assert!(second.token > first.token);
    assert!(inbox.finish(&first).await.unwrap_err().is_lost());
    inbox.finish(&second).await.unwrap();
}

pub(crate) async fn duplicates_are_not_stored(inbox: Given<'_>) {
    for entry in [about("a", 1), entry("without", Some("b"), None), nothing("n")] {
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Stored);
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        let claim = some(&**inbox).await;
        assert_eq!(claim.entry, entry);
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        assert_eq!(inbox.receive(&entry, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
        inbox.give_back(&claim, Some(LONG)).await.unwrap();
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        none(&**inbox).await;
        // A delivery with a lease is handled at once.
        let claim = claimed(inbox.receive(&entry, Some(LONG)).await.unwrap());
        assert_eq!((&claim.entry, claim.attempt), (&entry, 2));
        inbox.finish(&claim).await.unwrap();
        for lease in [None, Some(LONG)] {
            assert_eq!(inbox.receive(&entry, lease).await.unwrap(), EnqueueResult::Duplicate);
        }
        none(&**inbox).await;
    }
    // Only the key identifies an entry.
    let other = InboxEntry::stored(about("a", 1).key, "other", Some("z".to_owned()), Some(9), Bytes::new());
    assert_eq!(inbox.receive(&other, Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn an_entity_is_busy_while_claimed(inbox: Given<'_>) {
    let first = claimed(inbox.receive(&about("a", 1), Some(LONG)).await.unwrap());
    for busy in [about("a", 1), about("a", 2), entry("without", Some("a"), None)] {
        assert_eq!(inbox.receive(&busy, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    }
    assert_eq!(inbox.pending().await.unwrap(), 1);
    // The busy entries were not stored. This one is stored and waits.
    assert_eq!(inbox.receive(&about("a", 2), None).await.unwrap(), EnqueueResult::Stored);
    none(&**inbox).await;
    claimed(inbox.receive(&about("b", 1), Some(LONG)).await.unwrap());
    inbox.finish(&first).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 2)]);
    // An expired claim blocks nothing.
    inbox.receive(&about("c", 1), Some(Duration::ZERO)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    claimed(inbox.receive(&about("c", 2), Some(LONG)).await.unwrap());
    none(&**inbox).await;
}

pub(crate) async fn a_released_entry_returns_after_its_delay(inbox: Given<'_>) {
    inbox.receive(&about("a", 1), None).await.unwrap();
    for attempt in 1..4 {
        let claim = some(&**inbox).await;
        assert_eq!(claim.attempt, attempt);
        inbox.give_back(&claim, Some(SHORT)).await.unwrap();
    }
    let claim = some(&**inbox).await;
    inbox.give_back(&claim, Some(LONG)).await.unwrap();
    none(&**inbox).await;
    assert_eq!(inbox.pending().await.unwrap(), 1);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending().await.unwrap(), 1);
}

pub(crate) async fn an_entry_released_without_delay_is_forgotten(inbox: Given<'_>) {
    let claim = claimed(inbox.receive(&about("a", 2), Some(LONG)).await.unwrap());
    inbox.receive(&about("a", 3), None).await.unwrap();
    inbox.give_back(&claim, None).await.unwrap();
    assert_eq!(inbox.pending().await.unwrap(), 1);
    let claim = some(&**inbox).await;
    assert_eq!(claim.entry, about("a", 3));
    inbox.give_back(&claim, None).await.unwrap();
    assert_eq!(inbox.pending().await.unwrap(), 0);
    none(&**inbox).await;
    // The entry is forgotten.
    for revision in [3, 2] {
        let claim = claimed(inbox.receive(&about("a", revision), Some(LONG)).await.unwrap());
        assert_eq!(claim.attempt, 1);
        inbox.give_back(&claim, None).await.unwrap();
    }
}

pub(crate) async fn entries_wait_for_the_reorder_window(inbox: Given<'_>) {
    inbox.receive(&about("a", 2), None).await.unwrap();
    inbox.receive(&nothing("n"), None).await.unwrap();
    assert!(inbox.take(LONG, LONG).await.unwrap().is_none());
    // A claim in between does not matter.
    let claim = some(&**inbox).await;
    inbox.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.take(LONG, LONG).await.unwrap().is_none());
    // An older revision arrives in time.
    inbox.receive(&about("a", 1), None).await.unwrap();
    let mut taken = Vec::new();
    for _ in 0..1000 {
        match inbox.take(LONG, SHORT).await.unwrap() {
            Some(claim) => {
                inbox.finish(&claim).await.unwrap();
                taken.push(claim.entry);
            }
            None if taken.len() == 3 => break,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    let of_a: Vec<_> = taken.iter().filter(|entry| entry.entity.is_some()).collect();
    assert_eq!(of_a, [&about("a", 1), &about("a", 2)]);
}

pub(crate) async fn pruned_entries_are_forgotten(inbox: Given<'_>) {
    for entry in [about("a", 2), nothing("n")] {
        let claim = claimed(inbox.receive(&entry, Some(LONG)).await.unwrap());
        inbox.finish(&claim).await.unwrap();
    }
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Stale);
    inbox.receive(&about("b", 1), None).await.unwrap();
    assert_eq!(inbox.prune(LONG).await.unwrap(), 0);
    assert_eq!(inbox.receive(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.receive(&about("a", 0), None).await.unwrap(), EnqueueResult::Stale);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 4);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending().await.unwrap(), 1);
    // The revision is forgotten as well.
    for entry in [about("a", 1), nothing("n")] {
        assert_eq!(inbox.receive(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    // The revision of an entity with pending entries is kept.
    let claim = claimed(inbox.receive(&about("c", 5), Some(LONG)).await.unwrap());
    inbox.receive(&about("c", 4), None).await.unwrap();
    inbox.finish(&claim).await.unwrap();
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 1);
    assert_eq!(inbox.receive(&about("c", 3), None).await.unwrap(), EnqueueResult::Stale);
    assert_eq!(drain(&**inbox).await.len(), 3);
}

pub(crate) async fn pending_count_includes_claimed_entries(inbox: Given<'_>) {
    assert_eq!(inbox.pending().await.unwrap(), 0);
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&nothing("n"), Some(LONG)).await.unwrap();
    inbox.receive(&about("b", 1), Some(Duration::ZERO)).await.unwrap();
    assert_eq!(inbox.pending().await.unwrap(), 3);
    assert_eq!(drain(&**inbox).await.len(), 2);
    assert_eq!(inbox.pending().await.unwrap(), 1);
}

pub(crate) async fn entries_are_returned_unchanged(inbox: Given<'_>) {
    let odd = "'; DROP TABLE entries; -- \u{fc}\u{1f600}{}:*\\ \"";
    let entries = [
        InboxEntry::stored(
            "0".repeat(64),
            odd,
            Some(odd.to_owned()),
            Some(i64::MIN),
            Bytes::from_static(odd.as_bytes()),
        ),
        InboxEntry::stored("1".repeat(64), "", Some(String::new()), None, Bytes::new()),
        InboxEntry::stored(
            "2".repeat(64),
            "big",
            None,
            None,
            (0..3_000_000).map(|byte| byte as u8).collect(),
        ),
    ];
    for entry in &entries {
        let claim = claimed(inbox.receive(entry, Some(LONG)).await.unwrap());
        assert!(claim.entry == *entry);
        inbox.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
        let claim = some(&**inbox).await;
        assert!(claim.entry == *entry, "{claim:?}");
        inbox.finish(&claim).await.unwrap();
    }
    assert!(
        !format!("{inbox:?}", inbox = claimed(inbox.receive(&nothing("n"), Some(LONG)).await.unwrap()))
            .contains("MARKER")
    );
}

pub(crate) async fn maximal_durations_are_accepted(inbox: Given<'_>) {
    let claim = claimed(inbox.receive(&about("a", 1), Some(Duration::MAX)).await.unwrap());
    inbox.extend(&claim, Duration::MAX).await.unwrap();
    assert_eq!(inbox.receive(&about("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    inbox.give_back(&claim, Some(Duration::MAX)).await.unwrap();
    assert!(inbox.take(Duration::MAX, Duration::MAX).await.unwrap().is_none());
    none(&**inbox).await;
    inbox.receive(&about("b", 1), None).await.unwrap();
    let claim = inbox.take(Duration::MAX, Duration::ZERO).await.unwrap().unwrap();
    none(&**inbox).await;
    inbox.finish(&claim).await.unwrap();
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}
