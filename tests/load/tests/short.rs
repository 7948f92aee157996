//! Short load test through SQLite, with a receiver that is killed.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::Command;

#[test]
fn two_receivers_share_an_inbox_and_lose_no_event_when_one_is_killed() {
    let mut load = Command::new(env!("CARGO_BIN_EXE_rebilly-load"));
    let output = load.args(["run", "--seconds", "3", "--inbox", "sqlite"]).output().unwrap();
    let (table, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    println!("{table}");
    assert!(output.status.success() && table.contains("passed"), "{table}{log}");
}
