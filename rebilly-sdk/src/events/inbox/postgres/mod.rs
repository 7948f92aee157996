//! The inbox in PostgreSQL.

mod database;
mod tls;

use std::fmt;
use std::future::Future;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::OnceCell;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, Row};

pub use self::tls::PostgresStream;

use self::database::Database;
use self::tls::Handshake;
use super::entry::{Claim, EnqueueResult, InboxEntry};
use super::error::InboxError;
use super::store::Inbox;
use super::to_micros;
use crate::error::Error;
use crate::future::BoxFuture;

/// Number of entries that one query prunes, so that other operations can run in between.
const PRUNE_BATCH: i32 = 1000;

/// An inbox in PostgreSQL, for any number of processes.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::events::{Receiver, WebhookVerifier, inbox::PostgresInbox};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let inbox = PostgresInbox::new("postgres://shop:secret@127.0.0.1/shop")?.schema("shop_webhooks")?;
/// let receiver: Receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), Arc::new(inbox));
/// # Ok(())
/// # }
/// ```
///
/// # Requirements
///
/// - PostgreSQL 12 or later, with `synchronous_commit` on.
/// - At first use, the privilege to create the schema, or to create tables in an existing one. Later, usage
///   privileges suffice.
/// - A connection pooler in between must keep session settings and prepared statements. PgBouncer's transaction mode
///   does not.
/// - A Tokio runtime, always the same one.
///
/// # Storage
///
/// Each operation is one call of a function, so it is atomic, and no lock waits for the network. Timestamps are those
/// of the database's clock. The tables contain the bodies of pending events. Keys of done events stay until they are
/// [pruned](Inbox::prune).
///
/// # Errors
///
/// After a broken connection, an operation reconnects and is retried once. Then, and after the
/// [timeout](Self::timeout), it fails with an [`InboxError`].
pub struct PostgresInbox {
    database: Database,
}

impl PostgresInbox {
    /// Creates an inbox from a `postgres://` URL, or a `libpq` connection string: `host=... user=... dbname=...`.
    ///
    /// It connects at the first operation. Connections are not encrypted without [`tls`](Self::tls).
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the URL is invalid.
    pub fn new(url: &str) -> Result<Self, Error> {
        let invalid = "the URL of PostgreSQL is invalid; use `postgres://user:password@host/database`";
        let config: Config = url.parse().map_err(|_| Error::configuration(invalid))?;
        let database = Database {
            config,
            schema: "rebilly_webhooks".to_owned(),
            connections: 8,
            timeout: Duration::from_secs(10),
            tls: None,
            pool: OnceCell::new(),
        };
        Ok(Self { database })
    }

    /// Schema of the tables. Default: `rebilly_webhooks`. Inboxes in different schemas are separate.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the name has other characters than lower-case letters, digits and `_`, starts
    /// with a digit, or has more than 60 characters.
    pub fn schema(mut self, name: impl Into<String>) -> Result<Self, Error> {
        self.database.schema = name.into();
        let name = self.database.schema.as_bytes();
        let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_';
        if !name.iter().all(plain) || name.len() > 60 || name.first().is_none_or(u8::is_ascii_digit) {
            return Err(Error::configuration(
                "the name of a schema needs 1 to 60 lower-case letters, digits or `_`, and no digit at the start",
            ));
        }
        Ok(self)
    }

    /// Maximum number of connections. Default: 8.
    #[must_use]
    pub fn connections(mut self, max: usize) -> Self {
        self.database.connections = max.max(1);
        self
    }

    /// Timeout of waiting for a connection, and of a query. Default: 10 s each.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.database.timeout = limit;
        self
    }

    /// Encrypts each connection by a TLS handshake. Default: no encryption.
    ///
    /// The handshake gets the connection and the host name, and must verify the host's certificate. Servers without
    /// TLS are rejected. With `tokio-rustls` it is `connector.connect(ServerName::try_from(host)?, stream)`.
    #[must_use]
    pub fn tls<F, Fut, S>(mut self, handshake: F) -> Self
    where
        F: Fn(PostgresStream, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<S>> + Send + 'static,
        S: AsyncRead + AsyncWrite + Unpin + Send + Sync + 'static,
    {
        self.database.tls = Some(Handshake::new(handshake));
        self
    }

    async fn query(&self, sql: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, InboxError> {
        self.database.query(sql, parameters).await
    }

    /// Runs a query that changes the entry of a claim, if the claim is still the newest one.
    async fn with_claim(&self, sql: &str, parameters: &[&(dyn ToSql + Sync)]) -> Result<(), InboxError> {
        match field(self.query(sql, parameters).await?.first(), 0)? {
            true => Ok(()),
            false => Err(InboxError::lost()),
        }
    }
}

/// Returns the token in the type of its column.
fn token(claim: &Claim) -> i64 {
    i64::try_from(claim.token).unwrap_or(-1)
}

fn field<'a, T: tokio_postgres::types::FromSql<'a>>(
    row: Option<&'a Row>,
    index: usize,
) -> Result<T, InboxError> {
    let field = row.and_then(|row| row.try_get(index).ok());
    field.ok_or_else(|| InboxError::unavailable("PostgreSQL: unexpected result of a query"))
}

/// Returns the claim of a row that starts with token and attempt.
fn claim_of(row: Option<&Row>, entry: InboxEntry) -> Result<Claim, InboxError> {
    let (token, attempt): (i64, i32) = (field(row, 0)?, field(row, 1)?);
    Ok(Claim::new(entry, token.unsigned_abs(), attempt.unsigned_abs()))
}

impl Inbox for PostgresInbox {
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move {
            let lease = lease.map(to_micros);
            let rows = self
                .query(
                    "SELECT token, attempt, result FROM SCHEMA.enqueue($1, $2, $3, $4, $5, $6)",
                    &[&entry.key, &entry.event_type, &entry.entity, &entry.revision, &&*entry.body, &lease],
                )
                .await?;
            let row = rows.first();
            Ok(match field::<&str>(row, 2)? {
                "stored" => EnqueueResult::Stored,
                "claimed" => EnqueueResult::Claimed(claim_of(row, entry.clone())?),
                "duplicate" => EnqueueResult::Duplicate,
                "superseded" => EnqueueResult::Superseded,
                "busy" => EnqueueResult::Busy,
                _ => return Err(InboxError::unavailable("PostgreSQL: unexpected result of a query")),
            })
        })
    }

    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move {
            let parameters: [&(dyn ToSql + Sync); 2] = [&to_micros(lease), &to_micros(reorder_window)];
            let rows = self.query("SELECT * FROM SCHEMA.claim_next($1, $2)", &parameters).await?;
            let Some(row) = rows.first() else { return Ok(None) };
            let row = Some(row);
            let body: &[u8] = field(row, 6)?;
            let (key, event_type): (String, String) = (field(row, 2)?, field(row, 3)?);
            let entry = InboxEntry::from_parts(
                key,
                event_type,
                field(row, 4)?,
                field(row, 5)?,
                Bytes::copy_from_slice(body),
            );
            claim_of(row, entry).map(Some)
        })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            let parameters: [&(dyn ToSql + Sync); 3] = [&claim.entry.key, &token(claim), &to_micros(lease)];
            self.with_claim("SELECT SCHEMA.extend($1, $2, $3)", &parameters).await
        })
    }

    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.with_claim("SELECT SCHEMA.ack($1, $2)", &[&claim.entry.key, &token(claim)]).await
        })
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            let parameters: [&(dyn ToSql + Sync); 3] =
                [&claim.entry.key, &token(claim), &delay.map(to_micros)];
            self.with_claim("SELECT SCHEMA.release($1, $2, $3)", &parameters).await
        })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let mut pruned = 0;
            loop {
                let sql = "SELECT entries, entities FROM SCHEMA.prune($1, $2)";
                let rows = self.query(sql, &[&to_micros(older_than), &PRUNE_BATCH]).await?;
                let (entries, entities): (i64, i64) = (field(rows.first(), 0)?, field(rows.first(), 1)?);
                pruned += entries.unsigned_abs();
                if entries.max(entities) < PRUNE_BATCH.into() {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let rows = self.query("SELECT count(*) FROM SCHEMA.entries", &[]).await?;
            Ok(field::<i64>(rows.first(), 0)?.unsigned_abs())
        })
    }

    fn is_durable(&self) -> bool {
        true
    }
}

impl fmt::Debug for PostgresInbox {
    /// Omits the URL, because it can contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresInbox")
            .field("schema", &self.database.schema)
            .field("connections", &self.database.connections)
            .field("timeout", &self.database.timeout)
            .finish_non_exhaustive()
    }
}
