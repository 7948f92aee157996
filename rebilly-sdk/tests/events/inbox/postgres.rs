//! The PostgreSQL inbox: contract, privileges and TLS; in its modules clocks, locks, logs, outages, plans and upgrades.

mod clocks;
mod locks;
mod logs;
mod outages;
mod plans;
mod statements;
mod upgrades;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, PostgresInbox};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::contract::{self, LONG, SHORT, Store, bury, claim_one, claim_soon, revision_of, without_entity};
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

/// Batches with the same entries in different order do not wait for each other in a circle.
#[tokio::test(flavor = "multi_thread")]
async fn concurrent_batches_store_each_entry_once() {
    let Some(server) = PostgresServer::shared().await else { return };
    let schemas = Schemas { server, last: Mutex::new(unique_schema()) };
    let mut views = vec![schemas.create().await];
    views.extend(schemas.reopen().await);
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..8 {
        let inbox = Arc::clone(&views[task % 2]);
        tasks.spawn(async move {
            let mut stored = 0;
            for _ in 0..5 {
                let mut batch: Vec<_> =
                    (0..200).map(|number| without_entity(&format!("n{number}"))).collect();
                fastrand::shuffle(&mut batch);
                let results = inbox.enqueue(&batch).await.unwrap();
                stored += results.iter().filter(|result| **result == EnqueueResult::Stored).count();
            }
            stored
        });
    }
    assert_eq!(tasks.join_all().await.iter().sum::<usize>(), 200);
    assert_eq!(contract::drain(&*views[0]).await.len(), 200);
    schemas.create().await;
}

/// Returns the text of an error, and asserts that it contains no secret.
fn message(error: &InboxError) -> String {
    assert!(error.is_unavailable());
    let text = format!("{error} {error:?} {}", std::error::Error::source(error).unwrap());
    assert!(!text.contains("MARKER"), "{text}");
    text
}

#[tokio::test]
async fn errors_and_debug_omit_the_url() {
    let inbox = PostgresInbox::new("postgres://rebilly:MARKER@127.0.0.1:1/MARKER").unwrap();
    assert!(!format!("{inbox:?}").contains("MARKER"));
    message(&inbox.stats().await.unwrap_err());
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
    message(&inbox.enqueue(&[revision_of("a", 1)]).await.unwrap_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_are_created_once_with_the_required_privileges() {
    let Some(server) = PostgresServer::own().await else { return };
    let mut tasks = tokio::task::JoinSet::new();
    for revision in 0..6 {
        let inbox = PostgresInbox::new(server.url()).unwrap();
        tasks.spawn(async move { inbox.enqueue(&[revision_of("a", revision)]).await.unwrap() });
    }
    assert!(tasks.join_all().await.iter().all(|result| *result == [EnqueueResult::Stored]));
    let rights = "CREATE ROLE shop LOGIN PASSWORD 'MARKER-shop'; GRANT USAGE ON SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL TABLES IN SCHEMA rebilly_webhooks TO shop; \
                  GRANT ALL ON ALL SEQUENCES IN SCHEMA rebilly_webhooks TO shop";
    server.client().await.batch_execute(rights).await.unwrap();
    let (_, address) = server.url().split_once('@').unwrap();
    let url = format!("postgres://shop:MARKER-shop@{address}");
    let inbox = PostgresInbox::new(&url).unwrap();
    assert_eq!(contract::drain(&inbox).await.len(), 6);
    let none = PostgresInbox::new(&url).unwrap().schema("elsewhere").unwrap();
    assert!(message(&none.stats().await.unwrap_err()).contains("42501"));
}

/// Timers of entries older than all that were open at the last summary have no effect, except for those open again.
#[tokio::test(flavor = "multi_thread")]
async fn an_expired_claim_of_a_requeued_dead_letter_is_claimed_again() {
    let Some(server) = PostgresServer::own().await else { return };
    let (inbox, letter) = (PostgresInbox::new(server.url()).unwrap(), revision_of("dead", 1));
    bury(&inbox, &letter, "an error").await;
    inbox.enqueue(&[revision_of("open", 1)]).await.unwrap();
    claim_one(&inbox, LONG).await.unwrap();
    server.client().await.batch_execute("SELECT rebilly_webhooks.summarize(1)").await.unwrap();
    assert!(inbox.requeue(&letter.key).await.unwrap());
    assert_eq!(claim_one(&inbox, SHORT).await.unwrap().entry, letter);
    assert_eq!(claim_soon(&inbox).await.entry, letter);
}

#[tokio::test(flavor = "multi_thread")]
async fn pruning_leaves_no_rows() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    contract::fill_and_prune(&inbox).await;
    // A timer stays until it is due.
    for table in ["entries", "queues", "keys", "attempts", "dead", "ready", "finished"] {
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
    let rejected = message(&plain.stats().await.unwrap_err());
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
    message(&trusting(None).stats().await.unwrap_err());
    let inbox = trusting(Some(certificate));
    inbox.enqueue(&[revision_of("a", 1)]).await.unwrap();
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 1)]);
}
