//! Query parameters of collections: filter, text search, order, page, selected fields.

mod fields;
mod filter;
mod page;
mod rows;
mod sort;
mod term;

use serde_json::Value;

use crate::state::Record;

pub(crate) use fields::Fields;
pub(crate) use filter::Filter;
pub(crate) use page::{DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET, Page};
pub(crate) use rows::select;
use sort::Sort;

/// Decoded query of a request. For single-valued parameters the last value counts.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).last()
    }

    /// Every value of a parameter, in order.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Field names and values of `name[field]=value`.
    pub(crate) fn fields(&self, name: &str) -> Vec<(String, String)> {
        let field = |(key, value): &(String, String)| {
            let field = key.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
            Some((field.to_owned(), value.clone()))
        };
        self.0.iter().filter_map(field).collect()
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.get(name)?.parse().ok()
    }

    pub(crate) fn set(&mut self, name: &str, value: String) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value));
    }

    /// The non-empty items of a comma-separated value.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.get(name).unwrap_or_default().split(',').map(str::trim).filter(|item| !item.is_empty())
    }
}

/// Every value at a dotted path. A name applies to each item of an array; `*` selects every item or property.
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
    found.into_iter().flat_map(items).collect()
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

/// The items of an array, or the value itself.
fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// Generated properties that a text search ignores.
const GENERATED: [&str; 3] = ["hash", "fingerprint", "_links"];

/// Returns `true` if a text below these properties contains the search text, ignoring case. Empty means all properties.
pub(crate) fn contains_text(record: &Record, properties: &[&str], text: &str) -> bool {
    let needle = text.to_lowercase();
    let searched = |name: &String| properties.is_empty() || properties.contains(&name.as_str());
    record.iter().any(|(name, value)| searched(name) && member_contains(name, value, &needle))
}

fn value_contains(value: &Value, needle: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(needle),
        Value::Array(items) => items.iter().any(|item| value_contains(item, needle)),
        Value::Object(members) => members.iter().any(|(name, member)| member_contains(name, member, needle)),
        _ => false,
    }
}

fn member_contains(name: &str, value: &Value, needle: &str) -> bool {
    !GENERATED.contains(&name) && value_contains(value, needle)
}
