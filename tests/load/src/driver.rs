//! Delivers events as Rebilly does: until a receiver acknowledges them.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::receiver::CREDENTIALS;
use crate::verify::Verdict;
use crate::workload::{Event, Workload};

type BoxError = Box<dyn std::error::Error>;

/// Maximum number of concurrent deliveries per batch.
const IN_FLIGHT: usize = 32;

/// Number of batches in flight, which bounds the inbox to a few thousand entries.
const BATCHES: usize = 4;

struct ReceiverProcess {
    child: Child,
    port: u16,
}

/// Starts a receiver process and waits for its port.
async fn start(inbox: &str, log: &Path, port: u16) -> Result<ReceiverProcess, BoxError> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["receive", "--inbox", inbox, "--port", &port.to_string(), "--log"])
        .arg(log)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let output = child.stdout.take().ok_or("the receiver has no output")?;
    let line = BufReader::new(output).lines().next_line().await?.ok_or("the receiver did not start")?;
    let port = line.strip_prefix("PORT ").ok_or("the receiver did not print its port")?.parse()?;
    Ok(ReceiverProcess { child, port })
}

/// Runs the load test against one inbox.
///
/// The inbox in memory has one receiver, which is not killed: processes cannot share it, and it does not survive.
pub(crate) async fn run(
    kind: &str,
    inbox: &str,
    directory: &Path,
    duration: Duration,
) -> Result<Verdict, BoxError> {
    let shared = kind != "memory";
    let log = directory.join("handled.log");
    std::fs::write(&log, "")?;
    let mut processes = vec![start(inbox, &log, 0).await?];
    if shared {
        processes.push(start(inbox, &log, 0).await?);
    }
    let ports: Arc<[u16]> = processes.iter().map(|process| process.port).collect();
    let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build()?;
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let (permits, mut running) = (Arc::new(Semaphore::new(IN_FLIGHT * BATCHES)), JoinSet::new());
    let started = Instant::now();
    let mut workload = Workload::new(7);
    let mut kills = 0;
    while started.elapsed() < duration {
        if shared && kills == 0 && started.elapsed() > duration / 3 {
            kills += 1;
            if let Some(first) = processes.first_mut() {
                first.child.kill().await?;
                sleep(Duration::from_millis(300)).await;
                *first = start(inbox, &log, first.port).await?;
            }
        }
        for event in workload.batch() {
            let permit = Arc::clone(&permits).acquire_owned().await?;
            let (client, ports, acknowledged) =
                (client.clone(), Arc::clone(&ports), Arc::clone(&acknowledged));
            running.spawn(async move {
                deliver(&client, &ports, event).await;
                acknowledged.lock().unwrap_or_else(PoisonError::into_inner).push(event);
                drop(permit);
            });
        }
        while running.try_join_next().is_some() {}
    }
    while running.join_next().await.is_some() {}
    let acknowledged = std::mem::take(&mut *acknowledged.lock().unwrap_or_else(PoisonError::into_inner));
    let handled = wait_until_handled(&log, &acknowledged).await?;
    let seconds = started.elapsed().as_secs_f64();
    for process in &mut processes {
        process.child.kill().await?;
    }
    let verdict = Verdict::of(&acknowledged, &handled, &retried(&log));
    Ok(Verdict { inbox: kind.to_owned(), seconds, kills, ..verdict })
}

/// Sends an event to alternating receivers until one acknowledges it.
async fn deliver(client: &reqwest::Client, ports: &[u16], event: Event) {
    let mut attempt = event.customer as usize + event.revision as usize;
    loop {
        let port = ports.get(attempt % ports.len()).copied().unwrap_or_default();
        let (user, password) = CREDENTIALS;
        let request = client.post(format!("http://127.0.0.1:{port}/")).basic_auth(user, Some(password));
        let result = request.header("content-type", "application/json").body(event.body()).send().await;
        if result.is_ok_and(|response| response.status().is_success()) {
            return;
        }
        attempt += 1;
        sleep(Duration::from_millis(20)).await;
    }
}

/// Returns the events of the log once all are handled, or once it stops growing.
async fn wait_until_handled(log: &Path, acknowledged: &[Event]) -> Result<Vec<Event>, BoxError> {
    let mut last = 0;
    let mut unchanged = 0;
    loop {
        let text = std::fs::read_to_string(log)?;
        let events: Vec<Event> = text.lines().filter_map(Event::parse).collect();
        unchanged = if events.len() == last { unchanged + 1 } else { 0 };
        last = events.len();
        let verdict = Verdict::of(acknowledged, &events, &retried(log));
        // Longer than the lease of the killed process.
        if verdict.lost == 0 && unchanged > 3 || unchanged > 60 {
            return Ok(events);
        }
        sleep(Duration::from_millis(250)).await;
    }
}

/// Returns the events whose handlers ran more than once.
fn retried(log: &Path) -> Vec<Event> {
    let text = std::fs::read_to_string(log.with_extension("retried")).unwrap_or_default();
    text.lines().filter_map(Event::parse).collect()
}
