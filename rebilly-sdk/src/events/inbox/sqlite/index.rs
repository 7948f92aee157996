//! The index of keys and queues: runs of sorted hashes, and the recent changes in memory and in a journal.
//!
//! A hash has a random place in any order, so that each change would write a page of its own once there are many. The
//! journal makes changes durable instead: one row per transaction. All processes keep the changes of the journal in
//! memory, by reading the rows that others have added. When there are many, they are written to a run, in small steps, so
//! that no transaction is long.

use rusqlite::{Connection, Result, params};

use super::hashes::{Hash, Item};
use super::merge::{self, Step};
use super::recent::{Changes, Recent, Sorted};
use super::runs::{Run, Runs, Stage};
use super::state::State;

/// Sizes that tests change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Number of recent changes above which they are written to a run. They take about 80 bytes each.
    pub(super) recent: usize,
    /// Maximum size of a chunk in bytes: a row that fills a page.
    pub(super) chunk: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { recent: 90_000, chunk: 4000 }
    }
}

/// Usual size of an item in bytes.
const ITEM_SIZE: usize = 22;
/// Number of items that are written to runs for each new change.
const MERGE_RATIO: usize = 4;
/// Minimum and maximum number of chunks that a transaction writes, if it writes any.
const MIN_CHUNKS: usize = 16;
const MAX_CHUNKS: usize = 256;
/// Number of merged rows of the journal that a transaction deletes.
const DELETED_ROWS: u32 = 8;

#[derive(Default)]
pub(super) struct Index {
    limits: Limits,
    recent: Recent,
    runs: Runs,
    /// Last row of the journal that is in `recent`.
    seen: i64,
    /// Last row of the journal that was merged when `recent` was read.
    merged: i64,
    /// Number of items that may be written to runs. It allows a step from the beginning, because processes may be short.
    credit: usize,
    is_turn_of_runs: bool,
    /// The run that recent changes are written to, its number of chunks, and the changes that it lacks.
    writing: Option<(i64, i64, Sorted)>,
}

impl Index {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, credit: MIN_CHUNKS * items_of_chunk(limits), ..Self::default() }
    }

    /// Begins a transaction: reads what other processes have changed.
    pub(super) fn begin(&mut self, connection: &Connection, state: &State) -> Result<()> {
        if self.is_changed() {
            // A transaction panicked, perhaps while it wrote hashes.
            self.rolled_back();
            overwrite_deleted(connection, true)?;
        }
        if state.journal < self.seen || state.merged < self.merged || self.runs.are_newer(state.runs) {
            // An older copy of the file was restored.
            *self = Self::new(self.limits);
        }
        self.runs.refresh(connection, state.runs)?;
        self.runs.read_more(connection)?;
        if self.merged != state.merged {
            self.recent.forget(state.merged);
            self.merged = state.merged;
            self.writing = None;
        }
        if self.seen < state.journal {
            let mut rows =
                connection.prepare_cached("SELECT seq, changes FROM journal WHERE seq > ? ORDER BY seq")?;
            let mut rows = rows.query([self.seen.max(state.merged)])?;
            while let Some(row) = rows.next()? {
                let seq = row.get(0)?;
                self.recent.push(seq, row.get_ref(1)?.as_blob()?)?;
                self.seen = seq;
            }
            self.seen = state.journal;
        }
        Ok(())
    }

    pub(super) fn get(&self, connection: &Connection, hash: Hash) -> Result<Option<Item>> {
        match self.recent.get(hash)? {
            Some(item) => Ok(item),
            None => self.runs.get(connection, hash),
        }
    }

    pub(super) fn is_changed(&self) -> bool {
        self.recent.count() > 0
    }

    /// Stores an item, or removes it.
    pub(super) fn put(&mut self, state: &State, hash: Hash, item: Option<Item>) {
        self.recent.put(state.journal.saturating_add(1), hash, item);
    }

    /// Ends a transaction: writes its changes, and others to runs if the file may grow.
    pub(super) fn write(&mut self, connection: &Connection, state: &mut State, may_grow: bool) -> Result<()> {
        if !self.is_changed() {
            return Ok(());
        }
        overwrite_deleted(connection, false)?;
        let written = self.write_changes(connection, state, may_grow);
        overwrite_deleted(connection, true)?;
        written
    }

    fn write_changes(&mut self, connection: &Connection, state: &mut State, may_grow: bool) -> Result<()> {
        state.journal += 1;
        connection
            .prepare_cached("INSERT INTO journal (seq, changes) VALUES (?, ?)")?
            .execute(params![state.journal, self.recent.current()])?;
        self.credit = self.credit.saturating_add(self.recent.count().saturating_mul(MERGE_RATIO));
        let items = items_of_chunk(self.limits);
        let chunks = (self.credit / items).min(MAX_CHUNKS);
        if may_grow && chunks >= MIN_CHUNKS {
            self.credit -= chunks * items;
            let chunks = i64::try_from(chunks).unwrap_or(i64::MAX);
            self.merge(connection, state, Step { chunks, chunk_size: self.limits.chunk })?;
        }
        connection
            .prepare_cached("DELETE FROM journal WHERE seq <= min(?, (SELECT min(seq) FROM journal) + ?)")?
            .execute(params![state.merged, DELETED_ROWS - 1])?;
        Ok(())
    }

    pub(super) fn committed(&mut self, state: &State) {
        self.seen = state.journal;
        self.recent.committed(state.journal);
    }

    pub(super) fn rolled_back(&mut self) {
        self.recent.rolled_back();
        self.writing = None;
    }

    /// Writes recent changes to a run if there are many, or merges runs. They take turns.
    fn merge(&mut self, connection: &Connection, state: &mut State, step: Step) -> Result<()> {
        let next = state.runs + 1;
        let has_recent = state.merging.is_some() || self.recent.len() > self.limits.recent;
        self.is_turn_of_runs = !self.is_turn_of_runs;
        let merged = match self.is_turn_of_runs || !has_recent {
            true => merge::merge(&self.runs, connection, next, step)?,
            false => None,
        };
        let is_changed = match (merged, state.merging) {
            (Some(is_changed), _) => is_changed,
            (None, Some(last)) => self.write_recent(connection, state, last, step)?,
            (None, None) if has_recent => {
                state.merging = Some(state.journal);
                let capacity = i64::try_from(self.recent.len()).unwrap_or(i64::MAX);
                merge::begin(connection, (next, 0), capacity, 0)?;
                true
            }
            (None, None) => false,
        };
        if is_changed {
            state.runs = next;
        }
        Ok(())
    }

    /// Writes recent changes up to a row of the journal. Later changes are in later rows.
    fn write_recent(
        &mut self,
        connection: &Connection,
        state: &mut State,
        last: i64,
        step: Step,
    ) -> Result<bool> {
        let is_target = |run: &&Run| run.level == 0 && run.stage == Stage::Writing;
        let Some(run) = self.runs.iter().find(is_target) else {
            state.merging = None;
            return Ok(false);
        };
        let mut left = match self.writing.take() {
            Some((number, chunks, left)) if (number, chunks) == (run.number, run.chunks) => left,
            _ => self.recent.sorted(run.last(connection)?, last),
        };
        let mut items = Changes { recent: &self.recent, left: &mut left };
        let (chunks, is_complete) = merge::write(connection, (run.number, run.chunks), &mut items, step)?;
        if is_complete {
            (state.merged, state.merging) = (last, None);
        } else {
            self.writing = Some((run.number, chunks, left));
        }
        Ok(true)
    }
}

/// Sets whether all that is deleted is overwritten, or only where that writes no further page. Hashes need not be.
fn overwrite_deleted(connection: &Connection, overwrite: bool) -> Result<()> {
    let sql = if overwrite { "PRAGMA secure_delete = ON" } else { "PRAGMA secure_delete = FAST" };
    connection.query_row(sql, [], |_| Ok(()))
}

/// Returns the usual number of items in a chunk.
fn items_of_chunk(limits: Limits) -> usize {
    (limits.chunk / ITEM_SIZE).max(1)
}
