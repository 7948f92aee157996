//! Response bodies that are read as a stream.

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use http_body::Body as _;
use tokio::io::AsyncWrite;
use tokio::time::{Instant, Sleep, sleep};

use super::disposition;
use super::{DEFAULT_MAX_BYTES, Progress};
use crate::call::Call;
use crate::error::Error;
use crate::message::body::ProgressCallback;
use crate::message::response::{Received, ReceivedBody};
use crate::operation::OperationRef;
use crate::pipeline::{BodyMode, execute};

impl<T> Call<T> {
    /// Sends the call and returns the response body as a stream, in any format. Use it for files and for responses that
    /// do not fit in memory.
    ///
    /// Redirects (302, 307) of GET requests are followed, up to five times:
    ///
    /// - The redirected request carries no credential and none of the call's headers. Interceptors do not see it.
    /// - Its URL must use TLS, unless the client's own URL does not.
    ///
    /// Timeout and deadline of the call end with the response headers. From then on, the
    /// [`idle_timeout`](Download::idle_timeout) applies, and a [`deadline`](Download::deadline) if you set one.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::is_redirect`] for a redirect that is not followed.
    pub async fn download(mut self) -> Result<Download, Error> {
        self.parts.accept.get_or_insert("*/*");
        let settings = self.settings;
        let idle_timeout = self.options.timeout.unwrap_or(settings.attempt_timeout);
        let buffer_limit = u64::try_from(settings.max_response_bytes).unwrap_or(u64::MAX);
        let received =
            execute(&settings, &self.operation, self.parts, self.options, BodyMode::Streaming).await?;
        Ok(Download::new(received, self.operation, idle_timeout, buffer_limit))
    }
}

impl Call<Download> {
    /// Sends the call and returns the response body as a stream. Awaiting the call does the same.
    ///
    /// # Errors
    /// See [`download`](Self::download).
    pub async fn send(self) -> Result<Download, Error> {
        self.download().await
    }
}

impl IntoFuture for Call<Download> {
    type Output = Result<Download, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.download())
    }
}

/// Response whose body is read as a stream: a [`Stream`] of bytes, or complete with [`bytes`](Self::bytes) or
/// [`write_to`](Self::write_to).
///
/// # Incomplete bodies
/// A body that ends before its `Content-Length` or before its last chunk is an error. Chunks returned before it are
/// incomplete content. A response with neither ends with its connection, so a body that was cut short looks complete:
/// there [`total`](Self::total) is `None`. State the size with [`expected_length`](Self::expected_length) if you know
/// it.
///
/// Dropping a `Download` closes the connection.
///
/// ```no_run
/// # use rebilly_sdk::Method;
/// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
/// let call = client.request(Method::GET, "/files/{id}/download").path_param("file_1");
/// let mut download = call.download().await?.max_bytes(20 << 20);
/// while let Some(chunk) = download.chunk().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "the body is not read until it is polled"]
pub struct Download {
    body: reqwest::Body,
    status: StatusCode,
    headers: HeaderMap,
    operation: OperationRef,
    attempts: u32,
    total: Option<u64>,
    expected: Option<u64>,
    read: u64,
    max_bytes: Option<u64>,
    /// Default size limit of a body that is read into memory.
    buffer_limit: u64,
    idle_timeout: Duration,
    idle_timer: Option<Pin<Box<Sleep>>>,
    deadline: Option<Instant>,
    progress: Option<ProgressCallback>,
    ended: bool,
}

impl Download {
    fn new(received: Received, operation: OperationRef, idle_timeout: Duration, buffer_limit: u64) -> Self {
        let Received { status, headers, body, attempts } = received;
        let (body, total) = match body {
            ReceivedBody::Buffered(bytes) => {
                let total = u64::try_from(bytes.len()).ok();
                (reqwest::Body::from(bytes), total)
            }
            ReceivedBody::Streaming(response) => {
                let total = response.content_length();
                (reqwest::Body::from(*response), total)
            }
        };
        Self {
            body,
            status,
            headers,
            operation,
            attempts,
            total,
            expected: None,
            read: 0,
            max_bytes: None,
            buffer_limit,
            idle_timeout,
            idle_timer: None,
            deadline: None,
            progress: None,
            ended: false,
        }
    }

    /// Sets the size limit of the body in bytes. Default: 4 GiB; for [`bytes`](Self::bytes), the client's
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.max_bytes = Some(limit);
        self
    }

    /// Sets the maximum time to wait for the next chunk. Default: the call's timeout.
    ///
    /// Time during which the caller does not wait for a chunk is not counted.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Sets the time limit of the whole body, from now on. Default: none. Time between reads counts as well.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Instant::now().checked_add(limit);
        self
    }

    /// Sets the size of the body in bytes, if you know it from elsewhere. A body of another size is then an error. It
    /// does not replace the `Content-Length`. Default: not checked.
    pub fn expected_length(mut self, bytes: u64) -> Self {
        self.expected = Some(bytes);
        self
    }

    /// Calls a function with the progress after every chunk. It runs on the task that reads, so it must not block.
    pub fn on_progress(mut self, callback: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(ProgressCallback::new(callback));
        self
    }

    /// Status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Headers of the response that has the body. After a redirect, those of the other host.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Number of attempts of the call, without redirects.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Size of the body in bytes; `None` without a `Content-Length`.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Media type of the body, from the header `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// File name from the header `Content-Disposition`, safe to use within a directory.
    ///
    /// It contains no path, control character or leading dot, and is not a device name.
    pub fn file_name(&self) -> Option<String> {
        disposition::file_name(self.headers.get(header::CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Returns the next chunk; `None` at the end of the body. Cancel-safe: a dropped future loses no data.
    ///
    /// # Errors
    /// The connection broke, the [`idle_timeout`](Self::idle_timeout) or the [`deadline`](Self::deadline) passed, the
    /// body exceeds its limit, or it does not have its [`expected_length`](Self::expected_length). Later calls return
    /// `None`.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        // An earlier future may have been dropped.
        self.idle_timer = None;
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Reads the whole body into memory.
    ///
    /// # Errors
    /// See [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.max_bytes.get_or_insert(self.buffer_limit);
        let Some(first) = self.chunk().await? else { return Ok(Bytes::new()) };
        let mut all = BytesMut::from(first);
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Writes the whole body to `writer`, such as a `tokio::fs::File`, and flushes it. Returns the number of bytes.
    ///
    /// # Errors
    /// See [`chunk`](Self::chunk). [`Error::is_body_io`] when the writer fails. The written content is then incomplete.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        while let Some(mut chunk) = self.chunk().await? {
            while !chunk.is_empty() {
                let written = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, &chunk)).await;
                match written {
                    Ok(0) => {
                        return Err(
                            self.with_context(Error::body_write(std::io::ErrorKind::WriteZero.into()))
                        );
                    }
                    Ok(length) => drop(chunk.split_to(length.min(chunk.len()))),
                    Err(error) => return Err(self.with_context(Error::body_write(error))),
                }
            }
        }
        let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
        flushed.map_err(|error| self.with_context(Error::body_write(error)))?;
        Ok(self.read)
    }

    /// Adds operation, response and attempts to an error.
    pub(crate) fn with_context(&self, error: Error) -> Error {
        let error = error.with_response(self.status, self.headers.clone(), &Bytes::new());
        error.with_operation(self.operation.clone()).with_attempts(self.attempts, false)
    }

    fn end(&mut self) {
        self.ended = true;
        self.idle_timer = None;
        self.body = reqwest::Body::default();
    }

    /// Compares the size of a body that has ended with the size that it must have.
    fn check_length(&self) -> Result<(), Error> {
        let other = [self.total, self.expected].into_iter().flatten().find(|size| *size != self.read);
        other.map_or(Ok(()), |size| Err(Error::wrong_length(self.read, size)))
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        let limit = self.max_bytes.unwrap_or(DEFAULT_MAX_BYTES);
        if self.total.is_some_and(|total| total > limit) {
            return Poll::Ready(Err(Error::body_too_large(limit, "max_bytes")));
        }
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left.is_some_and(|left| left.is_zero()) {
            return Poll::Ready(Err(Error::late_body("deadline")));
        }
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(None) => return Poll::Ready(self.check_length().map(|()| None)),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(Error::from_reqwest(error))),
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Pending => {
                    let limit = left.unwrap_or(Duration::MAX).min(self.idle_timeout);
                    let timer = self.idle_timer.get_or_insert_with(|| Box::pin(sleep(limit)));
                    ready!(timer.as_mut().poll(cx));
                    return Poll::Ready(Err(Error::late_body("idle_timeout")));
                }
            };
            self.idle_timer = None;
            // Frames without data are trailers, which have no meaning here.
            let Ok(chunk) = frame.into_data() else { continue };
            if chunk.is_empty() {
                continue;
            }
            self.read = self.read.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            if self.read > limit {
                return Poll::Ready(Err(Error::body_too_large(limit, "max_bytes")));
            }
            if let Some(progress) = &self.progress {
                progress.report(self.read, self.total);
            }
            return Poll::Ready(Ok(Some(chunk)));
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        let chunk = ready!(this.poll_chunk(cx));
        if !matches!(chunk, Ok(Some(_))) {
            this.end();
        }
        Poll::Ready(chunk.map_err(|error| this.with_context(error)).transpose())
    }
}

impl fmt::Debug for Download {
    /// Omits the headers, including the file name: they can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("read", &self.read)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
