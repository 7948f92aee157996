//! A file to be sent.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::LARGEST;
use crate::error::BoxError;
use crate::message::body::{BoxStream, CheckedStream, Segment};

/// How much is read from a reader at once.
const READ: usize = 64 * 1024;

/// A file to be sent: bytes in memory, or a stream that is read while it is sent.
///
/// What is given as bytes can be sent again when an attempt fails; a stream is sent once. A stream that fails, has another
/// length than was stated or is larger than its limit ends the call with [`Error::is_io`](crate::Error::is_io), and Rebilly
/// sees a request that broke off.
///
/// ```
/// use rebilly_sdk::Upload;
///
/// let logo = Upload::bytes(&b"\x89PNG..."[..]).content_type("image/png").file_name("logo.png");
/// ```
#[must_use = "an upload is sent by a call that it is given to"]
pub struct Upload {
    content: Content,
    content_type: Option<String>,
    file_name: Option<String>,
    length: Option<u64>,
    limit: u64,
}

enum Content {
    Bytes(Bytes),
    Stream(BoxStream),
}

impl Upload {
    fn new(content: Content) -> Self {
        Self { content, content_type: None, file_name: None, length: None, limit: LARGEST }
    }

    /// A file in memory.
    pub fn bytes(content: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(content.into()))
    }

    /// A file in pieces. Empty pieces are skipped.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Content::Stream(Box::pin(Erased(Box::pin(stream)))))
    }

    /// A file that is read, such as a `tokio::fs::File`.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Pin<Box<dyn AsyncRead + Send>> = Box::pin(reader);
        Self::stream(Reading { reader, buffer: vec![0; READ] })
    }

    /// The length of a stream in bytes, which is then told beforehand; else it is sent in chunks.
    /// Bytes in memory know their length.
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// What kind of file it is, such as `image/png`; `application/octet-stream` unless told otherwise.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Its name in a form. A body that is only the file has no place for a name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The size of the largest file that is sent, in bytes; 4 GiB unless told otherwise.
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.limit = limit;
        self
    }

    pub(super) fn name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    pub(crate) fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/octet-stream")
    }

    /// What can be sent, or why it cannot.
    pub(crate) fn into_segment(self) -> Result<Segment, String> {
        let length = match &self.content {
            Content::Bytes(bytes) => {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                if self.length.is_some_and(|stated| stated != length) {
                    return Err("the file has another length than was stated".to_owned());
                }
                Some(length)
            }
            Content::Stream(_) => self.length,
        };
        if length.is_some_and(|length| length > self.limit) {
            return Err(format!("the file is larger than its limit of {} bytes", self.limit));
        }
        Ok(match self.content {
            Content::Bytes(bytes) => Segment::Bytes(bytes),
            Content::Stream(stream) => Segment::Stream(CheckedStream::new(stream, length, self.limit)),
        })
    }
}

impl fmt::Debug for Upload {
    /// Neither content nor name: both can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("streamed", &matches!(self.content, Content::Stream(_)))
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A stream whose types are told to nobody.
struct Erased<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Erased<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.0.as_mut().poll_next(cx));
        Poll::Ready(item.map(|item| item.map(Into::into).map_err(Into::into)))
    }
}

/// What a reader gives, as a stream.
struct Reading {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Vec<u8>,
}

impl Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, buffer } = self.get_mut();
        let mut buffer = ReadBuf::new(buffer);
        Poll::Ready(match ready!(reader.as_mut().poll_read(cx, &mut buffer)) {
            Err(error) => Some(Err(error)),
            Ok(()) if buffer.filled().is_empty() => None,
            Ok(()) => Some(Ok(Bytes::copy_from_slice(buffer.filled()))),
        })
    }
}
