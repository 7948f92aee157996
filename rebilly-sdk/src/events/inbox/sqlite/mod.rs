//! The inbox in a file.

mod batch;
mod file;
mod steps;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use self::batch::{Batches, now};
use super::{Claim, EnqueueResult, Inbox, InboxEntry, InboxError};
use crate::future::BoxFuture;

/// How long one waits for another process that writes.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many entries are pruned in one transaction, so that others have their turn.
const BATCH: u32 = 1000;

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
/// What was entered is on the disk: it outlives the process, and the machine's losing power. Any number of processes may open the
/// same file, but not over a network: SQLite's write-ahead log needs a disk of the machine's own. Beside the file there are two
/// more while it is open, with `-wal` and `-shm` after its name.
///
/// The file holds bodies of events until they are done; then they are overwritten. What is done is remembered until it is
/// [pruned](Inbox::prune), about 200 bytes each. Times are those of the machine's clock: when it is set back, claims of
/// processes that have died end so much later.
///
/// Steps that come at the same time are written together, so that a slow disk is waited for once.
///
/// A file that is locked for more than five seconds, a disk that is full or broken is a [`InboxError`]; the next call tries anew.
pub struct SqliteInbox {
    path: PathBuf,
    batches: Batches,
}

impl SqliteInbox {
    /// Opens the inbox in a file, which is made if there is none. It has to be called inside a tokio runtime.
    ///
    /// # Errors
    /// The file cannot be opened or written, is locked, is a database of something else, or one of a newer version of this crate.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, InboxError> {
        let path = path.as_ref().to_owned();
        let batches = Batches::open(&path, PATIENCE).await?;
        Ok(Self { path, batches })
    }

    /// Does something with a claim, which may be the newest or not.
    async fn held(
        &self,
        claim: &Claim,
        step: impl FnOnce(&Connection, &str, i64) -> rusqlite::Result<bool> + Send + 'static,
    ) -> Result<(), InboxError> {
        let (key, token) = (claim.entry.key.clone(), claim.token);
        let held = self
            .batches
            .step(move |transaction, now| {
                Ok(steps::is_newest(transaction, &key, token)? && step(transaction, &key, now)?)
            })
            .await?;
        if held { Ok(()) } else { Err(InboxError::lost()) }
    }
}

impl Inbox for SqliteInbox {
    fn receive<'a>(
        &'a self,
        entry: &'a InboxEntry,
        claim: Option<Duration>,
    ) -> BoxFuture<'a, Result<EnqueueResult, InboxError>> {
        let (entry, claim) = (entry.clone(), claim.map(super::micros));
        Box::pin(self.batches.step(move |transaction, now| steps::receive(transaction, entry, claim, now)))
    }

    fn take(&self, claim: Duration, settle: Duration) -> BoxFuture<'_, Result<Option<Claim>, InboxError>> {
        let (claim, settle) = (super::micros(claim), super::micros(settle));
        Box::pin(self.batches.step(move |transaction, now| steps::take(transaction, claim, settle, now)))
    }

    fn extend<'a>(&'a self, claim: &'a Claim, by: Duration) -> BoxFuture<'a, Result<(), InboxError>> {
        let by = super::micros(by);
        Box::pin(self.held(claim, move |transaction, key, now| steps::extend(transaction, key, by, now)))
    }

    fn finish<'a>(&'a self, claim: &'a Claim) -> BoxFuture<'a, Result<(), InboxError>> {
        Box::pin(self.held(claim, steps::finish))
    }

    fn give_back<'a>(
        &'a self,
        claim: &'a Claim,
        after: Option<Duration>,
    ) -> BoxFuture<'a, Result<(), InboxError>> {
        let after = after.map(super::micros);
        Box::pin(
            self.held(claim, move |transaction, key, now| steps::give_back(transaction, key, after, now)),
        )
    }

    fn prune(&self, older_than: Duration) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(async move {
            let before = now().saturating_sub(super::micros(older_than));
            let mut pruned = 0;
            loop {
                let (done, queues) =
                    self.batches.step(move |transaction, _| steps::prune(transaction, before, BATCH)).await?;
                pruned += done as u64;
                if done.max(queues) < BATCH as usize {
                    return Ok(pruned);
                }
            }
        })
    }

    fn pending(&self) -> BoxFuture<'_, Result<u64, InboxError>> {
        Box::pin(self.batches.step(|transaction, _| {
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
