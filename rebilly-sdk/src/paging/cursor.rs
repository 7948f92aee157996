//! Decides which page to request next and which of its rows to return. Does no I/O and reads no clock.

use super::offset_cursor::{CursorState, OffsetCursor};
use super::page_check;
use super::rows::Row;
use super::time_window::TimeWindow;
use super::{DEFAULT_LIMIT, MAX_LIMIT, MAX_OFFSET};

/// Query of the caller.
#[derive(Debug, Clone, Default)]
pub(super) struct ListQuery {
    pub(super) filter: Option<String>,
    pub(super) sort: Option<String>,
    pub(super) limit: Option<u64>,
    pub(super) offset: u64,
}

/// Query of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageRequest {
    pub(super) filter: Option<String>,
    pub(super) sort: Option<String>,
    pub(super) limit: u64,
    pub(super) offset: u64,
}

/// Rows of one page, and what the response states about them.
#[derive(Default)]
pub(super) struct PageResult {
    pub(super) rows: Vec<Row>,
    /// Number of rows that the query matches.
    pub(super) total: Option<u64>,
    /// Offset of the page.
    pub(super) offset: Option<u64>,
    /// Limit of the page.
    pub(super) limit: Option<u64>,
}

/// Why the pages of a collection do not give all of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CursorError {
    /// Rows are beyond the offset limit.
    OffsetLimit(String),
    /// A page contradicts its request or another page.
    InvalidPage(String),
}

/// Position in a collection.
pub(super) struct Cursor {
    query: ListQuery,
    strategy: Strategy,
    /// Advice to the caller when rows are beyond the offset limit.
    remedy: String,
    /// Number of rows left to skip because of the caller's offset.
    skip: u64,
    /// Number of rows skipped or returned.
    position: u64,
    next: Option<PageRequest>,
    end: Option<Result<(), CursorError>>,
}

/// How the pages of a collection are addressed.
enum Strategy {
    Offset(OffsetCursor),
    /// Each page begins at the time at which the page before ended.
    Window(TimeWindow),
}

impl PageResult {
    /// Returns the number of rows after which the page ends, in the order of the query.
    pub(super) fn reached(&self, request: &PageRequest) -> u64 {
        request.offset.saturating_add(self.rows.len() as u64)
    }

    /// Returns the stated total unless the rows of the same page disprove it.
    pub(super) fn credible_total(&self, request: &PageRequest) -> Option<u64> {
        self.total.filter(|total| self.rows.is_empty() || *total >= self.reached(request))
    }
}

impl Cursor {
    pub(super) fn new(query: ListQuery, window: Option<&'static str>) -> Self {
        let window = window.map(|property| TimeWindow::of(&query, property));
        let (window, remedy) = match window {
            Some(Ok(window)) => (Some(window), "narrow the query with a filter".to_owned()),
            Some(Err(remedy)) => (None, remedy),
            None => (None, "narrow the query with a filter".to_owned()),
        };
        let (strategy, skip) = match window {
            Some(window) => (Strategy::Window(window), query.offset),
            None => {
                let start = query.offset.min(MAX_OFFSET);
                (Strategy::Offset(OffsetCursor::starting_at(start)), query.offset - start)
            }
        };
        let position = query.offset - skip;
        Self { query, strategy, remedy, skip, position, next: None, end: None }
    }

    /// Returns the next request: `None` when complete, `Err` when the rest is unreachable.
    pub(super) fn next_request(&mut self) -> Result<Option<PageRequest>, CursorError> {
        if let Some(end) = &self.end {
            return end.clone().map(|()| None);
        }
        let limit = match self.skip {
            0 => self.query.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, MAX_LIMIT),
            _ => MAX_LIMIT,
        };
        let request = match &self.strategy {
            Strategy::Offset(cursor) => {
                let (offset, limit) = cursor.next_page(limit);
                let (filter, sort) = (self.query.filter.clone(), self.query.sort.clone());
                PageRequest { filter, sort, limit, offset }
            }
            Strategy::Window(window) => window.next_page(limit),
        };
        self.next = Some(request.clone());
        Ok(Some(request))
    }

    /// Number of rows returned, or skipped because of the caller's offset.
    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// Accepts the page requested last and returns which of its rows to return to the caller.
    ///
    /// # Errors
    /// When rows are unreachable, or when the page is wrong. None of its rows is returned then.
    pub(super) fn accept(&mut self, page: &PageResult) -> Result<Vec<bool>, CursorError> {
        let Some(request) = self.next.take() else { return Ok(vec![false; page.rows.len()]) };
        let accepted = page_check::matches_request(page, &request).and_then(|()| match &mut self.strategy {
            Strategy::Offset(cursor) => {
                let reachable = page_check::is_reachable(page, &request);
                reachable.and_then(|()| cursor.accept(page, &request))
            }
            Strategy::Window(window) => window.accept(page, &request),
        });
        let (mut is_new, state) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                let error = match error {
                    CursorError::OffsetLimit(reason) => {
                        CursorError::OffsetLimit(format!("{reason}: {}", self.remedy))
                    }
                    CursorError::InvalidPage(reason) => CursorError::InvalidPage(format!(
                        "{reason}; no item of that page was returned: read the list again, and report it if it \
                         recurs"
                    )),
                };
                self.end = Some(Err(error.clone()));
                return Err(error);
            }
        };
        if matches!(state, CursorState::Complete { .. }) {
            self.end = Some(Ok(()));
        }
        for is_new in is_new.iter_mut().filter(|is_new| **is_new) {
            self.position += 1;
            if self.skip > 0 {
                self.skip -= 1;
                *is_new = false;
            }
        }
        Ok(is_new)
    }
}
