//! Stores deliveries in PostgreSQL, which replicas share, and handles them in a worker.
//!
//! `cargo run -p rebilly-sdk --example webhook_worker_postgres --features axum,postgres` uses the server of
//! `DATABASE_URL`, for example `postgres://postgres@127.0.0.1/postgres`. Without it, the example says what it skips.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::inbox::{Inbox, PostgresInbox};
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment};

/// Number of handled events.
static HANDLED: AtomicU64 = AtomicU64::new(0);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let Ok(url) = std::env::var("DATABASE_URL") else {
        println!("SKIPPED: set DATABASE_URL to store deliveries in PostgreSQL and to handle them");
        return Ok(());
    };
    let inbox: Arc<dyn Inbox> = Arc::new(PostgresInbox::new(&url)?.schema("rebilly_example")?);
    let receiver = Receiver::queue(WebhookVerifier::basic("rebilly", "password"), Arc::clone(&inbox));
    // Creates the tables, or fails with the reason.
    receiver.check().await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let target = format!("http://{}", listener.local_addr()?);
    let app = receiver.clone().router();
    tokio::spawn(async move { axum::serve(listener, app).await });

    let sandbox = Sandbox::start().await?;
    sandbox.register_webhook(WebhookTarget::new(target, "rebilly", "password"))?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    // New entities in each run, because the tables remember the events of earlier runs.
    let customer = format!("cus_{}", std::process::id());
    for _ in 0..3 {
        client.customers().upsert(&customer, &CustomerRequest::default().with_website_id("web_1")).await?;
    }
    sandbox.idle().await;
    let stored = inbox.stats().await?.open();
    println!("stored: {stored} events");

    // Each replica runs a worker: an event goes to one of them.
    let worker = receiver.worker(handle).reorder_window(Duration::from_millis(100));
    let drained = async {
        while inbox.stats().await.is_ok_and(|stats| stats.open() > 0) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    worker.run_until(drained).await;
    let (handled, left) = (HANDLED.load(Ordering::Relaxed), inbox.stats().await?);
    match left.open() + left.dead {
        0 if handled == stored && stored >= 3 => Ok(()),
        _ => Err(format!("handled {handled} of {stored} events, left: {left:?}").into()),
    }
}

async fn handle(delivery: Delivery) -> Result<(), std::convert::Infallible> {
    HANDLED.fetch_add(1, Ordering::Relaxed);
    println!("   {}, revision {:?}", delivery.event_type(), delivery.metadata().revision());
    Ok(())
}
