//! Servers that lie: complete lists, or an error before the first wrong row.

use std::collections::BTreeSet;
use std::ops::Range;

use super::server::{Lie, Reading, Server, Stored, numbers, read, read_while, seeds, sorted, spread};
use crate::paging::cursor::{CursorError, ListQuery};

const ALWAYS: Range<usize> = 0..usize::MAX;
const FROM_SECOND: Range<usize> = 1..usize::MAX;

/// How a reading ends, and with how many rows.
#[derive(Debug, PartialEq)]
enum End {
    Complete,
    Invalid(usize),
    Limit(usize),
}

fn end(reading: &Reading, expected: &[u32]) -> End {
    assert!(reading.rows == expected[..reading.rows.len()], "wrong rows: {:?}", reading.rows);
    match &reading.end {
        Ok(()) => {
            assert_eq!(reading.rows.len(), expected.len(), "rows are missing");
            End::Complete
        }
        Err(CursorError::InvalidPage(_)) => End::Invalid(reading.rows.len()),
        Err(CursorError::OffsetLimit(_)) => End::Limit(reading.rows.len()),
    }
}

/// Reads 40 rows in pages of 7: in windows of time and by offset.
fn ends(lie: Lie, requests: Range<usize>) -> (End, End) {
    let server = Server::of(40).lying(lie, requests);
    let expected = numbers(&server.rows);
    let read = |order: &str, window| read(ListQuery { limit: Some(7), ..sorted(order) }, window, &server);
    (end(&read("createdTime", true), &expected), end(&read("lastName", false), &expected))
}

#[test]
fn every_lie_is_tolerated_or_an_error_before_the_first_wrong_row() {
    use End::{Complete, Invalid, Limit};
    for (lie, requests, window, offset) in [
        (Lie::IgnoreFilter, ALWAYS, Invalid(7), Complete),
        (Lie::IgnoreSort, ALWAYS, Invalid(0), Complete),
        (Lie::IgnoreSort, 2..3, Invalid(14), Complete),
        (Lie::ReverseSort, FROM_SECOND, Invalid(7), Complete),
        (Lie::IgnoreLimit, ALWAYS, Complete, Complete),
        (Lie::ExclusiveBounds, ALWAYS, Invalid(7), Complete),
        (Lie::Total(0), ALWAYS, Complete, Complete),
        (Lie::Total(0), 1..2, Complete, Complete),
        (Lie::Total(7), ALWAYS, Invalid(40), Complete),
        (Lie::CappedTotal(14), ALWAYS, Complete, Complete),
        (Lie::TotalOfPage, ALWAYS, Complete, Complete),
        (Lie::TotalOffBy(-1), ALWAYS, Complete, Complete),
        (Lie::TotalOffBy(3), 0..3, Complete, Complete),
        (Lie::TotalOffBy(3), ALWAYS, Invalid(40), Invalid(40)),
        (Lie::Total(5000), ALWAYS, Invalid(40), Limit(0)),
        (Lie::Total(5000), 3..4, Complete, Limit(21)),
        (Lie::EchoOffset(3), FROM_SECOND, Invalid(7), Limit(7)),
        (Lie::EchoOffset(900), 2..3, Invalid(14), Invalid(14)),
        (Lie::IgnoreOffset, FROM_SECOND, Complete, Invalid(8)),
        (Lie::Empty, 1..2, Complete, Complete),
        (Lie::Empty, 3..4, Complete, Complete),
        (Lie::Empty, FROM_SECOND, Invalid(7), Invalid(7)),
        (Lie::EmptyWithTotal, 0..1, Complete, Complete),
        (Lie::EmptyWithTotal, 3..4, Complete, Complete),
        (Lie::EmptyWithTotal, FROM_SECOND, Invalid(7), Invalid(7)),
        (Lie::EmptyWithZero, 1..2, Complete, Complete),
        (Lie::EmptyWithZero, 4..5, Complete, Complete),
        (Lie::DuplicateRow, 0..1, Invalid(0), Invalid(0)),
        (Lie::DuplicateRow, 2..3, Invalid(14), Invalid(14)),
        (Lie::SwapRows, 2..3, Invalid(14), Complete),
        (Lie::SkipRows(1), 2..3, Complete, Complete),
        (Lie::SkipRows(5), 2..3, Complete, Complete),
        (Lie::SkipRows(5), FROM_SECOND, Invalid(7), Invalid(40)),
        (Lie::SkipRows(50), 3..4, Complete, Complete),
        (Lie::KeepRows(1), 1..2, Complete, Complete),
        (Lie::KeepRows(3), 2..5, Complete, Complete),
        (Lie::WithoutTime, 2..3, Invalid(14), Complete),
        (Lie::WithoutId, 2..3, Invalid(14), Invalid(14)),
        (Lie::WithoutHeaders, ALWAYS, Complete, Complete),
        (Lie::WithoutHeaders, 2..4, Complete, Complete),
    ] {
        let is_swap = lie == Lie::SwapRows;
        if is_swap {
            // Only the server knows the order by another property.
            let server = Server::of(40).lying(lie, requests.clone());
            let rows = read(ListQuery { limit: Some(7), ..sorted("lastName") }, false, &server).rows;
            assert_eq!(rows.iter().collect::<BTreeSet<_>>().len(), 40);
            continue;
        }
        assert_eq!(ends(lie, requests.clone()), (window, offset), "{lie:?} {requests:?}");
    }
}

#[test]
fn a_server_that_ignores_the_filter_is_noticed_before_a_row_occurs_twice() {
    let rows: Vec<Stored> = spread(2500, 1);
    for order in ["createdTime", "-createdTime"] {
        let server = Server::new(rows.clone()).lying(Lie::IgnoreFilter, ALWAYS);
        let reading = read(sorted(order), true, &server);
        assert_eq!((reading.rows.len(), reading.requests), (1000, 2));
        let Err(CursorError::InvalidPage(reason)) = reading.end else { panic!("{:?}", reading.end) };
        assert!(reason.contains("filter by createdTime"), "{reason}");
    }
}

#[test]
fn the_range_of_the_caller_is_checked_on_the_first_page() {
    let filter = Some("createdTime:1970-01-01T00:00:10Z..1970-01-01T00:00:20Z".to_owned());
    let query = ListQuery { filter, ..ListQuery::default() };
    let reading = read(query.clone(), true, &Server::of(40));
    assert_eq!((reading.end, reading.rows), (Ok(()), (10..=20).collect()));
    let reading = read(query, true, &Server::of(40).lying(Lie::IgnoreFilter, ALWAYS));
    assert!(reading.rows.is_empty() && matches!(reading.end, Err(CursorError::InvalidPage(_))));
}

#[test]
fn a_page_cut_short_without_headers_is_not_the_end() {
    let server = Server { headers: false, ..Server::of(40) };
    let expected = numbers(&server.rows);
    for page in 1..8 {
        for kept in 1..3 {
            let server = server.clone().lying(Lie::KeepRows(kept), page..page + 1);
            for order in ["createdTime", "lastName"] {
                let query = ListQuery { limit: Some(7), ..sorted(order) };
                assert_eq!(
                    end(&read(query, true, &server), &expected),
                    End::Complete,
                    "{page} {kept} {order}"
                );
            }
        }
    }
}

#[test]
fn ids_that_disappear_after_a_restart_cause_no_duplicate_row() {
    let mut server = Server::of(40).lying(Lie::WithoutId, 3..usize::MAX);
    let query = ListQuery { limit: Some(7), ..sorted("lastName") };
    let reading = read_while(query, false, &mut server, |server, request| {
        if request == 2 {
            server.rows.remove(0);
        }
    });
    assert_eq!(reading.rows, (0..14).collect::<Vec<_>>());
    assert!(matches!(reading.end, Err(CursorError::InvalidPage(_))), "{:?}", reading.end);
}

#[test]
fn totals_that_are_too_small_lose_no_row() {
    for lie in [Lie::Total(0), Lie::CappedTotal(1000), Lie::TotalOfPage] {
        let server = Server::of(4500).lying(lie, ALWAYS);
        assert_eq!(end(&read(ListQuery::default(), true, &server), &numbers(&server.rows)), End::Complete);
        let server = Server::of(1500).lying(lie, ALWAYS);
        let reading = read(sorted("lastName"), true, &server);
        assert_eq!(end(&reading, &numbers(&server.rows)), End::Complete, "{lie:?}");
    }
    for order in ["createdTime", "lastName"] {
        let server = Server { max_limit: 100, ..Server::of(450) }.lying(Lie::NoTotalButLimit, ALWAYS);
        assert_eq!(
            end(&read(sorted(order), true, &server), &numbers(&server.rows)),
            End::Complete,
            "{order}"
        );
    }
}

#[test]
fn a_single_page_in_no_particular_order_is_complete_unless_an_order_was_requested() {
    let server = Server::of(40).lying(Lie::IgnoreSort, ALWAYS);
    let reading = read(ListQuery::default(), true, &server);
    assert_eq!((reading.end, reading.rows.len()), (Ok(()), 40));
    let reading = read(sorted("createdTime"), true, &server);
    assert!(reading.rows.is_empty() && matches!(reading.end, Err(CursorError::InvalidPage(_))));
    let reading = read(ListQuery::default(), true, &Server::of(40).lying(Lie::WithoutTime, ALWAYS));
    assert_eq!((reading.end, reading.rows.len()), (Ok(()), 40));
}

fn random_lie(random: &mut fastrand::Rng, rows: u64) -> Lie {
    let lies = [
        Lie::IgnoreFilter,
        Lie::IgnoreSort,
        Lie::ReverseSort,
        Lie::IgnoreOffset,
        Lie::IgnoreLimit,
        Lie::ExclusiveBounds,
        Lie::Total(random.u64(0..rows * 2)),
        Lie::CappedTotal(random.u64(0..rows)),
        Lie::TotalOfPage,
        Lie::TotalOffBy(random.i64(-5..5)),
        Lie::EchoOffset(random.u64(0..50)),
        Lie::Empty,
        Lie::EmptyWithTotal,
        Lie::EmptyWithZero,
        Lie::DuplicateRow,
        Lie::SwapRows,
        Lie::SkipRows(random.usize(1..12)),
        Lie::KeepRows(random.usize(1..12)),
        Lie::WithoutTime,
        Lie::WithoutId,
        Lie::WithoutHeaders,
    ];
    lies[random.usize(0..lies.len())]
}

#[test]
fn random_lies_cause_neither_wrong_nor_silently_missing_rows() {
    let (mut complete, mut failed) = (0, 0);
    for seed in seeds(6000) {
        let mut random = fastrand::Rng::with_seed(seed);
        let (count, window, headers) = (random.u32(1..100), random.bool(), random.u8(0..4) > 0);
        let lie = random_lie(&mut random, count.into());
        // The first pages of a longer list could skip all rows read before, as if they were deleted.
        // On the first page these are a list of other rows.
        let first = match lie {
            Lie::Empty | Lie::EmptyWithTotal | Lie::EmptyWithZero | Lie::SkipRows(_) => random.usize(1..12),
            _ => random.usize(0..12),
        };
        // These are a list whose rows were deleted meanwhile, unless a later page contradicts them.
        let is_deletion = match lie {
            Lie::EmptyWithZero => true,
            Lie::Empty | Lie::EmptyWithTotal | Lie::SkipRows(_) => !headers,
            _ => false,
        };
        let last = if random.bool() && !is_deletion { usize::MAX } else { first + 1 };
        let times = random.i64(1..60);
        let mut rows: Vec<Stored> = (0..count).map(|row| (random.i64(0..times) * 1000, row)).collect();
        // A page of one second has no order to check.
        if lie == Lie::ReverseSort {
            rows = spread(count, 1);
        }
        rows.sort_unstable();
        let server = Server { headers, ..Server::new(rows) }.lying(lie, first..last);
        let descending = window && random.bool();
        let order = if descending { "-createdTime" } else { "createdTime" };
        let mut query = ListQuery { limit: Some(random.u64(1..30)), ..sorted(order) };
        if !window {
            query.sort = Some("lastName".to_owned());
        }
        // A few rows can be in order by chance.
        if matches!(lie, Lie::IgnoreSort | Lie::ReverseSort) {
            query.limit = Some(random.u64(20..30));
        }
        let at = format!("seed {seed}: {lie:?} {first}..{last}, {query:?}, headers {headers}, {count} rows");
        let reading = read(query, window, &server);
        let mut expected = numbers(&server.rows);
        if descending {
            expected.reverse();
        }
        let unique: BTreeSet<_> = reading.rows.iter().copied().collect();
        assert_eq!(unique.len(), reading.rows.len(), "{at}: a duplicate row");
        let is_prefix = match (window, lie) {
            // Within a second, any order is correct.
            (true, _) => {
                let second = |id: &u32| server.rows.iter().find(|row| row.1 == *id).map(|row| row.0);
                reading.rows.iter().map(second).eq(expected.iter().take(reading.rows.len()).map(second))
            }
            // Only the server knows the order by another property.
            (false, Lie::SwapRows | Lie::SkipRows(_)) => true,
            (false, _) => expected[..reading.rows.len()] == reading.rows,
        };
        assert!(is_prefix, "{at}: {:?}", reading.rows);
        if reading.end.is_ok() {
            assert_eq!(reading.rows.len(), expected.len(), "{at}: rows are missing");
            complete += 1;
        } else {
            failed += 1;
        }
    }
    // Both ends occur, unless one seed is selected.
    let cases = complete + failed;
    assert!(
        cases < 1000 || failed > cases / 10 && complete > cases / 2,
        "{complete} complete, {failed} failed"
    );
}
