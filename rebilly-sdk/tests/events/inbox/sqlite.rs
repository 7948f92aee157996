//! The SQLite inbox: contents, locks and failures of its file.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, SqliteInbox};
use rusqlite::Connection;

use super::contract::{self, LONG, Store, about, claimed, some};
use rebilly_test_support::{TempDir, child, until};

struct Files {
    directory: TempDir,
    made: AtomicUsize,
}

impl Files {
    async fn open(&self, number: usize) -> Arc<dyn Inbox> {
        Arc::new(SqliteInbox::open(self.directory.file(&number.to_string())).await.unwrap())
    }
}

impl Store for Files {
    async fn create(&self) -> Arc<dyn Inbox> {
        self.open(self.made.fetch_add(1, Ordering::Relaxed) + 1).await
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.open(self.made.load(Ordering::Relaxed)).await)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sqlite_inbox_fulfils_the_contract() {
    contract::all(&Files { directory: TempDir::new(), made: AtomicUsize::new(0) }).await;
}

/// Contents of all files in the directory, including the write-ahead log.
fn bytes(directory: &TempDir) -> Vec<u8> {
    let files = std::fs::read_dir(directory.path()).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test]
async fn bodies_of_handled_entries_are_erased_from_the_file() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
    inbox.receive(&about("a", 2), None).await.unwrap();
    assert!(contains(&bytes(&directory), "MARKER"));
    for _ in 0..2 {
        let claim = some(&inbox).await;
        inbox.finish(&claim).await.unwrap();
    }
    let described = format!("{inbox:?}");
    drop(inbox);
    // Closing the file merges the write-ahead log.
    until("the log is gone", async || std::fs::read_dir(directory.path()).unwrap().count() == 1).await;
    assert!(!contains(&bytes(&directory), "MARKER"));
    assert!(contains(&bytes(&directory), &about("a", 2).key));
    assert!(described.contains("inbox") && !described.contains("MARKER"), "{described}");
}

#[tokio::test]
async fn other_files_are_rejected_and_unchanged() {
    let directory = TempDir::new();
    let (foreign, newer, text) = (directory.file("foreign"), directory.file("newer"), directory.file("text"));
    Connection::open(&foreign)
        .unwrap()
        .execute_batch("CREATE TABLE mine (a); INSERT INTO mine VALUES (1)")
        .unwrap();
    drop(SqliteInbox::open(&newer).await.unwrap());
    Connection::open(&newer).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    std::fs::write(&text, "MARKER no database at all, and long enough to see it".repeat(50)).unwrap();
    let cases: [(&Path, &str); 4] = [
        (&foreign, "something else"),
        (&newer, "newer version"),
        (&text, "not a database"),
        (&directory.file("no/such/directory"), "unable to open"),
    ];
    for (path, expected) in cases {
        let error = SqliteInbox::open(path).await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(expected) && !source.contains("MARKER"), "{source}");
        assert!(!error.is_lost());
    }
    let kept: i64 =
        Connection::open(&foreign).unwrap().query_row("SELECT a FROM mine", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_is_a_recoverable_error() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    inbox.receive(&about("a", 1), None).await.unwrap();
    let claim = some(&inbox).await;
    let other = Connection::open(directory.file("inbox")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    for failed in [inbox.receive(&about("b", 1), None).await.map(drop), inbox.finish(&claim).await] {
        let error = failed.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(!error.is_lost() && source.contains("locked"), "{source}");
    }
    other.execute_batch("ROLLBACK").unwrap();
    inbox.finish(&claim).await.unwrap();
    assert_eq!(inbox.receive(&about("b", 1), None).await.unwrap(), EnqueueResult::Stored);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_can_open_a_new_file_at_once() {
    let directory = TempDir::new();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..8 {
        let path = directory.file("inbox");
        tasks.spawn(async move {
            let inbox = SqliteInbox::open(path).await.unwrap();
            inbox.receive(&about("a", number), None).await.unwrap()
        });
    }
    assert!(tasks.join_all().await.iter().all(|receipt| *receipt == EnqueueResult::Stored));
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    assert_eq!(inbox.pending().await.unwrap(), 8);
}

#[tokio::test]
async fn pruning_leaves_no_rows() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    contract::store_and_prune(&inbox).await;
    let inside = Connection::open(directory.file("inbox")).unwrap();
    for table in ["entries", "queues", "done"] {
        let left: i64 =
            inside.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

/// A dropped call takes effect completely or not at all.
#[tokio::test]
async fn dropped_calls_are_atomic() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    for revision in 0..40 {
        let entry = about("a", revision);
        let mut receiving = inbox.receive(&entry, None);
        for _ in 0..revision % 4 {
            let ready =
                std::future::poll_fn(|context| std::task::Poll::Ready(receiving.as_mut().poll(context)))
                    .await;
            if ready.is_ready() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
    let pending = inbox.pending().await.unwrap();
    assert_eq!(contract::drain(&inbox).await.len() as u64, pending);
}

const FULL: &str = "REBILLY_TEST_INBOX_FULL";

#[tokio::test]
#[ignore = "a process that another test starts"]
async fn fill_disk_child() {
    let Some(path) = std::env::var_os(FULL) else { return };
    let inbox = Arc::new(SqliteInbox::open(path).await.unwrap());
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..8 {
        let inbox = Arc::clone(&inbox);
        tasks.spawn(async move {
            for number in 0..100_000 {
                match inbox.receive(&about(&format!("t{task}"), number), None).await {
                    Ok(receipt) => assert_eq!(receipt, EnqueueResult::Stored),
                    Err(error) => {
                        assert!(!error.is_lost());
                        return number;
                    }
                }
            }
            panic!("the disk is never full")
        });
    }
    let stored: i64 = tasks.join_all().await.into_iter().sum();
    println!("\nstored {stored}");
}

/// The child process cannot grow its files, as on a full disk.
#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_is_an_error_and_loses_no_entry() {
    let directory = TempDir::new();
    let path = directory.file("inbox");
    drop(SqliteInbox::open(&path).await.unwrap());
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 300; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args([&*child::test_name(module_path!(), "fill_disk_child"), "--exact", "--ignored", "--nocapture"])
        .env(FULL, &path)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    let stored = text.lines().find_map(|line| line.strip_prefix("stored ")?.parse::<u64>().ok());
    let inbox = SqliteInbox::open(&path).await.unwrap();
    let pending = inbox.pending().await.unwrap();
    assert!(stored.is_some_and(|stored| stored > 0 && stored == pending), "{stored:?} {pending}");
    // The disk has space again.
    claimed(inbox.receive(&about("b", 1), Some(LONG)).await.unwrap());
    assert_eq!(contract::drain(&inbox).await.len() as u64, pending);
}
