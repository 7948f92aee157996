//! Runs the program of `tests/matrix`: every fault of the sandbox against every kind of call.

use std::path::Path;
use std::process::Command;

/// Runs it, its output going where this one's goes. `only` picks troubles whose names contain it.
pub(crate) fn run(root: &Path, json: bool, short: bool, only: Option<&str>) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "-p", "rebilly-matrix", "--"]).current_dir(root);
    cargo.args(json.then_some("--json")).args(short.then_some("--short")).args(only);
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(1) => Err("a cell is wrong, or something was shown".to_owned()),
        _ => Err(format!("the matrix did not run: {status}")),
    }
}
