//! The ledgers: every one passes the same tests, against a real store.
#![cfg(feature = "receiver")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod contract;
mod crowd;
mod memory;
mod rules;
#[cfg(feature = "sqlite")]
mod sqlite;
