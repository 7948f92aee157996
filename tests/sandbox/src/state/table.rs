//! A collection of records by id that remembers the order in which they came.

use std::collections::{BTreeMap, HashMap};

use super::Record;

/// Records by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: BTreeMap<u64, Record>,
    places: HashMap<String, u64>,
    next: u64,
}

impl Table {
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.rows.get(self.places.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Record> {
        self.rows.get_mut(self.places.get(id)?)
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// Puts a record in; one that was there before keeps its place in the order.
    pub(crate) fn put(&mut self, id: &str, record: Record) {
        let place = *self.places.entry(id.to_owned()).or_insert_with(|| {
            self.next += 1;
            self.next
        });
        self.rows.insert(place, record);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Record> {
        self.rows.remove(&self.places.remove(id)?)
    }

    /// All records, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.rows.values()
    }
}
