//! A receiver: deliveries into the inbox, a worker that handles them.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
use tokio::net::TcpListener;

use crate::inboxes;
use crate::workload::Event;

/// User and password that the driver signs in with.
pub(crate) const CREDENTIALS: (&str, &str) = ("load", "load-secret");

/// Runs until it is killed.
pub(crate) async fn run(inbox: &str, log: &Path, port: u16) -> Result<(), Box<dyn std::error::Error>> {
    let inbox = inboxes::open(inbox).await?;
    let (user, password) = CREDENTIALS;
    let receiver: Receiver =
        Receiver::queue(WebhookVerifier::basic(user, password), Arc::clone(&inbox)).concurrency(256);
    let log = log.to_owned();
    let worker = receiver.worker(move |delivery: Delivery| handle(log.clone(), delivery));
    // Longer than deliveries change places, shorter than anybody waits.
    let worker = worker.concurrency(16).reorder_window(Duration::from_millis(1500)).lease(Duration::from_secs(2));
    let worker = worker.poll_interval(Duration::from_millis(50));
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("PORT {}", listener.local_addr()?.port());
    tokio::spawn(worker.run_until(std::future::pending()));
    axum::serve(listener, receiver.router()).await?;
    Ok(())
}

/// Appends a line. An event whose process was killed comes again; one that was written before that is left alone, as any
/// handler that must not do things twice has to see to.
async fn handle(log: PathBuf, delivery: Delivery) -> std::io::Result<()> {
    let entity = delivery.metadata().entity().and_then(|entity| entity.id.strip_prefix("cus_")?.parse().ok());
    let revision = delivery.metadata().revision().and_then(|revision| u32::try_from(revision).ok());
    let Some((customer, revision)) = entity.zip(revision) else {
        return Err(std::io::Error::other("no customer"));
    };
    let event = Event { customer, revision };
    if delivery.attempt() > 1 {
        let written = std::fs::read_to_string(&log)?;
        let found = written.lines().any(|line| Event::parse(line) == Some(event));
        append(&log.with_extension("again"), &event.line())?;
        if found {
            return Ok(());
        }
    }
    append(&log, &event.line())
}

/// One write, so that lines of several processes do not mix.
fn append(path: &Path, line: &str) -> std::io::Result<()> {
    std::fs::OpenOptions::new().create(true).append(true).open(path)?.write_all(line.as_bytes())
}
