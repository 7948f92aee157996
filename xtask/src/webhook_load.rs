//! `cargo xtask webhook-load`: runs `rebilly-load`, which delivers events to receivers that share an inbox.
//!
//! The program is started through cargo, because xtask never links the SDK.

use std::path::Path;
use std::process::Command;

/// Delivers for the given number of seconds to each inbox, or to every available kind when the list is empty.
pub(crate) fn run(root: &Path, seconds: u64, inboxes: &[String]) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["run", "--quiet", "--release", "-p", "rebilly-load"]);
    cargo.args(["--", "run", "--seconds", &seconds.to_string()]);
    for inbox in inboxes {
        cargo.args(["--inbox", inbox]);
    }
    eprintln!("building rebilly-load");
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("an event was lost, handled twice or out of order; the table tells which".to_owned())
    }
}
