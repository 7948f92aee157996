//! Acknowledging and releasing claims.

use rusqlite::{Result, params};

use super::hashes::Hash;
use super::record::{Claimed, parse_token, token};
use super::state::Transaction;
use crate::events::inbox::entry::{Claim, InboxEntry, Release, cut_error};
use crate::events::inbox::to_micros;

/// A [`Release`] that borrows nothing.
pub(super) enum Outcome {
    /// Delay in microseconds.
    Retry(i64),
    Unhandled,
    Delete,
    /// The error.
    DeadLetter(String),
}

impl From<Release<'_>> for Outcome {
    fn from(release: Release<'_>) -> Self {
        match release {
            Release::Retry { delay } => Self::Retry(to_micros(delay)),
            Release::Unhandled => Self::Unhandled,
            Release::Delete => Self::Delete,
            Release::DeadLetter { error } => Self::DeadLetter(cut_error(error).to_owned()),
        }
    }
}

impl Transaction<'_> {
    /// Acknowledges an entry. Returns `true` for a repeated acknowledgement too.
    pub(super) fn ack(&mut self, claim: &Claim) -> Result<bool> {
        let (number, claims) = parse_token(claim);
        let token = token(number, claims);
        let Some(claimed) = self.valid(claim)? else {
            return self
                .connection
                .prepare_cached("SELECT 1 FROM done WHERE token = ? AND key = ?")?
                .exists(params![token, Hash::of_key(&claim.entry.key)]);
        };
        // Without a backlog, the queue shows it by the entry that is gone.
        if self.has_backlog(claimed)?
            && let Some(record) = self.record(number)?
            && let Some(mut open) = self.queue(&record.entry)?
        {
            open.queue.finished = open.queue.finished.max(record.entry.revision);
            self.leave(&mut open, (record.rank, number))?;
            self.write(&open);
        }
        self.leases.forget(number);
        self.delete(number)?;
        self.record_done(token, &claim.entry)?;
        self.state.claimed -= 1;
        Ok(true)
    }

    /// Releases a claim. Returns `false` if it was lost.
    pub(super) fn release(&mut self, claim: &Claim, outcome: &Outcome) -> Result<bool> {
        let Some(claimed) = self.valid(claim)? else { return Ok(false) };
        let number = claimed.number;
        self.state.claimed -= 1;
        self.leases.forget(number);
        match outcome {
            Outcome::Retry(delay) => {
                self.state.failing += 1;
                self.connection
                    .prepare_cached("UPDATE touched SET at = ?, claimed = 0, failing = 1 WHERE number = ?")?
                    .execute([self.now.saturating_add(*delay), number])?;
                self.settle_of(claimed, &claim.entry)?;
            }
            Outcome::Unhandled => {
                let failing = self
                    .connection
                    .prepare_cached(
                        "UPDATE touched SET at = iif(attempt = 1, received, ?2), claimed = 0, attempt = attempt - 1 \
                         FROM log WHERE touched.number = ?1 AND log.number = ?1 RETURNING failing",
                    )?
                    .query_row([number, self.now], |row| row.get(0))?;
                match failing {
                    true => self.state.failing += 1,
                    false => self.state.waiting += 1,
                }
                self.settle_of(claimed, &claim.entry)?;
            }
            Outcome::Delete => {
                self.leave_queue(number, true)?;
                self.index.put(&self.state, Hash::of_key(&claim.entry.key), None);
                self.delete(number)?;
            }
            Outcome::DeadLetter(error) => {
                self.leave_queue(number, false)?;
                self.bury(number, error)?;
                self.delete(number)?;
            }
        }
        Ok(true)
    }

    fn settle_of(&mut self, claimed: Claimed, entry: &InboxEntry) -> Result<()> {
        if self.has_backlog(claimed)?
            && let Some(mut open) = self.queue(entry)?
        {
            self.settle(&mut open)?;
            self.write(&open);
        }
        Ok(())
    }

    /// Removes an entry from its queue, before its row is deleted.
    fn leave_queue(&mut self, number: i64, is_deleted: bool) -> Result<()> {
        if let Some(record) = self.record(number)?
            && let Some(mut open) = self.queue(&record.entry)?
        {
            open.queue.entries -= i64::from(is_deleted);
            self.leave(&mut open, (record.rank, number))?;
            self.write(&open);
        }
        Ok(())
    }

    /// Deletes the rows of a claimed entry.
    fn delete(&self, number: i64) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM log WHERE number = ?")?.execute([number])?;
        self.connection.prepare_cached("DELETE FROM touched WHERE number = ?")?.execute([number])?;
        Ok(())
    }

    /// Stores that an entry is done.
    pub(super) fn record_done(&self, token: i64, entry: &InboxEntry) -> Result<()> {
        let queue = entry.entity.as_ref().map(|_| Hash::of_queue(entry.ordering_key()));
        self.connection
            .prepare_cached("INSERT INTO done (token, at, key, queue) VALUES (?, ?, ?, ?)")?
            .execute(params![token, self.now, Hash::of_key(&entry.key), queue])?;
        Ok(())
    }
}
