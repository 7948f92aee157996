//! Checks of a page before any of its rows is returned.

use std::collections::HashSet;

use super::cursor::{CursorError, PageRequest, PageResult};
use super::rows::Row;
use super::{MAX_LIMIT, MAX_OFFSET};

/// Checks what holds for every page: no item occurs twice, and the stated offset is the requested one.
pub(super) fn matches_request(page: &PageResult, request: &PageRequest) -> Result<(), CursorError> {
    let mut ids = HashSet::new();
    if !page.rows.iter().filter_map(|row| row.id.as_ref()).all(|id| ids.insert(id)) {
        return Err(CursorError::InvalidPage("a page contains the same item twice".to_owned()));
    }
    match page.offset.filter(|offset| !page.rows.is_empty() && *offset != request.offset) {
        None => Ok(()),
        Some(offset) if offset < request.offset => Err(CursorError::OffsetLimit(format!(
            "the server returned the page at offset {offset} instead of {}",
            request.offset
        ))),
        Some(offset) => Err(CursorError::InvalidPage(format!(
            "the server returned the page at offset {offset} instead of {}",
            request.offset
        ))),
    }
}

/// Checks that offsets reach all rows that the page states.
pub(super) fn is_reachable(page: &PageResult, request: &PageRequest) -> Result<(), CursorError> {
    let Some(total) = page.credible_total(request) else { return Ok(()) };
    let rows = page.rows.len() as u64;
    // A page that is shorter than requested, with more rows after it, shows the server's own limit.
    let is_clamped = rows > 0 && rows < request.limit && page.reached(request) < total;
    let reach = MAX_OFFSET + if is_clamped { rows } else { MAX_LIMIT };
    if total > reach {
        return Err(CursorError::OffsetLimit(format!(
            "the list has {total} items, and offsets reach the first {reach}"
        )));
    }
    Ok(())
}

/// Rules for the rows of a time window.
pub(super) struct WindowRules {
    pub(super) property: &'static str,
    pub(super) descending: bool,
    /// Seconds between which the rows are, both included.
    pub(super) range: (Option<i64>, Option<i64>),
    /// The rows must be in order.
    pub(super) ordered: bool,
    /// Each row needs an id and a time.
    pub(super) complete_rows: bool,
}

impl WindowRules {
    /// Checks the rows of a page.
    pub(super) fn check(&self, rows: &[Row]) -> Result<(), CursorError> {
        let Self { property, .. } = self;
        let invalid = |reason: String| Err(CursorError::InvalidPage(reason));
        let seconds: Vec<i64> = rows.iter().filter_map(|row| row.second).collect();
        let (from, to) = self.range;
        let is_within =
            |second: &i64| from.is_none_or(|from| from <= *second) && to.is_none_or(|to| *second <= to);
        if !seconds.iter().all(is_within) {
            return invalid(format!("the server does not apply the filter by {property}"));
        }
        let is_sorted =
            seconds.is_sorted_by(|one, next| if self.descending { one >= next } else { one <= next });
        if self.ordered && !is_sorted {
            return invalid(format!("the server does not apply the sort order by {property}"));
        }
        if self.complete_rows {
            if let Some(index) = rows.iter().position(|row| row.id.is_none()) {
                return invalid(format!(
                    "item {index} of a page has no id, so duplicates cannot be detected"
                ));
            }
            if seconds.len() < rows.len() {
                return invalid(format!(
                    "a page has items without {property}, so it cannot be read in time windows (sort by another \
                     property)"
                ));
            }
        }
        Ok(())
    }
}
