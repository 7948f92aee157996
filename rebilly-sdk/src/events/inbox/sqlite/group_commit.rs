//! Group commit: concurrent operations share one transaction, and so one wait for the disk.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Mutex as AsyncMutex;
use tokio::sync::oneshot::{self, error::TryRecvError};

use super::database::{Database, Failure, Job, Kind};
use super::file::{self, Options};
use super::state::Transaction;
use crate::events::inbox::error::InboxError;

/// Maximum number of operations in a transaction.
const MAX_OPERATIONS: usize = 128;

/// The database, and the operations that wait for it.
pub(super) struct GroupCommit {
    database: Arc<AsyncMutex<Database>>,
    waiting: Mutex<VecDeque<Box<dyn Job>>>,
}

struct Operation<F, T> {
    kind: Kind,
    run: F,
    result: Option<T>,
    reply: oneshot::Sender<Result<T, Failure>>,
}

impl<F, T> Job for Operation<F, T>
where
    F: FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send,
    T: Send,
{
    fn kind(&self) -> Kind {
        self.kind
    }

    fn is_abandoned(&self) -> bool {
        self.reply.is_closed()
    }

    fn run(&mut self, transaction: &mut Transaction<'_>) -> rusqlite::Result<()> {
        self.result = Some((self.run)(transaction)?);
        Ok(())
    }

    fn reply(self: Box<Self>, committed: Result<(), Failure>) {
        let Self { result, reply, .. } = *self;
        if let Some(result) = committed.map(|()| result).transpose() {
            // The receiver may be gone.
            let _ = reply.send(result);
        }
    }
}

impl GroupCommit {
    pub(super) async fn open(path: &Path, options: Options) -> Result<Self, InboxError> {
        let path = path.to_owned();
        let opening = tokio::task::spawn_blocking(move || file::open(&path, options));
        let database = opening.await.map_err(InboxError::unavailable)??;
        Ok(Self { database: Arc::new(AsyncMutex::new(database)), waiting: Mutex::default() })
    }

    /// Runs an operation that changes entries.
    pub(super) async fn change<T: Send + 'static>(
        &self,
        operation: impl FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        self.run(Kind::Change, operation).await?.ok_or_else(full)
    }

    /// Runs an operation that a power failure may undo.
    pub(super) async fn claim<T: Send + 'static>(
        &self,
        operation: impl FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        self.run(Kind::Claim, operation).await?.ok_or_else(full)
    }

    /// Runs an operation that changes nothing.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        operation: impl FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, InboxError> {
        self.run(Kind::Read, operation).await?.ok_or_else(full)
    }

    /// Runs an operation that stores entries of this size. `None` if the disk is full.
    pub(super) async fn insert<T: Send + 'static>(
        &self,
        bytes: usize,
        operation: impl FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<Option<T>, InboxError> {
        self.run(Kind::Insert(bytes.try_into().unwrap_or(u64::MAX)), operation).await
    }

    /// Runs an operation atomically. If the future is dropped, an operation that has started still completes.
    async fn run<T: Send + 'static>(
        &self,
        kind: Kind,
        operation: impl FnMut(&mut Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<Option<T>, InboxError> {
        let (reply, mut replied) = oneshot::channel();
        self.waiting().push_back(Box::new(Operation { kind, run: operation, result: None, reply }));
        // Whoever gets the database runs all queued operations.
        let result = tokio::select! {
            biased;
            result = &mut replied => result.ok(),
            mut database = Arc::clone(&self.database).lock_owned() => loop {
                // The callers before this one may be gone, so that no other one runs its operation.
                let jobs = self.next_jobs();
                if jobs.is_empty() {
                    break (&mut replied).await.ok();
                }
                let running = tokio::task::spawn_blocking(move || {
                    database.run(jobs);
                    database
                });
                database = running.await.map_err(InboxError::unavailable)?;
                match replied.try_recv() {
                    Err(TryRecvError::Empty) => {}
                    result => break result.ok(),
                }
            }
        };
        match result.ok_or_else(|| InboxError::unavailable("the operation was aborted"))? {
            Ok(result) => Ok(Some(result)),
            Err(Failure::Full) => Ok(None),
            Err(Failure::Failed(error)) => Err(InboxError::unavailable(error)),
        }
    }

    /// Takes the next operations whose callers wait.
    fn next_jobs(&self) -> Vec<Box<dyn Job>> {
        let mut waiting = self.waiting();
        let next = std::iter::from_fn(|| waiting.pop_front());
        next.filter(|job| !job.is_abandoned()).take(MAX_OPERATIONS).collect()
    }

    fn waiting(&self) -> MutexGuard<'_, VecDeque<Box<dyn Job>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn full() -> InboxError {
    InboxError::unavailable("the disk is full")
}

#[cfg(test)]
mod tests;
