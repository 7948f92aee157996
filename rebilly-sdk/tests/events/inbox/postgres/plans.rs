//! Plans: what operations read does not grow with the tables, nor with rows that were deleted.

use std::collections::BTreeMap;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, PostgresInbox, Release};
use rebilly_test_support::PostgresServer;
use tokio::time::sleep;
use tokio_postgres::Client;

use crate::events::inbox::contract::{self, LONG, ack, claim_one, enqueue, revision_of};

/// Commits do not wait for the disk.
const FAST: [&str; 2] = ["shared_buffers=32MB", "fsync=off"];

/// Waits until all other sessions have ended, because a session stores its counters then.
pub(super) async fn sessions_ended(client: &Client) {
    loop {
        let others = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' \
                      AND application_name <> 'kept' AND pid <> pg_backend_pid()";
        if client.query_one(others, &[]).await.unwrap().get::<_, i64>(0) == 0 {
            return;
        }
        sleep(Duration::from_millis(5)).await;
    }
}

/// Counters of the inbox since its creation: scans of whole tables, and index entries that were read.
async fn counters(client: &Client) -> (BTreeMap<String, i64>, i64) {
    sessions_ended(client).await;
    let scans = "SELECT relname::text, seq_scan FROM pg_stat_user_tables WHERE relname <> 'version'";
    let scans = client.query(scans, &[]).await.unwrap();
    let read = "SELECT sum(idx_tup_read)::bigint FROM pg_stat_user_indexes";
    let read = client.query_one(read, &[]).await.unwrap().get(0);
    (scans.iter().map(|row| (row.get(0), row.get(1))).collect(), read)
}

/// Pages that operations have read since the creation of the inbox.
async fn pages(client: &Client) -> i64 {
    sessions_ended(client).await;
    let tables = "SELECT sum(heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read)::bigint \
                  FROM pg_statio_user_tables";
    client.query_one(tables, &[]).await.unwrap().get(0)
}

fn inbox(server: &PostgresServer) -> PostgresInbox {
    PostgresInbox::new(server.url()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_operation_scans_a_table() {
    let Some(server) = PostgresServer::with_settings(&FAST).await else { return };
    let client = server.client().await;
    // The tables are empty when the plans are made.
    inbox(&server).check().await.unwrap();
    let (before, _) = counters(&client).await;
    assert!(before.len() > 8, "{before:?}");
    let used = inbox(&server);
    contract::fill_and_prune(&used).await;
    for number in 0..300 {
        enqueue(&used, &revision_of(&format!("e{}", number % 50), number)).await;
        let claim = claim_one(&used, LONG).await.unwrap();
        assert!(used.extend(std::slice::from_ref(&claim), LONG).await.unwrap() == [true]);
        assert!(ack(&used, &claim).await && ack(&used, &claim).await);
    }
    drop(used);
    assert_eq!(counters(&client).await.0, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_snapshot_does_not_slow_claims_down() {
    const EVENTS: i64 = 600;
    let Some(server) = PostgresServer::with_settings(&FAST).await else { return };
    let (client, snapshot) = (server.client().await, server.client().await);
    snapshot.batch_execute("SET application_name = 'kept'").await.unwrap();
    snapshot.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").await.unwrap();
    let first = inbox(&server);
    for number in 0..EVENTS {
        enqueue(&first, &revision_of(&format!("e{number}"), 1)).await;
        let claim = claim_one(&first, Duration::from_millis(1)).await.unwrap();
        assert!(ack(&first, &claim).await);
    }
    drop(first);
    let (_, before) = counters(&client).await;
    let second = inbox(&server);
    enqueue(&second, &revision_of("new", 1)).await;
    let claim = claim_one(&second, LONG).await.unwrap();
    assert!(second.stats().await.unwrap().oldest_age.is_some());
    assert!(ack(&second, &claim).await);
    drop(second);
    let (_, after) = counters(&client).await;
    // The snapshot keeps a batch, a timer, a change and an entry of each event. Those of the last upkeep are skipped.
    assert!(after - before < EVENTS, "{} index entries were read", after - before);
    drop(snapshot);
}

/// To the planner, tables look empty after `ANALYZE` if they have no other rows than dead ones.
#[tokio::test(flavor = "multi_thread")]
async fn operations_read_no_rows_of_handled_events_that_an_old_snapshot_keeps() {
    const BATCH: usize = 500;
    const EXPIRED: Duration = Duration::from_millis(1);
    let Some(server) = PostgresServer::with_settings(&["autovacuum=off", "fsync=off"]).await else { return };
    let (client, snapshot) = (server.client().await, server.client().await);
    snapshot.batch_execute("SET application_name = 'kept'").await.unwrap();
    snapshot.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").await.unwrap();
    let mut numbers = 0..;
    let mut batch = || -> Vec<_> {
        numbers.by_ref().take(BATCH).map(|number| revision_of(&format!("e{number}"), 1)).collect()
    };
    inbox(&server).check().await.unwrap();
    let (mut open, mut read) = (None, Vec::new());
    for step in ["none", "VACUUM", "ANALYZE", "VACUUM ANALYZE", "open", "ANALYZE", "release"] {
        match step {
            "none" => {}
            "open" => {
                enqueue(&inbox(&server), &revision_of("open", 1)).await;
                open = claim_one(&inbox(&server), LONG).await;
            }
            // The next batch of claims contains the entry, so that its timer is for old and new ones.
            "release" => {
                assert!(inbox(&server).release(&open.take().unwrap(), Release::Unhandled).await.unwrap());
            }
            maintenance => client.batch_execute(maintenance).await.unwrap(),
        }
        let (pages_before, (_, entries_before)) = (pages(&client).await, counters(&client).await);
        let used = inbox(&server);
        used.enqueue(&batch()).await.unwrap();
        let claims = used.claim(BATCH, EXPIRED, Duration::ZERO).await.unwrap();
        assert_eq!((claims.len(), claims[0].entry == revision_of("open", 1)), (BATCH, step == "release"));
        assert_eq!(used.stats().await.unwrap().claimed as usize, BATCH + usize::from(open.is_some()));
        for _ in 0..2 {
            assert!(!used.ack(&claims).await.unwrap().contains(&false));
        }
        assert_eq!(used.prune(LONG).await.unwrap(), 0);
        sleep(2 * EXPIRED).await;
        // The timer of the claims is due.
        assert_eq!(claim_one(&used, LONG).await.is_some(), step == "release");
        drop(used);
        let (pages_after, (_, entries_after)) = (pages(&client).await, counters(&client).await);
        read.push((step, pages_after - pages_before, entries_after - entries_before));
        // These rows are dead in the next steps.
        let filled = inbox(&server);
        for _ in 0..10 {
            filled.enqueue(&batch()).await.unwrap();
            let claims = filled.claim(BATCH, LONG, Duration::ZERO).await.unwrap();
            filled.ack(&claims).await.unwrap();
        }
    }
    let (_, pages, entries) = read[0];
    assert!(read.iter().all(|read| read.1 < 2 * pages && read.2 < 2 * entries), "{read:?}");
    drop(snapshot);
}

#[tokio::test(flavor = "multi_thread")]
async fn statistics_do_not_read_all_entries() {
    const BATCHES: i64 = 20;
    const BATCH: i64 = 1000;
    let Some(server) = PostgresServer::with_settings(&FAST).await else { return };
    let (client, snapshot) = (server.client().await, server.client().await);
    snapshot.batch_execute("SET application_name = 'kept'").await.unwrap();
    snapshot.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").await.unwrap();
    let filled = inbox(&server);
    // One entry in a hundred stays.
    for batch in 0..BATCHES {
        let name = |number: i64| format!("e{}", batch * BATCH + number);
        let entries: Vec<_> = (0..BATCH).map(|number| revision_of(&name(number), 1)).collect();
        filled.enqueue(&entries).await.unwrap();
        let claims = filled.claim(BATCH as usize * 99 / 100, LONG, Duration::ZERO).await.unwrap();
        filled.ack(&claims).await.unwrap();
    }
    drop(filled);
    let (_, before) = counters(&client).await;
    let stats = inbox(&server).stats().await.unwrap();
    assert_eq!(stats.waiting as i64, BATCHES * BATCH / 100);
    assert!(stats.oldest_age.is_some());
    let (_, after) = counters(&client).await;
    assert!(after - before < BATCHES * BATCH / 2, "{} index entries were read", after - before);
    drop(snapshot);
}
