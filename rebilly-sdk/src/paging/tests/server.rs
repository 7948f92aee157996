//! Server of a collection, honest or with one lie, and a reader of all its pages.

use std::ops::Range;

use crate::paging::cursor::{Cursor, CursorError, ListQuery, PageRequest, PageResult};
use crate::paging::rows::Row;
use crate::paging::{MAX_LIMIT, MAX_OFFSET};
use crate::types::Timestamp;

/// Creation time in milliseconds, and number of a row. Responses state the second.
pub(super) type Stored = (i64, u32);

#[derive(Clone)]
pub(super) struct Server {
    pub(super) rows: Vec<Stored>,
    pub(super) max_limit: u64,
    pub(super) max_offset: u64,
    pub(super) headers: bool,
    /// The order within an instant changes between requests.
    pub(super) unstable: bool,
    pub(super) lie: Option<(Lie, Range<usize>)>,
}

/// How responses are wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Lie {
    IgnoreFilter,
    IgnoreSort,
    ReverseSort,
    IgnoreOffset,
    IgnoreLimit,
    ExclusiveBounds,
    Total(u64),
    CappedTotal(u64),
    TotalOfPage,
    /// A total of 0, and the requested limit whatever the limit of the server is.
    NoTotalButLimit,
    TotalOffBy(i64),
    EchoOffset(u64),
    Empty,
    EmptyWithTotal,
    EmptyWithZero,
    DuplicateRow,
    SwapRows,
    SkipRows(usize),
    /// Only the first rows of the page.
    KeepRows(usize),
    WithoutTime,
    WithoutId,
    WithoutHeaders,
}

impl Server {
    pub(super) fn new(rows: Vec<Stored>) -> Self {
        let (max_limit, max_offset) = (MAX_LIMIT, MAX_OFFSET);
        Self { rows, max_limit, max_offset, headers: true, unstable: false, lie: None }
    }

    /// Rows of consecutive seconds.
    pub(super) fn of(rows: u32) -> Self {
        Self::new(spread(rows, 1))
    }

    pub(super) fn lying(self, lie: Lie, requests: Range<usize>) -> Self {
        Self { lie: Some((lie, requests)), ..self }
    }

    /// Responds to the request of this number, from 0.
    fn respond(&self, request: &PageRequest, number: usize) -> PageResult {
        let in_limits = request.limit <= MAX_LIMIT && request.offset <= MAX_OFFSET && request.limit > 0;
        assert!(in_limits, "{request:?}");
        let lie = self.lie.as_ref().filter(|(_, requests)| requests.contains(&number)).map(|(lie, _)| *lie);
        let is = |one: Lie| lie == Some(one);
        let (from, to) = bounds(request.filter.as_deref().unwrap_or_default());
        let mut rows: Vec<Stored> = self.rows.clone();
        rows.retain(|(time, _)| match lie {
            Some(Lie::IgnoreFilter) => true,
            Some(Lie::ExclusiveBounds) => from < *time && *time < to,
            _ => (from..=to).contains(time),
        });
        if self.unstable {
            fastrand::shuffle(&mut rows);
        }
        let descending = request.sort.as_deref() == Some("-createdTime");
        match request.sort.as_deref() {
            Some("createdTime" | "-createdTime") if is(Lie::IgnoreSort) => rows.sort_by_key(|(_, id)| id % 7),
            Some("createdTime" | "-createdTime") if self.unstable => rows.sort_by_key(|(time, _)| *time),
            Some(_) => rows.sort_unstable(),
            None if self.unstable => rows.sort_by_key(|(time, _)| *time),
            None => {}
        }
        let is_by_time = request.sort.as_deref().is_some_and(|sort| sort.ends_with("createdTime"));
        if descending != (is_by_time && is(Lie::ReverseSort)) {
            rows.reverse();
        }
        let mut offset = request.offset.min(self.max_offset);
        let limit = if is(Lie::IgnoreLimit) { 1_000_000 } else { request.limit.min(self.max_limit) };
        let total = rows.len() as u64;
        let first = match lie {
            Some(Lie::IgnoreOffset) => 0,
            Some(Lie::SkipRows(skipped)) => offset as usize + skipped,
            _ => offset as usize,
        };
        let page = rows.into_iter().skip(first).take(limit as usize);
        let row = |(time, id): Stored| Row {
            id: (!is(Lie::WithoutId)).then(|| format!("r{id}")),
            second: (!is(Lie::WithoutTime)).then(|| time.div_euclid(1000)),
            content: is(Lie::WithoutId).then_some(id.into()),
        };
        let mut rows: Vec<Row> = page.map(row).collect();
        let mut total = self.headers.then_some(total);
        match lie {
            Some(Lie::Empty) => (rows, total) = (Vec::new(), None),
            Some(Lie::EmptyWithTotal) => rows.clear(),
            Some(Lie::EmptyWithZero) => (rows, total) = (Vec::new(), Some(0)),
            Some(Lie::Total(stated)) => total = Some(stated),
            Some(Lie::NoTotalButLimit) => total = Some(0),
            Some(Lie::CappedTotal(most)) => total = total.map(|total| total.min(most)),
            Some(Lie::TotalOfPage) => total = Some(rows.len() as u64),
            Some(Lie::TotalOffBy(by)) => total = total.map(|total| total.saturating_add_signed(by)),
            Some(Lie::EchoOffset(stated)) => offset = stated,
            Some(Lie::DuplicateRow) => {
                if let [.., before, last] = rows.as_mut_slice() {
                    *last = before.clone();
                }
            }
            Some(Lie::KeepRows(kept)) => rows.truncate(kept),
            Some(Lie::SwapRows) if rows.len() > 2 => rows.swap(0, 2),
            _ => {}
        }
        let headers = self.headers && !matches!(lie, Some(Lie::Empty | Lie::WithoutHeaders));
        let stated = |number: u64| headers.then_some(number);
        let total = total.filter(|_| headers);
        let limit = if is(Lie::NoTotalButLimit) { request.limit } else { limit.min(MAX_LIMIT) };
        PageResult { rows, total, offset: stated(offset), limit: stated(limit) }
    }
}

fn bounds(filter: &str) -> (i64, i64) {
    let range = filter.strip_prefix("createdTime:").and_then(|range| range.split_once(".."));
    let Some((from, to)) = range else { return (i64::MIN, i64::MAX) };
    let time = |text: &str| Timestamp::from_response(text).unix_seconds().map(|second| second * 1000);
    (time(from).unwrap_or(i64::MIN), time(to).unwrap_or(i64::MAX))
}

pub(super) struct Reading {
    /// Numbers of the rows, in the order in which they were returned.
    pub(super) rows: Vec<u32>,
    pub(super) requests: usize,
    pub(super) end: Result<(), CursorError>,
}

/// Reads the collection; `between_pages` changes the server after every page.
pub(super) fn read_while(
    query: ListQuery,
    window: bool,
    server: &mut Server,
    mut between_pages: impl FnMut(&mut Server, usize),
) -> Reading {
    let mut cursor = Cursor::new(query, window.then_some("createdTime"));
    let mut reading = Reading { rows: Vec::new(), requests: 0, end: Ok(()) };
    loop {
        let request = match cursor.next_request() {
            Ok(Some(request)) => request,
            Ok(None) => return reading,
            Err(error) => return Reading { end: Err(error), ..reading },
        };
        let page = server.respond(&request, reading.requests);
        reading.requests += 1;
        match cursor.accept(&page) {
            Ok(is_new) => {
                for (row, _) in page.rows.iter().zip(is_new).filter(|(_, is_new)| *is_new) {
                    let content = || row.content.map(|content| u32::try_from(content).unwrap());
                    let id = row.id.as_ref().map(|id| id[1..].parse().unwrap());
                    reading.rows.push(id.or_else(content).unwrap());
                }
            }
            Err(error) => {
                assert_eq!(cursor.next_request(), Err(error.clone()));
                return Reading { end: Err(error), ..reading };
            }
        }
        assert!(reading.requests < 5000, "the cursor does not end");
        between_pages(server, reading.requests);
    }
}

/// Reads the collection while nothing changes.
pub(super) fn read(query: ListQuery, window: bool, server: &Server) -> Reading {
    read_while(query, window, &mut server.clone(), |_, _| {})
}

pub(super) fn spread(rows: u32, seconds: i64) -> Vec<Stored> {
    (0..rows).map(|row| (i64::from(row) * seconds * 1000, row)).collect()
}

pub(super) fn numbers(rows: &[Stored]) -> Vec<u32> {
    rows.iter().map(|(_, id)| *id).collect()
}

pub(super) fn sorted(order: &str) -> ListQuery {
    ListQuery { sort: Some(order.to_owned()), ..ListQuery::default() }
}

/// Seeds of a random test. The environment sets another number of cases, or one seed.
pub(super) fn seeds(cases: u64) -> Range<u64> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    match number("REBILLY_PROPERTY_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("REBILLY_PROPERTY_CASES").unwrap_or(cases),
    }
}
