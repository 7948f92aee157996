//! Faults of collections: wrong pages, and rows that change between pages.

use std::fmt;
use std::sync::Arc;

use axum::body::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::query::{DEFAULT_LIMIT, MAX_LIMIT, Query};
use crate::response::SandboxResponse;
use crate::seed::Customers;

const TOTAL: &str = "pagination-total";
const LIMIT: &str = "pagination-limit";
const OFFSET: &str = "pagination-offset";

/// Faults of pagination. Default: no fault.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Paging {
    /// Clamps a larger offset to this one, also in the headers.
    pub max_offset: Option<usize>,
    /// Clamps a larger limit to this one, also in the headers.
    pub max_limit: Option<usize>,
    /// Sends the first page for every offset, with the headers of the requested page.
    pub repeats: bool,
    /// Omits the pagination headers.
    pub silent: bool,
    /// Sends rows that do not match `filter`.
    pub ignores_filter: bool,
    /// Orders rows by descending id, whatever `sort` requests.
    pub ignores_sort: bool,
    /// Sends up to 1000 rows, with the header of the requested limit.
    pub ignores_limit: bool,
    /// Excludes the bounds of ranges of date-times. Bounds count in whole seconds.
    pub excludes_bounds: bool,
    /// Changes the total.
    pub total: Option<Total>,
    /// States this offset.
    pub stated_offset: Option<usize>,
    /// Changes the rows.
    pub rows: Rows,
}

/// A total other than the number of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// This number.
    Fixed(usize),
    /// The correct number, or this one if it is smaller.
    AtMost(usize),
    /// The number of rows on the page.
    OfPage,
}

/// A change of the rows of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Rows {
    /// No change.
    #[default]
    Correct,
    /// No rows.
    Empty,
    /// The last row is replaced by the row before it.
    Duplicate,
    /// The first and the third row are exchanged.
    Swapped,
    /// Skips this many rows, with the headers of the requested page.
    Skip(usize),
    /// Only the first rows, with the headers of the requested page.
    Keep(usize),
    /// Rows without this property.
    Without(&'static str),
}

impl Paging {
    /// Changes the page of a query.
    pub(crate) fn apply(&self, query: &mut Query) {
        let limit = query.number("limit").unwrap_or(DEFAULT_LIMIT);
        if let Some(max) = self.max_limit.filter(|max| limit > *max) {
            query.set("limit", max.to_string());
        }
        if self.ignores_limit {
            query.set("limit", MAX_LIMIT.to_string());
        }
        if self.ignores_filter {
            query.set("filter", String::new());
        }
        if self.ignores_sort {
            query.set("sort", "-id".to_owned());
        }
        if let Some(filter) = query.get("filter").filter(|_| self.excludes_bounds) {
            let filter = filter.split(';').map(without_bounds).collect::<Vec<_>>().join(";");
            query.set("filter", filter);
        }
        let offset = query.number("offset").unwrap_or_default();
        match (self.rows, self.max_offset.filter(|max| offset > *max)) {
            _ if self.repeats => query.set("offset", "0".to_owned()),
            (_, Some(max)) => query.set("offset", max.to_string()),
            (Rows::Skip(rows), None) => query.set("offset", (offset + rows).to_string()),
            _ => {}
        }
    }

    /// Changes the rows and the pagination headers. `query` is the query as the client sent it.
    pub(super) fn apply_to_response(&self, response: &mut SandboxResponse, query: &Query) {
        if !response.headers.contains_key(TOTAL) {
            return;
        }
        let count = self.apply_to_rows(response);
        let requested = |name: &str| query.number(name).unwrap_or_default();
        let total = response.headers.get(TOTAL).and_then(|total| total.to_str().ok()?.parse().ok());
        let total = match self.total {
            Some(Total::Fixed(total)) => Some(total),
            Some(Total::AtMost(most)) => total.map(|total: usize| total.min(most)),
            Some(Total::OfPage) => count,
            None => None,
        };
        let is_moved = self.repeats || matches!(self.rows, Rows::Skip(_));
        let offset = self.stated_offset.or_else(|| is_moved.then(|| requested("offset")));
        let limit = self.ignores_limit.then(|| requested("limit"));
        for (name, value) in [(TOTAL, total), (OFFSET, offset), (LIMIT, limit)] {
            if let Some(value) = value {
                response.headers.insert(name, value.into());
            }
            if self.silent {
                response.headers.remove(name);
            }
        }
    }

    /// Changes the rows. Returns their number.
    fn apply_to_rows(&self, response: &mut SandboxResponse) -> Option<usize> {
        let mut rows: Vec<Value> = serde_json::from_slice(&response.body).ok()?;
        match self.rows {
            Rows::Correct | Rows::Skip(_) => return Some(rows.len()),
            Rows::Empty => rows.clear(),
            Rows::Duplicate => {
                if let [.., before, last] = rows.as_mut_slice() {
                    *last = before.clone();
                }
            }
            Rows::Keep(kept) => rows.truncate(kept),
            Rows::Swapped if rows.len() > 2 => rows.swap(0, 2),
            Rows::Swapped => {}
            Rows::Without(property) => {
                for row in rows.iter_mut().filter_map(Value::as_object_mut) {
                    row.remove(property);
                }
            }
        }
        let count = rows.len();
        response.body = Bytes::from(Value::Array(rows).to_string());
        Some(count)
    }
}

/// Narrows the range of a condition by a second at each bound.
fn without_bounds(condition: &str) -> String {
    let narrower = || {
        let (field, range) = condition.split_once(':')?;
        let (from, to) = range.split_once("..")?;
        let moved = |bound: &str, seconds: i64| match bound.parse::<Timestamp>() {
            Ok(time) => time + SignedDuration::from_secs(seconds),
            Err(_) => Timestamp::MIN,
        };
        let text = |bound: &str, seconds| match bound {
            "" => String::new(),
            bound => moved(bound, seconds).to_string(),
        };
        Some(format!("{field}:{}..{}", text(from, 1), text(to, -1)))
    };
    narrower().unwrap_or_else(|| condition.to_owned())
}

/// A change of the stored customers before a request is executed.
#[derive(Clone)]
pub(super) struct Change(pub(super) Arc<dyn Fn(&Customers) + Send + Sync>);

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change")
    }
}
