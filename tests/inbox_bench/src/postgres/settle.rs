//! Waiting for autovacuum and a checkpoint before measurements, and deleting after them.

use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use tokio_postgres::{Client, Error, NoTls};

use crate::contender::Failure;

/// Longest wait for autovacuum, which can begin again as often as a snapshot keeps it from its work.
const MAX_VACUUM: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(100);

/// Waits until no table is vacuumed any more, such as those of the contender before this one, and makes a checkpoint. After
/// a checkpoint, the first change of a page writes all of it to the log: without one, that would happen to a contender by
/// chance, and seldom to a new one.
pub(super) async fn settle(url: String) -> Result<(), Failure> {
    let (client, connection) = client(&url).await?;
    let vacuuming = "SELECT FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'";
    let limit = Instant::now() + MAX_VACUUM;
    while Instant::now() < limit && !client.query(vacuuming, &[]).await?.is_empty() {
        tokio::time::sleep(PAUSE).await;
    }
    client.batch_execute("CHECKPOINT").await?;
    drop(client);
    Ok(connection.await??)
}

/// Drops a schema after one round. Otherwise, autovacuum would work on it while others are measured.
pub(super) async fn drop_schema(url: String, schema: String) -> Result<(), Failure> {
    let (client, connection) = client(&url).await?;
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await?;
    drop(client);
    Ok(connection.await??)
}

async fn client(url: &str) -> Result<(Client, JoinHandle<Result<(), Error>>), Failure> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    Ok((client, tokio::spawn(connection)))
}
