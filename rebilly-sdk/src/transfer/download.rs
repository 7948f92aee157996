//! An answer that is taken in piece by piece.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use http_body::Body as _;
use tokio::io::AsyncWrite;
use tokio::time::{Sleep, sleep};

use super::disposition;
use super::{LARGEST, Progress};
use crate::call::Call;
use crate::error::Error;
use crate::message::body::ProgressCallback;
use crate::message::response::{Received, ReceivedBody};
use crate::operation::OperationRef;
use crate::pipeline::{BodyMode, execute};

impl<T, Q> Call<T, Q> {
    /// Sends it and hands its answer on as it arrives, whatever it is: for files, and for answers too large for memory.
    ///
    /// A read that is redirected (302, 307) is followed there, with no credential, none of the call's headers and no hook;
    /// only to addresses with TLS, unless the client itself goes without, and five times at most. The call's timeout and
    /// deadline end when the first byte of the body can come; from there on
    /// [`idle_timeout`](Download::idle_timeout) counts.
    ///
    /// # Errors
    /// See [`Error`]. Of a redirect that is not followed it says [`is_redirect`](Error::is_redirect).
    pub async fn download(mut self) -> Result<Download, Error> {
        self.parts.accept.get_or_insert("*/*");
        let settings = self.settings;
        let idle = self.options.timeout.unwrap_or(settings.attempt_timeout);
        let memory = u64::try_from(settings.max_response_bytes).unwrap_or(u64::MAX);
        let received =
            execute(&settings, &self.operation, self.parts, self.options, BodyMode::Streaming).await?;
        Ok(Download::new(received, self.operation, idle, memory))
    }
}

/// An answer that is taken in piece by piece: a [`Stream`] of bytes, or all at once with [`bytes`](Self::bytes) or
/// [`write_to`](Self::write_to).
///
/// A body that breaks off is an error, never a short file: what was taken from it before is then only its beginning.
/// Dropping it closes the connection.
///
/// ```no_run
/// # use rebilly_sdk::Method;
/// # async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {
/// let call = client.request(Method::GET, "/files/{id}/download").path_param("file_1");
/// let mut download = call.download().await?.max_bytes(20 << 20);
/// while let Some(piece) = download.chunk().await? {
///     println!("{} bytes", piece.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing of the body is read until it is asked for"]
pub struct Download {
    body: reqwest::Body,
    status: StatusCode,
    headers: HeaderMap,
    operation: OperationRef,
    attempts: u32,
    total: Option<u64>,
    taken: u64,
    limit: Option<u64>,
    /// The limit of what is taken into memory, where there is none of its own.
    memory: u64,
    idle: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
    watcher: Option<ProgressCallback>,
    ended: bool,
}

impl Download {
    fn new(received: Received, operation: OperationRef, idle: Duration, memory: u64) -> Self {
        let Received { status, headers, body, attempts } = received;
        let (body, total) = match body {
            ReceivedBody::Buffered(bytes) => {
                let total = u64::try_from(bytes.len()).ok();
                (reqwest::Body::from(bytes), total)
            }
            ReceivedBody::Streaming(answer) => {
                let total = answer.content_length();
                (reqwest::Body::from(*answer), total)
            }
        };
        let (taken, limit, waiting, watcher, ended) = (0, None, None, None, false);
        #[rustfmt::skip]
        let this = Self {
            body, status, headers, operation, attempts, total, taken, limit, memory, idle, waiting, watcher, ended,
        };
        this
    }

    /// The size of the largest body that is taken, in bytes: 4 GiB unless told otherwise, and for [`bytes`](Self::bytes) the
    /// client's [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub fn max_bytes(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How long the next piece may take to come; else the call's timeout. The time between two requests for a piece does
    /// not count.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle = limit;
        self
    }

    /// Has a function told after every piece how much has come. It runs on the task that reads, so it must not block.
    pub fn on_progress(mut self, watch: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.watcher = Some(ProgressCallback::new(watch));
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer that has the body; after a redirect, those of the other host.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How often the call was sent until this answer came, redirects not counted.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The size of the body in bytes, if it was told beforehand.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// What kind of file it is, from the header `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// The name that the header `Content-Disposition` suggests, made safe to be used in a directory of yours: no path, no
    /// control characters, nothing hidden, no device.
    pub fn file_name(&self) -> Option<String> {
        disposition::file_name(self.headers.get(header::CONTENT_DISPOSITION)?.as_bytes())
    }

    /// The next piece, or nothing when the body is at its end.
    ///
    /// Dropping the future loses nothing: the piece comes with the next call.
    ///
    /// # Errors
    /// The body broke off or stalled, or is larger than its limit. After an error nothing more comes.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// As those of [`chunk`](Self::chunk).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        self.limit.get_or_insert(self.memory);
        let Some(first) = self.chunk().await? else { return Ok(Bytes::new()) };
        let mut all = BytesMut::from(first);
        while let Some(piece) = self.chunk().await? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// Writes all of it, such as to a `tokio::fs::File`, flushes, and tells how many bytes there were.
    ///
    /// # Errors
    /// As those of [`chunk`](Self::chunk), or the writer fails ([`Error::is_io`]). What was written until then is only the
    /// beginning.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64, Error> {
        while let Some(mut piece) = self.chunk().await? {
            while !piece.is_empty() {
                let written = poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, &piece)).await;
                match written {
                    Ok(0) => return Err(self.told(Error::body_write(std::io::ErrorKind::WriteZero.into()))),
                    Ok(length) => drop(piece.split_to(length.min(piece.len()))),
                    Err(error) => return Err(self.told(Error::body_write(error))),
                }
            }
        }
        let flushed = poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await;
        flushed.map_err(|error| self.told(Error::body_write(error)))?;
        Ok(self.taken)
    }

    /// Adds what is known of the call and its answer.
    pub(crate) fn told(&self, error: Error) -> Error {
        let error = error.with_response(self.status, self.headers.clone(), &Bytes::new());
        error.with_operation(self.operation.clone()).with_attempts(self.attempts, false)
    }

    fn end(&mut self) {
        self.ended = true;
        self.waiting = None;
        self.body = reqwest::Body::default();
    }

    /// The next piece, counted.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        let limit = self.limit.unwrap_or(LARGEST);
        if self.total.is_some_and(|total| total > limit) {
            return Poll::Ready(Err(Error::body_too_large(limit)));
        }
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(Error::from_reqwest(error))),
                Poll::Ready(Some(Ok(frame))) => frame,
                Poll::Pending => {
                    let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(self.idle)));
                    ready!(waiting.as_mut().poll(cx));
                    return Poll::Ready(Err(Error::timed_out()));
                }
            };
            self.waiting = None;
            // What is no data are trailers, which mean nothing here.
            let Ok(piece) = frame.into_data() else { continue };
            if piece.is_empty() {
                continue;
            }
            self.taken = self.taken.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            if self.taken > limit {
                return Poll::Ready(Err(Error::body_too_large(limit)));
            }
            if let Some(watcher) = &self.watcher {
                watcher.report(self.taken, self.total);
            }
            return Poll::Ready(Ok(Some(piece)));
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
        let piece = ready!(this.poll_piece(cx));
        if !matches!(piece, Ok(Some(_))) {
            this.end();
        }
        Poll::Ready(piece.map_err(|error| this.told(error)).transpose())
    }
}

impl fmt::Debug for Download {
    /// Neither the name nor the other headers: both can be personal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("taken", &self.taken)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;

    use super::*;
    use crate::message::body::RequestPayload;
    use crate::operation::{Idempotency, Operation};
    use crate::transfer::Upload;

    /// Gives a piece each time these seconds have passed.
    struct Slow(Vec<u64>, Option<Pin<Box<Sleep>>>);

    impl Stream for Slow {
        type Item = Result<&'static [u8], std::io::Error>;

        fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let Some(seconds) = self.0.first().copied() else { return Poll::Ready(None) };
            let waiting = self.1.get_or_insert_with(|| Box::pin(sleep(Duration::from_secs(seconds))));
            ready!(waiting.as_mut().poll(cx));
            self.1 = None;
            self.0.remove(0);
            Poll::Ready(Some(Ok(b"piece")))
        }
    }

    fn slow(seconds: &[u64]) -> Download {
        let upload = Upload::stream(Slow(seconds.to_vec(), None));
        let RequestPayload::Stream(body) = RequestPayload::new(vec![upload.into_segment().unwrap()], None)
        else {
            panic!("a stream")
        };
        let body = ReceivedBody::Streaming(Box::new(http::Response::new(body).into()));
        let received = Received { status: StatusCode::OK, headers: HeaderMap::new(), body, attempts: 1 };
        let operation = Operation::new("Get", Method::GET, "/file", &[], Idempotency::Always);
        Download::new(received, OperationRef::AdHoc(Arc::new(operation)), Duration::from_secs(5), 1000)
    }

    #[tokio::test(start_paused = true)]
    async fn the_time_for_one_piece_is_limited_and_not_for_all() {
        assert_eq!(slow(&[4; 20]).bytes().await.unwrap().len(), 100);
        assert!(slow(&[4, 4, 6, 4]).bytes().await.unwrap_err().is_timeout());
        assert_eq!(slow(&[4, 6]).idle_timeout(Duration::from_secs(7)).bytes().await.unwrap().len(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_that_takes_its_time_does_not_count() {
        let mut download = slow(&[4; 3]);
        for _ in 0..3 {
            assert_eq!(download.chunk().await.unwrap().unwrap(), "piece");
            sleep(Duration::from_secs(60)).await;
        }
        assert!(download.chunk().await.unwrap().is_none());
    }
}
