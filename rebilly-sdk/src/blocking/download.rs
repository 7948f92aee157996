//! Blocking downloads.

use std::fmt;
use std::io::{self, BufRead, Read, Write};

use bytes::{Buf, Bytes, BytesMut};

use super::block_on;
use crate::error::Error;
use crate::transfer::Download;

/// Blocking reader of a [`Download`]. See [`Download::blocking`].
///
/// Implements [`Read`] and [`BufRead`]. An [`io::Error`] contains the [`Error`] of the download; the content read until
/// then is incomplete. Inside a runtime, reading fails as [`Call::send_blocking`](crate::Call::send_blocking) does.
#[must_use = "the body is not read until the reader is used"]
pub struct BlockingDownload {
    download: Download,
    /// Bytes received and not read yet.
    chunk: Bytes,
}

impl Download {
    /// Converts the download into a reader that blocks the current thread.
    ///
    /// ```no_run
    /// # use rebilly_sdk::Method;
    /// # fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let call = client.request(Method::GET, "/files/{id}/download").path_param("file_1");
    /// let download = call.download_blocking()?.max_bytes(20 << 20).blocking();
    /// download.write_to(&mut std::fs::File::create("file_1.pdf")?)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> BlockingDownload {
        BlockingDownload { download: self, chunk: Bytes::new() }
    }
}

impl BlockingDownload {
    /// Returns the download, for its headers, size and file name.
    pub fn get_ref(&self) -> &Download {
        &self.download
    }

    /// Reads the rest of the body into memory.
    ///
    /// # Errors
    /// See [`Download::bytes`].
    pub fn bytes(self) -> Result<Bytes, Error> {
        let rest = block_on(self.download.bytes())??;
        if self.chunk.is_empty() {
            return Ok(rest);
        }
        let mut all = BytesMut::from(self.chunk);
        all.extend_from_slice(&rest);
        Ok(all.freeze())
    }

    /// Writes the rest of the body to `writer` and flushes it. Returns the number of bytes.
    ///
    /// # Errors
    /// See [`Download::write_to`].
    pub fn write_to(mut self, writer: &mut impl Write) -> Result<u64, Error> {
        let mut written = 0u64;
        while self.fill()? {
            let chunk = std::mem::take(&mut self.chunk);
            writer.write_all(&chunk).map_err(|error| self.download.with_context(Error::body_write(error)))?;
            written = written.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        }
        writer.flush().map_err(|error| self.download.with_context(Error::body_write(error)))?;
        Ok(written)
    }

    /// Waits for a chunk if none is buffered. Returns `false` at the end of the body.
    fn fill(&mut self) -> Result<bool, Error> {
        if self.chunk.is_empty() {
            self.chunk = block_on(self.download.chunk())??.unwrap_or_default();
        }
        Ok(!self.chunk.is_empty())
    }
}

impl BufRead for BlockingDownload {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.fill().map_err(|error| {
            let kind = if error.is_timeout() { io::ErrorKind::TimedOut } else { io::ErrorKind::Other };
            io::Error::new(kind, error)
        })?;
        Ok(&self.chunk)
    }

    fn consume(&mut self, amount: usize) {
        self.chunk.advance(amount.min(self.chunk.len()));
    }
}

impl Read for BlockingDownload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl fmt::Debug for BlockingDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockingDownload").field(&self.download).finish()
    }
}
