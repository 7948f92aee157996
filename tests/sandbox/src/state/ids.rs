//! Identifiers: prefixed, ULID-like strings, and the rules for identifiers of callers.

use std::hash::{BuildHasher, RandomState};
use std::time::SystemTime;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MAX_LENGTH: usize = 50;

/// The time in identifiers of a seeded generator, in Unix milliseconds: they must not depend on the clock.
const SEEDED_TIME: u128 = 1_700_000_000_000;

/// Generates identifiers that are unique within a sandbox and almost certainly across sandboxes.
#[derive(Debug)]
pub(crate) struct IdGenerator {
    salt: u64,
    count: u32,
    seeded: bool,
}

impl Default for IdGenerator {
    fn default() -> Self {
        Self { salt: RandomState::new().hash_one(0_u8), count: 0, seeded: false }
    }
}

impl IdGenerator {
    /// Creates a generator whose identifiers depend on the seed and their number only. `None`: not seeded.
    pub(crate) fn with_seed(seed: Option<u64>) -> Self {
        let salt = |seed| fastrand::Rng::with_seed(seed).u64(..);
        seed.map_or_else(Self::default, |seed| Self { salt: salt(seed), count: 0, seeded: true })
    }

    /// Salt, number of generated identifiers, and whether they depend on a seed.
    pub(super) fn parts(&self) -> (u64, u32, bool) {
        (self.salt, self.count, self.seeded)
    }

    /// The generator of these parts.
    pub(super) fn of(salt: u64, count: u32, seeded: bool) -> Self {
        Self { salt, count, seeded }
    }

    /// Generates a number.
    pub(crate) fn number(&mut self) -> u32 {
        self.count = self.count.wrapping_add(1);
        self.count
    }

    /// Generates `prefix_` and 26 characters: 48 bits of time in milliseconds, then a counter and a salt.
    /// Identifiers sort by creation.
    pub(crate) fn next(&mut self, prefix: &str, now: SystemTime) -> String {
        self.count = self.count.wrapping_add(1);
        let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let millis = match self.seeded {
            true => SEEDED_TIME + u128::from(self.count),
            false => since_1970.as_millis(),
        };
        let time = millis & 0xFFFF_FFFF_FFFF;
        let salt = u128::from(self.salt) & 0xFFFF_FFFF_FFFF;
        let bits = (time << 80) | (u128::from(self.count) << 48) | salt;
        let mut id = String::with_capacity(prefix.len() + 27);
        id.push_str(prefix);
        id.push('_');
        for place in (0..26).rev() {
            let digit = usize::try_from((bits >> (5 * place)) & 31).unwrap_or_default();
            id.push(ALPHABET.get(digit).copied().map_or('0', char::from));
        }
        id
    }
}

/// Returns `true` if a caller may choose an identifier: 1 to 50 letters, digits and `@ ~ - . _`.
pub(crate) fn is_valid_id(id: &str) -> bool {
    let valid = |character: char| character.is_ascii_alphanumeric() || "@~-._".contains(character);
    !id.is_empty() && id.len() <= MAX_LENGTH && id.chars().all(valid)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use super::*;

    #[test]
    fn ids_are_unique_and_sort_by_creation() {
        let mut source = IdGenerator::default();
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let ids: Vec<String> =
            (0..100).map(|step| source.next("cus", start + Duration::from_millis(step / 10))).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 100);
        assert!(ids.is_sorted());
        assert!(ids.iter().all(|id| id.len() == 30 && id.starts_with("cus_01HF7") && is_valid_id(id)));
    }

    #[test]
    fn seeded_ids_depend_on_the_seed_only() {
        let ids = |seed, seconds| {
            let mut source = IdGenerator::with_seed(Some(seed));
            let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            std::array::from_fn::<_, 3, _>(|_| source.next("cus", now))
        };
        assert_eq!(ids(7, 0), ids(7, 1_800_000_000));
        assert_ne!(ids(7, 0), ids(8, 0));
        assert!(ids(7, 0).is_sorted() && ids(7, 0)[0].starts_with("cus_01HF7"));
    }

    #[test]
    fn ids_of_callers_are_limited() {
        assert!(is_valid_id("my~id@shop-1.x_2"));
        assert!(is_valid_id(&"a".repeat(50)));
        for invalid in ["", "a b", "ä", "a/b", &"a".repeat(51)] {
            assert!(!is_valid_id(invalid), "{invalid:?}");
        }
    }
}
