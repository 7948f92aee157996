//! `cargo xtask webhook-load`: deliveries in quantity into receivers that share a ledger.
//!
//! It runs `rebilly-load` through cargo, so that this tool never links the SDK.

use std::path::Path;
use std::process::Command;

/// Runs it with every ledger there is.
pub(crate) fn run(root: &Path, seconds: u64, ledgers: &[String]) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args([
        "run",
        "--quiet",
        "--release",
        "-p",
        "rebilly-load",
        "--features",
        "postgres,redis",
    ]);
    cargo.args(["--", "run", "--seconds", &seconds.to_string()]);
    for ledger in ledgers {
        cargo.args(["--ledger", ledger]);
    }
    eprintln!("building rebilly-load");
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err("an event was lost, handled twice or out of order".to_owned()) }
}
