//! Every fault of the sandbox against every kind of call, through the SDK.
//!
//! A cell has a sandbox and a client of its own and makes one call. It compares what the caller got, how often the call was sent,
//! how many requests arrived and how often the operation was executed with what two tables ([`sight`], [`rules`]) say must
//! happen; and whatever the tables say, nothing that does harm may be executed twice. A second matrix reads a whole collection
//! while its pages go wrong: no row may be lost or come twice. Everything the run prints, traces or logs is searched for
//! the key, the tokens and the personal data that it sends.

mod call;
pub mod capture;
mod cell;
mod class;
mod disorder;
mod reading;
pub mod report;
pub mod rules;
pub mod search;
pub mod sight;
mod trouble;

use std::io;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

pub use cell::{Cell, run as run_cell};
pub use class::{Class, EventMetadata, Then};
pub use disorder::{AttemptOutcome, Disorder, Move, Outlook};
pub use reading::{Reading, Way, read};
pub use search::Search;
pub use trouble::Trouble;

/// How many cells run at once: most of them wait for something.
const AT_ONCE: usize = 24;

/// Runs every trouble against every kind of call. The cells come in that order.
///
/// # Errors
///
/// When a sandbox cannot be started.
pub async fn run(troubles: &[Trouble], classes: &[Class], search: &Search) -> io::Result<Vec<Cell>> {
    let pairs =
        troubles.iter().flat_map(|trouble| classes.iter().map(move |class| (trouble.clone(), *class)));
    let cells = pairs.map(|(trouble, class)| {
        let search = search.clone();
        async move { run_cell(&trouble, class, &search).await }
    });
    side_by_side(cells).await
}

/// Reads a collection in every way under every disorder. The readings come in that order.
///
/// # Errors
///
/// When a sandbox cannot be started.
pub async fn read_all(disorders: &[Disorder], ways: &[Way], search: &Search) -> io::Result<Vec<Reading>> {
    let pairs = disorders.iter().flat_map(|disorder| ways.iter().map(move |way| (disorder.clone(), *way)));
    let readings = pairs.map(|(disorder, way)| {
        let search = search.clone();
        async move { read(&disorder, way, &search).await }
    });
    side_by_side(readings).await
}

/// Runs some at once; what they give comes in their order.
async fn side_by_side<T: Send + 'static>(
    futures: impl Iterator<Item = impl Future<Output = io::Result<T>> + Send + 'static>,
) -> io::Result<Vec<T>> {
    let gate = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    for (place, future) in futures.enumerate() {
        let gate = Arc::clone(&gate);
        running.spawn(async move {
            // The gate is never closed.
            let _turn = gate.acquire().await;
            (place, future.await)
        });
    }
    let mut all = Vec::new();
    while let Some(done) = running.join_next().await {
        let (place, one) = done.map_err(io::Error::other)?;
        all.push((place, one?));
    }
    all.sort_by_key(|(place, _)| *place);
    Ok(all.into_iter().map(|(_, one)| one).collect())
}
