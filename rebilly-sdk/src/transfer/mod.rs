//! Streamed request and response bodies.

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

pub(crate) use feed::{BufferedParts, Failure, Segment, payload};

/// Default size limit of an upload or download: 4 GiB.
const DEFAULT_MAX_BYTES: u64 = 4 << 30;

/// Progress of an upload or download.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes transferred so far.
    pub bytes: u64,
    /// Size of the whole body in bytes; `None` when unknown.
    pub total: Option<u64>,
}

/// The caller's function for [`Progress`].
#[derive(Clone)]
pub(crate) struct ProgressCallback(Arc<dyn Fn(Progress) + Send + Sync>);

impl ProgressCallback {
    pub(crate) fn new(callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(callback))
    }

    fn report(&self, bytes: u64, total: Option<u64>) {
        (self.0)(Progress { bytes, total });
    }
}

impl fmt::Debug for ProgressCallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProgressCallback")
    }
}
