//! Restarts of a Redis that persists every write.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, InboxError, RedisInbox};
use rebilly_test_support::{RedisServer, TempDir};
use tokio::task::JoinSet;

use super::super::contract::{
    LONG, ack, claim_soon, drain, enqueue, enqueue_all, revision_of, without_entity,
};
use super::message;

#[tokio::test]
async fn entries_survive_a_server_restart() {
    let directory = TempDir::new();
    let Some(mut server) = RedisServer::durable(directory.path()).await else { return };
    let inbox = RedisInbox::new(server.url()).unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    let claim = claim_soon(&inbox).await;
    server.stop();
    for error in [
        inbox.enqueue(&[revision_of("b", 1)]).await.unwrap_err(),
        inbox.enqueue_claimed(&revision_of("b", 1), LONG).await.unwrap_err(),
        inbox.ack(std::slice::from_ref(&claim)).await.unwrap_err(),
        inbox.claim(1, LONG, Duration::ZERO).await.unwrap_err(),
        inbox.prune(LONG).await.unwrap_err(),
        inbox.stats().await.unwrap_err(),
        inbox.check().await.unwrap_err(),
    ] {
        message(&error);
        assert!(error.is_unavailable());
    }
    server.start().await;
    assert_eq!(enqueue(&inbox, &revision_of("a", 2)).await, EnqueueResult::Duplicate);
    assert!(ack(&inbox, &claim).await);
    assert_eq!(drain(&inbox).await, [revision_of("a", 2)]);
    assert_eq!(enqueue(&inbox, &revision_of("a", 1)).await, EnqueueResult::Duplicate);
}

const PRODUCERS: usize = 3;
const WORKERS: usize = 3;
const BATCHES: usize = 60;
const BATCH: usize = 7;
const RESTARTS: usize = 3;

/// Retries an operation until the store is available.
async fn until_available<T, F: Future<Output = Result<T, InboxError>>>(
    mut operation: impl FnMut() -> F,
) -> T {
    loop {
        match operation().await {
            Ok(value) => return value,
            Err(error) => assert!(error.is_unavailable(), "{error:?}"),
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Entries of a batch: revisions of entities that other batches have too, and one without an entity.
fn batch_of(producer: usize, batch: usize) -> Vec<InboxEntry> {
    let revisions = (0..BATCH - 1).map(|number| {
        let revision = (batch * PRODUCERS + producer) as i64;
        revision_of(&format!("e{}", (batch + number * 5) % 40), revision)
    });
    revisions.chain([without_entity(&format!("n{producer}x{batch}"))]).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn restarts_under_load_lose_nothing_and_repeat_nothing() {
    let directory = TempDir::new();
    let Some(mut server) = RedisServer::durable(directory.path()).await else { return };
    let inbox: Arc<dyn Inbox> = Arc::new(RedisInbox::new(server.url()).unwrap());
    let (stored, handled) =
        (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(HashMap::<String, usize>::new())));
    let mut tasks = JoinSet::new();
    for producer in 0..PRODUCERS {
        let (inbox, stored) = (Arc::clone(&inbox), Arc::clone(&stored));
        tasks.spawn(async move {
            for batch in 0..BATCHES {
                let entries = batch_of(producer, batch);
                let results = until_available(|| inbox.enqueue(&entries)).await;
                assert!(
                    results
                        .iter()
                        .all(|result| matches!(result, EnqueueResult::Stored | EnqueueResult::Duplicate))
                );
                stored.fetch_add(entries.len(), Ordering::SeqCst);
            }
        });
    }
    let total = PRODUCERS * BATCHES * BATCH;
    for _ in 0..WORKERS {
        let (inbox, handled) = (Arc::clone(&inbox), Arc::clone(&handled));
        tasks.spawn(async move {
            while handled.lock().unwrap().len() < total {
                let claims = until_available(|| inbox.claim(5, LONG, Duration::ZERO)).await;
                if claims.is_empty() {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    continue;
                }
                for claim in &claims {
                    *handled.lock().unwrap().entry(claim.entry.key.clone()).or_default() += 1;
                }
                let acknowledged = until_available(|| inbox.ack(&claims)).await;
                assert!(acknowledged.iter().all(|valid| *valid), "{acknowledged:?}");
            }
        });
    }
    for restart in 1..=RESTARTS {
        let due = total * restart / (RESTARTS + 1);
        while stored.load(Ordering::SeqCst) < due {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.stop();
        server.start().await;
    }
    tasks.join_all().await;
    assert_eq!(inbox.stats().await.unwrap(), Default::default());
    let handled = handled.lock().unwrap();
    assert_eq!(handled.len(), total);
    let repeated: Vec<_> = handled.iter().filter(|(_, times)| **times > 1).collect();
    assert!(repeated.is_empty(), "{repeated:?}");
}
