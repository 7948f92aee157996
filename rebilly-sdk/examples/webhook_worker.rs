//! Stores deliveries in a file and handles them in a worker. Acknowledged events survive the process.
//!
//! `cargo run -p rebilly-sdk --example webhook_worker --features sqlite,axum`

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::inbox::{Inbox, SqliteInbox};
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::temp_dir().join(format!("rebilly-events-{}.db", std::process::id()));
    let inbox: Arc<dyn Inbox> = Arc::new(SqliteInbox::open(&file).await?);

    let receiver = Receiver::queue(WebhookVerifier::basic("rebilly", "password"), Arc::clone(&inbox));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = receiver.clone().router();
    tokio::spawn(async move { axum::serve(listener, app).await });

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
    println!("acknowledged, and pending in {}: {}", file.display(), inbox.pending_count().await?);

    // The worker can also run in another process, or after a restart.
    let worker = receiver.worker(handle).reorder_window(Duration::from_millis(100));
    let polled = Arc::clone(&inbox);
    worker
        .run_until(async move {
            while polled.pending_count().await.is_ok_and(|pending| pending > 0) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        })
        .await;
    println!("pending: {}", inbox.pending_count().await?);
    std::fs::remove_file(file)?;
    Ok(())
}

async fn handle(delivery: Delivery) -> Result<(), std::convert::Infallible> {
    println!("   {}, revision {:?}", delivery.event_type(), delivery.metadata().revision());
    Ok(())
}
