//! The inbox in PostgreSQL.

mod database;
mod parameters;
mod rows;
mod schema;
mod tls;

use std::fmt;
use std::future::Future;
use std::io;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Mutex, OnceCell};
use tokio_postgres::Config;
use tokio_postgres::types::ToSql;

pub use self::tls::PostgresStream;

use self::database::Database;
use self::parameters::{ClaimColumns, EntryColumns, Hash, Hidden};
use self::tls::Handshake;
use super::entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release, cut_error};
use super::error::InboxError;
use super::store::Inbox;
use super::to_micros;
use crate::error::Error;
use crate::future::BoxFuture;

/// Number of entries that one query claims at most.
const MAX_CLAIMS: usize = 10_000;
/// Number of batches of done entries that one query prunes, so that other operations can run in between. A batch has up
/// to 128 entries.
const PRUNE_BATCHES: i32 = 8;

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
/// # Upgrade
///
/// Tables of version 1 are upgraded with their data at first use, in one transaction and without a time limit. End
/// processes with older versions of this crate before: they cannot use the tables then. Tables of a newer version, or of
/// another application, are not changed: operations fail with [`InboxError::is_incompatible`].
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
            opening: Mutex::default(),
            operations: AtomicU64::new(0),
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
}

impl Inbox for PostgresInbox {
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        Box::pin(async move {
            if entries.is_empty() {
                return Ok(Vec::new());
            }
            let columns = EntryColumns::new(entries);
            let sql = "SELECT SCHEMA.enqueue($1, $2, $3, $4, $5, $6, $7, $8)";
            let rows = self.database.change(sql, &columns.all(), entries.len()).await?;
            let stored = rows::places(&rows, entries.len())?.into_iter();
            Ok(stored
                .map(|stored| if stored { EnqueueResult::Stored } else { EnqueueResult::Duplicate })
                .collect())
        })
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move {
            let (hash, queue) = (Hidden(Hash::of(&entry.key)), Hidden(Hash::of(entry.ordering_key())));
            let entity = Hidden(entry.entity.as_deref().map(str::as_bytes));
            let parameters: [&(dyn ToSql + Sync); 9] = [
                &hash,
                &Hidden(entry.key.as_bytes()),
                &queue,
                &Hidden(parameters::rank(entry)),
                &Hidden(entry.revision),
                &Hidden(entry.event_type.as_bytes()),
                &entity,
                &Hidden(&*entry.body),
                &to_micros(lease),
            ];
            let sql = "SELECT * FROM SCHEMA.enqueue_claimed($1, $2, $3, $4, $5, $6, $7, $8, $9)";
            let rows = self.database.change(sql, &parameters, 1).await?;
            let row = rows::only(&rows)?;
            Ok(match rows::field::<i32>(row, "result")? {
                0 => EnqueueResult::Duplicate,
                1 => EnqueueResult::Busy,
                _ => EnqueueResult::Claimed(rows::inline_claim(row, entry)?),
            })
        })
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        Box::pin(async move {
            let max = i32::try_from(max.min(MAX_CLAIMS)).unwrap_or_default();
            let parameters: [&(dyn ToSql + Sync); 3] = [&max, &to_micros(lease), &to_micros(reorder_window)];
            let rows = self.database.change("SELECT * FROM SCHEMA.claim($1, $2, $3)", &parameters, 1).await?;
            rows.iter().map(rows::claim).collect()
        })
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(async move {
            if claims.is_empty() {
                return Ok(Vec::new());
            }
            let columns = ClaimColumns::new(claims);
            let parameters: [&(dyn ToSql + Sync); 3] = [&columns.queues, &columns.tokens, &to_micros(lease)];
            let rows = self.database.change("SELECT SCHEMA.extend($1, $2, $3)", &parameters, 1).await?;
            rows::places(&rows, claims.len())
        })
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        Box::pin(async move {
            if claims.is_empty() {
                return Ok(Vec::new());
            }
            let columns = ClaimColumns::new(claims);
            let parameters: [&(dyn ToSql + Sync); 4] =
                [&columns.hashes, &columns.queues, &columns.tokens, &columns.revisions];
            let rows =
                self.database.change("SELECT SCHEMA.ack($1, $2, $3, $4)", &parameters, claims.len()).await?;
            rows::places(&rows, claims.len())
        })
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let (kind, delay, error) = match release {
                Release::Retry { delay } => (0, delay, ""),
                Release::Unhandled => (1, Duration::ZERO, ""),
                Release::Delete => (2, Duration::ZERO, ""),
                Release::DeadLetter { error } => (3, Duration::ZERO, cut_error(error)),
            };
            let parameters: [&(dyn ToSql + Sync); 6] = [
                &Hidden(Hash::of(&claim.entry.key)),
                &Hidden(Hash::of(claim.entry.ordering_key())),
                &parameters::token(claim),
                &kind,
                &to_micros(delay),
                &Hidden(error.as_bytes()),
            ];
            let sql = "SELECT SCHEMA.release($1, $2, $3, $4, $5, $6)";
            self.database.change_one(sql, &parameters).await
        })
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        Box::pin(async move {
            let max = i64::try_from(max).unwrap_or(i64::MAX);
            let after = Hidden(after.map(str::as_bytes));
            let sql = "SELECT * FROM SCHEMA.dead_letters($1, $2)";
            let rows = self.database.query(sql, &[&after, &max]).await?;
            rows.iter().map(rows::dead_letter).collect()
        })
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let sql = "SELECT id IS NOT NULL FROM SCHEMA.revive($1)";
            self.database.change_one(sql, &[&Hidden(key.as_bytes())]).await
        })
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        Box::pin(async move {
            let parameters: [&(dyn ToSql + Sync); 2] = [&Hidden(Hash::of(key)), &Hidden(key.as_bytes())];
            self.database.change_one("SELECT SCHEMA.discard($1, $2)", &parameters).await
        })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let (mut pruned, mut last) = (0, i64::MIN);
            loop {
                let sql = "SELECT * FROM SCHEMA.prune($1, $2, $3)";
                let parameters: [&(dyn ToSql + Sync); 3] = [&to_micros(older_than), &last, &PRUNE_BATCHES];
                let rows = self.database.query(sql, &parameters).await?;
                let row = rows::only(&rows)?;
                pruned += rows::field::<i64>(row, "entries")?.unsigned_abs();
                match rows::field(row, "last_number")? {
                    Some(number) => last = number,
                    None => return Ok(pruned),
                }
            }
        })
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        Box::pin(async move {
            let rows = self.database.query("SELECT * FROM SCHEMA.stats()", &[]).await?;
            rows::stats(rows::only(&rows)?)
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        Box::pin(self.database.check())
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
