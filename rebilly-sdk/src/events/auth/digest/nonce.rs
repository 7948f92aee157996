//! Nonces: a moment and something random.

use std::time::{Duration, SystemTime};

/// How far the clock of the process that made a nonce may be ahead of ours.
const AHEAD: u64 = 60_000;

/// Ordered by the moment of making, so that old ones can be given up first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Nonce {
    /// Milliseconds since 1970.
    pub(super) made: u64,
    /// Tells nonces of one millisecond apart. Not secret.
    pub(super) salt: u64,
}

impl Nonce {
    pub(super) fn new(now: u64) -> Self {
        Self { made: now, salt: fastrand::u64(1..) }
    }

    pub(super) fn is_fresh(self, now: u64, lifetime: Duration) -> bool {
        self.made <= now.saturating_add(AHEAD) && !self.has_expired(now, lifetime)
    }

    pub(super) fn has_expired(self, now: u64, lifetime: Duration) -> bool {
        u128::from(now.saturating_sub(self.made)) > lifetime.as_millis()
    }

    pub(super) fn to_bytes(self) -> [u8; 16] {
        ((u128::from(self.made) << 64) | u128::from(self.salt)).to_be_bytes()
    }

    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        let [made, salt] = [64, 0].map(|shift| (u128::from_be_bytes(bytes) >> shift) as u64);
        Self { made, salt }
    }
}

/// Milliseconds since 1970; what lies before is 1970.
pub(super) fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_and_read() {
        for nonce in [Nonce { made: 1, salt: u64::MAX }, Nonce { made: u64::MAX, salt: 2 }, Nonce::new(7)] {
            assert_eq!(Nonce::from_bytes(nonce.to_bytes()), nonce);
        }
        assert_ne!(Nonce::new(7), Nonce::new(7));
    }

    #[test]
    fn fresh_for_its_lifetime() {
        let (nonce, lifetime) = (Nonce::new(1_000_000), Duration::from_secs(5));
        for (now, fresh) in [
            (1_000_000, true),
            (1_005_000, true),
            (1_005_001, false),
            (u64::MAX, false),
            (940_000, true),
            (939_999, false),
            (0, false),
        ] {
            assert_eq!(nonce.is_fresh(now, lifetime), fresh, "{now}");
        }
        assert!(nonce.is_fresh(u64::MAX, Duration::MAX));
    }

    #[test]
    fn times_of_every_kind() {
        assert_eq!(millis(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), 0);
        assert_eq!(millis(SystemTime::UNIX_EPOCH + Duration::from_millis(1500)), 1500);
    }
}
