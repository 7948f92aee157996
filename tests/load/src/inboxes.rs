//! Inboxes by name.

use std::sync::Arc;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};

/// The kinds of inboxes, whether this build has them or not.
pub(crate) const KINDS: [&str; 4] = ["memory", "sqlite", "redis", "postgres"];

/// The kinds that this build has.
const BUILT: [(&str, bool); 4] = [
    ("memory", true),
    ("sqlite", cfg!(feature = "sqlite")),
    ("redis", cfg!(feature = "redis")),
    ("postgres", cfg!(feature = "postgres")),
];

/// Whether this build has a kind.
pub(crate) fn is_built(kind: &str) -> bool {
    BUILT.contains(&(kind, true))
}

/// Opens one: `memory`, `sqlite:<path>`, `redis://…`, `postgres://…`.
pub(crate) async fn open(name: &str) -> Result<Arc<dyn Inbox>, Box<dyn std::error::Error>> {
    match name.split_once(':') {
        None if name == "memory" => Ok(Arc::new(MemoryInbox::new())),
        #[cfg(feature = "sqlite")]
        Some(("sqlite", path)) => Ok(Arc::new(rebilly_sdk::events::inbox::SqliteInbox::open(path).await?)),
        #[cfg(feature = "redis")]
        Some(("redis", _)) => Ok(Arc::new(rebilly_sdk::events::inbox::RedisInbox::new(name)?)),
        #[cfg(feature = "postgres")]
        Some(("postgres", _)) => Ok(Arc::new(rebilly_sdk::events::inbox::PostgresInbox::new(name)?)),
        _ => Err(format!("this build has no inbox for {name:?}").into()),
    }
}
