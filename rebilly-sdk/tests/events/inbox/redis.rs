//! The Redis inbox: outages, restarts, and full memory.

mod commands;
mod full;
mod lost_indexes;
mod lost_keys;
mod lost_responses;
mod restarts;
mod upgrade;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, InboxError, RedisInbox};
use redis::aio::MultiplexedConnection;

use super::contract::{self, LONG, Store, ack, claim_soon, enqueue_all, enqueue_claimed, revision_of};
use rebilly_test_support::{RedisServer, unique_prefix};

struct Prefixes {
    server: RedisServer,
    count: AtomicUsize,
}

impl Prefixes {
    fn inbox(&self, number: usize) -> Arc<dyn Inbox> {
        let inbox = RedisInbox::new(self.server.url()).unwrap();
        Arc::new(
            inbox
                .prefix(unique_prefix(&format!("inbox-{number}")))
                .timeout(Duration::from_secs(60))
                .durable(),
        )
    }
}

impl Store for Prefixes {
    async fn create(&self) -> Arc<dyn Inbox> {
        self.inbox(self.count.fetch_add(1, Ordering::Relaxed) + 1)
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(self.count.load(Ordering::Relaxed)))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_redis_inbox_fulfils_the_contract() {
    let Some(server) = RedisServer::shared().await else { return };
    contract::all(&Prefixes { server, count: AtomicUsize::new(0) }).await;
}

/// Returns the text of an error, and asserts that it contains no secret.
fn message(error: &InboxError) -> String {
    let text = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!text.contains("MARKER"), "{text}");
    text
}

/// Returns the names of all keys in order.
async fn keys(connection: &mut MultiplexedConnection) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> = redis::cmd("KEYS").arg("*").query_async(connection).await.unwrap();
    keys.sort();
    keys
}

/// Returns all keys with their values, as Redis dumps them.
async fn dump(connection: &mut MultiplexedConnection) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut all = Vec::new();
    for key in keys(connection).await {
        let value = redis::cmd("DUMP").arg(&key).query_async(connection).await.unwrap();
        all.push((key, value));
    }
    all
}

#[tokio::test]
async fn durability_is_declared_and_the_url_is_omitted() {
    let url = "redis://:MARKER@127.0.0.1:1";
    assert!(!RedisInbox::new(url).unwrap().is_durable());
    let inbox = RedisInbox::new(url).unwrap().durable();
    assert!(inbox.is_durable());
    assert!(!format!("{inbox:?}").contains("MARKER"));
    let error = inbox.check().await.unwrap_err();
    message(&error);
    assert!(error.is_unavailable());
    assert!(RedisInbox::new("no URL").unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_silent_server_times_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://:MARKER@{}", listener.local_addr().unwrap());
    let inbox = RedisInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    let error = inbox.enqueue(&[revision_of("a", 1)]).await.unwrap_err();
    assert!(message(&error).contains("no response from Redis in time"));
}

#[tokio::test]
async fn closed_connections_and_flushed_scripts_are_restored() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let mut connection = server.connection().await;
    for revision in 0..5 {
        let claim = enqueue_claimed(&inbox, &revision_of("a", revision), LONG).await;
        let mut kill = redis::cmd("CLIENT");
        let killed: i64 =
            kill.arg("KILL").arg("TYPE").arg("normal").query_async(&mut connection).await.unwrap();
        assert!(killed >= 1);
        redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        assert!(ack(&inbox, &claim).await);
    }
}

#[tokio::test]
async fn flushed_data_begin_a_new_inbox() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    let mut connection = server.connection().await;
    redis::cmd("FLUSHALL").exec_async(&mut connection).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    assert!(ack(&inbox, &claim_soon(&inbox).await).await);
    inbox.check().await.unwrap();
}

#[tokio::test]
async fn entries_that_are_handled_inline_while_they_wait_are_not_claimed_again() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("inline");
    let entries = ["a", "b", "c"].map(|entity| revision_of(entity, 1));
    enqueue_all(&inbox, &entries).await;
    let inline = enqueue_claimed(&inbox, &entries[1], LONG).await;
    assert!(ack(&inbox, &inline).await);
    let mut connection = server.connection().await;
    let flag = b"{inline}:u".to_vec();
    assert!(keys(&mut connection).await.contains(&flag));
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    let claimed: Vec<_> = claims.iter().map(|claim| &claim.entry).collect();
    assert_eq!(claimed, [&entries[0], &entries[2]]);
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true, true]);
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
    // Later claims need not look at entries.
    assert!(!keys(&mut connection).await.contains(&flag));
}

#[tokio::test]
async fn pruning_leaves_no_keys_of_entries() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("mine");
    inbox.check().await.unwrap();
    let mut connection = server.connection().await;
    let empty = keys(&mut connection).await;
    contract::fill_and_prune(&inbox).await;
    let left = keys(&mut connection).await;
    // All keys share the prefix and the hash slot.
    assert!(left.iter().all(|key| key.starts_with(b"{mine}:")));
    let new: Vec<_> = left.iter().filter(|key| !empty.contains(key)).collect();
    // Numbers.
    assert_eq!(new, [b"{mine}:b", b"{mine}:k", b"{mine}:n"]);
    for (key, length) in [("s", 1), ("q", 1)] {
        let actual: usize =
            redis::cmd("HLEN").arg(format!("{{mine}}:{key}")).query_async(&mut connection).await.unwrap();
        assert_eq!(actual, length, "{key}");
    }
    for key in ["f", "l"] {
        let actual: usize =
            redis::cmd("LLEN").arg(format!("{{mine}}:{key}")).query_async(&mut connection).await.unwrap();
        assert_eq!(actual, 1, "{key}");
    }
}
