//! Runs: the hashes that are not recent any more, sorted, in chunks of one page.
//!
//! A new run is of level 0. When a level has several runs, they are merged into one of the next level. So a hash is written
//! a few times only, in whole pages, however many there are. Each process has a filter of each run, and the first hash of
//! each chunk; it reads the chunks when they were committed.

use rusqlite::{Connection, OptionalExtension as _, Result, Row};

use super::filter::{self, Filter};
use super::hashes::{Hash, Item, Items, malformed};

/// Number of chunks that a process reads in a transaction.
const READ_CHUNKS: i64 = 128;
/// Number of low bits of a chunk's number that are its place in the run.
const PLACE_BITS: u32 = 32;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Writing,
    Complete,
    /// It was merged into another one.
    Obsolete,
}

/// A row of the table `runs`, and what this process knows of its chunks.
pub(super) struct Run {
    pub(super) number: i64,
    pub(super) level: i64,
    pub(super) stage: Stage,
    pub(super) chunks: i64,
    /// Number of its hashes, or more.
    pub(super) capacity: i64,
    /// Number of the newest run that is merged into it.
    newest: i64,
    filter: Filter,
    /// The first hash of each chunk that was read.
    firsts: Vec<Hash>,
}

/// All runs, the newest first.
#[derive(Default)]
pub(super) struct Runs {
    /// Number of changes of the table.
    version: Option<i64>,
    all: Vec<Run>,
}

/// Returns the number of the first chunk of a run.
pub(super) fn first_chunk(run: i64) -> i64 {
    run << PLACE_BITS
}

impl Run {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let stage = match row.get(2)? {
            0 => Stage::Writing,
            1 => Stage::Complete,
            _ => Stage::Obsolete,
        };
        Ok(Self {
            number: row.get(0)?,
            level: row.get(1)?,
            stage,
            chunks: row.get(3)?,
            capacity: row.get(4)?,
            newest: row.get(5)?,
            filter: Filter::new(0),
            firsts: Vec::new(),
        })
    }

    /// Returns what the run has of a hash. The inner `None`: it was removed.
    fn get(
        &self,
        connection: &Connection,
        hash: Hash,
        in_filter: &filter::Place,
    ) -> Result<Option<Option<Item>>> {
        if self.is_read() && !self.filter.may_contain(in_filter) {
            return Ok(None);
        }
        let Some(place) = self.find(connection, hash)? else { return Ok(None) };
        let found = self.chunk(connection, place, |items| {
            for item in items {
                let item = item?;
                if item.hash >= hash {
                    return (item.hash == hash).then(|| item.decode()).transpose();
                }
            }
            Ok(None)
        })?;
        Ok(found.flatten())
    }

    /// Returns the place of the last chunk that does not begin behind a hash.
    pub(super) fn find(&self, connection: &Connection, hash: Hash) -> Result<Option<i64>> {
        if self.is_read() {
            let behind = self.firsts.partition_point(|first| *first <= hash);
            return Ok(i64::try_from(behind).ok().filter(|behind| *behind > 0).map(|behind| behind - 1));
        }
        let (mut from, mut to) = (0, self.chunks);
        while from < to {
            let middle = from.midpoint(to);
            match self.first(connection, middle)? {
                Some(first) if first <= hash => from = middle + 1,
                _ => to = middle,
            }
        }
        Ok((from > 0).then(|| from - 1))
    }

    fn first(&self, connection: &Connection, place: i64) -> Result<Option<Hash>> {
        let first =
            self.chunk(connection, place, |mut items| items.next().map(|item| Ok(item?.hash)).transpose())?;
        Ok(first.flatten())
    }

    /// Returns the last hash of the run.
    pub(super) fn last(&self, connection: &Connection) -> Result<Option<Hash>> {
        let last = self.chunk(connection, self.chunks - 1, |items| {
            items.last().map(|item| Ok(item?.hash)).transpose()
        })?;
        Ok(last.flatten())
    }

    /// Reads a chunk. `None` if there is none.
    pub(super) fn chunk<T>(
        &self,
        connection: &Connection,
        place: i64,
        read: impl FnOnce(Items<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        connection
            .prepare_cached("SELECT items FROM chunks WHERE number = ?")?
            .query_row([first_chunk(self.number) + place], |row| read(Items(row.get_ref(0)?.as_blob()?)))
            .optional()
    }

    /// Returns `true` if another run is merged into this one. Those that were completed since are not.
    pub(super) fn merges(&self, other: &Self) -> bool {
        other.level == self.level - 1 && other.number <= self.newest
    }

    fn is_read(&self) -> bool {
        i64::try_from(self.firsts.len()).is_ok_and(|read| read >= self.chunks)
    }

    /// Reads up to `count` chunks. Returns the number.
    fn read(&mut self, connection: &Connection, count: i64) -> Result<i64> {
        if self.is_read() || self.stage == Stage::Obsolete {
            return Ok(0);
        }
        if self.firsts.is_empty() {
            self.filter = Filter::new(usize::try_from(self.capacity).unwrap_or_default());
        }
        let from = i64::try_from(self.firsts.len()).unwrap_or(i64::MAX);
        let to = self.chunks.min(from.saturating_add(count));
        let mut next = first_chunk(self.number) + from;
        let mut chunks = connection.prepare_cached(
            "SELECT number, items FROM chunks WHERE number >= ? AND number < ? ORDER BY number",
        )?;
        let mut chunks = chunks.query([next, first_chunk(self.number) + to])?;
        while let Some(chunk) = chunks.next()? {
            let mut first = None;
            for item in Items(chunk.get_ref(1)?.as_blob()?) {
                let hash = item?.hash;
                self.filter.insert(hash);
                first.get_or_insert(hash);
            }
            // A missing chunk would shift the places of all others.
            let first = first.filter(|_| chunk.get(0) == Ok(next)).ok_or_else(malformed)?;
            self.firsts.push(first);
            next += 1;
        }
        if next < first_chunk(self.number) + to { Err(malformed()) } else { Ok(to - from) }
    }
}

impl Runs {
    /// Returns `true` if an older version of the table is known.
    pub(super) fn are_newer(&self, version: i64) -> bool {
        self.version.is_some_and(|known| known > version)
    }

    /// Reads the table if it has changed.
    pub(super) fn refresh(&mut self, connection: &Connection, version: i64) -> Result<()> {
        if self.version == Some(version) {
            return Ok(());
        }
        self.version = None;
        let mut known = std::mem::take(&mut self.all);
        self.all = connection
            .prepare_cached(
                "SELECT number, level, stage, chunks, capacity, newest FROM runs ORDER BY level, number DESC",
            )?
            .query_map([], Run::from_row)?
            .collect::<Result<Vec<Run>>>()?;
        for run in &mut self.all {
            if let Some(known) = known.iter_mut().find(|known| known.number == run.number) {
                std::mem::swap(&mut run.filter, &mut known.filter);
                std::mem::swap(&mut run.firsts, &mut known.firsts);
            }
        }
        self.version = Some(version);
        Ok(())
    }

    /// Reads some of the chunks that this process does not know. The transaction has changed none.
    pub(super) fn read_more(&mut self, connection: &Connection) -> Result<()> {
        let mut left = READ_CHUNKS;
        for run in &mut self.all {
            left -= run.read(connection, left)?;
        }
        Ok(())
    }

    pub(super) fn get(&self, connection: &Connection, hash: Hash) -> Result<Option<Item>> {
        let in_filter = filter::Place::of(hash);
        for run in self.complete() {
            if let Some(item) = run.get(connection, hash, &in_filter)? {
                return Ok(item);
            }
        }
        Ok(None)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Run> + Clone {
        self.all.iter()
    }

    /// Returns the complete runs, the newest first.
    pub(super) fn complete(&self) -> impl Iterator<Item = &Run> + Clone {
        self.iter().filter(|run| run.stage == Stage::Complete)
    }
}
