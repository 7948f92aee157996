//! Receiver process: enqueues deliveries in the inbox, and a worker handles them.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use tokio::net::TcpListener;

use crate::inboxes;
use crate::workload::Event;

/// User and password that the driver authenticates with.
pub(crate) const CREDENTIALS: (&str, &str) = ("load", "load-secret");

/// Runs until the process is killed.
pub(crate) async fn run(inbox: &str, log: &Path, port: u16) -> Result<(), Box<dyn std::error::Error>> {
    let inbox = inboxes::open(inbox).await?;
    let (user, password) = CREDENTIALS;
    let receiver: Receiver =
        Receiver::queue(WebhookVerifier::basic(user, password), Arc::clone(&inbox)).concurrency(256);
    let log = log.to_owned();
    let worker = receiver.worker(move |delivery: Delivery| handle(log.clone(), delivery));
    // Longer than deliveries are out of order, shorter than the run.
    let worker =
        worker.concurrency(16).reorder_window(Duration::from_millis(1500)).lease(Duration::from_secs(2));
    let worker = worker.poll_interval(Duration::from_millis(50));
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("PORT {}", listener.local_addr()?.port());
    tokio::spawn(worker.run_until(std::future::pending()));
    axum::serve(listener, receiver.router()).await?;
    Ok(())
}

/// Appends the event to the log.
///
/// An event whose process was killed is handled again. The handler is idempotent: it skips an event that the log contains.
async fn handle(log: PathBuf, delivery: Delivery) -> std::io::Result<()> {
    let entity = delivery.metadata().entity().and_then(|entity| entity.id.strip_prefix("cus_")?.parse().ok());
    let revision = delivery.metadata().revision().and_then(|revision| u32::try_from(revision).ok());
    let Some((customer, revision)) = entity.zip(revision) else {
        return Err(std::io::Error::other("the event has no customer or revision"));
    };
    let event = Event { customer, revision };
    if delivery.attempt() > 1 {
        let handled = std::fs::read_to_string(&log)?;
        let is_handled = handled.lines().any(|line| Event::parse(line) == Some(event));
        append(&log.with_extension("retried"), &event.line())?;
        if is_handled {
            return Ok(());
        }
    }
    append(&log, &event.line())
}

/// Appends with one write, so that lines of several processes do not interleave.
fn append(path: &Path, line: &str) -> std::io::Result<()> {
    std::fs::OpenOptions::new().create(true).append(true).open(path)?.write_all(line.as_bytes())
}
