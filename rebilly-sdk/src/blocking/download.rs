//! Files without async.

use std::fmt;
use std::io::{self, BufRead, Read, Write};

use bytes::{Buf, Bytes, BytesMut};

use super::wait;
use crate::error::Error;
use crate::transfer::Download;

/// An answer that is taken in piece by piece, for code without async. See [`Download::blocking`].
///
/// An [`io::Error`] from reading it holds the [`Error`] of the download; what was read before is then only a beginning.
/// Inside a runtime it refuses as [`Call::send_blocking`](crate::Call::send_blocking) does.
#[must_use = "nothing of the body is read until it is asked for"]
pub struct BlockingDownload {
    download: Download,
    /// What has come and has not been read.
    piece: Bytes,
}

impl Download {
    /// The same download, for code without async: a reader that blocks this thread until there is more.
    ///
    /// ```no_run
    /// # use rebilly_sdk::Method;
    /// # fn example(client: rebilly_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let call = client.request(Method::GET, "/files/{id}/download").path("file_1");
    /// let download = call.download_blocking()?.max_bytes(20 << 20).blocking();
    /// download.write_to(&mut std::fs::File::create("file_1.pdf")?)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> BlockingDownload {
        BlockingDownload { download: self, piece: Bytes::new() }
    }
}

impl BlockingDownload {
    /// What is read: its headers, size and name.
    pub fn get_ref(&self) -> &Download {
        &self.download
    }

    /// All that has not been read yet, in memory.
    ///
    /// # Errors
    /// As [`Download::bytes`].
    pub fn bytes(self) -> Result<Bytes, Error> {
        let rest = wait(self.download.bytes())??;
        if self.piece.is_empty() {
            return Ok(rest);
        }
        let mut all = BytesMut::from(self.piece);
        all.extend_from_slice(&rest);
        Ok(all.freeze())
    }

    /// Writes all that has not been read yet, flushes, and tells how many bytes there were.
    ///
    /// # Errors
    /// As [`Download::write_to`].
    pub fn write_to(mut self, writer: &mut impl Write) -> Result<u64, Error> {
        let mut written = 0u64;
        while self.fill()? {
            let piece = std::mem::take(&mut self.piece);
            writer.write_all(&piece).map_err(|error| self.download.told(Error::body_write(error)))?;
            written = written.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        }
        writer.flush().map_err(|error| self.download.told(Error::body_write(error)))?;
        Ok(written)
    }

    /// Waits for a piece if there is none; whether there is one now.
    fn fill(&mut self) -> Result<bool, Error> {
        if self.piece.is_empty() {
            self.piece = wait(self.download.chunk())??.unwrap_or_default();
        }
        Ok(!self.piece.is_empty())
    }
}

impl BufRead for BlockingDownload {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.fill().map_err(|error| {
            let kind = if error.is_timeout() { io::ErrorKind::TimedOut } else { io::ErrorKind::Other };
            io::Error::new(kind, error)
        })?;
        Ok(&self.piece)
    }

    fn consume(&mut self, amount: usize) {
        self.piece.advance(amount.min(self.piece.len()));
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
