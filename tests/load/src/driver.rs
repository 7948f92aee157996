//! Delivers events as Rebilly does: until a receiver acknowledges them.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::log;
use crate::processes::Processes;
use crate::receiver::CREDENTIALS;
use crate::servers::Server;
use crate::verify::Verdict;
use crate::workload::{Event, Workload};

type BoxError = Box<dyn std::error::Error>;

/// Maximum number of concurrent deliveries.
const IN_FLIGHT: usize = 256;

/// Maximum wait until the inbox is empty.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(120);

/// Runs the load test against one inbox.
///
/// After a third of the time a receiver is killed, after two thirds the store. The inbox in memory has one receiver,
/// which is not killed: processes cannot share it, and it does not survive.
pub(crate) async fn run(
    kind: &str,
    server: &mut Server,
    directory: &Path,
    duration: Duration,
) -> Result<Verdict, BoxError> {
    let shared = kind != "memory";
    let log = directory.join("handled.log");
    std::fs::write(&log, "")?;
    let mut processes = Processes::start(server.inbox(), &log, if shared { 2 } else { 1 }).await?;
    let ports: Arc<[u16]> = processes.ports().into();
    let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build()?;
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let (permits, mut running) = (Arc::new(Semaphore::new(IN_FLIGHT)), JoinSet::new());
    let started = Instant::now();
    let mut workload = Workload::new(7);
    let (mut kills, mut restarts) = (0, 0);
    while started.elapsed() < duration {
        if shared && kills == 0 && started.elapsed() > duration / 3 {
            kills += 1;
            processes.kill_first().await?;
            sleep(Duration::from_millis(300)).await;
            processes.restart_first().await?;
        }
        if restarts == 0 && started.elapsed() > duration * 2 / 3 && server.restart().await? {
            restarts += 1;
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
    let (open, counted) = drain(&client, &ports).await;
    let seconds = started.elapsed().as_secs_f64();
    let dead = get(&client, &ports, "dead").await.ok_or("the dead letters are unavailable")?;
    let dead: Vec<Event> = dead.lines().filter_map(|body| Event::of_body(body.as_bytes())).collect();
    let verdict = Verdict::of(&acknowledged, &log::read(&log)?, &dead, processes.killed());
    processes.end().await?;
    let miscounted = open + counted.abs_diff(dead.len() as u64);
    Ok(Verdict { inbox: kind.to_owned(), seconds, kills, restarts, miscounted, ..verdict })
}

/// Sends an event to alternating receivers until one acknowledges it.
async fn deliver(client: &reqwest::Client, ports: &[u16], event: Event) {
    let mut attempt = event.customer as usize + event.revision as usize;
    loop {
        let port = ports.get(attempt % ports.len()).copied().unwrap_or_default();
        let (user, password) = CREDENTIALS;
        let request = client.post(format!("http://127.0.0.1:{port}/events")).basic_auth(user, Some(password));
        let result = request.header("content-type", "application/json").body(event.body()).send().await;
        if result.is_ok_and(|response| response.status().is_success()) {
            return;
        }
        attempt += 1;
        sleep(Duration::from_millis(20)).await;
    }
}

/// Waits until the inbox has no open entry. Returns the number of open and dead ones.
async fn drain(client: &reqwest::Client, ports: &[u16]) -> (u64, u64) {
    let started = Instant::now();
    let mut last = (u64::MAX, 0);
    while started.elapsed() < DRAIN_TIMEOUT {
        if let Some(stats) = stats(client, ports).await {
            last = stats;
        }
        if last.0 == 0 {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    last
}

async fn stats(client: &reqwest::Client, ports: &[u16]) -> Option<(u64, u64)> {
    let text = get(client, ports, "stats").await?;
    let (open, dead) = text.split_once(' ')?;
    Some((open.parse().ok()?, dead.parse().ok()?))
}

async fn get(client: &reqwest::Client, ports: &[u16], path: &str) -> Option<String> {
    let response = client.get(format!("http://127.0.0.1:{}/{path}", ports.first()?)).send().await.ok()?;
    response.error_for_status().ok()?.text().await.ok()
}
