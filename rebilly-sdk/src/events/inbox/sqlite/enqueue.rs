//! Storing entries.

use rusqlite::Result;

use super::hashes::{Hash, Item, Queue};
use super::record::Record;
use super::state::Transaction;
use crate::events::inbox::entry::{EnqueueResult, InboxEntry};

/// State of a known key.
enum Known {
    Open(Record),
    Dead(Record),
    Done,
}

impl Transaction<'_> {
    pub(super) fn enqueue(&mut self, entry: &InboxEntry) -> Result<EnqueueResult> {
        if self.index.get(self.connection, Hash::of_key(&entry.key))?.is_none() {
            self.insert(entry)?;
            return Ok(EnqueueResult::Stored);
        }
        let requeued = self.requeue(&entry.key)?;
        Ok(if requeued { EnqueueResult::Stored } else { EnqueueResult::Duplicate })
    }

    pub(super) fn enqueue_claimed(&mut self, entry: &InboxEntry, lease: i64) -> Result<EnqueueResult> {
        let known = self.known(&entry.key)?;
        let (number, stored) = match &known {
            Some(Known::Done) => return Ok(EnqueueResult::Duplicate),
            Some(Known::Open(record) | Known::Dead(record)) => (Some(record.number), &record.entry),
            None => (None, entry),
        };
        let head = match self.queue(stored)? {
            Some(open) => open.queue.head,
            None => number,
        };
        if let Some(head) = head
            && self.is_claimed(head)?
        {
            return Ok(EnqueueResult::Busy);
        }
        let record = match known {
            Some(Known::Open(record)) => record,
            Some(Known::Dead(record)) => {
                self.requeue(&entry.key)?;
                record
            }
            _ => {
                let (number, rank) = self.insert(entry)?;
                Record { number, received: self.now, rank, entry: entry.clone() }
            }
        };
        if let Some(mut open) = self.queue(&record.entry)? {
            self.seize(&mut open, &record)?;
            self.write(&open);
        }
        self.claim_record(record, lease).map(EnqueueResult::Claimed)
    }

    fn known(&self, key: &str) -> Result<Option<Known>> {
        let Some(Item::Key(number)) = self.index.get(self.connection, Hash::of_key(key))? else {
            return Ok(None);
        };
        Ok(Some(match self.record(number)? {
            Some(record) => Known::Open(record),
            None => self.dead(key)?.map_or(Known::Done, Known::Dead),
        }))
    }

    /// Inserts a new entry as pending. Returns its number and its rank.
    fn insert(&mut self, entry: &InboxEntry) -> Result<(i64, i64)> {
        let number = self.state.next;
        self.state.next += 1;
        self.state.waiting += 1;
        self.index.put(&self.state, Hash::of_key(&entry.key), Some(Item::Key(number)));
        let mut open = self.queue(entry)?;
        let opens = open.as_ref().is_some_and(|open| open.queue == Queue::default());
        // Without a revision, the entry is ordered with the previous one.
        let latest = open.as_ref().and_then(|open| open.queue.latest);
        let rank = entry.revision.or(latest).unwrap_or(i64::MIN);
        Record::insert(self.connection, (number, self.now, rank), entry, opens)?;
        if let Some(open) = &mut open {
            open.queue.entries += 1;
            open.queue.latest = Some(rank);
            self.join(open, ((rank, number), entry.revision))?;
            self.write(open);
        }
        Ok((number, rank))
    }
}
