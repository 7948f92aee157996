//! The recent changes in memory: the rows of the journal that were not written to runs yet.

use std::collections::{HashMap, VecDeque};

use rusqlite::Result;

use super::hashes::{Encoded, Hash, Item, Items, encode, malformed};
use super::merge::SortedItems;

/// The rows, and where the last change of each hash is in them.
///
/// Its table has places instead of items, so that it is small: a look-up of a new hash reads memory that was not used lately.
#[derive(Default)]
pub(super) struct Recent {
    places: HashMap<Hash, Place>,
    /// Numbers of rows, which follow each other, and their changes.
    rows: VecDeque<(i64, Box<[u8]>)>,
    /// The row of the current transaction, and what was there before, to undo it.
    current: Vec<u8>,
    before: Vec<(Hash, Option<Place>)>,
}

/// Place of a change.
#[derive(Clone, Copy)]
struct Place {
    row: i64,
    offset: usize,
}

impl Recent {
    /// Returns the number of hashes.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Returns the last change of a hash. The inner `None`: it was removed.
    pub(super) fn get(&self, hash: Hash) -> Result<Option<Option<Item>>> {
        self.places.get(&hash).map(|place| self.change(hash, *place)?.decode()).transpose()
    }

    /// Reads a change. The row behind the last one is that of the current transaction.
    fn change(&self, hash: Hash, place: Place) -> Result<Encoded<'_>> {
        let first = self.rows.front().map_or(place.row, |(first, _)| *first);
        let index = usize::try_from(place.row.saturating_sub(first)).unwrap_or(usize::MAX);
        let row = self.rows.get(index).map_or(&*self.current, |(_, changes)| changes);
        let change = row.get(place.offset..).and_then(|rest| Items(rest).next());
        change.unwrap_or_else(|| Err(malformed())).and_then(|change| match change.hash == hash {
            true => Ok(change),
            false => Err(malformed()),
        })
    }

    /// Adds a row that another process has written.
    pub(super) fn push(&mut self, row: i64, changes: &[u8]) -> Result<()> {
        let mut offset = 0;
        for change in Items(changes) {
            let change = change?;
            self.places.insert(change.hash, Place { row, offset });
            offset += change.bytes.len();
        }
        self.rows.push_back((row, changes.into()));
        Ok(())
    }

    /// Forgets the rows up to this one.
    pub(super) fn forget(&mut self, last: i64) {
        self.places.retain(|_, place| place.row > last);
        while self.rows.front().is_some_and(|(row, _)| *row <= last) {
            self.rows.pop_front();
        }
    }

    /// Adds a change of the current transaction. `row` is the number of its row.
    pub(super) fn put(&mut self, row: i64, hash: Hash, item: Option<Item>) {
        let offset = self.current.len();
        encode(&mut self.current, hash, item);
        self.before.push((hash, self.places.insert(hash, Place { row, offset })));
    }

    /// Returns the changes of the current transaction, encoded.
    pub(super) fn current(&self) -> &[u8] {
        &self.current
    }

    /// Returns the number of changes of the current transaction.
    pub(super) fn count(&self) -> usize {
        self.before.len()
    }

    pub(super) fn committed(&mut self, row: i64) {
        if !self.before.is_empty() {
            self.rows.push_back((row, self.current.as_slice().into()));
            self.before.clear();
            self.current.clear();
        }
    }

    pub(super) fn rolled_back(&mut self) {
        for (hash, before) in self.before.drain(..).rev() {
            match before {
                Some(place) => drop(self.places.insert(hash, place)),
                None => drop(self.places.remove(&hash)),
            }
        }
        self.current.clear();
    }

    /// Returns the hashes behind `after` whose last change is in a row up to this one.
    pub(super) fn sorted(&self, after: Option<Hash>, last: i64) -> Sorted {
        let is_left = |hash: Hash, place: Place| place.row <= last && after.is_none_or(|after| after < hash);
        let places = self.places.iter().map(|(hash, place)| (*hash, *place));
        let mut places: Vec<_> = places.filter(|(hash, place)| is_left(*hash, *place)).collect();
        places.sort_unstable_by_key(|(hash, _)| std::cmp::Reverse(*hash));
        Sorted(places)
    }
}

/// Changes in the order of their hashes, the lowest last. They stay valid until their rows are forgotten.
pub(super) struct Sorted(Vec<(Hash, Place)>);

/// The changes that are left.
pub(super) struct Changes<'a> {
    pub(super) recent: &'a Recent,
    pub(super) left: &'a mut Sorted,
}

impl SortedItems for Changes<'_> {
    fn peek(&mut self) -> Result<Option<&[u8]>> {
        self.left.0.last().map(|(hash, place)| Ok(self.recent.change(*hash, *place)?.bytes)).transpose()
    }

    fn advance(&mut self) -> Result<()> {
        self.left.0.pop();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: i64) -> (Hash, Option<Item>) {
        (Hash::of_key(&number.to_string()), Some(Item::Key(number)))
    }

    fn with_rows(rows: &[&[i64]]) -> Recent {
        let mut recent = Recent::default();
        for (row, numbers) in (1..).zip(rows) {
            for number in *numbers {
                let (hash, item) = key(*number);
                recent.put(row, hash, item);
            }
            recent.committed(row);
        }
        recent
    }

    #[test]
    fn a_change_that_is_rolled_back_leaves_the_one_before() {
        let mut recent = with_rows(&[&[1, 2], &[3]]);
        let (known, item) = key(2);
        let (new, _) = key(4);
        recent.put(3, known, None);
        recent.put(3, new, None);
        recent.put(3, known, key(5).1);
        assert_eq!(recent.get(known).unwrap(), Some(key(5).1));
        recent.rolled_back();
        assert_eq!(recent.get(known).unwrap(), Some(item));
        assert_eq!(recent.get(new).unwrap(), None);
        assert_eq!((recent.current(), recent.count()), (&[][..], 0));
    }

    #[test]
    fn forgotten_rows_take_no_later_change_with_them() {
        let mut recent = with_rows(&[&[1, 2], &[3], &[2, 4]]);
        recent.forget(2);
        let known = |recent: &Recent| [1, 2, 3, 4].map(|number| recent.get(key(number).0).unwrap());
        assert_eq!(known(&recent), [None, Some(key(2).1), None, Some(key(4).1)]);
        recent.forget(3);
        assert_eq!((known(&recent), recent.len()), ([None; 4], 0));
        let (hash, item) = key(9);
        recent.put(4, hash, item);
        recent.committed(4);
        assert_eq!(recent.get(hash).unwrap(), Some(item));
    }

    #[test]
    fn sorted_changes_are_those_of_their_time() {
        let mut recent = with_rows(&[&[1, 2, 3], &[4, 5]]);
        let mut expected: Vec<_> = [1, 2, 3].map(|number| key(number).0).into();
        expected.sort();
        let mut left = recent.sorted(expected.first().copied(), 1);
        // A later change does not alter what is written.
        recent.put(3, expected[1], None);
        recent.committed(3);
        let mut changes = Changes { recent: &recent, left: &mut left };
        let mut hashes = Vec::new();
        while let Some(item) = changes.peek().unwrap() {
            let item = Items(item).next().unwrap().unwrap();
            assert!(!item.is_removed());
            hashes.push(item.hash);
            changes.advance().unwrap();
        }
        assert_eq!(hashes, expected[1..]);
    }
}
