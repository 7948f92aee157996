//! The tables and functions: creation, and upgrades from earlier versions.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::timeout;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Error, GenericClient};

use super::database::{query_error, timed_out};
use crate::events::inbox::error::InboxError;

/// Version of the tables and functions.
const VERSION: &str = "2";
/// Key of the advisory lock that serializes changes of the tables. The number is arbitrary.
const SETUP_LOCK: i64 = 0x5262_4c67;
const TABLES: &str = include_str!("sql/tables.sql");
const FUNCTIONS: [&str; 4] = [
    include_str!("sql/enqueue.sql"),
    include_str!("sql/claim.sql"),
    include_str!("sql/finish.sql"),
    include_str!("sql/upkeep.sql"),
];
/// Settings of functions that permit nothing but index look-ups, whatever the planner believes about the tables: they
/// may be empty when it makes the plan, or seem to be because it does not count dead rows. For the same reason, a look-up
/// must not match a column of another index than its own.
const INDEX_LOOKUPS: &str = "SET plan_cache_mode = force_generic_plan SET enable_seqscan = off \
                             SET enable_bitmapscan = off SET enable_indexonlyscan = off \
                             SET enable_mergejoin = off SET jit = off";

/// Names that can exist in a schema without an inbox.
const NAMES: [&str; 6] = ["keys", "entries", "queues", "attempts", "dead", "ready"];

/// Content of a database schema.
enum Content {
    Nothing,
    /// An inbox of this version.
    Current,
    /// An inbox of version 1.
    Version1,
    /// A newer inbox, or something else.
    Other,
}

/// Creates or upgrades the tables, unless they are there. An upgrade has no timeout: it takes as long as there is data.
pub(super) async fn prepare(client: &mut Client, schema: &str, limit: Duration) -> Result<(), InboxError> {
    let found = timeout(limit, content(client, schema)).await.map_err(|_| timed_out())?;
    if let Content::Current = found? {
        return Ok(());
    }
    let transaction = client.transaction().await.map_err(|error| query_error(&error))?;
    let lock = transaction.query("SELECT pg_advisory_xact_lock($1)", &[&SETUP_LOCK]).await;
    lock.map_err(|error| query_error(&error))?;
    // Another process may have been faster.
    match content(&transaction, schema).await? {
        Content::Current => return Ok(()),
        Content::Other => return Err(other(schema)),
        Content::Nothing => {
            let sql = format!("{}{}", creation(&transaction, schema).await?, current());
            let created = transaction.batch_execute(&sql.replace("SCHEMA", schema)).await;
            created.map_err(|error| creation_error(&error, schema))?;
        }
        Content::Version1 => {
            let (old, data) = (include_str!("sql/upgrade_1.sql"), include_str!("sql/upgrade_1_data.sql"));
            let sql = format!("SET LOCAL statement_timeout = 0; {old}{}{data}", current());
            let upgraded = transaction.batch_execute(&sql.replace("SCHEMA", schema)).await;
            upgraded.map_err(|error| query_error(&error))?;
        }
    }
    transaction.commit().await.map_err(|error| query_error(&error))
}

fn other(schema: &str) -> InboxError {
    InboxError::incompatible(format!("PostgreSQL: schema {schema} holds no inbox of version {VERSION}"))
}

/// Converts an error of the creation. The server's message is included, because there is no data yet.
fn creation_error(error: &Error, schema: &str) -> InboxError {
    let taken = [&SqlState::DUPLICATE_TABLE, &SqlState::DUPLICATE_FUNCTION, &SqlState::DUPLICATE_OBJECT];
    match error.as_db_error() {
        Some(error) if taken.contains(&error.code()) => other(schema),
        Some(error) => {
            InboxError::unavailable(format!("PostgreSQL: error {}: {}", error.code().code(), error.message()))
        }
        None => query_error(error),
    }
}

/// Fails if the tables are not those of this version.
pub(super) async fn check(client: &impl GenericClient, schema: &str) -> Result<(), InboxError> {
    match content(client, schema).await? {
        Content::Current => Ok(()),
        _ => Err(other(schema)),
    }
}

/// Returns the statements that create everything.
fn current() -> String {
    let functions = FUNCTIONS.concat().replace("INDEX_LOOKUPS", INDEX_LOOKUPS);
    format!("{TABLES}{functions}")
}

/// Returns the statement that creates the schema. Creating one needs a privilege of its own, so an existing one is left
/// alone.
async fn creation(client: &impl GenericClient, schema: &str) -> Result<&'static str, InboxError> {
    let exists = client.query_opt("SELECT FROM pg_namespace WHERE nspname = $1", &[&schema]).await;
    let exists = exists.map_err(|error| query_error(&error))?;
    Ok(if exists.is_none() { "create schema SCHEMA;" } else { "" })
}

async fn content(client: &impl GenericClient, schema: &str) -> Result<Content, InboxError> {
    read_content(client, schema).await.map_err(|error| query_error(&error))
}

async fn read_content(client: &impl GenericClient, schema: &str) -> Result<Content, Error> {
    // A name look-up can use an outdated catalog cache; a query of the catalog tables does not.
    let columns = "SELECT c.relname::text, string_agg(a.attname::text, ',' ORDER BY a.attnum) \
                   FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
                   WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') GROUP BY c.relname";
    let mut tables = BTreeMap::new();
    for row in client.query(columns, &[&schema]).await? {
        tables.insert(row.try_get::<_, String>(0)?, row.try_get::<_, String>(1)?);
    }
    let has = |table: &str, columns: &str| tables.get(table).is_some_and(|actual| actual == columns);
    if !tables.contains_key("version") {
        let taken = NAMES.iter().any(|table| tables.contains_key(*table));
        return Ok(if taken { Content::Other } else { Content::Nothing });
    }
    if !has("version", "number") {
        return Ok(Content::Other);
    }
    let rows = client.query(&format!("SELECT number::text FROM {schema}.version LIMIT 2"), &[]).await?;
    let [row] = &rows[..] else { return Ok(Content::Other) };
    let version: Option<String> = row.try_get(0)?;
    let old = "key,queue,rank,number,event_type,entity,revision,received,stage,at,token,attempt,body";
    Ok(match version.as_deref() {
        Some(VERSION) if has("keys", "hash,id") => Content::Current,
        Some("1") if has("entries", old) && has("done", "key,at") => Content::Version1,
        _ => Content::Other,
    })
}
