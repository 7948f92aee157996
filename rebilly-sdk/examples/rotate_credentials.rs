//! Rotates the API key and the password of a webhook without a lost request or delivery.
//!
//! `cargo run -p rebilly-sdk --example rotate_credentials --features account,axum`

use std::error::Error;

use rebilly_sandbox::Sandbox;
use rebilly_sdk::account::{ApiKeyRequest, ApiKeyType};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{BasicAuth, Delivery, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment, SecretKey};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::builder().api_key("sk_sandbox_old").start().await?;
    let old = client(&sandbox, SecretKey::new(sandbox.api_key()))?;

    // 1. A second key beside the first one; both work.
    let key = ApiKeyRequest::new("Shop, from December 2026").with_type(ApiKeyType::Secret);
    let created = old.api_keys().create(&key).await?;
    println!("created the key {:?}", created.id);
    // No later response has the key.
    let key = created.secret_key.as_deref().ok_or("the response has no key")?;
    let new = client(&sandbox, SecretKey::new(key))?;
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

    // 3. When no process uses the old key, it ends: `api_keys().delete(id)`.
    sandbox.revoke(sandbox.api_key());
    match old.customers().get("cus_42").await {
        Err(error) if error.is_unauthorized() => println!("the old key ended: {error}"),
        other => return Err(format!("expected 401, got {:?}", other.map(|found| found.status())).into()),
    }
    println!("the new key works: {}", new.customers().get("cus_42").await?.status());
    Ok(())
}

fn client(sandbox: &Sandbox, key: SecretKey) -> Result<Client> {
    let builder = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(key);
    Ok(builder.build()?)
}

async fn handle(delivery: Delivery) -> std::result::Result<(), std::convert::Infallible> {
    println!("   received {}", delivery.event_type());
    Ok(())
}
