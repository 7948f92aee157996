//! Exports every customer to a CSV file with a progress bar: 5,000 rows, of which an offset reaches 2,000.
//!
//! `cargo run -p rebilly-sdk --example export`

#[path = "support/progress.rs"]
mod progress;

use std::error::Error;

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
        let (done, total) = (usize::try_from(customers.position())?, customers.total().unwrap_or_default());
        if done.is_multiple_of(100) {
            progress::show(done, usize::try_from(total)?, false, &format!("{done} of {total} customers"))?;
        }
    }
    file.flush()?;
    let written = csv::Reader::from_path(&path)?.into_records().count();
    progress::show(written, ROWS, true, &format!("{written} customers in {}", path.display()))?;
    std::fs::remove_file(path)?;
    if written == ROWS { Ok(()) } else { Err(format!("expected {ROWS} rows").into()) }
}
