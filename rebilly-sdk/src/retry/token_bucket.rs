//! Token bucket that limits the retries of a client.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens of a full bucket.
const CAPACITY: u32 = 500;
/// Price of a retry, in tokens.
const RETRY_PRICE: u32 = 5;
/// Tokens that a call returns if its first attempt succeeds.
const SUCCESS_REWARD: u32 = 1;

/// Bucket of tokens that all calls of a client share, so that retries do not multiply the load of an outage.
///
/// A full bucket pays for 100 retries; after that, five successful calls pay for one.
#[derive(Debug)]
pub(crate) struct RetryTokenBucket(AtomicU32);

impl Default for RetryTokenBucket {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

impl RetryTokenBucket {
    /// Takes the price of a retry; `false` if there are too few tokens.
    pub(crate) fn acquire(&self) -> bool {
        let paid = |tokens: u32| tokens.checked_sub(RETRY_PRICE);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, paid).is_ok()
    }

    /// Returns the reward of a successful call to the bucket.
    pub(crate) fn release(&self) {
        let filled = |tokens: u32| (tokens < CAPACITY).then(|| (tokens + SUCCESS_REWARD).min(CAPACITY));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successes_refill_an_empty_bucket() {
        let bucket = RetryTokenBucket::default();
        assert_eq!((0..1000).filter(|_| bucket.acquire()).count(), 100);
        for _ in 0..4 {
            bucket.release();
        }
        assert!(!bucket.acquire());
        bucket.release();
        assert!(bucket.acquire() && !bucket.acquire());
        for _ in 0..10_000 {
            bucket.release();
        }
        assert_eq!((0..1000).filter(|_| bucket.acquire()).count(), 100);
    }
}
