//! Recent changes are written to runs, and runs are merged.

use std::time::Duration;

use rusqlite::Connection;

use super::{Directory, LONG, entry, merged_often, seed};
use crate::events::inbox::sqlite::file::Options;
use crate::events::inbox::sqlite::index::Limits;
use crate::events::inbox::{EnqueueResult, Inbox};

/// Numbers of the rows in the tables that are named.
fn rows(directory: &Directory, tables: [&str; 2]) -> [u32; 2] {
    let connection = Connection::open(directory.file()).unwrap();
    tables.map(|table| {
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn recent_changes_are_merged_and_known_to_processes_that_open_the_file_later() {
    let directory = Directory::new("merged");
    let entries: Vec<_> =
        (0..100).map(|number| entry(&format!("k{number}"), Some(&format!("e{number}")), Some(1))).collect();
    let (first, second) = (directory.open(merged_often()).await, directory.open(merged_often()).await);
    // Changes are merged while it is idle.
    let idle = directory.open(merged_often()).await;
    idle.enqueue(&[entry("idle", None, None)]).await.unwrap();
    for (one, other) in entries.iter().zip(entries.iter().skip(1)) {
        first.enqueue(std::slice::from_ref(one)).await.unwrap();
        second.enqueue(std::slice::from_ref(other)).await.unwrap();
    }
    let [chunks, journal] = rows(&directory, ["chunks", "journal"]);
    assert!(chunks > 50 && journal < 20, "{chunks} {journal}");
    let [merged, runs] = rows(&directory, ["runs WHERE level > 0 AND stage = 1", "runs"]);
    assert!(merged > 0 && runs < 20, "{merged} {runs}");
    let third = directory.open(Options::default()).await;
    for handle in [&first, &second, &third, &idle] {
        assert_eq!(handle.enqueue(&entries).await.unwrap(), [const { EnqueueResult::Duplicate }; 100]);
    }
    assert_eq!(third.claim(1000, LONG, Duration::ZERO).await.unwrap().len(), 101);
}

#[tokio::test(flavor = "multi_thread")]
async fn hashes_are_kept_that_are_written_to_a_run_while_others_are_merged() {
    for round in 0..8 {
        let directory = Directory::new(&format!("both{round}"));
        seed();
        // Both take several steps.
        let options = || Options { limits: Limits { recent: 60, chunk: 60 }, ..Options::default() };
        let inboxes = [directory.open(options()).await, directory.open(options()).await];
        let of = |number: u32| entry(&format!("k{number}"), Some(&format!("e{number}")), Some(1));
        let entries: Vec<_> = (0..2000).map(of).collect();
        let mut rest = &entries[..];
        while !rest.is_empty() {
            let part = rest.split_off(..fastrand::usize(1..40).min(rest.len())).unwrap();
            fastrand::choice(&inboxes).unwrap().enqueue(part).await.unwrap();
        }
        let [merged, _] = rows(&directory, ["runs WHERE level > 0 AND stage = 1", "runs"]);
        assert!(merged > 0);
        for inbox in &inboxes {
            let again = inbox.enqueue(&entries).await.unwrap();
            assert!(again.iter().all(|result| *result == EnqueueResult::Duplicate));
        }
        assert_eq!(inboxes[0].claim(3000, LONG, Duration::ZERO).await.unwrap().len(), 2000);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pruned_hashes_leave_the_file_when_runs_are_merged() {
    let directory = Directory::new("removed");
    let inbox = directory.open(merged_often()).await;
    for round in 0..60 {
        let entries: Vec<_> = (0..10)
            .map(|number| entry(&format!("k{round}.{number}"), Some(&format!("e{round}.{number}")), Some(1)))
            .collect();
        assert_eq!(inbox.enqueue(&entries).await.unwrap(), [const { EnqueueResult::Stored }; 10]);
        let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
        assert_eq!(inbox.ack(&claims).await.unwrap(), [true; 10]);
        tokio::time::sleep(Duration::from_micros(10)).await;
        assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 10);
    }
    // 1,200 hashes with two changes each take more than 600 chunks.
    let [chunks, runs] = rows(&directory, ["chunks", "runs"]);
    assert!(chunks < 400 && runs < 40, "{chunks} {runs}");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_take_no_memory_for_hashes_that_were_written_several_times() {
    let directory = Directory::new("capacity");
    let inbox = directory.open(merged_often()).await;
    for number in 0..600 {
        let entity = format!("e{}", number % 2);
        inbox.enqueue(&[entry(&format!("k{number}"), Some(&entity), Some(1))]).await.unwrap();
    }
    // Three items of 17 bytes or more fit into a chunk.
    let merged = "runs WHERE level > 0 AND stage = 1";
    let [all, small] = rows(&directory, [merged, &format!("{merged} AND capacity <= 3 * chunks")]);
    assert!(all > 0 && small == all, "{small} of {all}");
}
