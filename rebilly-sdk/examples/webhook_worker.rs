//! Stores deliveries in a file and handles them in a worker. Events that fail too often are kept as dead letters.
//!
//! `cargo run -p rebilly-sdk --example webhook_worker --features sqlite,axum`

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::inbox::{Inbox, SqliteInbox};
use rebilly_sdk::events::{Delivery, Event, Receiver, WebhookVerifier, Worker};
use rebilly_sdk::{Client, Environment};

/// A bug of the handler, which is fixed later.
static FIXED: AtomicBool = AtomicBool::new(false);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::temp_dir().join(format!("rebilly-events-{}.db", std::process::id()));
    let inbox: Arc<dyn Inbox> = Arc::new(SqliteInbox::open(&file).await?);
    let receiver = Receiver::queue(WebhookVerifier::basic("rebilly", "password"), Arc::clone(&inbox));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, receiver.clone().router()).into_future());

    let sandbox = Sandbox::start().await?;
    sandbox.register_webhook(WebhookTarget::new(url, "rebilly", "password"))?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    for _ in 0..3 {
        client.customers().upsert("cus_42", &CustomerRequest::default().with_website_id("web_1")).await?;
    }
    sandbox.idle().await;
    println!("acknowledged, and waiting in {}: {}", file.display(), receiver.stats().await?.waiting);

    // The worker can also run in another process, or after a restart.
    let worker = receiver
        .worker(handle)
        .reorder_window(Duration::from_millis(100))
        .max_attempts(3)
        .backoff(Duration::from_millis(10), Duration::from_millis(50))
        .on_dead_letter(|letter| println!("   dead: {}: {}", letter.entry.event_type, letter.error));
    run(worker.clone(), &*inbox).await;

    FIXED.store(true, Ordering::Relaxed);
    let dead = inbox.dead_letters(None, 100).await?;
    for letter in &dead {
        println!("requeued after {} attempts: {}", letter.attempts, letter.entry.event_type);
        inbox.requeue(&letter.entry.key).await?;
    }
    run(worker, &*inbox).await;
    let stats = receiver.stats().await?;
    std::fs::remove_file(file)?;
    let handled = dead.len() == 1 && stats.open() + stats.dead == 0;
    if handled { Ok(()) } else { Err(format!("{} dead letters, {stats:?}", dead.len()).into()) }
}

/// Runs a worker until no event is open.
async fn run(worker: Worker<Event>, inbox: &dyn Inbox) {
    let drained = async {
        while inbox.stats().await.is_ok_and(|stats| stats.open() > 0) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    worker.run_until(drained).await;
}

async fn handle(delivery: Delivery) -> Result<(), &'static str> {
    if delivery.event_type() == "customer-created" && !FIXED.load(Ordering::Relaxed) {
        return Err("the handler has a bug");
    }
    println!("   {}, superseded: {}", delivery.event_type(), delivery.is_superseded());
    Ok(())
}
