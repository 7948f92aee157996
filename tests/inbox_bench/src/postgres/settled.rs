//! Contenders that are measured after a checkpoint.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use tokio_postgres::{Client, Error, NoTls};

use crate::contender::{Contender, Failure, Step};
use crate::events::Event;

/// Longest wait for autovacuum, which can begin again as often as a snapshot keeps it from its work.
const MAX_VACUUM: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(100);

/// A contender in a database.
pub(super) struct Settled {
    contender: Arc<dyn Contender>,
    url: String,
    /// Schema that is dropped after a round.
    dropped: Option<String>,
}

impl Settled {
    pub(super) fn new(contender: Arc<dyn Contender>, url: &str) -> Self {
        Self { contender, url: url.to_owned(), dropped: None }
    }

    /// Drops its schema after one round. Otherwise, autovacuum would work on it while others are measured.
    pub(super) fn dropping(self, schema: String) -> Self {
        Self { dropped: Some(schema), ..self }
    }

    async fn client(&self) -> Result<(Client, JoinHandle<Result<(), Error>>), Failure> {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await?;
        Ok((client, tokio::spawn(connection)))
    }

    async fn drop_schema(&self, schema: &str) -> Result<(), Failure> {
        let (client, connection) = self.client().await?;
        client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await?;
        drop(client);
        Ok(connection.await??)
    }

    /// Waits until no table is vacuumed any more, such as those of the contender before this one, and makes a checkpoint.
    async fn checkpoint(&self) -> Result<(), Failure> {
        let (client, connection) = self.client().await?;
        let vacuuming = "SELECT FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'";
        let limit = Instant::now() + MAX_VACUUM;
        while Instant::now() < limit && !client.query(vacuuming, &[]).await?.is_empty() {
            tokio::time::sleep(PAUSE).await;
        }
        client.batch_execute("CHECKPOINT").await?;
        drop(client);
        Ok(connection.await??)
    }
}

impl Contender for Settled {
    fn name(&self) -> &'static str {
        self.contender.name()
    }

    fn store(&self, events: Vec<Event>) -> Step<'_> {
        self.contender.store(events)
    }

    fn handle(&self, events: usize) -> Step<'_> {
        self.contender.handle(events)
    }

    /// Ends what the contender before this one has left to do. And after a checkpoint, the first change of a page writes
    /// all of it to the log: without one, that would happen to a contender by chance, and seldom to a new one.
    fn settle(&self) -> Step<'_> {
        Box::pin(self.checkpoint())
    }

    fn end(&self) -> Step<'_> {
        Box::pin(async {
            match &self.dropped {
                Some(schema) => self.drop_schema(schema).await,
                None => Ok(()),
            }
        })
    }
}
