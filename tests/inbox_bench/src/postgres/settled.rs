//! Contenders that are measured after a checkpoint.

use std::sync::Arc;

use tokio_postgres::NoTls;

use crate::contender::{Contender, Failure, Step};
use crate::events::Event;

/// Begin of the names of schemas that outlive a round.
const KEPT: [&str; 2] = ["kept", "deep"];

/// A contender, and the schema that it uses.
pub(super) struct Settled {
    contender: Arc<dyn Contender>,
    url: String,
    schema: String,
}

impl Settled {
    pub(super) fn new(contender: Arc<dyn Contender>, url: &str, schema: &str) -> Self {
        Self { contender, url: url.to_owned(), schema: schema.to_owned() }
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

    /// Otherwise, autovacuum would work on it while others are measured.
    fn end(&self) -> Step<'_> {
        if KEPT.iter().any(|kept| self.schema.starts_with(kept)) {
            return Box::pin(async { Ok(()) });
        }
        let schema = &self.schema;
        Box::pin(async move { self.execute(&format!("DROP SCHEMA {schema} CASCADE")).await })
    }
}
