//! Files to upload.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::DEFAULT_MAX_BYTES;
use crate::error::BoxError;
use crate::message::body::{BoxStream, CheckedStream, Segment};

/// Buffer size for readers.
const READ_BUFFER_BYTES: usize = 64 * 1024;

/// File to upload: bytes in memory, or a stream that is read while it is sent.
///
/// | content | when an attempt fails |
/// |---|---|
/// | [`bytes`](Self::bytes) | The call is retried according to its [`RetryPolicy`](crate::RetryPolicy). |
/// | [`stream`](Self::stream), [`reader`](Self::reader) | The call fails: a stream is sent once. |
///
/// The call fails with [`Error::is_body_io`](crate::Error::is_body_io) when a stream returns an error, differs from its stated
/// [`length`](Self::length) or exceeds [`max_bytes`](Self::max_bytes). Rebilly then receives an incomplete request.
///
/// ```
/// use rebilly_sdk::Upload;
///
/// let logo = Upload::bytes(&b"\x89PNG..."[..]).content_type("image/png").file_name("logo.png");
/// ```
#[must_use = "an upload is only sent as part of a request"]
pub struct Upload {
    content: Content,
    content_type: Option<String>,
    file_name: Option<String>,
    length: Option<u64>,
    max_bytes: u64,
}

enum Content {
    Bytes(Bytes),
    Stream(BoxStream),
}

impl Upload {
    fn new(content: Content) -> Self {
        Self { content, content_type: None, file_name: None, length: None, max_bytes: DEFAULT_MAX_BYTES }
    }

    /// Creates an upload from bytes in memory.
    pub fn bytes(content: impl Into<Bytes>) -> Self {
        Self::new(Content::Bytes(content.into()))
    }

    /// Creates an upload from a stream of chunks. Empty chunks are skipped.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        Self::new(Content::Stream(Box::pin(Erased(Box::pin(stream)))))
    }

    /// Creates an upload from an async reader, such as a `tokio::fs::File`.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Pin<Box<dyn AsyncRead + Send>> = Box::pin(reader);
        Self::stream(ReaderStream { reader, buffer: vec![0; READ_BUFFER_BYTES] })
    }

    /// States the length of a stream in bytes, which is sent as `Content-Length`. Default: chunked transfer encoding.
    ///
    /// Not needed for [`bytes`](Self::bytes); a different length is then an invalid request.
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Sets the media type, such as `image/png`. Default: `application/octet-stream`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets the file name in a [`Multipart`](crate::Multipart) form. A plain
    /// [`Request::upload`](crate::Request::upload) sends no name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the size limit of the file in bytes. Default: 4 GiB.
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.max_bytes = limit;
        self
    }

    pub(super) fn name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    pub(crate) fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/octet-stream")
    }

    /// Returns the content.
    ///
    /// # Errors
    /// A message when the file is too large or differs from its stated length.
    pub(crate) fn into_segment(self) -> Result<Segment, String> {
        let length = match &self.content {
            Content::Bytes(bytes) => {
                let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                if self.length.is_some_and(|stated| stated != length) {
                    return Err("the file differs from its stated length".to_owned());
                }
                Some(length)
            }
            Content::Stream(_) => self.length,
        };
        if length.is_some_and(|length| length > self.max_bytes) {
            return Err(format!("the file is larger than its limit of {} bytes", self.max_bytes));
        }
        Ok(match self.content {
            Content::Bytes(bytes) => Segment::Bytes(bytes),
            Content::Stream(stream) => Segment::Stream(CheckedStream::new(stream, length, self.max_bytes)),
        })
    }
}

impl fmt::Debug for Upload {
    /// Omits content and file name: both can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("streamed", &matches!(self.content, Content::Stream(_)))
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Converts the item type of a stream.
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

/// Chunks of a reader.
struct ReaderStream {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Vec<u8>,
}

impl Stream for ReaderStream {
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
