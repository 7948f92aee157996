//! Webhook operations and reconciliation against the sandbox.

mod calls;
#[cfg(feature = "axum")]
mod digest;
mod failed_deliveries;
mod refetch;
mod registration;
#[cfg(feature = "axum")]
mod resend;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, Method, StatusCode};
use rebilly_sandbox::{ManualClock, Sandbox};
use rebilly_sdk::Client;
use rebilly_sdk::customers::CustomerRequest;
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{Event, WebhookVerifier};
use rebilly_test_support::http_server;

const NOON: u64 = 1_700_000_000;

fn client(sandbox: &Sandbox) -> Client {
    rebilly_test_support::client::builder(sandbox).build().unwrap()
}

/// A receiver with this SDK's verifier. It responds with the queued statuses before it accepts events.
struct Receiver {
    url: String,
    log: Arc<Log>,
}

struct Log {
    verifier: WebhookVerifier,
    statuses: Mutex<VecDeque<u16>>,
    events: Mutex<Vec<(Method, HeaderMap, Event)>>,
}

impl Receiver {
    async fn start(statuses: &[u16]) -> Self {
        let log = Arc::new(Log {
            verifier: WebhookVerifier::basic("rebilly", "gEheim"),
            statuses: Mutex::new(statuses.iter().copied().collect()),
            events: Mutex::default(),
        });
        let router = Router::new().fallback(receive).with_state(Arc::clone(&log));
        let url = format!("{}/hook", http_server::start_router(router).await);
        Self { url, log }
    }

    fn fail_next(&self, statuses: &[u16]) {
        self.log.statuses.lock().unwrap().extend(statuses);
    }

    /// Type and customer of each accepted event.
    fn accepted(&self) -> Vec<String> {
        let events = self.log.events.lock().unwrap();
        let label =
            |event: &Event| format!("{} {}", event.event_type(), event.metadata().id("customer").unwrap());
        events.iter().map(|(_, _, event)| label(event)).collect()
    }

    fn registration(&self) -> Registration {
        Registration::new("hook_shop", &self.url).basic("rebilly", "gEheim").events(["customer-created"])
    }
}

async fn receive(State(log): State<Arc<Log>>, method: Method, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Ok(event) = log.verifier.receive(&headers, &body) else { return StatusCode::UNAUTHORIZED };
    if let Some(status) = log.statuses.lock().unwrap().pop_front() {
        return StatusCode::from_u16(status).unwrap();
    }
    log.events.lock().unwrap().push((method, headers, event));
    StatusCode::NO_CONTENT
}

async fn sandbox(clock: &ManualClock) -> Sandbox {
    Sandbox::builder().clock(clock.clone()).delivery_pauses([Duration::ZERO]).start().await.unwrap()
}

async fn customer(client: &Client, id: &str) {
    client.customers().upsert(id, &CustomerRequest::default()).await.unwrap();
}
