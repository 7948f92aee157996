//! Request bodies that are sent in chunks and report their progress.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::ProgressCallback;
use crate::core::request::Payload;

/// Chunk size of buffered bytes when progress is reported.
const CHUNK_BYTES: usize = 64 * 1024;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// Part of a request body.
pub(crate) enum Segment {
    Bytes(Bytes),
    Stream(CheckedStream),
}

/// Request body in memory, which can be sent more than once.
#[derive(Clone)]
pub(crate) struct BufferedParts {
    parts: Vec<Bytes>,
    progress: Option<ProgressCallback>,
}

impl BufferedParts {
    /// Returns the whole body if it has one part.
    pub(crate) fn single(&self) -> Option<&[u8]> {
        match self.parts.as_slice() {
            [part] => Some(part),
            _ => None,
        }
    }

    pub(crate) fn into_body(self) -> reqwest::Body {
        progress_body(self.parts.into_iter().map(Segment::Bytes).collect(), self.progress)
    }
}

impl fmt::Debug for BufferedParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BufferedParts({})", self.parts.len())
    }
}

/// Returns the simplest payload for the segments.
pub(crate) fn payload(segments: Vec<Segment>, progress: Option<ProgressCallback>) -> Payload {
    let mut parts = Vec::with_capacity(segments.len());
    for segment in &segments {
        match segment {
            Segment::Bytes(bytes) => parts.push(bytes.clone()),
            Segment::Stream(_) => return Payload::Stream(progress_body(segments, progress)),
        }
    }
    match (parts.as_slice(), &progress) {
        ([part], None) => Payload::Bytes(part.clone()),
        _ => Payload::Pieces(BufferedParts { parts, progress }),
    }
}

fn progress_body(segments: Vec<Segment>, progress: Option<ProgressCallback>) -> reqwest::Body {
    let length = |segment: &Segment| match segment {
        Segment::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
        // With a content length of zero, the HTTP client would never poll the stream.
        Segment::Stream(stream) => stream.length.filter(|length| *length > 0),
    };
    let total = segments.iter().try_fold(0u64, |sum, segment| sum.checked_add(length(segment)?));
    reqwest::Body::wrap(ProgressBody { segments: segments.into(), sent: 0, total, progress })
}

/// Segments left to send.
struct ProgressBody {
    segments: VecDeque<Segment>,
    sent: u64,
    total: Option<u64>,
    progress: Option<ProgressCallback>,
}

impl ProgressBody {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        loop {
            let chunk = match self.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let limit = if self.progress.is_some() { CHUNK_BYTES } else { usize::MAX };
                    let chunk = bytes.split_to(bytes.len().min(limit));
                    (!chunk.is_empty()).then_some(Ok(chunk))
                }
                Some(Segment::Stream(stream)) => ready!(stream.poll_chunk(cx)),
            };
            match chunk {
                Some(chunk) => return Poll::Ready(Some(chunk)),
                None => self.segments.pop_front(),
            };
        }
    }
}

impl Body for ProgressBody {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let this = self.get_mut();
        match ready!(this.poll_chunk(cx)) {
            Some(Ok(chunk)) => {
                this.sent = this.sent.saturating_add(size(&chunk));
                if let Some(progress) = &this.progress {
                    progress.report(this.sent, this.total);
                }
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            Some(Err(failure)) => {
                this.segments.clear();
                Poll::Ready(Some(Err(failure)))
            }
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self.total {
            Some(total) => SizeHint::with_exact(total.saturating_sub(self.sent)),
            None => SizeHint::default(),
        }
    }
}

/// The caller's stream, checked against its stated length and its size limit.
pub(crate) struct CheckedStream {
    /// A mutex only because the HTTP client requires `Sync`; it is never contended.
    stream: Mutex<BoxStream>,
    length: Option<u64>,
    limit: u64,
    read: u64,
    /// Last chunk by the stated length, withheld until the stream ends there.
    withheld: Option<Bytes>,
    ended: bool,
}

impl CheckedStream {
    pub(super) fn new(stream: BoxStream, length: Option<u64>, limit: u64) -> Self {
        Self { stream: Mutex::new(stream), length, limit, read: 0, withheld: None, ended: false }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        while !self.ended {
            let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
            let chunk = match ready!(stream.as_mut().poll_next(cx)) {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(Failure::Source(error)))),
                None if self.length.is_some_and(|length| length != self.read) => {
                    return Poll::Ready(Some(Err(Failure::Shorter)));
                }
                None => {
                    self.ended = true;
                    break;
                }
            };
            if chunk.is_empty() {
                continue;
            }
            self.read = self.read.saturating_add(size(&chunk));
            if self.read > self.limit {
                return Poll::Ready(Some(Err(Failure::TooLarge)));
            }
            match self.length {
                Some(length) if self.read > length => return Poll::Ready(Some(Err(Failure::Longer))),
                Some(length) if self.read == length => self.withheld = Some(chunk),
                _ => return Poll::Ready(Some(Ok(chunk))),
            }
        }
        Poll::Ready(self.withheld.take().map(Ok))
    }
}

fn size(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// Error of the caller's stream while a request body is sent.
#[derive(Debug)]
pub(crate) enum Failure {
    Source(BoxError),
    Shorter,
    Longer,
    TooLarge,
}

impl Failure {
    /// Finds a `Failure` among the sources of another error.
    pub(crate) fn within<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e Self> {
        let mut cause = error.source();
        while let Some(error) = cause {
            if let Some(failure) = error.downcast_ref() {
                return Some(failure);
            }
            cause = error.source();
        }
        None
    }

    pub(crate) fn message(&self) -> &'static str {
        match self {
            Self::Source(_) => "the request body could not be read",
            Self::Shorter => "the request body is shorter than its stated length",
            Self::Longer => "the request body is longer than its stated length",
            Self::TooLarge => "the request body is larger than its limit",
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Source(error) => Some(&**error),
            _ => None,
        }
    }
}
