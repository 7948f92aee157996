//! `cargo xtask faults`: runs `rebilly-matrix`, every fault of the sandbox against every kind of call.

use std::path::Path;
use std::process::Command;

/// Runs the faults whose names contain `only`, or all. The program shares standard output and standard error.
pub(crate) fn run(root: &Path, json: bool, short: bool, only: Option<&str>) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "-p", "rebilly-matrix", "--"]).current_dir(root);
    cargo.args(json.then_some("--json")).args(short.then_some("--short")).args(only);
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => Err("an outcome is wrong, or sensitive data was exposed".to_owned()),
        _ => Err(format!("rebilly-matrix failed: {status}")),
    }
}
