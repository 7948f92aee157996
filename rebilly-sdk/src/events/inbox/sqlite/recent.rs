//! The recent changes in memory: the rows of the journal that were not written to runs yet.

use std::collections::{HashMap, VecDeque};

use rusqlite::Result;

use super::hashes::{Encoded, Hash, Item, Items, encode, malformed};
use super::merge::SortedItems;

/// The rows, and where the last change of each hash is in them.
///
/// Only small values are looked up by hash, because each look-up of a new hash is one in memory that was not used lately.
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

    /// Returns the changes of the current transaction, encoded, and their number.
    pub(super) fn current(&self) -> (&[u8], usize) {
        (&self.current, self.before.len())
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
