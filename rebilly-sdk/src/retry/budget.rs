//! What a client may spend on repetitions.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens of a full bucket.
const FULL: u32 = 500;
/// What a repetition costs.
const PRICE: u32 = 5;
/// What a call that succeeds at once brings back.
const REWARD: u32 = 1;

/// A bucket of tokens that all calls of a client share, so that a Rebilly that is down is not asked four times as often.
///
/// A hundred repetitions can be had at once; after that one for every five calls that succeed.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for a repetition; whether there was enough.
    pub(crate) fn spend(&self) -> bool {
        let paid = |tokens: u32| tokens.checked_sub(PRICE);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, paid).is_ok()
    }

    /// Notes a call that succeeded.
    pub(crate) fn reward(&self) {
        let earned = |tokens: u32| (tokens < FULL).then(|| (tokens + REWARD).min(FULL));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earned);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_bucket_fills_with_successes() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 100);
        for _ in 0..4 {
            budget.reward();
        }
        assert!(!budget.spend());
        budget.reward();
        assert!(budget.spend() && !budget.spend());
        for _ in 0..10_000 {
            budget.reward();
        }
        assert_eq!((0..1000).filter(|_| budget.spend()).count(), 100);
    }
}
