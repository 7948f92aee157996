//! `cargo xtask webhook-load`: deliveries in quantity into receivers that share an inbox.
//!
//! It runs `rebilly-load` through cargo, so that this tool never links the SDK.

use std::path::Path;
use std::process::Command;

/// Runs it with every inbox there is.
pub(crate) fn run(root: &Path, seconds: u64, inboxes: &[String]) -> Result<(), String> {
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
    for inbox in inboxes {
        cargo.args(["--inbox", inbox]);
    }
    eprintln!("building rebilly-load");
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err("an event was lost, handled twice or out of order".to_owned()) }
}
