use std::collections::BTreeSet;

use super::*;
use crate::paging::rows::Row;
use crate::types::Timestamp;

/// Server whose rows are pairs of second and id.
#[derive(Clone)]
struct Server {
    rows: Vec<(i64, u32)>,
    max_limit: u64,
    max_offset: u64,
    headers: bool,
    /// The order within a second changes between requests.
    unstable: bool,
}

impl Server {
    fn new(rows: Vec<(i64, u32)>) -> Self {
        Self { rows, max_limit: 1000, max_offset: MAX_OFFSET, headers: true, unstable: false }
    }

    fn respond(&self, request: &PageRequest) -> PageResult {
        assert!(
            request.limit <= MAX_LIMIT && request.offset <= MAX_OFFSET && request.limit > 0,
            "{request:?}"
        );
        let (from, to) = bounds(request.filter.as_deref().unwrap_or_default());
        let mut rows: Vec<(i64, u32)> = self.rows.clone();
        rows.retain(|(second, _)| (from..=to).contains(second));
        match (self.unstable, request.sort.as_deref()) {
            (true, _) => {
                fastrand::shuffle(&mut rows);
                rows.sort_by_key(|(second, _)| *second);
            }
            (false, None) => {}
            (false, Some(_)) => rows.sort_unstable(),
        }
        if request.sort.as_deref() == Some("-createdTime") {
            rows.reverse();
        }
        let offset = request.offset.min(self.max_offset);
        let total = rows.len() as u64;
        let page = rows.into_iter().skip(offset as usize).take(request.limit.min(self.max_limit) as usize);
        let page = page.map(|(second, id)| Row { id: Some(format!("r{id}")), second: Some(second) });
        let (total, offset) = (self.headers.then_some(total), self.headers.then_some(offset));
        PageResult { rows: page.collect(), total, offset }
    }
}

fn bounds(filter: &str) -> (i64, i64) {
    let Some((from, to)) = filter.strip_prefix("createdTime:").and_then(|range| range.split_once(".."))
    else {
        return (i64::MIN, i64::MAX);
    };
    let second = |text: &str| Timestamp::from_response(text).unix_seconds();
    (second(from).unwrap_or(i64::MIN), second(to).unwrap_or(i64::MAX))
}

struct Outcome {
    returned: Vec<(i64, u32)>,
    requests: usize,
    end: Result<(), String>,
}

/// Reads the collection; `between_pages` changes the server after every page.
fn read(
    query: ListQuery,
    window: bool,
    server: &mut Server,
    mut between_pages: impl FnMut(&mut Server, usize),
) -> Outcome {
    let mut cursor = Cursor::new(query, window.then_some("createdTime"));
    let mut outcome = Outcome { returned: Vec::new(), requests: 0, end: Ok(()) };
    loop {
        let request = match cursor.next_request() {
            Ok(Some(request)) => request,
            Ok(None) => return outcome,
            Err(reason) => return Outcome { end: Err(reason), ..outcome },
        };
        let page = server.respond(&request);
        let is_new = cursor.accept(&page);
        for (row, _) in page.rows.iter().zip(is_new).filter(|(_, is_new)| *is_new) {
            let id = row.id.as_deref().unwrap()[1..].parse().unwrap();
            outcome.returned.push((row.second.unwrap(), id));
        }
        outcome.requests += 1;
        assert!(outcome.requests < 5000, "the cursor does not end");
        between_pages(server, outcome.requests);
    }
}

fn spread(rows: u32, each: i64) -> Vec<(i64, u32)> {
    (0..rows).map(|row| (i64::from(row) * each, row)).collect()
}

fn sorted(order: &str) -> ListQuery {
    ListQuery { sort: Some(order.to_owned()), ..ListQuery::default() }
}

#[test]
fn twenty_thousand_rows_take_twenty_one_requests() {
    for (order, descending) in [("createdTime", false), ("-createdTime", true)] {
        let mut server = Server::new(spread(20_000, 7));
        let outcome = read(sorted(order), true, &mut server, |_, _| {});
        let mut expected = server.rows.clone();
        if descending {
            expected.reverse();
        }
        assert!(outcome.returned == expected, "{order}");
        assert_eq!((outcome.end, outcome.requests), (Ok(()), 21));
    }
}

#[test]
fn a_small_collection_takes_one_request() {
    for rows in [0, 1, 1000] {
        for window in [true, false] {
            let outcome = read(ListQuery::default(), window, &mut Server::new(spread(rows, 1)), |_, _| {});
            assert_eq!((outcome.returned.len() as u32, outcome.requests), (rows, 1));
        }
    }
}

#[test]
fn rows_of_one_second_are_read_by_offset_up_to_the_offset_limit() {
    for unstable in [false, true] {
        for order in ["createdTime", "-createdTime"] {
            let mut rows = spread(500, 1);
            rows.extend((500..1900).map(|id| (250, id)));
            let mut server = Server { unstable, ..Server::new(rows.clone()) };
            let outcome = read(ListQuery { limit: Some(100), ..sorted(order) }, true, &mut server, |_, _| {});
            assert!(outcome.end.is_ok() || unstable, "{order}: {:?}", outcome.end);
            let returned: BTreeSet<_> = outcome.returned.iter().copied().collect();
            assert_eq!(returned.len(), outcome.returned.len(), "{order}: a duplicate row");
            if outcome.end.is_ok() {
                assert_eq!(returned, rows.into_iter().collect(), "{order}");
            }
        }
    }
    let mut rows = spread(10, 1);
    rows.extend((10..2100).map(|id| (5, id)));
    let outcome = read(ListQuery::default(), true, &mut Server::new(rows), |_, _| {});
    let reason = outcome.end.unwrap_err();
    assert!(reason.contains("same createdTime") && reason.contains("offset 1000"), "{reason}");
    assert!(outcome.returned.len() >= 2000);
}

#[test]
fn without_windows_all_reachable_rows_precede_the_offset_limit_error() {
    for window in [true, false] {
        let query = ListQuery { sort: Some("lastName".to_owned()), ..ListQuery::default() };
        let mut server = Server::new(spread(2001, 1));
        let outcome = read(query.clone(), window, &mut server, |_, _| {});
        assert!(outcome.returned == server.rows[..2000]);
        let reason = outcome.end.unwrap_err();
        assert!(reason.contains("1000"), "{reason}");
        server.rows.pop();
        assert!(read(query, window, &mut server, |_, _| {}).end.is_ok());
    }
}

#[test]
fn other_server_limits_or_missing_headers_cause_neither_loops_nor_lost_rows() {
    for headers in [true, false] {
        for (max_limit, max_offset) in [(1, 1000), (100, 1000), (100, 300), (1000, 0), (1000, 700)] {
            for limit in [None, Some(7), Some(250)] {
                for (window, rows) in [(true, 2500), (false, 150), (false, 900)] {
                    let rows = if max_limit == 1 { rows / 10 } else { rows };
                    let mut server =
                        Server { max_limit, max_offset, headers, ..Server::new(spread(rows, 1)) };
                    let outcome =
                        read(ListQuery { limit, ..ListQuery::default() }, window, &mut server, |_, _| {});
                    let at = format!("{headers} {max_limit} {max_offset} {limit:?} {window} {rows}");
                    match outcome.end {
                        Ok(()) => {
                            assert!(outcome.returned == server.rows, "{at}: {}", outcome.returned.len())
                        }
                        Err(reason) => assert!(!outcome.returned.is_empty(), "{at}: {reason}"),
                    }
                }
            }
        }
    }
}

#[test]
fn inserted_and_deleted_rows_cause_no_lost_or_duplicate_row() {
    for seed in 0..400 {
        let mut random = fastrand::Rng::with_seed(seed);
        let rows = random.u32(1..1500);
        let window = random.bool();
        let order = if random.bool() { "createdTime" } else { "-createdTime" };
        let every = random.i64(1..4);
        let start: Vec<_> = (0..rows).map(|row| (random.i64(0..2000) / every, row)).collect();
        let mut server = Server::new(start.clone());
        server.rows.sort_unstable();
        let query = ListQuery {
            limit: Some(random.u64(1..300)),
            sort: window.then(|| order.to_owned()),
            ..ListQuery::default()
        };
        let mut next = rows;
        let outcome = read(query, window, &mut server, |server, request| {
            // Pages without a change in between, so that the cursor can reach the end.
            if request % 3 != 0 || request > 60 {
                return;
            }
            if random.bool() && !server.rows.is_empty() {
                server.rows.remove(random.usize(0..server.rows.len()));
            } else {
                server.rows.insert(random.usize(0..=server.rows.len()), (random.i64(0..2000) / every, next));
                next += 1;
            }
        });
        let returned: BTreeSet<_> = outcome.returned.iter().copied().collect();
        assert_eq!(returned.len(), outcome.returned.len(), "seed {seed}: a duplicate row");
        if outcome.end.is_ok() {
            let stayed = start.iter().filter(|row| server.rows.contains(row));
            let missed: Vec<_> = stayed.filter(|row| !returned.contains(row)).collect();
            assert!(missed.is_empty(), "seed {seed}, window {window}: {missed:?}");
        }
        assert!(outcome.end.is_ok() || !window, "seed {seed}: {:?}", outcome.end);
    }
}

#[test]
fn an_offset_skips_rows() {
    for offset in [0, 1, 999, 1000, 1001, 15_000, 20_000, 30_000] {
        let mut server = Server::new(spread(20_000, 1));
        let outcome = read(ListQuery { offset, ..ListQuery::default() }, true, &mut server, |_, _| {});
        assert!(outcome.returned == server.rows[(offset as usize).min(20_000)..], "{offset}");
        server.rows.truncate(1700);
        let query = ListQuery { offset, limit: Some(300), ..sorted("lastName") };
        let outcome = read(query, true, &mut server, |_, _| {});
        assert!(outcome.returned == server.rows[(offset as usize).min(1700)..], "{offset}");
    }
}

#[test]
fn a_server_that_ignores_filter_or_sort_order_is_an_error() {
    let rows = |seconds: &[i64]| {
        let row = |(id, second): (usize, &i64)| Row { id: Some(id.to_string()), second: Some(*second) };
        PageResult { rows: seconds.iter().enumerate().map(row).collect(), total: Some(9), offset: None }
    };
    let end = |pages: &[&[i64]], order: &str| {
        let mut cursor = Cursor::new(sorted(order), Some("createdTime"));
        for page in pages {
            cursor.next_request().unwrap();
            cursor.accept(&rows(page));
        }
        cursor.next_request().unwrap_err()
    };
    assert!(end(&[&[1, 3, 2]], "createdTime").contains("order"));
    assert!(end(&[&[1, 2]], "-createdTime").contains("order"));
    assert!(end(&[&[1, 2], &[1, 2]], "createdTime").contains("filter"));
    assert!(end(&[&[9, 5], &[9, 5]], "-createdTime").contains("filter"));
    assert!(end(&[&[], &[]], "createdTime").contains("states more items"));
    let mut cursor = Cursor::new(ListQuery::default(), Some("createdTime"));
    cursor.next_request().unwrap();
    cursor.accept(&PageResult {
        rows: vec![Row { id: None, second: Some(1) }],
        total: Some(2),
        offset: None,
    });
    assert!(cursor.next_request().unwrap_err().contains("no id"));
}
