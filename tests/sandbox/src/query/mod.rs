//! What a collection understands: filter, text search, order, page, chosen fields.

mod fields;
mod filter;
mod page;
mod rows;
mod sort;
mod term;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::state::Record;

pub(crate) use fields::Fields;
pub(crate) use filter::Filter;
pub(crate) use page::{DEFAULT_LIMIT, MAX_OFFSET, Page};
pub(crate) use rows::select;
use sort::Sort;

/// Decoded query of a request. A name that comes twice counts once, with its last value.
#[derive(Debug, Default)]
pub(crate) struct Query(BTreeMap<String, String>);

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.parse().ok()
    }

    pub(crate) fn set(&mut self, name: &str, value: String) {
        self.0.insert(name.to_owned(), value);
    }

    /// The items of a comma-joined value, without empty ones.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.get(name).unwrap_or_default().split(',').map(str::trim).filter(|item| !item.is_empty())
    }
}

/// Every value a dotted path leads to. A name steps into each item of an array; `*` stands for every item
/// or member.
pub(crate) fn values_at<'a>(record: &'a Record, path: &str) -> Vec<&'a Value> {
    let mut parts = path.split('.');
    let mut found: Vec<&Value> = match parts.next() {
        Some("*") => record.values().collect(),
        Some(name) => record.get(name).into_iter().collect(),
        None => Vec::new(),
    };
    for part in parts {
        found = found.into_iter().flat_map(|value| step(value, part)).collect();
    }
    found.into_iter().flat_map(leaves).collect()
}

fn step<'a>(value: &'a Value, part: &str) -> Vec<&'a Value> {
    match (value, part) {
        (Value::Object(members), "*") => members.values().collect(),
        (Value::Object(members), name) => members.get(name).into_iter().collect(),
        (Value::Array(items), "*") => items.iter().collect(),
        (Value::Array(items), name) => match name.parse::<usize>() {
            Ok(index) => items.get(index).into_iter().collect(),
            Err(_) => items.iter().flat_map(|item| step(item, name)).collect(),
        },
        _ => Vec::new(),
    }
}

/// An array stands for its items.
fn leaves(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// Whether one of the texts below these members contains the searched text, without regard to case.
pub(crate) fn contains_text(record: &Record, members: &[&str], text: &str) -> bool {
    let needle = text.to_lowercase();
    members.iter().filter_map(|name| record.get(*name)).any(|value| value_contains(value, &needle))
}

fn value_contains(value: &Value, needle: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(needle),
        Value::Array(items) => items.iter().any(|item| value_contains(item, needle)),
        Value::Object(members) => members.values().any(|member| value_contains(member, needle)),
        _ => false,
    }
}
