//! Queues: the order of the entries of an entity.
//!
//! The first open entry of a queue is its head, and only the head can be claimed: it is claimed already, or it has the
//! lowest rank. The others are in the backlog. Most queues never have one, and acknowledging their entry writes neither
//! the queue nor the backlog.

use rusqlite::{OptionalExtension as _, Result, Row, params};

use super::hashes::{Hash, Item, Queue};
use super::record::{Claimed, Record};
use super::state::Transaction;
use crate::events::inbox::entry::InboxEntry;

/// A queue that was read.
pub(super) struct OpenQueue {
    hash: Hash,
    pub(super) queue: Queue,
    /// Rank of the head.
    rank: i64,
    stored: Queue,
    /// The head by which the backlog is found, if there is one.
    backlog_of: Option<i64>,
}

/// Place of an entry in its queue: by rank, then by arrival.
pub(super) type Place = (i64, i64);

impl OpenQueue {
    fn place(&self) -> Option<Place> {
        Some((self.rank, self.queue.head?))
    }
}

impl Transaction<'_> {
    /// Reads the queue of an entry. `None` without an entity.
    pub(super) fn queue(&self, entry: &InboxEntry) -> Result<Option<OpenQueue>> {
        if entry.entity.is_none() {
            return Ok(None);
        }
        let hash = Hash::of_queue(entry.ordering_key());
        let mut queue = match self.index.get(self.connection, hash)? {
            Some(Item::Queue(queue)) => queue,
            _ => Queue::default(),
        };
        let stored = queue;
        let rank = match queue.head {
            None => None,
            Some(head) => self.rank(head)?,
        };
        if queue.head.is_some() && rank.is_none() {
            // It was acknowledged, because all other changes write the queue.
            queue.finished = queue.finished.max(queue.revision);
            (queue.head, queue.revision) = (None, None);
        }
        let (rank, backlog_of) = (rank.unwrap_or_default(), queue.head);
        Ok(Some(OpenQueue { hash, queue, rank, stored, backlog_of }))
    }

    pub(super) fn write(&mut self, open: &OpenQueue) {
        if open.queue != open.stored {
            let item = (open.queue.entries > 0).then_some(Item::Queue(open.queue));
            self.index.put(&self.state, open.hash, item);
        }
    }

    /// Returns `true` if a claimed entry is in a backlog, or has one behind it.
    pub(super) fn has_backlog(&self, claimed: Claimed) -> Result<bool> {
        if !claimed.listed {
            return Ok(true);
        }
        if self.state.backlog == 0 {
            return Ok(false);
        }
        self.connection.prepare_cached("SELECT 1 FROM backlogs WHERE head = ?")?.exists([claimed.number])
    }

    /// Adds a pending entry.
    pub(super) fn join(&mut self, open: &mut OpenQueue, record: (Place, Option<i64>)) -> Result<()> {
        let (place, revision) = record;
        let precedes = match open.place() {
            None => true,
            Some(head) => place < head && !self.touched(head.1)?.is_some_and(|touched| touched.claimed),
        };
        if precedes {
            self.park_head(open)?;
            self.set_head(open, place, revision)
        } else {
            self.defer(open, place)
        }
    }

    /// Makes an open entry the head, because it is claimed now.
    pub(super) fn seize(&mut self, open: &mut OpenQueue, record: &Record) -> Result<()> {
        if open.queue.head != Some(record.number) {
            let place = (record.rank, record.number);
            self.leave_backlog(open, place)?;
            self.park_head(open)?;
            self.set_head(open, place, record.entry.revision)?;
        }
        Ok(())
    }

    /// Removes an entry that is not open any more.
    pub(super) fn leave(&mut self, open: &mut OpenQueue, place: Place) -> Result<()> {
        if open.queue.head.is_none_or(|head| head == place.1) {
            (open.queue.head, open.queue.revision) = (None, None);
            return self.settle(open);
        }
        self.leave_backlog(open, place)
    }

    /// Makes the entry with the lowest rank the head, unless the head is claimed.
    pub(super) fn settle(&mut self, open: &mut OpenQueue) -> Result<()> {
        if self.state.backlog == 0 {
            return Ok(());
        }
        let first = self
            .connection
            .prepare_cached(
                "SELECT backlog.rank, number, revision FROM backlogs JOIN backlog USING (backlog) \
                 JOIN log USING (number) WHERE head = ? ORDER BY backlog.rank, number LIMIT 1",
            )?
            .query_row([open.backlog_of], |row: &Row<'_>| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))
            .optional()?;
        let Some((place, revision)) = first else { return Ok(()) };
        if let Some(head) = open.place()
            && (head < place || self.is_claimed(head.1)?)
        {
            return Ok(());
        }
        self.leave_backlog(open, place)?;
        self.park_head(open)?;
        self.set_head(open, place, revision)
    }

    /// Makes an entry claimable when its time has come.
    pub(super) fn list(&self, number: i64) -> Result<()> {
        let listed = self
            .connection
            .prepare_cached("UPDATE touched SET listed = 1 WHERE number = ?")?
            .execute([number])?;
        // The cursor finds the others.
        if listed == 0 && number < self.state.cursor {
            self.connection
                .prepare_cached(
                    "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                     SELECT number, received, 0, 0, 1, 0, 0, 0 FROM log WHERE number = ?",
                )?
                .execute([number])?;
        }
        Ok(())
    }

    fn set_head(&self, open: &mut OpenQueue, place: Place, revision: Option<i64>) -> Result<()> {
        if self.state.backlog > 0 && open.backlog_of.is_some_and(|head| head != place.1) {
            self.connection
                .prepare_cached("UPDATE backlogs SET head = ? WHERE head = ?")?
                .execute(params![place.1, open.backlog_of])?;
        }
        open.backlog_of = Some(place.1);
        (open.rank, open.queue.head, open.queue.revision) = (place.0, Some(place.1), revision);
        self.list(place.1)
    }

    /// Moves the head to the backlog.
    fn park_head(&mut self, open: &OpenQueue) -> Result<()> {
        let Some(place) = open.place() else { return Ok(()) };
        self.connection
            .prepare_cached(
                "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                 SELECT number, received, 0, 0, 0, 0, 0, 0 FROM log WHERE number = ? \
                 ON CONFLICT DO UPDATE SET listed = 0",
            )?
            .execute([place.1])?;
        self.defer(open, place)
    }

    fn defer(&mut self, open: &OpenQueue, (rank, number): Place) -> Result<()> {
        self.state.backlog += 1;
        self.connection
            .prepare_cached("INSERT INTO backlogs (head, backlog) VALUES (?1, ?1) ON CONFLICT DO NOTHING")?
            .execute([open.backlog_of])?;
        self.connection
            .prepare_cached(
                "INSERT INTO backlog (backlog, rank, number) SELECT backlog, ?, ? FROM backlogs WHERE head = ?",
            )?
            .execute(params![rank, number, open.backlog_of])?;
        Ok(())
    }

    fn leave_backlog(&mut self, open: &OpenQueue, (rank, number): Place) -> Result<()> {
        let left = self
            .connection
            .prepare_cached(
                "DELETE FROM backlog WHERE backlog = (SELECT backlog FROM backlogs WHERE head = ?) AND rank = ? \
                 AND number = ?",
            )?
            .execute(params![open.backlog_of, rank, number])?;
        self.state.backlog -= i64::try_from(left).unwrap_or_default();
        self.connection
            .prepare_cached(
                "DELETE FROM backlogs WHERE head = ? \
                 AND NOT EXISTS (SELECT 1 FROM backlog WHERE backlog = backlogs.backlog)",
            )?
            .execute([open.backlog_of])?;
        Ok(())
    }
}
