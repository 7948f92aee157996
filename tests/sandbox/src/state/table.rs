//! A collection of records by id that remembers the order in which they came, and is indexed by `createdTime`.

use std::collections::{BTreeSet, HashMap};
use std::ops::Bound;

use jiff::Timestamp;
use serde_json::Value;

use super::Record;

/// The indexed member.
pub(crate) const CREATED_TIME: &str = "createdTime";

/// Records by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// In order of creation; what was removed leaves a gap.
    rows: Vec<Option<Record>>,
    places: HashMap<String, usize>,
    times: BTreeSet<IndexEntry>,
}

/// An entry of the index: by time, then by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct IndexEntry(Timestamp, String, usize);

impl Table {
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.rows.get(*self.places.get(id)?)?.as_ref()
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// Puts a record in; one that was there before keeps its place in the order.
    pub(crate) fn put(&mut self, id: &str, record: Record) {
        let place = match self.places.get(id) {
            Some(place) => *place,
            None => {
                self.rows.push(None);
                self.places.insert(id.to_owned(), self.rows.len() - 1);
                self.rows.len() - 1
            }
        };
        let new = Self::index_entry(id, place, &record);
        let old = self.rows.get_mut(place).and_then(|row| row.replace(record));
        if let Some(old) =
            old.and_then(|old| Self::index_entry(id, place, &old)).filter(|old| Some(old) != new.as_ref())
        {
            self.times.remove(&old);
        }
        self.times.extend(new);
    }

    /// Changes a record. Answers whether there is one.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let place = self.places.get(id).and_then(|place| self.rows.get_mut(*place));
        let Some(mut record) = place.and_then(Option::take) else { return false };
        // The row is empty meanwhile, so its entry in the index goes here.
        if let Some(old) = self.places.get(id).and_then(|place| Self::index_entry(id, *place, &record)) {
            self.times.remove(&old);
        }
        change(&mut record);
        self.put(id, record);
        true
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Record> {
        let place = self.places.remove(id)?;
        let record = self.rows.get_mut(place)?.take()?;
        if let Some(stamp) = Self::index_entry(id, place, &record) {
            self.times.remove(&stamp);
        }
        Some(record)
    }

    /// All records, in order of creation.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.rows.iter().flatten()
    }

    /// The records of a span of time, both ends inclusive, by time and then by id. `None` when a record has no
    /// time and so is not in the index.
    pub(crate) fn between(
        &self,
        from: Option<Timestamp>,
        to: Option<Timestamp>,
    ) -> Option<impl DoubleEndedIterator<Item = &Record>> {
        if self.times.len() != self.places.len() {
            return None;
        }
        let from = from.unwrap_or(Timestamp::MIN);
        let to = to.unwrap_or(Timestamp::MAX).max(from);
        let first = IndexEntry(from, String::new(), 0);
        // No id sorts after this one: ids are ASCII.
        let last = IndexEntry(to, char::MAX.to_string(), usize::MAX);
        let span = self.times.range((Bound::Included(first), Bound::Included(last)));
        Some(span.filter_map(|stamp| self.rows.get(stamp.2)?.as_ref()))
    }

    fn index_entry(id: &str, place: usize, record: &Record) -> Option<IndexEntry> {
        let time = record.get(CREATED_TIME).and_then(Value::as_str)?.parse().ok()?;
        Some(IndexEntry(time, id.to_owned(), place))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn record(time: &str) -> Record {
        json!({ CREATED_TIME: time }).as_object().unwrap().clone()
    }

    fn ids(table: &Table, from: Option<&str>, to: Option<&str>) -> Vec<String> {
        let time = |text: &str| text.parse().unwrap();
        let rows = table.between(from.map(time), to.map(time)).unwrap();
        let id_of = |row: &Record| {
            let found = table.places.iter().find(|(_, place)| table.rows[**place].as_ref() == Some(row));
            found.unwrap().0.clone()
        };
        rows.map(id_of).collect()
    }

    #[test]
    fn the_index_follows_every_change() {
        let mut table = Table::default();
        let [early, middle, late] = ["2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z"];
        table.put("c", record(late));
        table.put("a", record(early));
        assert_eq!(ids(&table, None, None), ["a", "c"]);
        table.put("c", record(middle));
        assert_eq!(ids(&table, Some(middle), None), ["c"]);
        assert!(table.change("a", |record| drop(record.insert(CREATED_TIME.to_owned(), late.into()))));
        assert_eq!(ids(&table, None, Some(middle)), ["c"]);
        assert_eq!(
            ids(&table, Some(late), Some(early)),
            ["a"],
            "a span that ends before it begins is its begin"
        );
        assert!(table.remove("c").is_some() && table.remove("c").is_none());
        assert_eq!((ids(&table, None, None), table.len()), (vec!["a".to_owned()], 1));
        table.change("a", |record| drop(record.remove(CREATED_TIME)));
        assert!(table.between(None, None).is_none());
    }
}
