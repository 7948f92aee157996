//! Inboxes: ordered, deduplicating queues of events.
//!
//! | store | for |
//! |---|---|
//! | [`MemoryInbox`] | one process, without durability |
//! | `SqliteInbox` (feature `sqlite`) | the processes of one machine |
//! | `RedisInbox` (features `redis` and `receiver`) | any number of processes |
//! | `PostgresInbox` (feature `postgres`) | any number of processes |
//!
//! Implement [`Inbox`] for any other store.

mod entry;
mod error;
mod identity;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;

pub(in crate::events) use entry::cut_error;
pub use entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release};
pub use error::InboxError;
pub use memory::MemoryInbox;
#[cfg(feature = "postgres")]
pub use postgres::{PostgresInbox, PostgresStream};
#[cfg(feature = "redis")]
pub use redis::RedisInbox;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteInbox;
pub use store::Inbox;

/// Returns a duration in microseconds, 30 years at most, so that adding it to a timestamp never overflows.
#[cfg(any(feature = "sqlite", feature = "redis", feature = "postgres"))]
fn to_micros(duration: std::time::Duration) -> i64 {
    const MAX: i64 = 1_000_000_000_000_000;
    i64::try_from(duration.as_micros()).unwrap_or(MAX).min(MAX)
}
