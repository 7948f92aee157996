//! Upgrades from version 1, and schemas that are left alone.

use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, PostgresInbox};
use rebilly_test_support::{PostgresServer, unique_schema};
use tokio::task::JoinSet;
use tokio_postgres::Client;

use crate::events::inbox::contract::{
    LONG, ack, claim_soon, drain_claims, enqueue, enqueue_claimed, entry, retry, revision_of, without_entity,
};

/// Version 1, and the names of its functions.
struct Old {
    sql: &'static str,
    enqueue: &'static str,
    claim: &'static str,
    ack: &'static str,
    release: &'static str,
}

const OLD: [Old; 2] = [
    Old {
        sql: include_str!("version_1.sql"),
        enqueue: "enqueue",
        claim: "claim_next",
        ack: "ack",
        release: "release",
    },
    // Before its functions were renamed.
    Old {
        sql: include_str!("version_1_early.sql"),
        enqueue: "receive",
        claim: "take",
        ack: "finish",
        release: "give_back",
    },
];

const MICROSECONDS: i64 = 1_000_000;

/// An inbox of version 1.
struct OldInbox<'a> {
    client: &'a Client,
    schema: &'a str,
    old: &'a Old,
}

impl OldInbox<'_> {
    async fn create(&self) {
        let sql = format!("create schema SCHEMA; {}", self.old.sql).replace("SCHEMA", self.schema);
        self.client.batch_execute(&sql).await.unwrap();
    }

    /// Stores an entry; with a lease in microseconds it is claimed. Returns the token.
    async fn enqueue(&self, entry: &InboxEntry, lease: Option<i64>) -> Option<i64> {
        let sql = format!("SELECT token FROM {}.{}($1, $2, $3, $4, $5, $6)", self.schema, self.old.enqueue);
        let (body, revision) = (entry.body.to_vec(), entry.revision);
        let row = self
            .client
            .query_one(&sql, &[&entry.key, &entry.event_type, &entry.entity, &revision, &body, &lease])
            .await;
        row.unwrap().get(0)
    }

    async fn claim(&self) -> (String, i64) {
        let sql = format!("SELECT key, token FROM {}.{}($1, 0)", self.schema, self.old.claim);
        let row = self.client.query_one(&sql, &[&(3600 * MICROSECONDS)]).await.unwrap();
        (row.get(0), row.get(1))
    }

    async fn ack(&self, key: &str, token: i64) {
        let sql = format!("SELECT {}.{}($1, $2)", self.schema, self.old.ack);
        assert!(self.client.query_one(&sql, &[&key, &token]).await.unwrap().get::<_, bool>(0));
    }

    async fn release(&self, key: &str, token: i64, delay: i64) {
        let sql = format!("SELECT {}.{}($1, $2, $3)", self.schema, self.old.release);
        assert!(self.client.query_one(&sql, &[&key, &token, &delay]).await.unwrap().get::<_, bool>(0));
    }
}

fn inbox(server: &PostgresServer, schema: &str) -> PostgresInbox {
    PostgresInbox::new(server.url()).unwrap().schema(schema).unwrap()
}

/// Relations and functions of a schema.
async fn contents(client: &Client, schema: &str) -> Vec<String> {
    let sql = "SELECT c.relkind::text || ' ' || c.relname || ' ' || coalesce((SELECT string_agg(a.attname || ':' || \
               format_type(a.atttypid, NULL) || ':' || a.attnotnull, ',' ORDER BY a.attnum) FROM pg_attribute a \
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '') AS item \
               FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 \
               UNION ALL SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' \
               FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = $1 ORDER BY item";
    client.query(sql, &[&schema]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_of_version_1_is_upgraded_with_its_data() {
    let Some(server) = PostgresServer::shared().await else { return };
    let client = server.client().await;
    for old in &OLD {
        let (schema, fresh) = (unique_schema(), unique_schema());
        let before = OldInbox { client: &client, schema: &schema, old };
        before.create().await;
        for number in 0..200 {
            before.enqueue(&without_entity(&format!("done{number}")), None).await;
            let (key, token) = before.claim().await;
            before.ack(&key, token).await;
        }
        let done = before.enqueue(&revision_of("b", 5), Some(LONG.as_micros() as i64)).await.unwrap();
        before.ack(&revision_of("b", 5).key, done).await;
        // A failed one that may be claimed again, and one that may not.
        for (entity, delay) in [("d", 0), ("f", 3600 * MICROSECONDS)] {
            let token = before.enqueue(&revision_of(entity, 1), Some(3600 * MICROSECONDS)).await.unwrap();
            before.release(&revision_of(entity, 1).key, token, delay).await;
        }
        let pending = [
            revision_of("a", 7),
            entry("without", Some("a"), None),
            revision_of("a", 5),
            without_entity("n"),
            revision_of("d", 2),
        ];
        for entry in &pending {
            before.enqueue(entry, None).await;
        }
        before.enqueue(&revision_of("c", 1), Some(3600 * MICROSECONDS)).await.unwrap();
        let expired = before.enqueue(&revision_of("e", 1), Some(0)).await.unwrap();
        // Several processes begin at the same time.
        let mut openings = JoinSet::new();
        for _ in 0..4 {
            let inbox = inbox(&server, &schema);
            openings.spawn(async move { inbox.stats().await.unwrap() });
        }
        for stats in openings.join_all().await {
            assert_eq!((stats.waiting, stats.failing, stats.claimed, stats.dead), (5, 2, 2, 0));
            assert!(stats.oldest_age.is_some());
        }
        let inbox = inbox(&server, &schema);
        self::inbox(&server, &fresh).check().await.unwrap();
        assert_eq!(contents(&client, &schema).await, contents(&client, &fresh).await);
        check_upgraded(&inbox, &pending, expired.unsigned_abs()).await;
        for schema in [schema, fresh] {
            client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
        }
    }
}

async fn check_upgraded(inbox: &PostgresInbox, pending: &[InboxEntry], expired: u64) {
    let known = pending.iter().cloned().chain([
        without_entity("done0"),
        without_entity("done199"),
        revision_of("b", 5),
        revision_of("c", 1),
        revision_of("e", 1),
        revision_of("f", 1),
    ]);
    for known in known {
        assert_eq!(enqueue(inbox, &known).await, EnqueueResult::Duplicate, "{known:?}");
    }
    assert!(enqueue_claimed(inbox, &revision_of("b", 4), LONG).await.is_superseded);
    let busy = inbox.enqueue_claimed(&revision_of("c", 2), LONG).await.unwrap();
    assert_eq!(busy, EnqueueResult::Busy);
    // Claims keep their order, attempts and tokens.
    let claims = drain_claims(inbox).await;
    let of = |entity: Option<&str>| -> Vec<_> {
        claims.iter().filter(|claim| claim.entry.entity.as_deref() == entity).collect()
    };
    let order: Vec<_> = of(Some("a")).iter().map(|claim| claim.entry.clone()).collect();
    assert_eq!(order, [revision_of("a", 5), revision_of("a", 7), entry("without", Some("a"), None)]);
    let attempts: Vec<_> = of(Some("d")).iter().map(|claim| (claim.entry.clone(), claim.attempt)).collect();
    assert_eq!(attempts, [(revision_of("d", 1), 2), (revision_of("d", 2), 1)]);
    assert_eq!(of(None).len(), 1);
    let [again] = of(Some("e"))[..] else { panic!("{claims:?}") };
    assert!(again.attempt == 2 && again.token > expired && again.entry == revision_of("e", 1));
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.failing, stats.claimed), (0, 1, 2));
    let delayed = enqueue_claimed(inbox, &revision_of("f", 1), LONG).await;
    assert_eq!(delayed.attempt, 2);
    assert!(ack(inbox, &delayed).await);
    // Earlier entries are pruned too.
    tokio::time::sleep(Duration::from_millis(2)).await;
    let pruned = inbox.prune(Duration::ZERO).await.unwrap();
    assert_eq!(pruned as usize, 200 + 1 + claims.len() + 1);
    assert_eq!(enqueue(inbox, &without_entity("done0")).await, EnqueueResult::Stored);
    assert_eq!(enqueue(inbox, &revision_of("b", 3)).await, EnqueueResult::Stored);
    let claim = claim_soon(inbox).await;
    assert!(retry(inbox, &claim, LONG).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn newer_and_foreign_schemas_are_refused_untouched() {
    let Some(server) = PostgresServer::shared().await else { return };
    let client = server.client().await;
    let current = unique_schema();
    inbox(&server, &current).check().await.unwrap();
    let cases = [
        "CREATE TABLE SCHEMA.version (number integer); INSERT INTO SCHEMA.version VALUES (3)",
        "CREATE TABLE SCHEMA.version (number integer); INSERT INTO SCHEMA.version VALUES (1)",
        "CREATE TABLE SCHEMA.version (number integer); INSERT INTO SCHEMA.version VALUES (2)",
        "CREATE TABLE SCHEMA.version (number integer)",
        "CREATE TABLE SCHEMA.version (number integer); INSERT INTO SCHEMA.version VALUES (NULL)",
        "CREATE TABLE SCHEMA.version (number integer); INSERT INTO SCHEMA.version VALUES (2), (2)",
        "CREATE TABLE SCHEMA.version (number text, name text); INSERT INTO SCHEMA.version VALUES ('2', 'x')",
        "CREATE TABLE SCHEMA.entries (key text); INSERT INTO SCHEMA.entries VALUES ('x')",
        "CREATE VIEW SCHEMA.dead AS SELECT 1 AS one",
        "CREATE TABLE SCHEMA.summaries (other text)",
        "CREATE SEQUENCE SCHEMA.counter",
        "CREATE FUNCTION SCHEMA.clock() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
    ];
    let mut schemas = Vec::new();
    for case in cases {
        let schema = unique_schema();
        let sql = format!("create schema SCHEMA; {case}").replace("SCHEMA", &schema);
        client.batch_execute(&sql).await.unwrap();
        schemas.push(schema);
    }
    // A newer version of this schema, with all its tables.
    client.batch_execute(&format!("UPDATE {current}.version SET number = 3")).await.unwrap();
    schemas.push(current);
    for schema in schemas {
        let before = (contents(&client, &schema).await, rows(&client, &schema).await);
        let inbox = Arc::new(inbox(&server, &schema));
        for error in [
            inbox.enqueue(&[revision_of("a", 1)]).await.unwrap_err(),
            inbox.check().await.unwrap_err(),
            inbox.stats().await.unwrap_err(),
        ] {
            assert!(error.is_incompatible(), "{before:?}: {error:?}");
        }
        assert_eq!((contents(&client, &schema).await, rows(&client, &schema).await), before);
        client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
    }
}

/// Every row of the tables, with its position: a row that was rewritten has another.
async fn rows(client: &Client, schema: &str) -> Vec<String> {
    let tables = "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                  WHERE n.nspname = $1 AND c.relkind = 'r' ORDER BY 1";
    let mut all = Vec::new();
    for table in client.query(tables, &[&schema]).await.unwrap() {
        let table: String = table.get(0);
        let sql = format!("SELECT t.ctid::text || t::text FROM {schema}.{table} t");
        all.extend(
            client
                .query(&sql, &[])
                .await
                .unwrap()
                .iter()
                .map(|row| format!("{table} {}", row.get::<_, String>(0))),
        );
    }
    all
}
