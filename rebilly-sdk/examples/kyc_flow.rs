//! Lifecycle of a KYC request: attempted, then fulfilled.
//!
//! `cargo run -p rebilly-sdk --example kyc_flow --features axum`

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};

use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::{Delivery, Event, Receiver, WebhookVerifier};
use rebilly_sdk::{Client, Environment};

/// Number of handled events about the request.
static HANDLED: AtomicUsize = AtomicUsize::new(0);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    let receiver = Receiver::new(WebhookVerifier::basic("rebilly", "password"), handle);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    sandbox.register_webhook(WebhookTarget::new(
        format!("http://{}", listener.local_addr()?),
        "rebilly",
        "password",
    ))?;
    tokio::spawn(async move { axum::serve(listener, receiver.router()).await });

    let customer = client.customers().create(&CustomerRequest::default().with_website_id("web_1")).await?;
    let id = customer.id.as_ref().map(|id| id.as_str()).unwrap_or_default();
    println!("the customer uploads documents");
    // The example `kyc_review` uploads and reviews. Here the sandbox only emits the events.
    for event in ["kyc-request-attempted", "kyc-request-fulfilled"] {
        sandbox.emit_kyc_event(event, id)?;
        sandbox.idle().await;
    }
    if HANDLED.load(Ordering::Relaxed) == 2 { Ok(()) } else { Err("expected two events".into()) }
}

async fn handle(delivery: Delivery) -> Result<(), std::convert::Infallible> {
    match delivery.payload() {
        Event::KycRequestAttempted(event) => {
            HANDLED.fetch_add(1, Ordering::Relaxed);
            let request = event.embedded.as_ref().and_then(|embedded| embedded.kyc_request.as_ref());
            println!(
                "   attempted: {} documents to review",
                request.map_or(0, |request| request.documents.len())
            );
        }
        Event::KycRequestFulfilled(_) => {
            HANDLED.fetch_add(1, Ordering::Relaxed);
            println!("   fulfilled: the customer is verified");
        }
        Event::KycRequestPartiallyFulfilled(_) => println!("   some documents are still missing"),
        Event::KycRequestFailed(_) => println!("   failed: request other documents"),
        other => println!("   {}", other.event_type()),
    }
    Ok(())
}
