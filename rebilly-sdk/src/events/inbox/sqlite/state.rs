//! A transaction: the connection, the counters of the file, the index and the time.

use rusqlite::{Connection, Result, params};

use super::index::Index;
use super::leases::Leases;

/// Interval in microseconds at which the clock is written, so that processes begin with the same time.
const CLOCK_INTERVAL: i64 = 10_000_000;

/// The row of the table `state`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct State {
    pub(super) clock: i64,
    pub(super) next: i64,
    pub(super) cursor: i64,
    pub(super) waiting: i64,
    pub(super) failing: i64,
    pub(super) claimed: i64,
    pub(super) dead: i64,
    pub(super) backlog: i64,
    pub(super) journal: i64,
    pub(super) merged: i64,
    pub(super) merging: Option<i64>,
    /// Number of changes of the table `runs`.
    pub(super) runs: i64,
}

impl State {
    pub(super) fn read(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare_cached(
            "SELECT clock, next, cursor, waiting, failing, claimed, dead, backlog, journal, merged, merging, \
             runs FROM state",
        )?;
        statement.query_row([], |row| {
            Ok(Self {
                clock: row.get(0)?,
                next: row.get(1)?,
                cursor: row.get(2)?,
                waiting: row.get(3)?,
                failing: row.get(4)?,
                claimed: row.get(5)?,
                dead: row.get(6)?,
                backlog: row.get(7)?,
                journal: row.get(8)?,
                merged: row.get(9)?,
                merging: row.get(10)?,
                runs: row.get(11)?,
            })
        })
    }

    pub(super) fn write(&self, connection: &Connection) -> Result<()> {
        let mut statement = connection.prepare_cached(
            "UPDATE state SET clock = ?, next = ?, cursor = ?, waiting = ?, failing = ?, claimed = ?, dead = ?, \
             backlog = ?, journal = ?, merged = ?, merging = ?, runs = ?",
        )?;
        statement.execute(params![
            self.clock,
            self.next,
            self.cursor,
            self.waiting,
            self.failing,
            self.claimed,
            self.dead,
            self.backlog,
            self.journal,
            self.merged,
            self.merging,
            self.runs,
        ])?;
        Ok(())
    }
}

/// A transaction. Operations on it are in the other modules.
pub(super) struct Transaction<'a> {
    pub(super) connection: &'a Connection,
    pub(super) index: &'a mut Index,
    pub(super) leases: &'a mut Leases,
    pub(super) state: State,
    /// Microseconds of the file's clock.
    pub(super) now: i64,
}

impl Transaction<'_> {
    /// Writes what was kept in memory. The caller commits.
    pub(super) fn finish(mut self, before: &State, is_read: bool, may_grow: bool) -> Result<State> {
        self.index.write(self.connection, &mut self.state, may_grow)?;
        let is_late = !is_read && self.now.saturating_sub(before.clock) > CLOCK_INTERVAL;
        if is_late || self.state != *before {
            self.state.clock = self.now;
            self.state.write(self.connection)?;
        }
        Ok(self.state)
    }
}
