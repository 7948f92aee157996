//! Blocking script: upserts customers, finds one by email and prints a validation error.
//!
//! `cargo run --example blocking --features blocking` uses an embedded sandbox. With `REBILLY_API_KEY` and
//! `REBILLY_ORGANIZATION_ID` in the environment, it uses Rebilly's own sandbox.

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::{Client, ClientBuilder, Environment, filter};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    match ClientBuilder::from_env() {
        Ok(builder) => {
            println!("Credentials found: using Rebilly's sandbox.");
            return run(&builder.environment(Environment::Sandbox).build()?);
        }
        Err(missing) => println!("Using an embedded sandbox. For Rebilly's own: {missing}."),
    }
    // Only the embedded sandbox needs a runtime; the script does not.
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    run(&client)
}

fn run(client: &Client) -> Result<()> {
    for (id, email) in [("script-ada", "ada@example.com"), ("script-grace", "grace@example.com")] {
        let upsert = client.customers().upsert(id, &customer(email)).send_blocking()?;
        println!("{id}: {}", if upsert.is_created() { "created" } else { "updated" });
    }
    let found =
        client.customers().list().filter(filter::field("email").eq("ada@example.com")).send_blocking()?;
    for customer in found.iter() {
        println!("found {}", customer.id.as_ref().map_or("?", |id| id.as_str()));
    }
    match client.customers().create(&customer("not an email")).send_blocking() {
        Err(error) if error.is_validation() => println!("rejected: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("a customer with an invalid email was accepted".into()),
    }
    if found.is_empty() { Err("no customer has the email".into()) } else { Ok(()) }
}

fn customer(email: &str) -> CustomerRequest {
    let address = ContactObjectRequest::default()
        .with_emails([ContactEmail::new("main", email).with_primary(true)])
        .with_country("GB");
    CustomerRequest::default().with_primary_address(address)
}
