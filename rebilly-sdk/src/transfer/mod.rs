//! Streamed request and response bodies.

mod disposition;
mod download;
mod multipart;
mod upload;

pub use download::Download;
pub use multipart::Multipart;
pub use upload::Upload;

pub use crate::message::body::Progress;

/// Default size limit of an upload or download: 4 GiB.
const DEFAULT_MAX_BYTES: u64 = 4 << 30;
