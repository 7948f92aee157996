//! Receives webhooks with axum during a password rotation: deliveries with either password pass.
//!
//! `cargo run -p rebilly-sdk --example webhook_receiver --features axum`

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::StatusCode;
use axum::routing::get;
use rebilly_sandbox::Sandbox;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{BasicAuth, Delivery, Event, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment};

/// Number of handled events.
static HANDLED: AtomicUsize = AtomicUsize::new(0);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;

    // Accept both until Rebilly has the new password.
    let verifier = WebhookVerifier::basic("rebilly", "new password")
        .also_accept(BasicAuth::new("rebilly", "old password"));
    // Events of this type only carry the state of the customer: old states are not needed.
    let receiver = Receiver::new(verifier, handle).skip_superseded(["customer-updated"]);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks/rebilly", listener.local_addr()?);
    let health = receiver.clone();
    let app = axum::Router::new()
        .route(
            "/health",
            get(async move || health.check().await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)),
        )
        .nest("/webhooks/rebilly", receiver.router());
    tokio::spawn(async move { axum::serve(listener, app).await });

    for password in ["old password", "new password"] {
        let registration = Registration::new("hook_shop", url.as_str()).basic("rebilly", password);
        registration.events(["customer-created", "customer-updated"]).register(&client).await?;
        println!("registered with the {password}");
        client.customers().upsert("cus_42", &CustomerRequest::default().with_website_id("web_1")).await?;
        sandbox.idle().await;
    }
    match HANDLED.load(Ordering::Relaxed) {
        2 => Ok(()),
        other => Err(format!("expected 2 handled events, counted {other}").into()),
    }
}

/// Runs once for each event. After an `Err`, Rebilly redelivers the event.
async fn handle(delivery: Delivery) -> Result<(), std::convert::Infallible> {
    HANDLED.fetch_add(1, Ordering::Relaxed);
    let revision = delivery.metadata().revision();
    match delivery.payload() {
        Event::CustomerCreated(event) => {
            println!("   created {:?}, revision {revision:?}", event.customer_id)
        }
        Event::CustomerUpdated(event) => {
            println!("   updated {:?}, revision {revision:?}", event.customer_id)
        }
        other => println!("   {}", other.event_type()),
    }
    Ok(())
}
