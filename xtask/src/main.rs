//! Tasks of this repository. `cargo xtask help` lists them.

mod bench;
mod budget;
mod dependencies;
mod faults;
mod instructions;
mod lines;
mod measure;
mod regenerate;
mod webhook_load;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Tasks of this repository")]
struct Arguments {
    /// The checkout to work on; the one this was built from unless told otherwise.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes rebilly-sdk/src/generated/ from spec/.
    Regenerate {
        /// Write nothing; print the difference and exit with 1 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Prints the whole spec as one OpenAPI 3.0.3 JSON document.
    Bundle,
    /// Measures reading and writing models against serde's derive and `serde_json::Value`, and calls against reqwest by hand.
    /// Takes some minutes.
    Bench {
        /// Print an array of `{name, value, unit, baseline, baseline_value, ratio}` instead of a table.
        #[arg(long)]
        json: bool,
        /// How often everything is measured.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Only the cases whose names contain this.
        only: Option<String>,
    },
    /// Measures what the SDK costs to compile, beside progenitor's own output and serde's derive. Takes up to half an hour.
    Budget {
        /// Print an array of `{name, value, unit, baseline, baseline_value, ratio}` instead of a table.
        #[arg(long)]
        json: bool,
        /// The spec of today, a made-up one of the size of the whole API, or both.
        #[arg(long, value_enum, default_value_t = budget::Size::Both)]
        size: budget::Size,
        /// How often everything is measured; 5 times for the current size and 3 for the full one unless told otherwise.
        #[arg(long)]
        runs: Option<usize>,
        /// Measure nothing: only check that no generated file has more lines than xtask/lines.tsv allows.
        #[arg(long)]
        lines: bool,
    },
    /// Runs every fault of the sandbox against every kind of call and prints what became of it. Ends with 1 when a cell is wrong.
    Faults {
        /// Print an object with all cells instead of a table.
        #[arg(long)]
        json: bool,
        /// One fault of each sort only, as the tests do.
        #[arg(long)]
        short: bool,
        /// Only what has this in its name.
        only: Option<String>,
    },
    /// Delivers events into two receiver processes that share an inbox, and kills one of them, for every inbox there is. Ends with 1
    /// when an event is lost, handled twice or out of order.
    WebhookLoad {
        /// How long, for each inbox.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Which inboxes: memory, sqlite, redis, postgres; all that this machine has unless told otherwise.
        #[arg(long = "inbox")]
        inboxes: Vec<String>,
    },
    /// Checks licences, and that every default dependency of the SDK is justified in ARCHITECTURE.md.
    Dependencies,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(|| {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        own.parent().unwrap_or(own).to_owned()
    });
    let done = match arguments.task {
        Task::Regenerate { check: false } => regenerate::write(&root),
        Task::Regenerate { check: true } => regenerate::check(&root),
        Task::Bundle => regenerate::bundle(&root),
        Task::Bench { json, rounds, only } => bench::run(&root, json, rounds, only.as_deref()),
        Task::Budget { lines: true, .. } => lines::check(&root),
        Task::Budget { json, size, runs, lines: false } => budget::run(&root, json, size, runs),
        Task::Faults { json, short, only } => faults::run(&root, json, short, only.as_deref()),
        Task::WebhookLoad { seconds, inboxes } => webhook_load::run(&root, seconds, &inboxes),
        Task::Dependencies => dependencies::check(&root),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
