//! The SQLite inbox beside the inbox in memory, with an index that is merged often, and with clocks that differ.

mod disturbances;
mod runs;
mod upgrade;

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use rusqlite::Connection;

use super::SqliteInbox;
use super::file::Options;
use super::index::Limits;
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

/// Makes the random numbers of this thread repeatable.
fn seed() {
    let seed = std::env::var("REBILLY_PROPERTY_SEED")
        .map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("seed {seed}");
    fastrand::seed(seed);
}

#[tokio::test(flavor = "multi_thread")]
async fn random_operations_have_the_results_of_the_inbox_in_memory() {
    for round in 0..4 {
        let directory = Directory::new(&format!("twins{round}"));
        seed();
        let handles = [directory.open(merged_often()).await, directory.open(merged_often()).await];
        let memory = MemoryInbox::with_capacity(100_000);
        let mut twins = Twins { handles, memory, claims: Vec::new(), keys: HashSet::new() };
        for _ in 0..250 {
            twins.step().await;
        }
    }
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
