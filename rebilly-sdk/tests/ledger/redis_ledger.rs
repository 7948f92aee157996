//! The ledger in Redis: when Redis is away, full, or started anew.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::webhook::ledger::{Ledger, LedgerError, Receipt, RedisLedger};

use crate::contract::{self, LONG, Store, about, claimed, some};
use crate::directory::Directory;
use crate::server::{Server, prefix};

struct Prefixes {
    server: Server,
    made: AtomicUsize,
}

impl Prefixes {
    fn ledger(&self, number: usize) -> Arc<dyn Ledger> {
        let ledger = RedisLedger::new(self.server.url()).unwrap();
        Arc::new(
            ledger.prefix(prefix(&format!("ledger-{number}"))).timeout(Duration::from_secs(60)).durable(),
        )
    }
}

impl Store for Prefixes {
    async fn fresh(&self) -> Arc<dyn Ledger> {
        self.ledger(self.made.fetch_add(1, Ordering::Relaxed) + 1)
    }

    async fn again(&self) -> Option<Arc<dyn Ledger>> {
        Some(self.ledger(self.made.load(Ordering::Relaxed)))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_in_redis_keeps_the_rules() {
    let Some(server) = Server::any().await else { return };
    contract::all(&Prefixes { server, made: AtomicUsize::new(0) }).await;
}

/// What is said of an error, and that it says nothing that it should not.
fn said(error: &LedgerError) -> String {
    assert!(!error.is_lost());
    let said = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!said.contains("MARKER"), "{said}");
    said
}

#[tokio::test]
async fn it_is_as_durable_as_one_says() {
    let url = "redis://:MARKER@127.0.0.1:1";
    assert!(!RedisLedger::new(url).unwrap().is_durable());
    let ledger = RedisLedger::new(url).unwrap().durable();
    assert!(ledger.is_durable());
    assert!(!format!("{ledger:?}").contains("MARKER"));
    said(&ledger.pending().await.unwrap_err());
    assert!(RedisLedger::new("no address").unwrap_err().is_configuration());
}

#[tokio::test]
async fn a_redis_that_is_silent_is_waited_for_so_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://:MARKER@{}", listener.local_addr().unwrap());
    let ledger = RedisLedger::new(&url).unwrap().timeout(Duration::from_millis(50));
    let error = ledger.receive(&about("a", 1), None).await.unwrap_err();
    assert!(said(&error).contains("no answer in time"));
}

#[tokio::test]
async fn what_was_entered_is_there_when_redis_is_started_anew() {
    let directory = Directory::new();
    let Some(mut server) = Server::kept(directory.path()).await else { return };
    let ledger = RedisLedger::new(server.url()).unwrap();
    ledger.receive(&about("a", 1), None).await.unwrap();
    ledger.receive(&about("a", 2), None).await.unwrap();
    let claim = some(&ledger).await;
    server.stop();
    said(&ledger.receive(&about("b", 1), None).await.unwrap_err());
    said(&ledger.finish(&claim).await.unwrap_err());
    said(&ledger.take(LONG, Duration::ZERO).await.unwrap_err());
    said(&ledger.prune(LONG).await.unwrap_err());
    server.start().await;
    assert_eq!(ledger.receive(&about("a", 2), None).await.unwrap(), Receipt::Duplicate);
    ledger.finish(&claim).await.unwrap();
    assert_eq!(contract::drain(&ledger).await, [about("a", 2)]);
    assert_eq!(ledger.receive(&about("a", 1), None).await.unwrap(), Receipt::Duplicate);
}

#[tokio::test]
async fn a_full_redis_takes_no_more_and_loses_nothing() {
    let Some(server) = Server::own().await else { return };
    let ledger = RedisLedger::new(server.url()).unwrap();
    ledger.receive(&about("a", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut room = async |bytes: &str| {
        redis::cmd("CONFIG")
            .arg("SET")
            .arg("maxmemory")
            .arg(bytes)
            .exec_async(&mut connection)
            .await
            .unwrap();
    };
    room("1").await;
    let error = ledger.receive(&about("a", 2), None).await.unwrap_err();
    assert!(said(&error).contains("OOM"), "{}", said(&error));
    room("0").await;
    assert_eq!(ledger.pending().await.unwrap(), 1);
    ledger.receive(&about("a", 2), None).await.unwrap();
    assert_eq!(contract::drain(&ledger).await, [about("a", 1), about("a", 2)]);
}

#[tokio::test]
async fn closed_connections_and_forgotten_scripts_are_made_anew() {
    let Some(server) = Server::own().await else { return };
    let ledger = RedisLedger::new(server.url()).unwrap();
    let mut connection = server.connection().await;
    for revision in 0..5 {
        let claim = claimed(ledger.receive(&about("a", revision), Some(LONG)).await.unwrap());
        let mut kill = redis::cmd("CLIENT");
        let killed: i64 =
            kill.arg("KILL").arg("TYPE").arg("normal").query_async(&mut connection).await.unwrap();
        assert!(killed >= 1);
        redis::cmd("SCRIPT").arg("FLUSH").exec_async(&mut connection).await.unwrap();
        ledger.finish(&claim).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_pruned_leaves_nothing() {
    let Some(server) = Server::own().await else { return };
    let ledger = RedisLedger::new(server.url()).unwrap().prefix("mine");
    ledger.receive(&about("x", 1), None).await.unwrap();
    let mut connection = server.connection().await;
    let mut keys =
        async || -> Vec<String> { redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap() };
    // They stay together, and one can see whose they are.
    assert!(keys().await.iter().all(|key| key.starts_with("{mine}:")));
    let claim = some(&ledger).await;
    ledger.give_back(&claim, None).await.unwrap();
    contract::come_and_go(&ledger).await;
    assert_eq!(keys().await, ["{mine}:counts"]);
}
