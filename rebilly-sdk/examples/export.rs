//! Exports every customer to a CSV file with a progress line: 5,000 rows, of which an offset reaches 2,000.
//!
//! `cargo run -p rebilly-sdk --example export`

use std::error::Error;
use std::io::{IsTerminal, Write};

use rebilly_sandbox::{Sandbox, Seed, Spread};
use rebilly_sdk::{Client, Environment, RateLimitWait};

const ROWS: usize = 5_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let spread = Spread::new(1_704_067_200, 600);
    sandbox.seed_customers(ROWS, |row| Seed::at(spread.time(row)).id(format!("cus_{row}")));
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .rate_limit_wait(RateLimitWait::Unlimited)
        .build()?;

    let path = std::env::temp_dir().join(format!("rebilly-export-{}.csv", std::process::id()));
    let mut file = csv::Writer::from_path(&path)?;
    file.write_record(["id", "createdTime", "email"])?;
    // The stream splits by creation time where offsets end. It fails before a row is lost or doubled.
    let mut customers = client.customers().list().limit(1000).stream().prefetch(1);
    while let Some(customer) = customers.next().await {
        let customer = customer?;
        let id = customer.id.as_ref().map_or("", |id| id.as_str());
        let created = customer.created_time.as_ref().map_or("", |time| time.as_str());
        file.write_record([id, created, customer.email.as_deref().unwrap_or_default()])?;
        progress(customers.position(), customers.total());
    }
    file.flush()?;
    let written = csv::Reader::from_path(&path)?.into_records().count();
    println!("{written} customers in {}", path.display());
    std::fs::remove_file(path)?;
    if written == ROWS { Ok(()) } else { Err(format!("expected {ROWS} rows").into()) }
}

/// Writes the progress of each hundred rows over the last one.
fn progress(position: u64, total: Option<u64>) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() && position.is_multiple_of(100) {
        let total = total.map_or_else(|| "?".to_owned(), |total| total.to_string());
        // A closed terminal is no reason to stop.
        let _ = write!(terminal, "\r{position} of {total}");
    }
}
