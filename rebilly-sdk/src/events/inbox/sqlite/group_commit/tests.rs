//! Work of operations: steps of SQLite's virtual machine, and transactions.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::Bytes;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::super::file::Options;
use super::super::tests::Directory;
use super::MAX_OPERATIONS;
use crate::events::inbox::{EnqueueResult, Inbox, InboxEntry, Release, SqliteInbox};

const LONG: Duration = Duration::from_secs(3600);
const BATCH: usize = 50;

/// An inbox whose commits and steps are counted.
struct Fixture {
    _directory: Directory,
    inbox: Arc<SqliteInbox>,
    commits: Arc<AtomicUsize>,
    steps: Arc<AtomicUsize>,
}

impl Fixture {
    async fn new(name: &str) -> Self {
        let directory = Directory::new(name);
        let inbox = Arc::new(directory.open(Options::default()).await);
        let (commits, steps) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let counting = |counter: &Arc<AtomicUsize>| {
            let counter = Arc::clone(counter);
            // SQLite continues after `false`.
            move || counter.fetch_add(1, Ordering::SeqCst) == usize::MAX
        };
        {
            let database = inbox.commits.database.lock().await;
            database.connection.commit_hook(Some(counting(&commits))).unwrap();
            database.connection.progress_handler(1, Some(counting(&steps))).unwrap();
        }
        Self { _directory: directory, inbox, commits, steps }
    }

    /// Returns the number of commits since the last call, and whether the last one waited for the disk.
    async fn take_commits(&self) -> (usize, bool) {
        let durable = self.inbox.commits.database.lock().await.durable;
        (self.commits.swap(0, Ordering::SeqCst), durable)
    }
}

fn entries(name: &str, count: usize) -> Vec<InboxEntry> {
    let of = |number| {
        let (key, entity) = (format!("{name}{number:0>60}"), Some(format!("{name}/{number}")));
        InboxEntry::from_parts(key, "customer-updated", entity, Some(1), Bytes::from_static(b"{}"))
    };
    (0..count).map(of).collect()
}

#[tokio::test]
async fn statistics_take_the_same_steps_whatever_the_inbox_contains() {
    let fixture = Fixture::new("steps").await;
    let (inbox, mut taken) = (&fixture.inbox, Vec::new());
    for (name, part) in [("few", 2), ("many", 900)] {
        inbox.enqueue(&entries(name, 5 * part)).await.unwrap();
        let claims = inbox.claim(4 * part, LONG, Duration::ZERO).await.unwrap();
        inbox.ack(&claims[..part]).await.unwrap();
        for claim in &claims[part..2 * part] {
            assert!(inbox.release(claim, Release::Retry { delay: LONG }).await.unwrap());
        }
        for claim in &claims[2 * part..3 * part] {
            assert!(inbox.release(claim, Release::DeadLetter { error: "an error" }).await.unwrap());
        }
        inbox.stats().await.unwrap();
        fixture.steps.store(0, Ordering::SeqCst);
        let stats = inbox.stats().await.unwrap();
        taken.push(fixture.steps.load(Ordering::SeqCst));
        assert!(
            [stats.waiting, stats.failing, stats.claimed, stats.dead]
                .iter()
                .all(|count| *count >= part as u64)
        );
        assert!(stats.oldest_age.is_some());
    }
    assert!(taken[0] > 0 && taken[0] == taken[1], "{taken:?}");
}

#[tokio::test]
async fn a_batch_is_one_transaction() {
    let fixture = Fixture::new("batch").await;
    let inbox = &fixture.inbox;
    fixture.take_commits().await;
    inbox.enqueue(&entries("a", BATCH)).await.unwrap();
    assert_eq!(fixture.take_commits().await, (1, true));
    let claims = inbox.claim(BATCH, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(claims.len(), BATCH);
    // A power failure ends all claims.
    assert_eq!(fixture.take_commits().await, (1, false));
    assert_eq!(inbox.ack(&claims).await.unwrap(), [true; BATCH]);
    assert_eq!(fixture.take_commits().await, (1, true));
    inbox.stats().await.unwrap();
    assert_eq!(fixture.take_commits().await.0, 0);
}

#[tokio::test]
async fn concurrent_operations_share_transactions() {
    let fixture = Fixture::new("shared").await;
    fixture.take_commits().await;
    // The operations are queued while another one has the file.
    let busy = fixture.inbox.commits.database.clone().lock_owned().await;
    let mut storing = JoinSet::new();
    for entry in entries("a", BATCH) {
        let inbox = Arc::clone(&fixture.inbox);
        storing.spawn(async move { inbox.enqueue(&[entry]).await.unwrap() });
    }
    while fixture.inbox.commits.waiting().len() < BATCH {
        tokio::task::yield_now().await;
    }
    drop(busy);
    assert_eq!(storing.join_all().await, vec![[EnqueueResult::Stored]; BATCH]);
    assert_eq!(fixture.take_commits().await, (1, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_completes_although_the_callers_before_it_are_gone() {
    let fixture = Fixture::new("gone").await;
    let busy = fixture.inbox.commits.database.clone().lock_owned().await;
    let entries = entries("a", MAX_OPERATIONS + 1);
    let mut gone: Vec<_> =
        entries.iter().map(|entry| fixture.inbox.enqueue(std::slice::from_ref(entry))).collect();
    let mut last = fixture.inbox.stats();
    let mut context = Context::from_waker(Waker::noop());
    for storing in &mut gone {
        assert!(storing.as_mut().poll(&mut context).is_pending());
    }
    assert!(last.as_mut().poll(&mut context).is_pending());
    drop((gone, busy));
    assert_eq!(timeout(Duration::from_secs(60), last).await.unwrap().unwrap().waiting, 0);
}
