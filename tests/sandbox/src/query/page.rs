//! `limit` and `offset`, and the headers that tell them.

use crate::state::Record;

use super::Query;

/// The API documents none.
pub(crate) const DEFAULT_LIMIT: usize = 100;

/// An offset above this answers the page of this offset, as the API's documentation of 2023/24 says.
pub(crate) const MAX_OFFSET: usize = 1000;

/// A part of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    limit: usize,
    offset: usize,
}

impl Page {
    /// Reads the page a query asks for. Limits were checked against the spec before.
    pub(crate) fn read(query: &Query) -> Self {
        let offset = query.number("offset").unwrap_or_default().min(MAX_OFFSET);
        Self { limit: query.number("limit").unwrap_or(DEFAULT_LIMIT), offset }
    }

    /// The records of the page.
    pub(crate) fn cut<'a, 'r>(
        self,
        records: &'a [&'r Record],
    ) -> impl Iterator<Item = &'r Record> + use<'a, 'r> {
        records.iter().skip(self.offset).take(self.limit).copied()
    }

    /// The three pagination headers of a collection with this many records.
    pub(crate) fn headers(self, total: usize) -> Vec<(&'static str, String)> {
        vec![
            ("pagination-total", total.to_string()),
            ("pagination-limit", self.limit.to_string()),
            ("pagination-offset", self.offset.to_string()),
        ]
    }
}
