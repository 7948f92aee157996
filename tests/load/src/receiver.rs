//! Receiver process: stores deliveries in the inbox, and a worker handles them.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use rebilly_sdk::events::inbox::{Inbox, InboxError};
use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use tokio::net::TcpListener;

use crate::inboxes;
use crate::log::{Line, Log};
use crate::workload::Event;

/// User and password that the driver authenticates with.
pub(crate) const CREDENTIALS: (&str, &str) = ("load", "load-secret");

/// Number of concurrent handlers.
pub(crate) const CONCURRENCY: usize = 64;

/// Runs until the process is killed. The process has a number for the log.
pub(crate) async fn run(
    inbox: &str,
    log: &Path,
    process: u32,
    port: u16,
) -> Result<(), Box<dyn std::error::Error>> {
    let inbox = inboxes::open(inbox).await?;
    let (user, password) = CREDENTIALS;
    let receiver: Receiver =
        Receiver::queue(WebhookVerifier::basic(user, password), Arc::clone(&inbox)).concurrency(1024);
    let log = Arc::new(Log::open(log)?);
    let worker = receiver.worker(move |delivery: Delivery| {
        let handled = handle(&log, process, &delivery);
        async move { handled }
    });
    let worker = worker
        .concurrency(CONCURRENCY)
        // Some deliveries of a customer arrive within it, others are late.
        .reorder_window(Duration::from_millis(20))
        .lease(Duration::from_secs(5))
        .poll_interval(Duration::from_millis(50))
        .max_attempts(3)
        .backoff(Duration::from_millis(50), Duration::from_millis(200));
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("PORT {}", listener.local_addr()?.port());
    tokio::spawn(worker.run_until(std::future::pending()));
    let stats = get({
        let receiver = receiver.clone();
        move || {
            let receiver = receiver.clone();
            async move {
                receiver.stats().await.map(|stats| format!("{} {}", stats.open(), stats.dead)).map_err(failed)
            }
        }
    });
    let dead = get(move || {
        let inbox = Arc::clone(&inbox);
        async move { dead_letters(&*inbox).await.map_err(failed) }
    });
    let app = Router::new().route("/stats", stats).route("/dead", dead).nest("/events", receiver.router());
    axum::serve(listener, app).await?;
    Ok(())
}

/// Logs an event, unless it is poison.
fn handle(log: &Log, process: u32, delivery: &Delivery) -> std::io::Result<()> {
    let event = Event::of_body(delivery.body());
    let event = event.ok_or_else(|| std::io::Error::other("the event has no customer or revision"))?;
    if event.is_poison() {
        return Err(std::io::Error::other("no handler accepts this event"));
    }
    let is_superseded = delivery.is_superseded();
    log.append(Line { event, process, is_superseded })
}

fn failed(error: InboxError) -> (StatusCode, String) {
    (StatusCode::SERVICE_UNAVAILABLE, error.to_string())
}

/// Returns the bodies of all dead letters, one per line.
async fn dead_letters(inbox: &dyn Inbox) -> Result<String, InboxError> {
    let (mut text, mut last) = (String::new(), None::<String>);
    loop {
        let page = inbox.dead_letters(last.as_deref(), 100).await?;
        for letter in &page {
            text.push_str(&String::from_utf8_lossy(&letter.entry.body));
            text.push('\n');
        }
        let Some(letter) = page.into_iter().next_back() else { return Ok(text) };
        last = Some(letter.entry.key);
    }
}
