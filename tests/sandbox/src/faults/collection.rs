//! Faults of collections: wrong pages, and rows that change between pages.

use std::fmt;
use std::sync::Arc;

use crate::query::{DEFAULT_LIMIT, Query};
use crate::response::SandboxResponse;
use crate::seed::Customers;

const HEADERS: [&str; 3] = ["pagination-total", "pagination-limit", "pagination-offset"];

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
}

impl Paging {
    /// Changes the page of a query.
    pub(crate) fn apply(&self, query: &mut Query) {
        let limit = query.number("limit").unwrap_or(DEFAULT_LIMIT);
        if let Some(max) = self.max_limit.filter(|max| limit > *max) {
            query.set("limit", max.to_string());
        }
        let offset = query.number("offset").unwrap_or_default();
        match self.max_offset.filter(|max| offset > *max) {
            _ if self.repeats => query.set("offset", "0".to_owned()),
            Some(max) => query.set("offset", max.to_string()),
            None => {}
        }
    }

    /// Changes the pagination headers. `query` is the query as the client sent it.
    pub(super) fn apply_to_headers(&self, response: &mut SandboxResponse, query: &Query) {
        if self.repeats && response.headers.contains_key("pagination-offset") {
            let offset = query.number("offset").unwrap_or_default();
            response.headers.insert("pagination-offset", offset.into());
        }
        if self.silent {
            for name in HEADERS {
                response.headers.remove(name);
            }
        }
    }
}

/// A change of the stored customers before a request is executed.
#[derive(Clone)]
pub(super) struct Change(pub(super) Arc<dyn Fn(&Customers) + Send + Sync>);

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change")
    }
}
