//! Logs: `tokio_postgres` logs the parameters of queries with their `Debug`.

use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use log::{LevelFilter, Log, Metadata, Record};
use rebilly_sdk::events::inbox::{Inbox, InboxEntry, PostgresInbox, Release};
use rebilly_test_support::PostgresServer;

use crate::events::inbox::contract::{LONG, ack, bury, claim_soon, enqueue, enqueue_claimed, extend, retry};

/// Lines of the thread of this module's test.
static LINES: Mutex<Option<(ThreadId, Vec<String>)>> = Mutex::new(None);

struct Recorder;

impl Log for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let line = format!("{} {}", record.target(), record.args());
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((thread, lines)) = &mut *lines
            && *thread == std::thread::current().id()
        {
            lines.push(line);
        }
    }

    fn flush(&self) {}
}

// The connections of the inbox are tasks of this thread.
#[tokio::test(flavor = "current_thread")]
async fn logs_contain_neither_bodies_nor_ids() {
    let Some(server) = PostgresServer::own().await else { return };
    log::set_logger(&Recorder).unwrap();
    log::set_max_level(LevelFilter::Trace);
    *LINES.lock().unwrap() = Some((std::thread::current().id(), Vec::new()));
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
    let lines = LINES.lock().unwrap().take().unwrap().1;
    log::set_max_level(LevelFilter::Off);
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
