//! The inbox in an SQLite file.

mod claim;
mod clock;
mod database;
mod dead;
mod enqueue;
mod file;
mod filter;
mod group_commit;
mod hashes;
mod index;
mod leases;
mod merge;
mod prune;
mod queue;
mod recent;
mod record;
mod release;
mod runs;
mod space;
mod state;
#[cfg(test)]
mod tests;
mod upgrade;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use self::file::Options;
use self::group_commit::GroupCommit;
use self::release::Outcome;
use super::entry::{Claim, DeadLetter, EnqueueResult, InboxEntry, InboxStats, Release};
use super::error::InboxError;
use super::store::Inbox;
use super::to_micros;
use crate::future::BoxFuture;

/// Number of entries that one transaction prunes, so that other operations can run in between.
const PRUNE_BATCH: u32 = 500;
const PRUNE_PAUSE: Duration = Duration::from_millis(5);

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
/// disk.
///
/// # Files
///
/// While the file is open, there are two more files with the suffixes `-wal` and `-shm`. A third one, `-reserve`,
/// reserves 16 MiB of the disk. They are created for their owner alone (mode 0600).
///
/// The file contains the bodies of pending events and dead letters; bodies of done events are overwritten. Done events
/// take about 200 bytes each until they are [pruned](Inbox::prune). Free pages are used again, but the file does not
/// shrink.
///
/// An open file takes up to 15 MB of memory for recent changes, 64 MiB for pages of the file, and 12 bytes for each event
/// in it.
///
/// A file of an older version is upgraded when it is opened. Processes with older versions of this crate cannot use it
/// then. Others that open it during a long upgrade fail after 5 s and can try again.
///
/// A copy can be restored with SQLite's own backup while processes have the file open. Events that the copy lacks are new
/// then.
///
/// # Full disk
///
/// When the disk is full, new entries are [`Full`](EnqueueResult::Full). The reserve is released then, so that claims,
/// acknowledgements and releases go on. New entries are accepted again once these have freed space in the file, or the
/// disk has space for the reserve. If other programs take the released space at once, operations fail until there is
/// space; nothing is lost.
///
/// # Clock
///
/// Timestamps and delays are measured by a clock of the file, which advances by the monotonic clocks of its processes.
/// Their wall clocks can differ. While no process has the file open, it follows the machine's clock, but it never goes
/// back.
///
/// A lease ends for a process that has seen the claim unchanged for as long. So no event is handled twice because a
/// clock is wrong. The events of a crashed process are claimable after its lease, or up to 5 s later.
///
/// # Errors
///
/// An operation fails with an [`InboxError`] if the file is locked for more than 5 s, or the disk is broken. Later
/// operations try again.
pub struct SqliteInbox {
    path: PathBuf,
    identity: file::Identity,
    commits: GroupCommit,
}

impl SqliteInbox {
    /// Opens the inbox in a file, and creates the file if it is missing. It must run inside a Tokio runtime.
    ///
    /// # Errors
    /// - The file cannot be opened or written, or is locked.
    /// - The file belongs to another application or to a newer version of this crate. It is not changed.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, InboxError> {
        Self::open_with(path.as_ref(), Options::default()).await
    }

    async fn open_with(path: &Path, options: Options) -> Result<Self, InboxError> {
        let path = std::path::absolute(path).map_err(InboxError::unavailable)?;
        let commits = GroupCommit::open(&path, options).await?;
        let identity = file::identity(&path).map_err(InboxError::unavailable)?;
        Ok(Self { path, identity, commits })
    }
}

fn size(entry: &InboxEntry) -> usize {
    entry.body.len() + entry.event_type.len() + entry.entity.as_ref().map_or(0, String::len)
}

impl Inbox for SqliteInbox {
    fn enqueue<'a>(
        &'a self,
        entries: &'a [InboxEntry],
    ) -> BoxFuture<'a, Result<Vec<EnqueueResult>, InboxError>> {
        let (entries, bytes) = (entries.to_vec(), entries.iter().map(size).sum());
        Box::pin(async move {
            let count = entries.len();
            let stored = self.commits.insert(bytes, move |transaction| {
                entries.iter().map(|entry| transaction.enqueue(entry)).collect()
            });
            Ok(stored.await?.unwrap_or_else(|| vec![EnqueueResult::Full; count]))
        })
    }

    fn enqueue_claimed<'a>(
        &'a self,
        entry: &'a InboxEntry,
        lease: Duration,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        let (entry, bytes, lease) = (entry.clone(), size(entry), to_micros(lease));
        Box::pin(async move {
            let stored =
                self.commits.insert(bytes, move |transaction| transaction.enqueue_claimed(&entry, lease));
            Ok(stored.await?.unwrap_or(EnqueueResult::Full))
        })
    }

    fn claim(
        &self,
        max: usize,
        lease: Duration,
        reorder_window: Duration,
    ) -> BoxFuture<'_, Result<Vec<Claim>, InboxError>> {
        let (lease, window) = (to_micros(lease), to_micros(reorder_window));
        Box::pin(self.commits.claim(move |transaction| transaction.claim(max, lease, window)))
    }

    fn extend<'a>(
        &'a self,
        claims: &'a [Claim],
        lease: Duration,
    ) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        let (claims, lease) = (claims.to_vec(), to_micros(lease));
        Box::pin(
            self.commits.change(move |transaction| {
                claims.iter().map(|claim| transaction.extend(claim, lease)).collect()
            }),
        )
    }

    fn ack<'a>(&'a self, claims: &'a [Claim]) -> BoxFuture<'a, Result<Vec<bool>, InboxError>> {
        let claims = claims.to_vec();
        Box::pin(
            self.commits
                .change(move |transaction| claims.iter().map(|claim| transaction.ack(claim)).collect()),
        )
    }

    fn release<'a>(
        &'a self,
        claim: &'a Claim,
        release: Release<'a>,
    ) -> BoxFuture<'a, Result<bool, InboxError>> {
        let (claim, outcome) = (claim.clone(), Outcome::from(release));
        Box::pin(self.commits.change(move |transaction| transaction.release(&claim, &outcome)))
    }

    fn dead_letters<'a>(
        &'a self,
        after: Option<&'a str>,
        max: usize,
    ) -> BoxFuture<'a, Result<Vec<DeadLetter>, InboxError>> {
        let after = after.map(str::to_owned);
        Box::pin(self.commits.read(move |transaction| transaction.dead_letters(after.as_deref(), max)))
    }

    fn requeue<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        let key = key.to_owned();
        Box::pin(self.commits.change(move |transaction| transaction.requeue(&key)))
    }

    fn discard<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<bool, InboxError>> {
        let key = key.to_owned();
        Box::pin(self.commits.change(move |transaction| transaction.discard(&key)))
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        let older_than = to_micros(older_than);
        Box::pin(async move {
            let mut pruned = 0;
            loop {
                let prune = self.commits.claim(move |transaction| transaction.prune(older_than, PRUNE_BATCH));
                let (rows, entries) = prune.await?;
                pruned += entries;
                if rows < PRUNE_BATCH {
                    return Ok(pruned);
                }
                // Other processes can lock the file meanwhile.
                tokio::time::sleep(PRUNE_PAUSE).await;
            }
        })
    }

    fn stats(&self) -> BoxFuture<'_, Result<InboxStats, InboxError>> {
        Box::pin(self.commits.read(|transaction| transaction.stats()))
    }

    fn check(&self) -> BoxFuture<'_, Result<(), InboxError>> {
        Box::pin(async move {
            let version = self.commits.read(|transaction| transaction.version()).await?;
            file::check(&self.path, self.identity, version)
        })
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
