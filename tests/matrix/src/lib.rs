//! Runs every fault of the sandbox against every kind of call of the SDK.
//!
//! Each cell has its own sandbox and client, and sends one call. Its effects are compared with the expected ones: the
//! outcome, the number of attempts, the requests that the server received and the executions. Expectations come from two
//! tables that are independent of the SDK, [`observation`] and [`rules`]. Whatever the tables say, an operation that is
//! not idempotent must not be executed twice.
//!
//! A second matrix reads a whole collection under faults: no row may be lost or duplicated.
//!
//! Everything printed, traced or logged is scanned for the key, the tokens and the personal data of the run.

mod call_kind;
pub mod capture;
mod cell;
mod harness;
pub mod observation;
mod paging_fault;
mod paging_run;
pub mod redaction;
pub mod report;
pub mod rules;
mod scenario;
mod wrong_server;

use std::io;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

pub use call_kind::{CallKind, CallProperties, OnDuplicate};
pub use cell::{Cell, run as run_cell};
pub use paging_fault::{Mutation, PagingFault, RunOutcome};
pub use paging_run::{PagingRun, ReadMode, read};
pub use redaction::SecretScanner;
pub use scenario::Scenario;
pub use wrong_server::WrongServer;

/// Number of cells that run concurrently. Most of them wait.
const MAX_CONCURRENT: usize = 24;

/// Runs every scenario against every kind of call. Returns the cells in that order.
///
/// # Errors
///
/// When a sandbox cannot be started.
pub async fn run_calls(
    scenarios: &[Scenario],
    call_kinds: &[CallKind],
    scanner: &SecretScanner,
) -> io::Result<Vec<Cell>> {
    let pairs = scenarios
        .iter()
        .flat_map(|scenario| call_kinds.iter().map(move |call_kind| (scenario.clone(), *call_kind)));
    let cells = pairs.map(|(scenario, call_kind)| {
        let scanner = scanner.clone();
        async move { run_cell(&scenario, call_kind, &scanner).await }
    });
    run_concurrently(cells).await
}

/// Reads a collection in every mode under every fault. Returns the runs in that order.
///
/// # Errors
///
/// When a sandbox cannot be started.
pub async fn run_paging(
    paging_faults: &[PagingFault],
    modes: &[ReadMode],
    scanner: &SecretScanner,
) -> io::Result<Vec<PagingRun>> {
    let pairs = paging_faults.iter().flat_map(|fault| modes.iter().map(move |mode| (fault.clone(), *mode)));
    let runs = pairs.map(|(fault, mode)| {
        let scanner = scanner.clone();
        async move { read(&fault, mode, &scanner).await }
    });
    run_concurrently(runs).await
}

/// Runs the futures, several at a time. Returns their results in order.
async fn run_concurrently<T: Send + 'static>(
    futures: impl Iterator<Item = impl Future<Output = io::Result<T>> + Send + 'static>,
) -> io::Result<Vec<T>> {
    let semaphore = Arc::new(Semaphore::new(MAX_CONCURRENT));
    let mut running = JoinSet::new();
    for (index, future) in futures.enumerate() {
        let semaphore = Arc::clone(&semaphore);
        running.spawn(async move {
            // The semaphore is never closed.
            let _permit = semaphore.acquire().await;
            (index, future.await)
        });
    }
    let mut results = Vec::new();
    while let Some(joined) = running.join_next().await {
        let (index, result) = joined.map_err(io::Error::other)?;
        results.push((index, result?));
    }
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}
