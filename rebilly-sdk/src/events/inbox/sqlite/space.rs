//! Disk space: a reserve for what drains a full disk.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, Error, ErrorCode, ffi};

/// Size of the reserve: what the write-ahead log and the file can grow by before they are reused, about three times
/// the size at which the log is copied to the file.
const RESERVE: u64 = 16 * 1024 * 1024;
/// Part of it that acknowledgements need, in addition to twice the size of a batch.
const DRAINING: u64 = 2 * 1024 * 1024;
/// Interval at which a released reserve is written again.
const INTERVAL: Duration = Duration::from_secs(1);

/// A file beside the inbox. It is emptied when the disk is full, and no entry is stored until it is complete again or
/// the inbox itself has free pages.
pub(super) struct Space {
    path: PathBuf,
    tried: Option<Instant>,
}

impl Space {
    pub(super) fn beside(file: &Path) -> Self {
        let mut path = file.as_os_str().to_owned();
        path.push("-reserve");
        Self { path: path.into(), tried: None }
    }

    /// Returns `true` if entries of this size can be stored and handled.
    pub(super) fn allows(&mut self, connection: &Connection, bytes: u64) -> bool {
        let needed = bytes.saturating_mul(2).saturating_add(DRAINING);
        self.is_complete(needed)
            || self.tried.is_none_or(|tried| tried.elapsed() > INTERVAL) && self.fill(needed).is_ok()
            || has_free(connection, needed)
    }

    /// Returns `true` if the tables can grow.
    pub(super) fn allows_growth(&self, connection: &Connection) -> bool {
        self.is_complete(DRAINING) || has_free(connection, DRAINING)
    }

    fn is_complete(&self, needed: u64) -> bool {
        fs::metadata(&self.path).is_ok_and(|file| file.len() >= RESERVE.max(needed))
    }

    /// Writes the missing part of the reserve. Other processes may do the same.
    fn fill(&mut self, needed: u64) -> io::Result<()> {
        self.tried = Some(Instant::now());
        let filled = private_file(&self.path).and_then(|mut file| {
            let mut length = file.seek(SeekFrom::End(0))?;
            let mut random = fastrand::Rng::with_seed(length);
            let mut part = vec![0; 64 * 1024];
            while length < RESERVE.max(needed) {
                // File systems neither compress nor omit it.
                random.fill(&mut part);
                file.write_all(&part)?;
                length += part.len() as u64;
            }
            Ok(())
        });
        match filled {
            Ok(()) => self.tried = None,
            Err(_) => self.release(),
        }
        filled
    }

    /// Gives the reserve to the disk.
    pub(super) fn release(&mut self) {
        self.tried = Some(Instant::now());
        // Without a reserve there is nothing to release.
        let _ = OpenOptions::new().write(true).open(&self.path).and_then(|file| file.set_len(0));
    }
}

/// Opens or creates a file that only its owner can read.
pub(super) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Returns `true` if the inbox has free pages of more than this size.
fn has_free(connection: &Connection, needed: u64) -> bool {
    let number = |sql: &str| -> rusqlite::Result<u64> {
        connection.prepare_cached(sql)?.query_row([], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs)
    };
    let pages = number("PRAGMA freelist_count").and_then(|pages| Ok((pages, number("PRAGMA page_size")?)));
    pages.is_ok_and(|(pages, size)| pages.saturating_mul(size) > needed)
}

/// Returns `true` if an operation failed because a file could not grow.
pub(super) fn is_full(error: &Error) -> bool {
    let Error::SqliteFailure(error, _) = error else { return false };
    error.code == ErrorCode::DiskFull
        || [ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_SHMSIZE].contains(&error.extended_code)
}
