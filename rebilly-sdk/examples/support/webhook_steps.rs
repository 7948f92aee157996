//! Webhooks of the quickstart, with an HTTP server in place of the SDK's feature `axum`: the example `webhook_receiver` has that.

use axum::body::Bytes;
use axum::routing::post;
use http::{HeaderMap, StatusCode};
use rebilly_sandbox::{Sandbox, WebhookTarget};
use rebilly_sdk::events::{Event, ReceiveError, WebhookVerifier};
use tokio::sync::mpsc;

use super::Result;

/// Starts a webhook server, registers it with the sandbox and returns the channel of received events.
pub(crate) async fn receiver(sandbox: &Sandbox) -> Result<mpsc::Receiver<Event>> {
    let (sender, events) = mpsc::channel(32);
    let verifier = WebhookVerifier::basic("quickstart", "a-secret");
    let receive = async move |headers: HeaderMap, body: Bytes| match verifier.receive(&headers, &body) {
        // Rebilly redelivers the event after any status other than 2xx.
        Ok(event) => match sender.send(event).await {
            Ok(()) => StatusCode::NO_CONTENT,
            Err(_) => StatusCode::SERVICE_UNAVAILABLE,
        },
        Err(ReceiveError::Unauthenticated(_)) => StatusCode::UNAUTHORIZED,
        Err(_) => StatusCode::BAD_REQUEST,
    };
    let router = axum::Router::new().route("/webhook", post(receive));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhook", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    sandbox.register_webhook(WebhookTarget::new(url, "quickstart", "a-secret"))?;
    Ok(events)
}

/// Emits two events in the sandbox and prints every event that the receiver has got.
pub(crate) async fn print(
    sandbox: &Sandbox,
    customer: &str,
    events: &mut mpsc::Receiver<Event>,
) -> Result<()> {
    println!("\n5. Receive webhooks, authenticated with user and password");
    sandbox.emit_customer_event("customer-one-time-password-requested", customer)?;
    sandbox.emit_kyc_event("kyc-request-attempted", customer)?;
    sandbox.idle().await;
    let mut received = 0;
    while let Ok(event) = events.try_recv() {
        received += 1;
        match &event {
            Event::CustomerOneTimePasswordRequested(password) => {
                println!("   received  {}: customer {:?}", event.event_type(), password.customer_id);
            }
            Event::KycRequestAttempted(attempt) => {
                println!("   received  {}: request {:?}", event.event_type(), attempt.kyc_request_id);
            }
            Event::Unknown(unknown) => println!("   received  {:?}, unknown to this version", unknown.tag()),
            _ => println!("   received  {}", event.event_type()),
        }
    }
    // Two customers were created, one of them was updated.
    if received == 5 { Ok(()) } else { Err(format!("expected 5 events, received {received}").into()) }
}
