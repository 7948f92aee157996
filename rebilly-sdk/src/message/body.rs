//! Request bodies: in memory or streamed, with progress reports.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use crate::error::{BodyFailure, BoxError};

/// Chunk size of a body in memory whose progress is reported.
const CHUNK: usize = 64 * 1024;

/// Stream of chunks, with its types erased.
pub(crate) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// Progress of a body that is being sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes transferred so far.
    pub bytes: u64,
    /// Size of the body in bytes, if it is known.
    pub total: Option<u64>,
}

impl Progress {
    /// Creates a progress report, for tests of a callback.
    pub fn new(bytes: u64, total: Option<u64>) -> Self {
        Self { bytes, total }
    }
}

/// Function of the user that receives the progress.
#[derive(Clone)]
pub(crate) struct ProgressCallback(Arc<dyn Fn(Progress) + Send + Sync>);

impl ProgressCallback {
    pub(crate) fn new(callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(callback))
    }

    pub(crate) fn report(&self, bytes: u64, total: Option<u64>) {
        (self.0)(Progress::new(bytes, total));
    }
}

impl fmt::Debug for ProgressCallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProgressCallback")
    }
}

/// Body of a request.
#[derive(Debug)]
pub(crate) enum RequestPayload {
    /// In memory; can be sent more than once.
    Bytes(Bytes),
    /// In memory in several parts; can be sent more than once.
    Parts(BufferedParts),
    /// Produced while it is sent, once.
    Stream(reqwest::Body),
}

impl RequestPayload {
    /// Returns the simplest payload for these segments.
    pub(crate) fn new(segments: Vec<Segment>, on_progress: Option<ProgressCallback>) -> Self {
        let mut parts = Vec::with_capacity(segments.len());
        for segment in &segments {
            match segment {
                Segment::Bytes(bytes) => parts.push(bytes.clone()),
                Segment::Stream(_) => return Self::Stream(ProgressBody::wrap(segments, on_progress)),
            }
        }
        match (parts.as_slice(), &on_progress) {
            ([part], None) => Self::Bytes(part.clone()),
            _ => Self::Parts(BufferedParts { parts, on_progress }),
        }
    }

    /// Copies a payload in memory; `None` for a stream.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        match self {
            Self::Bytes(body) => Some(Self::Bytes(body.clone())),
            Self::Parts(body) => Some(Self::Parts(body.clone())),
            Self::Stream(_) => None,
        }
    }

    pub(crate) fn into_reqwest(self) -> reqwest::Body {
        match self {
            Self::Bytes(body) => body.into(),
            Self::Parts(body) => body.into_reqwest(),
            Self::Stream(body) => body,
        }
    }
}

/// Segment of a body.
pub(crate) enum Segment {
    /// In memory.
    Bytes(Bytes),
    /// Produced while it is sent.
    Stream(CheckedStream),
}

/// Body in memory, in several parts.
#[derive(Clone)]
pub(crate) struct BufferedParts {
    parts: Vec<Bytes>,
    on_progress: Option<ProgressCallback>,
}

impl BufferedParts {
    /// Returns the whole body, if it is one part.
    pub(crate) fn single(&self) -> Option<&[u8]> {
        match self.parts.as_slice() {
            [part] => Some(part),
            _ => None,
        }
    }

    fn into_reqwest(self) -> reqwest::Body {
        ProgressBody::wrap(self.parts.into_iter().map(Segment::Bytes).collect(), self.on_progress)
    }
}

impl fmt::Debug for BufferedParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BufferedParts({})", self.parts.len())
    }
}

/// Body that reports its progress while the HTTP client reads it.
struct ProgressBody {
    segments: VecDeque<Segment>,
    sent: u64,
    total: Option<u64>,
    on_progress: Option<ProgressCallback>,
}

impl ProgressBody {
    fn wrap(segments: Vec<Segment>, on_progress: Option<ProgressCallback>) -> reqwest::Body {
        let length = |segment: &Segment| match segment {
            Segment::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            // With a length of 0 the HTTP client would not poll the stream at all.
            Segment::Stream(stream) => stream.length.filter(|length| *length > 0),
        };
        let total = segments.iter().try_fold(0u64, |sum, segment| sum.checked_add(length(segment)?));
        reqwest::Body::wrap(Self { segments: segments.into(), sent: 0, total, on_progress })
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyFailure>>> {
        loop {
            let chunk = match self.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let limit = if self.on_progress.is_some() { CHUNK } else { usize::MAX };
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
    type Error = BodyFailure;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyFailure>>> {
        let this = self.get_mut();
        match ready!(this.poll_chunk(cx)) {
            Some(Ok(chunk)) => {
                this.sent = this.sent.saturating_add(byte_count(&chunk));
                if let Some(on_progress) = &this.on_progress {
                    on_progress.report(this.sent, this.total);
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

/// Stream of the user, checked against its stated length and its size limit.
pub(crate) struct CheckedStream {
    /// The mutex only provides `Sync`, which the HTTP client requires; it is never contended.
    stream: Mutex<BoxStream>,
    length: Option<u64>,
    limit: u64,
    received: u64,
    /// Last chunk by the stated length: released once the stream has ended there.
    held: Option<Bytes>,
    ended: bool,
}

impl CheckedStream {
    pub(crate) fn new(stream: BoxStream, length: Option<u64>, limit: u64) -> Self {
        Self { stream: Mutex::new(stream), length, limit, received: 0, held: None, ended: false }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyFailure>>> {
        while !self.ended {
            let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
            let chunk = match ready!(stream.as_mut().poll_next(cx)) {
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(BodyFailure::Source(error)))),
                None if self.length.is_some_and(|length| length != self.received) => {
                    return Poll::Ready(Some(Err(BodyFailure::Shorter)));
                }
                None => {
                    self.ended = true;
                    break;
                }
            };
            if chunk.is_empty() {
                continue;
            }
            self.received = self.received.saturating_add(byte_count(&chunk));
            if self.received > self.limit {
                return Poll::Ready(Some(Err(BodyFailure::TooLarge)));
            }
            match self.length {
                Some(length) if self.received > length => return Poll::Ready(Some(Err(BodyFailure::Longer))),
                Some(length) if self.received == length => self.held = Some(chunk),
                _ => return Poll::Ready(Some(Ok(chunk))),
            }
        }
        Poll::Ready(self.held.take().map(Ok))
    }
}

fn byte_count(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
