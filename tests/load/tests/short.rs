//! Short load tests. In those with a store outside the process, a receiver is killed, and the server too.
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::Command;

/// Runs the program against an inbox, unless this machine has no server for it.
fn assert_passes(inbox: &str) {
    let mut load = Command::new(env!("CARGO_BIN_EXE_rebilly-load"));
    let output = load.args(["run", "--seconds", "3", "--inbox", inbox]).output().unwrap();
    let (table, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let missing = format!("SKIPPED {inbox}: no ");
    if let Some(server) = log.lines().find_map(|line| line.strip_prefix(&missing)) {
        return rebilly_test_support::skipped(&format!("no {server}"));
    }
    println!("{table}");
    assert!(output.status.success() && table.contains("passed"), "{table}{log}");
}

#[test]
fn one_receiver_handles_each_event_once() {
    assert_passes("memory");
}

#[cfg(feature = "sqlite")]
#[test]
fn two_receivers_share_an_inbox_and_lose_no_event_when_one_is_killed() {
    assert_passes("sqlite");
}

#[cfg(feature = "redis")]
#[test]
fn no_event_is_lost_when_redis_is_killed() {
    assert_passes("redis");
}

#[cfg(feature = "postgres")]
#[test]
fn no_event_is_lost_when_postgresql_is_killed() {
    assert_passes("postgres");
}
