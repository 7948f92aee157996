//! Group commit: concurrent operations share one transaction, and so one wait for the disk.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, Error, Transaction, TransactionBehavior, ffi};
use tokio::sync::{Mutex as AsyncMutex, oneshot};

use super::file;
use crate::events::inbox::error::InboxError;

/// Maximum number of operations in a transaction.
const MAX_OPERATIONS: usize = 128;

/// The connection, and the operations that wait for it.
pub(super) struct GroupCommit {
    connection: Arc<AsyncMutex<Connection>>,
    waiting: Mutex<VecDeque<Job>>,
}

/// A queued operation. It gets the transaction, or the error of starting one. It returns the reply to send after the
/// commit; `None` if no caller waits for it.
type Job = Box<dyn FnOnce(Result<&mut Transaction<'_>, &Arc<Error>>) -> Option<Reply> + Send>;
type Reply = Box<dyn FnOnce(Result<(), &Arc<Error>>) + Send>;

impl GroupCommit {
    pub(super) async fn open(path: &Path, busy_timeout: Duration) -> Result<Self, InboxError> {
        let path = path.to_owned();
        let opening = tokio::task::spawn_blocking(move || file::open(&path, busy_timeout));
        let connection = opening.await.map_err(InboxError::unavailable)??;
        Ok(Self { connection: Arc::new(AsyncMutex::new(connection)), waiting: Mutex::default() })
    }

    /// Runs an operation atomically. If the future is dropped, an operation that has started still completes.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        operation: impl FnOnce(&Connection, i64) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        let (reply, mut replied) = oneshot::channel();
        self.waiting().push_back(job(operation, reply));
        // Whoever gets the connection runs all queued operations.
        tokio::select! {
            biased;
            result = &mut replied => return result.map_err(InboxError::unavailable)?,
            mut connection = Arc::clone(&self.connection).lock_owned() => {
                let jobs: Vec<Job> = {
                    let mut waiting = self.waiting();
                    let count = waiting.len().min(MAX_OPERATIONS);
                    waiting.drain(..count).collect()
                };
                if !jobs.is_empty() {
                    let running = tokio::task::spawn_blocking(move || run(&mut connection, jobs));
                    running.await.map_err(InboxError::unavailable)?;
                }
            }
        }
        replied.await.map_err(InboxError::unavailable)?
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Job>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn job<T: Send + 'static>(
    operation: impl FnOnce(&Connection, i64) -> rusqlite::Result<T> + Send + 'static,
    reply: oneshot::Sender<Result<T, InboxError>>,
) -> Job {
    Box::new(move |transaction| {
        if reply.is_closed() {
            return None;
        }
        let result = transaction.map_err(failed).and_then(|transaction| {
            // A failed operation does not roll back the others.
            let savepoint = transaction.savepoint().map_err(InboxError::unavailable)?;
            let result = operation(&savepoint, now()).map_err(InboxError::unavailable)?;
            savepoint.commit().map_err(InboxError::unavailable)?;
            Ok(result)
        });
        Some(Box::new(move |committed| {
            // The receiver may be gone.
            let _ = reply.send(result.and_then(|result| committed.map(|()| result).map_err(failed)));
        }))
    })
}

fn failed(error: &Arc<Error>) -> InboxError {
    InboxError::unavailable(Arc::clone(error))
}

/// Runs the operations in one transaction and sends their replies after the commit.
fn run(connection: &mut Connection, jobs: Vec<Job>) {
    let (mut jobs, mut replies) = (jobs.into_iter(), Vec::new());
    let committed = (|| {
        let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for job in jobs.by_ref() {
            replies.extend(job(Ok(&mut transaction)));
            // Some errors, such as a full disk, roll back the whole transaction.
            if transaction.is_autocommit() {
                return Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_ABORT_ROLLBACK), None));
            }
        }
        transaction.commit()
    })();
    let committed = committed.map_err(Arc::new);
    if let Err(error) = &committed {
        replies.extend(jobs.filter_map(|job| job(Err(error))));
    }
    for reply in replies {
        reply(committed.as_ref().copied());
    }
}

/// Returns microseconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
