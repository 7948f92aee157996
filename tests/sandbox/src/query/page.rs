//! `limit` and `offset`, and the pagination headers.

use super::Query;

/// Page size without `limit`. The API documents none.
pub(crate) const DEFAULT_LIMIT: usize = 100;

/// Largest page size that the API accepts.
pub(crate) const MAX_LIMIT: usize = 1000;

/// Largest effective offset. A larger offset gives the page of this one, as the API's documentation of 2023/24 states.
pub(crate) const MAX_OFFSET: usize = 1000;

/// A part of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    limit: usize,
    offset: usize,
}

impl Page {
    /// Reads the page of a query. Limits have been validated against the spec.
    pub(crate) fn read(query: &Query) -> Self {
        let offset = query.number("offset").unwrap_or_default().min(MAX_OFFSET);
        Self { limit: query.number("limit").unwrap_or(DEFAULT_LIMIT), offset }
    }

    /// The items of the page.
    pub(crate) fn slice<T>(self, items: &[T]) -> impl Iterator<Item = &T> {
        items.iter().skip(self.offset).take(self.limit)
    }

    /// The pagination headers of a collection with this many items.
    pub(crate) fn headers(self, total: usize) -> Vec<(&'static str, String)> {
        vec![
            ("pagination-total", total.to_string()),
            ("pagination-limit", self.limit.to_string()),
            ("pagination-offset", self.offset.to_string()),
        ]
    }
}
