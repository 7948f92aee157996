//! The backlog of version 3, in order of the hashes of queues.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Result};

use crate::events::inbox::sqlite::hashes::Hash;
use crate::events::inbox::sqlite::record::Record;

/// Entries that wait.
#[derive(Default)]
struct Waiting {
    /// Their ranks and numbers by queue.
    queues: HashMap<Hash, Vec<(i64, i64)>>,
    numbers: HashSet<i64>,
}

/// Copies it to the tables of today.
pub(super) fn copy(connection: &Connection) -> Result<()> {
    let waiting = read(connection)?;
    connection.execute_batch("DROP TABLE backlog")?;
    connection.execute_batch(super::BACKLOG)?;
    write(connection, waiting)
}

fn read(connection: &Connection) -> Result<Waiting> {
    let mut waiting = Waiting::default();
    let mut read = connection.prepare("SELECT queue, rank, number FROM backlog")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let number = row.get(2)?;
        waiting.queues.entry(row.get(0)?).or_default().push((row.get(1)?, number));
        waiting.numbers.insert(number);
    }
    Ok(waiting)
}

fn write(connection: &Connection, mut waiting: Waiting) -> Result<()> {
    let mut read = connection.prepare("SELECT * FROM log WHERE entity IS NOT NULL ORDER BY number")?;
    let mut rows = read.query([])?;
    while !waiting.queues.is_empty()
        && let Some(row) = rows.next()?
    {
        let Record { number, entry, .. } = Record::from_row(row)?;
        // The open entry that does not wait is the first one of its queue.
        if !waiting.numbers.contains(&number)
            && let Some(places) = waiting.queues.remove(&Hash::of_queue(entry.ordering_key()))
        {
            super::backlog(connection, number, places)?;
        }
    }
    Ok(())
}
