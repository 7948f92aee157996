//! Replay protection: the used counters of nonces, in bounded memory.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::nonce::{MAX_CLOCK_SKEW, Nonce};

/// Maximum number of remembered nonces. Only senders with the password add one.
const MAX_NONCES: usize = 1 << 14;

/// Maximum number of remembered issuers. Every start of a process that shares the deliveries adds one.
const MAX_ISSUERS: usize = 1 << 10;

/// Backward step, in milliseconds, from which the clock counts as set back. Concurrent requests read it slightly out of
/// order.
const MIN_STEP: u64 = 1000;

/// Remembers the highest counter of each nonce.
///
/// Evicted nonces, and older ones of their issuer, are rejected from then on, so eviction never allows a replay. A clock
/// that was set back begins with another issuer, whose nonces are not compared with those of the wrong time.
#[derive(Default)]
pub(super) struct ReplayGuard {
    counts: BTreeMap<Nonce, u32>,
    /// By issuer: nonces up to this creation are rejected.
    floors: HashMap<u32, u64>,
    /// Nonces of other issuers that were created earlier are rejected. `None` before the first request.
    start: Option<u64>,
    /// Issuer of the nonces of this process.
    issuer: u32,
    /// Latest time of a request.
    latest: u64,
}

impl ReplayGuard {
    /// Follows the clock at each request, and returns the issuer of new nonces.
    ///
    /// The first request sets the earliest accepted creation: used counters of older nonces are unknown, because another
    /// process had them.
    pub(super) fn observe(&mut self, now: u64) -> u32 {
        let start = self.start.get_or_insert(now);
        *start = now.min(*start);
        let is_set_back = self.latest.saturating_sub(now) > MIN_STEP;
        if is_set_back || self.latest == 0 {
            self.issuer = fastrand::u32(..);
            self.latest = now;
        }
        if is_set_back {
            // They are invalid by this clock, and would otherwise be the last to be evicted.
            let ahead = Nonce { created_at: now.saturating_add(MAX_CLOCK_SKEW + 1), issuer: 0, salt: 0 };
            for nonce in self.counts.split_off(&ahead).into_keys() {
                self.reject_up_to(nonce);
            }
        }
        self.latest = self.latest.max(now);
        self.issuer
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
        let is_forgotten = match self.floors.get(&nonce.issuer) {
            Some(floor) => nonce.created_at <= *floor,
            None => self.start.is_some_and(|start| nonce.created_at < start),
        };
        if is_forgotten {
            return false;
        }
        self.counts.insert(nonce, count);
        while let Some(oldest) = self.counts.first_entry() {
            let nonce = *oldest.key();
            if !nonce.has_expired(now, lifetime) && self.counts.len() <= limit {
                break;
            }
            self.counts.remove(&nonce);
            self.reject_up_to(nonce);
        }
        true
    }

    /// Rejects a nonce and the older ones of its issuer from now on, unless their counters are known.
    fn reject_up_to(&mut self, nonce: Nonce) {
        let floor = self.floors.entry(nonce.issuer).or_default();
        *floor = nonce.created_at.max(*floor);
        if self.floors.len() > MAX_ISSUERS {
            let oldest =
                self.floors.iter().min_by_key(|(_, floor)| **floor).map(|(issuer, floor)| (*issuer, *floor));
            if let Some((issuer, floor)) = oldest {
                self.floors.remove(&issuer);
                self.start = self.start.max(Some(floor.saturating_add(1).min(self.latest)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LIFETIME: Duration = Duration::from_millis(100);

    fn nonce(created_at: u64) -> Nonce {
        Nonce { created_at, issuer: 1, salt: 1 }
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
        guard.observe(10);
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

    #[test]
    fn a_known_issuer_is_not_judged_by_the_start() {
        let mut guard = ReplayGuard::default();
        for created_at in [1_000_000, 2_000_000] {
            guard.observe(created_at);
            assert!(guard.accept(nonce(created_at), 1, created_at, LIFETIME));
        }
        guard.observe(100_000);
        assert!(!guard.accept(nonce(900_000), 1, 900_000, LIFETIME));
        assert!(!guard.accept(nonce(2_000_000), 2, 2_000_000, LIFETIME));
    }

    #[test]
    fn the_number_of_issuers_is_bounded() {
        let mut guard = ReplayGuard::default();
        for issuer in 0..MAX_ISSUERS as u32 + 20 {
            let (now, nonce) =
                (u64::from(issuer) * 1000, Nonce { created_at: u64::from(issuer) * 1000, issuer, salt: 0 });
            guard.observe(now);
            assert!(guard.accept(nonce, 1, now, LIFETIME));
        }
        assert_eq!(guard.floors.len(), MAX_ISSUERS);
        let forgotten = Nonce { created_at: 0, issuer: 0, salt: 0 };
        assert!(!guard.accept(forgotten, 2, 0, LIFETIME));
    }

    proptest! {
        /// Holds whatever the clock does, for every digest with the nonce of the last challenge.
        #[test]
        fn a_new_nonce_is_accepted_and_no_counter_twice(
            steps in prop::collection::vec((0..5_u8, 0..400_000_u64, 0..50_usize), 1..200),
        ) {
            let (mut guard, lifetime) = (ReplayGuard::default(), Duration::from_secs(5));
            let (mut now, mut issued) = (1_000_000_u64, Vec::<(Nonce, u32)>::new());
            let mut accepted = std::collections::HashSet::new();
            for (step, jump, old) in steps {
                now = match step {
                    0 => now.saturating_sub(jump),
                    1 => now + jump,
                    _ => now + jump % 7,
                };
                let issuer = guard.observe(now);
                let old = (!issued.is_empty()).then(|| old % issued.len());
                if let Some((nonce, count)) = old.and_then(|index| issued.get_mut(index)) {
                    if nonce.is_valid(now, lifetime) && guard.accept(*nonce, *count, now, lifetime) {
                        prop_assert!(accepted.insert((*nonce, *count)));
                    }
                    *count += u32::from(jump % 2 == 0);
                }
                let nonce = Nonce::new(now, issuer);
                prop_assert!(guard.accept(nonce, 1, now, lifetime), "{now}");
                accepted.insert((nonce, 1));
                issued.push((nonce, 1));
            }
        }

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
