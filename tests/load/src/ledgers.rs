//! Ledgers by name.

use std::sync::Arc;

use rebilly_sdk::webhook::ledger::{Ledger, MemoryLedger};

/// The kinds of ledgers, whether this build has them or not.
pub(crate) const KINDS: [&str; 4] = ["memory", "sqlite", "redis", "postgres"];

/// Whether this build has a kind.
pub(crate) fn is_built(kind: &str) -> bool {
    match kind {
        "memory" => true,
        "sqlite" => cfg!(feature = "sqlite"),
        "redis" => cfg!(feature = "redis"),
        "postgres" => cfg!(feature = "postgres"),
        _ => false,
    }
}

/// Opens one: `memory`, `sqlite:<path>`, `redis://…`, `postgres://…`.
pub(crate) async fn open(name: &str) -> Result<Arc<dyn Ledger>, Box<dyn std::error::Error>> {
    match name.split_once(':') {
        None if name == "memory" => Ok(Arc::new(MemoryLedger::new())),
        #[cfg(feature = "sqlite")]
        Some(("sqlite", path)) => Ok(Arc::new(rebilly_sdk::webhook::ledger::SqliteLedger::open(path).await?)),
        #[cfg(feature = "redis")]
        Some(("redis", _)) => Ok(Arc::new(rebilly_sdk::webhook::ledger::RedisLedger::new(name)?)),
        #[cfg(feature = "postgres")]
        Some(("postgres", _)) => Ok(Arc::new(rebilly_sdk::webhook::ledger::PostgresLedger::new(name)?)),
        _ => Err(format!("this build has no ledger for {name:?}").into()),
    }
}
