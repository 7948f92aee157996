//! Pages by time: each begins in the second in which the page before ended.

use super::cursor::{CursorError, ListQuery, PageRequest, PageResult};
use super::filter_range::FilterRange;
use super::offset_cursor::{CursorState, OffsetCursor};
use super::page_check::WindowRules;
use super::rows::Row;
use super::{MAX_LIMIT, MAX_OFFSET};

/// Weight of a contradiction by the row that made the last one. By another row, which can have been inserted or
/// deleted meanwhile, it is 1.
const SAME_ROW: u32 = 25;

/// Weight of the contradictions after which the window is read again, without a new row in between.
const MAX_CONTRADICTIONS: u32 = 50;

/// Smallest limit of a page that is read again: enough to show rows that the page after it skipped.
const MIN_PREVIOUS: u64 = 100;

/// Reads a collection in windows of time.
///
/// A window contains the second in which the page before ended, so it must contain a row that was returned before.
/// Within a window, offsets are used until a page reaches another second.
pub(super) struct TimeWindow {
    range: FilterRange,
    property: &'static str,
    descending: bool,
    /// The caller requested the order.
    is_sorted: bool,
    /// Second that the last page reached: the bound of the window. `None` until then.
    second: Option<i64>,
    /// Bound of the window before.
    previous: Option<i64>,
    cursor: OffsetCursor,
    /// A page of the window had a row of the window before, or all of those were deleted.
    is_anchored: bool,
    step: Step,
    contradictions: u32,
    /// First row of the last page that contradicted another.
    contradicting: Option<Option<Row>>,
    /// A response stated a total.
    states_total: bool,
}

/// Purpose of the next page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Rows of the window.
    Page,
    /// A row of the window before, from this offset: the window begins with new rows.
    Search { offset: u64 },
    /// The window before again: the window contains no known row.
    Previous,
    /// The other end of the order: the window seems to have no more rows.
    End {
        /// Rows of the second of the window contradict the end, too.
        was_empty: bool,
    },
}

impl TimeWindow {
    /// Returns the remedy when sort order or filter do not allow windows of `property`.
    pub(super) fn of(query: &ListQuery, property: &'static str) -> Result<Self, String> {
        let descending = match query.sort.as_deref() {
            None => false,
            Some(sort) if sort == property => false,
            Some(sort) if sort.strip_prefix('-') == Some(property) => true,
            Some(_) => {
                return Err(format!(
                    "sort by `{property}` to read all items, or narrow the query with a filter"
                ));
            }
        };
        let range = FilterRange::parse(query.filter.as_deref().unwrap_or_default(), property);
        let Some(range) = range else {
            return Err(format!(
                "filter `{property}` by one range of date-times, or narrow the query further"
            ));
        };
        Ok(Self {
            range,
            property,
            descending,
            is_sorted: query.sort.is_some(),
            second: None,
            previous: None,
            cursor: OffsetCursor::default(),
            is_anchored: true,
            step: Step::Page,
            contradictions: 0,
            contradicting: None,
            states_total: false,
        })
    }

    pub(super) fn next_page(&self, limit: u64) -> PageRequest {
        let (from, to) = self.bounds();
        // Room for the rows that the window contains again.
        let with_seen = limit.saturating_add(self.cursor.earlier_count()).min(MAX_LIMIT);
        let (offset, limit) = match self.step {
            Step::End { .. } => (0, 2),
            Step::Previous => (0, with_seen.saturating_add(limit).clamp(MIN_PREVIOUS, MAX_LIMIT)),
            Step::Search { offset } => (offset, limit),
            _ if self.cursor.is_at_start() => (0, with_seen),
            _ => self.cursor.next_page(limit),
        };
        let direction = if self.descending == self.is_reversed() { "" } else { "-" };
        PageRequest {
            filter: self.range.within(from, to),
            sort: Some(format!("{direction}{}", self.property)),
            limit,
            offset,
        }
    }

    pub(super) fn accept(
        &mut self,
        page: &PageResult,
        request: &PageRequest,
    ) -> Result<(Vec<bool>, CursorState), CursorError> {
        let rows = &page.rows;
        let is_first = self.second.is_none();
        let room = page.limit.unwrap_or_default().min(request.limit);
        // The whole window on one page: a first one needs neither order nor ids to be read on.
        let is_whole = page.total == Some(page.reached(request)) && (rows.len() as u64) < room;
        let (from, to) = self.bounds();
        let rules = WindowRules {
            property: self.property,
            descending: self.descending != self.is_reversed(),
            range: self.range.seconds(from, to),
            ordered: self.is_sorted || !(is_first && is_whole),
            complete_rows: !(is_first && is_whole),
        };
        rules.check(rows)?;
        let none = vec![false; rows.len()];
        let is_ahead = rows.last().is_some_and(|row| self.is_row_ahead(row));
        match self.step {
            Step::End { was_empty } if self.confirms_end(page, was_empty) => {
                return Ok((none, CursorState::Complete { is_stated: true }));
            }
            Step::End { .. } => return self.contradiction(page, "the list ends before its last items"),
            Step::Previous => {
                let earlier = |row: &Row| row.second == self.second && self.cursor.is_earlier(row);
                if rows.iter().any(earlier) {
                    return self.contradiction(page, "a page begins after items that it has to contain");
                }
                if (rows.len() as u64) < room && page.total > Some(page.reached(request)) {
                    return self.contradiction(page, "a page omits items that its total counts");
                }
                (self.is_anchored, self.step) = (true, Step::Page);
                return Ok((none, CursorState::More));
            }
            Step::Page | Step::Search { .. } if !self.is_anchored && !rows.is_empty() => {
                let earlier = |row: &Row| !self.is_row_ahead(row) && self.cursor.is_earlier(row);
                self.is_anchored = rows.iter().any(earlier);
                let was_search = self.step != Step::Page;
                if self.is_anchored {
                    self.step = Step::Page;
                } else if is_whole || is_ahead || request.offset >= MAX_OFFSET {
                    self.step = Step::Previous;
                } else {
                    self.step = Step::Search { offset: page.reached(request).min(MAX_OFFSET) };
                }
                if was_search || !self.is_anchored {
                    return Ok((none, CursorState::More));
                }
            }
            Step::Page => {}
            Step::Search { .. } => {
                self.step = Step::Previous;
                return Ok((none, CursorState::More));
            }
        }
        self.states_total |= page.total.is_some();
        if rows.is_empty() && self.cursor.is_at_start() && page.total.is_some_and(|total| total > 0) {
            return self.contradiction(page, "a page without items states that there are some");
        }
        if !is_first && rows.is_empty() && self.cursor.is_at_start() {
            self.step = Step::End { was_empty: true };
            return Ok((none, CursorState::More));
        }
        self.take(page, request)
    }

    /// Returns the rows of a page that belong to the window.
    fn take(
        &mut self,
        page: &PageResult,
        request: &PageRequest,
    ) -> Result<(Vec<bool>, CursorState), CursorError> {
        let (mut is_new, state) = self.cursor.accept(page, request)?;
        for (is_new, row) in is_new.iter_mut().zip(&page.rows) {
            *is_new &= !self.is_behind(row);
        }
        if is_new.contains(&true) {
            self.contradictions = 0;
        }
        let last = || page.rows.last().and_then(|row| row.second);
        let reached = if state == CursorState::LimitReached { last() } else { self.cursor.reached_second() };
        let state = match (state, reached.filter(|reached| self.is_ahead(*reached))) {
            (CursorState::Restarted, _) => {
                self.is_anchored = self.second.is_none();
                CursorState::More
            }
            (CursorState::Complete { is_stated: true }, _) if self.is_anchored => {
                CursorState::Complete { is_stated: true }
            }
            (CursorState::Complete { .. }, _) if self.second.is_none() && page.rows.is_empty() => {
                CursorState::Complete { is_stated: false }
            }
            (CursorState::Complete { .. }, _) => {
                self.step = Step::End { was_empty: false };
                CursorState::More
            }
            (_, Some(second)) => {
                self.begin_window(second);
                CursorState::More
            }
            (CursorState::LimitReached, None) => {
                return Err(CursorError::OffsetLimit(format!(
                    "more than {} items have the same {}",
                    MAX_OFFSET + page.rows.len() as u64,
                    self.property
                )));
            }
            (CursorState::More, None) => CursorState::More,
        };
        Ok((is_new, state))
    }

    fn begin_window(&mut self, second: i64) {
        self.previous = self.second.replace(second);
        self.is_anchored = false;
        let (second, descending) = (Some(second), self.descending);
        let above = second.map(|second| second.saturating_add(1));
        let cursor = std::mem::take(&mut self.cursor);
        self.cursor = cursor.next_window(|one| if descending { one <= above } else { one >= second });
    }

    /// Returns the bounds of the next page, in addition to those of the caller.
    fn bounds(&self) -> (Option<i64>, Option<i64>) {
        let bound = match self.step {
            Step::Page | Step::Search { .. } => self.second,
            Step::Previous => self.previous,
            Step::End { .. } => None,
        };
        match self.descending {
            false => (bound, None),
            // Rebilly truncates timestamps to seconds: a row can be younger than its timestamp.
            true => (None, bound.map(|second| second.saturating_add(1))),
        }
    }

    fn is_reversed(&self) -> bool {
        matches!(self.step, Step::End { .. })
    }

    /// Returns `true` for a second that follows that of the window.
    fn is_ahead(&self, second: i64) -> bool {
        self.second.is_none_or(|last| if self.descending { second < last } else { second > last })
    }

    fn is_row_ahead(&self, row: &Row) -> bool {
        row.second.is_some_and(|second| self.is_ahead(second))
    }

    /// Returns `true` for a row that precedes the second of the window.
    fn is_behind(&self, row: &Row) -> bool {
        self.second.zip(row.second).is_some_and(|(last, second)| second != last && !self.is_ahead(second))
    }

    /// Returns `true` if the page of the other end has no row that the window should have had.
    fn confirms_end(&self, page: &PageResult, was_empty: bool) -> bool {
        let is_confirmed = |row: &Row| match row.second {
            Some(second) if self.second == Some(second) => !was_empty && self.cursor.has_returned(row),
            second => second.is_some_and(|second| !self.is_ahead(second)),
        };
        match page.rows.is_empty() {
            true => page.total.map_or(!self.states_total, |total| total == 0),
            false => page.rows.iter().all(is_confirmed),
        }
    }

    /// Reads the window again, unless the server contradicts itself too often.
    fn contradiction(
        &mut self,
        page: &PageResult,
        reason: &str,
    ) -> Result<(Vec<bool>, CursorState), CursorError> {
        let row = page.rows.first().cloned();
        let is_another = self.contradicting.replace(row.clone()).is_some_and(|last| last != row);
        self.contradictions += if is_another { 1 } else { SAME_ROW };
        if self.contradictions > MAX_CONTRADICTIONS {
            return Err(CursorError::InvalidPage(reason.to_owned()));
        }
        self.step = Step::Page;
        self.rewind();
        Ok((vec![false; page.rows.len()], CursorState::More))
    }

    /// Returns to the start of the window.
    fn rewind(&mut self) {
        self.cursor.rewind();
        self.is_anchored = self.second.is_none();
    }
}
