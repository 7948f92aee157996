//! The index of keys and queues: a table, and the recent changes to it in memory and in a journal.
//!
//! A hash has a random place in the table, so that each change writes a page of its own once the table is large. The
//! journal makes changes durable instead: one row per transaction. All processes keep the changes of the journal in
//! memory, by reading the rows that others have added. When there are many, they are merged into the table in order of
//! the hashes, so that each page takes several of them, and in small steps, so that no transaction is long.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, Result, params};

use super::filter::StoredHashes;
use super::hashes::{Hash, Item, decode, encode};
use super::state::State;

/// Number of recent changes above which they are merged. They take about 100 bytes each.
pub(super) const MAX_RECENT: usize = 90_000;
/// Number of changes that are merged for each new one.
const MERGE_RATIO: usize = 4;
/// Number of merged rows of the journal that a transaction deletes.
const DELETED_ROWS: u32 = 8;

#[derive(Default)]
pub(super) struct Index {
    max_recent: usize,
    recent: HashMap<Hash, Change>,
    stored: StoredHashes,
    /// Last row of the journal that is in `recent`.
    seen: i64,
    /// Last row of the journal that was merged when `recent` was read.
    merged: i64,
    /// Changes of the current transaction, encoded, and what was there before, to undo them.
    changes: Vec<u8>,
    before: Vec<(Hash, Option<Change>)>,
    /// Hashes to merge up to a row of the journal, the lowest last.
    merging: Option<(i64, Vec<Hash>)>,
}

#[derive(Clone, Copy)]
struct Change {
    /// Row of the journal.
    seq: i64,
    /// `None` if the hash was removed.
    item: Option<Item>,
}

impl Index {
    pub(super) fn new(max_recent: usize) -> Self {
        Self { max_recent, ..Self::default() }
    }

    /// Begins a transaction: reads what other processes have changed.
    pub(super) fn begin(&mut self, connection: &Connection, state: &State) -> Result<()> {
        if self.merged != state.merged {
            if self.seen < state.merged {
                // Changes that this process has not read were merged.
                self.stored.clear();
            }
            self.recent.retain(|_, change| change.seq > state.merged);
            self.merged = state.merged;
        }
        if self.seen < state.journal {
            let mut rows =
                connection.prepare_cached("SELECT seq, changes FROM journal WHERE seq > ? ORDER BY seq")?;
            let mut rows = rows.query([self.seen.max(state.merged)])?;
            while let Some(row) = rows.next()? {
                let seq = row.get(0)?;
                for (hash, item) in decode(row.get_ref(1)?.as_blob()?)? {
                    self.recent.insert(hash, Change { seq, item });
                    self.stored.insert(hash);
                }
                self.seen = seq;
            }
            self.seen = state.journal;
        }
        Ok(())
    }

    pub(super) fn get(&self, connection: &Connection, hash: Hash) -> Result<Option<Item>> {
        if let Some(change) = self.recent.get(&hash) {
            return Ok(change.item);
        }
        if !self.stored.may_contain(hash) {
            return Ok(None);
        }
        connection
            .prepare_cached("SELECT number, entries, latest, finished, revision FROM hashes WHERE hash = ?")?
            .query_row([hash], Item::from_row)
            .optional()
    }

    pub(super) fn is_changed(&self) -> bool {
        !self.before.is_empty()
    }

    /// Stores an item, or removes it.
    pub(super) fn put(&mut self, state: &State, hash: Hash, item: Option<Item>) {
        let before = self.recent.insert(hash, Change { seq: state.journal.saturating_add(1), item });
        self.before.push((hash, before));
        self.stored.insert(hash);
        encode(&mut self.changes, hash, item);
    }

    /// Ends a transaction: writes its changes, and merges others if the file may grow.
    pub(super) fn write(&mut self, connection: &Connection, state: &mut State, may_grow: bool) -> Result<()> {
        if self.before.is_empty() {
            return Ok(());
        }
        state.journal += 1;
        connection
            .prepare_cached("INSERT INTO journal (seq, changes) VALUES (?, ?)")?
            .execute(params![state.journal, self.changes])?;
        self.stored.read_more(connection, self.recent.keys())?;
        if may_grow {
            self.merge(connection, state, self.before.len().saturating_mul(MERGE_RATIO))?;
        }
        connection
            .prepare_cached(
                "DELETE FROM journal WHERE seq IN (SELECT seq FROM journal WHERE seq <= ? ORDER BY seq LIMIT ?)",
            )?
            .execute(params![state.merged, DELETED_ROWS])?;
        Ok(())
    }

    pub(super) fn committed(&mut self, state: &State) {
        self.seen = state.journal;
        self.before.clear();
        self.changes.clear();
    }

    pub(super) fn rolled_back(&mut self) {
        for (hash, before) in self.before.drain(..).rev() {
            match before {
                Some(change) => drop(self.recent.insert(hash, change)),
                None => drop(self.recent.remove(&hash)),
            }
        }
        self.changes.clear();
        self.merging = None;
    }

    /// Writes up to `count` recent changes into the table. Processes continue where another one has stopped.
    fn merge(&mut self, connection: &Connection, state: &mut State, count: usize) -> Result<()> {
        if state.merging.is_none() && self.recent.len() > self.max_recent {
            state.merging = Some(state.journal);
        }
        let Some(last) = state.merging else { return Ok(()) };
        let mut hashes = match self.merging.take() {
            Some((row, hashes)) if row == last => hashes,
            _ => {
                // Later changes are in later rows of the journal.
                let unchanged = self.recent.iter().filter(|(_, change)| change.seq <= last);
                let mut hashes: Vec<Hash> = unchanged.map(|(hash, _)| *hash).collect();
                hashes.sort_unstable_by(|one, other| other.cmp(one));
                hashes
            }
        };
        let mut set = connection.prepare_cached("INSERT OR REPLACE INTO hashes VALUES (?, ?, ?, ?, ?, ?)")?;
        let mut remove = connection.prepare_cached("DELETE FROM hashes WHERE hash = ?")?;
        let mut written = 0;
        while written < count
            && let Some(hash) = hashes.pop()
        {
            let change = self.recent.get(&hash).filter(|change| change.seq <= last);
            let Some(change) = change.filter(|_| state.merged_to.is_none_or(|merged| merged < hash)) else {
                continue;
            };
            match change.item.map(Item::columns) {
                Some([a, b, c, d, e]) => set.execute(params![hash, a, b, c, d, e])?,
                None => remove.execute([hash])?,
            };
            state.merged_to = Some(hash);
            written += 1;
        }
        if hashes.is_empty() {
            (state.merged, state.merging, state.merged_to) = (last, None, None);
        } else {
            self.merging = Some((last, hashes));
        }
        Ok(())
    }
}
