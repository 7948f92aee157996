//! Works with several organizations: one client each, from one table, with one rate limit each.
//!
//! `cargo run -p rebilly-sdk --example organizations`

use std::collections::BTreeMap;
use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::{Client, Environment, SecretKey};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // One sandbox stands in for each organization.
    let shop = Sandbox::builder().organization("shop").api_key("sk_sandbox_shop").start().await?;
    let club = Sandbox::builder().organization("club").api_key("sk_sandbox_club").start().await?;

    // Keys belong to one organization. In production they come from the secret store of the program.
    let mut clients = BTreeMap::new();
    for (sandbox, key) in [(&shop, "sk_sandbox_shop"), (&club, "sk_sandbox_club")] {
        let client = Client::builder()
            .environment(Environment::Custom(sandbox.base_url().to_owned()))
            .organization(sandbox.organization())
            .secret_key(SecretKey::new(key))
            .build()?;
        clients.insert(sandbox.organization().to_owned(), client);
    }

    // Clients are cheap to clone, and calls move between tasks.
    let mut tasks = tokio::task::JoinSet::new();
    for (organization, client) in clients.clone() {
        tasks.spawn(async move {
            let body = CustomerRequest::default().with_website_id(format!("web_{organization}"));
            let created = client.customers().upsert("cus_42", &body).await?;
            Ok::<_, rebilly_sdk::Error>((organization, created.revision))
        });
    }
    while let Some(created) = tasks.join_next().await {
        let (organization, revision) = created??;
        println!("{organization}: cus_42 at revision {revision:?}");
    }

    // A key of another organization is rejected.
    let mixed = Client::builder()
        .environment(Environment::Custom(shop.base_url().to_owned()))
        .organization("club")
        .secret_key("sk_sandbox_shop")
        .build()?;
    match mixed.customers().get("cus_42").await {
        Err(error) if error.is_forbidden() => println!("mixed: {error}"),
        other => {
            return Err(format!("expected a rejection, got {:?}", other.map(|found| found.status())).into());
        }
    }
    Ok(())
}
