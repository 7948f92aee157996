//! The inbox in PostgreSQL and `graphile_worker`: shallow, deep, and beside a transaction with an old snapshot.

mod graphile;
mod settle;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sdk::events::inbox::PostgresInbox;
use rebilly_test_support::PostgresServer;
use tokio_postgres::{Client, NoTls};

use self::graphile::Graphile;
use self::settle::{drop_schema, settle};
use crate::contender::{Contender, Failure, Ours};
use crate::load;
use crate::settings::Settings;
use crate::stage::{Open, Opened, Settle, Stage, kept};

/// The settings that a server of this size usually has. Commits are durable. Files of the log are used again, so that no
/// contender pays for new ones that another one leaves behind.
const SETTINGS: [&str; 5] = [
    "shared_buffers=1GB",
    "min_wal_size=2GB",
    "max_wal_size=4GB",
    "checkpoint_timeout=15min",
    "synchronous_commit=on",
];

/// Connections of each contender.
const CONNECTIONS: usize = 16;

/// Database with the open snapshot. In the other one, rows are deleted as usual.
const DATABASE: &str = "beside_snapshot";

pub(crate) async fn stages(settings: &Settings) -> Result<Vec<Stage>, Failure> {
    let Some(server) = PostgresServer::with_settings(&SETTINGS).await else {
        return Ok(Vec::new());
    };
    let admin = server.client().await;
    // One server for all conditions, because the first writes of a new one are slow: it creates the files of its log.
    admin.batch_execute(&format!("CREATE DATABASE {DATABASE}")).await?;
    let beside = format!("{}{DATABASE}", server.url().trim_end_matches("postgres"));
    let (snapshot, connection) = tokio_postgres::connect(&beside, NoTls).await?;
    tokio::spawn(connection);
    let server = Arc::new(server);
    let stage = |condition, compared_with, ours, baselines, held: Option<Client>| {
        let held = Arc::new((Arc::clone(&server), held));
        let url = server.url().to_owned();
        let settle: Option<Settle> = Some(Box::new(move || Box::pin(settle(url.clone()))));
        let takes_turns = false;
        Stage {
            store: "inbox_postgres",
            condition,
            compared_with,
            ours,
            baselines,
            takes_turns,
            settle,
            _held: held,
        }
    };
    let mut stages = vec![stage(None, None, new_inbox(&server), vec![new_graphile(&server)], None)];
    // Its snapshot is older than all rows, and stays open for the whole run.
    snapshot.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").await?;
    let baselines = vec![kept(graphile(&beside, "kept_baseline").await?)];
    // Without the snapshot, another inbox that is used as much.
    stages.push(stage(Some("kept"), None, kept(inbox(server.url(), "kept")?), Vec::new(), None));
    stages.push(stage(
        Some("snapshot"),
        Some("kept"),
        kept(inbox(&beside, "kept")?),
        baselines,
        Some(snapshot),
    ));
    if settings.rows > 0 {
        let deep = inbox(server.url(), "deep")?;
        load::fill(&deep, settings.rows, settings.rows * 9 / 10).await?;
        // It keeps no events that were handled, so all of these are pending.
        let baseline = graphile(server.url(), "deep_baseline").await?;
        load::fill(&baseline, settings.rows, 0).await?;
        // Autovacuum has done this for rows that were stored over months.
        admin.batch_execute("VACUUM ANALYZE").await?;
        stages.push(stage(Some("deep"), None, kept(deep), vec![kept(baseline)], None));
    }
    Ok(stages)
}

fn inbox(url: &str, schema: &str) -> Result<Arc<dyn Contender>, Failure> {
    let inbox = PostgresInbox::new(url)?.schema(schema)?.connections(CONNECTIONS);
    Ok(Arc::new(Ours(Arc::new(inbox))))
}

async fn graphile(url: &str, schema: &str) -> Result<Arc<dyn Contender>, Failure> {
    Ok(Arc::new(Graphile::open(url, schema, CONNECTIONS).await?))
}

/// Returns a contender whose schema is dropped after a round.
fn dropped(contender: Arc<dyn Contender>, url: &str, schema: String) -> Opened {
    let end = drop_schema(url.to_owned(), schema);
    Opened { contender, end: Some(Box::pin(end)) }
}

fn unique(name: &str) -> String {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    format!("{name}_{}", NUMBER.fetch_add(1, Ordering::Relaxed))
}

fn new_inbox(server: &Arc<PostgresServer>) -> Open {
    let server = Arc::clone(server);
    Box::new(move || {
        let (schema, server) = (unique("inbox"), Arc::clone(&server));
        Box::pin(async move { Ok(dropped(inbox(server.url(), &schema)?, server.url(), schema)) })
    })
}

fn new_graphile(server: &Arc<PostgresServer>) -> Open {
    let server = Arc::clone(server);
    Box::new(move || {
        let server = Arc::clone(&server);
        Box::pin(async move {
            let schema = unique("graphile");
            Ok(dropped(graphile(server.url(), &schema).await?, server.url(), schema))
        })
    })
}
