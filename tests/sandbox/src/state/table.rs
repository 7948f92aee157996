//! A collection of records by id, in order of creation, with an index by `createdTime`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::OnceLock;

use jiff::Timestamp;
use serde_json::Value;

use crate::server::json_text;

use super::Record;

/// The indexed property.
pub(crate) const CREATED_TIME: &str = "createdTime";

/// Records by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// In order of creation. A removed row leaves a gap.
    rows: Vec<Option<Row>>,
    positions: HashMap<String, usize>,
    times: BTreeSet<IndexEntry>,
}

#[derive(Debug)]
struct Row {
    record: Record,
    /// The record as JSON, once it was read as such.
    text: OnceLock<Vec<u8>>,
}

impl From<Record> for Row {
    fn from(record: Record) -> Self {
        Self { record, text: OnceLock::new() }
    }
}

/// An entry of the index: by time, then by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct IndexEntry(Timestamp, String, usize);

impl Table {
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.row(id).map(|row| &row.record)
    }

    /// A record as JSON, which is written once per change.
    pub(crate) fn text(&self, id: &str) -> Option<&[u8]> {
        let row = self.row(id)?;
        let write = || {
            let mut text = Vec::new();
            json_text::write_object(&mut text, &row.record);
            text.shrink_to_fit();
            text
        };
        Some(row.text.get_or_init(write))
    }

    fn row(&self, id: &str) -> Option<&Row> {
        self.rows.get(*self.positions.get(id)?)?.as_ref()
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.positions.contains_key(id)
    }

    pub(crate) fn len(&self) -> usize {
        self.positions.len()
    }

    /// Inserts or repositions a record. A replaced record keeps its position.
    pub(crate) fn put(&mut self, id: &str, record: Record) {
        let position = match self.positions.get(id) {
            Some(position) => *position,
            None => {
                self.rows.push(None);
                self.positions.insert(id.to_owned(), self.rows.len() - 1);
                self.rows.len() - 1
            }
        };
        let new = Self::index_entry(id, position, &record);
        let old = self.rows.get_mut(position).and_then(|row| row.replace(record.into()));
        if let Some(old) = old
            .and_then(|old| Self::index_entry(id, position, &old.record))
            .filter(|old| Some(old) != new.as_ref())
        {
            self.times.remove(&old);
        }
        self.times.extend(new);
    }

    /// Changes a record. Returns whether it exists.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let position = self.positions.get(id).and_then(|position| self.rows.get_mut(*position));
        let Some(Row { mut record, .. }) = position.and_then(Option::take) else { return false };
        // `put` finds the row empty, so it cannot remove this index entry.
        if let Some(old) =
            self.positions.get(id).and_then(|position| Self::index_entry(id, *position, &record))
        {
            self.times.remove(&old);
        }
        change(&mut record);
        self.put(id, record);
        true
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Record> {
        let position = self.positions.remove(id)?;
        let Row { record, .. } = self.rows.get_mut(position)?.take()?;
        if let Some(entry) = Self::index_entry(id, position, &record) {
            self.times.remove(&entry);
        }
        Some(record)
    }

    /// All records, in order of creation.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.rows.iter().flatten().map(|row| &row.record)
    }

    /// All records with their ids, in order of creation.
    pub(crate) fn with_ids(&self) -> impl Iterator<Item = (&str, &Record)> {
        let mut positions: Vec<(usize, &str)> =
            self.positions.iter().map(|(id, position)| (*position, id.as_str())).collect();
        positions.sort_unstable();
        positions.into_iter().filter_map(|(position, id)| Some((id, self.record(position)?)))
    }

    /// The newest records with their ids, newest first.
    pub(crate) fn newest(&self, limit: usize) -> impl Iterator<Item = (&str, &Record)> {
        // Positions are in order of creation, with gaps.
        let mut newest = BTreeMap::new();
        for (id, position) in &self.positions {
            newest.insert(*position, id.as_str());
            if newest.len() > limit {
                newest.pop_first();
            }
        }
        newest.into_iter().rev().filter_map(|(position, id)| Some((id, self.record(position)?)))
    }

    /// The records of an inclusive time range, by time and then by id. `None` when a record has no time and is
    /// therefore not in the index.
    pub(crate) fn between(
        &self,
        from: Option<Timestamp>,
        to: Option<Timestamp>,
    ) -> Option<impl DoubleEndedIterator<Item = &Record>> {
        if self.times.len() != self.positions.len() {
            return None;
        }
        let from = from.unwrap_or(Timestamp::MIN);
        let to = to.unwrap_or(Timestamp::MAX).max(from);
        let first = IndexEntry(from, String::new(), 0);
        // Ids are ASCII, so this one sorts last.
        let last = IndexEntry(to, char::MAX.to_string(), usize::MAX);
        let range = self.times.range((Bound::Included(first), Bound::Included(last)));
        Some(range.filter_map(|entry| self.record(entry.2)))
    }

    fn record(&self, position: usize) -> Option<&Record> {
        self.rows.get(position)?.as_ref().map(|row| &row.record)
    }

    fn index_entry(id: &str, position: usize, record: &Record) -> Option<IndexEntry> {
        let time = record.get(CREATED_TIME).and_then(Value::as_str)?.parse().ok()?;
        Some(IndexEntry(time, id.to_owned(), position))
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
            let found = table.positions.iter().find(|(_, position)| table.record(**position) == Some(row));
            found.unwrap().0.clone()
        };
        rows.map(id_of).collect()
    }

    #[test]
    fn the_index_reflects_every_change() {
        let mut table = Table::default();
        let [early, middle, late] = ["2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z"];
        table.put("c", record(late));
        table.put("a", record(early));
        assert_eq!(ids(&table, None, None), ["a", "c"]);
        table.put("c", record(middle));
        assert_eq!(ids(&table, Some(middle), None), ["c"]);
        assert!(table.change("a", |record| drop(record.insert(CREATED_TIME.to_owned(), late.into()))));
        assert_eq!(ids(&table, None, Some(middle)), ["c"]);
        assert_eq!(ids(&table, Some(late), Some(early)), ["a"], "a reversed range is its start");
        assert!(table.remove("c").is_some() && table.remove("c").is_none());
        assert_eq!((ids(&table, None, None), table.len()), (vec!["a".to_owned()], 1));
        table.change("a", |record| drop(record.remove(CREATED_TIME)));
        assert!(table.between(None, None).is_none());
    }
}
