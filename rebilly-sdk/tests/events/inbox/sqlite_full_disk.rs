//! The SQLite inbox on a disk that is full: a small file system of a child process.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{Claim, EnqueueResult, Inbox, InboxEntry, Release, SqliteInbox};

use super::contract::{LONG, bury, claim_soon, open_entries, revision_of};
use rebilly_test_support::{TempDir, child, skipped};

/// Environment variable of a child: its file system.
const DISK: &str = "REBILLY_TEST_FULL_DISK";
/// Exit code if no file system could be mounted.
const NOT_MOUNTED: i32 = 77;

/// Runs a test of this module in a process with a file system of 40 MiB.
fn run_on_small_disk(test: &str) {
    let directory = TempDir::new();
    let script = format!("mount -t tmpfs -o size=40m none \"$0\" || exit {NOT_MOUNTED}; exec \"$@\"");
    let run = |unshare: &str| -> Option<Output> {
        let mut command = Command::new("unshare");
        command.args([unshare, "sh", "-c", &script]).arg(directory.path()).arg(std::env::current_exe().ok()?);
        command.args([&*child::test_name(module_path!(), test), "--exact", "--ignored", "--nocapture"]);
        let output = command.env(DISK, directory.path()).output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout);
        (output.status.code() != Some(NOT_MOUNTED) && text.contains("running")).then_some(output)
    };
    // A new user may mount in a name space of its own.
    match run("--mount").or_else(|| run("-rm")) {
        None => skipped("this machine mounts no temporary file system for the tests of full disks"),
        Some(output) => {
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success() && text.contains("1 passed"), "{text}");
        }
    }
}

fn disk() -> Option<PathBuf> {
    std::env::var_os(DISK).map(PathBuf::from)
}

fn entry(number: u64) -> InboxEntry {
    let body = vec![b'x'; 1000 + (number % 7 * 300) as usize];
    let entity = Some(format!("customer/{}", number % 5000));
    InboxEntry::from_parts(format!("{number:064x}"), "customer-updated", entity, Some(1), Bytes::from(body))
}

/// Stores entries until one is not stored, and returns the number of those that were.
async fn fill(inbox: &SqliteInbox, from: u64) -> u64 {
    let mut number = from;
    loop {
        let batch: Vec<_> = (number..number + 20).map(entry).collect();
        let results = inbox.enqueue(&batch).await.unwrap();
        match results[0] {
            EnqueueResult::Stored => assert_eq!(results, [const { EnqueueResult::Stored }; 20]),
            _ => {
                assert_eq!(results, [const { EnqueueResult::Full }; 20]);
                return number - from;
            }
        }
        number += 20;
    }
}

/// Fills the rest of the disk, as another program does.
fn fill_rest(disk: &Path) -> PathBuf {
    let path = disk.join("other");
    let mut file = File::options().create(true).append(true).open(&path).unwrap();
    for size in [1 << 20, 1 << 12, 1] {
        while file.write(&vec![0; size]).is_ok_and(|written| written > 0) {}
    }
    path
}

async fn next(inbox: &SqliteInbox, max: usize) -> Vec<Claim> {
    inbox.claim(max, LONG, Duration::ZERO).await.unwrap()
}

/// Handles some entries in every way. Returns the number of those that left the inbox.
async fn use_all_operations(inbox: &SqliteInbox) -> u64 {
    let claims = next(inbox, 8).await;
    let [acknowledged, retried, unhandled, deleted, dead, requeued, discarded, extended] = &claims[..] else {
        panic!("{}", claims.len())
    };
    assert_eq!(inbox.extend(std::slice::from_ref(extended), LONG).await.unwrap(), [true]);
    assert_eq!(inbox.ack(&[acknowledged.clone(), extended.clone()]).await.unwrap(), [true; 2]);
    let releases = [
        (retried, Release::Retry { delay: Duration::ZERO }),
        (unhandled, Release::Unhandled),
        (deleted, Release::Delete),
        (dead, Release::DeadLetter { error: "an error" }),
        (requeued, Release::DeadLetter { error: "an error" }),
        (discarded, Release::DeadLetter { error: "an error" }),
    ];
    for (claim, release) in releases {
        assert!(inbox.release(claim, release).await.unwrap(), "{release:?}");
    }
    assert!(inbox.requeue(&requeued.entry.key).await.unwrap());
    assert!(inbox.discard(&discarded.entry.key).await.unwrap());
    assert_eq!(inbox.dead_letters(None, 10).await.unwrap().len(), 1);
    assert!(inbox.requeue(&dead.entry.key).await.unwrap());
    inbox.check().await.unwrap();
    4
}

/// Acknowledges all entries in batches of this size, and returns their number.
async fn drain(inbox: &SqliteInbox, size: usize) -> u64 {
    let mut drained = 0;
    loop {
        let claims = next(inbox, size).await;
        if claims.is_empty() {
            return drained;
        }
        assert_eq!(inbox.ack(&claims).await.unwrap(), vec![true; claims.len()]);
        drained += claims.len() as u64;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a child process of another test"]
async fn filled_by_the_inbox() {
    let Some(disk) = disk() else { return };
    let inbox = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    let stored = fill(&inbox, 0).await;
    assert!(stored > 1000, "{stored}");
    fill_rest(&disk);
    // It stays full, and takes nothing of what the others need.
    assert_eq!(fill(&inbox, stored).await, 0);
    let mut left = use_all_operations(&inbox).await;
    assert_eq!(fill(&inbox, stored).await, 0);
    left += drain(&inbox, 40).await;
    assert_eq!((left, open_entries(&inbox).await), (stored, 0));
    // Entries take the place of those that were handled, also after a restart. Pruning goes on.
    let more = fill(&inbox, stored).await;
    assert!(more > stored / 2, "{more} {stored}");
    drop(inbox);
    let inbox = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    assert_eq!(open_entries(&inbox).await, more);
    assert_eq!(drain(&inbox, 50).await, more);
    assert!(inbox.prune(Duration::ZERO).await.unwrap() > more);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a child process of another test"]
async fn filled_by_another_program() {
    let Some(disk) = disk() else { return };
    let inbox = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    let other_process = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    let batch: Vec<_> = (0..2000).map(entry).collect();
    inbox.enqueue(&batch).await.unwrap();
    bury(&inbox, &revision_of("dead", 1), "an error").await;
    let other_program = fill_rest(&disk);
    let stored = 2000 + fill(&inbox, 2000).await;
    // The inbox opens as well.
    drop((inbox, other_process));
    for _ in 0..100 {
        if !disk.join("inbox-wal").exists() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    fill_rest(&disk);
    let inbox = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    let other_process = SqliteInbox::open(disk.join("inbox")).await.unwrap();
    assert!(inbox.discard(&revision_of("dead", 1).key).await.unwrap());
    for handle in [&inbox, &other_process] {
        let claim = claim_soon(handle).await;
        assert!(handle.ack(&[claim]).await.unwrap()[0]);
    }
    assert_eq!(drain(&inbox, 20).await + 2, stored);
    std::fs::remove_file(other_program).unwrap();
    // Entries take the place of those that were handled, until the reserve is written again.
    for number in 1_000_000..1_001_000 {
        assert_eq!(inbox.enqueue(&[entry(number)]).await.unwrap(), [EnqueueResult::Stored]);
        assert_eq!(drain(&other_process, 10).await, 1);
        if std::fs::metadata(disk.join("inbox-reserve")).unwrap().len() >= 16 << 20 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the reserve was not written");
}

#[test]
fn a_disk_that_the_inbox_has_filled_drains() {
    run_on_small_disk("filled_by_the_inbox");
}

#[test]
fn a_disk_that_another_program_has_filled_drains() {
    run_on_small_disk("filled_by_another_program");
}
