//! Pages by offset, with detection of items that move between pages.

use std::collections::HashSet;

use super::cursor::PageResult;
use super::{MAX_LIMIT, MAX_OFFSET};

/// Restarts allowed after items have moved.
const MAX_RESTARTS: u32 = 5;

/// Reads a collection, or a part of it, by offset.
///
/// Each page begins with the last row of the page before. When that row has moved, rows were inserted or deleted, and
/// rows between the two pages may have been missed. The cursor then restarts; rows already seen are recognized by id.
#[derive(Default)]
pub(super) struct OffsetCursor {
    start: u64,
    next: u64,
    seen: HashSet<String>,
    last: Option<String>,
    /// Pages do not overlap: rows have no id, or a page has room for one row only.
    no_overlap: bool,
    restarts: u32,
    /// Number of rows of the largest page.
    largest_page: u64,
}

/// State of a cursor after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CursorState {
    /// There are more pages.
    More,
    /// All rows have been read.
    Complete,
    /// The remaining rows cannot be reached, for this reason.
    Unreachable(String),
}

impl OffsetCursor {
    pub(super) fn starting_at(start: u64) -> Self {
        Self { start, next: start, ..Self::default() }
    }

    /// Returns offset and limit of the next page.
    pub(super) fn next_page(&self, limit: u64) -> (u64, u64) {
        let overlap = u64::from(!self.no_overlap && self.next > self.start);
        match self.next - overlap {
            offset if offset >= MAX_OFFSET => (MAX_OFFSET, MAX_LIMIT),
            offset => (offset, limit.saturating_add(overlap).min(MAX_LIMIT)),
        }
    }

    /// Accepts the page requested at `offset` and returns which of its rows are new.
    pub(super) fn accept(&mut self, page: &PageResult, offset: u64) -> (Vec<bool>, CursorState) {
        let is_new: Vec<bool> = page
            .rows
            .iter()
            .map(|row| row.id.as_ref().is_none_or(|id| self.seen.insert(id.clone())))
            .collect();
        let without_id = page.rows.iter().any(|row| row.id.is_none());
        let moved =
            self.last.as_ref().is_some_and(|last| !page.rows.iter().any(|row| row.id.as_ref() == Some(last)));
        let reached = offset.saturating_add(page.rows.len() as u64);
        if let Some(clamped) = page.offset.filter(|actual| *actual < offset) {
            return (is_new, CursorState::Unreachable(offset_limit_message(clamped)));
        }
        let rows = page.rows.len() as u64;
        let at_end = match page.total {
            Some(total) => reached >= total,
            // At the offset limit, a page shorter than possible is the last; before it, an empty one.
            None => rows == 0 || offset >= MAX_OFFSET && rows < MAX_LIMIT && rows != self.largest_page,
        };
        self.largest_page = self.largest_page.max(rows);
        // A page that ends past all known rows must contain a new one.
        let stale = rows > 0 && !is_new.contains(&true) && reached > self.start + self.seen.len() as u64;
        let state = if moved && !self.no_overlap || stale && !at_end {
            self.restart()
        } else if at_end {
            let known = self.seen.len() as u64 + self.start;
            match page.total {
                Some(total) if known < total && !without_id && !self.no_overlap => self.restart(),
                _ => CursorState::Complete,
            }
        } else if page.rows.is_empty() {
            self.restart()
        } else if offset >= MAX_OFFSET {
            CursorState::Unreachable(offset_limit_message(MAX_OFFSET))
        } else {
            self.no_overlap |= without_id || reached <= self.next;
            self.next = reached.max(self.next);
            self.last = page.rows.last().and_then(|row| row.id.clone()).filter(|_| !self.no_overlap);
            CursorState::More
        };
        (is_new, state)
    }

    /// Returns the ids of all rows read.
    pub(super) fn into_seen(self) -> HashSet<String> {
        self.seen
    }

    fn restart(&mut self) -> CursorState {
        self.restarts += 1;
        if self.restarts > MAX_RESTARTS {
            return CursorState::Unreachable(
                "the collection changes too fast to be read by offset without missing items".to_owned(),
            );
        }
        (self.next, self.last) = (self.start, None);
        CursorState::More
    }
}

fn offset_limit_message(offset: u64) -> String {
    format!(
        "the collection has items past offset {offset}, the largest that Rebilly accepts: narrow the query with a \
         filter"
    )
}
