//! Which counts of which nonces were used: bounded, and safe when it is full.

use std::collections::BTreeMap;
use std::time::Duration;

use super::nonce::Nonce;

/// Nonces that are remembered. Only who knows the password adds one.
const MOST: usize = 1 << 14;

/// Remembers the highest count of each nonce.
///
/// What it gave up, and what is older than that, is never taken again: forgetting makes nonces stale, not fresh.
#[derive(Default)]
pub(super) struct Seen {
    counts: BTreeMap<Nonce, u32>,
    /// No nonce up to this one begins anew. `None` before the first request.
    floor: Option<Nonce>,
}

impl Seen {
    /// Nonces from before the first request were another process's, perhaps one that had our place: which of their
    /// counts were used is not known.
    pub(super) fn begin(&mut self, now: u64) {
        self.floor.get_or_insert(Nonce { made: now, salt: 0 });
    }

    /// Uses up a count, and says whether it was unused. Counts of a nonce rise.
    pub(super) fn take(&mut self, nonce: Nonce, count: u32, now: u64, lifetime: Duration) -> bool {
        self.take_up_to(MOST, nonce, count, now, lifetime)
    }

    fn take_up_to(&mut self, most: usize, nonce: Nonce, count: u32, now: u64, lifetime: Duration) -> bool {
        if let Some(highest) = self.counts.get_mut(&nonce) {
            let unused = count > *highest;
            *highest = count.max(*highest);
            return unused;
        }
        if self.floor.is_some_and(|floor| nonce <= floor) {
            return false;
        }
        self.counts.insert(nonce, count);
        while let Some(oldest) = self.counts.first_entry() {
            let nonce = *oldest.key();
            if !nonce.has_expired(now, lifetime) && self.counts.len() <= most {
                break;
            }
            self.counts.remove(&nonce);
            self.floor = self.floor.max(Some(nonce));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LIFETIME: Duration = Duration::from_millis(100);

    fn nonce(made: u64) -> Nonce {
        Nonce { made, salt: 1 }
    }

    #[test]
    fn counts_only_rise() {
        let mut seen = Seen::default();
        for (count, unused) in
            [(2, true), (2, false), (1, false), (3, true), (u32::MAX, true), (u32::MAX, false)]
        {
            assert_eq!(seen.take(nonce(10), count, 10, LIFETIME), unused, "{count}");
        }
        assert!(seen.take(nonce(11), 1, 10, LIFETIME));
    }

    #[test]
    fn nothing_from_before_the_first_request() {
        let mut seen = Seen::default();
        seen.begin(10);
        seen.begin(5);
        assert!(!seen.take(nonce(9), 1, 10, LIFETIME));
        assert!(seen.take(nonce(10), 1, 10, LIFETIME));
    }

    #[test]
    fn the_expired_are_forgotten_and_stay_used_when_the_clock_goes_back() {
        let mut seen = Seen::default();
        assert!(seen.take(nonce(10), 1, 10, LIFETIME));
        assert!(seen.take(nonce(200), 1, 200, LIFETIME));
        assert_eq!(seen.counts.len(), 1);
        assert!(!seen.take(nonce(10), 1, 10, LIFETIME));
        assert!(!seen.take(nonce(10), 2, 10, LIFETIME));
    }

    #[test]
    fn never_more_than_the_bound() {
        let mut seen = Seen::default();
        for made in 0..(MOST as u64 + 500) {
            assert!(seen.take(nonce(made), 1, made, Duration::MAX));
        }
        assert_eq!(seen.counts.len(), MOST);
        assert!(!seen.take(nonce(499), 2, MOST as u64, Duration::MAX));
        assert!(seen.take(nonce(500), 2, MOST as u64, Duration::MAX));
    }

    proptest! {
        /// Whatever the order, the clock and the bound: nothing is taken twice.
        #[test]
        fn nothing_is_taken_twice(
            uses in prop::collection::vec((0..40_u64, 1..4_u32, 0..300_u64), 0..200),
            most in 0..6_usize,
        ) {
            let mut seen = Seen::default();
            let mut taken = std::collections::HashSet::new();
            for (made, count, now) in uses {
                if seen.take_up_to(most, nonce(made), count, now, LIFETIME) {
                    prop_assert!(taken.insert((made, count)), "{made} {count}");
                }
                prop_assert!(seen.counts.len() <= most);
            }
        }
    }
}
