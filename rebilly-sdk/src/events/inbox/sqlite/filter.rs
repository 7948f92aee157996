//! A Bloom filter of the hashes in a run, so that those of others need no look-up in it.

use super::hashes::Hash;

/// Bits per hash: about one of 10,000 look-ups of unknown hashes is not spared. Each of them reads a page, and a large inbox
/// has a dozen filters.
const BITS_PER_HASH: usize = 24;
/// Number of words of a block, which is a cache line. All bits of a hash are in one block.
const BLOCK: usize = 8;

pub(super) struct Filter {
    blocks: Vec<[u64; BLOCK]>,
}

/// The place of a hash in filters of any size.
pub(super) struct Place {
    /// The order of blocks is that of hashes, so that sorted ones are inserted into one block after the other.
    block: u32,
    /// Words of a block, and a bit in each.
    bits: [(usize, u64); 8],
}

impl Place {
    pub(super) fn of(hash: Hash) -> Self {
        let [block, low, middle, high] = hash.parts();
        let bits = [low, low >> 10, low >> 20, middle, middle >> 10, middle >> 20, high, high >> 10];
        Self { block, bits: bits.map(|bits| ((bits >> 6) as usize % BLOCK, 1 << (bits & 63))) }
    }
}

impl Filter {
    /// Creates an empty filter for this number of hashes.
    pub(super) fn new(capacity: usize) -> Self {
        let blocks = capacity.saturating_mul(BITS_PER_HASH) / (64 * BLOCK) + 1;
        Self { blocks: vec![[0; BLOCK]; blocks] }
    }

    pub(super) fn insert(&mut self, hash: Hash) {
        let place = Place::of(hash);
        let block = self.block(&place);
        if let Some(words) = self.blocks.get_mut(block) {
            for (word, bit) in place.bits {
                words[word] |= bit;
            }
        }
    }

    pub(super) fn may_contain(&self, place: &Place) -> bool {
        let Some(words) = self.blocks.get(self.block(place)) else { return false };
        let has =
            |bits: &[(usize, u64)]| bits.iter().fold(0, |all, (word, bit)| all | !words[*word] & bit) == 0;
        // Few hashes have the first three by chance, unlike the first alone, so that processors foresee the branch.
        let (first, others) = place.bits.split_at(3);
        has(first) && has(others)
    }

    fn block(&self, place: &Place) -> usize {
        let block = u64::from(place.block).saturating_mul(self.blocks.len() as u64) >> 32;
        usize::try_from(block).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inserted_hash_is_found_and_few_others_are() {
        let hashes = |numbers: std::ops::Range<u32>| numbers.map(|number| Hash::of_key(&number.to_string()));
        let mut filter = Filter::new(10_000);
        hashes(0..10_000).for_each(|hash| filter.insert(hash));
        assert!(hashes(0..10_000).all(|hash| filter.may_contain(&Place::of(hash))));
        let others = hashes(10_000..20_000).filter(|hash| filter.may_contain(&Place::of(*hash))).count();
        assert!(others < 10, "{others} of 10,000 unknown hashes are looked up");
    }
}
