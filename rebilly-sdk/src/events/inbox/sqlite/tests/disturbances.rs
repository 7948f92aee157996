//! Files that are damaged or restored, operations that panic, and processes that end soon.

use std::time::Duration;

use rusqlite::Connection;

use super::{Directory, LONG, entry, merged_often};
use crate::events::inbox::sqlite::file::Options;
use crate::events::inbox::sqlite::hashes::{Hash, Item};
use crate::events::inbox::{EnqueueResult, Inbox};

#[tokio::test]
async fn an_operation_that_panics_leaves_nothing_in_memory() {
    let directory = Directory::new("panic");
    let inbox = directory.open(Options::default()).await;
    let stored = entry("a", None, None);
    let hash = Hash::of_key(&stored.key);
    let result = inbox
        .commits
        .change::<()>(move |transaction| {
            transaction.index.put(&transaction.state, hash, Some(Item::Key(7)));
            // As while hashes are written.
            transaction.connection.execute_batch("PRAGMA secure_delete = FAST").unwrap();
            panic!("expected by this test")
        })
        .await;
    assert!(result.unwrap_err().is_unavailable());
    let overwrites = inbox.commits.change(|transaction| {
        transaction.connection.query_row("PRAGMA secure_delete", [], |row| row.get::<_, i64>(0))
    });
    assert_eq!(overwrites.await.unwrap(), 1);
    assert_eq!(inbox.enqueue(&[stored]).await.unwrap(), [EnqueueResult::Stored]);
}

#[tokio::test]
async fn events_behind_a_restored_copy_are_new_again() {
    let directory = Directory::new("restored");
    let inbox = directory.open(merged_often()).await;
    let of = |number: u32| entry(&format!("k{number}"), Some(&format!("e{number}")), Some(1));
    let (kept, lost): (Vec<_>, Vec<_>) = ((0..20).map(of).collect(), (20..60).map(of).collect());
    for entry in &kept {
        inbox.enqueue(std::slice::from_ref(entry)).await.unwrap();
    }
    let copy = directory.0.join("copy");
    let connection = Connection::open(directory.file()).unwrap();
    connection.execute("VACUUM INTO ?", [copy.to_str().unwrap()]).unwrap();
    for entry in &lost {
        inbox.enqueue(std::slice::from_ref(entry)).await.unwrap();
    }
    restore(&connection, copy.to_str().unwrap());
    assert_eq!(inbox.enqueue(&kept).await.unwrap(), [const { EnqueueResult::Duplicate }; 20]);
    assert_eq!(inbox.enqueue(&lost).await.unwrap(), [const { EnqueueResult::Stored }; 40]);
    assert_eq!(inbox.claim(100, LONG, Duration::ZERO).await.unwrap().len(), 60);
}

/// Replaces the rows of all tables by those of a copy.
fn restore(connection: &Connection, copy: &str) {
    connection.execute("ATTACH ? AS copy", [copy]).unwrap();
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM copy.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let replace =
        |table| format!("DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM copy.{table};");
    let replaced: String = tables.iter().map(replace).collect();
    connection.execute_batch(&format!("BEGIN IMMEDIATE; {replaced} COMMIT")).unwrap();
}

#[tokio::test]
async fn a_damaged_index_is_an_error_and_not_a_new_event() {
    let directory = Directory::new("damaged");
    let entries: Vec<_> = (0..100).map(|number| entry(&format!("k{number}"), None, None)).collect();
    let inbox = directory.open(merged_often()).await;
    for part in entries.chunks(5) {
        inbox.enqueue(part).await.unwrap();
    }
    drop(inbox);
    let damage = [
        "DELETE FROM chunks WHERE number = (SELECT min(number) FROM chunks)",
        "UPDATE chunks SET items = substr(items, 1, length(items) - 1) \
         WHERE number = (SELECT max(number) FROM chunks WHERE number >> 32 IN (SELECT number FROM runs WHERE stage = 1))",
    ];
    let connection = Connection::open(directory.file()).unwrap();
    for statement in damage {
        connection.execute_batch("BEGIN").unwrap();
        assert_eq!(connection.execute(statement, []).unwrap(), 1);
        connection.execute_batch("COMMIT").unwrap();
        let inbox = directory.open(merged_often()).await;
        for _ in 0..2 {
            let error = inbox.enqueue(&entries).await.unwrap_err();
            assert!(
                std::error::Error::source(&error)
                    .is_some_and(|source| source.to_string().contains("malformed")),
                "{error:?}"
            );
        }
    }
}

#[tokio::test]
async fn processes_that_end_soon_merge_their_changes() {
    let directory = Directory::new("short");
    for number in 0..60 {
        let inbox = directory.open(merged_often()).await;
        inbox.enqueue(&[entry(&format!("k{number}"), None, None)]).await.unwrap();
    }
    let connection = Connection::open(directory.file()).unwrap();
    let journal: u32 = connection.query_row("SELECT count(*) FROM journal", [], |row| row.get(0)).unwrap();
    assert!(journal < 20, "{journal}");
}
