//! The error of all inboxes.

use std::fmt;

use crate::events::BoxError;

/// An inbox is unavailable, or a claim was lost.
#[derive(Debug)]
#[non_exhaustive]
pub struct InboxError {
    lost: bool,
    source: Option<BoxError>,
}

impl InboxError {
    /// Creates the error of a store that failed.
    pub fn unavailable(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { lost: false, source: Some(source.into()) }
    }

    /// Creates the error of a claim that expired, and whose entry was claimed or done since.
    pub fn lost() -> Self {
        Self { lost: true, source: None }
    }

    /// Returns `true` if a claim was lost: the handler took longer than its lease, or the process was suspended.
    ///
    /// The event may be handled twice.
    pub fn is_lost(&self) -> bool {
        self.lost
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.lost {
            true => "the lease of a claim expired before the handler ended; use a longer lease",
            false => "the inbox is unavailable; restore its store, nothing acknowledged is lost",
        })
    }
}

impl std::error::Error for InboxError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}
