//! Statistics in every stage.

use std::time::{Duration, Instant};

use rebilly_sdk::events::inbox::{Inbox, InboxEntry, Release};

use super::contract::{
    LONG, SHORT, ack, bury, claim_one, claim_soon, enqueue, enqueue_all, enqueue_claimed, entry, retry,
    revision_of, without_entity,
};

/// Asserts the number of waiting, failing, claimed and dead entries.
#[track_caller]
fn assert_counts(inbox: &dyn Inbox, counts: [u64; 4]) -> impl Future<Output = ()> {
    let place = std::panic::Location::caller();
    async move {
        let stats = inbox.stats().await.unwrap();
        let actual = [stats.waiting, stats.failing, stats.claimed, stats.dead];
        assert_eq!(actual, counts, "{place}");
        assert_eq!(stats.open(), counts[..3].iter().sum::<u64>());
        assert_eq!(stats.oldest_age.is_some(), stats.open() > 0, "{place}");
    }
}

pub(crate) async fn each_stage_is_counted(inbox: &dyn Inbox) {
    assert_counts(inbox, [0, 0, 0, 0]).await;
    let entries =
        [revision_of("a", 1), revision_of("a", 2), entry("w", Some("b"), None), without_entity("n")];
    enqueue_all(inbox, &entries).await;
    enqueue(inbox, &revision_of("a", 1)).await;
    assert_counts(inbox, [4, 0, 0, 0]).await;
    let claims = inbox.claim(3, LONG, Duration::ZERO).await.unwrap();
    assert_counts(inbox, [1, 0, 3, 0]).await;
    assert!(inbox.release(&claims[0], Release::Unhandled).await.unwrap());
    assert_counts(inbox, [2, 0, 2, 0]).await;
    assert!(retry(inbox, &claims[1], Duration::ZERO).await);
    assert_counts(inbox, [2, 1, 1, 0]).await;
    assert!(inbox.release(&claims[2], Release::DeadLetter { error: "" }).await.unwrap());
    assert_counts(inbox, [2, 1, 0, 1]).await;
    // A failing entry is claimed while it is attempted, and failing again if it was not attempted.
    let again = enqueue_claimed(inbox, &claims[1].entry, LONG).await;
    assert_counts(inbox, [2, 0, 1, 1]).await;
    assert!(inbox.release(&again, Release::Unhandled).await.unwrap());
    assert_counts(inbox, [2, 1, 0, 1]).await;
    let again = enqueue_claimed(inbox, &claims[1].entry, LONG).await;
    assert!(inbox.release(&again, Release::DeadLetter { error: "" }).await.unwrap());
    assert_counts(inbox, [2, 0, 0, 2]).await;
    assert!(inbox.requeue(&claims[1].entry.key).await.unwrap());
    assert_counts(inbox, [3, 0, 0, 1]).await;
    assert!(inbox.discard(&claims[2].entry.key).await.unwrap());
    assert_counts(inbox, [3, 0, 0, 0]).await;
    // An expired claim is claimed until the next claim.
    let inline = enqueue_claimed(inbox, &claims[1].entry, Duration::ZERO).await;
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert_counts(inbox, [2, 0, 1, 0]).await;
    let inline = enqueue_claimed(inbox, &inline.entry, LONG).await;
    assert_counts(inbox, [2, 0, 1, 0]).await;
    assert!(ack(inbox, &inline).await && ack(inbox, &inline).await);
    assert_counts(inbox, [2, 0, 0, 0]).await;
    let deleted = claim_soon(inbox).await;
    assert!(inbox.release(&deleted, Release::Delete).await.unwrap());
    assert_counts(inbox, [1, 0, 0, 0]).await;
    // An entry that failed before it was deleted has not failed.
    let failed = claim_soon(inbox).await;
    assert!(retry(inbox, &failed, LONG).await);
    let failed = enqueue_claimed(inbox, &failed.entry, LONG).await;
    assert!(inbox.release(&failed, Release::Delete).await.unwrap());
    enqueue_all(inbox, &[failed.entry]).await;
    assert_counts(inbox, [1, 0, 0, 0]).await;
    assert!(ack(inbox, &claim_soon(inbox).await).await);
    assert_counts(inbox, [0, 0, 0, 0]).await;
    inbox.prune(Duration::ZERO).await.unwrap();
    assert_counts(inbox, [0, 0, 0, 0]).await;
}

pub(crate) async fn the_age_is_that_of_the_oldest_open_entry(inbox: &dyn Inbox) {
    // Clocks of stores may count in microseconds.
    let tolerance = Duration::from_millis(5);
    let age = async || inbox.stats().await.unwrap().oldest_age;
    let started = Instant::now();
    bury(inbox, &without_entity("dead"), "an error").await;
    assert_eq!(age().await, None);
    enqueue_all(inbox, &[revision_of("a", 2)]).await;
    tokio::time::sleep(2 * SHORT).await;
    let second = Instant::now();
    enqueue_all(inbox, &[revision_of("a", 1), revision_of("b", 1)]).await;
    tokio::time::sleep(2 * SHORT).await;
    let oldest = age().await.unwrap();
    assert!(oldest + tolerance >= 4 * SHORT && oldest <= started.elapsed() + tolerance, "{oldest:?}");
    // A claimed or failed entry is still open.
    let claims = [claim_one(inbox, LONG).await.unwrap(), claim_one(inbox, LONG).await.unwrap()];
    assert!(age().await.unwrap() >= oldest);
    for claim in claims {
        assert!(retry(inbox, &claim, Duration::ZERO).await);
    }
    assert!(age().await.unwrap() >= oldest);
    // Once it is done, the next one is the oldest.
    let finish = async |entry: InboxEntry| {
        let claim = enqueue_claimed(inbox, &entry, LONG).await;
        assert!(ack(inbox, &claim).await);
    };
    finish(revision_of("a", 2)).await;
    let next = age().await.unwrap();
    assert!(next + tolerance >= 2 * SHORT && next <= second.elapsed() + tolerance, "{next:?}");
    finish(revision_of("a", 1)).await;
    finish(revision_of("b", 1)).await;
    assert_eq!(age().await, None);
}
