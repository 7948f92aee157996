//! Imports customers from a CSV file: 20 at a time, within the rate limit, with a list of the rejected rows.
//!
//! ```text
//! cargo run --example bulk_import                    # generated rows, embedded sandbox with a window of two seconds
//! cargo run --example bulk_import -- customers.csv   # REBILLY_API_KEY and REBILLY_ORGANIZATION_ID
//! ```
//!
//! The file has the columns `id`, `firstName`, `lastName`, `email` and `country`. Each row is sent as PUT with its own
//! identifier, so sending it twice does no harm. `customers.done` lists the imported rows: a second run continues
//! there, and sends the rejected rows again.

#[path = "support/progress.rs"]
mod progress;
#[path = "support/import.rs"]
mod rows;

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use rebilly_sdk::{Client, ClientBuilder, RateLimitWait};
use rows::Row;
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Number of calls at the same time.
const PARALLEL: usize = 20;

#[tokio::main]
async fn main() -> Result<()> {
    let Some(file) = std::env::args().nth(1) else { return rows::demo().await };
    let client = ClientBuilder::from_env()?.rate_limit_wait(RateLimitWait::Unlimited).build()?;
    import(&client, Path::new(&file), usize::MAX).await.map(drop)
}

/// Sends at most `limit` rows that earlier runs have not imported. Returns the numbers of imported and of rejected rows.
async fn import(client: &Client, file: &Path, limit: usize) -> Result<(usize, usize)> {
    let state = file.with_extension("done");
    let earlier = fs::read_to_string(&state).unwrap_or_default();
    let done: HashSet<&str> = earlier.lines().collect();
    let mut state = OpenOptions::new().create(true).append(true).open(state)?;
    let rows: Vec<Row> = csv::Reader::from_path(file)?.into_deserialize().collect::<csv::Result<_>>()?;
    let (total, mut imported, mut rejected) = (rows.len(), done.len(), Vec::new());
    // The first line has the names of the columns.
    let mut waiting = (2..).zip(rows).filter(|(_, row)| !done.contains(row.id.as_str())).take(limit);
    let mut running = JoinSet::new();
    loop {
        for (line, row) in waiting.by_ref().take(PARALLEL - running.len()) {
            let client = client.clone();
            running.spawn(async move {
                let sent = client.customers().upsert(row.id.as_str(), &row.customer()).await;
                (line, row.id, sent.map(drop))
            });
        }
        let Some(sent) = running.join_next().await else { break };
        match sent? {
            (_, id, Ok(())) => {
                writeln!(state, "{id}")?;
                imported += 1;
            }
            (line, id, Err(error)) if error.is_validation() => {
                let fields = error.invalid_fields().iter();
                let fields: Vec<_> =
                    fields.map(|field| format!("{}: {}", field.field, field.message)).collect();
                rejected.push(format!("line {line}, {id}: {}", fields.join("; ")));
            }
            // Rows that are being sent are sent again by the next run.
            (line, id, Err(error)) => return Err(format!("line {line}, {id}: {error}. Start again").into()),
        }
        let text = format!("{imported} of {total} imported, {} rejected", rejected.len());
        progress::show(imported + rejected.len(), total, running.is_empty(), &text)?;
    }
    rejected.iter().for_each(|row| println!("  {row}"));
    Ok((imported, rejected.len()))
}
