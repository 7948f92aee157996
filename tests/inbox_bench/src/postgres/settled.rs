//! Contenders that are measured after a checkpoint.

use std::sync::Arc;

use tokio_postgres::NoTls;

use crate::contender::{Contender, Failure, Step};
use crate::events::Event;

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

    async fn execute(&self, command: &str) -> Result<(), Failure> {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await?;
        let connection = tokio::spawn(connection);
        client.batch_execute(command).await?;
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

    /// Ends the writes of the contender before this one. And after a checkpoint, the first change of a page writes all of
    /// it to the log: without one, that would happen to a contender by chance, and seldom to a new one.
    fn settle(&self) -> Step<'_> {
        Box::pin(self.execute("CHECKPOINT"))
    }

    fn end(&self) -> Step<'_> {
        Box::pin(async {
            match &self.dropped {
                Some(schema) => self.execute(&format!("DROP SCHEMA {schema} CASCADE")).await,
                None => Ok(()),
            }
        })
    }
}
