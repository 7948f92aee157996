//! A collection of records by id, in order of creation, with an index by `createdTime`.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;

use super::Record;
use super::row::Row;

/// The indexed property.
pub(crate) const CREATED_TIME: &str = "createdTime";

/// Number of the newest rows that are not compacted: requests that follow often need them.
const FRESH: usize = 16;

/// Records by id.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// In order of creation. A removed row leaves a gap.
    rows: Vec<Option<Row>>,
    positions: HashMap<Arc<str>, usize>,
    /// Sorted. Made by the first query that needs it.
    times: OnceCell<Vec<IndexEntry>>,
}

/// An entry of the index: by time, then by id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct IndexEntry(Timestamp, Arc<str>, usize);

impl Table {
    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.row(id).map(Row::record)
    }

    /// A record as JSON, which is written once per change.
    pub(crate) fn text(&self, id: &str) -> Option<&[u8]> {
        self.row(id).map(Row::text)
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

    /// Inserts or replaces a record. A replaced record keeps its position.
    pub(crate) fn put(&mut self, id: &str, record: Record) {
        let time = record.get(CREATED_TIME).and_then(Value::as_str).and_then(|time| time.parse().ok());
        self.put_row(id, Row::new(record, time));
    }

    /// Inserts or replaces a record that is JSON already, see [`Table::put`]. `created` is its [`CREATED_TIME`].
    pub(crate) fn put_text(&mut self, id: &str, text: &[u8], created: Option<Timestamp>) {
        self.put_row(id, Row::of_text(text.into(), created));
    }

    fn put_row(&mut self, id: &str, row: Row) {
        let (id, position) = match self.positions.get_key_value(id) {
            Some((id, position)) => (Arc::clone(id), *position),
            None => self.add_position(id),
        };
        let time = row.time;
        let old = self.rows.get_mut(position).and_then(|place| place.replace(row));
        let old = old.and_then(|old| old.time);
        if old != time {
            self.add_time(time, &id, position);
            self.remove_time(old, id, position);
        }
    }

    /// Adds an empty row at the end, and compacts one.
    fn add_position(&mut self, id: &str) -> (Arc<str>, usize) {
        let (id, position) = (Arc::<str>::from(id), self.rows.len());
        self.rows.push(None);
        self.positions.insert(Arc::clone(&id), position);
        let old = position.checked_sub(FRESH).and_then(|position| self.rows.get_mut(position)?.as_mut());
        if let Some(old) = old {
            old.compact();
        }
        (id, position)
    }

    fn add_time(&mut self, time: Option<Timestamp>, id: &Arc<str>, position: usize) {
        if let (Some(times), Some(time)) = (self.times.get_mut(), time) {
            let entry = IndexEntry(time, Arc::clone(id), position);
            let place = times.partition_point(|known| *known < entry);
            times.insert(place, entry);
        }
    }

    fn remove_time(&mut self, time: Option<Timestamp>, id: Arc<str>, position: usize) {
        if let (Some(times), Some(time)) = (self.times.get_mut(), time)
            && let Ok(place) = times.binary_search(&IndexEntry(time, id, position))
        {
            times.remove(place);
        }
    }

    /// The index by time.
    fn times(&self) -> &[IndexEntry] {
        self.times.get_or_init(|| {
            let entry = |(id, position): (&Arc<str>, &usize)| {
                let time = self.rows.get(*position)?.as_ref()?.time?;
                Some(IndexEntry(time, Arc::clone(id), *position))
            };
            let mut times: Vec<IndexEntry> = self.positions.iter().filter_map(entry).collect();
            times.sort_unstable();
            times
        })
    }

    /// Changes a record. Returns whether it exists.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let Some((id, position)) = self.positions.get_key_value(id) else { return false };
        let (id, position) = (Arc::clone(id), *position);
        let Some(row) = self.rows.get_mut(position).and_then(Option::take) else { return false };
        // `put` finds the row empty, so it cannot remove this index entry.
        self.remove_time(row.time, Arc::clone(&id), position);
        let mut record = row.into_record();
        change(&mut record);
        self.put(&id, record);
        true
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Record> {
        let (id, position) = self.positions.remove_entry(id)?;
        let row = self.rows.get_mut(position)?.take()?;
        self.remove_time(row.time, id, position);
        Some(row.into_record())
    }

    /// All records, in order of creation.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Record> {
        self.rows.iter().flatten().map(Row::record)
    }

    /// All records with their ids, in order of creation.
    pub(crate) fn with_ids(&self) -> impl Iterator<Item = (&str, &Record)> {
        let mut positions: Vec<(usize, &str)> =
            self.positions.iter().map(|(id, position)| (*position, &**id)).collect();
        positions.sort_unstable();
        positions.into_iter().filter_map(|(position, id)| Some((id, self.record(position)?)))
    }

    /// The newest records with their ids, newest first.
    pub(crate) fn newest(&self, limit: usize) -> impl Iterator<Item = (&str, &Record)> {
        // Positions are in order of creation, with gaps.
        let mut newest = BTreeMap::new();
        for (id, position) in &self.positions {
            newest.insert(*position, &**id);
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
        let times = self.times();
        if times.len() != self.positions.len() {
            return None;
        }
        let from = from.unwrap_or(Timestamp::MIN);
        let to = to.unwrap_or(Timestamp::MAX).max(from);
        let start = times.partition_point(|entry| entry.0 < from);
        let end = times.partition_point(|entry| entry.0 <= to);
        let range = times.get(start..end).unwrap_or_default();
        Some(range.iter().filter_map(|entry| self.record(entry.2)))
    }

    fn record(&self, position: usize) -> Option<&Record> {
        self.rows.get(position)?.as_ref().map(Row::record)
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
            found.unwrap().0.to_string()
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

    #[test]
    fn rows_of_text_are_like_those_of_records() {
        let (mut of_text, mut of_records) = (Table::default(), Table::default());
        let times = ["2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z", "2024-01-03T00:00:00Z"];
        for (id, time) in ["a", "b", "a"].into_iter().zip(times) {
            let text = Value::Object(record(time)).to_string();
            of_text.put_text(id, text.as_bytes(), time.parse().ok());
            of_records.put(id, record(time));
            assert_eq!(ids(&of_text, None, None), ids(&of_records, None, None));
            assert_eq!((of_text.get(id), of_text.text(id)), (of_records.get(id), of_records.text(id)));
        }
        assert_eq!(ids(&of_text, None, None), ["b", "a"]);
    }

    #[test]
    fn compacted_rows_are_found_changed_and_removed() {
        let mut table = Table::default();
        let time = |number: usize| format!("2024-01-01T00:00:{:02}Z", number % 60);
        let id = |number: usize| format!("id-{number}");
        (0..3 * FRESH).for_each(|number| table.put(&id(number), record(&time(number))));
        assert_eq!(table.get(&id(1)), Some(&record(&time(1))));
        assert!(table.change(&id(0), |record| drop(record.insert("b".to_owned(), 1.into()))));
        assert_eq!(table.text(&id(0)).unwrap(), br#"{"createdTime":"2024-01-01T00:00:00Z","b":1}"#);
        assert_eq!(table.remove(&id(2)), Some(record(&time(2))));
        table.put(&id(3), record(&time(59)));
        assert_eq!(table.iter().count(), 3 * FRESH - 1);
        let between = table.between(None, Some(time(4).parse().unwrap())).unwrap();
        assert_eq!(
            between.filter_map(|record| record[CREATED_TIME].as_str()).collect::<Vec<_>>(),
            [time(0), time(1), time(4)]
        );
    }
}
