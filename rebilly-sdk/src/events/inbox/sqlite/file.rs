//! The database file: checking, creating, upgrading and opening it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use super::clock::{Clock, wall_micros};
use super::database::{Database, is_busy};
use super::index::{Index, Limits};
use super::leases::Leases;
use super::space::{Space, is_full, private_file};
use super::state::State;
use super::upgrade;
use crate::events::inbox::error::InboxError;

/// SQLite application id of an inbox: `RbLg`.
const APPLICATION_ID: i32 = 0x5262_4c67;
const VERSION: i32 = 4;
/// Size of the page cache, and the part of it that a transaction finds free.
const CACHE_KIB: i64 = 64 * 1024;
const ROOM_KIB: i64 = CACHE_KIB / 16;
const SCHEMA: &str =
    concat!(include_str!("schema.sql"), include_str!("backlog.sql"), include_str!("runs.sql"));

/// Settings that tests change.
pub(super) struct Options {
    /// Wall clock of the process.
    pub(super) wall: SystemTime,
    /// Duration since the process has seen the file's clock.
    pub(super) idle: Duration,
    pub(super) limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self { wall: SystemTime::now(), idle: Duration::ZERO, limits: Limits::default() }
    }
}

/// Opens or creates the file. Blocks for up to the busy timeout while another process has a lock.
pub(super) fn open(path: &Path, options: Options) -> Result<Database, InboxError> {
    create(path).map_err(InboxError::unavailable)?;
    match inspect(path) {
        Err(error) if has_code(&error, ErrorCode::NotADatabase) => {
            return Err(InboxError::incompatible("the file is no SQLite database; choose another path"));
        }
        inspected => inspected.map_err(InboxError::unavailable)?.compatible()?,
    };
    let mut space = Space::beside(path);
    let prepared = match prepare(path, options.wall) {
        Err(error) if is_full(&error) => {
            space.release();
            prepare(path, options.wall)
        }
        prepared => prepared,
    };
    prepared.map_err(InboxError::unavailable)?.compatible()?;
    let connection = connect(path, false).map_err(InboxError::unavailable)?;
    let state = State::read(&connection).map_err(InboxError::unavailable)?;
    let (clock, index) = (Clock::at(state.clock, options.idle), Index::new(options.limits));
    Ok(Database { connection, clock, index, leases: Leases::default(), space, durable: true })
}

/// Creates or upgrades the tables.
fn prepare(path: &Path, wall: SystemTime) -> rusqlite::Result<Content> {
    // The clock follows the wall clock while no process has the file open: no claim can be outlived then.
    match prepare_tables(path, Some(wall)) {
        Err(error) if is_busy(&error) => prepare_tables(path, None),
        prepared => prepared,
    }
}

/// Device and number of a file; zero where there is none.
pub(super) type Identity = (u64, u64);

pub(super) fn identity(path: &Path) -> std::io::Result<Identity> {
    let file = fs::metadata(path)?;
    #[cfg(unix)]
    return Ok((std::os::unix::fs::MetadataExt::dev(&file), std::os::unix::fs::MetadataExt::ino(&file)));
    #[cfg(not(unix))]
    return Ok((0, u64::from(file.is_dir())));
}

/// Health check: the open file has this version, and was not deleted or replaced.
pub(super) fn check(path: &Path, opened: Identity, version: i32) -> Result<(), InboxError> {
    if version != VERSION {
        return Err(InboxError::incompatible("the file was upgraded by a newer version of this crate"));
    }
    match identity(path).map_err(InboxError::unavailable)? == opened {
        true => Ok(()),
        false => {
            Err(InboxError::unavailable("the file was replaced while it was open; open the inbox again"))
        }
    }
}

/// Content of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Nothing,
    /// An inbox of this version of the schema.
    Inbox(i32),
    Other,
}

impl Content {
    fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i32>(0));
        let (application, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        Ok(match application {
            APPLICATION_ID => Self::Inbox(version),
            0 if tables == 0 && version == 0 => Self::Nothing,
            _ => Self::Other,
        })
    }

    fn compatible(self) -> Result<(), InboxError> {
        match self {
            Self::Nothing | Self::Inbox(1..=VERSION) => Ok(()),
            Self::Inbox(_) => Err(InboxError::incompatible(
                "the file was written by a newer version of this crate; update the crate",
            )),
            Self::Other => Err(InboxError::incompatible(
                "the file is a database of another application; choose another path",
            )),
        }
    }
}

/// Creates the file if it is missing. SQLite gives its other files the same mode.
fn create(path: &Path) -> std::io::Result<()> {
    // Closing a file that another connection of this process has open would end that connection's locks.
    static CREATING: Mutex<()> = Mutex::new(());
    let _creating = CREATING.lock().unwrap_or_else(PoisonError::into_inner);
    match path.try_exists()? {
        true => Ok(()),
        false => private_file(path).map(drop),
    }
}

/// Waits for the lock of another process, up to 5 s. With SQLite's own intervals, which are longer, a process that writes
/// all the time would lock others out.
fn wait(attempt: i32) -> bool {
    std::thread::sleep(Duration::from_millis(1));
    attempt < 5000
}

/// Number of attempts to read a file that other processes open and close meanwhile.
const INSPECTIONS: i32 = 200;

/// Reads what the file contains, without changing it.
fn inspect(path: &Path) -> rusqlite::Result<Content> {
    let log = suffixed(path, "-wal");
    let is_empty = |path: &Path| fs::metadata(path).map_or(true, |file| file.len() == 0);
    for attempt in 1.. {
        if is_empty(path) && is_empty(&log) {
            break;
        }
        // Without a log, nothing is missing in the file itself, and SQLite need not create one.
        let read = match is_empty(&log) {
            true => match read_content(&immutable_uri(path), OpenFlags::SQLITE_OPEN_URI) {
                // Another process may have written meanwhile. With locks, the read is consistent.
                Err(error) if has_code(&error, ErrorCode::DatabaseCorrupt) => {
                    read_content(path, OpenFlags::empty())
                }
                read => read,
            },
            false => read_content(path, OpenFlags::empty()),
        };
        match read {
            // The log may have been deleted meanwhile.
            Err(error) if has_code(&error, ErrorCode::CannotOpen) && attempt < INSPECTIONS => {
                wait(attempt);
            }
            read => return read,
        };
    }
    Ok(Content::Nothing)
}

fn read_content(path: &Path, flags: OpenFlags) -> rusqlite::Result<Content> {
    let flags = flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_handler(Some(wait))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Content::read(&connection)
}

fn has_code(error: &rusqlite::Error, code: ErrorCode) -> bool {
    error.sqlite_error_code() == Some(code)
}

fn immutable_uri(path: &Path) -> PathBuf {
    const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.');
    let path = percent_encode(path.as_os_str().as_encoded_bytes(), PATH);
    format!("file:{path}?immutable=1").into()
}

/// Creates or upgrades the tables in a connection of its own.
///
/// With a wall clock, it fails at once if another connection has the file open, and sets the file's clock.
fn prepare_tables(path: &Path, wall: Option<SystemTime>) -> rusqlite::Result<Content> {
    let mut connection = connect(path, wall.is_some())?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let content = Content::read(&transaction)?;
    let now = wall_micros(wall.unwrap_or_else(SystemTime::now));
    match content {
        Content::Nothing => transaction.execute_batch(SCHEMA)?,
        Content::Inbox(1) => upgrade::from_version_1(&transaction, SCHEMA, now)?,
        Content::Inbox(2) => {
            upgrade::from_version_2(&transaction)?;
            upgrade::from_version_3(&transaction)?;
        }
        Content::Inbox(3) => upgrade::from_version_3(&transaction)?,
        Content::Inbox(VERSION) if wall.is_some() => {}
        _ => return Ok(content),
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.execute("UPDATE state SET clock = max(clock, ?)", [now])?;
    if wall.is_some() {
        // No process holds its claims any more.
        transaction.execute("UPDATE touched SET lease = 0 WHERE claimed", [])?;
    }
    transaction.commit()?;
    Ok(Content::Inbox(VERSION))
}

fn connect(path: &Path, exclusive: bool) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_handler(None)?;
    if exclusive {
        connection.query_row("PRAGMA locking_mode = EXCLUSIVE", [], |_| Ok(()))?;
    }
    enable_write_ahead_log(&connection, exclusive)?;
    connection.busy_handler((!exclusive).then_some(wait))?;
    // Otherwise, each bound parameter makes SQLite compile a statement again.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // Stored entries survive a power failure, and bodies of done entries are overwritten in the file.
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; \
         PRAGMA temp_store = MEMORY",
    )?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Removes the oldest pages from the page cache if it is full.
///
/// All connections of a process share one page cache, as the crate `libsqlite3-sys` compiles SQLite. When others have filled
/// it, SQLite drops each page right after its use instead of an old one, and reads it again for the next use.
pub(super) fn make_room_in_cache(connection: &Connection) -> rusqlite::Result<()> {
    [CACHE_KIB - ROOM_KIB, CACHE_KIB]
        .into_iter()
        .try_for_each(|size| connection.pragma_update(None, "cache_size", -size))
}

/// Enables the write-ahead log. SQLite does not always call the busy handler here, so this retries.
fn enable_write_ahead_log(connection: &Connection, exclusive: bool) -> rusqlite::Result<()> {
    for attempt in 0.. {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())) {
            Err(error) if is_busy(&error) && !exclusive && wait(attempt) => {}
            result => return result,
        }
    }
    Ok(())
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut suffixed = OsString::from(path);
    suffixed.push(suffix);
    suffixed.into()
}
