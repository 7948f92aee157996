//! The inbox in an SQLite file.

mod file;
mod group_commit;
mod operations;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use self::group_commit::{GroupCommit, now};
use super::entry::{Claim, EnqueueResult, InboxEntry};
use super::error::InboxError;
use super::store::Inbox;
use super::to_micros;
use crate::future::BoxFuture;

/// Maximum wait for the lock of another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Number of entries that one transaction prunes, so that other operations can run in between.
const PRUNE_BATCH: u32 = 1000;

/// An inbox in an SQLite file, for the processes of one machine. Nothing has to be set up.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::events::{Receiver, WebhookVerifier, inbox::SqliteInbox};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let inbox = Arc::new(SqliteInbox::open("webhooks.db").await?);
/// let receiver: Receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), inbox);
/// # Ok(())
/// # }
/// ```
///
/// # Durability
///
/// Stored entries are on disk: they survive the end of the process and a power failure. Any number of processes on
/// one machine can open the file. A network file system does not work, because SQLite's write-ahead log needs a local
/// disk. While the file is open, there are two more files with the suffixes `-wal` and `-shm`.
///
/// # Storage
///
/// The file contains the bodies of pending events; bodies of done events are overwritten. Keys of done events take
/// about 200 bytes each until they are [pruned](Inbox::prune). Timestamps are those of the machine's clock. If it is
/// set back, the leases of crashed processes expire later by the same duration.
///
/// Concurrent operations share a transaction, so they wait for a slow disk once.
///
/// # Errors
///
/// An operation fails with an [`InboxError`] if the file is locked for more than 5 s, or the disk is full or broken.
/// Later operations try again.
pub struct SqliteInbox {
    path: PathBuf,
    commits: GroupCommit,
}

impl SqliteInbox {
    /// Opens the inbox in a file, and creates the file if it is missing. It must run inside a Tokio runtime.
    ///
    /// # Errors
    /// - The file cannot be opened or written, or is locked.
    /// - The file is a database of another application, or of a newer version of this crate.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, InboxError> {
        let path = path.as_ref().to_owned();
        let commits = GroupCommit::open(&path, BUSY_TIMEOUT).await?;
        Ok(Self { path, commits })
    }

    /// Changes the entry of a claim if the claim is still the newest one.
    async fn with_claim(
        &self,
        claim: &Claim,
        change: impl FnOnce(&Connection, &str, i64) -> rusqlite::Result<bool> + Send + 'static,
    ) -> Result<(), InboxError> {
        let (key, token) = (claim.entry.key.clone(), claim.token);
        let changed = self
            .commits
            .run(move |transaction, now| {
                Ok(operations::is_newest(transaction, &key, token)? && change(transaction, &key, now)?)
            })
            .await?;
        if changed { Ok(()) } else { Err(InboxError::lost()) }
    }
}

impl Inbox for SqliteInbox {
    fn enqueue<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        let (entry, lease) = (entry.clone(), lease.map(to_micros));
        Box::pin(
            self.commits.run(move |transaction, now| operations::enqueue(transaction, entry, lease, now)),
        )
    }

    fn claim_next(
        &self,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        let (lease, window) = (to_micros(lease), to_micros(reorder_window));
        Box::pin(
            self.commits.run(move |transaction, now| operations::claim_next(transaction, lease, window, now)),
        )
    }

    fn extend<'a>(&'a self, claim: &'a Claim, lease: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        let lease = to_micros(lease);
        Box::pin(
            self.with_claim(claim, move |transaction, key, now| {
                operations::extend(transaction, key, lease, now)
            }),
        )
    }

    fn ack<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.with_claim(claim, operations::ack))
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        delay: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        let delay = delay.map(to_micros);
        Box::pin(self.with_claim(claim, move |transaction, key, now| {
            operations::release(transaction, key, delay, now)
        }))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let before = now().saturating_sub(to_micros(older_than));
            let mut pruned = 0;
            loop {
                let (done, queues) = self
                    .commits
                    .run(move |transaction, _| operations::prune(transaction, before, PRUNE_BATCH))
                    .await?;
                pruned += done as u64;
                if done.max(queues) < PRUNE_BATCH as usize {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending_count(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(self.commits.run(|transaction, _| {
            let count = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
            let pending = transaction.query_row("SELECT count(*) FROM entries", [], count)?;
            Ok(u64::try_from(pending).unwrap_or_default())
        }))
    }

    fn is_durable(&self) -> bool {
        true
    }
}

impl fmt::Debug for SqliteInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteInbox").field("path", &self.path).finish_non_exhaustive()
    }
}
