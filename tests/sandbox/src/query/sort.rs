//! The order of a collection: `-createdTime,lastName`.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value;

use crate::problem::Problem;
use crate::state::Record;

use super::{Query, values_at};

/// Fields to sort by, in order of precedence.
#[derive(Debug, Default)]
pub(crate) struct Sort {
    keys: Vec<Key>,
}

#[derive(Debug)]
struct Key {
    path: String,
    descending: bool,
}

impl Sort {
    /// Parses the order of a query.
    ///
    /// # Errors
    ///
    /// 422 on `sort` for a minus without a field.
    pub(crate) fn parse(query: &Query) -> Result<Self, Problem> {
        let key = |item: &str| {
            let (path, descending) = match item.strip_prefix('-') {
                Some(rest) => (rest, true),
                None => (item, false),
            };
            if path.is_empty() {
                return Err(Problem::invalid_field("sort", "A minus must precede a field."));
            }
            Ok(Key { path: path.to_owned(), descending })
        };
        Ok(Self { keys: query.list("sort").map(key).collect::<Result<_, _>>()? })
    }

    /// Returns `true` if the query has no order.
    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Returns `true` if an order by exactly this field is descending. `None` for any other order.
    pub(super) fn only_by(&self, path: &str) -> Option<bool> {
        match self.keys.as_slice() {
            [key] if key.path == path => Some(key.descending),
            _ => None,
        }
    }

    /// Sorts records. Absent and null values are last; equal values are ordered by id, in the direction of the last
    /// field.
    pub(super) fn apply(&self, records: &mut [&Record]) {
        let by_id = |left: &Record, right: &Record| {
            let id = |record: &Record| record.get("id").and_then(Value::as_str).map(str::to_owned);
            id(left).cmp(&id(right))
        };
        match self.keys.last() {
            None => {}
            Some(last) if last.descending => {
                records.sort_by(|left, right| self.compare(left, right).then_with(|| by_id(right, left)));
            }
            Some(_) => {
                records.sort_by(|left, right| self.compare(left, right).then_with(|| by_id(left, right)))
            }
        }
    }

    fn compare(&self, left: &Record, right: &Record) -> Ordering {
        let orders = self.keys.iter().map(|key| key.compare(left, right));
        orders.fold(Ordering::Equal, Ordering::then)
    }
}

impl Key {
    fn compare(&self, left: &Record, right: &Record) -> Ordering {
        let first = |record| values_at(record, &self.path).into_iter().find(|value| !value.is_null());
        match (first(left), first(right)) {
            (Some(left), Some(right)) if self.descending => order(right, left),
            (Some(left), Some(right)) => order(left, right),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }
}

fn order(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left.as_f64().partial_cmp(&right.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Value::Bool(left), Value::Bool(right)) => left.cmp(right),
        (Value::String(left), Value::String(right)) => {
            match (left.parse::<Timestamp>(), right.parse::<Timestamp>()) {
                (Ok(left), Ok(right)) => left.cmp(&right),
                _ => left.cmp(right),
            }
        }
        _ => Ordering::Equal,
    }
}
