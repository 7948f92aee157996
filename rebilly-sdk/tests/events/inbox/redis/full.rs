//! A Redis whose memory is full rejects new entries; all others are handled.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, RedisInbox, Release};
use rebilly_test_support::RedisServer;
use redis::aio::MultiplexedConnection;

use super::super::contract::{
    LONG, SHORT, ack, bury, claim_one, claim_soon, drain, enqueue, enqueue_all, enqueue_claimed, extend,
    open_entries, retry, revision_of, without_entity,
};

pub(super) async fn set_memory(connection: &mut MultiplexedConnection, bytes: &str) {
    let mut config = redis::cmd("CONFIG");
    config.arg("SET").arg("maxmemory").arg(bytes).exec_async(connection).await.unwrap();
}

#[tokio::test]
async fn a_full_redis_rejects_new_entries_and_hands_out_the_others() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let entries = [
        revision_of("a", 1),
        revision_of("a", 2),
        revision_of("b", 1),
        revision_of("c", 1),
        without_entity("n"),
        without_entity("m"),
    ];
    enqueue_all(&inbox, &entries).await;
    let done = enqueue_claimed(&inbox, &without_entity("done"), LONG).await;
    assert!(ack(&inbox, &done).await);
    for entity in ["d", "e", "f"] {
        bury(&inbox, &revision_of(entity, 1), "an error").await;
    }
    let mut connection = server.connection().await;
    set_memory(&mut connection, "1").await;

    // A batch stores nothing, and tells duplicates from new entries.
    let batch = [
        revision_of("new", 1),
        revision_of("a", 1),
        done.entry.clone(),
        revision_of("new", 1),
        revision_of("f", 1),
        without_entity("new"),
    ];
    use EnqueueResult::{Duplicate, Full};
    assert_eq!(inbox.enqueue(&batch).await.unwrap(), [Full, Duplicate, Duplicate, Full, Full, Full]);
    assert_eq!(inbox.enqueue_claimed(&revision_of("new", 2), LONG).await.unwrap(), Full);
    assert_eq!(inbox.enqueue_claimed(&done.entry, LONG).await.unwrap(), Duplicate);
    assert_eq!(open_entries(&inbox).await, 6);

    // Whatever drains works.
    let first = claim_one(&inbox, SHORT).await.unwrap();
    assert_eq!(first.entry, revision_of("a", 1));
    assert!(extend(&inbox, &first, LONG).await);
    assert!(retry(&inbox, &first, Duration::ZERO).await);
    let first = enqueue_claimed(&inbox, &first.entry, LONG).await;
    assert_eq!(first.attempt, 2);
    assert!(inbox.release(&first, Release::DeadLetter { error: "an error" }).await.unwrap());
    let second = claim_soon(&inbox).await;
    assert!(inbox.release(&second, Release::Unhandled).await.unwrap());
    // One of several that arrived at the same time.
    let second = claim_soon(&inbox).await;
    assert!(inbox.release(&second, Release::Delete).await.unwrap());
    let pending = enqueue_claimed(&inbox, &without_entity("m"), LONG).await;
    assert!(ack(&inbox, &pending).await);
    assert!(inbox.requeue(&revision_of("d", 1).key).await.unwrap());
    assert!(inbox.discard(&revision_of("e", 1).key).await.unwrap());
    assert_eq!(inbox.dead_letters(None, 10).await.unwrap().len(), 2);
    let mut rest: Vec<_> = drain(&inbox).await.into_iter().map(|entry| entry.key).collect();
    rest.sort();
    let expected = [
        revision_of("a", 2),
        revision_of("b", 1),
        revision_of("c", 1),
        revision_of("d", 1),
        without_entity("n"),
    ];
    let mut expected = expected.map(|entry| entry.key).to_vec();
    expected.retain(|key| *key != second.entry.key);
    expected.sort();
    assert_eq!(rest, expected);
    tokio::time::sleep(SHORT).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 7);
    inbox.check().await.unwrap();

    set_memory(&mut connection, "0").await;
    let stored = [EnqueueResult::Stored, Duplicate, EnqueueResult::Stored];
    let again = [revision_of("new", 1), revision_of("new", 1), revision_of("f", 1)];
    assert_eq!(inbox.enqueue(&again).await.unwrap(), stored);
    assert_eq!(drain(&inbox).await.len(), 2);
}

#[tokio::test]
async fn a_full_redis_opens_an_inbox() {
    let Some(server) = RedisServer::own().await else { return };
    set_memory(&mut server.connection().await, "1").await;
    let inbox = RedisInbox::new(server.url()).unwrap();
    assert_eq!(enqueue(&inbox, &revision_of("a", 1)).await, EnqueueResult::Full);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
}
