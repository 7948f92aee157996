//! The open file, and transactions on it.

use std::sync::Arc;

use rusqlite::{
    Connection, Error, ErrorCode, Result, Transaction as SqliteTransaction, TransactionBehavior, ffi,
};

use super::clock::Clock;
use super::file::make_room_in_cache;
use super::index::Index;
use super::leases::Leases;
use super::space::{Space, is_full};
use super::state::{State, Transaction};

/// Effect of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Read,
    /// Stores entries of this size.
    Insert(u64),
    /// Changes or deletes entries.
    Change,
    /// Changes that a power failure may undo, because all processes end with it.
    Claim,
}

/// Why an operation has no result.
#[derive(Debug, Clone)]
pub(super) enum Failure {
    /// An entry was not stored, because the disk is full.
    Full,
    Failed(Arc<Error>),
}

/// A queued operation with its result.
pub(super) trait Job: Send {
    fn kind(&self) -> Kind;
    /// Returns `true` if no caller waits for the result.
    fn is_abandoned(&self) -> bool;
    /// Runs the operation. It can run again after a rollback.
    fn run(&mut self, transaction: &mut Transaction<'_>) -> Result<()>;
    fn reply(self: Box<Self>, committed: std::result::Result<(), Failure>);
}

type Jobs = Vec<Box<dyn Job>>;

pub(super) struct Database {
    pub(super) connection: Connection,
    pub(super) clock: Clock,
    pub(super) index: Index,
    pub(super) leases: Leases,
    pub(super) space: Space,
    /// Commits wait for the disk.
    pub(super) durable: bool,
}

impl Database {
    /// Runs operations in one transaction and sends their results after the commit.
    pub(super) fn run(&mut self, mut jobs: Jobs) {
        jobs.retain(|job| !job.is_abandoned());
        let bytes = jobs.iter().filter_map(|job| inserted(&**job)).reduce(u64::saturating_add);
        if bytes.is_some_and(|bytes| !self.space.allows(&self.connection, bytes)) {
            let (inserts, others) = partition(jobs);
            reply(inserts, Err(Failure::Full));
            jobs = others;
        }
        match self.commit(&mut jobs) {
            Ok(()) => reply(jobs, Ok(())),
            Err(error) if is_full(&error) => {
                let (inserts, others) = partition(jobs);
                reply(inserts, not_stored(error));
                self.drain(others);
            }
            Err(error) if jobs.len() < 2 || is_busy(&error) => reply(jobs, failed(error)),
            // The others succeed without the one that failed.
            Err(_) => jobs.into_iter().for_each(|job| self.run(vec![job])),
        }
    }

    /// Runs operations that free space although the disk is full.
    fn drain(&mut self, mut jobs: Jobs) {
        if jobs.is_empty() {
            return;
        }
        // The log is reused once it was copied to the file.
        self.copy_log();
        let mut committed = self.commit(&mut jobs);
        if committed.as_ref().is_err_and(is_full) {
            self.space.release();
            self.copy_log();
            committed = self.commit(&mut jobs);
        }
        match committed {
            Ok(()) => reply(jobs, Ok(())),
            Err(error) => reply(jobs, failed(error)),
        }
    }

    /// Copies as much of the write-ahead log to the file as possible.
    fn copy_log(&self) {
        // It is tried again with the next transaction.
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    }

    fn commit(&mut self, jobs: &mut Jobs) -> Result<()> {
        if jobs.is_empty() {
            return Ok(());
        }
        let is_read = jobs.iter().all(|job| job.kind() == Kind::Read);
        self.set_durable(jobs.iter().any(|job| matches!(job.kind(), Kind::Insert(_) | Kind::Change)))?;
        let committed =
            self.transaction(is_read, |transaction| jobs.iter_mut().try_for_each(|job| job.run(transaction)));
        match committed {
            Ok(state) => self.index.committed(&state),
            Err(error) => {
                self.index.rolled_back();
                return Err(error);
            }
        }
        Ok(())
    }

    /// A durable commit writes the earlier ones to the disk too.
    fn set_durable(&mut self, durable: bool) -> Result<()> {
        if self.durable != durable {
            let level = if durable { "FULL" } else { "NORMAL" };
            self.connection.pragma_update(None, "synchronous", level)?;
            self.durable = durable;
        }
        Ok(())
    }

    fn transaction(
        &mut self,
        is_read: bool,
        operation: impl FnOnce(&mut Transaction<'_>) -> Result<()>,
    ) -> Result<State> {
        let behavior = match is_read {
            true => TransactionBehavior::Deferred,
            false => TransactionBehavior::Immediate,
        };
        let connection = &self.connection;
        make_room_in_cache(connection)?;
        let sqlite = SqliteTransaction::new_unchecked(connection, behavior)?;
        let before = State::read(connection)?;
        self.index.begin(connection, &before)?;
        let now = self.clock.now(before.clock);
        let (index, leases) = (&mut self.index, &mut self.leases);
        let mut transaction = Transaction { connection, index, leases, state: before.clone(), now };
        operation(&mut transaction)?;
        if connection.is_autocommit() {
            // SQLite has undone the transaction. Nothing may be added to a half of it.
            return Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_ABORT_ROLLBACK), None));
        }
        let may_grow = transaction.index.is_changed() && self.space.allows_growth(connection);
        let state = transaction.finish(&before, is_read, may_grow)?;
        sqlite.commit()?;
        Ok(state)
    }
}

/// Returns `true` if another process has a lock.
pub(super) fn is_busy(error: &Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
}

/// Returns the size of the entries that an operation stores.
fn inserted(job: &dyn Job) -> Option<u64> {
    match job.kind() {
        Kind::Insert(bytes) => Some(bytes),
        _ => None,
    }
}

/// Returns the operations that store entries, and the others.
fn partition(jobs: Jobs) -> (Jobs, Jobs) {
    jobs.into_iter().partition(|job| inserted(&**job).is_some())
}

fn not_stored(error: Error) -> std::result::Result<(), Failure> {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Err(Failure::Full),
        _ => failed(error),
    }
}

fn failed(error: Error) -> std::result::Result<(), Failure> {
    Err(Failure::Failed(Arc::new(error)))
}

fn reply(jobs: Jobs, committed: std::result::Result<(), Failure>) {
    for job in jobs {
        job.reply(committed.clone());
    }
}
