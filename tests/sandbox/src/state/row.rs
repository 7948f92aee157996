//! A row of a table: a record, and its JSON.

use std::sync::OnceLock;

use jiff::Timestamp;
use serde_json::Value;

use crate::server::json_text;

use super::Record;

/// Limit of nested arrays and objects in the JSON that is read again. The parser accepts 127.
const MAX_DEPTH: u8 = 100;

/// First capacity of the JSON, in bytes.
const CAPACITY: usize = 1024;

/// A record as value, as JSON, or as both. JSON takes a fifth of the memory.
#[derive(Debug)]
pub(super) struct Row {
    /// Key of the index by time.
    pub(super) time: Option<Timestamp>,
    record: OnceLock<Record>,
    text: OnceLock<Box<[u8]>>,
}

impl Row {
    pub(super) fn new(record: Record, time: Option<Timestamp>) -> Self {
        Self { time, record: record.into(), text: OnceLock::new() }
    }

    /// A row of a record that is JSON already.
    pub(super) fn of_text(text: Box<[u8]>, time: Option<Timestamp>) -> Self {
        Self { time, record: OnceLock::new(), text: text.into() }
    }

    pub(super) fn record(&self) -> &Record {
        self.record.get_or_init(|| read(self.text.get().map(AsRef::as_ref)))
    }

    /// The record as JSON, which is written once.
    pub(super) fn text(&self) -> &[u8] {
        self.text.get_or_init(|| {
            let mut text = Vec::with_capacity(CAPACITY);
            if let Some(record) = self.record.get() {
                json_text::write_object(&mut text, record);
            }
            text.into()
        })
    }

    pub(super) fn into_record(self) -> Record {
        let Self { record, text, .. } = self;
        record.into_inner().unwrap_or_else(|| read(text.get().map(AsRef::as_ref)))
    }

    /// Keeps the JSON only, until the record is read again.
    pub(super) fn compact(&mut self) {
        let is_deep = |record: &Record| record.values().any(|value| is_deeper(value, MAX_DEPTH));
        if !self.record.get().is_some_and(is_deep) {
            self.text();
            self.record.take();
        }
    }
}

fn read(text: Option<&[u8]>) -> Record {
    // The text was written from a record, or from a request that the parser has read.
    text.and_then(|text| serde_json::from_slice(text).ok()).unwrap_or_default()
}

/// Returns `true` if a value has more nested arrays and objects than the limit, itself included.
pub(crate) fn is_deeper(value: &Value, limit: u8) -> bool {
    let deeper = |value| limit.checked_sub(1).is_none_or(|limit| is_deeper(value, limit));
    match value {
        Value::Array(items) => items.iter().any(deeper),
        Value::Object(members) => members.values().any(deeper),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(value: &Value) -> Row {
        Row::new(value.as_object().unwrap().clone(), None)
    }

    #[test]
    fn compact_rows_have_the_same_record() {
        let value = json!({
            "z": 1, "a": [0.1, 97.97, 1.7976931348623157e308, u64::MAX, i64::MIN, 0.30000000000000004],
            "text": "ä\n\u{1f}\"", "null": null, "nested": {"y": {}, "x": []},
        });
        let mut compact = row(&value);
        let text = compact.text().to_vec();
        compact.compact();
        assert!(compact.record.get().is_none());
        assert_eq!((compact.text(), compact.record()), (text.as_slice(), value.as_object().unwrap()));
        assert!(compact.record().keys().eq(value.as_object().unwrap().keys()));
        compact.compact();
        assert_eq!(Value::Object(compact.into_record()), value);
    }

    #[test]
    fn deep_records_stay_values() {
        let nested = |depth| (0..depth).fold(json!(1), |inner, _| json!([inner]));
        for (depth, is_compact) in [(MAX_DEPTH, true), (MAX_DEPTH + 1, false)] {
            let value = json!({ "a": nested(depth) });
            let mut row = row(&value);
            row.compact();
            assert_eq!(row.record.get().is_none(), is_compact, "{depth}");
            assert_eq!(row.record(), value.as_object().unwrap());
        }
    }
}
