//! The rows of a collection that a query asks for, in its order.

use crate::problem::Problem;
use crate::state::{CREATED_TIME, Record, Table};

use super::{Filter, Query, Sort, contains_text};

/// Everything that fits `filter` and `q`, in the order of `sort`. A span of `createdTime` and an order by it
/// come from the index; all else goes through the rows.
///
/// # Errors
///
/// 422 when `filter` or `sort` cannot be read.
pub(crate) fn select<'a>(
    table: &'a Table,
    query: &Query,
    searched: &[&str],
) -> Result<Vec<&'a Record>, Problem> {
    let (mut filter, sort) = (Filter::parse(query.get("filter").unwrap_or_default())?, Sort::parse(query)?);
    let text = query.get("q").unwrap_or_default();
    // Without a sort the rows come in order of creation, which the index does not know.
    let indexed = !sort.is_empty() && table.between(None, None).is_some();
    let (from, to) =
        if indexed { filter.take_time_range(CREATED_TIME).unwrap_or_default() } else { (None, None) };
    let takes = |row: &&Record| {
        (filter.is_empty() || filter.matches(row)) && (text.is_empty() || contains_text(row, searched, text))
    };
    let rows = if indexed { table.between(from, to) } else { None };
    let Some(rows) = rows else {
        let mut found: Vec<&Record> = table.iter().filter(takes).collect();
        sort.apply(&mut found);
        return Ok(found);
    };
    Ok(match sort.only_by(CREATED_TIME) {
        Some(false) => rows.filter(takes).collect(),
        Some(true) => rows.rev().filter(takes).collect(),
        None => {
            let mut found: Vec<&Record> = rows.filter(takes).collect();
            sort.apply(&mut found);
            found
        }
    })
}
