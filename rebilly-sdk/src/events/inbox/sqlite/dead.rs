//! Dead letters.

use rusqlite::{OptionalExtension as _, Result, params};

use super::clock::instant;
use super::record::{Key, Record, token};
use super::state::Transaction;
use crate::events::inbox::entry::DeadLetter;

impl Transaction<'_> {
    /// Copies a claimed entry to the dead letters.
    pub(super) fn bury(&mut self, number: i64, error: &str) -> Result<()> {
        self.state.dead += 1;
        self.connection
            .prepare_cached(
                "INSERT INTO dead (number, key, received, rank, revision, event_type, entity, body, claims, \
                 attempt, failed, error) SELECT number, key, received, rank, revision, event_type, entity, body, \
                 claims, attempt, ?2, ?3 FROM log JOIN touched USING (number) WHERE number = ?1",
            )?
            .execute(params![number, self.now, error])?;
        Ok(())
    }

    pub(super) fn dead(&self, key: &str) -> Result<Option<Record>> {
        if self.state.dead == 0 {
            return Ok(None);
        }
        self.connection
            .prepare_cached("SELECT * FROM dead WHERE key = ?")?
            .query_row([Key::new(key)], Record::from_row)
            .optional()
    }

    /// Makes a dead letter pending at its former place. Returns `false` if there is none.
    pub(super) fn requeue(&mut self, key: &str) -> Result<bool> {
        let Some((record, claims)) = self.take_dead(key)? else { return Ok(false) };
        self.state.waiting += 1;
        Record::insert(self.connection, (record.number, record.received, record.rank), &record.entry, false)?;
        let mut open = self.queue(&record.entry)?;
        self.connection
            .prepare_cached(
                "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                 VALUES (?, ?, 0, 0, ?, 0, ?, 0)",
            )?
            .execute(params![record.number, record.received, open.is_none(), claims])?;
        if let Some(open) = &mut open {
            self.join(open, ((record.rank, record.number), record.entry.revision))?;
            self.write(open);
        }
        Ok(true)
    }

    /// Makes a dead letter done. Returns `false` if there is none.
    pub(super) fn discard(&mut self, key: &str) -> Result<bool> {
        let Some((record, claims)) = self.take_dead(key)? else { return Ok(false) };
        // No claim has this token: the entry was not acknowledged.
        self.record_done(token(record.number, claims + 1), &record.entry)?;
        Ok(true)
    }

    /// Removes a dead letter. Returns it and the number of its claims.
    fn take_dead(&mut self, key: &str) -> Result<Option<(Record, i64)>> {
        let Some(record) = self.dead(key)? else { return Ok(None) };
        self.state.dead -= 1;
        let claims = self
            .connection
            .prepare_cached("DELETE FROM dead WHERE number = ? RETURNING claims")?
            .query_row([record.number], |row| row.get(0))?;
        Ok(Some((record, claims)))
    }

    /// Returns dead letters in order of their keys.
    pub(super) fn dead_letters(&self, after: Option<&str>, max: usize) -> Result<Vec<DeadLetter>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM dead WHERE ?1 IS NULL OR key > ?1 ORDER BY key LIMIT ?2")?;
        let max = i64::try_from(max).unwrap_or(i64::MAX);
        let letters = statement.query_map(params![after.map(Key::new), max], |row| {
            let Record { entry, received, .. } = Record::from_row(row)?;
            let (failed, error): (_, String) = (row.get("failed")?, row.get("error")?);
            Ok(DeadLetter::new(entry, row.get("attempt")?, instant(received), instant(failed), &error))
        })?;
        letters.collect()
    }
}
