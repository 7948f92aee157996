//! Random histories of honest servers.

use std::collections::{BTreeSet, HashMap};

use super::server::{Server, Stored, numbers, read_while, seeds};
use crate::paging::cursor::ListQuery;

/// Changes of an honest server between two pages.
struct History {
    random: fastrand::Rng,
    next: u32,
    /// Milliseconds to which new rows are rounded.
    step: i64,
    last: i64,
    times: HashMap<u32, i64>,
}

impl History {
    fn time(&mut self, range: std::ops::Range<i64>) -> i64 {
        self.random.i64(range) / self.step * self.step
    }

    fn row(&mut self, time: i64) -> Stored {
        self.next += 1;
        self.times.insert(self.next, time);
        (time, self.next)
    }

    fn change(&mut self, server: &mut Server) {
        let count = server.rows.len();
        match self.random.u32(0..9) {
            0..3 if count > 0 => drop(server.rows.remove(self.random.usize(0..count))),
            // All rows of a while, as when a filter no longer matches them.
            3 if count > 0 => {
                let first = self.random.usize(0..count);
                let last = (first + self.random.usize(1..60)).min(count);
                server.rows.drain(first..last);
            }
            4 => {
                let count = self.random.usize(1..40);
                let time = self.time(0..self.last);
                let rows: Vec<_> = (0..count).map(|_| self.row(time)).collect();
                server.rows.extend(rows);
            }
            5..7 => {
                let time = self.time(0..self.last);
                let row = self.row(time);
                server.rows.insert(self.random.usize(0..=server.rows.len()), row);
            }
            _ => {
                self.last += self.random.i64(0..5000);
                let time = self.last / self.step * self.step;
                let row = self.row(time);
                server.rows.push(row);
            }
        }
    }
}

#[test]
fn inserted_and_deleted_rows_cause_no_lost_or_duplicate_row() {
    let (mut complete, mut failed) = (0, 0);
    for seed in seeds(600) {
        let mut random = fastrand::Rng::with_seed(seed);
        let most = 10u32.pow(random.u32(1..4)) * 3 / 2;
        let (count, window, headers) = (random.u32(1..most), random.bool(), random.u8(0..4) > 0);
        let order = if random.bool() { "createdTime" } else { "-createdTime" };
        let step = [1, 250, 1000, 4000][random.usize(0..4)];
        let span = random.i64(1..2_000_000);
        let mut history = History { random, next: 0, step, last: span, times: HashMap::new() };
        let start: Vec<Stored> = (0..count)
            .map(|_| {
                let time = history.time(0..span);
                history.row(time)
            })
            .collect();
        let mut server = Server { headers, ..Server::new(start.clone()) };
        server.rows.sort_unstable();
        match history.random.u8(0..9) {
            0 if count < 100 => server.max_limit = 1,
            0..3 => server.max_limit = history.random.u64(2..200),
            _ => {}
        }
        let query = ListQuery {
            limit: Some(history.random.u64(1..300)),
            sort: window.then(|| order.to_owned()),
            ..ListQuery::default()
        };
        // Pages without a change in between, so that a cursor of offsets can reach the end.
        let every = if window { history.random.usize(1..4) } else { 3 };
        let reading = read_while(query, window, &mut server, |server, request| {
            if request % every == 0 && request < 60 {
                history.change(server);
            }
        });
        let at = format!("seed {seed}, window {window}, headers {headers}, limit {}", server.max_limit);
        let returned: BTreeSet<_> = reading.rows.iter().copied().collect();
        assert_eq!(returned.len(), reading.rows.len(), "{at}: a duplicate row");
        if window {
            let second = |id: &u32| history.times[id].div_euclid(1000);
            let is_sorted = match order {
                "createdTime" => reading.rows.is_sorted_by_key(second),
                _ => reading.rows.iter().rev().is_sorted_by_key(second),
            };
            // Where pages have one row, deletions are noticed after a row.
            assert!(is_sorted || server.max_limit == 1, "{at}: another order");
        }
        if reading.end.is_ok() {
            let kept: BTreeSet<_> = numbers(&server.rows).into_iter().collect();
            let missed: Vec<_> = numbers(&start)
                .into_iter()
                .filter(|id| kept.contains(id) && !returned.contains(id))
                .collect();
            assert!(missed.is_empty(), "{at}: {missed:?}");
            complete += 1;
        } else {
            assert!(!window, "{at}: {:?}", reading.end);
            failed += 1;
        }
    }
    assert!(complete >= failed * 4 || complete + failed < 100, "{complete} complete, {failed} failed");
}
