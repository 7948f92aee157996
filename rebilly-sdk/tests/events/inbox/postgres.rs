//! The inbox in PostgreSQL: when the database is away, started anew, read-only, or wants TLS.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, PostgresInbox};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::contract::{self, LONG, Store, about, some};
use rebilly_test_support::{PostgresServer, unique_schema};

struct Schemas {
    server: PostgresServer,
    last: Mutex<String>,
}

impl Schemas {
    fn inbox(&self, schema: &str) -> Arc<dyn Inbox> {
        let inbox = PostgresInbox::new(self.server.url()).unwrap().schema(schema).unwrap();
        Arc::new(inbox.timeout(Duration::from_secs(60)).connections(4))
    }
}

impl Store for Schemas {
    async fn fresh(&self) -> Arc<dyn Inbox> {
        let (before, next) = (self.last.lock().unwrap().clone(), unique_schema());
        self.server
            .client()
            .await
            .batch_execute(&format!("DROP SCHEMA IF EXISTS {before} CASCADE"))
            .await
            .unwrap();
        self.last.lock().unwrap().clone_from(&next);
        self.inbox(&next)
    }

    async fn again(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(&self.last.lock().unwrap().clone()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_in_postgres_keeps_the_rules() {
    let Some(server) = PostgresServer::shared().await else { return };
    let schemas = Schemas { server, last: Mutex::new(unique_schema()) };
    contract::all(&schemas).await;
    // Takes its last one away.
    schemas.fresh().await;
}

/// What is said of an error, and that it says nothing that it should not.
fn said(error: &InboxError) -> String {
    assert!(!error.is_lost());
    let said = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!said.contains("MARKER"), "{said}");
    said
}

#[tokio::test]
async fn nothing_of_the_address_is_told() {
    let inbox = PostgresInbox::new("postgres://rebilly:MARKER@127.0.0.1:1/MARKER").unwrap();
    assert!(!format!("{inbox:?}").contains("MARKER"));
    said(&inbox.pending_count().await.unwrap_err());
    assert!(PostgresInbox::new("postgres://a:b:c:d").unwrap_err().is_configuration());
    for name in ["", "1a", "Shop", "a b", "a\"; DROP TABLE x; --", &"a".repeat(61)] {
        let inbox = PostgresInbox::new("host=127.0.0.1").unwrap();
        assert!(inbox.schema(name).unwrap_err().is_configuration(), "{name}");
    }
}

#[tokio::test]
async fn a_database_that_is_silent_is_waited_for_so_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("postgres://rebilly:MARKER@{}/a", listener.local_addr().unwrap());
    let inbox = PostgresInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    said(&inbox.enqueue(&about("a", 1), None).await.unwrap_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_entered_is_there_when_the_database_is_started_anew() {
    let Some(mut server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    inbox.enqueue(&about("a", 2), None).await.unwrap();
    let claim = some(&inbox).await;
    server.stop();
    said(&inbox.enqueue(&about("b", 1), None).await.unwrap_err());
    said(&inbox.ack(&claim).await.unwrap_err());
    said(&inbox.claim_next(LONG, Duration::ZERO).await.unwrap_err());
    said(&inbox.prune(LONG).await.unwrap_err());
    // Nor does an inbox that is new to it get through.
    let late = PostgresInbox::new(server.url()).unwrap();
    said(&late.pending_count().await.unwrap_err());
    server.start().await;
    assert_eq!(late.pending_count().await.unwrap(), 2);
    assert_eq!(inbox.enqueue(&about("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 2)]);
    // Connections that are cut are made anew, unnoticed.
    let client = server.client().await;
    for revision in 3..6 {
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        assert!(!client.query(cut, &[]).await.unwrap().is_empty());
        assert_eq!(inbox.enqueue(&about("a", revision), None).await.unwrap(), EnqueueResult::Stored);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_written_is_an_error_and_no_more() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap().connections(1).timeout(Duration::from_millis(1500));
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    let claim = some(&inbox).await;
    // As a full disk would, each write fails in the middle of a step; the error repeats the row.
    let client = server.client().await;
    let tables = "ALTER TABLE rebilly_webhooks.";
    let full = format!("{tables}done ADD CONSTRAINT room CHECK (key = '')");
    client.batch_execute(&full).await.unwrap();
    let error = inbox.ack(&claim).await.unwrap_err();
    assert!(said(&error).contains("23514") && !said(&error).contains(&claim.entry.key), "{}", said(&error));
    client.batch_execute(&format!("{tables}done DROP CONSTRAINT room")).await.unwrap();
    // One that holds a lock for too long.
    client.batch_execute("BEGIN; LOCK TABLE rebilly_webhooks.queues IN ACCESS EXCLUSIVE MODE").await.unwrap();
    said(&inbox.enqueue(&about("a", 2), None).await.unwrap_err());
    said(&inbox.ack(&claim).await.unwrap_err());
    client.batch_execute("ROLLBACK").await.unwrap();
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, []);
    assert_eq!(inbox.enqueue(&about("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    client.batch_execute("UPDATE rebilly_webhooks.version SET number = 99").await.unwrap();
    let other = PostgresInbox::new(server.url()).unwrap();
    assert!(said(&other.pending_count().await.unwrap_err()).contains("another version"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_are_made_once_and_by_whoever_may() {
    let Some(server) = PostgresServer::own().await else { return };
    let mut tasks = tokio::task::JoinSet::new();
    for revision in 0..6 {
        let inbox = PostgresInbox::new(server.url()).unwrap();
        tasks.spawn(async move { inbox.enqueue(&about("a", revision), None).await.unwrap() });
    }
    assert!(tasks.join_all().await.iter().all(|receipt| *receipt == EnqueueResult::Stored));
    let rights = "CREATE ROLE shop LOGIN PASSWORD 'MARKER-shop'; GRANT USAGE ON SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL TABLES IN SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL SEQUENCES IN SCHEMA rebilly_webhooks TO shop";
    server.client().await.batch_execute(rights).await.unwrap();
    let url = server.url().replace("rebilly:MARKER-secret", "shop:MARKER-shop");
    let inbox = PostgresInbox::new(&url).unwrap();
    assert_eq!(contract::drain(&inbox).await.len(), 6);
    let none = PostgresInbox::new(&url).unwrap().schema("elsewhere").unwrap();
    assert!(said(&none.pending_count().await.unwrap_err()).contains("42501"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_pruned_leaves_nothing() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    contract::come_and_go(&inbox).await;
    for table in ["entries", "queues", "done"] {
        let count = format!("SELECT count(*) FROM rebilly_webhooks.{table}");
        let left: i64 = server.client().await.query_one(&count, &[]).await.unwrap().get(0);
        assert_eq!(left, 0, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handshake_of_ones_own_secures_it() {
    let Some(mut server) = PostgresServer::own().await else { return };
    let certificate = server.require_tls().await;
    let plain = PostgresInbox::new(server.url()).unwrap();
    let refused = said(&plain.pending_count().await.unwrap_err());
    assert!(refused.contains("28000"), "{refused}");
    let trusting = |certificate: Option<Vec<u8>>| {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(certificate.map(CertificateDer::from));
        let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        let connector = TlsConnector::from(Arc::new(config));
        PostgresInbox::new(server.url()).unwrap().tls(move |stream, host| {
            let connector = connector.clone();
            async move {
                let host = ServerName::try_from(host).map_err(std::io::Error::other)?;
                connector.connect(host, stream).await
            }
        })
    };
    said(&trusting(None).pending_count().await.unwrap_err());
    let inbox = trusting(Some(certificate));
    inbox.enqueue(&about("a", 1), None).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [about("a", 1)]);
}
