//! Keys that are deleted by hand or evicted affect their own entries only.

use std::collections::BTreeSet;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, InboxEntry, RedisInbox};
use rebilly_test_support::RedisServer;
use rebilly_test_support::recording::Recording;
use redis::aio::MultiplexedConnection;

use super::super::contract::{
    LONG, SHORT, ack, bury, claim_one, enqueue, enqueue_all, enqueue_claimed, entry, retry, revision_of,
    without_entity,
};
use super::keys;

/// Maximum number of polls.
const MAX_POLLS: usize = 1000;

/// Prefix with characters that have a meaning in patterns.
fn prefix(number: usize) -> String {
    format!("lost[{number}]*?\\^-")
}

fn root(number: usize) -> Vec<u8> {
    format!("{{{}}}:", prefix(number)).into_bytes()
}

/// Stores entries in every stage, and returns those to be handled.
async fn fill(inbox: &dyn Inbox) -> Vec<InboxEntry> {
    // Behind each other, the last one in front.
    let shared = [revision_of("a", 2), revision_of("a", 3), entry("w", Some("a"), None), revision_of("a", 1)];
    enqueue_all(inbox, &shared).await;
    // Claimed, and not acknowledged.
    let group = [revision_of("c", 1), without_entity("claimed")];
    enqueue_all(inbox, &group).await;
    let claims = inbox.claim(3, SHORT, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), 3);
    let inline = revision_of("i", 1);
    enqueue_claimed(inbox, &inline, SHORT).await;
    // Failing, with another one behind.
    let failing = enqueue_claimed(inbox, &revision_of("d", 1), LONG).await;
    assert!(retry(inbox, &failing, SHORT).await);
    enqueue_all(inbox, &[revision_of("d", 2)]).await;
    let done = enqueue_claimed(inbox, &revision_of("f", 5), LONG).await;
    assert!(ack(inbox, &done).await);
    let pending = [revision_of("b", 1), without_entity("n"), revision_of("f", 4)];
    enqueue_all(inbox, &pending).await;
    bury(inbox, &revision_of("e", 1), "an error").await;
    let others = [inline, revision_of("d", 1), revision_of("d", 2)];
    shared.into_iter().chain(group).chain(pending).chain(others).collect()
}

/// Handles entries until all expected ones were handled.
async fn handle(inbox: &dyn Inbox, expected: &BTreeSet<String>, place: &str) {
    let mut handled = BTreeSet::new();
    for _ in 0..MAX_POLLS {
        match claim_one(inbox, LONG).await {
            Some(claim) => {
                assert!(ack(inbox, &claim).await, "{place}: {claim:?}");
                handled.insert(claim.entry.key);
            }
            None if expected.is_subset(&handled) => return,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
    panic!("{place}: not handled: {:?}", expected.difference(&handled).collect::<Vec<_>>());
}

async fn until<F: Future<Output = bool>>(condition: &str, mut holds: impl FnMut() -> F) {
    for _ in 0..MAX_POLLS {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("never: {condition}");
}

async fn delete(connection: &mut MultiplexedConnection, key: &[u8]) {
    let deleted: u8 = redis::cmd("DEL").arg(key).query_async(connection).await.unwrap();
    assert_eq!(deleted, 1);
}

#[tokio::test]
async fn a_lost_key_affects_its_own_entry_only() {
    let Some(server) = RedisServer::own().await else { return };
    let mut connection = server.connection().await;
    let open = |number| RedisInbox::new(server.url()).unwrap().prefix(prefix(number));
    fill(&open(0)).await;
    let suffixes: Vec<_> =
        keys(&mut connection).await.into_iter().map(|key| key[root(0).len()..].to_vec()).collect();
    assert!(suffixes.len() > 25, "{}", suffixes.len());
    for (number, suffix) in suffixes.iter().enumerate() {
        let (number, place) = (number + 1, String::from_utf8_lossy(suffix));
        let inbox = open(number);
        let expected = fill(&inbox).await;
        delete(&mut connection, &[root(number), suffix.clone()].concat()).await;
        // Keys of entries have a text in these tests.
        let own = suffix.strip_prefix(b"t").map(|key| String::from_utf8(key.to_vec()).unwrap());
        let mut expected: BTreeSet<_> = expected.into_iter().map(|entry| entry.key).collect();
        expected.retain(|key| own.as_ref() != Some(key));
        // Later entries of all entities are handled too.
        for entity in ["a", "b", "c", "d", "e", "f", "i"] {
            enqueue(&inbox, &revision_of(entity, 9)).await;
            expected.insert(revision_of(entity, 9).key);
        }
        handle(&inbox, &expected, &place).await;
        // The dead letter is listed, unless it is the lost one.
        let dead = revision_of("e", 1).key;
        if own.as_ref() != Some(&dead) {
            until(&format!("{place}: the dead letter is listed"), async || {
                inbox.check().await.unwrap();
                inbox.dead_letters(None, 10).await.unwrap().len() == 1
            })
            .await;
            assert!(inbox.requeue(&dead).await.unwrap(), "{place}");
            handle(&inbox, &BTreeSet::from([dead]), &place).await;
        }
        until(&format!("{place}: nothing is open"), async || {
            inbox.dead_letters(None, 10).await.unwrap();
            claim_one(&inbox, LONG).await.is_none() && inbox.stats().await.unwrap() == Default::default()
        })
        .await;
        // No entry is left behind.
        until(&format!("{place}: all entries are pruned"), async || {
            tokio::time::sleep(Duration::from_millis(2)).await;
            inbox.prune(Duration::ZERO).await.unwrap();
            let mut left = keys(&mut connection.clone()).await;
            left.retain(|key| key.starts_with(&root(number)) && key[root(number).len()..].starts_with(b"t"));
            left.is_empty()
        })
        .await;
    }
}

#[tokio::test]
async fn lost_entries_are_traced() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("traced");
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("b", 1)]).await;
    let mut connection = server.connection().await;
    delete(&mut connection, format!("{{traced}}:t{}", revision_of("a", 1).key).as_bytes()).await;
    let recording = Recording::start();
    assert_eq!(claim_one(&inbox, LONG).await.unwrap().entry, revision_of("b", 1));
    let events = recording.events_of("rebilly_sdk");
    assert!(events.iter().any(|event| event.starts_with("ERROR") && event.contains("lost=1")), "{events:?}");
    assert!(!events.iter().any(|event| event.contains("MARKER") || event.contains("000a.1")), "{events:?}");
}

/// Without a limit, one claim would end all of these leases while other clients of Redis wait.
#[tokio::test]
async fn a_claim_takes_a_limited_number_of_steps() {
    const LEASES: usize = 25_000;
    const MAX_STEPS: usize = 10_000;
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("steps");
    let expected = revision_of("a", 1);
    enqueue_all(&inbox, [&expected]).await;
    let mut connection = server.connection().await;
    // Expired leases of groups of claims whose entries have all been acknowledged: each one takes a step.
    let (mut leases, mut groups) = (redis::cmd("ZADD"), redis::cmd("HSET"));
    leases.arg("{steps}:r");
    groups.arg("{steps}:g");
    for number in 1..=LEASES {
        leases.arg(number as i64 - (1 << 53)).arg(format!("{number:016}"));
        groups.arg(format!("{number:016}")).arg("");
    }
    leases.exec_async(&mut connection).await.unwrap();
    groups.exec_async(&mut connection).await.unwrap();
    let mut left =
        async || -> usize { redis::cmd("HLEN").arg("{steps}:g").query_async(&mut connection).await.unwrap() };
    let before = left().await;
    for claim in 1..=2 {
        assert!(claim_one(&inbox, LONG).await.is_none());
        assert_eq!(before - left().await, claim * MAX_STEPS);
    }
    assert_eq!(claim_one(&inbox, LONG).await.unwrap().entry, expected);
}
