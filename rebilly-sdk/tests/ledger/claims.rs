//! Claims: how they end, and what comes while they last.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::webhook::ledger::{Entry, Ledger, Receipt};

use crate::contract::{LONG, SHORT, about, claimed, drain, entry, none, nothing, some};

type Given<'a> = &'a Arc<dyn Ledger>;

pub(crate) async fn a_claim_ends_by_itself(ledger: Given<'_>) {
    ledger.receive(&about("a", 1), None).await.unwrap();
    ledger.receive(&about("a", 2), None).await.unwrap();
    let first = ledger.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let second = some(&**ledger).await;
    assert_eq!((&second.entry, second.attempt), (&first.entry, 2));
    assert!(second.token > first.token);
    ledger.finish(&second).await.unwrap();
    let claim = claimed(ledger.receive(&about("b", 1), Some(SHORT)).await.unwrap());
    assert_eq!(claim.attempt, 1);
    // It comes again as what was given first: nobody has to send it again.
    let all = [some(&**ledger).await, some(&**ledger).await];
    assert!(all.iter().any(|claim| claim.entry == about("b", 1) && claim.attempt == 2));
    assert!(all.iter().any(|claim| claim.entry == about("a", 2) && claim.attempt == 1));
}

pub(crate) async fn an_extended_claim_goes_on(ledger: Given<'_>) {
    ledger.receive(&about("a", 1), None).await.unwrap();
    let claim = ledger.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    ledger.extend(&claim, LONG).await.unwrap();
    tokio::time::sleep(2 * SHORT).await;
    none(&**ledger).await;
    assert_eq!(ledger.receive(&about("a", 1), Some(LONG)).await.unwrap(), Receipt::Busy);
    // From now on, not on top: it can be made shorter.
    ledger.extend(&claim, SHORT).await.unwrap();
    assert_eq!(some(&**ledger).await.entry, about("a", 1));
    assert!(ledger.extend(&claim, LONG).await.unwrap_err().is_lost());
}

pub(crate) async fn an_ended_claim_is_not_extended_beside_another(ledger: Given<'_>) {
    ledger.receive(&about("a", 2), None).await.unwrap();
    let slow = ledger.take(SHORT, Duration::ZERO).await.unwrap().unwrap();
    ledger.receive(&about("a", 1), None).await.unwrap();
    let other = some(&**ledger).await;
    assert_eq!(other.entry, about("a", 1));
    assert!(ledger.extend(&slow, LONG).await.unwrap_err().is_lost());
    ledger.finish(&other).await.unwrap();
    assert_eq!(drain(&**ledger).await, [about("a", 2)]);
}

pub(crate) async fn an_ended_claim_that_nobody_took_still_counts(ledger: Given<'_>) {
    ledger.receive(&about("a", 1), None).await.unwrap();
    let slow = ledger.take(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    ledger.extend(&slow, Duration::ZERO).await.unwrap();
    ledger.finish(&slow).await.unwrap();
    none(&**ledger).await;
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Duplicate);
}

pub(crate) async fn only_the_newest_claim_counts(ledger: Given<'_>) {
    ledger.receive(&about("a", 1), None).await.unwrap();
    let old = ledger.take(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    let new = some(&**ledger).await;
    assert!(ledger.finish(&old).await.unwrap_err().is_lost());
    assert!(ledger.extend(&old, Duration::ZERO).await.unwrap_err().is_lost());
    assert!(ledger.give_back(&old, Some(Duration::ZERO)).await.unwrap_err().is_lost());
    assert!(ledger.give_back(&old, None).await.unwrap_err().is_lost());
    // Nothing has changed.
    none(&**ledger).await;
    assert_eq!(ledger.pending().await.unwrap(), 1);
    ledger.finish(&new).await.unwrap();
    for claim in [&old, &new] {
        assert!(ledger.finish(claim).await.unwrap_err().is_lost());
        assert!(ledger.extend(claim, LONG).await.unwrap_err().is_lost());
        assert!(ledger.give_back(claim, Some(LONG)).await.unwrap_err().is_lost());
        assert!(ledger.give_back(claim, None).await.unwrap_err().is_lost());
    }
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Duplicate);
    ledger.receive(&about("b", 1), None).await.unwrap();
    let back = some(&**ledger).await;
    ledger.give_back(&back, Some(Duration::ZERO)).await.unwrap();
    assert!(ledger.finish(&back).await.unwrap_err().is_lost());
    assert_eq!(drain(&**ledger).await, [about("b", 1)]);
}

pub(crate) async fn tokens_outlive_what_was_forgotten(ledger: Given<'_>) {
    let first = claimed(ledger.receive(&about("a", 1), Some(LONG)).await.unwrap());
    ledger.give_back(&first, None).await.unwrap();
    let second = claimed(ledger.receive(&about("a", 1), Some(LONG)).await.unwrap());
    assert!(second.token > first.token);
    assert!(ledger.finish(&first).await.unwrap_err().is_lost());
    ledger.finish(&second).await.unwrap();
}

pub(crate) async fn duplicates(ledger: Given<'_>) {
    for entry in [about("a", 1), entry("without", Some("b"), None), nothing("n")] {
        assert_eq!(ledger.receive(&entry, None).await.unwrap(), Receipt::Stored);
        assert_eq!(ledger.receive(&entry, None).await.unwrap(), Receipt::Duplicate);
        let claim = some(&**ledger).await;
        assert_eq!(claim.entry, entry);
        assert_eq!(ledger.receive(&entry, None).await.unwrap(), Receipt::Duplicate);
        assert_eq!(ledger.receive(&entry, Some(LONG)).await.unwrap(), Receipt::Busy);
        ledger.give_back(&claim, Some(LONG)).await.unwrap();
        assert_eq!(ledger.receive(&entry, None).await.unwrap(), Receipt::Duplicate);
        none(&**ledger).await;
        // Who is to handle it at once does.
        let claim = claimed(ledger.receive(&entry, Some(LONG)).await.unwrap());
        assert_eq!((&claim.entry, claim.attempt), (&entry, 2));
        ledger.finish(&claim).await.unwrap();
        for lease in [None, Some(LONG)] {
            assert_eq!(ledger.receive(&entry, lease).await.unwrap(), Receipt::Duplicate);
        }
        none(&**ledger).await;
    }
    // The key decides, whatever else is in it.
    let other = Entry::stored(about("a", 1).key, "other", Some("z".to_owned()), Some(9), Bytes::new());
    assert_eq!(ledger.receive(&other, Some(LONG)).await.unwrap(), Receipt::Duplicate);
}

pub(crate) async fn busy_while_claimed(ledger: Given<'_>) {
    let first = claimed(ledger.receive(&about("a", 1), Some(LONG)).await.unwrap());
    for busy in [about("a", 1), about("a", 2), entry("without", Some("a"), None)] {
        assert_eq!(ledger.receive(&busy, Some(LONG)).await.unwrap(), Receipt::Busy);
    }
    assert_eq!(ledger.pending().await.unwrap(), 1);
    // It was not entered: now it waits, and the other one was never there.
    assert_eq!(ledger.receive(&about("a", 2), None).await.unwrap(), Receipt::Stored);
    none(&**ledger).await;
    claimed(ledger.receive(&about("b", 1), Some(LONG)).await.unwrap());
    ledger.finish(&first).await.unwrap();
    assert_eq!(drain(&**ledger).await, [about("a", 2)]);
    // A claim that has ended is in nobody's way.
    ledger.receive(&about("c", 1), Some(Duration::ZERO)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    claimed(ledger.receive(&about("c", 2), Some(LONG)).await.unwrap());
    none(&**ledger).await;
}

pub(crate) async fn given_back_with_a_time(ledger: Given<'_>) {
    ledger.receive(&about("a", 1), None).await.unwrap();
    for attempt in 1..4 {
        let claim = some(&**ledger).await;
        assert_eq!(claim.attempt, attempt);
        ledger.give_back(&claim, Some(SHORT)).await.unwrap();
    }
    let claim = some(&**ledger).await;
    ledger.give_back(&claim, Some(LONG)).await.unwrap();
    none(&**ledger).await;
    assert_eq!(ledger.pending().await.unwrap(), 1);
    assert_eq!(ledger.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(ledger.pending().await.unwrap(), 1);
}

pub(crate) async fn given_back_without_a_time(ledger: Given<'_>) {
    let claim = claimed(ledger.receive(&about("a", 2), Some(LONG)).await.unwrap());
    ledger.receive(&about("a", 3), None).await.unwrap();
    ledger.give_back(&claim, None).await.unwrap();
    assert_eq!(ledger.pending().await.unwrap(), 1);
    let claim = some(&**ledger).await;
    assert_eq!(claim.entry, about("a", 3));
    ledger.give_back(&claim, None).await.unwrap();
    assert_eq!(ledger.pending().await.unwrap(), 0);
    none(&**ledger).await;
    // As if it had never been there.
    for revision in [3, 2] {
        let claim = claimed(ledger.receive(&about("a", revision), Some(LONG)).await.unwrap());
        assert_eq!(claim.attempt, 1);
        ledger.give_back(&claim, None).await.unwrap();
    }
}

pub(crate) async fn nothing_is_taken_before_it_has_settled(ledger: Given<'_>) {
    ledger.receive(&about("a", 2), None).await.unwrap();
    ledger.receive(&nothing("n"), None).await.unwrap();
    assert!(ledger.take(LONG, LONG).await.unwrap().is_none());
    // Nor does it matter that it was claimed meanwhile.
    let claim = some(&**ledger).await;
    ledger.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
    assert!(ledger.take(LONG, LONG).await.unwrap().is_none());
    // An older one has come in time.
    ledger.receive(&about("a", 1), None).await.unwrap();
    let mut taken = Vec::new();
    for _ in 0..1000 {
        match ledger.take(LONG, SHORT).await.unwrap() {
            Some(claim) => {
                ledger.finish(&claim).await.unwrap();
                taken.push(claim.entry);
            }
            None if taken.len() == 3 => break,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    let of_a: Vec<_> = taken.iter().filter(|entry| entry.entity.is_some()).collect();
    assert_eq!(of_a, [&about("a", 1), &about("a", 2)]);
}

pub(crate) async fn pruned_is_forgotten(ledger: Given<'_>) {
    for entry in [about("a", 2), nothing("n")] {
        let claim = claimed(ledger.receive(&entry, Some(LONG)).await.unwrap());
        ledger.finish(&claim).await.unwrap();
    }
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Stale);
    ledger.receive(&about("b", 1), None).await.unwrap();
    assert_eq!(ledger.prune(LONG).await.unwrap(), 0);
    assert_eq!(ledger.receive(&about("a", 2), None).await.unwrap(), Receipt::Duplicate);
    assert_eq!(ledger.receive(&about("a", 0), None).await.unwrap(), Receipt::Stale);
    tokio::time::sleep(SHORT).await;
    assert_eq!(ledger.prune(Duration::ZERO).await.unwrap(), 4);
    assert_eq!(ledger.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(ledger.pending().await.unwrap(), 1);
    // The revision too.
    for entry in [about("a", 1), nothing("n")] {
        assert_eq!(ledger.receive(&entry, None).await.unwrap(), Receipt::Stored);
    }
    // The revision of an entity of which something waits is kept with it.
    let claim = claimed(ledger.receive(&about("c", 5), Some(LONG)).await.unwrap());
    ledger.receive(&about("c", 4), None).await.unwrap();
    ledger.finish(&claim).await.unwrap();
    tokio::time::sleep(SHORT).await;
    assert_eq!(ledger.prune(Duration::ZERO).await.unwrap(), 1);
    assert_eq!(ledger.receive(&about("c", 3), None).await.unwrap(), Receipt::Stale);
    assert_eq!(drain(&**ledger).await.len(), 3);
}

pub(crate) async fn pending_counts_what_waits_and_what_is_claimed(ledger: Given<'_>) {
    assert_eq!(ledger.pending().await.unwrap(), 0);
    ledger.receive(&about("a", 1), None).await.unwrap();
    ledger.receive(&about("a", 1), None).await.unwrap();
    ledger.receive(&nothing("n"), Some(LONG)).await.unwrap();
    ledger.receive(&about("b", 1), Some(Duration::ZERO)).await.unwrap();
    assert_eq!(ledger.pending().await.unwrap(), 3);
    assert_eq!(drain(&**ledger).await.len(), 2);
    assert_eq!(ledger.pending().await.unwrap(), 1);
}

pub(crate) async fn everything_comes_back_as_it_was(ledger: Given<'_>) {
    let odd = "'; DROP TABLE entries; -- \u{fc}\u{1f600}{}:*\\ \"";
    let entries = [
        Entry::stored(
            "0".repeat(64),
            odd,
            Some(odd.to_owned()),
            Some(i64::MIN),
            Bytes::from_static(odd.as_bytes()),
        ),
        Entry::stored("1".repeat(64), "", Some(String::new()), None, Bytes::new()),
        Entry::stored("2".repeat(64), "big", None, None, (0..3_000_000).map(|byte| byte as u8).collect()),
    ];
    for entry in &entries {
        let claim = claimed(ledger.receive(entry, Some(LONG)).await.unwrap());
        assert!(claim.entry == *entry);
        ledger.give_back(&claim, Some(Duration::ZERO)).await.unwrap();
        let claim = some(&**ledger).await;
        assert!(claim.entry == *entry, "{claim:?}");
        ledger.finish(&claim).await.unwrap();
    }
    assert!(
        !format!("{ledger:?}", ledger = claimed(ledger.receive(&nothing("n"), Some(LONG)).await.unwrap()))
            .contains("MARKER")
    );
}

pub(crate) async fn the_longest_times_are_no_trouble(ledger: Given<'_>) {
    let claim = claimed(ledger.receive(&about("a", 1), Some(Duration::MAX)).await.unwrap());
    ledger.extend(&claim, Duration::MAX).await.unwrap();
    assert_eq!(ledger.receive(&about("a", 1), Some(LONG)).await.unwrap(), Receipt::Busy);
    ledger.give_back(&claim, Some(Duration::MAX)).await.unwrap();
    assert!(ledger.take(Duration::MAX, Duration::MAX).await.unwrap().is_none());
    none(&**ledger).await;
    ledger.receive(&about("b", 1), None).await.unwrap();
    let claim = ledger.take(Duration::MAX, Duration::ZERO).await.unwrap().unwrap();
    none(&**ledger).await;
    ledger.finish(&claim).await.unwrap();
    assert_eq!(ledger.prune(Duration::MAX).await.unwrap(), 0);
}
