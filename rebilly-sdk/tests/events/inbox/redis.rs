//! The Redis inbox: outages, restarts, and full memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, RedisInbox};

use super::contract::{self, LONG, Store, claim_soon, claimed, revision_of};
use rebilly_test_support::{RedisServer, TempDir, unique_prefix};

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
    assert!(!error.is_lost());
    let text = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!text.contains("MARKER"), "{text}");
    text
}

#[tokio::test]
async fn durability_is_declared_and_the_url_is_omitted() {
    let url = "redis://:MARKER@127.0.0.1:1";
    assert!(!RedisInbox::new(url).unwrap().is_durable());
    let inbox = RedisInbox::new(url).unwrap().durable();
    assert!(inbox.is_durable());
    assert!(!format!("{inbox:?}").contains("MARKER"));
    message(&inbox.pending_count().await.unwrap_err());
    assert!(RedisInbox::new("no URL").unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_silent_server_times_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://:MARKER@{}", listener.local_addr().unwrap());
    let inbox = RedisInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    let error = inbox.enqueue(&revision_of("a", 1), None).await.unwrap_err();
    assert!(message(&error).contains("no response from Redis in time"));
}

#[tokio::test]
async fn entries_survive_a_server_restart() {
    let directory = TempDir::new();
    let Some(mut server) = RedisServer::durable(directory.path()).await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    let claim = claim_soon(&inbox).await;
    server.stop();
    message(&inbox.enqueue(&revision_of("b", 1), None).await.unwrap_err());
    message(&inbox.ack(&claim).await.unwrap_err());
    message(&inbox.claim_next(LONG, Duration::ZERO).await.unwrap_err());
    message(&inbox.prune(LONG).await.unwrap_err());
    server.start().await;
    assert_eq!(inbox.enqueue(&revision_of("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 2)]);
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

#[tokio::test]
async fn a_full_redis_rejects_entries_and_loses_none() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut room = async |bytes: &str| {
        ::redis::cmd("CONFIG")
            .arg("SET")
            .arg("maxmemory")
            .arg(bytes)
            .exec_async(&mut connection)
            .await
            .unwrap();
    };
    room("1").await;
    let error = inbox.enqueue(&revision_of("a", 2), None).await.unwrap_err();
    assert!(message(&error).contains("OOM"), "{}", message(&error));
    room("0").await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 1), revision_of("a", 2)]);
}

#[tokio::test]
async fn closed_connections_and_flushed_scripts_are_restored() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let mut connection = server.connection().await;
    for revision in 0..5 {
        let claim = claimed(inbox.enqueue(&revision_of("a", revision), Some(LONG)).await.unwrap());
        let mut kill = redis::cmd("CLIENT");
        let killed: i64 =
            kill.arg("KILL").arg("TYPE").arg("normal").query_async(&mut connection).await.unwrap();
        assert!(killed >= 1);
        redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        inbox.ack(&claim).await.unwrap();
    }
}

#[tokio::test]
async fn pruning_leaves_no_keys() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("mine");
    inbox.enqueue(&revision_of("x", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut keys =
        async || -> Vec<String> { redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap() };
    // All keys share the prefix and the hash slot.
    assert!(keys().await.iter().all(|key| key.starts_with("{mine}:")));
    let claim = claim_soon(&inbox).await;
    inbox.release(&claim, None).await.unwrap();
    contract::fill_and_prune(&inbox).await;
    assert_eq!(keys().await, ["{mine}:counts"]);
}
