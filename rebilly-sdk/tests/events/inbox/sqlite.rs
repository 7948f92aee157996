//! The SQLite inbox: its file, locks and full disks.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, SqliteInbox};
use rusqlite::Connection;

use super::contract::{self, LONG, Store, claim_soon, claimed, revision_of};
use rebilly_test_support::{TempDir, child};

struct Files {
    directory: TempDir,
    count: AtomicUsize,
}

impl Files {
    async fn open(&self, number: usize) -> Arc<dyn Inbox> {
        Arc::new(SqliteInbox::open(self.directory.file(&number.to_string())).await.unwrap())
    }
}

impl Store for Files {
    async fn create(&self) -> Arc<dyn Inbox> {
        self.open(self.count.fetch_add(1, Ordering::Relaxed) + 1).await
    }

    async fn reopen(&self) -> Option<Arc<dyn Inbox>> {
        Some(self.open(self.count.load(Ordering::Relaxed)).await)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sqlite_inbox_fulfils_the_contract() {
    contract::all(&Files { directory: TempDir::new(), count: AtomicUsize::new(0) }).await;
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
async fn bodies_of_done_entries_are_overwritten() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    inbox.enqueue(&revision_of("a", 2), None).await.unwrap();
    assert!(contains(&bytes(&directory), "MARKER"));
    for _ in 0..2 {
        let claim = claim_soon(&inbox).await;
        inbox.ack(&claim).await.unwrap();
    }
    let described = format!("{inbox:?}");
    drop(inbox);
    // Closing the file merges the write-ahead log.
    contract::until("the log is deleted", || std::fs::read_dir(directory.path()).unwrap().count() == 1).await;
    assert!(!contains(&bytes(&directory), "MARKER"));
    assert!(contains(&bytes(&directory), &revision_of("a", 2).key));
    assert!(described.contains("inbox") && !described.contains("MARKER"), "{described}");
}

#[tokio::test]
async fn files_of_other_applications_are_rejected_unchanged() {
    let directory = TempDir::new();
    let (other_application, newer, text) =
        (directory.file("other"), directory.file("newer"), directory.file("text"));
    Connection::open(&other_application)
        .unwrap()
        .execute_batch("CREATE TABLE mine (a); INSERT INTO mine VALUES (1)")
        .unwrap();
    drop(SqliteInbox::open(&newer).await.unwrap());
    Connection::open(&newer).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    std::fs::write(&text, "MARKER no database at all, and long enough to see it".repeat(50)).unwrap();
    let cases: [(&Path, &str); 4] = [
        (&other_application, "another application"),
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
    let kept: i64 = Connection::open(&other_application)
        .unwrap()
        .query_row("SELECT a FROM mine", [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_is_a_temporary_error() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    inbox.enqueue(&revision_of("a", 1), None).await.unwrap();
    let claim = claim_soon(&inbox).await;
    let other = Connection::open(directory.file("inbox")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    for failed in [inbox.enqueue(&revision_of("b", 1), None).await.map(drop), inbox.ack(&claim).await] {
        let error = failed.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(!error.is_lost() && source.contains("locked"), "{source}");
    }
    other.execute_batch("ROLLBACK").unwrap();
    inbox.ack(&claim).await.unwrap();
    assert_eq!(inbox.enqueue(&revision_of("b", 1), None).await.unwrap(), EnqueueResult::Stored);
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_opens_create_the_file_once() {
    let directory = TempDir::new();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..8 {
        let path = directory.file("inbox");
        tasks.spawn(async move {
            let inbox = SqliteInbox::open(path).await.unwrap();
            inbox.enqueue(&revision_of("a", number), None).await.unwrap()
        });
    }
    assert!(tasks.join_all().await.iter().all(|result| *result == EnqueueResult::Stored));
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    assert_eq!(inbox.pending_count().await.unwrap(), 8);
}

#[tokio::test]
async fn pruning_leaves_no_rows() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    contract::fill_and_prune(&inbox).await;
    let inside = Connection::open(directory.file("inbox")).unwrap();
    for table in ["entries", "queues", "done"] {
        let left: i64 =
            inside.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

/// A dropped operation completes or has no effect.
#[tokio::test]
async fn dropped_operations_are_atomic() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    for revision in 0..40 {
        let entry = revision_of("a", revision);
        let mut receiving = inbox.enqueue(&entry, None);
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
    let pending = inbox.pending_count().await.unwrap();
    assert_eq!(contract::drain(&inbox).await.len() as u64, pending);
}

const FULL: &str = "REBILLY_TEST_INBOX_FULL";

#[tokio::test]
#[ignore = "a child process of another test"]
async fn child() {
    let Some(path) = std::env::var_os(FULL) else { return };
    let inbox = Arc::new(SqliteInbox::open(path).await.unwrap());
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..8 {
        let inbox = Arc::clone(&inbox);
        tasks.spawn(async move {
            for number in 0..100_000 {
                match inbox.enqueue(&revision_of(&format!("t{task}"), number), None).await {
                    Ok(result) => assert_eq!(result, EnqueueResult::Stored),
                    Err(error) => {
                        assert!(!error.is_lost());
                        return number;
                    }
                }
            }
            panic!("the disk did not fill up")
        });
    }
    let stored: i64 = tasks.join_all().await.into_iter().sum();
    println!("\nstored {stored}");
}

/// A file size limit simulates a full disk.
#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_is_an_error_and_loses_no_entry() {
    let directory = TempDir::new();
    let path = directory.file("inbox");
    drop(SqliteInbox::open(&path).await.unwrap());
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 300; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args([&*child::test_name(module_path!(), "child"), "--exact", "--ignored", "--nocapture"])
        .env(FULL, &path)
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    let stored = text.lines().find_map(|line| line.strip_prefix("stored ")?.parse::<u64>().ok());
    let inbox = SqliteInbox::open(&path).await.unwrap();
    let pending = inbox.pending_count().await.unwrap();
    assert!(stored.is_some_and(|stored| stored > 0 && stored == pending), "{stored:?} {pending}");
    // The limit does not apply to this process.
    claimed(inbox.enqueue(&revision_of("b", 1), Some(LONG)).await.unwrap());
    assert_eq!(contract::drain(&inbox).await.len() as u64, pending);
}
