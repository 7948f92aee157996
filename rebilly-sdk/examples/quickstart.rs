//! Creates, upserts and lists customers, and receives webhooks.
//!
//! `cargo run --example quickstart` uses an embedded sandbox. With `REBILLY_API_KEY` and `REBILLY_ORGANIZATION_ID` in the
//! environment, it uses Rebilly's own sandbox. That one cannot reach this machine, so the webhooks (`support/webhook_steps.rs`) are skipped.

#[path = "support/webhook_steps.rs"]
mod webhook_steps;

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::{Client, ClientBuilder, Environment};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    match ClientBuilder::from_env() {
        Ok(builder) => {
            println!("Credentials found: using Rebilly's sandbox, without webhooks.");
            let client = builder.environment(Environment::Sandbox).build()?;
            return customers(&client, std::env::var("REBILLY_WEBSITE_ID").ok().as_deref()).await.map(drop);
        }
        Err(missing) => println!("Using an embedded sandbox. For Rebilly's own: {missing}."),
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    let mut events = webhook_steps::receiver(&sandbox).await?;
    let id = customers(&client, Some("web_quickstart")).await?;
    webhook_steps::print(&sandbox, &id, &mut events).await
}

/// Runs the steps that only need the API. Returns the identifier of the upserted customer.
async fn customers(client: &Client, website: Option<&str>) -> Result<String> {
    println!("\n1. Create a customer; Rebilly chooses the identifier (POST /customers)");
    let customer = client.customers().create(&person("ada@example.com", "GB", website)).await?;
    let (id, left) = (customer.id.as_ref().ok_or("no id")?, customer.rate_limit().remaining);
    println!("   created   {id}, revision {:?}; {left:?} requests left in this window", customer.revision);

    println!("\n2. Upsert a customer twice; the caller chooses the identifier (PUT /customers/{{id}})");
    let id = format!("quickstart-{}", std::process::id());
    for email in ["grace@example.com", "hopper@example.com"] {
        let upsert = client.customers().upsert(&id, &person(email, "GB", website)).await?;
        let outcome = if upsert.is_created() { "created" } else { "updated" };
        println!("   {outcome}   {id}: status {}, revision {:?}", upsert.status(), upsert.revision);
    }

    println!("\n3. Send invalid fields: country England, email \"not an email\"");
    match client.customers().create(&person("not an email", "England", website)).await {
        Err(error) if error.is_validation() => {
            for field in error.invalid_fields() {
                println!("   invalid   {}: {}", field.field, field.message);
            }
        }
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("invalid fields were accepted".into()),
    }

    println!("\n4. List customers, the newest first (GET /customers)");
    let newest = client.customers().list().sort("-createdTime").limit(3).await?;
    let total = newest.pagination().ok_or("no pagination")?.total;
    for customer in newest.iter() {
        println!("   of {total}      {}", customer.id.as_ref().ok_or("no id")?);
    }
    let listed =
        newest.iter().any(|customer| customer.id.as_ref().is_some_and(|listed| listed == id.as_str()));
    if listed { Ok(id) } else { Err("the list lacks the customer".into()) }
}

fn person(email: &str, country: &str, website: Option<&str>) -> CustomerRequest {
    let emails = [ContactEmail::new("main", email).with_primary(true)];
    let address = ContactObjectRequest::default().with_emails(emails).with_country(country);
    CustomerRequest::default().with_primary_address(address).with_website_id(website)
}
