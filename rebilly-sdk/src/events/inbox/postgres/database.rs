//! Access to the database through a connection pool.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio::sync::{Mutex, OnceCell};
use tokio::time::{sleep, timeout};
use tokio_postgres::config::SslMode;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, Error, NoTls, Row};

use super::rows;
use super::schema;
use super::tls::Handshake;
use crate::events::inbox::error::InboxError;

/// Number of operations of this process between two upkeeps. An operation with this number of entries counts twice.
const UPKEEP_INTERVAL: u64 = 256;
const ENTRIES_PER_OPERATION: usize = 32;
/// Number of operations of all processes between two summaries.
const MIN_OPERATIONS: i64 = 16;
/// Number of attempts of a query whose connection breaks.
const ATTEMPTS: usize = 3;
/// Number of attempts of a query that PostgreSQL rolls back because of a deadlock. None is known: operations lock entities
/// in a fixed order, or wait for a few milliseconds only.
const DEADLOCK_ATTEMPTS: usize = 10;
/// Maximum pause before the next attempt after a deadlock, in milliseconds.
const MAX_PAUSE: u64 = 50;

/// Connection settings and the connection pool.
pub(super) struct Database {
    pub(super) config: Config,
    pub(super) schema: String,
    pub(super) connections: usize,
    pub(super) timeout: Duration,
    pub(super) tls: Option<Handshake>,
    pub(super) pool: OnceCell<Pool>,
    /// Locked by the operation that connects first.
    pub(super) opening: Mutex<()>,
    pub(super) operations: AtomicU64,
}

impl Database {
    /// Runs a query that changes this number of entries.
    pub(super) async fn change(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
        entries: usize,
    ) -> Result<Vec<Row>, InboxError> {
        self.keep_up(entries).await;
        self.query(sql, parameters).await
    }

    /// Does the upkeep if enough entries were changed since the last one. Before an operation, because the lease of its claims
    /// begins with it.
    async fn keep_up(&self, entries: usize) {
        let weight = 1 + (entries / ENTRIES_PER_OPERATION) as u64;
        let before = self.operations.fetch_add(weight, Ordering::Relaxed);
        if before / UPKEEP_INTERVAL != before.wrapping_add(weight) / UPKEEP_INTERVAL {
            // The next upkeep makes up for one that fails.
            let _ = self.query("SELECT SCHEMA.wake_due()", &[]).await;
            let _ = self.query("SELECT SCHEMA.summarize($1)", &[&MIN_OPERATIONS]).await;
        }
    }

    /// Runs a query that changes one entry, and returns whether it did. If it seems that it did not, but it may have before
    /// a connection broke, that is an error.
    pub(super) async fn change_one(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<bool, InboxError> {
        self.keep_up(1).await;
        let (rows, is_repeated) = self.attempt(sql, parameters).await?;
        match rows::value(&rows)? {
            false if is_repeated => {
                let message = "PostgreSQL: the connection broke, and the change may have been made before";
                Err(InboxError::unavailable(message))
            }
            is_changed => Ok(is_changed),
        }
    }

    /// Runs a query, and retries it after a broken connection or a deadlock. It may have run already.
    pub(super) async fn query(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, InboxError> {
        self.attempt(sql, parameters).await.map(|(rows, _)| rows)
    }

    /// Runs a query like [`query`](Self::query). Returns also whether it may have run before.
    async fn attempt(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<(Vec<Row>, bool), InboxError> {
        let sql = sql.replace("SCHEMA", &self.schema);
        let (mut attempt, mut is_repeated) = (1, false);
        loop {
            let connection = self.connection().await?;
            let querying = async {
                let statement = connection.prepare_cached(&sql).await?;
                connection.query(&statement, parameters).await
            };
            match timeout(self.timeout, querying).await {
                Ok(Ok(rows)) => return Ok((rows, is_repeated)),
                Ok(Err(error)) if attempt < ATTEMPTS && is_broken(&error) => {
                    is_repeated = true;
                    drop(Object::take(connection));
                }
                Ok(Err(error)) if attempt < DEADLOCK_ATTEMPTS && is_deadlock(&error) => {
                    drop(connection);
                    sleep(Duration::from_millis(fastrand::u64(..MAX_PAUSE))).await;
                }
                Ok(Err(error)) => return Err(query_error(&error)),
                Err(_) => {
                    // The connection is dropped because it is still busy with the query.
                    drop(Object::take(connection));
                    return Err(timed_out());
                }
            }
            attempt += 1;
        }
    }

    /// Fails if the server is unavailable or the tables are not those of this version.
    pub(super) async fn check(&self) -> Result<(), InboxError> {
        let connection = self.connection().await?;
        let checked = timeout(self.timeout, schema::check(&**connection, &self.schema)).await;
        let checked = checked.unwrap_or_else(|_| Err(timed_out()));
        if checked.is_err() {
            // It may be broken without knowing it.
            drop(Object::take(connection));
        }
        checked
    }

    async fn connection(&self) -> Result<Object, InboxError> {
        let pool = match self.pool.get() {
            Some(pool) => pool,
            None => {
                // An upgrade takes its time; others do not wait for its end.
                let _opening = timeout(self.timeout, self.opening.lock()).await.map_err(|_| timed_out())?;
                self.pool.get_or_try_init(|| self.connect()).await?
            }
        };
        let connection = timeout(self.timeout, pool.get()).await.map_err(|_| timed_out())?;
        connection.map_err(|error| pool_error(&error))
    }

    /// Creates the pool, and creates or upgrades the tables.
    async fn connect(&self) -> Result<Pool, InboxError> {
        let pool = self.build_pool()?;
        let connection = timeout(self.timeout, pool.get()).await.map_err(|_| timed_out())?;
        let mut connection = connection.map_err(|error| pool_error(&error))?;
        schema::prepare(&mut connection, &self.schema, self.timeout).await?;
        drop(connection);
        Ok(pool)
    }

    fn build_pool(&self) -> Result<Pool, InboxError> {
        let mut config = self.config.clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(self.timeout);
        }
        let manager_config = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match &self.tls {
            None => Manager::from_config(config, NoTls, manager_config),
            Some(tls) => {
                config.ssl_mode(SslMode::Require);
                Manager::from_config(config, tls.clone(), manager_config)
            }
        };
        // The server cancels statements at the same timeout. `read committed` makes each statement see the latest
        // commits.
        let settings = format!(
            "SET statement_timeout = {}; SET default_transaction_isolation = 'read committed'",
            self.timeout.as_millis().clamp(1, 2_000_000_000)
        );
        let hook = Hook::async_fn(move |client: &mut deadpool_postgres::ClientWrapper, _| {
            let settings = settings.clone();
            Box::pin(async move { client.batch_execute(&settings).await.map_err(HookError::Backend) })
        });
        let pool =
            Pool::builder(manager).max_size(self.connections).runtime(Runtime::Tokio1).post_create(hook);
        pool.build().map_err(|_| InboxError::unavailable("PostgreSQL: the connection pool cannot be created"))
    }
}

/// Returns whether a new connection may work.
fn is_broken(error: &Error) -> bool {
    match error.code() {
        // Connection exceptions, and a server shutdown.
        Some(code) => code.code().starts_with("08") || code.code().starts_with("57P"),
        None => {
            error.is_closed()
                || std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>())
        }
    }
}

/// Returns whether the server has undone the query in favour of another.
fn is_deadlock(error: &Error) -> bool {
    let codes = [&SqlState::T_R_DEADLOCK_DETECTED, &SqlState::T_R_SERIALIZATION_FAILURE];
    error.code().is_some_and(|code| codes.contains(&code))
}

/// Converts an error of a query. The server's message is omitted, because it can contain data of a row.
pub(super) fn query_error(error: &Error) -> InboxError {
    match (error.code(), std::error::Error::source(error)) {
        (Some(code), _) => InboxError::unavailable(format!("PostgreSQL: error {}", code.code())),
        (None, Some(source)) if source.is::<std::io::Error>() => {
            InboxError::unavailable(format!("PostgreSQL: {error}: {source}"))
        }
        (None, _) => InboxError::unavailable(format!("PostgreSQL: {error}")),
    }
}

fn pool_error(error: &deadpool_postgres::PoolError) -> InboxError {
    match error {
        deadpool_postgres::PoolError::Backend(error)
        | deadpool_postgres::PoolError::PostCreateHook(HookError::Backend(error)) => query_error(error),
        _ => InboxError::unavailable("PostgreSQL: no connection is available"),
    }
}

pub(super) fn timed_out() -> InboxError {
    InboxError::unavailable("PostgreSQL: timeout")
}
