//! Support that the tests of several crates share.
//!
//! - [`client`]: client builders for a sandbox and for any other server.
//! - [`http_server`]: a server with a scripted handler. [`tcp_server`]: one that sends prepared bytes.
//! - [`RedisServer`], [`PostgresServer`]: database servers of the environment or of a single test.
//! - [`TempDir`], [`until`], [`child`]: directories, polling, tests that run in a process of their own.
//! - [`recording`]: the spans and events of one thread.
// All code in this crate is part of a test.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

pub mod child;
pub mod client;
mod directory;
pub mod http_server;
#[cfg(unix)]
mod postgres;
pub mod recording;
mod redis;
pub mod tcp_server;
mod wait;

pub use directory::TempDir;
#[cfg(unix)]
pub use postgres::{PostgresServer, unique_schema};
pub use redis::{RedisServer, unique_prefix};
pub use wait::until;

/// Prints a line about a test that cannot run on this machine.
pub fn skipped(reason: &str) {
    use std::io::Write as _;
    // The test runner captures `eprintln!` of passing tests, but not writes to the handle.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {reason}");
}
