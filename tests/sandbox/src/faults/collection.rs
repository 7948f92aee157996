//! Faults of collections: wrong pages, and rows that come while one reads.

use std::fmt;
use std::sync::Arc;

use crate::query::{DEFAULT_LIMIT, Query};
use crate::response::SandboxResponse;
use crate::seed::Customers;

const HEADERS: [&str; 3] = ["pagination-total", "pagination-limit", "pagination-offset"];

/// How a server pages wrongly. The default pages rightly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Paging {
    /// A larger offset counts as this one, and the headers say so.
    pub max_offset: Option<usize>,
    /// A larger limit counts as this one, and the headers say so.
    pub max_limit: Option<usize>,
    /// Every page is the first one, while the headers pretend that it is the one asked for.
    pub repeats: bool,
    /// The pagination headers are left out.
    pub silent: bool,
}

impl Paging {
    /// Asks for another page than the client did.
    pub(crate) fn bend(&self, query: &mut Query) {
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

    /// Falsifies the headers of the page; `asked` is the query as the client sent it.
    pub(super) fn disguise(&self, answer: &mut SandboxResponse, asked: &Query) {
        if self.repeats && answer.headers.contains_key("pagination-offset") {
            let offset = asked.number("offset").unwrap_or_default();
            answer.headers.insert("pagination-offset", offset.into());
        }
        if self.silent {
            for name in HEADERS {
                answer.headers.remove(name);
            }
        }
    }
}

/// What happens to the stored customers before a request is executed.
#[derive(Clone)]
pub(super) struct Change(pub(super) Arc<dyn Fn(&Customers) + Send + Sync>);

impl fmt::Debug for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Change")
    }
}
