//! Decides which page to request next and which of its rows are new. Does no I/O and reads no clock.

use std::collections::HashSet;

use super::filter_range::FilterRange;
use super::offset_cursor::{CursorState, OffsetCursor};
use super::rows::Row;
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

/// Rows of one page.
pub(super) struct PageResult {
    pub(super) rows: Vec<Row>,
    /// Number of rows that the query matches, if the response states it.
    pub(super) total: Option<u64>,
    /// Offset of the page, if the response states it.
    pub(super) offset: Option<u64>,
}

/// Position in a collection.
pub(super) struct Cursor {
    query: ListQuery,
    strategy: Strategy,
    /// Number of rows left to skip because of the caller's offset.
    skip: u64,
    /// Number of rows skipped or returned.
    position: u64,
    next: Option<PageRequest>,
    end: Option<Result<(), String>>,
}

/// How the pages of a collection are addressed.
enum Strategy {
    Offset(OffsetCursor),
    /// Each page begins at the time at which the page before ended.
    Window(TimeWindow),
}

struct TimeWindow {
    range: FilterRange,
    property: &'static str,
    descending: bool,
    /// Second that the last page reached.
    second: Option<i64>,
    /// Ids already returned that the next page can contain again.
    seen: HashSet<String>,
    /// Offsets within `second`, when it has more rows than a page holds.
    within_second: Option<OffsetCursor>,
    /// The last page was empty.
    stalled: bool,
}

impl Cursor {
    pub(super) fn new(query: ListQuery, window: Option<&'static str>) -> Self {
        let window = window.and_then(|property| TimeWindow::of(&query, property));
        let (strategy, skip) = match window {
            Some(window) => (Strategy::Window(window), query.offset),
            None => {
                let start = query.offset.min(MAX_OFFSET);
                (Strategy::Offset(OffsetCursor::starting_at(start)), query.offset - start)
            }
        };
        let position = query.offset - skip;
        Self { query, strategy, skip, position, next: None, end: None }
    }

    /// Returns the next request: `None` when complete, `Err` when the rest is unreachable.
    pub(super) fn next_request(&mut self) -> Result<Option<PageRequest>, String> {
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
    pub(super) fn accept(&mut self, page: &PageResult) -> Vec<bool> {
        let Some(request) = self.next.take() else { return vec![false; page.rows.len()] };
        let (mut is_new, state) = match &mut self.strategy {
            Strategy::Offset(cursor) => cursor.accept(page, request.offset),
            Strategy::Window(window) => window.accept(page, &request),
        };
        match state {
            CursorState::More => {}
            CursorState::Complete => self.end = Some(Ok(())),
            CursorState::Unreachable(reason) => self.end = Some(Err(reason)),
        }
        for is_new in is_new.iter_mut().filter(|is_new| **is_new) {
            self.position += 1;
            if self.skip > 0 {
                self.skip -= 1;
                *is_new = false;
            }
        }
        is_new
    }
}

impl TimeWindow {
    /// Returns `None` when sort order or filter do not allow windows of `property`.
    fn of(query: &ListQuery, property: &'static str) -> Option<Self> {
        let descending = match query.sort.as_deref() {
            None => false,
            Some(sort) if sort == property => false,
            Some(sort) if sort.strip_prefix('-') == Some(property) => true,
            Some(_) => return None,
        };
        let range = FilterRange::parse(query.filter.as_deref().unwrap_or_default(), property)?;
        Some(Self {
            range,
            property,
            descending,
            second: None,
            seen: HashSet::new(),
            within_second: None,
            stalled: false,
        })
    }

    fn next_page(&self, limit: u64) -> PageRequest {
        let end = self.second.map(|second| second.saturating_add(1));
        let (from, to) = match (&self.within_second, self.descending) {
            (Some(_), _) => (self.second, end),
            (None, false) => (self.second, None),
            // Rebilly truncates timestamps to seconds: a row can be younger than its timestamp.
            (None, true) => (None, end),
        };
        // Room for the rows that the next page contains again.
        let with_seen = limit.saturating_add(self.seen.len() as u64).min(MAX_LIMIT);
        let (offset, limit) =
            self.within_second.as_ref().map_or((0, with_seen), |cursor| cursor.next_page(limit));
        let direction = if self.descending { "-" } else { "" };
        PageRequest {
            filter: self.range.within(from, to),
            sort: Some(format!("{direction}{}", self.property)),
            limit,
            offset,
        }
    }

    fn accept(&mut self, page: &PageResult, request: &PageRequest) -> (Vec<bool>, CursorState) {
        if let Some(mut cursor) = self.within_second.take() {
            let (mut is_new, state) = cursor.accept(page, request.offset);
            self.exclude_seen(&mut is_new, page);
            return match state {
                CursorState::More => {
                    self.within_second = Some(cursor);
                    (is_new, CursorState::More)
                }
                CursorState::Complete => {
                    let step = if self.descending { -1 } else { 1 };
                    self.second = self.second.map(|second| second.saturating_add(step));
                    self.seen.extend(cursor.into_seen());
                    (is_new, CursorState::More)
                }
                CursorState::Unreachable(reason) => {
                    let reason = format!("too many items have the same {}: {reason}", self.property);
                    (is_new, CursorState::Unreachable(reason))
                }
            };
        }
        let mut is_new = vec![true; page.rows.len()];
        self.exclude_seen(&mut is_new, page);
        let state = self.advance(page);
        (is_new, state)
    }

    fn exclude_seen(&self, is_new: &mut [bool], page: &PageResult) {
        for (is_new, row) in is_new.iter_mut().zip(&page.rows) {
            *is_new &= row.id.as_ref().is_none_or(|id| !self.seen.contains(id));
        }
    }

    fn advance(&mut self, page: &PageResult) -> CursorState {
        let rows = &page.rows;
        if let Some(violation) = self.violation(rows) {
            return CursorState::Unreachable(violation);
        }
        // Without a total only an empty page is the end: the server may have applied a smaller limit.
        let complete = page.total.map_or(rows.is_empty(), |total| rows.len() as u64 >= total);
        let Some(second) = rows.last().and_then(|row| row.second) else {
            // One empty page despite a total can be a row that was deleted in between.
            let retry = !complete && !std::mem::replace(&mut self.stalled, true);
            return match complete || retry {
                true if complete => CursorState::Complete,
                true => CursorState::More,
                false => CursorState::Unreachable(
                    "the collection states more items than its pages contain".to_owned(),
                ),
            };
        };
        if complete {
            return CursorState::Complete;
        }
        let ahead =
            self.second.is_none_or(|last| if self.descending { second < last } else { second > last });
        self.stalled = false;
        let kept = rows
            .iter()
            .filter(|row| row.second.is_some_and(|one| one == second || one == second.saturating_add(1)));
        let kept: HashSet<String> = kept.filter_map(|row| row.id.clone()).collect();
        match ahead {
            true => (self.second, self.seen) = (Some(second), kept),
            false => {
                self.seen.extend(kept);
                self.within_second = Some(OffsetCursor::starting_at(0));
            }
        }
        CursorState::More
    }

    /// Returns how the rows of a page contradict the request, if they do.
    fn violation(&self, rows: &[Row]) -> Option<String> {
        let seconds: Option<Vec<i64>> = rows.iter().map(|row| row.second).collect();
        let Some(seconds) = seconds else {
            return Some(format!("items without {} cannot be read in time windows", self.property));
        };
        if let Some(index) = rows.iter().position(|row| row.id.is_none()) {
            return Some(format!("item {index} of a page has no id, so duplicates cannot be detected"));
        }
        let ordered =
            seconds.is_sorted_by(|one, next| if self.descending { one >= next } else { one <= next });
        let bounded =
            self.second.zip(seconds.first().copied()).is_none_or(|(last, first)| match self.descending {
                true => first <= last.saturating_add(1),
                false => first >= last,
            });
        match (ordered, bounded) {
            (false, _) => Some(format!("the server does not apply the sort order by {}", self.property)),
            (true, false) => Some(format!("the server does not apply the filter by {}", self.property)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
