//! Claims: how they end, and what comes while they last.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry};

use super::contract::{LONG, SHORT, about, claimed, drain, entry, none, nothing, some};

type Given<'a> = &'a Arc<dyn Inbox>;

pub(crate) async fn a_claim_ends_by_itself(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    let first = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let second = some(&**inbox).await;
    assert_eq!((&second.entry, second.attempt), (&first.entry, 2));
    assert!(second.token > first.token);
    inbox.ack(&second).await.unwrap();
    let claim = claimed(inbox.enqueue(&about("b", 1), Some(SHORT)).await.unwrap());
    assert_eq!(claim.attempt, 1);
    // It comes again as what was given first: nobody has to send it again.
    let all = [some(&**inbox).await, some(&**inbox).await];
    assert!(all.iter().any(|claim| claim.entry == about("b", 1) && claim.attempt == 2));
    assert!(all.iter().any(|claim| claim.entry == about("a", 2) && claim.attempt == 1));
}

pub(crate) async fn an_extended_claim_goes_on(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let claim = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.extend(&claim, LONG).await.unwrap();
    tokio::time::sleep(2 * SHORT).await;
    none(&**inbox).await;
    assert_eq!(inbox.enqueue(&about("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    // From now on, not on top: it can be made shorter.
    inbox.extend(&claim, SHORT).await.unwrap();
    assert_eq!(some(&**inbox).await.entry, about("a", 1));
    assert!(inbox.extend(&claim, LONG).await.unwrap_err().is_lost());
}

pub(crate) async fn an_ended_claim_is_not_extended_beside_another(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    let slow = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let other = some(&**inbox).await;
    assert_eq!(other.entry, about("a", 1));
    assert!(inbox.extend(&slow, LONG).await.unwrap_err().is_lost());
    inbox.ack(&other).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 2)]);
}

pub(crate) async fn an_ended_claim_that_nobody_took_still_counts(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let slow = inbox.claim_next(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    inbox.extend(&slow, Duration::ZERO).await.unwrap();
    inbox.ack(&slow).await.unwrap();
    none(&**inbox).await;
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn only_the_newest_claim_counts(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let old = inbox.claim_next(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    let new = some(&**inbox).await;
    assert!(inbox.ack(&old).await.unwrap_err().is_lost());
    assert!(inbox.extend(&old, Duration::ZERO).await.unwrap_err().is_lost());
    assert!(inbox.release(&old, Some(Duration::ZERO)).await.unwrap_err().is_lost());
    assert!(inbox.release(&old, None).await.unwrap_err().is_lost());
    // Nothing has changed.
    none(&**inbox).await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    inbox.ack(&new).await.unwrap();
    for claim in [&old, &new] {
        assert!(inbox.ack(claim).await.unwrap_err().is_lost());
        assert!(inbox.extend(claim, LONG).await.unwrap_err().is_lost());
        assert!(inbox.release(claim, Some(LONG)).await.unwrap_err().is_lost());
        assert!(inbox.release(claim, None).await.unwrap_err().is_lost());
    }
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.enqueue(&about("b", 1), None).await.unwrap();
    let back = some(&**inbox).await;
    inbox.release(&back, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.ack(&back).await.unwrap_err().is_lost());
    assert_eq!(drain(&**inbox).await, [about("b", 1)]);
}

pub(crate) async fn tokens_outlive_what_was_forgotten(inbox: Given<'_>) {
    let first = claimed(inbox.enqueue(&about("a", 1), Some(LONG)).await.unwrap());
    inbox.release(&first, None).await.unwrap();
    let second = claimed(inbox.enqueue(&about("a", 1), Some(LONG)).await.unwrap());
    assert!(second.token > first.token);
    assert!(inbox.ack(&first).await.unwrap_err().is_lost());
    inbox.ack(&second).await.unwrap();
}

pub(crate) async fn duplicates(inbox: Given<'_>) {
    for entry in [about("a", 1), entry("without", Some("b"), None), nothing("n")] {
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        let claim = some(&**inbox).await;
        assert_eq!(claim.entry, entry);
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        assert_eq!(inbox.enqueue(&entry, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
        inbox.release(&claim, Some(LONG)).await.unwrap();
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        none(&**inbox).await;
        // Who is to handle it at once does.
        let claim = claimed(inbox.enqueue(&entry, Some(LONG)).await.unwrap());
        assert_eq!((&claim.entry, claim.attempt), (&entry, 2));
        inbox.ack(&claim).await.unwrap();
        for lease in [None, Some(LONG)] {
            assert_eq!(inbox.enqueue(&entry, lease).await.unwrap(), EnqueueResult::Duplicate);
        }
        none(&**inbox).await;
    }
    // The key decides, whatever else is in it.
    let other =
        InboxEntry::from_parts(about("a", 1).key, "other", Some("z".to_owned()), Some(9), Bytes::new());
    assert_eq!(inbox.enqueue(&other, Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn busy_while_claimed(inbox: Given<'_>) {
    let first = claimed(inbox.enqueue(&about("a", 1), Some(LONG)).await.unwrap());
    for busy in [about("a", 1), about("a", 2), entry("without", Some("a"), None)] {
        assert_eq!(inbox.enqueue(&busy, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    }
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    // It was not entered: now it waits, and the other one was never there.
    assert_eq!(inbox.enqueue(&about("a", 2), None).await.unwrap(), EnqueueResult::Stored);
    none(&**inbox).await;
    claimed(inbox.enqueue(&about("b", 1), Some(LONG)).await.unwrap());
    inbox.ack(&first).await.unwrap();
    assert_eq!(drain(&**inbox).await, [about("a", 2)]);
    // A claim that has ended is in nobody's way.
    inbox.enqueue(&about("c", 1), Some(Duration::ZERO)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    claimed(inbox.enqueue(&about("c", 2), Some(LONG)).await.unwrap());
    none(&**inbox).await;
}

pub(crate) async fn given_back_with_a_time(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    for attempt in 1..4 {
        let claim = some(&**inbox).await;
        assert_eq!(claim.attempt, attempt);
        inbox.release(&claim, Some(SHORT)).await.unwrap();
    }
    let claim = some(&**inbox).await;
    inbox.release(&claim, Some(LONG)).await.unwrap();
    none(&**inbox).await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
}

pub(crate) async fn given_back_without_a_time(inbox: Given<'_>) {
    let claim = claimed(inbox.enqueue(&about("a", 2), Some(LONG)).await.unwrap());
    inbox.enqueue(&about("a", 3), None).await.unwrap();
    inbox.release(&claim, None).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    let claim = some(&**inbox).await;
    assert_eq!(claim.entry, about("a", 3));
    inbox.release(&claim, None).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    none(&**inbox).await;
    // As if it had never been there.
    for revision in [3, 2] {
        let claim = claimed(inbox.enqueue(&about("a", revision), Some(LONG)).await.unwrap());
        assert_eq!(claim.attempt, 1);
        inbox.release(&claim, None).await.unwrap();
    }
}

pub(crate) async fn nothing_is_taken_before_it_has_settled(inbox: Given<'_>) {
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    inbox.enqueue(&nothing("n"), None).await.unwrap();
    assert!(inbox.claim_next(LONG, LONG).await.unwrap().is_none());
    // Nor does it matter that it was claimed meanwhile.
    let claim = some(&**inbox).await;
    inbox.release(&claim, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.claim_next(LONG, LONG).await.unwrap().is_none());
    // An older one has come in time.
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let mut taken = Vec::new();
    for _ in 0..1000 {
        match inbox.claim_next(LONG, SHORT).await.unwrap() {
            Some(claim) => {
                inbox.ack(&claim).await.unwrap();
                taken.push(claim.entry);
            }
            None if taken.len() == 3 => break,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    let of_a: Vec<_> = taken.iter().filter(|entry| entry.entity.is_some()).collect();
    assert_eq!(of_a, [&about("a", 1), &about("a", 2)]);
}

pub(crate) async fn pruned_is_forgotten(inbox: Given<'_>) {
    for entry in [about("a", 2), nothing("n")] {
        let claim = claimed(inbox.enqueue(&entry, Some(LONG)).await.unwrap());
        inbox.ack(&claim).await.unwrap();
    }
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Superseded);
    inbox.enqueue(&about("b", 1), None).await.unwrap();
    assert_eq!(inbox.prune(LONG).await.unwrap(), 0);
    assert_eq!(inbox.enqueue(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.enqueue(&about("a", 0), None).await.unwrap(), EnqueueResult::Superseded);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 4);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    // The revision too.
    for entry in [about("a", 1), nothing("n")] {
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    // The revision of an entity of which something waits is kept with it.
    let claim = claimed(inbox.enqueue(&about("c", 5), Some(LONG)).await.unwrap());
    inbox.enqueue(&about("c", 4), None).await.unwrap();
    inbox.ack(&claim).await.unwrap();
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 1);
    assert_eq!(inbox.enqueue(&about("c", 3), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(drain(&**inbox).await.len(), 3);
}

pub(crate) async fn pending_counts_what_waits_and_what_is_claimed(inbox: Given<'_>) {
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    inbox.enqueue(&nothing("n"), Some(LONG)).await.unwrap();
    inbox.enqueue(&about("b", 1), Some(Duration::ZERO)).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 3);
    assert_eq!(drain(&**inbox).await.len(), 2);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
}

pub(crate) async fn everything_comes_back_as_it_was(inbox: Given<'_>) {
    let odd = "'; DROP TABLE entries; -- \u{fc}\u{1f600}{}:*\\ \"";
    let entries = [
        InboxEntry::from_parts(
            "0".repeat(64),
            odd,
            Some(odd.to_owned()),
            Some(i64::MIN),
            Bytes::from_static(odd.as_bytes()),
        ),
        InboxEntry::from_parts("1".repeat(64), "", Some(String::new()), None, Bytes::new()),
        InboxEntry::from_parts(
            "2".repeat(64),
            "big",
            None,
            None,
            (0..3_000_000).map(|byte| byte as u8).collect(),
        ),
    ];
    for entry in &entries {
        let claim = claimed(inbox.enqueue(entry, Some(LONG)).await.unwrap());
        assert!(claim.entry == *entry);
        inbox.release(&claim, Some(Duration::ZERO)).await.unwrap();
        let claim = some(&**inbox).await;
        assert!(claim.entry == *entry, "{claim:?}");
        inbox.ack(&claim).await.unwrap();
    }
    assert!(
        !format!("{inbox:?}", inbox = claimed(inbox.enqueue(&nothing("n"), Some(LONG)).await.unwrap()))
            .contains("MARKER")
    );
}

pub(crate) async fn the_longest_times_are_no_trouble(inbox: Given<'_>) {
    let claim = claimed(inbox.enqueue(&about("a", 1), Some(Duration::MAX)).await.unwrap());
    inbox.extend(&claim, Duration::MAX).await.unwrap();
    assert_eq!(inbox.enqueue(&about("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    inbox.release(&claim, Some(Duration::MAX)).await.unwrap();
    assert!(inbox.claim_next(Duration::MAX, Duration::MAX).await.unwrap().is_none());
    none(&**inbox).await;
    inbox.enqueue(&about("b", 1), None).await.unwrap();
    let claim = inbox.claim_next(Duration::MAX, Duration::ZERO).await.unwrap().unwrap();
    none(&**inbox).await;
    inbox.ack(&claim).await.unwrap();
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}
