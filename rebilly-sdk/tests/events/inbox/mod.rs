//! The inboxes: all pass the same tests, each against a real store.

mod claims;
mod concurrency;
mod contract;
#[cfg(feature = "sqlite")]
mod crash_recovery;
mod memory;
#[cfg(all(feature = "postgres", unix))]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
mod rules;
#[cfg(feature = "sqlite")]
mod sqlite;
