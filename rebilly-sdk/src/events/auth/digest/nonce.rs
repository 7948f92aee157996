//! Nonces: a timestamp and a random salt.

use std::time::{Duration, SystemTime};

/// Tolerated clock difference to the process that created a nonce, in milliseconds.
const MAX_CLOCK_SKEW: u64 = 60_000;

/// Ordered by creation, so that the oldest are evicted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Nonce {
    /// Creation in milliseconds since 1970.
    pub(super) created_at: u64,
    /// Distinguishes nonces of one millisecond. It is not secret.
    pub(super) salt: u64,
}

impl Nonce {
    pub(super) fn new(now: u64) -> Self {
        Self { created_at: now, salt: fastrand::u64(1..) }
    }

    pub(super) fn is_valid(self, now: u64, lifetime: Duration) -> bool {
        self.created_at <= now.saturating_add(MAX_CLOCK_SKEW) && !self.has_expired(now, lifetime)
    }

    pub(super) fn has_expired(self, now: u64, lifetime: Duration) -> bool {
        u128::from(now.saturating_sub(self.created_at)) > lifetime.as_millis()
    }

    pub(super) fn to_bytes(self) -> [u8; 16] {
        ((u128::from(self.created_at) << 64) | u128::from(self.salt)).to_be_bytes()
    }

    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        let [created_at, salt] = [64, 0].map(|shift| (u128::from_be_bytes(bytes) >> shift) as u64);
        Self { created_at, salt }
    }
}

/// Returns milliseconds since 1970, or 0 for an earlier time.
pub(super) fn unix_millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_round_trip() {
        for nonce in
            [Nonce { created_at: 1, salt: u64::MAX }, Nonce { created_at: u64::MAX, salt: 2 }, Nonce::new(7)]
        {
            assert_eq!(Nonce::from_bytes(nonce.to_bytes()), nonce);
        }
        assert_ne!(Nonce::new(7), Nonce::new(7));
    }

    #[test]
    fn a_nonce_is_valid_for_its_lifetime() {
        let (nonce, lifetime) = (Nonce::new(1_000_000), Duration::from_secs(5));
        for (now, valid) in [
            (1_000_000, true),
            (1_005_000, true),
            (1_005_001, false),
            (u64::MAX, false),
            (940_000, true),
            (939_999, false),
            (0, false),
        ] {
            assert_eq!(nonce.is_valid(now, lifetime), valid, "{now}");
        }
        assert!(nonce.is_valid(u64::MAX, Duration::MAX));
    }

    #[test]
    fn times_before_1970_count_as_1970() {
        assert_eq!(unix_millis(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), 0);
        assert_eq!(unix_millis(SystemTime::UNIX_EPOCH + Duration::from_millis(1500)), 1500);
    }
}
