//! The kinds of inbox, by name.

use std::sync::Arc;

use rebilly_sdk::events::inbox::{Inbox, MemoryInbox};

/// All kinds, including those that this build does not contain.
pub(crate) const KINDS: [&str; 4] = ["memory", "sqlite", "redis", "postgres"];

/// `true` if this build contains each kind.
const ENABLED: [(&str, bool); 4] = [
    ("memory", true),
    ("sqlite", cfg!(feature = "sqlite")),
    ("redis", cfg!(feature = "redis")),
    ("postgres", cfg!(feature = "postgres")),
];

/// Returns `true` if this build contains the kind.
pub(crate) fn is_enabled(kind: &str) -> bool {
    ENABLED.contains(&(kind, true))
}

/// Opens an inbox: `memory`, `sqlite:<path>`, `redis://…`, `postgres://…`.
pub(crate) async fn open(name: &str) -> Result<Arc<dyn Inbox>, Box<dyn std::error::Error>> {
    match name.split_once(':') {
        None if name == "memory" => Ok(Arc::new(MemoryInbox::new())),
        #[cfg(feature = "sqlite")]
        Some(("sqlite", path)) => Ok(Arc::new(rebilly_sdk::events::inbox::SqliteInbox::open(path).await?)),
        #[cfg(feature = "redis")]
        Some(("redis", _)) => Ok(Arc::new(rebilly_sdk::events::inbox::RedisInbox::new(name)?)),
        #[cfg(feature = "postgres")]
        Some(("postgres", _)) => Ok(Arc::new(rebilly_sdk::events::inbox::PostgresInbox::new(name)?)),
        _ => Err(format!("this build contains no inbox for {name:?}").into()),
    }
}
