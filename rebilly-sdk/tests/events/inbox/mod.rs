//! The inboxes: all pass the same tests, each against a real store.

mod batches;
mod claims;
mod concurrency;
mod content;
mod contract;
#[cfg(feature = "sqlite")]
mod crash_recovery;
mod dead_letters;
mod memory;
#[cfg(all(feature = "postgres", unix))]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
mod releases;
mod restart;
mod rules;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(all(feature = "sqlite", unix))]
mod sqlite_full_disk;
#[cfg(all(feature = "sqlite", target_os = "linux"))]
mod sqlite_page_cache;
mod stats;
