//! Tasks of this repository. `cargo xtask help` lists them.

mod api;
mod bench;
mod compile_cost;
mod dependencies;
mod docs;
mod drift;
mod faults;
mod features;
mod instructions;
mod judges;
mod lines;
mod measure;
mod metadata;
mod packages;
mod prose;
mod regenerate;
mod report;
mod sandbox_bench;
mod semver;
mod tools;
mod webhook_load;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Tasks of this repository")]
struct Arguments {
    /// Root of the checkout. Default: the checkout that xtask was built from.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes rebilly-sdk/src/generated/ from spec/.
    Regenerate {
        /// Print the difference instead of writing; exit with 1 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Prints the spec as one OpenAPI 3.0.3 JSON document. Each operation has its snippet as `x-codeSamples`.
    Bundle,
    /// Writes one Markdown page per resource and the index `llms.txt`.
    Docs {
        /// Directory to write to. Default: target/docs.
        dir: Option<PathBuf>,
    },
    /// Writes the listing of the public API to rebilly-sdk/api/.
    Api {
        /// Print the difference from the committed listing instead of writing; exit with 1 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Runs cargo-semver-checks on the SDK, for use from the first release on.
    Semver {
        /// Released version to compare with. Default: the newest one on crates.io.
        #[arg(long, conflicts_with = "rev")]
        version: Option<String>,
        /// Git revision to compare with instead of a released version.
        #[arg(long)]
        rev: Option<String>,
        /// Print the command instead of running it.
        #[arg(long)]
        print: bool,
    },
    /// Finds phrases that the style guide rejects. The phrases are in xtask/prose.tsv.
    Prose {
        /// Files and directories to check, relative to the root. Default: the whole repository.
        only: Vec<PathBuf>,
    },
    /// Lints the SDK without features and with each domain alone. The feature `full` lists the domains.
    Features {
        /// Print the features that tests, documentation and the API listing enable, separated by commas.
        #[arg(long)]
        list: bool,
    },
    /// Compares the spec with another OpenAPI 3.0 or 3.1 document of the API. Exits with 1 when a difference is not in
    /// xtask/drift.tsv, or a line of that file is no difference.
    Drift {
        /// Document to compare with: JSON or YAML, in one file.
        #[arg(required_unless_present = "untyped", conflicts_with = "untyped")]
        file: Option<PathBuf>,
        /// Print an array of `{class, kind, place, direction, ours, theirs, via, reason}` instead of a table.
        #[arg(long)]
        json: bool,
        /// List the places of the spec without a type, with their reasons. Exits with 1 when one has no reason.
        #[arg(long)]
        untyped: bool,
    },
    /// Checks the size of the generated sources per operation, model and event.
    Lines,
    /// Writes the lists of files in the published packages to xtask/packages/.
    Packages {
        /// Print the difference from the reviewed lists instead of writing; exit with 1 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Checks licences, that ARCHITECTURE.md justifies every default dependency of the SDK and every second major version of a crate,
    /// and that no dependency needs a newer Rust than the workspace.
    Dependencies,
    /// Measures models against serde's derive and `serde_json::Value`, calls against reqwest, the receiver against axum,
    /// inboxes against other queues and the sandbox against other mock servers. Takes half an hour, most of it for the inboxes.
    Bench {
        /// Print an array of `{name, value, unit, baseline, baseline_value, ratio}` instead of a table.
        #[arg(long, conflicts_with = "report")]
        json: bool,
        /// Write the tables to BENCHMARKS.md as well.
        #[arg(long, conflicts_with = "only")]
        report: bool,
        /// Number of rounds.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// Number of events in the inboxes of deep cases; 0 omits these cases.
        #[arg(long, default_value_t = 1_000_000)]
        rows: usize,
        /// Measure only cases whose names contain this text.
        only: Option<String>,
    },
    /// Measures the cost of compiling the SDK against progenitor's own output and serde's derive. Takes up to an hour.
    CompileCost {
        /// Print an array of `{name, value, unit, baseline, baseline_value, ratio}` instead of a table.
        #[arg(long, conflicts_with = "report")]
        json: bool,
        /// Write the tables to BENCHMARKS.md as well.
        #[arg(long)]
        report: bool,
        /// Number of runs. Default: 3.
        #[arg(long)]
        runs: Option<usize>,
    },
    /// Runs every fault of the sandbox against every kind of call and prints the outcomes. Exits with 1 when an outcome is wrong.
    Faults {
        /// Print an object with all outcomes instead of a table.
        #[arg(long)]
        json: bool,
        /// Run one fault of each kind, as the tests do.
        #[arg(long)]
        short: bool,
        /// Run only faults whose names contain this text.
        only: Option<String>,
    },
    /// Has programs of others judge the sandbox and the webhook receiver: schemathesis, Rebilly's JavaScript client and curl.
    /// Exits with 1 when one finds a fault. A judge that cannot be installed is skipped with its reason.
    Judges {
        /// Number of random requests of schemathesis per operation.
        #[arg(long, default_value_t = 5)]
        examples: u32,
        /// Run only judges whose names contain this text: curl, rebilly-js-sdk, schemathesis.
        only: Option<String>,
    },
    /// Delivers events to two receiver processes that share an inbox and kills one of them, for each kind of inbox. Exits with 1
    /// when an event is lost, handled twice or handled out of order.
    WebhookLoad {
        /// Duration of the deliveries for each inbox, in seconds.
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// Inbox to test: memory, sqlite, redis or postgres; may be given several times. Default: every inbox that this machine
        /// has a server for.
        #[arg(long = "inbox", value_name = "INBOX")]
        inboxes: Vec<String>,
    },
}

fn main() -> ExitCode {
    if let Some(code) = api::stand_in() {
        return code;
    }
    let arguments = Arguments::parse();
    let root = arguments.root.unwrap_or_else(|| {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        own.parent().unwrap_or(own).to_owned()
    });
    // Some tools run in directories of their own.
    let root = std::path::absolute(&root).unwrap_or(root);
    match run(&root, arguments.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, task: Task) -> Result<(), String> {
    match task {
        Task::Regenerate { check: false } => regenerate::write(root),
        Task::Regenerate { check: true } => regenerate::check(root),
        Task::Bundle => regenerate::bundle(root),
        Task::Docs { dir } => docs::write(root, dir.as_deref()),
        Task::Api { check } => api::run(root, check),
        Task::Semver { version, rev, print } => semver::run(root, version.as_deref(), rev.as_deref(), print),
        Task::Prose { only } => prose::check(root, &only),
        Task::Features { list: true } => features::list(root),
        Task::Features { list: false } => features::check(root),
        Task::Drift { file: Some(file), json, .. } => drift::run(root, &file, json),
        Task::Drift { file: None, json, .. } => drift::untyped(root, json),
        Task::Lines => lines::check(root),
        Task::Packages { check } => packages::run(root, check),
        Task::Dependencies => dependencies::check(root),
        Task::Bench { json, report, rounds, rows, only } => {
            bench::run(root, report::Output::new(json, report), rounds, rows, only.as_deref())
        }
        Task::CompileCost { json, report, runs } => {
            compile_cost::run(root, report::Output::new(json, report), runs)
        }
        Task::Faults { json, short, only } => faults::run(root, json, short, only.as_deref()),
        Task::Judges { examples, only } => judges::run(root, examples, only.as_deref()),
        Task::WebhookLoad { seconds, inboxes } => webhook_load::run(root, seconds, &inboxes),
    }
}
