//! Tests that run in a process of their own: the test binary starts itself with a filter.

use std::process::Command;

/// Name of a test as the test runner filters it. `module` is the caller's `module_path!()`.
pub fn test_name(module: &str, test: &str) -> String {
    match module.split_once("::") {
        Some((_, module)) => format!("{module}::{test}"),
        None => test.to_owned(),
    }
}

/// Command that runs a single test of the current test binary, ignored or not, and prints its output.
///
/// # Panics
/// The operating system does not name the current executable.
pub fn run_test(module: &str, test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([&test_name(module, test), "--exact", "--include-ignored", "--nocapture"]);
    command
}
