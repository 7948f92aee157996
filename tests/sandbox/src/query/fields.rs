//! `fields`: which members an answer keeps.

use serde_json::Value;

use crate::state::Record;

use super::Query;

/// The chosen members; none chosen means all.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    paths: Vec<Vec<String>>,
}

impl Fields {
    pub(crate) fn parse(query: &Query) -> Self {
        let path = |item: &str| item.split('.').map(str::to_owned).collect();
        Self { paths: query.list("fields").map(path).collect() }
    }

    /// Drops what was not chosen. The id always stays.
    pub(crate) fn apply(&self, record: &mut Record) {
        if self.paths.is_empty() {
            return;
        }
        let paths: Vec<&[String]> = self.paths.iter().map(Vec::as_slice).collect();
        keep(record, &paths, true);
    }
}

fn keep(record: &mut Record, paths: &[&[String]], top: bool) {
    record.retain(|name, value| {
        let below: Vec<&[String]> = paths
            .iter()
            .filter_map(|path| path.split_first())
            .filter(|(first, _)| *first == name)
            .map(|(_, rest)| rest)
            .collect();
        if !below.iter().any(|rest| rest.is_empty()) {
            keep_below(value, &below);
        }
        !below.is_empty() || (top && name == "id")
    });
}

fn keep_below(value: &mut Value, paths: &[&[String]]) {
    match value {
        Value::Object(members) if !paths.is_empty() => keep(members, paths, false),
        Value::Array(items) => items.iter_mut().for_each(|item| keep_below(item, paths)),
        _ => {}
    }
}
