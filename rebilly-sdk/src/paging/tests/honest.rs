//! Honest servers: complete lists, whatever changes meanwhile.

use std::collections::BTreeSet;

use super::server::{Reading, Server, numbers, read, read_while, sorted, spread};
use crate::paging::cursor::{CursorError, ListQuery};

fn is_limit(end: &Result<(), CursorError>) -> bool {
    matches!(end, Err(CursorError::OffsetLimit(_)))
}

#[test]
fn twenty_thousand_rows_take_twenty_one_requests() {
    for (order, descending) in [("createdTime", false), ("-createdTime", true)] {
        let server = Server::new(spread(20_000, 7));
        let reading = read(sorted(order), true, &server);
        let mut expected = numbers(&server.rows);
        if descending {
            expected.reverse();
        }
        assert!(reading.rows == expected, "{order}");
        assert_eq!((reading.end, reading.requests), (Ok(()), 21));
    }
}

#[test]
fn a_page_that_is_not_full_takes_one_request() {
    for (rows, requests) in [(0, 1), (1, 1), (999, 1), (1000, 2)] {
        for window in [true, false] {
            let reading = read(ListQuery::default(), window, &Server::of(rows));
            assert_eq!((reading.rows.len() as u32, reading.requests, reading.end), (rows, requests, Ok(())));
        }
    }
}

#[test]
fn rows_of_one_second_are_read_by_offset_up_to_the_offset_limit() {
    for (unstable, millis) in [(false, 0), (false, 1), (true, 0)] {
        for order in ["createdTime", "-createdTime"] {
            let mut rows = spread(500, 1);
            rows.extend((500..1900).map(|id| (250_000 + i64::from(id % 997) * millis, id)));
            let server = Server { unstable, ..Server::new(rows.clone()) };
            let Reading { rows: returned, end, .. } =
                read(ListQuery { limit: Some(100), ..sorted(order) }, true, &server);
            assert!(end.is_ok() || unstable, "{order}: {end:?}");
            let unique: BTreeSet<_> = returned.iter().copied().collect();
            assert_eq!(unique.len(), returned.len(), "{order}: a duplicate row");
            if end.is_ok() {
                assert_eq!(unique, numbers(&rows).into_iter().collect(), "{order}");
            }
        }
    }
    let mut rows = spread(10, 1);
    rows.extend((10..2100).map(|id| (5000, id)));
    let reading = read(ListQuery::default(), true, &Server::new(rows));
    let Err(CursorError::OffsetLimit(reason)) = reading.end else { panic!("{:?}", reading.end) };
    assert!(reason.contains("same createdTime") && reason.contains("filter"), "{reason}");
}

#[test]
fn a_list_beyond_the_offset_limit_fails_on_its_first_page_with_the_remedy() {
    let by_name = || sorted("lastName");
    let filtered = |filter: &str| ListQuery { filter: Some(filter.to_owned()), ..ListQuery::default() };
    for (query, window, remedy) in [
        (by_name(), true, "sort by `createdTime`"),
        (by_name(), false, "narrow the query with a filter"),
        (filtered("createdTime:2026-01-01.."), true, "filter `createdTime` by one range of date-times"),
        (ListQuery { limit: Some(10), ..by_name() }, true, "sort by `createdTime`"),
        (ListQuery { offset: 1500, ..by_name() }, true, "sort by `createdTime`"),
    ] {
        let reading = read(query.clone(), window, &Server::of(2001));
        let Err(CursorError::OffsetLimit(reason)) = reading.end else { panic!("{:?}", reading.end) };
        assert!(reason.contains(remedy) && reason.contains("2001 items"), "{reason}");
        assert_eq!((reading.requests, reading.rows.len()), (1, 0));
        let server = Server::of(2000);
        let reading = read(query.clone(), window, &server);
        assert_eq!(reading.end, Ok(()));
        assert!(reading.rows == numbers(&server.rows)[query.offset as usize..]);
    }
    // A smaller page limit of the server reaches fewer rows.
    let server = Server { max_limit: 100, ..Server::of(1101) };
    let reading = read(by_name(), true, &server);
    assert!(is_limit(&reading.end) && reading.rows.is_empty());
    let server = Server { max_limit: 100, ..Server::of(1100) };
    assert_eq!(read(by_name(), true, &server).end, Ok(()));
}

#[test]
fn without_a_total_the_offset_limit_is_noticed_where_it_is_reached() {
    for limit in [None, Some(70)] {
        let query = ListQuery { limit, ..sorted("lastName") };
        let server = Server { headers: false, ..Server::of(2001) };
        let reading = read(query.clone(), true, &server);
        assert!(is_limit(&reading.end), "{:?}", reading.end);
        assert!(reading.rows == numbers(&server.rows)[..reading.rows.len()] && reading.rows.len() >= 1000);
        let server = Server { headers: false, ..Server::of(1300) };
        let reading = read(query.clone(), true, &server);
        assert_eq!((reading.end, reading.rows), (Ok(()), numbers(&server.rows)));
        // The last page has as many rows as the server's limit: more can follow.
        let server = Server { max_limit: 400, headers: false, ..Server::of(1500) };
        let reading = read(query, true, &server);
        assert!(is_limit(&reading.end), "{:?}", reading.end);
    }
}

#[test]
fn other_server_limits_or_missing_headers_cause_neither_loops_nor_lost_rows() {
    for headers in [true, false] {
        for (max_limit, max_offset) in [(1, 1000), (100, 1000), (100, 300), (1000, 0), (1000, 700)] {
            for limit in [None, Some(7), Some(250)] {
                for (window, rows) in [(true, 2500), (false, 150), (false, 900)] {
                    let rows = if max_limit == 1 { rows / 10 } else { rows };
                    let server = Server { max_limit, max_offset, headers, ..Server::of(rows) };
                    let reading = read(ListQuery { limit, ..ListQuery::default() }, window, &server);
                    let at = format!("{headers} {max_limit} {max_offset} {limit:?} {window} {rows}");
                    let expected = numbers(&server.rows);
                    match reading.end {
                        Ok(()) => assert!(reading.rows == expected, "{at}: {}", reading.rows.len()),
                        Err(error) => {
                            assert!(!window && max_offset < 1000, "{at}: {error:?}");
                            assert!(reading.rows == expected[..reading.rows.len()], "{at}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn an_offset_skips_rows() {
    for offset in [0, 1, 999, 1000, 1001, 15_000, 20_000, 30_000] {
        let server = Server::of(20_000);
        let reading = read(ListQuery { offset, ..ListQuery::default() }, true, &server);
        assert!(reading.rows == numbers(&server.rows)[(offset as usize).min(20_000)..], "{offset}");
        let server = Server::of(1700);
        let query = ListQuery { offset, limit: Some(300), ..sorted("lastName") };
        let reading = read(query, true, &server);
        assert!(reading.rows == numbers(&server.rows)[(offset as usize).min(1700)..], "{offset}");
    }
}

#[test]
fn rows_without_an_id_are_read_by_offset_while_nothing_moves() {
    let lie = super::server::Lie::WithoutId;
    for headers in [true, false] {
        for max_limit in [1, 7, 1000] {
            let server = Server { headers, max_limit, ..Server::of(40).lying(lie, 0..9999) };
            let query = || ListQuery { limit: Some(7), ..sorted("lastName") };
            let reading = read(query(), false, &server);
            assert_eq!((reading.end, reading.rows), (Ok(()), numbers(&server.rows)), "{headers} {max_limit}");
            for is_deletion in [true, false] {
                let moved =
                    read_while(query(), false, &mut server.clone(), |server, request| match request {
                        3 if is_deletion => drop(server.rows.remove(0)),
                        3 => server.rows.insert(0, (-1000, 999)),
                        _ => {}
                    });
                let Err(CursorError::InvalidPage(reason)) = moved.end else {
                    panic!("{headers} {max_limit} {is_deletion}")
                };
                assert!(reason.contains("no id"), "{reason}");
            }
        }
    }
    let reading =
        read(ListQuery { limit: Some(7), ..ListQuery::default() }, true, &Server::of(40).lying(lie, 0..9));
    assert!(matches!(reading.end, Err(CursorError::InvalidPage(reason)) if reason.contains("no id")));
    assert!(reading.rows.is_empty());
    let reading = read(ListQuery::default(), true, &Server::of(40).lying(lie, 0..9));
    assert_eq!((reading.end, reading.rows.len()), (Ok(()), 40), "one page needs no ids");
}

#[test]
fn rows_that_leave_the_query_once_they_are_returned_cause_no_error() {
    for limit in [1, 7, 1000] {
        for order in ["createdTime", "-createdTime"] {
            let mut server = Server::of(3000);
            let query = ListQuery { limit: Some(limit), ..sorted(order) };
            let mut left = 3000;
            let reading = read_while(query, true, &mut server, |server, _| {
                let handled = left.min(limit as usize);
                match order {
                    "createdTime" => drop(server.rows.drain(..server.rows.len().min(handled))),
                    _ => server.rows.truncate(server.rows.len().saturating_sub(handled)),
                }
                left -= handled;
            });
            assert_eq!(reading.end, Ok(()), "{limit} {order}");
        }
    }
}

#[test]
fn a_list_can_become_empty_while_it_is_read() {
    for headers in [true, false] {
        for order in ["createdTime", "-createdTime"] {
            let mut server = Server { headers, ..Server::of(30) };
            let query = ListQuery { limit: Some(7), ..sorted(order) };
            let reading = read_while(query, true, &mut server, |server, _| server.rows.clear());
            assert_eq!((reading.end, reading.rows.len()), (Ok(()), 7));
        }
    }
}

#[test]
fn rows_that_are_inserted_and_deleted_between_two_pages_cause_no_error() {
    let mut server = Server::of(8);
    let query = ListQuery { limit: Some(7), ..ListQuery::default() };
    // The window is empty at each request for it; the other end of the order shows another row each time.
    let reading = read_while(query, true, &mut server, |server, request| {
        server.rows.clear();
        if request % 2 == 0 && request < 10 {
            server.rows.push((1_000_000, 100 + request as u32));
        }
    });
    assert_eq!((reading.end, reading.rows.len(), reading.requests), (Ok(()), 7, 11));
}

#[test]
fn a_row_that_moves_forward_in_the_order_is_returned() {
    for request in 1..6 {
        let mut server = Server::new(spread(40, 1));
        let query = ListQuery { limit: Some(7), ..ListQuery::default() };
        let reading = read_while(query, false, &mut server, |server, requests| {
            if requests == request {
                let last = server.rows.pop().unwrap();
                server.rows.insert(0, last);
            }
        });
        let unique: BTreeSet<_> = reading.rows.iter().copied().collect();
        assert_eq!((reading.end, unique.len(), reading.rows.len()), (Ok(()), 40, 40), "{request}");
    }
}

#[test]
fn a_row_inserted_before_the_position_does_not_break_the_order() {
    let mut server = Server::of(40);
    let query = ListQuery { limit: Some(7), ..sorted("-createdTime") };
    let reading = read_while(query, true, &mut server, |server, request| {
        if request == 1 {
            // The next window begins in second 33, and contains second 34.
            server.rows.push((34_000, 100));
        }
    });
    assert_eq!((reading.end, reading.rows), (Ok(()), (0..40).rev().collect()));
}

#[test]
fn restarts_are_limited_only_without_a_new_row() {
    let mut server = Server::of(300);
    let query = ListQuery { limit: Some(7), ..ListQuery::default() };
    let reading = read_while(query, false, &mut server, |server, _| {
        if server.rows.len() > 280 {
            server.rows.remove(0);
        }
    });
    assert_eq!(reading.end, Ok(()));
    let returned: BTreeSet<_> = reading.rows.iter().copied().collect();
    assert!((20..300).all(|row| returned.contains(&row)) && returned.len() == reading.rows.len());
}

#[test]
fn more_rows_than_a_page_inserted_before_the_known_ones_are_searched() {
    // The window after the first page begins in second 2, of which row 102 was returned.
    let mut server = Server::new((0..30).map(|row| (i64::from(row) * 1000 + 900, 100 + row)).collect());
    let query = ListQuery { limit: Some(3), ..sorted("createdTime") };
    let reading = read_while(query, true, &mut server, |server, request| {
        if request == 1 {
            server.rows.extend((0..20).map(|row| (2100, row)));
        }
    });
    assert_eq!((reading.end, reading.rows.len()), (Ok(()), 50));
    assert!(reading.rows[23..].iter().copied().eq(103..130));
}
