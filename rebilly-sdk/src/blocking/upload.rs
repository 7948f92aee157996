//! Uploads from blocking readers.

use std::io::{self, ErrorKind, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::thread;

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use crate::transfer::Upload;

/// Buffer size for readers.
const READ_BUFFER_BYTES: usize = 64 * 1024;

impl Upload {
    /// Creates an upload from a blocking reader, such as a [`std::fs::File`]. A separate thread reads it.
    ///
    /// ```no_run
    /// # use rebilly_sdk::{Method, Upload};
    /// # fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("passport.png")?;
    /// let length = file.metadata()?.len();
    /// let upload = Upload::blocking_reader(file).length(length).content_type("image/png");
    /// let response = client.request(Method::POST, "/files").upload(upload).send_blocking()?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking_reader(reader: impl Read + Send + 'static) -> Self {
        Self::stream(ThreadReader { reader: Some(Box::new(reader)), chunks: None })
    }
}

/// Chunks that a thread reads.
struct ThreadReader {
    reader: Option<Box<dyn Read + Send>>,
    chunks: Option<Receiver<io::Result<Bytes>>>,
}

impl Stream for ThreadReader {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(reader) = this.reader.take() {
            let (sender, chunks) = channel(1);
            let thread = thread::Builder::new().name("rebilly-upload".to_owned());
            if let Err(error) = thread.spawn(move || read(reader, &sender)) {
                return Poll::Ready(Some(Err(error)));
            }
            this.chunks = Some(chunks);
        }
        let Some(chunks) = &mut this.chunks else { return Poll::Ready(None) };
        let chunk = match ready!(chunks.poll_recv(cx)) {
            Some(Ok(end)) if end.is_empty() => None,
            // Without the empty chunk, the thread ended before the file.
            None => Some(Err(io::Error::other("the reader panicked"))),
            chunk => chunk,
        };
        if !matches!(chunk, Some(Ok(_))) {
            this.chunks = None;
        }
        Poll::Ready(chunk)
    }
}

/// Sends chunks until the end of the file, which is an empty chunk, an error, or a closed channel.
fn read(mut reader: Box<dyn Read + Send>, chunks: &Sender<io::Result<Bytes>>) {
    let mut buffer = vec![0; READ_BUFFER_BYTES];
    loop {
        let chunk = match reader.read(&mut buffer) {
            Ok(length) => Ok(Bytes::copy_from_slice(buffer.get(..length).unwrap_or_default())),
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let more = matches!(&chunk, Ok(chunk) if !chunk.is_empty());
        if chunks.blocking_send(chunk).is_err() || !more {
            return;
        }
    }
}
