//! Writing runs, and merging those of a level into one of the next level. A step writes a few chunks in a transaction, and
//! any process continues with the next one.

use std::ops::Range;

use rusqlite::{Connection, Result, params};

use super::hashes::{Hash, Items, MIN_ITEM_SIZE};
use super::runs::{Run, Runs, Stage, first_chunk};

/// Number of runs of a level that are merged.
const RUNS_OF_LEVEL: usize = 8;
/// Number of chunks that are deleted instead of one that is written.
const DELETED_CHUNKS: i64 = 4;

/// Items in the order of their hashes.
pub(super) trait SortedItems {
    /// Returns the next item, encoded.
    fn peek(&mut self) -> Result<Option<&[u8]>>;
    /// Goes on to the item after it.
    fn advance(&mut self) -> Result<()>;
}

/// Size of a step, and of each chunk in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) chunks: i64,
    pub(super) chunk_size: usize,
}

/// Begins a run. `newest` is the number of the newest run that is merged into it.
pub(super) fn begin(
    connection: &Connection,
    (number, level): (i64, i64),
    capacity: i64,
    newest: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO runs (number, level, stage, chunks, capacity, newest) VALUES (?, ?, 0, 0, ?, ?)",
        )?
        .execute([number, level, capacity, newest])?;
    Ok(())
}

/// Writes chunks at the end of a run, and completes it after the last item. Returns its number of chunks, and `true` if it is
/// complete.
pub(super) fn write(
    connection: &Connection,
    (run, mut chunks): (i64, i64),
    items: &mut impl SortedItems,
    step: Step,
) -> Result<(i64, bool)> {
    let mut insert = connection.prepare_cached("INSERT INTO chunks (number, items) VALUES (?, ?)")?;
    let mut chunk = Vec::with_capacity(step.chunk_size);
    for _ in 0..step.chunks {
        next_chunk(items, step.chunk_size, &mut chunk)?;
        if chunk.is_empty() {
            break;
        }
        insert.execute(params![first_chunk(run) + chunks, chunk])?;
        chunks += 1;
    }
    let is_complete = items.peek()?.is_none();
    let stage = match (is_complete, chunks) {
        (false, _) => 0,
        (true, 0) => 2,
        (true, _) => 1,
    };
    // More were expected if some of them were removed or equal.
    let capacity = if is_complete { most_items(chunks, step) } else { i64::MAX };
    connection
        .prepare_cached(
            "UPDATE runs SET chunks = ?, stage = ?, capacity = min(capacity, ?) WHERE number = ?",
        )?
        .execute([chunks, stage, capacity, run])?;
    Ok((chunks, is_complete))
}

/// Returns the maximum number of items of a run.
fn most_items(chunks: i64, step: Step) -> i64 {
    let of_chunk = i64::try_from(step.chunk_size / MIN_ITEM_SIZE).unwrap_or(i64::MAX);
    chunks.saturating_mul(of_chunk.max(1))
}

fn next_chunk(items: &mut impl SortedItems, size: usize, chunk: &mut Vec<u8>) -> Result<()> {
    chunk.clear();
    while let Some(item) = items.peek()? {
        if chunk.len() + item.len() > size && !chunk.is_empty() {
            break;
        }
        chunk.extend_from_slice(item);
        items.advance()?;
    }
    Ok(())
}

/// Merges runs, or deletes merged ones. `number` is that of a new run. Returns `true` if the table `runs` has changed, or
/// `None` if there is nothing to merge.
pub(super) fn merge(runs: &Runs, connection: &Connection, number: i64, step: Step) -> Result<Option<bool>> {
    if let Some(run) = runs.iter().find(|run| run.stage == Stage::Obsolete) {
        return delete(run, connection, step.chunks.saturating_mul(DELETED_CHUNKS)).map(Some);
    }
    if let Some(target) = runs.iter().find(|run| run.level > 0 && run.stage == Stage::Writing) {
        merge_into(target, runs, connection, step)?;
        return Ok(Some(true));
    }
    for run in runs.complete() {
        let of_level = runs.complete().filter(|other| other.level == run.level);
        if of_level.clone().count() >= RUNS_OF_LEVEL {
            let capacity = of_level.map(|run| run.capacity.min(most_items(run.chunks, step))).sum();
            begin(connection, (number, run.level + 1), capacity, run.number)?;
            return Ok(Some(true));
        }
    }
    Ok(None)
}

fn merge_into(target: &Run, runs: &Runs, connection: &Connection, step: Step) -> Result<()> {
    let sources = runs.complete().filter(|run| target.merges(run));
    let after = target.last(connection)?;
    let cursors = sources.clone().map(|run| Cursor::new(run, connection, after));
    // Without older runs, nothing need be known of removed hashes.
    let keeps_removed = runs.complete().any(|run| run.level >= target.level);
    let mut items = Merged::new(cursors.collect::<Result<_>>()?, keeps_removed)?;
    let (_, is_complete) = write(connection, (target.number, target.chunks), &mut items, step)?;
    if is_complete {
        for run in sources {
            connection.prepare_cached("UPDATE runs SET stage = 2 WHERE number = ?")?.execute([run.number])?;
        }
    }
    Ok(())
}

fn delete(run: &Run, connection: &Connection, count: i64) -> Result<bool> {
    let end = first_chunk(run.number).saturating_add(run.chunks);
    let first: Option<i64> = connection
        .prepare_cached("SELECT min(number) FROM chunks WHERE number >= ? AND number < ?")?
        .query_row([first_chunk(run.number), end], |row| row.get(0))?;
    let next = first.map_or(end, |first| end.min(first.saturating_add(count)));
    connection
        .prepare_cached("DELETE FROM chunks WHERE number >= ? AND number < ?")?
        .execute([first_chunk(run.number), next])?;
    let is_deleted = next == end;
    if is_deleted {
        connection.prepare_cached("DELETE FROM runs WHERE number = ?")?.execute([run.number])?;
    }
    Ok(is_deleted)
}

/// The items of several runs. Of equal hashes, the newest item counts.
struct Merged<'a> {
    /// The newest first.
    cursors: Vec<Cursor<'a>>,
    keeps_removed: bool,
    /// Index of the cursor with the next item.
    next: usize,
}

impl<'a> Merged<'a> {
    fn new(cursors: Vec<Cursor<'a>>, keeps_removed: bool) -> Result<Self> {
        let mut merged = Self { cursors, keeps_removed, next: 0 };
        merged.find_next()?;
        Ok(merged)
    }

    fn find_next(&mut self) -> Result<()> {
        loop {
            let mut lowest = None;
            for (place, cursor) in self.cursors.iter().enumerate() {
                // Of equal ones, the first is the newest.
                if cursor.hash.is_some() && (lowest.is_none() || cursor.hash < lowest) {
                    (self.next, lowest) = (place, cursor.hash);
                }
            }
            let is_removed = self.cursors.get(self.next).is_some_and(|cursor| cursor.is_removed);
            if self.keeps_removed || !is_removed {
                return Ok(());
            }
            self.skip()?;
        }
    }

    /// Moves all cursors behind the hash of the next item.
    fn skip(&mut self) -> Result<()> {
        let Some(hash) = self.cursors.get(self.next).and_then(|cursor| cursor.hash) else { return Ok(()) };
        for cursor in self.cursors.iter_mut().skip(self.next) {
            if cursor.hash == Some(hash) {
                cursor.advance()?;
            }
        }
        Ok(())
    }
}

impl SortedItems for Merged<'_> {
    fn peek(&mut self) -> Result<Option<&[u8]>> {
        let next = self.cursors.get(self.next).filter(|cursor| cursor.hash.is_some());
        Ok(next.and_then(|cursor| cursor.chunk.get(cursor.item.clone())))
    }

    fn advance(&mut self) -> Result<()> {
        self.skip()?;
        self.find_next()
    }
}

/// A place in a run.
struct Cursor<'a> {
    run: &'a Run,
    connection: &'a Connection,
    /// Place of the next chunk.
    next: i64,
    chunk: Vec<u8>,
    /// Range of the item in the chunk.
    item: Range<usize>,
    /// Hash of the item as a number. `None` behind the last one.
    hash: Option<u128>,
    is_removed: bool,
}

impl<'a> Cursor<'a> {
    /// Begins behind a hash.
    fn new(run: &'a Run, connection: &'a Connection, after: Option<Hash>) -> Result<Self> {
        let next = match after {
            None => 0,
            Some(after) => run.find(connection, after)?.unwrap_or_default(),
        };
        let (chunk, item) = (Vec::new(), 0..0);
        let mut cursor = Self { run, connection, next, chunk, item, hash: None, is_removed: false };
        cursor.advance()?;
        let after = after.map(Hash::to_number);
        while cursor.hash.is_some() && cursor.hash <= after {
            cursor.advance()?;
        }
        Ok(cursor)
    }

    fn advance(&mut self) -> Result<()> {
        let mut start = self.item.end;
        while start == self.chunk.len() && self.next < self.run.chunks {
            self.chunk.clear();
            self.run.chunk(self.connection, self.next, |items| {
                self.chunk.extend_from_slice(items.0);
                Ok(())
            })?;
            (self.next, start) = (self.next + 1, 0);
        }
        let item = Items(self.chunk.get(start..).unwrap_or_default()).next().transpose()?;
        self.hash = item.map(|item| item.hash.to_number());
        self.is_removed = item.is_some_and(|item| item.is_removed());
        self.item = start..start + item.map_or(0, |item| item.bytes.len());
        Ok(())
    }
}
