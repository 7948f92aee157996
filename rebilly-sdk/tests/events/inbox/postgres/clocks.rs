//! The database's clock is set back, and events that are too young.

use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, PostgresInbox, Release};
use rebilly_test_support::{PostgresServer, unique_schema};
use tokio::time::sleep;
use tokio_postgres::Client;

use crate::events::inbox::contract::{LONG, SHORT, ack, claim_one, enqueue_all, retry, revision_of};

/// A server, an inbox in a schema of its own, and a client of its database.
async fn open() -> Option<(PostgresServer, PostgresInbox, Client, String)> {
    let server = PostgresServer::shared().await?;
    let schema = unique_schema();
    let inbox = PostgresInbox::new(server.url()).unwrap().schema(&schema).unwrap();
    inbox.check().await.unwrap();
    let client = server.client().await;
    Some((server, inbox, client, schema))
}

/// Sets the clock of an inbox back.
async fn set_back(client: &Client, schema: &str, seconds: u32) {
    let clock = format!(
        "CREATE OR REPLACE FUNCTION {schema}.clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$ \
         SELECT ((extract(epoch FROM clock_timestamp()) - {seconds}) * 1000000)::bigint $$"
    );
    client.batch_execute(&clock).await.unwrap();
}

#[tokio::test]
async fn an_event_that_a_timer_made_ready_is_claimed_although_the_clock_is_set_back() {
    let Some((_server, inbox, client, schema)) = open().await else { return };
    let (expired, delayed) = (revision_of("a", 1), revision_of("b", 1));
    enqueue_all(&inbox, &[expired.clone(), delayed.clone()]).await;
    let claims = inbox.claim(2, SHORT, Duration::ZERO).await.unwrap();
    assert!(retry(&inbox, &claims[1], SHORT).await);
    sleep(SHORT * 2).await;
    client.batch_execute(&format!("SELECT {schema}.wake_due()")).await.unwrap();
    set_back(&client, &schema, 3600).await;
    let claims = inbox.claim(2, LONG, Duration::ZERO).await.unwrap();
    let claimed: Vec<_> = claims.iter().map(|claim| (&claim.entry, claim.attempt)).collect();
    assert_eq!(claimed, [(&expired, 2), (&delayed, 2)]);
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true, true]);
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
}

#[tokio::test]
async fn an_entity_whose_first_event_is_young_holds_no_other_one_back() {
    const WINDOW: Duration = Duration::from_millis(600);
    let Some((_server, inbox, client, schema)) = open().await else { return };
    // In one batch, whose queues share a row.
    let batch = [revision_of("a", 6), revision_of("b", 1), revision_of("c", 1)];
    assert_eq!(inbox.enqueue(&batch).await.unwrap(), [const { EnqueueResult::Stored }; 3]);
    sleep(WINDOW).await;
    enqueue_all(&inbox, &[revision_of("a", 5)]).await;
    for entity in ["b", "c"] {
        let claims = inbox.claim(1, LONG, WINDOW).await.unwrap();
        assert_eq!(claims.iter().map(|claim| &claim.entry).collect::<Vec<_>>(), [&revision_of(entity, 1)]);
    }
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
}

#[tokio::test]
async fn an_event_that_was_released_unhandled_leaves_no_row() {
    let Some((_server, inbox, client, schema)) = open().await else { return };
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    let claim = claim_one(&inbox, LONG).await.unwrap();
    assert!(inbox.release(&claim, Release::Unhandled).await.unwrap());
    let claim = claim_one(&inbox, LONG).await.unwrap();
    assert_eq!(claim.attempt, 1);
    assert!(ack(&inbox, &claim).await);
    let rows = client.query_one(&format!("SELECT count(*) FROM {schema}.attempts"), &[]).await.unwrap();
    assert_eq!(rows.get::<_, i64>(0), 0);
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
}
