//! Statistics, and deleting what was done long ago.

use std::time::Duration;

use rusqlite::{OptionalExtension as _, Result, params};

use super::hashes::{Hash, Item};
use super::state::Transaction;
use crate::events::inbox::entry::InboxStats;

impl Transaction<'_> {
    /// Deletes up to `limit` entries that have been done for longer than this. Returns the numbers of rows and of
    /// entries.
    pub(super) fn prune(&mut self, older_than: i64, limit: u32) -> Result<(u32, u64)> {
        let before = self.now.saturating_sub(older_than);
        let (mut rows, mut entries) = (0, 0);
        let connection = self.connection;
        let mut old = connection
            .prepare_cached("SELECT token, key, queue FROM done WHERE at < ? ORDER BY at LIMIT ?")?;
        let old = old.query_map(params![before, limit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let old = old.collect::<Result<Vec<(i64, Option<Hash>, Option<Hash>)>>>()?;
        for (token, key, queue) in old {
            connection.prepare_cached("DELETE FROM done WHERE token = ?")?.execute([token])?;
            rows += 1;
            if let Some(key) = key {
                self.index.put(&self.state, key, None);
                entries += 1;
            }
            if let Some(hash) = queue
                && let Some(Item::Queue(mut queue)) = self.index.get(connection, hash)?
            {
                queue.entries -= 1;
                let left = (queue.entries > 0).then_some(Item::Queue(queue));
                self.index.put(&self.state, hash, left);
            }
        }
        Ok((rows, entries))
    }

    /// Returns the version of the schema.
    pub(super) fn version(&self) -> Result<i32> {
        self.connection.query_row("PRAGMA user_version", [], |row| row.get(0))
    }

    pub(super) fn stats(&self) -> Result<InboxStats> {
        let oldest: Option<i64> = self
            .connection
            .prepare_cached("SELECT received FROM log ORDER BY number LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?;
        let count = |count: i64| u64::try_from(count).unwrap_or_default();
        Ok(InboxStats {
            waiting: count(self.state.waiting),
            failing: count(self.state.failing),
            claimed: count(self.state.claimed),
            dead: count(self.state.dead),
            oldest_age: oldest.map(|oldest| Duration::from_micros(count(self.now.saturating_sub(oldest)))),
        })
    }
}
