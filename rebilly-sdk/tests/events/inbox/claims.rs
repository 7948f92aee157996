//! Claims: expiry, extension, release, and entries that arrive meanwhile.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry};

use super::contract::{
    LONG, SHORT, assert_no_claimable, claim_soon, claimed, drain, entry, revision_of, without_entity,
};

type InboxRef<'a> = &'a Arc<dyn Inbox>;

pub(crate) async fn a_claim_expires_with_its_lease(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    let first = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    let second = claim_soon(&**inbox).await;
    assert_eq!((&second.entry, second.attempt), (&first.entry, 2));
    assert!(second.token > first.token);
    inbox.ack(&second).await.unwrap();
    let claim = claimed(inbox.enqueue(&revision_of("b", 1), Some(SHORT)).await.unwrap());
    assert_eq!(claim.attempt, 1);
    // The expired entry is claimable again without a redelivery.
    let all = [claim_soon(&**inbox).await, claim_soon(&**inbox).await];
    assert!(all.iter().any(|claim| claim.entry == revision_of("b", 1) && claim.attempt == 2));
    assert!(all.iter().any(|claim| claim.entry == revision_of("a", 2) && claim.attempt == 1));
}

pub(crate) async fn an_extended_claim_stays_valid(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let claim = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.extend(&claim, LONG).await.unwrap();
    tokio::time::sleep(2 * SHORT).await;
    assert_no_claimable(&**inbox).await;
    assert_eq!(inbox.enqueue(&revision_of("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    // The lease counts from now, so it can be shortened.
    inbox.extend(&claim, SHORT).await.unwrap();
    assert_eq!(claim_soon(&**inbox).await.entry, revision_of("a", 1));
    assert!(inbox.extend(&claim, LONG).await.unwrap_err().is_lost());
}

pub(crate) async fn an_expired_claim_is_not_extended_beside_another(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    let slow = inbox.claim_next(SHORT, Duration::ZERO).await.unwrap().unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let other = claim_soon(&**inbox).await;
    assert_eq!(other.entry, revision_of("a", 1));
    assert!(inbox.extend(&slow, LONG).await.unwrap_err().is_lost());
    inbox.ack(&other).await.unwrap();
    assert_eq!(drain(&**inbox).await, [revision_of("a", 2)]);
}

pub(crate) async fn an_expired_claim_stays_valid_until_the_next_claim(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let slow = inbox.claim_next(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    inbox.extend(&slow, Duration::ZERO).await.unwrap();
    inbox.ack(&slow).await.unwrap();
    assert_no_claimable(&**inbox).await;
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn only_the_newest_claim_is_valid(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let old = inbox.claim_next(Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
    let new = claim_soon(&**inbox).await;
    assert!(inbox.ack(&old).await.unwrap_err().is_lost());
    assert!(inbox.extend(&old, Duration::ZERO).await.unwrap_err().is_lost());
    assert!(inbox.release(&old, Some(Duration::ZERO)).await.unwrap_err().is_lost());
    assert!(inbox.release(&old, None).await.unwrap_err().is_lost());
    // The failed calls changed nothing.
    assert_no_claimable(&**inbox).await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    inbox.ack(&new).await.unwrap();
    for claim in [&old, &new] {
        assert!(inbox.ack(claim).await.unwrap_err().is_lost());
        assert!(inbox.extend(claim, LONG).await.unwrap_err().is_lost());
        assert!(inbox.release(claim, Some(LONG)).await.unwrap_err().is_lost());
        assert!(inbox.release(claim, None).await.unwrap_err().is_lost());
    }
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.enqueue(&revision_of("b", 1), None).await.unwrap();
    let back = claim_soon(&**inbox).await;
    inbox.release(&back, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.ack(&back).await.unwrap_err().is_lost());
    assert_eq!(drain(&**inbox).await, [revision_of("b", 1)]);
}

pub(crate) async fn tokens_rise_after_an_entry_was_deleted(inbox: InboxRef<'_>) {
    let first = claimed(inbox.enqueue(&revision_of("a", 1), Some(LONG)).await.unwrap());
    inbox.release(&first, None).await.unwrap();
    let second = claimed(inbox.enqueue(&revision_of("a", 1), Some(LONG)).await.unwrap());
    assert!(second.token > first.token);
    assert!(inbox.ack(&first).await.unwrap_err().is_lost());
    inbox.ack(&second).await.unwrap();
}

pub(crate) async fn duplicates_are_detected_in_every_stage(inbox: InboxRef<'_>) {
    for entry in [revision_of("a", 1), entry("without", Some("b"), None), without_entity("n")] {
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        let claim = claim_soon(&**inbox).await;
        assert_eq!(claim.entry, entry);
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        assert_eq!(inbox.enqueue(&entry, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
        inbox.release(&claim, Some(LONG)).await.unwrap();
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Duplicate);
        assert_no_claimable(&**inbox).await;
        // An inline claim precedes the delay.
        let claim = claimed(inbox.enqueue(&entry, Some(LONG)).await.unwrap());
        assert_eq!((&claim.entry, claim.attempt), (&entry, 2));
        inbox.ack(&claim).await.unwrap();
        for lease in [None, Some(LONG)] {
            assert_eq!(inbox.enqueue(&entry, lease).await.unwrap(), EnqueueResult::Duplicate);
        }
        assert_no_claimable(&**inbox).await;
    }
    // Only the key identifies an entry.
    let other =
        InboxEntry::from_parts(revision_of("a", 1).key, "other", Some("z".to_owned()), Some(9), Bytes::new());
    assert_eq!(inbox.enqueue(&other, Some(LONG)).await.unwrap(), EnqueueResult::Duplicate);
}

pub(crate) async fn a_claimed_entity_is_busy(inbox: InboxRef<'_>) {
    let first = claimed(inbox.enqueue(&revision_of("a", 1), Some(LONG)).await.unwrap());
    for busy in [revision_of("a", 1), revision_of("a", 2), entry("without", Some("a"), None)] {
        assert_eq!(inbox.enqueue(&busy, Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    }
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    // Busy entries were not stored, so this one is new.
    assert_eq!(inbox.enqueue(&revision_of("a", 2), None).await.unwrap(), EnqueueResult::Stored);
    assert_no_claimable(&**inbox).await;
    claimed(inbox.enqueue(&revision_of("b", 1), Some(LONG)).await.unwrap());
    inbox.ack(&first).await.unwrap();
    assert_eq!(drain(&**inbox).await, [revision_of("a", 2)]);
    // An expired claim does not block the entity.
    inbox.enqueue(&revision_of("c", 1), Some(Duration::ZERO)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(2)).await;
    claimed(inbox.enqueue(&revision_of("c", 2), Some(LONG)).await.unwrap());
    assert_no_claimable(&**inbox).await;
}

pub(crate) async fn release_with_a_delay_keeps_the_entry(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    for attempt in 1..4 {
        let claim = claim_soon(&**inbox).await;
        assert_eq!(claim.attempt, attempt);
        inbox.release(&claim, Some(SHORT)).await.unwrap();
    }
    let claim = claim_soon(&**inbox).await;
    inbox.release(&claim, Some(LONG)).await.unwrap();
    assert_no_claimable(&**inbox).await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
}

pub(crate) async fn release_without_a_delay_deletes_the_entry(inbox: InboxRef<'_>) {
    let claim = claimed(inbox.enqueue(&revision_of("a", 2), Some(LONG)).await.unwrap());
    inbox.enqueue(&revision_of("a", 3), None).await.unwrap();
    inbox.release(&claim, None).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    let claim = claim_soon(&**inbox).await;
    assert_eq!(claim.entry, revision_of("a", 3));
    inbox.release(&claim, None).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    assert_no_claimable(&**inbox).await;
    // No trace of the entries is left.
    for revision in [3, 2] {
        let claim = claimed(inbox.enqueue(&revision_of("a", revision), Some(LONG)).await.unwrap());
        assert_eq!(claim.attempt, 1);
        inbox.release(&claim, None).await.unwrap();
    }
}

pub(crate) async fn entries_are_held_back_for_the_reorder_window(inbox: InboxRef<'_>) {
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    inbox.enqueue(&without_entity("n"), None).await.unwrap();
    assert!(inbox.claim_next(LONG, LONG).await.unwrap().is_none());
    // A claim in between does not end the window.
    let claim = claim_soon(&**inbox).await;
    inbox.release(&claim, Some(Duration::ZERO)).await.unwrap();
    assert!(inbox.claim_next(LONG, LONG).await.unwrap().is_none());
    // An older revision arrives within the window.
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let mut handled = Vec::new();
    for _ in 0..1000 {
        match inbox.claim_next(LONG, SHORT).await.unwrap() {
            Some(claim) => {
                inbox.ack(&claim).await.unwrap();
                handled.push(claim.entry);
            }
            None if handled.len() == 3 => break,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    let of_a: Vec<_> = handled.iter().filter(|entry| entry.entity.is_some()).collect();
    assert_eq!(of_a, [&revision_of("a", 1), &revision_of("a", 2)]);
}

pub(crate) async fn pruned_entries_are_accepted_again(inbox: InboxRef<'_>) {
    for entry in [revision_of("a", 2), without_entity("n")] {
        let claim = claimed(inbox.enqueue(&entry, Some(LONG)).await.unwrap());
        inbox.ack(&claim).await.unwrap();
    }
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Superseded);
    inbox.enqueue(&revision_of("b", 1), None).await.unwrap();
    assert_eq!(inbox.prune(LONG).await.unwrap(), 0);
    assert_eq!(inbox.enqueue(&revision_of("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    assert_eq!(inbox.enqueue(&revision_of("a", 0), None).await.unwrap(), EnqueueResult::Superseded);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 4);
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    // The revision was pruned too.
    for entry in [revision_of("a", 1), without_entity("n")] {
        assert_eq!(inbox.enqueue(&entry, None).await.unwrap(), EnqueueResult::Stored);
    }
    // The revision of an entity with pending entries stays.
    let claim = claimed(inbox.enqueue(&revision_of("c", 5), Some(LONG)).await.unwrap());
    inbox.enqueue(&revision_of("c", 4), None).await.unwrap();
    inbox.ack(&claim).await.unwrap();
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 1);
    assert_eq!(inbox.enqueue(&revision_of("c", 3), None).await.unwrap(), EnqueueResult::Superseded);
    assert_eq!(drain(&**inbox).await.len(), 3);
}

pub(crate) async fn pending_count_includes_claimed_entries(inbox: InboxRef<'_>) {
    assert_eq!(inbox.pending_count().await.unwrap(), 0);
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&without_entity("n"), Some(LONG)).await.unwrap();
    inbox.enqueue(&revision_of("b", 1), Some(Duration::ZERO)).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 3);
    assert_eq!(drain(&**inbox).await.len(), 2);
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
}

pub(crate) async fn entries_round_trip_unchanged(inbox: InboxRef<'_>) {
    let hostile = "'; DROP TABLE entries; -- \u{fc}\u{1f600}{}:*\\ \"";
    let entries = [
        InboxEntry::from_parts(
            "0".repeat(64),
            hostile,
            Some(hostile.to_owned()),
            Some(i64::MIN),
            Bytes::from_static(hostile.as_bytes()),
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
        let claim = claim_soon(&**inbox).await;
        assert!(claim.entry == *entry, "{claim:?}");
        inbox.ack(&claim).await.unwrap();
    }
    assert!(
        !format!(
            "{inbox:?}",
            inbox = claimed(inbox.enqueue(&without_entity("n"), Some(LONG)).await.unwrap())
        )
        .contains("MARKER")
    );
}

pub(crate) async fn maximum_durations_do_not_overflow(inbox: InboxRef<'_>) {
    let claim = claimed(inbox.enqueue(&revision_of("a", 1), Some(Duration::MAX)).await.unwrap());
    inbox.extend(&claim, Duration::MAX).await.unwrap();
    assert_eq!(inbox.enqueue(&revision_of("a", 1), Some(LONG)).await.unwrap(), EnqueueResult::Busy);
    inbox.release(&claim, Some(Duration::MAX)).await.unwrap();
    assert!(inbox.claim_next(Duration::MAX, Duration::MAX).await.unwrap().is_none());
    assert_no_claimable(&**inbox).await;
    inbox.enqueue(&revision_of("b", 1), None).await.unwrap();
    let claim = inbox.claim_next(Duration::MAX, Duration::ZERO).await.unwrap().unwrap();
    assert_no_claimable(&**inbox).await;
    inbox.ack(&claim).await.unwrap();
    assert_eq!(inbox.prune(Duration::MAX).await.unwrap(), 0);
}
