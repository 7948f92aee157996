//! The inbox in PostgreSQL.

mod connect;
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

use self::connect::Way;
use self::tls::Handshake;
use super::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError, micros};
use crate::error::Error;
use crate::future::BoxFuture;

/// How many entries are pruned in one step, so that others have their turn.
const BATCH: i32 = 1000;

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
/// Its tables and functions are made when it is first used, in a schema of its own; for that the user needs the right to make the
/// schema, or to make tables in one that is there. After that the right to use them is enough. PostgreSQL 12 or later.
///
/// Each step is one call of a function, so what happens happens as a whole, and no lock waits for the network. Times are those
/// of the database's clock. What was entered is as safe as the database makes it: keep `synchronous_commit` on. The
/// tables hold bodies of events until they are done. What is done is remembered until it is [pruned](Inbox::prune).
///
/// When a connection breaks it is made anew; a step during which that happens is done again once, and is an error after that.
/// Connections keep settings and prepared statements: a pooler between has to leave each its own (not PgBouncer's transaction mode).
/// The inbox needs a Tokio runtime, always the same.
pub struct PostgresInbox {
    way: Way,
}

impl PostgresInbox {
    /// The inbox in the database at a `postgres://` address, or as `libpq` names the parts: `host=... user=... dbname=...`. Nothing
    /// is sent yet, and nothing is encrypted without [`tls`](Self::tls).
    ///
    /// # Errors
    /// [`Error::is_configuration`]: the address cannot be read.
    pub fn new(address: &str) -> Result<Self, Error> {
        let unreadable = "the address of PostgreSQL cannot be read";
        let config: Config = address.parse().map_err(|_| Error::configuration(unreadable))?;
        let way = Way {
            config,
            schema: "rebilly_webhooks".to_owned(),
            connections: 8,
            patience: Duration::from_secs(10),
            tls: None,
            ready: OnceCell::new(),
        };
        Ok(Self { way })
    }

    /// The schema with its tables; `rebilly_webhooks` unless told otherwise. Inboxes in different schemas know nothing of each other.
    ///
    /// # Errors
    /// [`Error::is_configuration`]: it is not made of small letters, digits and `_`, begins with a digit or has more than 60.
    pub fn schema(mut self, name: impl Into<String>) -> Result<Self, Error> {
        self.way.schema = name.into();
        let name = self.way.schema.as_bytes();
        let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_';
        if !name.iter().all(plain) || name.len() > 60 || name.first().is_none_or(u8::is_ascii_digit) {
            return Err(Error::configuration(
                "the name of the schema has to be of small letters, digits and _",
            ));
        }
        Ok(self)
    }

    /// How many connections there are at most, 8 unless told otherwise.
    #[must_use]
    pub fn connections(mut self, most: usize) -> Self {
        self.way.connections = most.max(1);
        self
    }

    /// How long a step waits for a connection, and then for the answer; 10 seconds each unless told otherwise.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.way.patience = limit;
        self
    }

    /// Secures each connection with a handshake of yours, which is given the connection and the name of the host, and has to
    /// check that it is this host. A server that has no TLS is then refused.
    ///
    /// With `tokio-rustls` it is `connector.connect(ServerName::try_from(host)?, stream)`.
    #[must_use]
    pub fn tls<F, Fut, S>(mut self, handshake: F) -> Self
    where
        F: Fn(PostgresStream, String) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = io::Result<S>> + Send + 'static,
        S: AsyncRead + AsyncWrite + Unpin + Send + Sync + 'static,
    {
        self.way.tls = Some(Handshake::new(handshake));
        self
    }

    async fn ask(&self, question: &str, about: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, InboxError> {
        self.way.ask(question, about).await
    }

    async fn held(&self, question: &str, about: &[&(dyn ToSql + Sync)]) -> Result<(), InboxError> {
        match field(self.ask(question, about).await?.first(), 0)? {
            true => Ok(()),
            false => Err(InboxError::lost()),
        }
    }
}

/// The token as the database has it.
fn token(claim: &Claim) -> i64 {
    i64::try_from(claim.token).unwrap_or(-1)
}

fn field<'a, T: tokio_postgres::types::FromSql<'a>>(
    row: Option<&'a Row>,
    number: usize,
) -> Result<T, InboxError> {
    let field = row.and_then(|row| row.try_get(number).ok());
    field.ok_or_else(|| InboxError::unavailable("PostgreSQL: an answer that is none"))
}

/// The token and the attempt, which a row begins with.
fn claimed(row: Option<&Row>, entry: InboxEntry) -> Result<Claim, InboxError> {
    let (token, attempt): (i64, i32) = (field(row, 0)?, field(row, 1)?);
    Ok(Claim::new(entry, token.unsigned_abs(), attempt.unsigned_abs()))
}

impl Inbox for PostgresInbox {
    fn receive<'a>(
        &'a self,
        entry: &'a InboxEntry,
        claim: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        Box::pin(async move {
            let time = claim.map(micros);
            let rows = self
                .ask(
                    "SELECT token, attempt, receipt FROM SCHEMA.receive($1, $2, $3, $4, $5, $6)",
                    &[&entry.key, &entry.event_type, &entry.entity, &entry.revision, &&*entry.body, &time],
                )
                .await?;
            let row = rows.first();
            Ok(match field::<&str>(row, 2)? {
                "stored" => EnqueueResult::Stored,
                "claimed" => EnqueueResult::Claimed(claimed(row, entry.clone())?),
                "duplicate" => EnqueueResult::Duplicate,
                "stale" => EnqueueResult::Superseded,
                "busy" => EnqueueResult::Busy,
                _ => return Err(InboxError::unavailable("PostgreSQL: an answer that is none")),
            })
        })
    }

    fn take(&self, claim: Duration, settle: Duration) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        Box::pin(async move {
            let rows =
                self.ask("SELECT * FROM SCHEMA.take($1, $2)", &[&micros(claim), &micros(settle)]).await?;
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
            claimed(row, entry).map(Some)
        })
    }

    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            let about: [&(dyn ToSql + Sync); 3] = [&claim.entry.key, &token(claim), &micros(by)];
            self.held("SELECT SCHEMA.extend($1, $2, $3)", &about).await
        })
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            self.held("SELECT SCHEMA.finish($1, $2)", &[&claim.entry.key, &token(claim)]).await
        })
    }

    fn give_back<'a>(
        &'a self,
        claim: &'a Claim,
        after: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(async move {
            let about: [&(dyn ToSql + Sync); 3] = [&claim.entry.key, &token(claim), &after.map(micros)];
            self.held("SELECT SCHEMA.give_back($1, $2, $3)", &about).await
        })
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let mut pruned = 0;
            loop {
                let question = "SELECT entries, entities FROM SCHEMA.prune($1, $2)";
                let rows = self.ask(question, &[&micros(older_than), &BATCH]).await?;
                let (entries, entities): (i64, i64) = (field(rows.first(), 0)?, field(rows.first(), 1)?);
                pruned += entries.unsigned_abs();
                if entries.max(entities) < BATCH.into() {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let rows = self.ask("SELECT count(*) FROM SCHEMA.entries", &[]).await?;
            Ok(field::<i64>(rows.first(), 0)?.unsigned_abs())
        })
    }

    fn is_durable(&self) -> bool {
        true
    }
}

impl fmt::Debug for PostgresInbox {
    /// Nothing of the address: a password can be in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresInbox")
            .field("schema", &self.way.schema)
            .field("connections", &self.way.connections)
            .field("timeout", &self.way.patience)
            .finish_non_exhaustive()
    }
}
