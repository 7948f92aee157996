//! The way to the database: a few connections that are made anew when they break, and the tables.

use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use tokio::sync::OnceCell;
use tokio::time::timeout;
use tokio_postgres::config::SslMode;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, Error, NoTls, Row};

use super::super::InboxError;
use super::tls::Handshake;

/// The version of the tables that this crate knows.
const VERSION: i32 = 1;
/// Held while tables are made: any number would do.
const MAKING: i64 = 0x5262_4c67;

/// Connections, and what they were told.
pub(super) struct Way {
    pub(super) config: Config,
    pub(super) schema: String,
    pub(super) connections: usize,
    pub(super) patience: Duration,
    pub(super) tls: Option<Handshake>,
    pub(super) ready: OnceCell<Pool>,
}

impl Way {
    /// Asks the database, and once again if the connection was broken. It may have heard the question already.
    pub(super) async fn ask(
        &self,
        question: &str,
        about: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, InboxError> {
        let pool = self.ready.get_or_try_init(|| self.prepare()).await?;
        let question = question.replace("SCHEMA", &self.schema);
        let mut again = true;
        loop {
            let connection = timeout(self.patience, pool.get()).await.map_err(|_| silent())?;
            let connection = connection.map_err(|error| unusable(&error))?;
            let asking = async {
                let statement = connection.prepare_cached(&question).await?;
                connection.query(&statement, about).await
            };
            match timeout(self.patience, asking).await {
                Ok(Ok(rows)) => return Ok(rows),
                Ok(Err(error)) if again && is_broken(&error) => {
                    drop(Object::take(connection));
                    again = false;
                }
                Ok(Err(error)) => return Err(failed(&error)),
                Err(_) => {
                    // Others would have to wait behind what it still does.
                    drop(Object::take(connection));
                    return Err(silent());
                }
            }
        }
    }

    /// Makes the tables if they are not there.
    async fn prepare(&self) -> Result<Pool, InboxError> {
        let pool = self.pool()?;
        let making = async {
            let mut connection = pool.get().await.map_err(|error| unusable(&error))?;
            if version(&connection, &self.schema).await.map_err(|error| refused(&error))?.is_none() {
                let transaction = connection.transaction().await.map_err(|error| refused(&error))?;
                let made = async {
                    transaction.query("SELECT pg_advisory_xact_lock($1)", &[&MAKING]).await?;
                    if version(&transaction, &self.schema).await?.is_none() {
                        // Not even asked for where it is there: it takes a right of its own.
                        let there = "SELECT FROM pg_namespace WHERE nspname = $1";
                        if transaction.query_opt(there, &[&self.schema]).await?.is_none() {
                            transaction.batch_execute(&format!("CREATE SCHEMA {}", self.schema)).await?;
                        }
                        let tables = include_str!("schema.sql").replace("SCHEMA", &self.schema);
                        transaction.batch_execute(&tables).await?;
                    }
                    transaction.commit().await
                };
                made.await.map_err(|error| refused(&error))?;
            }
            match version(&connection, &self.schema).await.map_err(|error| refused(&error))? {
                Some(VERSION) => Ok(()),
                _ => Err(InboxError::unavailable("the tables are of another version of this crate")),
            }
        };
        timeout(self.patience, making).await.map_err(|_| silent())??;
        Ok(pool)
    }

    fn pool(&self) -> Result<Pool, InboxError> {
        let mut config = self.config.clone();
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(self.patience);
        }
        let way = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match &self.tls {
            None => Manager::from_config(config, NoTls, way),
            Some(tls) => {
                config.ssl_mode(SslMode::Require);
                Manager::from_config(config, tls.clone(), way)
            }
        };
        // What waits for a lock waits no longer than who asked; and nobody reads what was true before.
        let settings = format!(
            "SET statement_timeout = {}; SET default_transaction_isolation = 'read committed'",
            self.patience.as_millis().clamp(1, 2_000_000_000)
        );
        let hook = Hook::async_fn(move |client: &mut deadpool_postgres::ClientWrapper, _| {
            let settings = settings.clone();
            Box::pin(async move { client.batch_execute(&settings).await.map_err(HookError::Backend) })
        });
        let pool =
            Pool::builder(manager).max_size(self.connections).runtime(Runtime::Tokio1).post_create(hook);
        pool.build().map_err(|_| InboxError::unavailable("PostgreSQL: no pool"))
    }
}

/// The version of the tables in a schema, if there are any.
async fn version(client: &impl deadpool_postgres::GenericClient, schema: &str) -> Result<Option<i32>, Error> {
    // The caches that the database looks names up in can be older than what is committed; its tables are not.
    let there = "SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                 WHERE n.nspname = $1 AND c.relname = 'version'";
    if client.query_opt(there, &[&schema]).await?.is_none() {
        return Ok(None);
    }
    let row = client.query_one(&format!("SELECT number FROM {schema}.version"), &[]).await?;
    row.try_get(0).map(Some)
}

/// Whether another connection might do.
fn is_broken(error: &Error) -> bool {
    match error.code() {
        // Connection exceptions, and the server's being shut down.
        Some(code) => code.code().starts_with("08") || code.code().starts_with("57P"),
        None => {
            error.is_closed()
                || std::error::Error::source(error).is_some_and(|source| source.is::<std::io::Error>())
        }
    }
}

/// What went wrong. The database's own words are left out, because they can repeat what is in a row.
fn failed(error: &Error) -> InboxError {
    match (error.code(), std::error::Error::source(error)) {
        (Some(code), _) => InboxError::unavailable(format!("PostgreSQL: error {}", code.code())),
        (None, Some(source)) if source.is::<std::io::Error>() => {
            InboxError::unavailable(format!("PostgreSQL: {error}: {source}"))
        }
        (None, _) => InboxError::unavailable(format!("PostgreSQL: {error}")),
    }
}

/// Why the tables could not be made or looked for: nothing is in them yet.
fn refused(error: &Error) -> InboxError {
    match error.as_db_error() {
        Some(said) => {
            InboxError::unavailable(format!("PostgreSQL: error {}: {}", said.code().code(), said.message()))
        }
        None => failed(error),
    }
}

fn unusable(error: &deadpool_postgres::PoolError) -> InboxError {
    match error {
        deadpool_postgres::PoolError::Backend(error)
        | deadpool_postgres::PoolError::PostCreateHook(HookError::Backend(error)) => failed(error),
        _ => InboxError::unavailable("PostgreSQL: no connection"),
    }
}

fn silent() -> InboxError {
    InboxError::unavailable("PostgreSQL: no answer in time")
}
