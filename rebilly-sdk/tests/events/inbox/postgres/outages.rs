//! Outages: restarts, broken connections, failed writes.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, PostgresInbox};
use rebilly_test_support::PostgresServer;
use tokio::task::JoinSet;
use tokio::time::sleep;

use super::message;
use crate::events::inbox::contract::{self, LONG, ack, claim_soon, open_entries, revision_of};

#[tokio::test(flavor = "multi_thread")]
async fn entries_survive_a_server_restart() {
    let Some(mut server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    inbox.enqueue(&[revision_of("a", 1)]).await.unwrap();
    inbox.enqueue(&[revision_of("a", 2)]).await.unwrap();
    let claim = claim_soon(&inbox).await;
    server.stop();
    message(&inbox.enqueue(&[revision_of("b", 1)]).await.unwrap_err());
    message(&inbox.ack(std::slice::from_ref(&claim)).await.unwrap_err());
    message(&inbox.claim(1, LONG, Duration::ZERO).await.unwrap_err());
    message(&inbox.prune(LONG).await.unwrap_err());
    // A new inbox fails as well.
    let late = PostgresInbox::new(server.url()).unwrap();
    message(&late.stats().await.unwrap_err());
    server.start().await;
    assert_eq!(open_entries(&late).await, 2);
    assert_eq!(inbox.enqueue(&[revision_of("a", 2)]).await.unwrap(), [EnqueueResult::Duplicate]);
    assert!(ack(&inbox, &claim).await);
    assert_eq!(contract::drain(&inbox).await, [revision_of("a", 2)]);
    // Terminated connections are replaced without an error.
    let client = server.client().await;
    for revision in 3..6 {
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        assert!(!client.query(cut, &[]).await.unwrap().is_empty());
        assert_eq!(inbox.enqueue(&[revision_of("a", revision)]).await.unwrap(), [EnqueueResult::Stored]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_write_is_a_temporary_error() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap().connections(1).timeout(Duration::from_millis(1500));
    inbox.enqueue(&[revision_of("a", 1)]).await.unwrap();
    let claim = claim_soon(&inbox).await;
    // Like on a full disk, each write fails within an operation. The error of the server contains the row.
    let client = server.client().await;
    let tables = "ALTER TABLE rebilly_webhooks.";
    let full = format!("{tables}finished ADD CONSTRAINT room CHECK (number = 0)");
    client.batch_execute(&full).await.unwrap();
    let error = inbox.ack(std::slice::from_ref(&claim)).await.unwrap_err();
    assert!(
        message(&error).contains("23514") && !message(&error).contains(&claim.entry.key),
        "{}",
        message(&error)
    );
    client.batch_execute(&format!("{tables}finished DROP CONSTRAINT room")).await.unwrap();
    // Another client holds a lock for longer than the timeout.
    client
        .batch_execute(
            "BEGIN; LOCK TABLE rebilly_webhooks.keys, rebilly_webhooks.queues IN ACCESS EXCLUSIVE MODE",
        )
        .await
        .unwrap();
    message(&inbox.enqueue(&[revision_of("a", 2)]).await.unwrap_err());
    message(&inbox.ack(std::slice::from_ref(&claim)).await.unwrap_err());
    client.batch_execute("ROLLBACK").await.unwrap();
    assert!(ack(&inbox, &claim).await);
    assert_eq!(contract::drain(&inbox).await, []);
    assert_eq!(inbox.enqueue(&[revision_of("a", 1)]).await.unwrap(), [EnqueueResult::Duplicate]);
}

/// Retries an operation until it succeeds.
macro_rules! until_available {
    ($operation:expr) => {
        loop {
            match $operation.await {
                Ok(value) => break value,
                Err(error) => assert!(error.is_unavailable(), "{error:?}"),
            }
            sleep(Duration::from_millis(20)).await;
        }
    };
}

/// Events that were acknowledged to the sender are handled, and once: a repeated acknowledgement is no second attempt.
#[tokio::test(flavor = "multi_thread")]
async fn restarts_under_load_lose_and_repeat_no_event() {
    const SENDERS: i64 = 4;
    const BATCHES: i64 = 30;
    // Longer than a restart on a busy machine. A claim whose response is lost is made again after it.
    const LEASE: Duration = Duration::from_secs(20);
    let Some(mut server) = PostgresServer::own().await else { return };
    let inbox = Arc::new(PostgresInbox::new(server.url()).unwrap().timeout(Duration::from_secs(5)));
    let (mut senders, mut workers) = (JoinSet::new(), JoinSet::new());
    for sender in 0..SENDERS {
        let inbox = Arc::clone(&inbox);
        senders.spawn(async move {
            for batch in 0..BATCHES {
                let entries: Vec<_> = (0..10)
                    .map(|number| revision_of(&format!("s{sender}.{}", number % 7), batch * 10 + number))
                    .collect();
                until_available!(inbox.enqueue(&entries));
                sleep(Duration::from_millis(30)).await;
            }
        });
    }
    let (handled, sent) = (Arc::<Mutex<HashMap<String, u32>>>::default(), Arc::<AtomicBool>::default());
    for _ in 0..2 {
        let (inbox, handled, sent) = (Arc::clone(&inbox), Arc::clone(&handled), Arc::clone(&sent));
        workers.spawn(async move {
            loop {
                let all_sent = sent.load(Ordering::Relaxed);
                let claims = until_available!(inbox.claim(10, LEASE, Duration::ZERO));
                for claim in &claims {
                    *handled.lock().unwrap().entry(claim.entry.key.clone()).or_default() += 1;
                }
                if !claims.is_empty() {
                    let taken = until_available!(inbox.ack(&claims));
                    assert_eq!(taken, vec![true; claims.len()]);
                } else if all_sent && until_available!(inbox.stats()).open() == 0 {
                    return;
                }
                sleep(Duration::from_millis(5)).await;
            }
        });
    }
    for _ in 0..3 {
        sleep(Duration::from_millis(300)).await;
        server.stop();
        server.start().await;
    }
    while let Some(ended) = senders.join_next().await {
        ended.unwrap();
    }
    sent.store(true, Ordering::Relaxed);
    while let Some(ended) = workers.join_next().await {
        ended.unwrap();
    }
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
    let handled = handled.lock().unwrap();
    assert_eq!(handled.len() as i64, SENDERS * BATCHES * 10);
    assert!(handled.values().all(|count| *count == 1));
}
