//! Rebilly's JavaScript client calls the sandbox: `tests/judges/rebilly_js.mjs`.

use std::path::Path;
use std::process::Command;

use super::Verdict;
use super::process::{API_KEY, ORGANIZATION, Server};

const PACKAGE: &str = "rebilly-js-sdk";
const VERSION: &str = "62.162.1";

/// Runs the script, which prints one line per step and a last one with their number.
pub(super) fn judge(root: &Path) -> Result<Verdict, String> {
    let directory = match crate::tools::node(root, PACKAGE, VERSION) {
        Ok(directory) => directory,
        Err(reason) => return Ok(Verdict::Skipped(reason)),
    };
    let sandbox = Server::sandbox(root, &[])?;
    let mut node = Command::new("node");
    node.arg(root.join("tests/judges/rebilly_js.mjs")).args([&sandbox.url, ORGANIZATION, API_KEY]);
    // The server is local; a proxy of the environment must not be used.
    node.env("NO_PROXY", "127.0.0.1").current_dir(directory);
    let output = node.output().map_err(|error| format!("node: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    if output.status.success() {
        let steps = text.lines().last().unwrap_or_default();
        return Ok(Verdict::Passed(format!("{steps}, 0 faults")));
    }
    let fault = text.lines().last().filter(|line| line.contains("FAILED"));
    let error = String::from_utf8_lossy(&output.stderr);
    Ok(Verdict::Failed(fault.unwrap_or(&error).trim().to_owned()))
}
