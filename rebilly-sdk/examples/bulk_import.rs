//! Imports customers from a CSV file: 20 at a time, within the rate limit, with a report of the invalid rows.
//!
//! ```text
//! cargo run --example bulk_import                    # generated rows, embedded sandbox with a window of two seconds
//! cargo run --example bulk_import -- customers.csv   # REBILLY_API_KEY and REBILLY_ORGANIZATION_ID
//! ```
//!
//! The file has the columns `id`, `firstName`, `lastName`, `email` and `country`. Each row is sent as PUT with its own
//! identifier, so sending it twice does no harm. `customers.done` lists the imported rows: a second run continues
//! there, and sends the rejected rows again.

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Duration;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::{Client, Environment, RateLimitWait, SecretKey};
use serde::Deserialize;
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Number of calls at the same time.
const PARALLEL: usize = 20;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: String,
    first_name: String,
    last_name: String,
    email: String,
    country: String,
}

/// Numbers of an import.
#[derive(Default)]
struct Summary {
    imported: usize,
    skipped: usize,
    rejected: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let Some(file) = std::env::args().nth(1) else { return demo().await };
    let client = Client::builder()
        .environment(Environment::Sandbox)
        .organization(std::env::var("REBILLY_ORGANIZATION_ID")?)
        .secret_key(SecretKey::from_env("REBILLY_API_KEY")?)
        .rate_limit_wait(RateLimitWait::Unlimited)
        .build()?;
    report(&import(&client, Path::new(&file), usize::MAX).await?);
    Ok(())
}

/// Imports at most `limit` rows that earlier runs have not imported.
async fn import(client: &Client, file: &Path, limit: usize) -> Result<Summary> {
    let state = file.with_extension("done");
    let done: HashSet<String> = match fs::read_to_string(&state) {
        Ok(ids) => ids.lines().map(str::to_owned).collect(),
        Err(_) => HashSet::new(),
    };
    let mut state = OpenOptions::new().create(true).append(true).open(state)?;
    let rows: Vec<Row> = csv::Reader::from_path(file)?.into_deserialize().collect::<csv::Result<_>>()?;
    let (total, mut summary) = (rows.len(), Summary { skipped: done.len(), ..Summary::default() });
    // The first line has the names of the columns.
    let mut waiting = (2..).zip(rows).filter(|(_, row)| !done.contains(&row.id)).take(limit);
    let mut running = JoinSet::new();
    loop {
        while running.len() < PARALLEL
            && let Some((line, row)) = waiting.next()
        {
            let client = client.clone();
            running.spawn(async move {
                let sent = client.customers().upsert(row.id.as_str(), &customer(&row)).await;
                (line, row.id, sent.map(drop))
            });
        }
        let Some(sent) = running.join_next().await else { break };
        match sent? {
            (_, id, Ok(())) => {
                writeln!(state, "{id}")?;
                summary.imported += 1;
            }
            (line, id, Err(error)) if error.is_validation() => {
                let fields =
                    error.invalid_fields().iter().map(|field| format!("{}: {}", field.field, field.message));
                let fields: Vec<String> = fields.collect();
                summary.rejected.push(format!("line {line}, {id}: {}", fields.join("; ")));
            }
            // Rows that are being sent are sent again by the next run.
            (line, id, Err(error)) => {
                return Err(format!("line {line}, {id}: {error}. Start again to continue").into());
            }
        }
        progress(summary.skipped + summary.imported, summary.rejected.len(), total);
    }
    Ok(summary)
}

fn customer(row: &Row) -> CustomerRequest {
    let address = ContactObjectRequest::default()
        .with_first_name(row.first_name.as_str())
        .with_last_name(row.last_name.as_str())
        .with_emails([ContactEmail::new("main", row.email.as_str())])
        .with_country(row.country.as_str());
    CustomerRequest::default().with_primary_address(address)
}

fn progress(imported: usize, rejected: usize, total: usize) {
    if !std::io::stderr().is_terminal() {
        return;
    }
    let filled = (imported + rejected) * 40 / total.max(1);
    let bar = format!("{}{}", "#".repeat(filled), ".".repeat(40_usize.saturating_sub(filled)));
    eprint!("\r[{bar}] {imported} of {total} imported, {rejected} rejected");
}

fn report(summary: &Summary) {
    let Summary { imported, skipped, rejected } = summary;
    println!("\n{imported} imported, {skipped} by earlier runs, {} rejected", rejected.len());
    rejected.iter().for_each(|row| println!("  {row}"));
}

/// Imports generated rows into a sandbox that accepts 250 requests in two seconds. The first run ends early.
async fn demo() -> Result<()> {
    let sandbox = Sandbox::builder().rate_limit(250).rate_window(Duration::from_secs(2)).start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .rate_limit_wait(RateLimitWait::Unlimited)
        .build()?;
    let folder = std::env::temp_dir().join(format!("rebilly-bulk-import-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("customers.csv");
    let mut text = "id,firstName,lastName,email,country\n".to_owned();
    for number in 1..=600 {
        let country = if number % 150 == 0 { "England" } else { "GB" };
        text.push_str(&format!("import-{number},Ada,\"No. {number}\",ada{number}@example.com,{country}\n"));
    }
    fs::write(&file, text)?;
    report(&import(&client, &file, 200).await?);
    let last = import(&client, &file, usize::MAX).await?;
    report(&last);
    fs::remove_dir_all(&folder)?;
    let stored = client.customers().list().limit(0).await?.pagination().map(|page| page.total);
    match (stored, last.imported + last.skipped, last.rejected.len()) {
        (Some(596), 596, 4) => Ok(()),
        other => Err(format!("expected 596 customers and 4 rejected rows, found {other:?}").into()),
    }
}
