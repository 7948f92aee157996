//! The load, for a moment: through SQLite, with a receiver that is killed.
#![cfg(feature = "sqlite")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::Command;

#[test]
fn two_receivers_share_a_ledger_and_one_is_killed() {
    let mut load = Command::new(env!("CARGO_BIN_EXE_rebilly-load"));
    let output = load.args(["run", "--seconds", "3", "--inbox", "sqlite"]).output().unwrap();
    let (table, notes) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    println!("{table}");
    assert!(output.status.success() && table.contains("right"), "{table}{notes}");
}
