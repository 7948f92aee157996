use std::collections::BTreeSet;

use super::*;
use crate::paging::WALL;
use crate::paging::rows::Row;
use crate::types::Timestamp;

/// A server that keeps rows by second and id.
#[derive(Clone)]
struct Server {
    rows: Vec<(i64, u32)>,
    most_limit: u64,
    most_offset: u64,
    headers: bool,
    /// Rows of one second come in another order each time.
    unstable: bool,
}

impl Server {
    fn new(rows: Vec<(i64, u32)>) -> Self {
        Self { rows, most_limit: 1000, most_offset: WALL, headers: true, unstable: false }
    }

    fn answer(&self, ask: &Ask) -> Came {
        assert!(ask.limit <= REACH && ask.offset <= WALL && ask.limit > 0, "{ask:?}");
        let (from, to) = bounds(ask.filter.as_deref().unwrap_or_default());
        let mut rows: Vec<(i64, u32)> = self.rows.clone();
        rows.retain(|(second, _)| (from..=to).contains(second));
        match (self.unstable, ask.sort.as_deref()) {
            (true, _) => {
                fastrand::shuffle(&mut rows);
                rows.sort_by_key(|(second, _)| *second);
            }
            (false, None) => {}
            (false, Some(_)) => rows.sort_unstable(),
        }
        if ask.sort.as_deref() == Some("-createdTime") {
            rows.reverse();
        }
        let offset = ask.offset.min(self.most_offset);
        let total = rows.len() as u64;
        let page = rows.into_iter().skip(offset as usize).take(ask.limit.min(self.most_limit) as usize);
        let page = page.map(|(second, id)| Row { id: Some(format!("r{id}")), second: Some(second) });
        let (total, offset) = (self.headers.then_some(total), self.headers.then_some(offset));
        Came { rows: page.collect(), total, offset }
    }
}

fn bounds(filter: &str) -> (i64, i64) {
    let Some((from, to)) = filter.strip_prefix("createdTime:").and_then(|range| range.split_once(".."))
    else {
        return (i64::MIN, i64::MAX);
    };
    let second = |text: &str| Timestamp::from(text).unix_seconds();
    (second(from).unwrap_or(i64::MIN), second(to).unwrap_or(i64::MAX))
}

struct Outcome {
    given: Vec<(i64, u32)>,
    requests: usize,
    end: Result<(), String>,
}

/// Reads everything while `meanwhile` changes the server after every page.
fn read(
    asked: Asked,
    window: bool,
    server: &mut Server,
    mut meanwhile: impl FnMut(&mut Server, usize),
) -> Outcome {
    let mut plan = Plan::new(asked, window.then_some("createdTime"));
    let mut outcome = Outcome { given: Vec::new(), requests: 0, end: Ok(()) };
    loop {
        let ask = match plan.ask() {
            Ok(Some(ask)) => ask,
            Ok(None) => return outcome,
            Err(why) => return Outcome { end: Err(why), ..outcome },
        };
        let came = server.answer(&ask);
        let fresh = plan.take(&came);
        for (row, _) in came.rows.iter().zip(fresh).filter(|(_, fresh)| *fresh) {
            let id = row.id.as_deref().unwrap()[1..].parse().unwrap();
            outcome.given.push((row.second.unwrap(), id));
        }
        outcome.requests += 1;
        assert!(outcome.requests < 5000, "it loops");
        meanwhile(server, outcome.requests);
    }
}

fn spread(rows: u32, each: i64) -> Vec<(i64, u32)> {
    (0..rows).map(|row| (i64::from(row) * each, row)).collect()
}

fn sorted(order: &str) -> Asked {
    Asked { sort: Some(order.to_owned()), ..Asked::default() }
}

#[test]
fn twenty_thousand_rows_take_a_request_for_each_thousand_and_one_more() {
    for (order, descending) in [("createdTime", false), ("-createdTime", true)] {
        let mut server = Server::new(spread(20_000, 7));
        let outcome = read(sorted(order), true, &mut server, |_, _| {});
        let mut expected = server.rows.clone();
        if descending {
            expected.reverse();
        }
        assert!(outcome.given == expected, "{order}");
        assert_eq!((outcome.end, outcome.requests), (Ok(()), 21));
    }
}

#[test]
fn a_small_collection_takes_one_request() {
    for rows in [0, 1, 1000] {
        for window in [true, false] {
            let outcome = read(Asked::default(), window, &mut Server::new(spread(rows, 1)), |_, _| {});
            assert_eq!((outcome.given.len() as u32, outcome.requests), (rows, 1));
        }
    }
}

#[test]
fn rows_of_one_second_are_read_by_offset_up_to_the_wall() {
    for unstable in [false, true] {
        for order in ["createdTime", "-createdTime"] {
            let mut rows = spread(500, 1);
            rows.extend((500..1900).map(|id| (250, id)));
            let mut server = Server { unstable, ..Server::new(rows.clone()) };
            let outcome = read(Asked { limit: Some(100), ..sorted(order) }, true, &mut server, |_, _| {});
            assert!(outcome.end.is_ok() || unstable, "{order}: {:?}", outcome.end);
            let given: BTreeSet<_> = outcome.given.iter().copied().collect();
            assert_eq!(given.len(), outcome.given.len(), "{order}: a row twice");
            if outcome.end.is_ok() {
                assert_eq!(given, rows.into_iter().collect(), "{order}");
            }
        }
    }
    let mut rows = spread(10, 1);
    rows.extend((10..2100).map(|id| (5, id)));
    let outcome = read(Asked::default(), true, &mut Server::new(rows), |_, _| {});
    let why = outcome.end.unwrap_err();
    assert!(why.contains("same createdTime") && why.contains("offset 1000"), "{why}");
    assert!(outcome.given.len() >= 2000);
}

#[test]
fn without_windows_the_wall_is_named_after_all_that_can_be_reached() {
    for window in [true, false] {
        let asked = Asked { sort: Some("lastName".to_owned()), ..Asked::default() };
        let mut server = Server::new(spread(2001, 1));
        let outcome = read(asked.clone(), window, &mut server, |_, _| {});
        assert!(outcome.given == server.rows[..2000]);
        let why = outcome.end.unwrap_err();
        assert!(why.contains("1000"), "{why}");
        server.rows.pop();
        assert!(read(asked, window, &mut server, |_, _| {}).end.is_ok());
    }
}

#[test]
fn a_server_with_other_walls_or_without_headers_neither_loops_nor_loses_rows() {
    for headers in [true, false] {
        for (most_limit, most_offset) in [(1, 1000), (100, 1000), (100, 300), (1000, 0), (1000, 700)] {
            for limit in [None, Some(7), Some(250)] {
                for (window, rows) in [(true, 2500), (false, 150), (false, 900)] {
                    let rows = if most_limit == 1 { rows / 10 } else { rows };
                    let mut server =
                        Server { most_limit, most_offset, headers, ..Server::new(spread(rows, 1)) };
                    let outcome = read(Asked { limit, ..Asked::default() }, window, &mut server, |_, _| {});
                    let at = format!("{headers} {most_limit} {most_offset} {limit:?} {window} {rows}");
                    match outcome.end {
                        Ok(()) => assert!(outcome.given == server.rows, "{at}: {}", outcome.given.len()),
                        Err(why) => assert!(!outcome.given.is_empty(), "{at}: {why}"),
                    }
                }
            }
        }
    }
}

#[test]
fn rows_that_come_and_go_meanwhile_cost_no_other_row() {
    for seed in 0..400 {
        let mut random = fastrand::Rng::with_seed(seed);
        let rows = random.u32(1..1500);
        let window = random.bool();
        let order = if random.bool() { "createdTime" } else { "-createdTime" };
        let every = random.i64(1..4);
        let start: Vec<_> = (0..rows).map(|row| (random.i64(0..2000) / every, row)).collect();
        let mut server = Server::new(start.clone());
        server.rows.sort_unstable();
        let asked = Asked {
            limit: Some(random.u64(1..300)),
            sort: window.then(|| order.to_owned()),
            ..Asked::default()
        };
        let mut next = rows;
        let outcome = read(asked, window, &mut server, |server, request| {
            // An hour of rest in between, so that it can come to an end.
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
        let given: BTreeSet<_> = outcome.given.iter().copied().collect();
        assert_eq!(given.len(), outcome.given.len(), "seed {seed}: a row twice");
        if outcome.end.is_ok() {
            let stayed = start.iter().filter(|row| server.rows.contains(row));
            let missed: Vec<_> = stayed.filter(|row| !given.contains(row)).collect();
            assert!(missed.is_empty(), "seed {seed}, window {window}: {missed:?}");
        }
        assert!(outcome.end.is_ok() || !window, "seed {seed}: {:?}", outcome.end);
    }
}

#[test]
fn an_offset_leaves_out_the_first_rows_however_many() {
    for offset in [0, 1, 999, 1000, 1001, 15_000, 20_000, 30_000] {
        let mut server = Server::new(spread(20_000, 1));
        let outcome = read(Asked { offset, ..Asked::default() }, true, &mut server, |_, _| {});
        assert!(outcome.given == server.rows[(offset as usize).min(20_000)..], "{offset}");
        server.rows.truncate(1700);
        let asked = Asked { offset, limit: Some(300), ..sorted("lastName") };
        let outcome = read(asked, true, &mut server, |_, _| {});
        assert!(outcome.given == server.rows[(offset as usize).min(1700)..], "{offset}");
    }
}

#[test]
fn a_server_that_keeps_neither_filter_nor_order_is_told_from_one_that_does() {
    let rows = |seconds: &[i64]| {
        let row = |(id, second): (usize, &i64)| Row { id: Some(id.to_string()), second: Some(*second) };
        Came { rows: seconds.iter().enumerate().map(row).collect(), total: Some(9), offset: None }
    };
    let end = |pages: &[&[i64]], order: &str| {
        let mut plan = Plan::new(sorted(order), Some("createdTime"));
        for page in pages {
            plan.ask().unwrap();
            plan.take(&rows(page));
        }
        plan.ask().unwrap_err()
    };
    assert!(end(&[&[1, 3, 2]], "createdTime").contains("order"));
    assert!(end(&[&[1, 2]], "-createdTime").contains("order"));
    assert!(end(&[&[1, 2], &[1, 2]], "createdTime").contains("filter"));
    assert!(end(&[&[9, 5], &[9, 5]], "-createdTime").contains("filter"));
    assert!(end(&[&[], &[]], "createdTime").contains("promises"));
    let mut plan = Plan::new(Asked::default(), Some("createdTime"));
    plan.ask().unwrap();
    plan.take(&Came { rows: vec![Row { id: None, second: Some(1) }], total: Some(2), offset: None });
    assert!(plan.ask().unwrap_err().contains("no id"));
}
