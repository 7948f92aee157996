//! Dead letters: kept, listed, and handed out again only on request.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, Release};

use super::contract::{
    LONG, ack, assert_no_claimable, bury, claim_one, claim_soon, drain, drain_claims, enqueue, enqueue_all,
    enqueue_claimed, entry, retry, revision_of, without_entity,
};

pub(crate) async fn a_dead_letter_is_listed_and_not_handed_out(inbox: &dyn Inbox) {
    assert!(inbox.dead_letters(None, 10).await.unwrap().is_empty());
    let mut claim = enqueue_claimed(inbox, &revision_of("a", 3), LONG).await;
    for _ in 0..2 {
        assert!(retry(inbox, &claim, Duration::ZERO).await);
        claim = claim_soon(inbox).await;
    }
    let error = "the MARKER failed: \u{fc}\u{1f600} '\"\\";
    assert!(inbox.release(&claim, Release::DeadLetter { error }).await.unwrap());
    assert_no_claimable(inbox).await;
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    let [letter] = &letters[..] else { panic!("{letters:?}") };
    assert_eq!((&letter.entry, letter.attempts), (&revision_of("a", 3), 3));
    assert_eq!(letter.received_at, claim.received_at);
    assert!(letter.failed_at >= letter.received_at);
    assert_eq!(letter.error, error);
    assert!(!format!("{letter:?}").contains("MARKER"));
    // It outlives pruning.
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(inbox.dead_letters(None, 10).await.unwrap(), letters);
}

pub(crate) async fn a_dead_letter_does_not_delay_its_entity(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    let poison = claim_soon(inbox).await;
    assert!(inbox.release(&poison, Release::DeadLetter { error: "" }).await.unwrap());
    let next = claim_soon(inbox).await;
    assert_eq!((&next.entry, next.is_superseded), (&revision_of("a", 2), false));
    assert!(ack(inbox, &next).await);
    let inline = enqueue_claimed(inbox, &revision_of("a", 3), LONG).await;
    assert!(ack(inbox, &inline).await);
    assert_no_claimable(inbox).await;
    // It counts for its entity all the same: the acknowledged revision is kept.
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 2);
    assert!(inbox.requeue(&poison.entry.key).await.unwrap());
    let late = claim_soon(inbox).await;
    assert_eq!((&late.entry, late.is_superseded), (&revision_of("a", 1), true));
    assert!(ack(inbox, &late).await);
}

pub(crate) async fn dead_letters_are_listed_in_pages(inbox: &dyn Inbox) {
    let mut keys = Vec::new();
    for number in [3, 1, 5, 2, 4] {
        let entry = without_entity(&format!("n{number}"));
        bury(inbox, &entry, &number.to_string()).await;
        keys.push(entry.key);
    }
    keys.sort();
    let page = async |after: Option<&str>, max| -> Vec<String> {
        let letters = inbox.dead_letters(after, max).await.unwrap();
        letters.into_iter().map(|letter| letter.entry.key).collect()
    };
    assert_eq!(page(None, 2).await, keys[..2]);
    assert_eq!(page(Some(&keys[1]), 2).await, keys[2..4]);
    assert_eq!(page(Some(&keys[3]), 2).await, keys[4..]);
    assert!(page(Some(&keys[4]), 2).await.is_empty());
    assert_eq!(page(None, usize::MAX).await, keys);
    assert_eq!(page(Some(""), usize::MAX).await, keys);
    assert!(page(None, 0).await.is_empty());
    // A page may begin after a key that is no dead letter any more.
    assert!(inbox.requeue(&keys[1]).await.unwrap());
    assert_eq!(page(Some(&keys[1]), 2).await, keys[2..4]);
}

pub(crate) async fn a_requeued_dead_letter_is_pending_with_no_attempts(inbox: &dyn Inbox) {
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("a", 2), revision_of("a", 3)]).await;
    let first = claim_one(inbox, LONG).await.unwrap();
    assert!(retry(inbox, &first, Duration::ZERO).await);
    let first = claim_soon(inbox).await;
    assert_eq!(first.attempt, 2);
    assert!(!inbox.requeue(&first.entry.key).await.unwrap());
    assert!(inbox.release(&first, Release::DeadLetter { error: "" }).await.unwrap());
    // Its former claim is lost.
    assert!(!ack(inbox, &first).await);
    assert!(inbox.requeue(&first.entry.key).await.unwrap());
    assert!(!inbox.requeue(&first.entry.key).await.unwrap());
    assert!(!ack(inbox, &first).await);
    assert!(inbox.dead_letters(None, 10).await.unwrap().is_empty());
    let claims = drain_claims(inbox).await;
    let seen: Vec<_> = claims.iter().map(|claim| (claim.entry.revision, claim.attempt)).collect();
    assert_eq!(seen, [(Some(1), 1), (Some(2), 1), (Some(3), 1)]);
    assert_eq!(claims[0].received_at, first.received_at);
    assert!(claims[0].token > first.token);
    for key in [&first.entry.key, "", "unknown"] {
        assert!(!inbox.requeue(key).await.unwrap());
    }
}

pub(crate) async fn a_dead_letter_that_is_enqueued_again_is_pending(inbox: &dyn Inbox) {
    for entry in [revision_of("a", 1), entry("without", Some("b"), None), without_entity("n")] {
        bury(inbox, &entry, "an error").await;
        assert_eq!(enqueue(inbox, &entry).await, EnqueueResult::Stored);
        assert_eq!(enqueue(inbox, &entry).await, EnqueueResult::Duplicate);
        let claim = claim_one(inbox, LONG).await.unwrap();
        assert_eq!((&claim.entry, claim.attempt), (&entry, 1));
        assert!(inbox.release(&claim, Release::DeadLetter { error: "again" }).await.unwrap());
        let claim = enqueue_claimed(inbox, &entry, LONG).await;
        assert_eq!((&claim.entry, claim.attempt), (&entry, 1));
        assert!(inbox.dead_letters(None, 10).await.unwrap().is_empty());
        assert!(ack(inbox, &claim).await);
    }
    // A busy entity leaves it dead.
    bury(inbox, &revision_of("c", 1), "an error").await;
    let busy = enqueue_claimed(inbox, &revision_of("c", 2), LONG).await;
    let result = inbox.enqueue_claimed(&revision_of("c", 1), LONG).await.unwrap();
    assert_eq!(result, EnqueueResult::Busy);
    assert_eq!(inbox.dead_letters(None, 10).await.unwrap().len(), 1);
    assert!(ack(inbox, &busy).await);
    assert_no_claimable(inbox).await;
}

pub(crate) async fn a_discarded_dead_letter_is_done(inbox: &dyn Inbox) {
    let dead = bury(inbox, &revision_of("a", 5), "an error").await;
    let other = enqueue_claimed(inbox, &revision_of("b", 1), LONG).await;
    for key in [&other.entry.key, "", "unknown"] {
        assert!(!inbox.discard(key).await.unwrap());
    }
    assert!(inbox.discard(&dead.entry.key).await.unwrap());
    assert!(!inbox.discard(&dead.entry.key).await.unwrap());
    assert!(!inbox.requeue(&dead.entry.key).await.unwrap());
    assert!(inbox.dead_letters(None, 10).await.unwrap().is_empty());
    assert_eq!(enqueue(inbox, &dead.entry).await, EnqueueResult::Duplicate);
    let again = inbox.enqueue_claimed(&dead.entry, LONG).await.unwrap();
    assert_eq!(again, EnqueueResult::Duplicate);
    // It was not acknowledged: it supersedes nothing, and its claim is lost.
    assert!(!ack(inbox, &dead).await);
    let older = enqueue_claimed(inbox, &revision_of("a", 4), LONG).await;
    assert!(!older.is_superseded);
    assert!(ack(inbox, &older).await && ack(inbox, &other).await);
    assert!(drain(inbox).await.is_empty());
    // It is pruned as other done entries are.
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 3);
    assert_eq!(enqueue(inbox, &dead.entry).await, EnqueueResult::Stored);
}

pub(crate) async fn errors_of_dead_letters_are_cut(inbox: &dyn Inbox) {
    let errors = [
        (String::new(), String::new()),
        ("a\u{0}b".to_owned(), "a\u{0}b".to_owned()),
        ("\u{1f600}".repeat(1000), "\u{1f600}".repeat(1000)),
        ("\u{1f600}".repeat(2000), "\u{1f600}".repeat(1000)),
        ("x".repeat(1_000_000), "x".repeat(1000)),
    ];
    for (number, (error, _)) in errors.iter().enumerate() {
        bury(inbox, &without_entity(&format!("n{number}")), error).await;
    }
    let letters = inbox.dead_letters(None, 10).await.unwrap();
    for (letter, (_, expected)) in letters.iter().zip(&errors) {
        assert!(letter.error == *expected, "{} of {} bytes", letter.error.len(), expected.len());
    }
    assert_eq!(letters.len(), errors.len());
}
