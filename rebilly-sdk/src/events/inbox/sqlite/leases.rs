//! Ends of leases, without trusting any clock that processes share.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use rusqlite::Result;

use super::record::Touched;
use super::state::Transaction;

/// Longest interval at which claims are looked at.
const INTERVAL: Duration = Duration::from_secs(5);

/// The claims that this process has seen, and since when they are unchanged.
///
/// A lease ends when the file's clock says so, and this process has seen the claim unchanged for as long by its own
/// monotonic clock. A process that extends its claims in time never loses them, whatever the clocks of others show.
#[derive(Default)]
pub(super) struct Leases {
    seen: HashMap<i64, Seen>,
    looked: Option<Instant>,
}

#[derive(Clone, Copy)]
struct Seen {
    claims: i64,
    at: i64,
    since: Instant,
}

impl Leases {
    /// Forgets a claim that was acknowledged or released.
    pub(super) fn forget(&mut self, number: i64) {
        self.seen.remove(&number);
    }

    /// Notes a claim, and returns how long it has been seen unchanged.
    pub(super) fn unchanged(&mut self, number: i64, claims: i64, at: i64) -> Duration {
        let now = Instant::now();
        let seen = self.seen.entry(number).or_insert(Seen { claims, at, since: now });
        if (seen.claims, seen.at) != (claims, at) {
            *seen = Seen { claims, at, since: now };
        }
        now.saturating_duration_since(seen.since)
    }
}

impl Transaction<'_> {
    /// Returns `true` while an entry is claimed and its lease has not ended.
    pub(super) fn is_claimed(&mut self, number: i64) -> Result<bool> {
        let Some(touched) = self.touched(number)? else { return Ok(false) };
        Ok(self.holds(number, &touched))
    }

    /// Returns `true` if this row is a claim whose lease has not ended.
    pub(super) fn holds(&mut self, number: i64, touched: &Touched) -> bool {
        let lease = Duration::from_micros(touched.lease.try_into().unwrap_or_default());
        // The process of a claim without a lease has ended.
        let is_over = touched.at <= self.now
            && (lease.is_zero() || self.leases.unchanged(number, touched.claims, touched.at) >= lease);
        touched.claimed && !is_over
    }

    /// Looks at all claims now and then, so that the time of those that stay unchanged begins.
    pub(super) fn look_at_claims(&mut self, lease: i64) -> Result<()> {
        let interval = INTERVAL.min(Duration::from_micros(lease.unsigned_abs()) / 4);
        if self.leases.looked.is_some_and(|looked| looked.elapsed() < interval) {
            return Ok(());
        }
        self.leases.looked = Some(Instant::now());
        let before = std::mem::take(&mut self.leases.seen);
        let mut statement = self.connection.prepare_cached(
            "SELECT number, at, lease, claimed, listed, failing, claims, attempt FROM touched \
             WHERE claimed AND lease > 0",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            if let Some(seen) = before.get(&number) {
                self.leases.seen.insert(number, *seen);
            }
            let touched = Touched::from_row(row)?;
            self.leases.unchanged(number, touched.claims, touched.at);
        }
        Ok(())
    }
}
