//! Logs of `tokio_postgres`: statements, and the parameters of queries with their `Debug`.

use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread::{self, ThreadId};

use log::{LevelFilter, Log, Metadata, Record};
use rebilly_sdk::events::inbox::{Inbox, InboxEntry, PostgresInbox, Release};
use rebilly_test_support::PostgresServer;

use crate::events::inbox::contract::{LONG, ack, bury, claim_soon, enqueue, enqueue_claimed, extend, retry};

/// Lines of the threads that record theirs.
static LINES: Mutex<Vec<(ThreadId, Vec<String>)>> = Mutex::new(Vec::new());

struct Recorder;

/// Records the lines of this thread until it is dropped. The connections of an inbox are tasks of a runtime, so it must
/// have one thread.
pub(super) struct Lines(ThreadId);

impl Lines {
    pub(super) fn record() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| log::set_logger(&Recorder).unwrap());
        log::set_max_level(LevelFilter::Trace);
        let thread = thread::current().id();
        all_lines().push((thread, Vec::new()));
        Self(thread)
    }

    /// Returns the lines since the last call.
    pub(super) fn take(&self) -> Vec<String> {
        let mut all = all_lines();
        all.iter_mut().find(|(thread, _)| *thread == self.0).map(|(_, lines)| std::mem::take(lines)).unwrap()
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        all_lines().retain(|(thread, _)| *thread != self.0);
    }
}

fn all_lines() -> MutexGuard<'static, Vec<(ThreadId, Vec<String>)>> {
    LINES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Log for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let line = format!("{} {}", record.target(), record.args());
        let thread = thread::current().id();
        if let Some((_, lines)) = all_lines().iter_mut().find(|(recording, _)| *recording == thread) {
            lines.push(line);
        }
    }

    fn flush(&self) {}
}

#[tokio::test(flavor = "current_thread")]
async fn logs_contain_neither_bodies_nor_ids() {
    let Some(server) = PostgresServer::own().await else { return };
    let lines = Lines::record();
    let inbox = PostgresInbox::new(server.url()).unwrap();
    let entry = |number: i64| {
        let key = format!("MARKER-key-{number}");
        let entity = Some(format!("MARKER-entity-{number}"));
        let body = format!("{{\"MARKER\": {number}}}").into();
        InboxEntry::from_parts(key, "MARKER-type", entity, Some(number), body)
    };
    enqueue(&inbox, &entry(1)).await;
    let claim = claim_soon(&inbox).await;
    assert!(extend(&inbox, &claim, LONG).await);
    assert!(retry(&inbox, &claim, LONG).await);
    let claim = enqueue_claimed(&inbox, &entry(1), LONG).await;
    assert!(ack(&inbox, &claim).await && ack(&inbox, &claim).await);
    for release in [Release::Unhandled, Release::Delete] {
        let claim = enqueue_claimed(&inbox, &entry(2), LONG).await;
        assert!(inbox.release(&claim, release).await.unwrap());
    }
    for number in [3, 4] {
        bury(&inbox, &entry(number), "MARKER-error").await;
    }
    assert_eq!(inbox.dead_letters(Some("MARKER"), 10).await.unwrap().len(), 2);
    assert!(inbox.requeue(&entry(3).key).await.unwrap());
    assert!(inbox.discard(&entry(4).key).await.unwrap());
    inbox.prune(LONG).await.unwrap();
    inbox.stats().await.unwrap();
    inbox.check().await.unwrap();
    let lines = lines.take();
    for function in [
        "enqueue",
        "enqueue_claimed",
        "claim",
        "extend",
        "ack",
        "release",
        "dead_letters",
        "revive",
        "discard",
    ] {
        let call = format!(".{function}(");
        assert!(lines.iter().any(|line| line.contains(&call)), "no line with {call}");
    }
    assert!(lines.iter().any(|line| line.contains("with parameters: [_")), "no line with parameters");
    // In binary too: `Debug` of bytes prints numbers.
    let number = format!("{:?}", "MARKER".as_bytes());
    let shown = |line: &&String| line.contains("MARKER") || line.contains(number.trim_matches(['[', ']']));
    assert_eq!(lines.iter().find(shown), None);
}
