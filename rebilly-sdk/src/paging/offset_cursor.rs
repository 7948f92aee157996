//! Pages by offset, with detection of rows that move between pages.

use std::collections::HashMap;

use super::cursor::{CursorError, PageRequest, PageResult};
use super::rows::Row;
use super::{MAX_LIMIT, MAX_OFFSET};

/// Restarts allowed without a new row in between.
const MAX_RESTARTS: u32 = 5;

/// Reads a collection, or the beginning of a time window, by offset.
///
/// Each page begins with the last row of the page before. When that row is missing, rows were inserted or deleted, and
/// rows between the two pages may have been missed. The cursor then discards the page and restarts; rows already
/// returned are recognized by id. Rows without an id are recognized by their content, and allow no restart.
#[derive(Default)]
pub(super) struct OffsetCursor {
    /// The cursor reads a whole collection, not only the beginning of a time window.
    is_whole: bool,
    start: u64,
    next: u64,
    /// Rows returned, by id.
    seen: HashMap<String, Seen>,
    /// Number of seen rows that were on a page since the start.
    listed: u64,
    /// Last row of the page before; `None` at the start.
    last: Option<Row>,
    /// A page has room for one row only, so pages do not overlap.
    is_single: bool,
    without_id: bool,
    /// A page stated a total.
    states_total: bool,
    check: Option<Check>,
    restarts: u32,
    /// Number of rows of the largest page.
    largest_page: u64,
}

/// A row that was returned.
struct Seen {
    second: Option<i64>,
    is_listed: bool,
}

/// A request that only confirms what is known.
enum Check {
    /// The row must still be at this offset. Replaces the overlap where a page has room for one row only.
    Row {
        offset: u64,
        row: Row,
        /// The rows end after it.
        is_last: bool,
    },
    /// A page must have room for more rows than this. Confirms that the page at the offset limit was the last.
    Room(u64),
}

/// State of a cursor after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum CursorState {
    /// There are more pages.
    More,
    /// The page was discarded: reading restarts.
    Restarted,
    /// The remaining rows are beyond the offset limit.
    LimitReached,
    /// All rows have been read.
    Complete {
        /// A page and its total agree on the end.
        is_stated: bool,
    },
}

type Accepted = Result<(Vec<bool>, CursorState), CursorError>;

impl OffsetCursor {
    pub(super) fn starting_at(start: u64) -> Self {
        Self { is_whole: true, start, next: start, ..Self::default() }
    }

    /// Returns a cursor for a window that can contain the rows that `keep` accepts by their second.
    pub(super) fn next_window(self, keep: impl Fn(Option<i64>) -> bool) -> Self {
        let Self { mut seen, largest_page, states_total, .. } = self;
        seen.retain(|_, row| keep(row.second));
        seen.values_mut().for_each(|row| row.is_listed = false);
        Self { seen, largest_page, states_total, ..Self::default() }
    }

    /// Returns offset and limit of the next page.
    pub(super) fn next_page(&self, limit: u64) -> (u64, u64) {
        match &self.check {
            Some(Check::Row { offset, .. }) => return (*offset, 1),
            Some(Check::Room(_)) => return (self.start, MAX_LIMIT),
            None => {}
        }
        let overlap = u64::from(!self.is_single && self.last.is_some());
        match self.next.saturating_sub(overlap) {
            offset if offset >= MAX_OFFSET => (MAX_OFFSET, MAX_LIMIT),
            offset => (offset, limit.saturating_add(overlap).min(MAX_LIMIT)),
        }
    }

    /// Number of rows returned before the start that a page can contain.
    pub(super) fn earlier_count(&self) -> u64 {
        (self.seen.len() as u64).saturating_sub(self.listed)
    }

    /// Returns `true` if the row was returned, in this window or in the second in which it begins.
    pub(super) fn has_returned(&self, row: &Row) -> bool {
        self.find(row).is_some()
    }

    /// Returns `true` if the row was returned, and was on no page since the start.
    pub(super) fn is_earlier(&self, row: &Row) -> bool {
        self.find(row).is_some_and(|seen| !seen.is_listed)
    }

    /// Returns `true` if the next page is the first, or the first after a restart.
    pub(super) fn is_at_start(&self) -> bool {
        self.last.is_none()
    }

    /// Returns the second up to which rows were read, once that is confirmed.
    pub(super) fn reached_second(&self) -> Option<i64> {
        self.last.as_ref().filter(|_| self.check.is_none()).and_then(|row| row.second)
    }

    /// Returns to the start.
    pub(super) fn rewind(&mut self) {
        (self.next, self.last, self.check, self.listed) = (self.start, None, None, 0);
        self.seen.values_mut().for_each(|row| row.is_listed = false);
    }

    /// Accepts the page requested last and returns which of its rows are new.
    pub(super) fn accept(&mut self, page: &PageResult, request: &PageRequest) -> Accepted {
        let rows = &page.rows;
        let without_id = rows.iter().any(|row| row.id.is_none());
        self.without_id |= without_id;
        if let Some(check) = self.check.take() {
            return self.confirm(&check, rows);
        }
        let overlap = self.last.as_ref().filter(|_| !self.is_single);
        let overlap = overlap.map(|last| rows.iter().position(|row| row.is_same_item(last)));
        let is_new = |(index, row): (usize, &Row)| match row.id {
            Some(_) => self.find(row).is_none(),
            None => overlap.flatten().is_none_or(|overlap| index > overlap),
        };
        let is_new: Vec<bool> = rows.iter().enumerate().map(is_new).collect();
        let has_new = is_new.contains(&true);
        let (count, reached) = (rows.len() as u64, page.reached(request));
        let ends_with_overlap = overlap.flatten().is_some_and(|index| index + 1 == rows.len());
        let is_unstated = self.states_total && self.last.is_none();
        let states_more = count == 0 && page.total.map_or(is_unstated, |total| total > request.offset);
        self.states_total |= page.total.is_some();
        match overlap {
            Some(None) => return self.restart(rows),
            Some(Some(1..)) if without_id => return self.restart(rows),
            _ if without_id && !self.seen.is_empty() => return self.restart(rows),
            None if states_more => return self.restart(rows),
            _ => {}
        }
        // Within a second of a window, rows that were missed would come after rows of another second.
        let unlisted =
            rows.iter().filter(|row| !self.find(row).is_some_and(|seen| seen.is_listed)).count() as u64;
        if (!self.is_whole || !has_new) && count > 0 && self.misses_rows(reached.saturating_sub(unlisted)) {
            return self.restart(rows);
        }
        self.list(rows);
        if has_new {
            self.restarts = 0;
        }
        let room = page.limit.unwrap_or_default().max(self.largest_page).min(request.limit);
        self.largest_page = self.largest_page.max(count);
        let is_at_limit = request.offset >= MAX_OFFSET;
        let is_stated = page.credible_total(request).is_some_and(|total| total <= reached)
            && (count < room || is_at_limit || ends_with_overlap);
        // A window without a new row, on a page with room for more.
        let is_short = !self.is_whole && !has_new && count < room && page.credible_total(request).is_none();
        if is_stated || is_short || count == 0 {
            if self.is_whole && self.misses_rows(page.total.unwrap_or_default().max(reached)) {
                self.restart(rows)?;
                return Ok((is_new, CursorState::More));
            }
            if self.is_single && count == 0 {
                self.check = self.check_of_last(true);
            }
            let state =
                if self.check.is_some() { CursorState::More } else { CursorState::Complete { is_stated } };
            return Ok((is_new, state));
        }
        if is_at_limit {
            // Only without a total: a page shorter than requested is the last if pages have room for more rows.
            let is_short = page.credible_total(request).is_none() && count < MAX_LIMIT;
            return match is_short {
                true if count < room => Ok((is_new, CursorState::Complete { is_stated })),
                true if count > room => {
                    self.check = Some(Check::Room(count));
                    Ok((is_new, CursorState::More))
                }
                _ if self.is_whole => Err(CursorError::OffsetLimit(format!(
                    "the list has items past the first {reached}, which offsets do not reach"
                ))),
                _ => Ok((is_new, CursorState::LimitReached)),
            };
        }
        if self.is_single {
            self.check = self.check_of_last(false);
        } else {
            self.is_single = count == 1 && ends_with_overlap;
        }
        self.next = reached.max(self.next);
        self.last = rows.last().cloned();
        Ok((is_new, CursorState::More))
    }

    fn confirm(&mut self, check: &Check, rows: &[Row]) -> Accepted {
        let none = vec![false; rows.len()];
        match check {
            Check::Row { row, is_last, .. } if rows.first().is_some_and(|first| first.is_same_item(row)) => {
                let complete = CursorState::Complete { is_stated: false };
                Ok((none, if *is_last { complete } else { CursorState::More }))
            }
            Check::Row { .. } => self.restart(rows),
            Check::Room(count) if rows.len() as u64 > *count => {
                Ok((none, CursorState::Complete { is_stated: false }))
            }
            Check::Room(count) => Err(CursorError::OffsetLimit(format!(
                "the list can have items past the {count} at offset {MAX_OFFSET}, the largest"
            ))),
        }
    }

    fn check_of_last(&self, is_last: bool) -> Option<Check> {
        let row = self.last.clone()?;
        Some(Check::Row { offset: self.next.saturating_sub(1), row, is_last })
    }

    fn find(&self, row: &Row) -> Option<&Seen> {
        self.seen.get(row.id.as_ref()?)
    }

    fn list(&mut self, rows: &[Row]) {
        for row in rows {
            if let Some(id) = &row.id {
                let seen =
                    self.seen.entry(id.clone()).or_insert(Seen { second: row.second, is_listed: false });
                self.listed += u64::from(!std::mem::replace(&mut seen.is_listed, true));
            }
        }
    }

    /// Returns `true` if fewer rows were read than there are up to this position: the others have moved.
    fn misses_rows(&self, reached: u64) -> bool {
        !self.without_id && self.start.saturating_add(self.listed) < reached
    }

    fn restart(&mut self, rows: &[Row]) -> Accepted {
        self.restarts += 1;
        // An empty page can be requested again without a restart.
        let is_possible = !self.without_id || rows.is_empty();
        if !is_possible || self.restarts > MAX_RESTARTS {
            let reason = match is_possible {
                true => "the pages of the list contradict each other, or the list changes too fast",
                false => "the list changed while it was read, and its items have no id by which to continue",
            };
            return Err(CursorError::InvalidPage(reason.to_owned()));
        }
        if !self.without_id {
            self.rewind();
        }
        Ok((vec![false; rows.len()], CursorState::Restarted))
    }
}
