//! Every fault of the sandbox against every kind of call, through the SDK.
//!
//! A cell has a sandbox and a client of its own and makes one call. It compares what the caller got, how often the call was sent,
//! how many requests arrived and how often the operation was executed with what two tables ([`sight`], [`rules`]) say must
//! happen; and whatever the tables say, nothing that does harm may be executed twice. Everything the run prints, traces or
//! logs is searched for the key, the tokens and the personal data that it sends.

mod call;
pub mod capture;
mod cell;
mod class;
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
pub use class::{Class, Facts, Then};
pub use trouble::Trouble;

/// How many cells run at once: most of them wait for something.
const AT_ONCE: usize = 24;

/// Runs every trouble against every kind of call. The cells come in that order.
///
/// # Errors
///
/// When a sandbox cannot be started.
pub async fn run(troubles: &[Trouble], classes: &[Class], search: &Search) -> io::Result<Vec<Cell>> {
    let gate = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    let pairs = troubles.iter().flat_map(|trouble| classes.iter().map(move |class| (trouble, *class)));
    for (place, (trouble, class)) in pairs.enumerate() {
        let (gate, trouble, search) = (Arc::clone(&gate), trouble.clone(), search.clone());
        running.spawn(async move {
            // The gate is never closed.
            let _turn = gate.acquire().await;
            (place, run_cell(&trouble, class, &search).await)
        });
    }
    let mut cells = Vec::new();
    while let Some(done) = running.join_next().await {
        let (place, cell) = done.map_err(io::Error::other)?;
        cells.push((place, cell?));
    }
    cells.sort_by_key(|(place, _)| *place);
    Ok(cells.into_iter().map(|(_, cell)| cell).collect())
}

pub use search::Search;
