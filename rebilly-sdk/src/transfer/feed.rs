//! Hands a body to the HTTP client piece by piece, counting.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use super::Watcher;
use crate::core::request::Payload;

/// The largest piece of what is in memory when somebody watches.
const PIECE: usize = 64 * 1024;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// A part of a body.
pub(crate) enum Segment {
    /// In memory.
    Bytes(Bytes),
    /// As it is produced.
    Source(Source),
}

/// A body that can be sent again.
#[derive(Clone)]
pub(crate) struct Pieces {
    pieces: Vec<Bytes>,
    watcher: Option<Watcher>,
}

impl Pieces {
    /// The whole of it, if it is in one piece.
    pub(crate) fn single(&self) -> Option<&[u8]> {
        match self.pieces.as_slice() {
            [piece] => Some(piece),
            _ => None,
        }
    }

    pub(crate) fn into_body(self) -> reqwest::Body {
        feed(self.pieces.into_iter().map(Segment::Bytes).collect(), self.watcher)
    }
}

impl fmt::Debug for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pieces({})", self.pieces.len())
    }
}

/// The simplest payload that does it.
pub(crate) fn payload(segments: Vec<Segment>, watcher: Option<Watcher>) -> Payload {
    let mut pieces = Vec::with_capacity(segments.len());
    for segment in &segments {
        match segment {
            Segment::Bytes(bytes) => pieces.push(bytes.clone()),
            Segment::Source(_) => return Payload::Stream(feed(segments, watcher)),
        }
    }
    match (pieces.as_slice(), &watcher) {
        ([piece], None) => Payload::Bytes(piece.clone()),
        _ => Payload::Pieces(Pieces { pieces, watcher }),
    }
}

fn feed(segments: Vec<Segment>, watcher: Option<Watcher>) -> reqwest::Body {
    let length = |segment: &Segment| match segment {
        Segment::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
        // A length of nothing would keep the source from being asked.
        Segment::Source(source) => source.length.filter(|length| *length > 0),
    };
    let total = segments.iter().try_fold(0u64, |sum, segment| sum.checked_add(length(segment)?));
    reqwest::Body::wrap(Feed { segments: segments.into(), sent: 0, total, watcher })
}

/// What is still to be sent.
struct Feed {
    segments: VecDeque<Segment>,
    sent: u64,
    total: Option<u64>,
    watcher: Option<Watcher>,
}

impl Feed {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        loop {
            let piece = match self.segments.front_mut() {
                None => return Poll::Ready(None),
                Some(Segment::Bytes(bytes)) => {
                    let most = if self.watcher.is_some() { PIECE } else { usize::MAX };
                    let piece = bytes.split_to(bytes.len().min(most));
                    (!piece.is_empty()).then_some(Ok(piece))
                }
                Some(Segment::Source(source)) => ready!(source.poll_piece(cx)),
            };
            match piece {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => self.segments.pop_front(),
            };
        }
    }
}

impl Body for Feed {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        let this = self.get_mut();
        match ready!(this.poll_piece(cx)) {
            Some(Ok(piece)) => {
                this.sent = this.sent.saturating_add(count(&piece));
                if let Some(watcher) = &this.watcher {
                    watcher.tell(this.sent, this.total);
                }
                Poll::Ready(Some(Ok(Frame::data(piece))))
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

/// A stream of the caller's, held to what was said about it.
pub(crate) struct Source {
    /// Only for `Sync`, which the HTTP client asks for; nobody ever waits for it.
    stream: Mutex<BoxStream>,
    length: Option<u64>,
    limit: u64,
    taken: u64,
    /// The last piece by the stated length: let go when nothing follows it.
    held: Option<Bytes>,
    ended: bool,
}

impl Source {
    pub(super) fn new(stream: BoxStream, length: Option<u64>, limit: u64) -> Self {
        Self { stream: Mutex::new(stream), length, limit, taken: 0, held: None, ended: false }
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        while !self.ended {
            let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
            let piece = match ready!(stream.as_mut().poll_next(cx)) {
                Some(Ok(piece)) => piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(Failure::Source(error)))),
                None if self.length.is_some_and(|length| length != self.taken) => {
                    return Poll::Ready(Some(Err(Failure::Shorter)));
                }
                None => {
                    self.ended = true;
                    break;
                }
            };
            if piece.is_empty() {
                continue;
            }
            self.taken = self.taken.saturating_add(count(&piece));
            if self.taken > self.limit {
                return Poll::Ready(Some(Err(Failure::TooLarge)));
            }
            match self.length {
                Some(length) if self.taken > length => return Poll::Ready(Some(Err(Failure::Longer))),
                Some(length) if self.taken == length => self.held = Some(piece),
                _ => return Poll::Ready(Some(Ok(piece))),
            }
        }
        Poll::Ready(self.held.take().map(Ok))
    }
}

fn count(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// Why a body could not be sent to its end.
#[derive(Debug)]
pub(crate) enum Failure {
    Source(BoxError),
    Shorter,
    Longer,
    TooLarge,
}

impl Failure {
    /// Finds it among the causes of another error.
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
            Self::Source(_) => "what was to be sent could not be read",
            Self::Shorter => "what was to be sent is shorter than its stated length",
            Self::Longer => "what was to be sent is longer than its stated length",
            Self::TooLarge => "what was to be sent is larger than its limit",
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
