//! Creates, upserts and lists customers, and receives webhooks.
//!
//! `cargo run --example quickstart` uses an embedded sandbox. With `REBILLY_API_KEY` and `REBILLY_ORGANIZATION_ID` in the
//! environment, it uses Rebilly's own sandbox. That one cannot reach this machine, so the webhooks are skipped.

use std::error::Error;

use axum::extract::State;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::customers::{ContactEmail, ContactObjectRequest, CustomerRequest};
use rebilly_sdk::events::{Event, WebhookVerifier};
use rebilly_sdk::types::Nullable;
use rebilly_sdk::{Client, ClientBuilder, Environment};
use tokio::sync::mpsc;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    match ClientBuilder::from_env() {
        Ok(builder) => {
            println!("Credentials found: using Rebilly's sandbox.");
            let client = builder.environment(Environment::Sandbox).build()?;
            let website = std::env::var("REBILLY_WEBSITE_ID").ok();
            customers(&client, website.as_deref()).await?;
            println!("\nDone. Webhooks skipped: Rebilly's sandbox cannot reach this machine.");
            return Ok(());
        }
        Err(missing) => println!("Using an embedded sandbox. For Rebilly's own: {missing}."),
    }
    let sandbox = Sandbox::start().await?;
    let mut events = receiver(&sandbox).await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    let id = customers(&client, Some("web_quickstart")).await?;
    webhooks(&sandbox, &id, &mut events).await?;
    println!("\nDone.");
    Ok(())
}

/// Runs the steps that only need the API. Returns the identifier of the upserted customer.
async fn customers(client: &Client, website: Option<&str>) -> Result<String> {
    println!("\n1. Create a customer; Rebilly chooses the identifier (POST /customers)");
    let customer = client.customers().create(&person("Ada", "ada@example.com", website)).await?;
    println!("   sent      first name Ada, email ada@example.com");
    println!("   created   {}, revision {}", text(&customer.id), number(customer.revision));
    println!("   left      {} requests in this rate limit window", number(customer.rate_limit().remaining));

    println!("\n2. Upsert a customer twice; the caller chooses the identifier (PUT /customers/{{id}})");
    let id = format!("quickstart-{}", std::process::id());
    for name in ["Grace", "Grace Brewster"] {
        let upsert = client.customers().upsert(&id, &person(name, "grace@example.com", website)).await?;
        let outcome = if upsert.is_created() { "created" } else { "updated" };
        println!("   sent      first name {name}, as {id}");
        println!("   {outcome}   status {}, revision {}", upsert.status(), number(upsert.revision));
    }

    println!("\n3. Send invalid fields");
    let mut invalid = person("Alan", "not an email", website);
    if let Nullable::Value(address) = &mut invalid.primary_address {
        address.country = "England".into();
    }
    println!("   sent      country England, email \"not an email\"");
    match client.customers().create(&invalid).await {
        Err(error) if error.is_validation() => {
            println!("   rejected  {error}");
            for field in error.invalid_fields() {
                println!("   invalid   {}: {}", field.field, field.message);
            }
        }
        Err(error) => return Err(error.into()),
        Ok(_) => println!("   unexpectedly accepted"),
    }

    println!("\n4. List customers, one per page (GET /customers)");
    for page in 0..3 {
        let customers = client.customers().list().sort("-createdTime").limit(1).offset(page).await?;
        let Some(pagination) = customers.pagination() else { break };
        for customer in customers.iter() {
            println!("   page {}    {} of {} customers", page + 1, text(&customer.id), pagination.total);
        }
        if pagination.offset + pagination.limit >= pagination.total {
            break;
        }
    }
    Ok(id)
}

/// Emits events in the sandbox and prints what the receiver got.
async fn webhooks(sandbox: &Sandbox, customer: &str, events: &mut mpsc::Receiver<Event>) -> Result<()> {
    println!("\n5. Receive webhooks, authenticated with user and password");
    sandbox.emit_customer_event("customer-one-time-password-requested", customer)?;
    sandbox.emit_kyc_event("kyc-request-attempted", customer)?;
    sandbox.idle().await;
    while let Ok(event) = events.try_recv() {
        match &event {
            Event::CustomerOneTimePasswordRequested(password) => {
                println!("   received  {}: customer {}", event.event_type(), text(&password.customer_id));
            }
            Event::KycRequestAttempted(attempt) => {
                let request = attempt.embedded.as_ref().and_then(|embedded| embedded.kyc_request.as_ref());
                let documents = request.map_or(0, |request| request.documents.len());
                println!(
                    "   received  {}: {}, {documents} documents",
                    event.event_type(),
                    text(&attempt.kyc_request_id)
                );
            }
            Event::Unknown(unknown) => {
                println!("   received  {:?}, unknown to this version", unknown.tag())
            }
            _ => println!("   received  {}", event.event_type()),
        }
    }
    Ok(())
}

/// Starts a webhook server, registers it with the sandbox and returns the channel of received events.
async fn receiver(sandbox: &Sandbox) -> Result<mpsc::Receiver<Event>> {
    let (sender, events) = mpsc::channel(32);
    let verifier = WebhookVerifier::basic("quickstart", "a-secret");
    let router = axum::Router::new().route("/webhook", post(receive)).with_state((verifier, sender));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhook", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    sandbox.register_webhook(WebhookTarget::new(url, "quickstart", "a-secret"))?;
    Ok(events)
}

async fn receive(
    State((verifier, events)): State<(WebhookVerifier, mpsc::Sender<Event>)>,
    headers: HeaderMap,
    body: axum::body::Bytes,
) -> StatusCode {
    match verifier.receive(&headers, &body) {
        // Rebilly redelivers the event after any status other than 2xx.
        Ok(event) => match events.send(event).await {
            Ok(()) => StatusCode::NO_CONTENT,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        Err(rebilly_sdk::events::ReceiveError::Unauthenticated(_)) => StatusCode::UNAUTHORIZED,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn person(first_name: &str, email: &str, website: Option<&str>) -> CustomerRequest {
    let address = ContactObjectRequest::default()
        .with_first_name(first_name)
        .with_emails([ContactEmail::new("main", email).with_primary(true)])
        .with_country("GB");
    CustomerRequest::default().with_primary_address(address).with_website_id(website)
}

fn text<T: ToString>(value: &Option<T>) -> String {
    value.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string)
}

fn number<T: ToString>(value: Option<T>) -> String {
    text(&value)
}
