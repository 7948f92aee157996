//! Access to the database: a connection pool, and creation of the tables.

use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio::sync::OnceCell;
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, Error, NoTls, Row};

use super::tls::Handshake;
use crate::events::inbox::error::InboxError;

/// Supported version of the tables.
const VERSION: i32 = 1;
/// Key of the advisory lock that serializes the creation of tables. The number is arbitrary.
const SETUP_LOCK: i64 = 0x5262_4c67;

/// Connection settings and the connection pool.
pub(super) struct Database {
    pub(super) config: Config,
    pub(super) schema: String,
    pub(super) connections: usize,
    pub(super) timeout: Duration,
    pub(super) tls: Option<Handshake>,
    pub(super) pool: OnceCell<Pool>,
}

impl Database {
    /// Runs a query, and retries it once after a broken connection. It may have run already.
    pub(super) async fn query(
        &self,
        sql: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, InboxError> {
        let pool = self.pool.get_or_try_init(|| self.connect()).await?;
        let sql = sql.replace("SCHEMA", &self.schema);
        let mut can_retry = true;
        loop {
            let connection = timeout(self.timeout, pool.get()).await.map_err(|_| timed_out())?;
            let connection = connection.map_err(|error| pool_error(&error))?;
            let querying = async {
                let statement = connection.prepare_cached(&sql).await?;
                connection.query(&statement, parameters).await
            };
            match timeout(self.timeout, querying).await {
                Ok(Ok(rows)) => return Ok(rows),
                Ok(Err(error)) if can_retry && is_broken(&error) => {
                    drop(Object::take(connection));
                    can_retry = false;
                }
                Ok(Err(error)) => return Err(query_error(&error)),
                Err(_) => {
                    // The connection is dropped because it is still busy with the query.
                    drop(Object::take(connection));
                    return Err(timed_out());
                }
            }
        }
    }

    /// Creates the pool, and the tables if they are missing.
    async fn connect(&self) -> Result<Pool, InboxError> {
        let pool = self.build_pool()?;
        let setup = async {
            let mut connection = pool.get().await.map_err(|error| pool_error(&error))?;
            if version(&connection, &self.schema).await.map_err(|error| setup_error(&error))?.is_none() {
                let transaction = connection.transaction().await.map_err(|error| setup_error(&error))?;
                let created = async {
                    transaction.query("SELECT pg_advisory_xact_lock($1)", &[&SETUP_LOCK]).await?;
                    if version(&transaction, &self.schema).await?.is_none() {
                        // Creating a schema needs a privilege of its own, so an existing one is left alone.
                        let exists = "SELECT FROM pg_namespace WHERE nspname = $1";
                        if transaction.query_opt(exists, &[&self.schema]).await?.is_none() {
                            transaction.batch_execute(&format!("CREATE SCHEMA {}", self.schema)).await?;
                        }
                        let tables = include_str!("schema.sql").replace("SCHEMA", &self.schema);
                        transaction.batch_execute(&tables).await?;
                    }
                    transaction.commit().await
                };
                created.await.map_err(|error| setup_error(&error))?;
            }
            match version(&connection, &self.schema).await.map_err(|error| setup_error(&error))? {
                Some(VERSION) => Ok(()),
                _ => Err(InboxError::unavailable(
                    "the tables are of another version of this crate; use that version, or another schema",
                )),
            }
        };
        timeout(self.timeout, setup).await.map_err(|_| timed_out())??;
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

/// Returns the version of the tables in a schema; `None` if they are missing.
async fn version(client: &impl deadpool_postgres::GenericClient, schema: &str) -> Result<Option<i32>, Error> {
    // A name lookup can use an outdated catalog cache; a query of the catalog tables does not.
    let exists = "SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                 WHERE n.nspname = $1 AND c.relname = 'version'";
    if client.query_opt(exists, &[&schema]).await?.is_none() {
        return Ok(None);
    }
    let row = client.query_one(&format!("SELECT number FROM {schema}.version"), &[]).await?;
    row.try_get(0).map(Some)
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

/// Converts an error of a query. The server's message is omitted, because it can contain data of a row.
fn query_error(error: &Error) -> InboxError {
    match (error.code(), std::error::Error::source(error)) {
        (Some(code), _) => InboxError::unavailable(format!("PostgreSQL: error {}", code.code())),
        (None, Some(source)) if source.is::<std::io::Error>() => {
            InboxError::unavailable(format!("PostgreSQL: {error}: {source}"))
        }
        (None, _) => InboxError::unavailable(format!("PostgreSQL: {error}")),
    }
}

/// Converts an error of the setup. The server's message is included, because the tables contain no data yet.
fn setup_error(error: &Error) -> InboxError {
    match error.as_db_error() {
        Some(error) => {
            InboxError::unavailable(format!("PostgreSQL: error {}: {}", error.code().code(), error.message()))
        }
        None => query_error(error),
    }
}

fn pool_error(error: &deadpool_postgres::PoolError) -> InboxError {
    match error {
        deadpool_postgres::PoolError::Backend(error)
        | deadpool_postgres::PoolError::PostCreateHook(HookError::Backend(error)) => query_error(error),
        _ => InboxError::unavailable("PostgreSQL: no connection is available"),
    }
}

fn timed_out() -> InboxError {
    InboxError::unavailable("PostgreSQL: timeout")
}
