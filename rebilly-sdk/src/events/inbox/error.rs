//! The error of all inboxes.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// An inbox failed: its store is unavailable, or has a schema that this version does not know.
///
/// Clones share the source, because one failed batch fails several operations.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InboxError {
    kind: Kind,
    source: Arc<dyn Error + Send + Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Unavailable,
    Incompatible,
}

impl InboxError {
    /// Creates the error of a store that failed.
    pub fn unavailable(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind: Kind::Unavailable, source: source.into().into() }
    }

    /// Creates the error of a store that holds something else, or the schema of a newer version.
    pub fn incompatible(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind: Kind::Incompatible, source: source.into().into() }
    }

    /// Returns `true` if the store cannot be used now: it is down, full, too slow or locked.
    ///
    /// Restore the store; operations succeed again without a restart. Nothing acknowledged is lost.
    pub fn is_unavailable(&self) -> bool {
        self.kind == Kind::Unavailable
    }

    /// Returns `true` if the store holds other data, or the schema of a newer version of this crate. It was not
    /// changed.
    ///
    /// Use another file, schema or prefix, or update the crate.
    pub fn is_incompatible(&self) -> bool {
        self.kind == Kind::Incompatible
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Unavailable => "the inbox is unavailable; restore its store, nothing acknowledged is lost",
            Kind::Incompatible => {
                "the store holds other data or a newer schema; use another file, schema or prefix, or update the crate"
            }
        })
    }
}

impl Error for InboxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
