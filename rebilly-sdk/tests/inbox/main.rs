//! Inboxes: all pass the same contract, against real stores.
#![cfg(feature = "receiver")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod claims;
mod contract;
mod crowd;
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
mod directory;
#[cfg(feature = "sqlite")]
mod killed;
mod memory;
#[cfg(all(feature = "postgres", unix))]
mod postgres;
#[cfg(all(feature = "postgres", unix))]
mod postgres_server;
#[cfg(feature = "redis")]
mod redis_inbox;
mod rules;
#[cfg(feature = "redis")]
#[path = "../redis/server.rs"]
#[allow(dead_code)]
mod server;
#[cfg(feature = "sqlite")]
mod sqlite;
