//! Bodies that are sent and received piece by piece.

mod disposition;
mod download;
mod multipart;
mod upload;

pub use download::Download;
pub use multipart::Multipart;
pub use upload::Upload;

pub use crate::message::body::Progress;

/// The size of the largest file unless told otherwise: 4 GiB.
const LARGEST: u64 = 4 << 30;
