//! Files that are read without async.

use std::io::{self, ErrorKind, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::thread;

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use crate::transfer::Upload;

/// How much is read at once.
const READ: usize = 64 * 1024;

impl Upload {
    /// A file that is read without async, such as a [`std::fs::File`]; it is read on a thread of its own while it is sent.
    ///
    /// ```no_run
    /// # use rebilly_sdk::{Method, Upload};
    /// # fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("passport.png")?;
    /// let length = file.metadata()?.len();
    /// let upload = Upload::blocking_reader(file).length(length).content_type("image/png");
    /// let answer = client.request(Method::POST, "/files").upload(upload).send_blocking()?;
    /// println!("{}", answer.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking_reader(reader: impl Read + Send + 'static) -> Self {
        Self::stream(Reading { reader: Some(Box::new(reader)), pieces: None })
    }
}

/// What a thread reads, as a stream.
struct Reading {
    reader: Option<Box<dyn Read + Send>>,
    pieces: Option<Receiver<io::Result<Bytes>>>,
}

impl Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if let Some(reader) = this.reader.take() {
            let (sender, pieces) = channel(1);
            let thread = thread::Builder::new().name("rebilly-upload".to_owned());
            if let Err(error) = thread.spawn(move || read(reader, &sender)) {
                return Poll::Ready(Some(Err(error)));
            }
            this.pieces = Some(pieces);
        }
        let Some(pieces) = &mut this.pieces else { return Poll::Ready(None) };
        let piece = match ready!(pieces.poll_recv(cx)) {
            Some(Ok(end)) if end.is_empty() => None,
            // The end of the thread is not the end of the file.
            None => Some(Err(io::Error::other("the reader panicked"))),
            piece => piece,
        };
        if !matches!(piece, Some(Ok(_))) {
            this.pieces = None;
        }
        Poll::Ready(piece)
    }
}

/// Reads until the end, which is told by an empty piece, or until nobody wants more.
fn read(mut reader: Box<dyn Read + Send>, pieces: &Sender<io::Result<Bytes>>) {
    let mut buffer = vec![0; READ];
    loop {
        let piece = match reader.read(&mut buffer) {
            Ok(length) => Ok(Bytes::copy_from_slice(buffer.get(..length).unwrap_or_default())),
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let more = matches!(&piece, Ok(piece) if !piece.is_empty());
        if pieces.blocking_send(piece).is_err() || !more {
            return;
        }
    }
}
