//! The SQLite inbox beside the inbox in memory, with clocks that differ, and with an index that is merged often.

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use rusqlite::{Connection, params};

use super::SqliteInbox;
use super::file::Options;
use super::hashes::{Hash, Item, Queue};
use super::index::Limits;
use super::record::Record;
use crate::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, MemoryInbox, Release};

const LONG: Duration = Duration::from_secs(3600);
const SHORT: Duration = Duration::from_millis(30);
const HOUR: Duration = LONG;

/// A directory that is deleted when this is dropped.
pub(super) struct Directory(PathBuf);

impl Directory {
    pub(super) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("rebilly-sqlite-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("inbox")
    }

    pub(super) async fn open(&self, options: Options) -> SqliteInbox {
        SqliteInbox::open_with(&self.file(), options).await.unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn merged_often() -> Options {
    Options { limits: Limits { recent: 4, chunk: 60 }, ..Options::default() }
}

fn entry(key: &str, entity: Option<&str>, revision: Option<i64>) -> InboxEntry {
    let body = Bytes::from(format!("{{\"key\": \"{key}\"}}"));
    InboxEntry::from_parts(
        format!("{key:0>64}"),
        "customer-updated",
        entity.map(str::to_owned),
        revision,
        body,
    )
}

/// Content of a claim, which is the same in two inboxes.
fn seen(claim: &Claim) -> (InboxEntry, u32, bool) {
    (claim.entry.clone(), claim.attempt, claim.is_superseded)
}

/// The claims that both inboxes made, of SQLite and of memory.
type Pair = (Claim, Claim);

/// Two handles of a file, and the inbox in memory that must do the same.
struct Twins {
    handles: [SqliteInbox; 2],
    memory: MemoryInbox,
    claims: Vec<Pair>,
    keys: HashSet<String>,
}

impl Twins {
    fn sqlite(&self) -> &SqliteInbox {
        fastrand::choice(&self.handles).unwrap()
    }

    fn entry(&mut self) -> InboxEntry {
        let (number, revision) = (fastrand::u32(..40), fastrand::i64(1..5));
        let entry = match number % 5 {
            0 => entry(&format!("n{number}"), None, None),
            1 => entry(&format!("w{number}"), Some(&format!("e{}", number % 3)), None),
            _ => entry(&format!("r{number}.{revision}"), Some(&format!("e{}", number % 3)), Some(revision)),
        };
        self.keys.insert(entry.key.clone());
        entry
    }

    fn claim(&self) -> Option<Pair> {
        fastrand::choice(&self.claims).cloned()
    }

    fn add(&mut self, mut sqlite: Vec<Claim>, mut memory: Vec<Claim>) {
        for claims in [&mut sqlite, &mut memory] {
            claims.sort_by(|one, other| one.entry.key.cmp(&other.entry.key));
        }
        let of = |claims: &[Claim]| claims.iter().map(seen).collect::<Vec<_>>();
        assert_eq!(of(&sqlite), of(&memory));
        self.claims.extend(sqlite.into_iter().zip(memory));
    }

    /// Runs a random operation on both inboxes and compares the results.
    async fn step(&mut self) {
        let lease = if fastrand::u8(..4) == 0 { Duration::ZERO } else { LONG };
        match fastrand::u8(..12) {
            0 | 1 => {
                let batch: Vec<_> = (0..fastrand::usize(..4)).map(|_| self.entry()).collect();
                let results = self.sqlite().enqueue(&batch).await.unwrap();
                assert_eq!(results, self.memory.enqueue(&batch).await.unwrap(), "{batch:?}");
            }
            2 | 3 => {
                let entry = self.entry();
                let sqlite = self.sqlite().enqueue_claimed(&entry, lease).await.unwrap();
                match (sqlite, self.memory.enqueue_claimed(&entry, lease).await.unwrap()) {
                    (EnqueueResult::Claimed(sqlite), EnqueueResult::Claimed(memory)) => {
                        self.add(vec![sqlite], vec![memory]);
                    }
                    (sqlite, memory) => assert_eq!(sqlite, memory),
                }
            }
            4..=6 => {
                // All that can be claimed, because the contract does not give entries of equal age an order.
                // It would hand out entries twice if their lease ended at once.
                let sqlite = self.sqlite().claim(1000, LONG, Duration::ZERO).await.unwrap();
                let memory = self.memory.claim(1000, LONG, Duration::ZERO).await.unwrap();
                self.add(sqlite, memory);
            }
            7 | 8 => {
                let pairs: Vec<_> = (0..fastrand::usize(..3)).filter_map(|_| self.claim()).collect();
                let (sqlite, memory): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
                if fastrand::u8(..4) == 0 {
                    let extended = self.sqlite().extend(&sqlite, lease).await.unwrap();
                    assert_eq!(extended, self.memory.extend(&memory, lease).await.unwrap());
                } else {
                    let acknowledged = self.sqlite().ack(&sqlite).await.unwrap();
                    assert_eq!(acknowledged, self.memory.ack(&memory).await.unwrap());
                }
            }
            9 => {
                let Some((sqlite, memory)) = self.claim() else { return };
                let release = match fastrand::u8(..5) {
                    0 => Release::Retry { delay: Duration::ZERO },
                    1 => Release::Retry { delay: LONG },
                    2 => Release::Unhandled,
                    3 => Release::Delete,
                    _ => Release::DeadLetter { error: "an error" },
                };
                let released = self.sqlite().release(&sqlite, release).await.unwrap();
                assert_eq!(released, self.memory.release(&memory, release).await.unwrap(), "{release:?}");
            }
            10 => {
                let Some(key) = fastrand::choice(&self.keys) else { return };
                if fastrand::bool() {
                    let requeued = self.sqlite().requeue(key).await.unwrap();
                    assert_eq!(requeued, self.memory.requeue(key).await.unwrap());
                } else {
                    let discarded = self.sqlite().discard(key).await.unwrap();
                    assert_eq!(discarded, self.memory.discard(key).await.unwrap());
                }
            }
            _ if fastrand::u8(..8) == 0 => {
                let pruned = self.sqlite().prune(Duration::ZERO).await.unwrap();
                assert_eq!(pruned, self.memory.prune(Duration::ZERO).await.unwrap());
            }
            _ => {
                let letters = |letters: Vec<crate::events::inbox::DeadLetter>| -> Vec<_> {
                    letters.into_iter().map(|letter| (letter.entry, letter.attempts)).collect()
                };
                let sqlite = letters(self.sqlite().dead_letters(None, 10).await.unwrap());
                assert_eq!(sqlite, letters(self.memory.dead_letters(None, 10).await.unwrap()));
            }
        }
        let (mut sqlite, mut memory) =
            (self.sqlite().stats().await.unwrap(), self.memory.stats().await.unwrap());
        assert_eq!(sqlite.oldest_age.take().is_some(), memory.oldest_age.take().is_some());
        assert_eq!(sqlite, memory);
        // Both clocks must show the same order.
        tokio::time::sleep(Duration::from_micros(10)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn random_operations_have_the_results_of_the_inbox_in_memory() {
    for round in 0..4 {
        let directory = Directory::new(&format!("twins{round}"));
        let seed = std::env::var("REBILLY_PROPERTY_SEED")
            .map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
        println!("seed {seed}");
        fastrand::seed(seed);
        let handles = [directory.open(merged_often()).await, directory.open(merged_often()).await];
        let memory = MemoryInbox::with_capacity(100_000);
        let mut twins = Twins { handles, memory, claims: Vec::new(), keys: HashSet::new() };
        for _ in 0..250 {
            twins.step().await;
        }
    }
}

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

/// Claims the next entry, and polls until there is one.
async fn claim_soon(inbox: &SqliteInbox) -> Claim {
    for _ in 0..1000 {
        if let Some(claim) = inbox.claim(1, LONG, Duration::ZERO).await.unwrap().pop() {
            return claim;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no claimable entry")
}

/// Two processes whose wall clocks are two hours apart.
async fn at_different_times(directory: &Directory, second_is_ahead: bool) -> [SqliteInbox; 2] {
    let first = directory.open(Options::default()).await;
    let now = SystemTime::now();
    let wall = if second_is_ahead { now + 2 * HOUR } else { now - 2 * HOUR };
    let second = directory.open(Options { wall, ..Options::default() }).await;
    [first, second]
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_with_different_clocks_handle_no_entry_twice_and_do_not_wait_for_each_other() {
    for second_is_ahead in [true, false] {
        let directory = Directory::new(&format!("clocks-{second_is_ahead}"));
        let inboxes = at_different_times(&directory, second_is_ahead).await;
        for (one, other, key) in [(&inboxes[0], &inboxes[1], "a"), (&inboxes[1], &inboxes[0], "b")] {
            let entry = entry(key, Some(key), Some(1));
            one.enqueue(std::slice::from_ref(&entry)).await.unwrap();
            let claim = claim_soon(one).await;
            let distance = claim.received_at.elapsed().unwrap_or_else(|ahead| ahead.duration());
            assert!(distance < HOUR, "{distance:?}");
            assert!(other.claim(10, LONG, Duration::ZERO).await.unwrap().is_empty());
            assert_eq!(other.enqueue_claimed(&entry, LONG).await.unwrap(), EnqueueResult::Busy);
            assert!(one.release(&claim, Release::Retry { delay: SHORT }).await.unwrap());
            let claim = claim_soon(other).await;
            assert!(other.extend(std::slice::from_ref(&claim), SHORT).await.unwrap()[0]);
            // Its process ends.
            let claim = claim_soon(one).await;
            assert_eq!((claim.attempt, claim.entry), (3, entry));
            let oldest = other.stats().await.unwrap().oldest_age.unwrap();
            assert!(oldest < HOUR, "{oldest:?}");
            assert_eq!(other.prune(HOUR).await.unwrap(), 0);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_was_idle_for_hours_takes_no_claim() {
    let directory = Directory::new("idle");
    let idle = directory.open(Options { idle: 2 * HOUR, ..Options::default() }).await;
    let busy = directory.open(Options::default()).await;
    let lease = Duration::from_secs(60);
    busy.enqueue(&[entry("a", Some("a"), Some(2))]).await.unwrap();
    let claims = busy.claim(10, lease, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), 1);
    // The lease has ended by its view of the clock.
    assert!(idle.claim(10, lease, Duration::ZERO).await.unwrap().is_empty());
    let inline = idle.enqueue_claimed(&entry("b", Some("a"), Some(1)), lease).await.unwrap();
    assert_eq!(inline, EnqueueResult::Busy);
    idle.enqueue(&[entry("b", Some("a"), Some(1))]).await.unwrap();
    assert!(idle.claim(10, lease, Duration::ZERO).await.unwrap().is_empty());
    assert_eq!(busy.extend(&claims, lease).await.unwrap(), [true]);
    assert!(idle.claim(10, lease, Duration::ZERO).await.unwrap().is_empty());
    assert_eq!(busy.ack(&claims).await.unwrap(), [true]);
    assert_eq!(idle.claim(10, lease, Duration::ZERO).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn delays_and_leases_end_while_no_process_has_the_file_open() {
    let directory = Directory::new("closed");
    let first = directory.open(Options::default()).await;
    first.enqueue(&[entry("a", None, None), entry("b", None, None)]).await.unwrap();
    let claims = first.claim(2, LONG, Duration::ZERO).await.unwrap();
    assert!(first.release(&claims[0], Release::Retry { delay: HOUR }).await.unwrap());
    drop(first);
    // The file is closed some time after this.
    for _ in 0..1000 {
        let wall = SystemTime::now() + 2 * HOUR;
        let second = directory.open(Options { wall, ..Options::default() }).await;
        let claims = second.claim(2, LONG, Duration::ZERO).await.unwrap();
        if !claims.is_empty() {
            assert_eq!(claims.len(), 2);
            assert!(second.stats().await.unwrap().oldest_age.unwrap() >= 2 * HOUR);
            return;
        }
        drop(second);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the clock stood still");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_operation_does_not_fail_those_of_its_transaction() {
    let directory = Directory::new("isolated");
    let inbox = directory.open(Options::default()).await;
    let entries = ["a", "b", "c"].map(|key| entry(key, Some("e"), None));
    // While the file is locked, the operations wait for one transaction.
    let lock = Connection::open(directory.file()).unwrap();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    let failing = inbox.commits.change(|transaction| {
        transaction.requeue("unknown")?;
        transaction.enqueue(&entry("d", None, None))?;
        Err::<(), _>(rusqlite::Error::QueryReturnedNoRows)
    });
    let release = async {
        tokio::time::sleep(SHORT).await;
        lock.execute_batch("ROLLBACK").unwrap();
    };
    let (first, second, failed, third, ()) = tokio::join!(
        inbox.enqueue(&entries[..1]),
        inbox.enqueue(&entries[1..2]),
        failing,
        inbox.enqueue(&entries[2..]),
        release
    );
    for stored in [first, second, third] {
        assert_eq!(stored.unwrap(), [EnqueueResult::Stored]);
    }
    assert!(failed.unwrap_err().is_unavailable());
    // The entry of the failed one is unknown again.
    assert_eq!(inbox.enqueue(&[entry("d", None, None)]).await.unwrap(), [EnqueueResult::Stored]);
    assert_eq!(inbox.stats().await.unwrap().waiting, 4);
}

/// An item in the journal of version 2.
fn fixed_size(hash: Hash, columns: &[(u8, i64)]) -> Vec<u8> {
    let bits = columns.iter().fold(0, |bits, (place, _)| bits | 1 << place);
    let columns = columns.iter().flat_map(|(_, column)| column.to_le_bytes());
    hash.0.into_iter().chain([bits]).chain(columns).collect()
}

/// Writes a file of version 2 with an open entry, two done ones and a deleted one.
fn write_version_2(directory: &Directory) {
    let connection = Connection::open(directory.file()).unwrap();
    connection.execute_batch(include_str!("tests/version_2.sql")).unwrap();
    connection.execute_batch("PRAGMA application_id = 0x52624c67; PRAGMA user_version = 2").unwrap();
    let [open, done, recent, deleted] = ["open", "done", "recent", "deleted"].map(|key| {
        let entry = entry(key, Some(key), Some(5));
        (Hash::of_key(&entry.key), Hash::of_queue(entry.ordering_key()), entry)
    });
    Record::insert(&connection, (1, 1, 5), &open.2).unwrap();
    for (hash, item) in [
        (open.0, Item::Key(1)),
        (open.1, Item::Queue(Queue { entries: 1, head: Some(1), revision: Some(5), ..Queue::default() })),
        (done.0, Item::Key(2)),
        (done.1, Item::Queue(Queue { entries: 1, latest: Some(5), finished: Some(5), ..Queue::default() })),
        (deleted.0, Item::Key(4)),
        (recent.1, Item::Queue(Queue { entries: 1, latest: Some(3), finished: Some(3), ..Queue::default() })),
    ] {
        let [number, entries, latest, finished, revision] = item.columns();
        connection
            .execute(
                "INSERT INTO hashes VALUES (?, ?, ?, ?, ?, ?)",
                params![hash, number, entries, latest, finished, revision],
            )
            .unwrap();
    }
    let changes = [fixed_size(recent.0, &[(0, 3)]), fixed_size(recent.1, &[(1, 1), (2, 5), (3, 5)])].concat();
    for (seq, changes) in [(8, changes), (9, fixed_size(deleted.0, &[]))] {
        connection.execute("INSERT INTO journal VALUES (?, ?)", params![seq, changes]).unwrap();
    }
    for (number, (key, queue, _)) in [(2, &done), (3, &recent)] {
        let token = number << 22 | 1;
        connection.execute("INSERT INTO done VALUES (?, 1, ?, ?)", params![token, key, queue]).unwrap();
    }
    connection
        .execute(
            "UPDATE state SET next = 5, waiting = 1, journal = 9, merged = 7, merging = 9, merged_to = ?",
            [open.0],
        )
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_version_2_is_upgraded_with_its_hashes_and_its_journal() {
    let directory = Directory::new("version2");
    write_version_2(&directory);
    for _ in 0..2 {
        // The second time, it is not upgraded again.
        let inbox = directory.open(merged_often()).await;
        let known = ["open", "done", "recent"].map(|key| entry(key, Some(key), Some(5)));
        assert_eq!(inbox.enqueue(&known).await.unwrap(), [const { EnqueueResult::Duplicate }; 3]);
        assert_eq!(inbox.stats().await.unwrap().waiting, 1);
    }
    let inbox = directory.open(merged_often()).await;
    let older = ["done", "recent"].map(|key| entry(&format!("older {key}"), Some(key), Some(4)));
    assert_eq!(inbox.enqueue(&older).await.unwrap(), [const { EnqueueResult::Stored }; 2]);
    let deleted = entry("deleted", None, None);
    assert_eq!(inbox.enqueue(&[deleted]).await.unwrap(), [EnqueueResult::Stored]);
    let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    let claimed: Vec<_> =
        claims.iter().map(|claim| (claim.entry.key.trim_start_matches('0'), claim.is_superseded)).collect();
    assert_eq!(claimed, [("open", false), ("older done", true), ("older recent", true), ("deleted", false)]);
    tokio::time::sleep(Duration::from_millis(2)).await;
    assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 2);
}
