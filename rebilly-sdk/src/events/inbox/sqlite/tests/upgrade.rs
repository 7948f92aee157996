//! Files of versions 2 and 3 are upgraded.

use std::time::Duration;

use rusqlite::{Connection, params};

use super::{Directory, LONG, entry, merged_often};
use crate::events::inbox::sqlite::hashes::{Hash, Item, Queue};
use crate::events::inbox::sqlite::record::Key;
use crate::events::inbox::{EnqueueResult, Inbox};

/// An item in the journal of version 2.
fn fixed_size(hash: Hash, columns: &[(u8, i64)]) -> Vec<u8> {
    let bits = columns.iter().fold(0, |bits, (place, _)| bits | 1 << place);
    let columns = columns.iter().flat_map(|(_, column)| column.to_le_bytes());
    hash.0.into_iter().chain([bits]).chain(columns).collect()
}

/// Writes a file of version 2 with an open entry, two done ones and a deleted one.
fn write_version_2(directory: &Directory) {
    let connection = Connection::open(directory.file()).unwrap();
    connection.execute_batch(include_str!("version_2.sql")).unwrap();
    connection.execute_batch("PRAGMA application_id = 0x52624c67; PRAGMA user_version = 2").unwrap();
    let [open, done, recent, deleted] = ["open", "done", "recent", "deleted"].map(|key| {
        let entry = entry(key, Some(key), Some(5));
        (Hash::of_key(&entry.key), Hash::of_queue(entry.ordering_key()), entry)
    });
    connection
        .execute(
            "INSERT INTO log VALUES (1, ?, 1, 5, 5, ?, ?, ?)",
            params![Key::new(&open.2.key), open.2.event_type, open.2.entity, &*open.2.body],
        )
        .unwrap();
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

/// Makes a file one of version 3, with the backlog of an entity.
fn as_version_3(directory: &Directory, entity: &str) {
    let connection = Connection::open(directory.file()).unwrap();
    connection
        .execute_batch(
            "ALTER TABLE backlog RENAME TO new; DROP TABLE backlogs; CREATE TABLE backlog (queue BLOB NOT NULL, \
             rank INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (queue, rank, number)) WITHOUT ROWID",
        )
        .unwrap();
    let queue = Hash::of_queue(entry("", Some(entity), None).ordering_key());
    let copied = connection.execute("INSERT INTO backlog SELECT ?, rank, number FROM new", [queue]).unwrap();
    assert_eq!(copied, 3);
    connection
        .execute_batch("DROP TABLE new; ALTER TABLE log DROP COLUMN opens; PRAGMA user_version = 3")
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_version_3_is_upgraded_with_its_backlog() {
    let directory = Directory::new("version3");
    let inbox = directory.open(merged_often()).await;
    let entries =
        [1, 4, 2, 3].map(|revision| entry(&format!("revision {revision}"), Some("one"), Some(revision)));
    let other = entry("other", Some("two"), Some(1));
    inbox.enqueue(&entries).await.unwrap();
    inbox.enqueue(&[other]).await.unwrap();
    let first = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
    assert_eq!(first.len(), 2);
    drop(inbox);
    as_version_3(&directory, "one");
    let inbox = directory.open(merged_often()).await;
    assert!(inbox.claim(10, LONG, Duration::ZERO).await.unwrap().is_empty());
    assert_eq!(inbox.ack(&first).await.unwrap(), [true, true]);
    for revision in [2, 3, 4] {
        let claims = inbox.claim(10, LONG, Duration::ZERO).await.unwrap();
        let revisions: Vec<_> = claims.iter().map(|claim| claim.entry.revision).collect();
        assert_eq!(revisions, [Some(revision)]);
        assert_eq!(inbox.ack(&claims).await.unwrap(), [true]);
    }
    assert_eq!(inbox.stats().await.unwrap().waiting, 0);
}
