//! Locks: concurrent operations on the same entities do not wait for each other in a circle.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sdk::events::inbox::{Claim, Inbox, PostgresInbox};
use rebilly_test_support::PostgresServer;
use tokio::task::{JoinHandle, JoinSet};
use tokio_postgres::{Client, Transaction};

use super::plans::sessions_ended;
use crate::events::inbox::contract::{LONG, drain, revision_of};

const ENTITIES: usize = 40;
const REVISIONS: i64 = 30;
/// Number of entries of a batch.
const BATCH: usize = 16;
/// Claims wait for 10 ms at most, which ends a circle before PostgreSQL looks for one.
const SETTINGS: [&str; 3] = ["shared_buffers=32MB", "fsync=off", "deadlock_timeout=500ms"];

#[tokio::test(flavor = "multi_thread")]
async fn claims_and_acknowledgements_of_the_same_entities_do_not_deadlock() {
    let Some(server) = PostgresServer::with_settings(&SETTINGS).await else { return };
    let views: [Arc<dyn Inbox>; 2] =
        [(); 2].map(|()| Arc::new(PostgresInbox::new(server.url()).unwrap()) as Arc<dyn Inbox>);
    let entity = |number: usize| format!("e{number}");
    let first: Vec<_> = (0..ENTITIES).map(|number| revision_of(&entity(number), 0)).collect();
    views[0].enqueue(&first).await.unwrap();
    assert_eq!(drain(&*views[0]).await.len(), ENTITIES);
    let mut entries: Vec<_> = (0..ENTITIES)
        .flat_map(|number| (1..=REVISIONS).map(move |revision| revision_of(&entity(number), revision)))
        .collect();
    fastrand::shuffle(&mut entries);
    let (total, handled, mut tasks) = (entries.len(), Arc::<Mutex<Vec<Claim>>>::default(), JoinSet::new());
    for (half, inbox) in entries.chunks(total / 2).zip(&views) {
        let (half, inbox) = (half.to_vec(), Arc::clone(inbox));
        tasks.spawn(async move {
            for batch in half.chunks(BATCH) {
                inbox.enqueue(batch).await.unwrap();
            }
        });
    }
    for inbox in views.iter().cycle().take(8) {
        let (inbox, handled) = (Arc::clone(inbox), Arc::clone(&handled));
        tasks.spawn(async move {
            loop {
                let claims = inbox.claim(BATCH, LONG, Duration::ZERO).await.unwrap();
                assert!(!inbox.extend(&claims, LONG).await.unwrap().contains(&false));
                // Acknowledgements of others are retried in the same batch.
                let mut batch = claims.clone();
                batch.extend(fastrand::choose_multiple(handled.lock().unwrap().iter().cloned(), BATCH));
                fastrand::shuffle(&mut batch);
                assert!(!inbox.ack(&batch).await.unwrap().contains(&false));
                let mut handled = handled.lock().unwrap();
                handled.extend(claims);
                if handled.len() == total {
                    return;
                }
            }
        });
    }
    tasks.join_all().await;
    drop(views);
    let client = server.client().await;
    sessions_ended(&client).await;
    let deadlocks = "SELECT sum(deadlocks)::bigint FROM pg_stat_database";
    let deadlocks: i64 = client.query_one(deadlocks, &[]).await.unwrap().get(0);
    assert_eq!(deadlocks, 0);
}

/// A claim that waits for a lock while a lease expires does not take the expired lease for a valid one.
#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_expires_while_a_claim_waits_is_claimed_again() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = Arc::new(PostgresInbox::new(server.url()).unwrap());
    let lease = Duration::from_millis(500);
    inbox.enqueue(&[revision_of("a", 1), revision_of("b", 1)]).await.unwrap();
    let (mut locking, client) = (server.client().await, server.client().await);
    let first = inbox.claim(1, lease, Duration::ZERO).await.unwrap();
    assert_eq!(first[0].entry.key, revision_of("a", 1).key);
    let expired = tokio::time::Instant::now() + lease;
    let lock = locking.transaction().await.unwrap();
    lock.query("SELECT FROM rebilly_webhooks.ready FOR UPDATE", &[]).await.unwrap();
    let waiting = tokio::spawn({
        let inbox = Arc::clone(&inbox);
        async move { inbox.claim(10, LONG, Duration::ZERO).await.unwrap() }
    });
    until_it_waits(&client, &waiting).await;
    tokio::time::sleep_until(expired + Duration::from_millis(50)).await;
    client.query("SELECT rebilly_webhooks.wake_due()", &[]).await.unwrap();
    lock.rollback().await.unwrap();
    let mut claims = waiting.await.unwrap();
    claims.extend(inbox.claim(10, LONG, Duration::ZERO).await.unwrap());
    let mut keys: Vec<_> = claims.into_iter().map(|claim| (claim.entry.key, claim.attempt)).collect();
    keys.sort();
    assert_eq!(keys, [(revision_of("a", 1).key, 2), (revision_of("b", 1).key, 1)]);
}

/// Returns when the claim waits for a lock.
async fn until_it_waits(client: &Client, claim: &JoinHandle<Vec<Claim>>) {
    let waits = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%claim%'";
    while client.query(waits, &[]).await.unwrap().is_empty() {
        assert!(!claim.is_finished(), "the claim does not wait");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Starts to insert the queue of the last entry, as a claim of it does.
async fn insert_queue(transaction: &Transaction<'_>) {
    let insert = "INSERT INTO rebilly_webhooks.queues (queue, id, token, attempt, more, touched) \
                  SELECT queue, id, 1, 1, false, 0 FROM rebilly_webhooks.entries ORDER BY id DESC LIMIT 1";
    transaction.execute(insert, &[]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_without_another_one_waits_for_a_queue() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = Arc::new(PostgresInbox::new(server.url()).unwrap());
    inbox.enqueue(&[revision_of("locked", 1)]).await.unwrap();
    let (mut locking, client) = (server.client().await, server.client().await);
    let lock = locking.transaction().await.unwrap();
    insert_queue(&lock).await;
    let waiting = tokio::spawn(async move { inbox.claim(1, LONG, Duration::ZERO).await.unwrap() });
    until_it_waits(&client, &waiting).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    lock.rollback().await.unwrap();
    assert_eq!(waiting.await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_of_several_steps_waits_for_locks_that_are_no_queues() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = Arc::new(PostgresInbox::new(server.url()).unwrap());
    enqueue_for_two_steps(&inbox).await;
    let (mut locking, client) = (server.client().await, server.client().await);
    let lock = locking.transaction().await.unwrap();
    lock.execute("LOCK TABLE rebilly_webhooks.timers IN SHARE MODE", &[]).await.unwrap();
    let waiting = tokio::spawn(async move { inbox.claim(2, LONG, Duration::ZERO).await.unwrap() });
    until_it_waits(&client, &waiting).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    lock.rollback().await.unwrap();
    assert_eq!(waiting.await.unwrap().len(), 2);
}

/// Stores entries of which a claim of two takes the second one in a second step: the first batch has one that is
/// claimable, and one whose entity is claimed already.
async fn enqueue_for_two_steps(inbox: &PostgresInbox) {
    inbox.enqueue(&[revision_of("claimed", 1)]).await.unwrap();
    assert_eq!(inbox.claim(1, LONG, Duration::ZERO).await.unwrap().len(), 1);
    inbox.enqueue(&[revision_of("new", 1), revision_of("claimed", 2)]).await.unwrap();
    inbox.enqueue(&[revision_of("locked", 1)]).await.unwrap();
}

/// A claim waits only briefly for the claim of a new entity when it has claimed another new one already: that one may wait
/// for it too.
#[tokio::test(flavor = "multi_thread")]
async fn a_claim_returns_what_it_has_instead_of_waiting_for_another_one() {
    let Some(server) = PostgresServer::own().await else { return };
    let inbox = PostgresInbox::new(server.url()).unwrap();
    enqueue_for_two_steps(&inbox).await;
    let mut client = server.client().await;
    let claiming = client.transaction().await.unwrap();
    insert_queue(&claiming).await;
    let claims = inbox.claim(2, LONG, Duration::ZERO).await.unwrap();
    let keys: Vec<_> = claims.iter().map(|claim| &claim.entry.key).collect();
    assert_eq!(keys, [&revision_of("new", 1).key]);
    claiming.rollback().await.unwrap();
    let claims = inbox.claim(2, LONG, Duration::ZERO).await.unwrap();
    let keys: Vec<_> = claims.iter().map(|claim| &claim.entry.key).collect();
    assert_eq!(keys, [&revision_of("locked", 1).key]);
}
