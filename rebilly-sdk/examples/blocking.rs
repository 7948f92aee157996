//! A script without async: upserts customers, finds one of them, and shows what a refusal says.
//!
//! `cargo run --example blocking --features blocking` talks to an embedded sandbox. With `REBILLY_API_KEY` and
//! `REBILLY_ORGANIZATION_ID` in the environment it talks to Rebilly's own sandbox.

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::types::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::{Client, Environment, SecretKey, filter};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    if let (Ok(key), Ok(organization)) =
        (SecretKey::from_env("REBILLY_API_KEY"), std::env::var("REBILLY_ORGANIZATION_ID"))
    {
        println!("Credentials found: talking to Rebilly's sandbox, organization {organization}.");
        let client = Client::builder().organization(organization).secret_key(key).build()?;
        return script(&client);
    }
    println!("No credentials in the environment: talking to an embedded sandbox.");
    // The sandbox is a server and needs a runtime, which runs on threads of its own. The script does not.
    let runtime = tokio::runtime::Runtime::new()?;
    let sandbox = runtime.block_on(Sandbox::start())?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    script(&client)
}

fn script(client: &Client) -> Result<()> {
    for (id, email) in [("script-ada", "ada@example.com"), ("script-grace", "grace@example.com")] {
        let upsert = client.customers().upsert(id, &customer(email)).send_blocking()?;
        println!("{id}: {}", if upsert.is_created() { "created" } else { "updated" });
    }
    let found =
        client.customers().list().filter(filter::field("email").eq("ada@example.com")).send_blocking()?;
    for customer in found.iter() {
        println!("found {}", customer.id.as_ref().map_or("?", |id| id.as_str()));
    }
    match client.customers().create(&customer("not an address")).send_blocking() {
        Err(error) if error.is_validation() => println!("refused: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => println!("accepted, although it should not have been"),
    }
    Ok(())
}

fn customer(email: &str) -> CustomerRequest {
    let address = ContactObjectRequest::default()
        .with_emails([ContactEmail::new("main", email).with_primary(true)])
        .with_country("GB");
    CustomerRequest::default().with_primary_address(address)
}
