//! Claiming entries, and extending claims.

use rusqlite::{Result, Row, params};

use super::clock::instant;
use super::hashes::{Hash, Item};
use super::record::{Claimed, Record, Touched, parse_token, token};
use super::state::Transaction;
use crate::events::inbox::entry::Claim;

impl Transaction<'_> {
    /// Claims entries in the order in which they became claimable: those that were never looked at by their arrival,
    /// the others by the end of their delay or lease.
    pub(super) fn claim(&mut self, max: usize, lease: i64, reorder_window: i64) -> Result<Vec<Claim>> {
        self.look_at_claims(lease)?;
        let arrived = self.now.saturating_sub(reorder_window);
        let mut claims = Vec::new();
        let mut due = self.due(max, arrived)?.into_iter().peekable();
        let connection = self.connection;
        let mut log = connection.prepare_cached("SELECT * FROM log WHERE number >= ? ORDER BY number")?;
        let mut log = log.query([self.state.cursor])?;
        let mut fresh = log.next()?;
        while claims.len() < max {
            let received = match fresh {
                Some(row) => Some(row.get(2)?).filter(|received| *received <= arrived),
                None => None,
            };
            match (due.peek(), received, fresh) {
                (Some((at, number)), received, _) if received.is_none_or(|received| *at <= received) => {
                    claims.extend(self.claim_due(*number, lease, arrived)?);
                    due.next();
                }
                (_, Some(_), Some(row)) => {
                    claims.extend(self.claim_fresh(row, lease)?);
                    fresh = log.next()?;
                }
                _ => break,
            }
        }
        Ok(claims)
    }

    /// Returns up to `max` entries whose delay or lease has ended, with the instant of it.
    fn due(&mut self, max: usize, arrived: i64) -> Result<Vec<(i64, i64)>> {
        let mut due = Vec::new();
        let connection = self.connection;
        let mut statement = connection.prepare_cached(
            "SELECT number, at, lease, claimed, listed, failing, claims, attempt \
             FROM touched JOIN log USING (number) WHERE listed AND at <= ? AND received <= ? ORDER BY at",
        )?;
        let mut rows = statement.query([self.now, arrived])?;
        while due.len() < max
            && let Some(row) = rows.next()?
        {
            let (number, touched) = (row.get(0)?, Touched::from_row(row)?);
            if !self.holds(number, &touched) {
                due.push((touched.at, number));
            }
        }
        Ok(due)
    }

    /// Claims the first entry of a queue if another one is due: its claim may have ended.
    fn claim_due(&mut self, number: i64, lease: i64, arrived: i64) -> Result<Option<Claim>> {
        let Some(record) = self.record(number)? else { return Ok(None) };
        let Some(mut open) = self.queue(&record.entry)? else {
            return self.claim_record(record, lease).map(Some);
        };
        self.settle(&mut open)?;
        self.write(&open);
        let Some(head) = open.queue.head.filter(|head| *head != number) else {
            return self.claim_record(record, lease).map(Some);
        };
        // The cursor finds it if it was never looked at.
        let is_due = match self.touched(head)? {
            Some(touched) => touched.listed && touched.at <= self.now && !self.holds(head, &touched),
            None => false,
        };
        let record = self.record(head)?.filter(|record| is_due && record.received <= arrived);
        record.map(|record| self.claim_record(record, lease)).transpose()
    }

    /// Claims an entry that was never looked at, if it is the first of its queue.
    fn claim_fresh(&mut self, row: &Row<'_>, lease: i64) -> Result<Option<Claim>> {
        let record = Record::from_row(row)?;
        self.state.cursor = record.number + 1;
        let mut is_superseded = false;
        // An entry that opened its queue needs no look-up: it is the first one, or in `touched`.
        if record.entry.entity.is_some() && !row.get(8)? {
            let hash = Hash::of_queue(record.entry.ordering_key());
            match self.index.get(self.connection, hash)? {
                Some(Item::Queue(queue)) if queue.head == Some(record.number) => {
                    is_superseded = queue.supersedes(record.entry.revision);
                }
                _ => return Ok(None),
            }
        }
        let inserted = self
            .connection
            .prepare_cached(
                "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                 VALUES (?, ?, ?, 1, 1, 0, 1, 1) ON CONFLICT DO NOTHING",
            )?
            .execute([record.number, self.now.saturating_add(lease), lease])?;
        if inserted == 0 {
            return Ok(None);
        }
        self.state.waiting -= 1;
        self.state.claimed += 1;
        self.leases.unchanged(record.number, 1, self.now.saturating_add(lease));
        let token = token(record.number, 1).unsigned_abs();
        let claim = Claim::new(record.entry, token, 1, instant(record.received));
        Ok(Some(claim.superseded(is_superseded)))
    }

    /// Claims an entry that is the first of its queue.
    pub(super) fn claim_record(&mut self, record: Record, lease: i64) -> Result<Claim> {
        let touched = self.touched(record.number)?;
        if !touched.as_ref().is_some_and(|touched| touched.claimed) {
            self.state.claimed += 1;
            match touched.as_ref().is_some_and(|touched| touched.failing) {
                true => self.state.failing -= 1,
                false => self.state.waiting -= 1,
            }
        }
        let (claims, attempt) = touched.map_or((0, 0), |touched| (touched.claims, touched.attempt));
        let (claims, attempt) =
            (claims.saturating_add(1), u32::try_from(attempt.saturating_add(1)).unwrap_or(u32::MAX));
        let queue = self.queue(&record.entry)?;
        let is_superseded = queue.is_some_and(|open| open.queue.supersedes(record.entry.revision));
        let end = self.now.saturating_add(lease);
        self.connection
            .prepare_cached(
                "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                 VALUES (?, ?, ?, 1, 1, 0, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, \
                 lease = excluded.lease, claimed = 1, listed = 1, claims = excluded.claims, attempt = excluded.attempt",
            )?
            .execute(params![record.number, end, lease, claims, attempt])?;
        self.leases.unchanged(record.number, claims, end);
        let token = token(record.number, claims).unsigned_abs();
        let claim = Claim::new(record.entry, token, attempt, instant(record.received));
        Ok(claim.superseded(is_superseded))
    }

    /// Extends a claim. Returns `false` if it was lost, or has expired and another entry of the entity is claimed.
    pub(super) fn extend(&mut self, claim: &Claim, lease: i64) -> Result<bool> {
        let Some(Claimed { number, .. }) = self.valid(claim)? else { return Ok(false) };
        let (_, claims) = parse_token(claim);
        if !self.is_claimed(number)?
            && let Some(record) = self.record(number)?
            && let Some(mut open) = self.queue(&record.entry)?
        {
            if let Some(head) = open.queue.head
                && self.is_claimed(head)?
            {
                return Ok(false);
            }
            self.seize(&mut open, &record)?;
            self.write(&open);
        }
        self.connection
            .prepare_cached("UPDATE touched SET at = ?, lease = ? WHERE number = ?")?
            .execute([self.now.saturating_add(lease), lease, number])?;
        self.leases.unchanged(number, claims, self.now.saturating_add(lease));
        Ok(true)
    }
}
