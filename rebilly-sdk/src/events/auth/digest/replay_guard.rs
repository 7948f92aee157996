//! Replay protection: the used counters of nonces, in bounded memory.

use std::collections::BTreeMap;
use std::time::Duration;

use super::nonce::Nonce;

/// Maximum number of remembered nonces. Only senders with the password add one.
const MAX_NONCES: usize = 1 << 14;

/// Remembers the highest counter of each nonce.
///
/// Evicted nonces and all older ones are rejected from then on, so eviction never allows a replay.
#[derive(Default)]
pub(super) struct ReplayGuard {
    counts: BTreeMap<Nonce, u32>,
    /// New nonces up to this one are rejected. `None` before the first request.
    floor: Option<Nonce>,
}

impl ReplayGuard {
    /// Sets the floor at the first request. Used counters of older nonces are unknown, because another process had
    /// them.
    pub(super) fn start(&mut self, now: u64) {
        self.floor.get_or_insert(Nonce { created_at: now, salt: 0 });
    }

    /// Marks a counter as used and returns whether it was unused. Counters of a nonce must rise.
    pub(super) fn accept(&mut self, nonce: Nonce, count: u32, now: u64, lifetime: Duration) -> bool {
        self.accept_with_limit(MAX_NONCES, nonce, count, now, lifetime)
    }

    fn accept_with_limit(
        &mut self,
        limit: usize,
        nonce: Nonce,
        count: u32,
        now: u64,
        lifetime: Duration,
    ) -> bool {
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
            if !nonce.has_expired(now, lifetime) && self.counts.len() <= limit {
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

    fn nonce(created_at: u64) -> Nonce {
        Nonce { created_at, salt: 1 }
    }

    #[test]
    fn counters_must_rise() {
        let mut guard = ReplayGuard::default();
        for (count, unused) in
            [(2, true), (2, false), (1, false), (3, true), (u32::MAX, true), (u32::MAX, false)]
        {
            assert_eq!(guard.accept(nonce(10), count, 10, LIFETIME), unused, "{count}");
        }
        assert!(guard.accept(nonce(11), 1, 10, LIFETIME));
    }

    #[test]
    fn nonces_older_than_the_first_request_are_rejected() {
        let mut guard = ReplayGuard::default();
        guard.start(10);
        guard.start(5);
        assert!(!guard.accept(nonce(9), 1, 10, LIFETIME));
        assert!(guard.accept(nonce(10), 1, 10, LIFETIME));
    }

    #[test]
    fn expired_nonces_stay_rejected_when_the_clock_is_set_back() {
        let mut guard = ReplayGuard::default();
        assert!(guard.accept(nonce(10), 1, 10, LIFETIME));
        assert!(guard.accept(nonce(200), 1, 200, LIFETIME));
        assert_eq!(guard.counts.len(), 1);
        assert!(!guard.accept(nonce(10), 1, 10, LIFETIME));
        assert!(!guard.accept(nonce(10), 2, 10, LIFETIME));
    }

    #[test]
    fn the_number_of_nonces_is_bounded() {
        let mut guard = ReplayGuard::default();
        for created_at in 0..(MAX_NONCES as u64 + 500) {
            assert!(guard.accept(nonce(created_at), 1, created_at, Duration::MAX));
        }
        assert_eq!(guard.counts.len(), MAX_NONCES);
        assert!(!guard.accept(nonce(499), 2, MAX_NONCES as u64, Duration::MAX));
        assert!(guard.accept(nonce(500), 2, MAX_NONCES as u64, Duration::MAX));
    }

    proptest! {
        /// Holds for any order, clock and limit.
        #[test]
        fn no_counter_is_accepted_twice(
            uses in prop::collection::vec((0..40_u64, 1..4_u32, 0..300_u64), 0..200),
            limit in 0..6_usize,
        ) {
            let mut guard = ReplayGuard::default();
            let mut accepted = std::collections::HashSet::new();
            for (created_at, count, now) in uses {
                if guard.accept_with_limit(limit, nonce(created_at), count, now, LIFETIME) {
                    prop_assert!(accepted.insert((created_at, count)), "{created_at} {count}");
                }
                prop_assert!(guard.counts.len() <= limit);
            }
        }
    }
}
