//! Bodies that are sent and received piece by piece.

mod disposition;
mod download;
mod feed;
mod multipart;
mod upload;

use std::fmt;
use std::sync::Arc;

pub use download::Download;
pub use multipart::Multipart;
pub use upload::Upload;

pub(crate) use feed::{Failure, Pieces, Segment, payload};

/// The size of the largest file unless told otherwise: 4 GiB.
const LARGEST: u64 = 4 << 30;

/// How far a body has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes so far.
    pub bytes: u64,
    /// Bytes in all, if that is known.
    pub total: Option<u64>,
}

/// Code of the caller's that is told how far a body has come.
#[derive(Clone)]
pub(crate) struct Watcher(Arc<dyn Fn(Progress) + Send + Sync>);

impl Watcher {
    pub(crate) fn new(watch: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(watch))
    }

    fn tell(&self, bytes: u64, total: Option<u64>) {
        (self.0)(Progress { bytes, total });
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watcher")
    }
}
