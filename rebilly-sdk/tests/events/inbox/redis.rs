//! The Redis inbox: outages, restarts and a full server.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, RedisInbox};

use super::contract::{self, LONG, Store, about, claimed, some};
use rebilly_test_support::{RedisServer, TempDir, unique_prefix};

struct Prefixes {
    server: RedisServer,
    made: AtomicUsize,
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
        self.inbox(self.made.fetch_add(1, Ordering::Relaxed) + 1)
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(self.made.load(Ordering::Relaxed)))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_redis_inbox_fulfils_the_contract() {
    let Some(server) = RedisServer::shared().await else { return };
    contract::all(&Prefixes { server, made: AtomicUsize::new(0) }).await;
}

/// Formats an error and asserts that it is redacted.
fn redacted(error: &InboxError) -> String {
    assert!(!error.is_lost());
    let said = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!said.contains("MARKER"), "{said}");
    said
}

#[tokio::test]
async fn durability_is_as_configured() {
    let url = "redis://:MARKER@127.0.0.1:1";
    assert!(!RedisInbox::new(url).unwrap().is_durable());
    let inbox = RedisInbox::new(url).unwrap().durable();
    assert!(inbox.is_durable());
    assert!(!format!("{inbox:?}").contains("MARKER"));
    redacted(&inbox.pending().await.unwrap_err());
    assert!(RedisInbox::new("no address").unwrap_err().is_configuration());
}

#[tokio::test]
async fn an_unresponsive_redis_times_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://:MARKER@{}", listener.local_addr().unwrap());
    let inbox = RedisInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    let error = inbox.receive(&about("a", 1), None).await.unwrap_err();
    assert!(redacted(&error).contains("no answer in time"));
}

#[tokio::test]
async fn entries_survive_a_restart_of_redis() {
    let directory = TempDir::new();
    let Some(mut server) = RedisServer::durable(directory.path()).await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&about("a", 2), None).await.unwrap();
    let claim = some(&inbox).await;
    server.stop();
    redacted(&inbox.receive(&about("b", 1), None).await.unwrap_err());
    redacted(&inbox.finish(&claim).await.unwrap_err());
    redacted(&inbox.take(LONG, Duration::ZERO).await.unwrap_err());
    redacted(&inbox.prune(LONG).await.unwrap_err());
    server.start().await;
    assert_eq!(inbox.receive(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.finish(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 2)]);
    assert_eq!(inbox.receive(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

#[tokio::test]
async fn a_full_redis_rejects_entries_and_loses_none() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
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
    let error = inbox.receive(&about("a", 2), None).await.unwrap_err();
    assert!(redacted(&error).contains("OOM"), "{}", redacted(&error));
    room("0").await;
    assert_eq!(inbox.pending().await.unwrap(), 1);
    inbox.receive(&about("a", 2), None).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 1), about("a", 2)]);
}

#[tokio::test]
async fn closed_connections_and_flushed_scripts_are_restored() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let mut connection = server.connection().await;
    for revision in 0..5 {
        let claim = claimed(inbox.receive(&about("a", revision), Some(LONG)).await.unwrap());
        let mut kill = ::redis::cmd("CLIENT");
        let killed: i64 =
            kill.arg("KILL").arg("TYPE").arg("normal").query_async(&mut connection).await.unwrap();
        assert!(killed >= 1);
        ::redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        inbox.finish(&claim).await.unwrap();
    }
}

#[tokio::test]
async fn pruning_leaves_no_keys() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("mine");
    inbox.receive(&about("x", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut keys =
        async || -> Vec<String> { ::redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap() };
    // All keys share a hash slot and the prefix.
    assert!(keys().await.iter().all(|key| key.starts_with("{mine}:")));
    let claim = some(&inbox).await;
    inbox.give_back(&claim, None).await.unwrap();
    contract::store_and_prune(&inbox).await;
    assert_eq!(keys().await, ["{mine}:counts"]);
}
