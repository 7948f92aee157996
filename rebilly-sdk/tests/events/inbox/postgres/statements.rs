//! Statements and transactions: a batch is one, and concurrent callers share them.

use std::collections::HashMap;
use std::time::Duration;

use rebilly_sdk::events::inbox::{Inbox, InboxEntry, PostgresInbox};
use rebilly_test_support::PostgresServer;
use tokio::time::sleep;
use tokio_postgres::{Client, NoTls};

use super::logs::Lines;
use crate::events::inbox::contract::{LONG, revision_of};

const BATCH: usize = 50;

/// Returns the first words of the statements that were executed, by the lines of `tokio_postgres`.
fn executed(lines: &[String], names: &mut HashMap<String, String>) -> Vec<String> {
    let mut executed = Vec::new();
    for line in lines {
        let after = |text| line.split_once(text).map(|(_, rest)| rest);
        if let Some((name, sql)) = after("preparing query ").and_then(|rest| rest.split_once(": ")) {
            names.insert(name.to_owned(), sql.split('(').next().unwrap().to_owned());
        } else if let Some((name, _)) =
            after("executing statement ").and_then(|rest| rest.split_once(" with "))
        {
            executed.push(names.get(name).cloned().unwrap_or_default());
        } else if let Some(sql) = after("executing statement batch: ") {
            executed.push(sql.to_owned());
        }
    }
    executed
}

fn entries(name: &str) -> Vec<InboxEntry> {
    (0..BATCH).map(|number| revision_of(&format!("{name}{number}"), 1)).collect()
}

/// Stores, claims and acknowledges a batch.
async fn handle_batch(inbox: &PostgresInbox, name: &str) {
    inbox.enqueue(&entries(name)).await.unwrap();
    let claims = inbox.claim(BATCH, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true; BATCH]);
}

/// Number of transactions in the database of the inbox. Sessions report theirs when they end.
async fn transactions(client: &Client) -> i64 {
    let sessions = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres'";
    while client.query_one(sessions, &[]).await.unwrap().get::<_, i64>(0) > 0 {
        sleep(Duration::from_millis(5)).await;
    }
    let committed = "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = 'postgres'";
    client.query_one(committed, &[]).await.unwrap().get(0)
}

#[tokio::test(flavor = "current_thread")]
async fn a_batch_is_one_statement_and_one_transaction() {
    let Some(server) = PostgresServer::with_settings(&["autovacuum=off", "fsync=off"]).await else { return };
    // Its own transactions are in another database.
    let url = format!("{}template1", server.url().strip_suffix("postgres").unwrap());
    let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
    tokio::spawn(connection);
    let open = || PostgresInbox::new(server.url()).unwrap();
    open().check().await.unwrap();
    let mut counts = Vec::new();
    for batches in [1, 3] {
        let before = transactions(&client).await;
        let inbox = open();
        for batch in 0..batches {
            handle_batch(&inbox, &format!("{batches}-{batch}-")).await;
        }
        drop(inbox);
        counts.push(transactions(&client).await - before);
    }
    // Of two batches more, each was stored, claimed and acknowledged.
    assert_eq!(counts[1] - counts[0], 2 * 3, "{counts:?}");

    let (lines, mut names) = (Lines::record(), HashMap::new());
    let inbox = open();
    handle_batch(&inbox, "first").await;
    executed(&lines.take(), &mut names);
    handle_batch(&inbox, "second").await;
    let expected = [
        "SELECT rebilly_webhooks.enqueue",
        "SELECT * FROM rebilly_webhooks.claim",
        "SELECT rebilly_webhooks.ack",
    ];
    assert_eq!(executed(&lines.take(), &mut names), expected);
}

#[cfg(feature = "customers")]
#[tokio::test(flavor = "current_thread")]
async fn concurrent_callers_share_statements() {
    use std::sync::Arc;

    use rebilly_sdk::events::{Delivery, Receiver};

    use crate::events::receiver::{body, request, webhook};
    use crate::events::worker::drained;

    let Some(server) = PostgresServer::own().await else { return };
    let (lines, mut names) = (Lines::record(), HashMap::new());
    let inbox = Arc::new(PostgresInbox::new(server.url()).unwrap().connections(1));
    handle_batch(&inbox, "first").await;
    let receiver: Receiver = Receiver::queue(webhook(), inbox.clone());
    let mut deliveries = tokio::task::JoinSet::new();
    for customer in 0..BATCH {
        let (receiver, body) = (receiver.clone(), body("customer-updated", &format!("c{customer}"), 1));
        deliveries.spawn(async move { receiver.respond(request(body)).await.status().as_u16() });
    }
    assert_eq!(deliveries.join_all().await, [200; BATCH]);
    // All handlers end together.
    let barrier = Arc::new(tokio::sync::Barrier::new(BATCH));
    let worker = receiver.worker(move |_: Delivery| {
        let barrier = Arc::clone(&barrier);
        async move {
            barrier.wait().await;
            Ok::<_, std::convert::Infallible>(())
        }
    });
    worker.concurrency(BATCH).run_until(drained(&*inbox)).await;
    let executed = executed(&lines.take(), &mut names);
    for function in ["enqueue", "ack"] {
        let statements = executed.iter().filter(|sql| sql.ends_with(&format!(".{function}"))).count();
        // The first batch is of one caller, and so are some while others begin.
        assert!((2..=8).contains(&statements), "{statements} of {function}");
    }
}
