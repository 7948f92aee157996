//! The PostgreSQL inbox: outages, restarts, failed writes, privileges and TLS.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, PostgresInbox};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::contract::{self, LONG, Store, claim_soon, revision_of};
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
    async fn create(&self) -> Arc<dyn Inbox> {
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

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.inbox(&self.last.lock().unwrap().clone()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_postgres_inbox_fulfils_the_contract() {
    let Some(server) = PostgresServer::shared().await else { return };
    let schemas = Schemas { server, last: Mutex::new(unique_schema()) };
    contract::all(&schemas).await;
    // Drops the last schema.
    schemas.create().await;
}

/// Returns the text of an error, and asserts that it contains no secret.
fn message(error: &InboxError) -> String {
    assert!(!error.is_lost());
    let text = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!text.contains("MARKER"), "{text}");
    text
}

#[tokio::test]
async fn errors_and_debug_omit_the_url() {
    let inbox = PostgresInbox::new("postgres://rebilly:MARKER@127.0.0.1:1/MARKER").unwrap();
    assert!(!format!("{inbox:?}").contains("MARKER"));
    message(&inbox.pending_count().await.unwrap_err());
    assert!(PostgresInbox::new("postgres://a:b:c:d").unwrap_err().is_configuration());
    for name in ["", "1a", "Shop", "a b", "a\"; DROP TABLE x; --", &"a".repeat(61)] {
        let inbox = PostgresInbox::new("host=127.0.0.1").unwrap();
        assert!(inbox.schema(name).unwrap_err().is_configuration(), "{name}");
    }
}

#[tokio::test]
async fn a_silent_server_times_out() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("postgres://rebilly:MARKER@{}/a", listener.local_addr().unwrap());
    let inbox = PostgresInbox::new(&url).unwrap().timeout(Duration::from_millis(50));
    message(&inbox.enqueue(&revision_of("a", 1), None).await.unwrap_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_survive_a_server_restart() {
    let Some(mut server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    let claim = claim_soon(&inbox).await;
    server.stop();
    message(&inbox.enqueue(&revision_of("b", 1), None).await.unwrap_err());
    message(&inbox.ack(&claim).await.unwrap_err());
    message(&inbox.claim_next(LONG, Duration::ZERO).await.unwrap_err());
    message(&inbox.prune(LONG).await.unwrap_err());
    // A new inbox fails as well.
    let late = PostgresInbox::new(server.url()).unwrap();
    message(&late.pending_count().await.unwrap_err());
    server.start().await;
    assert_eq!(late.pending_count().await.unwrap(), 2);
    assert_eq!(inbox.enqueue(&revision_of("a", 2), None).await.unwrap(), EnqueueResult::Duplicate);
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 2)]);
    // Terminated connections are replaced without an error.
    let client = server.client().await;
    for revision in 3..6 {
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        assert!(!client.query(cut, &[]).await.unwrap().is_empty());
        assert_eq!(inbox.enqueue(&revision_of("a", revision), None).await.unwrap(), EnqueueResult::Stored);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_write_is_a_temporary_error() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap().connections(1).timeout(Duration::from_millis(1500));
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let claim = claim_soon(&inbox).await;
    // Like on a full disk, each write fails within an operation. The error of the server contains the row.
    let client = server.client().await;
    let tables = "ALTER TABLE rebilly_webhooks.";
    let full = format!("{tables}done ADD CONSTRAINT room CHECK (key = '')");
    client.batch_execute(&full).await.unwrap();
    let error = inbox.ack(&claim).await.unwrap_err();
    assert!(
        message(&error).contains("23514") && !message(&error).contains(&claim.entry.key),
        "{}",
        message(&error)
    );
    client.batch_execute(&format!("{tables}done DROP CONSTRAINT room")).await.unwrap();
    // Another client holds a lock for longer than the timeout.
    client.batch_execute("BEGIN; LOCK TABLE rebilly_webhooks.queues IN ACCESS EXCLUSIVE MODE").await.unwrap();
    message(&inbox.enqueue(&revision_of("a", 2), None).await.unwrap_err());
    message(&inbox.ack(&claim).await.unwrap_err());
    client.batch_execute("ROLLBACK").await.unwrap();
    inbox.ack(&claim).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, []);
    assert_eq!(inbox.enqueue(&revision_of("a", 1), None).await.unwrap(), EnqueueResult::Duplicate);
    client.batch_execute("UPDATE rebilly_webhooks.version SET number = 99").await.unwrap();
    let other = PostgresInbox::new(server.url()).unwrap();
    assert!(message(&other.pending_count().await.unwrap_err()).contains("another version"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_are_created_once_with_the_required_privileges() {
    let Some(server) = PostgresServer::own().await else { return };
    let mut tasks = tokio::task::JoinSet::new();
    for revision in 0..6 {
        let inbox = PostgresInbox::new(server.url()).unwrap();
        tasks.spawn(async move { inbox.enqueue(&revision_of("a", revision), None).await.unwrap() });
    }
    assert!(tasks.join_all().await.iter().all(|result| *result == EnqueueResult::Stored));
    let rights = "CREATE ROLE shop LOGIN PASSWORD 'MARKER-shop'; GRANT USAGE ON SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL TABLES IN SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL SEQUENCES IN SCHEMA rebilly_webhooks TO shop";
    server.client().await.batch_execute(rights).await.unwrap();
    let url = server.url().replace("rebilly:MARKER-secret", "shop:MARKER-shop");
    let inbox = PostgresInbox::new(&url).unwrap();
    assert_eq!(contract::drain(&inbox).await.len(), 6);
    let none = PostgresInbox::new(&url).unwrap().schema("elsewhere").unwrap();
    assert!(message(&none.pending_count().await.unwrap_err()).contains("42501"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pruning_leaves_no_rows() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    contract::fill_and_prune(&inbox).await;
    for table in ["entries", "queues", "done"] {
        let count = format!("SELECT count(*) FROM rebilly_webhooks.{table}");
        let left: i64 = server.client().await.query_one(&count, &[]).await.unwrap().get(0);
        assert_eq!(left, 0, "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_custom_tls_handshake_encrypts_connections() {
    let Some(mut server) = PostgresServer::own().await else { return };
    let certificate = server.require_tls().await;
    let plain = PostgresInbox::new(server.url()).unwrap();
    let rejected = message(&plain.pending_count().await.unwrap_err());
    assert!(rejected.contains("28000"), "{rejected}");
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
    message(&trusting(None).pending_count().await.unwrap_err());
    let inbox = trusting(Some(certificate));
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 1)]);
}
