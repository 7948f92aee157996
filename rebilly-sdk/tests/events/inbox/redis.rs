//! The inbox in Redis: when Redis is away, full, or started anew.

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
    async fn fresh(&self) -> Arc<dyn Inbox> {
        self.inbox(self.made.fetch_add(1, Ordering::Relaxed) + 1)
    }

    async fn again(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(self.made.load(Ordering::Relaxed)))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_in_redis_keeps_the_rules() {
    let Some(server) = RedisServer::shared().await else { return };
    contract::all(&Prefixes { server, made: AtomicUsize::new(0) }).await;
}

/// What is said of an error, and that it says nothing that it should not.
fn said(error: &InboxError) -> String {
    assert!(!error.is_lost());
    let said = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!said.contains("MARKER"), "{said}");
    said
}

#[tokio::test]
async fn it_is_as_durable_as_one_says() {
    let url = "redis://:MARKER@127.0.0.1:1";
    assert!(!RedisInbox::new(url).unwrap().is_durable());
    let inbox = RedisInbox::new(url).unwrap().durable();
    assert!(inbox.is_durable());
    assert!(!format!("{inbox:?}").contains("MARKER"));
    said(&inbox.pending_count().await.unwrap_err());
    assert!(RedisInbox::new("no address").unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_redis_that_is_silent_is_waited_for_so_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://:MARKER@{}", listener.local_addr().unwrap());
    let inbox = RedisInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    let error = inbox.enqueue(&about("a", 1), None).await.unwrap_err();
    assert!(said(&error).contains("no answer in time"));
}

#[tokio::test]
async fn what_was_entered_is_there_when_redis_is_started_anew() {
    let directory = TempDir::new();
    let Some(mut server) = RedisServer::durable(directory.path()).await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    let claim = some(&inbox).await;
    server.stop();
    said(&inbox.enqueue(&about("b", 1), None).await.unwrap_err());
    said(&inbox.ack(&claim).await.unwrap_err());
    said(&inbox.claim_next(LONG, Duration::ZERO).await.unwrap_err());
    said(&inbox.prune(LONG).await.unwrap_err());
    server.start().await;
    assert_eq!(inbox.enqueue(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 2)]);
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
}

#[tokio::test]
async fn a_full_redis_takes_no_more_and_loses_nothing() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    inbox.enqueue(&about("a", 1), None).await.unwrap();
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
    let error = inbox.enqueue(&about("a", 2), None).await.unwrap_err();
    assert!(said(&error).contains("OOM"), "{}", said(&error));
    room("0").await;
    assert_eq!(inbox.pending_count().await.unwrap(), 1);
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 1), about("a", 2)]);
}

#[tokio::test]
async fn closed_connections_and_forgotten_scripts_are_made_anew() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    let mut connection = server.connection().await;
    for revision in 0..5 {
        let claim = claimed(inbox.enqueue(&about("a", revision), Some(LONG)).await.unwrap());
        let mut kill = redis::cmd("CLIENT");
        let killed: i64 =
            kill.arg("KILL").arg("TYPE").arg("normal").query_async(&mut connection).await.unwrap();
        assert!(killed >= 1);
        redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        inbox.ack(&claim).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_pruned_leaves_nothing() {
    let Some(server) = RedisServer::own().await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap().prefix("mine");
    inbox.enqueue(&about("x", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut keys =
        async || -> Vec<String> { ::redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap() };
    // They stay together, and one can see whose they are.
    assert!(keys().await.iter().all(|key| key.starts_with("{mine}:")));
    let claim = some(&inbox).await;
    inbox.release(&claim, None).await.unwrap();
    contract::come_and_go(&inbox).await;
    assert_eq!(keys().await, ["{mine}:counts"]);
}
