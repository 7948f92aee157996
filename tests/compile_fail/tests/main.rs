//! Programs that the SDK's types reject. Each fails to compile with the committed compiler messages.
#![allow(missing_docs, clippy::unwrap_used)]

use std::io::Write as _;
use std::process::Command;

/// Compiler version that wrote the `.stderr` files.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn misuse_is_rejected_with_the_expected_compiler_message() {
    let version = Command::new("rustc").arg("--version").output().unwrap().stdout;
    let version = String::from_utf8_lossy(&version).into_owned();
    if !version.starts_with(COMPILER) {
        // The test runner captures `eprintln!` of passing tests, but not writes to the handle.
        writeln!(std::io::stderr(), "SKIPPED: the messages are those of {COMPILER}x, and this is {version}")
            .unwrap();
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/cases/*.rs");
}
