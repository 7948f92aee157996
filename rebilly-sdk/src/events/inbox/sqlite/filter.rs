//! A Bloom filter of the hashes in the table, so that a new key or queue needs no look-up in it.
//!
//! Each process has its own. It is filled by reading the table in small steps, and by the changes of all processes. Before
//! the first reading has ended, every hash may be in the table.

use rusqlite::{Connection, Result, params};

use super::hashes::Hash;

/// Number of rows that a transaction reads.
const STEP: u16 = 4096;
/// Number of hashes for which the first filter has room.
const MIN_CAPACITY: usize = 1 << 16;
/// Bits per hash of a full filter: one of 40 look-ups of unknown hashes is not spared.
const BITS_PER_HASH: usize = 8;

/// The hashes that may be in the table.
#[derive(Default)]
pub(super) struct StoredHashes {
    /// Contains all.
    complete: Option<Filter>,
    /// Contains those up to a hash, and those that were stored since its reading began.
    next: Option<(Filter, Option<Hash>)>,
}

impl StoredHashes {
    /// Returns `false` if the hash is not in the table.
    pub(super) fn may_contain(&self, hash: Hash) -> bool {
        self.complete.as_ref().is_none_or(|filter| filter.may_contain(hash))
    }

    /// Adds a hash that will be in the table.
    pub(super) fn insert(&mut self, hash: Hash) {
        let next = self.next.as_mut().map(|(filter, _)| filter);
        self.complete.iter_mut().chain(next).for_each(|filter| filter.insert(hash));
    }

    /// Begins again, because hashes may be missing.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Reads a part of the table, if there is no filter yet or it is full. The transaction has not changed the table.
    /// The recent hashes will be in it.
    pub(super) fn read_more<'a>(
        &mut self,
        connection: &Connection,
        recent: impl Iterator<Item = &'a Hash> + Clone,
    ) -> Result<()> {
        let begin = |capacity| {
            let mut filter = Filter::new(capacity);
            recent.clone().for_each(|hash| filter.insert(*hash));
            (filter, None)
        };
        let (mut filter, read_to) = match (self.next.take(), &self.complete) {
            (Some(next), _) => next,
            (None, None) => begin(MIN_CAPACITY),
            // Deleted hashes stay in a filter, so a new one of this size may have room.
            (None, Some(complete)) if complete.is_full() => begin(complete.capacity()),
            (None, Some(_)) => return Ok(()),
        };
        let after = read_to.as_ref().map_or_else(Default::default, Hash::as_bytes);
        let hashes = connection
            .prepare_cached("SELECT hash FROM hashes WHERE hash > ? ORDER BY hash LIMIT ?")?
            .query_map(params![after, STEP], |row| row.get(0))?
            .collect::<Result<Vec<Hash>>>()?;
        hashes.iter().for_each(|hash| filter.insert(*hash));
        let larger = || begin(filter.capacity().saturating_mul(2));
        self.next = match hashes.last() {
            Some(_) if filter.is_full() => Some(larger()),
            Some(last) if hashes.len() == usize::from(STEP) => Some((filter, Some(*last))),
            _ => {
                // One that is nearly full is replaced before it is.
                let next = filter.is_half_full().then(larger);
                self.complete = Some(filter);
                next
            }
        };
        Ok(())
    }
}

struct Filter {
    /// Their number is a power of two.
    words: Vec<u64>,
    /// Number of hashes, without those that seemed to be there.
    len: usize,
}

impl Filter {
    fn new(capacity: usize) -> Self {
        Self { words: vec![0; capacity.next_power_of_two() * BITS_PER_HASH / 64], len: 0 }
    }

    fn capacity(&self) -> usize {
        self.words.len() * 64 / BITS_PER_HASH
    }

    fn is_full(&self) -> bool {
        self.len >= self.capacity()
    }

    fn is_half_full(&self) -> bool {
        self.len >= self.capacity() / 2
    }

    fn insert(&mut self, hash: Hash) {
        let mut is_new = false;
        for part in hash.parts() {
            let (place, bit) = place(part, self.words.len());
            if let Some(word) = self.words.get_mut(place) {
                is_new |= *word & bit == 0;
                *word |= bit;
            }
        }
        self.len += usize::from(is_new);
    }

    fn may_contain(&self, hash: Hash) -> bool {
        hash.parts().iter().all(|part| {
            let (place, bit) = place(*part, self.words.len());
            self.words.get(place).is_some_and(|word| word & bit != 0)
        })
    }
}

/// Returns the word and the bit for a part of a hash.
fn place(part: u32, words: usize) -> (usize, u64) {
    let part = usize::try_from(part).unwrap_or_default();
    ((part >> 6) & words.wrapping_sub(1), 1 << (part & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(numbers: std::ops::Range<usize>) -> Vec<Hash> {
        numbers.map(|number| Hash::of_key(&number.to_string())).collect()
    }

    fn table(hashes: &[Hash]) -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE hashes (hash BLOB PRIMARY KEY) WITHOUT ROWID; BEGIN").unwrap();
        let mut insert = connection.prepare("INSERT INTO hashes VALUES (?)").unwrap();
        hashes.iter().for_each(|hash| assert_eq!(insert.execute([hash]).unwrap(), 1));
        drop(insert);
        connection
    }

    #[test]
    fn every_hash_of_the_table_is_found_while_it_is_read_and_when_the_filter_has_grown() {
        let hashes_of_table = hashes(0..3 * MIN_CAPACITY);
        let connection = table(&hashes_of_table);
        let mut stored = StoredHashes::default();
        let mut steps = 0;
        while stored.complete.is_none() || stored.next.is_some() {
            assert!(hashes_of_table.iter().step_by(97).all(|hash| stored.may_contain(*hash)));
            stored.read_more(&connection, [].iter()).unwrap();
            steps += 1;
            assert!(steps < 200, "the reading has no end");
        }
        assert!(hashes_of_table.iter().all(|hash| stored.may_contain(*hash)));
        let unknown = hashes(1_000_000..1_010_000);
        let unknown = unknown.iter().filter(|hash| stored.may_contain(**hash)).count();
        assert!(unknown < 300, "{unknown} of 10,000 unknown hashes are looked up");
        assert!(stored.complete.as_ref().unwrap().capacity() >= 4 * MIN_CAPACITY);
        stored.clear();
        let connection = table(&[]);
        assert!(stored.may_contain(Hash::of_key("a")));
        stored.read_more(&connection, [].iter()).unwrap();
        assert!(!stored.may_contain(Hash::of_key("a")));
    }

    #[test]
    fn recent_hashes_are_in_every_filter_that_is_begun() {
        let (connection, recent) = (table(&[]), hashes(0..MIN_CAPACITY));
        let mut stored = StoredHashes::default();
        for _ in 0..3 {
            stored.read_more(&connection, recent.iter()).unwrap();
            assert!(recent.iter().all(|hash| stored.may_contain(*hash)));
        }
        assert!(stored.complete.as_ref().unwrap().capacity() > MIN_CAPACITY);
    }

    #[test]
    fn a_filter_of_deleted_hashes_is_replaced_by_one_of_the_same_size() {
        let kept = hashes(0..1000);
        let connection = table(&kept);
        let mut stored = StoredHashes::default();
        stored.read_more(&connection, [].iter()).unwrap();
        hashes(1000..4 * MIN_CAPACITY).into_iter().for_each(|hash| stored.insert(hash));
        assert!(stored.complete.as_ref().unwrap().is_full());
        stored.read_more(&connection, [].iter()).unwrap();
        let complete = stored.complete.as_ref().unwrap();
        assert_eq!((complete.len, complete.capacity()), (1000, MIN_CAPACITY));
        assert!(kept.iter().all(|hash| stored.may_contain(*hash)));
    }
}
