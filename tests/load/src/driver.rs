//! Delivers as Rebilly does: again until it is acknowledged.

use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::judge::Verdict;
use crate::receiver::CREDENTIALS;
use crate::workload::{Event, Workload};

type Failure = Box<dyn std::error::Error>;

/// Deliveries that are on their way at a time.
const IN_FLIGHT: usize = 32;

/// Deliveries whose customers are not whole yet, so that the inbox never holds more than a few thousand.
const BATCHES: usize = 4;

struct Process {
    child: Child,
    port: u16,
}

async fn start(inbox: &str, log: &Path, port: u16) -> Result<Process, Failure> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["receive", "--inbox", inbox, "--port", &port.to_string(), "--log"])
        .arg(log)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let output = child.stdout.take().ok_or("a receiver without output")?;
    let line = BufReader::new(output).lines().next_line().await?.ok_or("a receiver did not start")?;
    let port = line.strip_prefix("PORT ").ok_or("a receiver said something else")?.parse()?;
    Ok(Process { child, port })
}

/// Runs one inbox. What only memory has cannot be shared, and is not killed.
pub(crate) async fn run(
    kind: &str,
    inbox: &str,
    directory: &Path,
    time: Duration,
) -> Result<Verdict, Failure> {
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
    let (turns, mut running) = (Arc::new(Semaphore::new(IN_FLIGHT * BATCHES)), JoinSet::new());
    let begun = Instant::now();
    let mut workload = Workload::new(7);
    let mut killed = 0;
    while begun.elapsed() < time {
        if shared && killed == 0 && begun.elapsed() > time / 3 {
            killed += 1;
            if let Some(first) = processes.first_mut() {
                first.child.kill().await?;
                sleep(Duration::from_millis(300)).await;
                *first = start(inbox, &log, first.port).await?;
            }
        }
        for event in workload.batch() {
            let turn = Arc::clone(&turns).acquire_owned().await?;
            let (client, ports, acknowledged) =
                (client.clone(), Arc::clone(&ports), Arc::clone(&acknowledged));
            running.spawn(async move {
                deliver(&client, &ports, event).await;
                acknowledged.lock().unwrap_or_else(PoisonError::into_inner).push(event);
                drop(turn);
            });
        }
        while running.try_join_next().is_some() {}
    }
    while running.join_next().await.is_some() {}
    let acknowledged = std::mem::take(&mut *acknowledged.lock().unwrap_or_else(PoisonError::into_inner));
    let handled = settled(&log, &acknowledged).await?;
    let seconds = begun.elapsed().as_secs_f64();
    for process in &mut processes {
        process.child.kill().await?;
    }
    let verdict = Verdict::of(&acknowledged, &handled, &again(&log));
    Ok(Verdict { inbox: kind.to_owned(), seconds, killed, ..verdict })
}

/// Sends until it is acknowledged, to one receiver after the other.
async fn deliver(client: &reqwest::Client, ports: &[u16], event: Event) {
    let mut turn = event.customer as usize + event.revision as usize;
    loop {
        let port = ports.get(turn % ports.len()).copied().unwrap_or_default();
        let (user, password) = CREDENTIALS;
        let request = client.post(format!("http://127.0.0.1:{port}/")).basic_auth(user, Some(password));
        let sent = request.header("content-type", "application/json").body(event.body()).send().await;
        if sent.is_ok_and(|response| response.status().is_success()) {
            return;
        }
        turn += 1;
        sleep(Duration::from_millis(20)).await;
    }
}

/// The log, once it has not grown for a while.
async fn settled(log: &Path, acknowledged: &[Event]) -> Result<Vec<Event>, Failure> {
    let mut last = 0;
    let mut still = 0;
    loop {
        let text = std::fs::read_to_string(log)?;
        let events: Vec<Event> = text.lines().filter_map(Event::parse).collect();
        still = if events.len() == last { still + 1 } else { 0 };
        last = events.len();
        let verdict = Verdict::of(acknowledged, &events, &again(log));
        // Longer than a claim of the killed one lasts.
        if verdict.lost == 0 && still > 3 || still > 60 {
            return Ok(events);
        }
        sleep(Duration::from_millis(250)).await;
    }
}

/// The events whose handlers ran again.
fn again(log: &Path) -> Vec<Event> {
    let text = std::fs::read_to_string(log.with_extension("again")).unwrap_or_default();
    text.lines().filter_map(Event::parse).collect()
}
