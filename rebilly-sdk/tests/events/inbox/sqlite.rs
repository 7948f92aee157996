//! The SQLite inbox: its files, locks, upgrades and full disks.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxError, SqliteInbox};
use rusqlite::Connection;

use super::contract::{
    self, LONG, Store, ack, claim_soon, drain, drain_claims, enqueue, enqueue_all, enqueue_claimed,
    open_entries, revision_of,
};
use rebilly_test_support::TempDir;

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

/// Contents of the files in a directory, except the reserve.
fn files(directory: &TempDir) -> BTreeMap<OsString, Vec<u8>> {
    let files = std::fs::read_dir(directory.path()).unwrap().map(|file| file.unwrap());
    let files = files.map(|file| (file.file_name(), std::fs::read(file.path()).unwrap_or_default()));
    files.filter(|(name, _)| !name.to_str().unwrap().ends_with("-reserve")).collect()
}

fn contains(files: &BTreeMap<OsString, Vec<u8>>, text: &str) -> bool {
    files.values().any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
}

#[tokio::test]
async fn bodies_of_done_entries_are_overwritten() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1), revision_of("a", 2)]).await;
    contract::bury(&inbox, &revision_of("b", 1), "an error").await;
    assert!(contains(&files(&directory), "MARKER"));
    assert_eq!(drain(&inbox).await.len(), 2);
    assert!(inbox.discard(&revision_of("b", 1).key).await.unwrap());
    let described = format!("{inbox:?}");
    drop(inbox);
    // Closing the file merges the write-ahead log.
    contract::until("the log is deleted", || files(&directory).len() == 1).await;
    assert!(!contains(&files(&directory), "MARKER"));
    assert!(contains(&files(&directory), "CREATE TABLE"));
    assert!(described.contains("inbox") && !described.contains("MARKER"), "{described}");
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_created_for_their_owner_and_keep_their_mode() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let directory = TempDir::new();
    let mode = |name: &str| std::fs::metadata(directory.file(name)).unwrap().permissions().mode() & 0o777;
    // A link to a file that is still missing is followed.
    symlink(directory.file("target"), directory.file("link")).unwrap();
    let inbox = SqliteInbox::open(directory.file("link")).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    for name in ["target", "target-wal", "target-shm"] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
    assert_eq!(mode("link-reserve"), 0o600);
    drop(inbox);
    contract::until("the file is closed", || !directory.file("target-wal").exists()).await;
    // The owner's choice is kept.
    std::fs::set_permissions(directory.file("target"), std::os::unix::fs::PermissionsExt::from_mode(0o640))
        .unwrap();
    let inbox = SqliteInbox::open(directory.file("target")).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 2)]).await;
    assert_eq!((mode("target"), mode("target-wal")), (0o640, 0o640));
}

async fn rejected(path: &Path) -> InboxError {
    match SqliteInbox::open(path).await {
        Ok(inbox) => panic!("opened {inbox:?}"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn foreign_and_newer_files_are_rejected_unchanged() {
    let directory = TempDir::new();
    let other = |name: &str, sql: &str| {
        let connection = Connection::open(directory.file(name)).unwrap();
        connection.execute_batch(sql).unwrap();
        connection
    };
    let table = "CREATE TABLE mine (a); INSERT INTO mine VALUES (1);";
    drop(other("other", table));
    drop(other("empty with an id", "PRAGMA application_id = 7; VACUUM"));
    drop(other("empty with a version", "PRAGMA user_version = 1; VACUUM"));
    drop(other("closed log", &format!("PRAGMA journal_mode = WAL; {table}")));
    // These are in use: their tables are in the log only.
    let open = other("open log", &format!("PRAGMA journal_mode = WAL; {table}"));
    let inbox = SqliteInbox::open(directory.file("newer")).await.unwrap();
    drop(inbox);
    contract::until("the file is closed", || !directory.file("newer-wal").exists()).await;
    drop(other("newer", "PRAGMA user_version = 99"));
    contract::until("the file is closed", || !directory.file("newer-wal").exists()).await;
    std::fs::write(directory.file("text"), "MARKER no database at all, and long enough".repeat(50)).unwrap();
    std::fs::write(directory.file("short"), "MARKER").unwrap();
    let before = files(&directory);
    let cases = [
        ("other", "another application"),
        ("empty with an id", "another application"),
        ("empty with a version", "another application"),
        ("closed log", "another application"),
        ("open log", "another application"),
        ("newer", "newer version"),
        ("text", "no SQLite database"),
        ("short", "no SQLite database"),
    ];
    for (name, expected) in cases {
        let error = rejected(&directory.file(name)).await;
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(error.is_incompatible(), "{name}: {source}");
        assert!(source.contains(expected) && !source.contains("MARKER"), "{name}: {source}");
    }
    let mut after = files(&directory);
    // The shared memory of the log holds locks and no data.
    let (shared, mut before) = (OsString::from("open log-shm"), before);
    assert_eq!(after.remove(&shared).is_some(), before.remove(&shared).is_some());
    assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    assert!(after == before);
    let kept: i64 = open.query_row("SELECT a FROM mine", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
    let missing = rejected(&directory.file("no/such/directory")).await;
    assert!(missing.is_unavailable());
}

/// A file that the code with version 1 wrote.
const VERSION_1: &str = include_str!("sqlite_version_1.sql");

fn write_version_1(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

/// The key of an entry in that file.
fn old_key(name: &str) -> String {
    format!("{name:0>32}").bytes().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_version_1_are_upgraded_with_their_data() {
    let directory = TempDir::new();
    // The second one was written with a clock that was set back since.
    let ahead = VERSION_1.replace("17000348", "19900348");
    for (name, sql) in [("past", VERSION_1), ("future", &ahead)] {
        write_version_1(&directory.file(name), sql);
        let inbox = SqliteInbox::open(directory.file(name)).await.unwrap();
        let stats = inbox.stats().await.unwrap();
        assert_eq!((stats.waiting, stats.failing, stats.claimed, stats.dead), (7, 1, 2, 0));
        let done = super::contract::entry("x", None, None);
        for name in ["b.7", "m", "e.4", "a.1", "c.2", "n", "f.1"] {
            let mut known = done.clone();
            known.key = old_key(name);
            assert_eq!(enqueue(&inbox, &known).await, EnqueueResult::Duplicate, "{name}");
        }
        contract::until("the lease of a claim has ended", || true).await;
        tokio::time::sleep(Duration::from_millis(1100)).await;
        let claims = drain_claims(&inbox).await;
        let keys: Vec<_> = claims.iter().map(|claim| claim.entry.key.clone()).collect();
        let of = |entity: &str| -> Vec<_> {
            let keys = keys.iter().map(|key| key.trim_start_matches("30").to_owned());
            keys.filter(|key| key.starts_with(&old_key(entity)[62..])).collect()
        };
        let expected = |names: &[&str]| -> Vec<_> {
            names.iter().map(|name| old_key(name).trim_start_matches("30").to_owned()).collect()
        };
        assert_eq!(of("a"), expected(&["a.1", "a.w", "a.2", "a.3"]));
        assert_eq!(of("c"), expected(&["c.1", "c.2"]));
        assert_eq!((of("d"), of("n"), of("e")), (expected(&["d.1"]), expected(&["n"]), expected(&["e.5"])));
        assert_eq!(keys.len(), 9);
        let attempts = claims.iter().filter(|claim| claim.attempt == 2).count();
        assert_eq!(attempts, 2, "c.2 and d.1 were attempted before");
        assert!(claims.iter().all(|claim| claim.entry.body.starts_with(b"{\"name\": \"")));
        // Its claim is still valid.
        assert_eq!(open_entries(&inbox).await, 1);
        // Acknowledged revisions are known.
        assert!(enqueue_claimed(&inbox, &revision_of("b", 6), LONG).await.is_superseded);
        assert!(enqueue_claimed(&inbox, &revision_of("e", 3), LONG).await.is_superseded);
        tokio::time::sleep(Duration::from_millis(2)).await;
        assert_eq!(inbox.prune(Duration::ZERO).await.unwrap(), 12);
        // It is not upgraded again.
        drop(inbox);
        let inbox = SqliteInbox::open(directory.file(name)).await.unwrap();
        assert_eq!(open_entries(&inbox).await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_upgraded_while_another_process_has_it_open() {
    let directory = TempDir::new();
    write_version_1(&directory.file("inbox"), VERSION_1);
    let old = Connection::open(directory.file("inbox")).unwrap();
    let count = "SELECT count(*) FROM entries";
    assert_eq!(old.query_row(count, [], |row| row.get::<_, i64>(0)).unwrap(), 10);
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    assert_eq!(open_entries(&inbox).await, 10);
    assert!(old.query_row(count, [], |_| Ok(())).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_is_a_temporary_error() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    enqueue_all(&inbox, &[revision_of("a", 1)]).await;
    let claim = claim_soon(&inbox).await;
    let other = Connection::open(directory.file("inbox")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (entries, claims) = ([revision_of("b", 1)], [claim.clone()]);
    let (stored, acknowledged) = tokio::join!(inbox.enqueue(&entries), inbox.ack(&claims));
    for failed in [stored.map(drop), acknowledged.map(drop)] {
        let error = failed.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(error.is_unavailable() && source.contains("locked"), "{source}");
    }
    // Reading is possible.
    assert_eq!(inbox.stats().await.unwrap().claimed, 1);
    inbox.check().await.unwrap();
    other.execute_batch("ROLLBACK").unwrap();
    assert!(ack(&inbox, &claim).await);
    assert_eq!(enqueue(&inbox, &revision_of("b", 1)).await, EnqueueResult::Stored);
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_opens_create_the_file_once() {
    for _ in 0..5 {
        open_concurrently().await;
    }
}

async fn open_concurrently() {
    let directory = TempDir::new();
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..8 {
        let path = directory.file("inbox");
        tasks.spawn(async move {
            let inbox = SqliteInbox::open(path).await.unwrap();
            enqueue(&inbox, &revision_of("a", number)).await
        });
    }
    assert!(tasks.join_all().await.iter().all(|result| *result == EnqueueResult::Stored));
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    assert_eq!(open_entries(&inbox).await, 8);
}

#[tokio::test]
async fn a_file_that_was_replaced_fails_the_health_check() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    inbox.check().await.unwrap();
    std::fs::rename(directory.file("inbox"), directory.file("moved")).unwrap();
    assert!(inbox.check().await.unwrap_err().is_unavailable());
    std::fs::write(directory.file("inbox"), "").unwrap();
    assert!(inbox.check().await.unwrap_err().is_unavailable());
    std::fs::rename(directory.file("moved"), directory.file("inbox")).unwrap();
    inbox.check().await.unwrap();
    Connection::open(directory.file("inbox")).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(inbox.check().await.unwrap_err().is_incompatible());
}

#[tokio::test]
async fn pruning_leaves_no_rows() {
    let directory = TempDir::new();
    let inbox = SqliteInbox::open(directory.file("inbox")).await.unwrap();
    contract::fill_and_prune(&inbox).await;
    let inside = Connection::open(directory.file("inbox")).unwrap();
    // Recent changes are in the journal.
    for table in ["log", "touched", "backlog", "backlogs", "dead", "done", "runs", "chunks"] {
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
        let entries = [revision_of("a", revision), revision_of("b", revision)];
        let mut receiving = inbox.enqueue(&entries);
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
    let pending = open_entries(&inbox).await;
    assert_eq!(pending % 2, 0);
    assert_eq!(drain(&inbox).await.len() as u64, pending);
}
