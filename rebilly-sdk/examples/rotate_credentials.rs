//! Rotates the API key and the password of a webhook without a lost request or delivery.
//!
//! `cargo run -p rebilly-sdk --example rotate_credentials --features account,axum`

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::Sandbox;
use rebilly_sdk::account::{ApiKeyRequest, ApiKeyType};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{BasicAuth, Delivery, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment, shared::ApiKeyId};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Number of handled deliveries.
static HANDLED: AtomicUsize = AtomicUsize::new(0);

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    // The key that the program has used until now.
    let (old_id, old) = create_key(&sandbox, &client(&sandbox, sandbox.api_key())?, "Shop, 2025").await?;

    // 1. A second key beside the first one; both work.
    let (new_id, new) = create_key(&sandbox, &old, "Shop, 2026").await?;
    println!("created the key {new_id} beside {old_id}");
    new.customers().list().limit(1).await?;

    // 2. The receiver accepts both passwords before the webhook gets the new one.
    let verifier = WebhookVerifier::basic("rebilly", "new password")
        .also_accept(BasicAuth::new("rebilly", "old password"));
    let receiver = Receiver::new(verifier, handle);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, receiver.router()).await });

    for password in ["old password", "new password"] {
        let registration = Registration::new("hook_shop", url.as_str()).basic("rebilly", password);
        registration.events(["customer-created", "customer-updated"]).register(&new).await?;
        println!("registered with the {password}");
        new.customers().upsert("cus_42", &CustomerRequest::default().with_website_id("web_1")).await?;
        sandbox.idle().await;
    }

    // 3. When no process uses the old key, delete it.
    new.api_keys().delete(&old_id).await?;
    match old.customers().get("cus_42").await {
        Err(error) if error.is_unauthorized() => println!("the old key is rejected: {error}"),
        other => return Err(format!("expected 401, got {:?}", other.map(|found| found.status())).into()),
    }
    println!("the new key works: {}", new.customers().get("cus_42").await?.status());
    if HANDLED.load(Ordering::Relaxed) == 2 { Ok(()) } else { Err("a delivery was lost".into()) }
}

/// Creates a secret key. Returns its id and a client that uses it.
async fn create_key(sandbox: &Sandbox, by: &Client, label: &str) -> Result<(ApiKeyId, Client)> {
    let key = ApiKeyRequest::new(label).with_type(ApiKeyType::Secret);
    let created = by.api_keys().create(&key).await?.into_inner();
    // No later response has the key.
    let key = created.secret_key.ok_or("the response has no key")?;
    Ok((created.id.ok_or("the key has no id")?, client(sandbox, &key)?))
}

fn client(sandbox: &Sandbox, key: &str) -> Result<Client> {
    let builder = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(key);
    Ok(builder.build()?)
}

async fn handle(delivery: Delivery) -> std::result::Result<(), std::convert::Infallible> {
    HANDLED.fetch_add(1, Ordering::Relaxed);
    println!("   received {}", delivery.event_type());
    Ok(())
}
