//! Rows of a collection by query.

use crate::problem::Problem;
use crate::state::{CREATED_TIME, Record, Table};

use super::{Filter, Query, Sort, contains_text};

/// Selects the rows that match `filter` and `q`, in the order of `sort`. A range of `createdTime` and an order by it
/// use the index; everything else scans the rows.
///
/// # Errors
///
/// 422 when `filter` or `sort` is invalid.
pub(crate) fn select<'a>(
    table: &'a Table,
    query: &Query,
    searched: &[&str],
) -> Result<Vec<&'a Record>, Problem> {
    let (mut filter, sort) = (Filter::parse(query.get("filter").unwrap_or_default())?, Sort::parse(query)?);
    let text = query.get("q").unwrap_or_default();
    // Without a sort the order is that of creation, which the index does not have.
    let indexed = !sort.is_empty() && table.between(None, None).is_some();
    let (from, to) =
        if indexed { filter.take_time_range(CREATED_TIME).unwrap_or_default() } else { (None, None) };
    let matches = |row: &&Record| {
        (filter.is_empty() || filter.matches(row)) && (text.is_empty() || contains_text(row, searched, text))
    };
    let rows = if indexed { table.between(from, to) } else { None };
    let Some(rows) = rows else {
        let mut found: Vec<&Record> = table.iter().filter(matches).collect();
        sort.apply(&mut found);
        return Ok(found);
    };
    Ok(match sort.only_by(CREATED_TIME) {
        Some(false) => rows.filter(matches).collect(),
        Some(true) => rows.rev().filter(matches).collect(),
        None => {
            let mut found: Vec<&Record> = rows.filter(matches).collect();
            sort.apply(&mut found);
            found
        }
    })
}
