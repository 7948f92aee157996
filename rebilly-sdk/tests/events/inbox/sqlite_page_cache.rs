//! Several SQLite inboxes in a process share SQLite's page cache.

use std::time::Duration;

use bytes::Bytes;
use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry, SqliteInbox};

use rebilly_test_support::{TempDir, child};

/// Environment variable of the child.
const CHILD: &str = "REBILLY_TEST_PAGE_CACHE";
/// Size of a body. A batch of two is smaller than the room that a transaction finds in the cache.
const BODY: usize = 1024 * 1024;
const BATCH: usize = 2;
const LEASE: Duration = Duration::from_secs(60);

async fn open(directory: &TempDir, name: &str, events: usize) -> SqliteInbox {
    let inbox = SqliteInbox::open(directory.file(name)).await.unwrap();
    for number in 0..events {
        let body = Bytes::from(vec![b'x'; BODY]);
        let entry = InboxEntry::from_parts(format!("{number:064x}"), "customer-updated", None, None, body);
        assert_eq!(inbox.enqueue(&[entry]).await.unwrap(), [EnqueueResult::Stored]);
    }
    inbox
}

/// Returns the number of bytes that this process has read from files, those in memory included.
fn bytes_read() -> usize {
    let counters = std::fs::read_to_string("/proc/self/io").unwrap();
    counters.lines().find_map(|line| line.strip_prefix("rchar: ")).unwrap().parse().unwrap()
}

#[tokio::test]
#[ignore = "a child process of another test"]
async fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let directory = TempDir::new();
    // Its pages fill its cache of 64 MiB. Those of the other one fill both.
    let inbox = open(&directory, "inbox", 70).await;
    let _other = open(&directory, "other", 140).await;
    let before = bytes_read();
    let (mut handled, events) = (0, 20);
    while handled < events {
        let claims = inbox.claim(BATCH, LEASE, Duration::ZERO).await.unwrap();
        assert_eq!(inbox.ack(&claims).await.unwrap(), [true; BATCH]);
        handled += claims.len();
    }
    let ratio = (bytes_read() - before) as f64 / (events * BODY) as f64;
    println!("{ratio:.2} bytes read for each byte of a body");
    // About 2.5: a body is read when it is claimed, and what overwrites it when the log is copied to the file. One more if
    // the page is not in the cache any more when the body is deleted.
    assert!(ratio < 3.0, "{ratio}");
}

#[tokio::test]
async fn pages_that_are_used_again_stay_in_the_cache_beside_another_inbox() {
    let output = child::run_test(module_path!(), "child").env(CHILD, "").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}
