//! Upgrades of older schemas, with their data.

mod fixed_size;
mod random_backlog;

use std::cmp::Reverse;
use std::collections::HashMap;

use rusqlite::{Connection, Result, params};

use super::hashes::{Hash, Item, Queue, encode};
use super::index::Limits;
use super::merge::{self, SortedItems, Step};
use super::record::{Record, token};
use super::state::State;
use crate::events::inbox::entry::InboxEntry;

/// Level of a run with all hashes of an older version.
const LEVEL: i64 = 2;
const RUNS: &str = include_str!("runs.sql");
const BACKLOG: &str = include_str!("backlog.sql");
/// Stage of a claimed entry in version 1.
const CLAIMED: i64 = 2;

/// An open entry of a queue.
struct Member {
    number: i64,
    rank: i64,
    revision: Option<i64>,
    claimed_until: Option<i64>,
}

/// Upgrades version 1. It runs in a transaction.
///
/// Claims of running processes are lost, but keep their lease.
pub(super) fn from_version_1(connection: &Connection, schema: &str, now: i64) -> Result<()> {
    connection.execute_batch("DROP INDEX done_at; ALTER TABLE done RENAME TO done_1")?;
    connection.execute_batch(schema)?;
    let mut state = State::read(connection)?;
    let mut hashes = Vec::new();
    let mut queues = entries(connection, &mut state, &mut hashes, now)?;
    for members in queues.values_mut() {
        // The first one is the head: the one with a valid claim, or that with the lowest rank.
        let unclaimed = |member: &Member| member.claimed_until.is_none_or(|until| until <= now);
        members.sort_by_key(|member| (unclaimed(member), member.rank, member.number));
    }
    finished(connection, &mut state, &mut queues, &mut hashes)?;
    done(connection, &mut state, &mut hashes)?;
    // A clock that was set back does not hold back what was received before.
    let newest = "SELECT max(received) FROM entries UNION SELECT max(at) FROM done ORDER BY 1 DESC LIMIT 1";
    state.clock = connection.query_row(newest, [], |row| row.get::<_, Option<i64>>(0))?.unwrap_or_default();
    write_run(connection, &mut state, hashes)?;
    connection
        .execute_batch("DROP TABLE entries; DROP TABLE queues; DROP TABLE done_1; DROP TABLE counter")?;
    state.write(connection)
}

/// Upgrades version 2, which had one table of hashes, and columns of fixed size in the journal. It runs in a transaction.
pub(super) fn from_version_2(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "ALTER TABLE state DROP COLUMN merged_to; ALTER TABLE state ADD COLUMN runs INTEGER NOT NULL DEFAULT 0",
    )?;
    connection.execute_batch(RUNS)?;
    let mut state = State::read(connection)?;
    let hashes = connection
        .prepare("SELECT hash, number, entries, latest, finished, revision FROM hashes")?
        .query_map([], |row| {
            let columns = [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
            Ok((row.get(0)?, Item::from_columns(columns)))
        })?
        .collect::<Result<_>>()?;
    write_run(connection, &mut state, hashes)?;
    // The merging of recent changes begins again.
    state.merging = None;
    let mut read = connection.prepare("SELECT seq, changes FROM journal")?;
    let rows = read.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (seq, changes) in rows.collect::<Result<Vec<(i64, Vec<u8>)>>>()? {
        let changes = fixed_size::changes(&changes)?;
        connection
            .prepare_cached("UPDATE journal SET changes = ? WHERE seq = ?")?
            .execute(params![changes, seq])?;
    }
    connection.execute_batch("DROP TABLE hashes")?;
    state.write(connection)
}

/// Upgrades version 3, whose backlog had a random order, and whose log did not say which entries opened a queue. It runs in
/// a transaction.
pub(super) fn from_version_3(connection: &Connection) -> Result<()> {
    connection.execute_batch("ALTER TABLE log ADD COLUMN opens INTEGER NOT NULL DEFAULT 0")?;
    random_backlog::copy(connection)
}

/// Writes the backlog of a queue: revisions by which its entries are ordered, and their numbers.
fn backlog(connection: &Connection, head: i64, places: impl IntoIterator<Item = (i64, i64)>) -> Result<()> {
    connection.prepare_cached("INSERT INTO backlogs (head, backlog) VALUES (?1, ?1)")?.execute([head])?;
    for (rank, number) in places {
        connection
            .prepare_cached("INSERT INTO backlog (backlog, rank, number) VALUES (?, ?, ?)")?
            .execute([head, rank, number])?;
    }
    Ok(())
}

/// Writes all hashes to a run.
fn write_run(connection: &Connection, state: &mut State, mut hashes: Vec<(Hash, Item)>) -> Result<()> {
    if hashes.is_empty() {
        return Ok(());
    }
    hashes.sort_unstable_by_key(|(hash, _)| Reverse(*hash));
    state.runs += 1;
    let capacity = i64::try_from(hashes.len()).unwrap_or(i64::MAX);
    merge::begin(connection, (state.runs, LEVEL), capacity, 0)?;
    let step = Step { chunks: i64::MAX, chunk_size: Limits::default().chunk };
    merge::write(connection, (state.runs, 0), &mut Sorted { hashes, item: Vec::new() }, step)?;
    Ok(())
}

/// Hashes and their items, the lowest last.
struct Sorted {
    hashes: Vec<(Hash, Item)>,
    /// The next one.
    item: Vec<u8>,
}

impl SortedItems for Sorted {
    fn peek(&mut self) -> Result<Option<&[u8]>> {
        let Some((hash, item)) = self.hashes.last() else { return Ok(None) };
        self.item.clear();
        encode(&mut self.item, *hash, Some(*item));
        Ok(Some(&self.item))
    }

    fn advance(&mut self) -> Result<()> {
        self.hashes.pop();
        Ok(())
    }
}

/// Copies the pending and claimed entries in order of arrival. Returns those of each entity.
fn entries(
    connection: &Connection,
    state: &mut State,
    hashes: &mut Vec<(Hash, Item)>,
    now: i64,
) -> Result<HashMap<Hash, Vec<Member>>> {
    let mut queues: HashMap<Hash, Vec<Member>> = HashMap::new();
    let mut statement = connection.prepare("SELECT number, key, received, rank, revision, event_type, entity, body, stage, at, attempt FROM entries \
         ORDER BY number",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (Record { received, rank, entry, .. }, number) = (Record::from_row(row)?, state.next);
        state.next += 1;
        let (stage, at, attempt): (i64, i64, i64) = (row.get(8)?, row.get(9)?, row.get(10)?);
        let claimed = stage == CLAIMED;
        match (claimed, attempt) {
            (true, _) => state.claimed += 1,
            (false, 0) => state.waiting += 1,
            (false, _) => state.failing += 1,
        }
        Record::insert(connection, (number, received, rank), &entry, false)?;
        if stage != 0 {
            connection
                .prepare_cached(
                    "INSERT INTO touched (number, at, lease, claimed, listed, failing, claims, attempt) \
                     VALUES (?1, ?2, max(?2 - ?6, 0), ?3, 1, ?4, 1, ?5)",
                )?
                .execute(params![number, at, claimed, !claimed && attempt > 0, attempt, now])?;
        }
        hashes.push((Hash::of_key(&entry.key), Item::Key(number)));
        if entry.entity.is_some() {
            let queue = queues.entry(Hash::of_queue(entry.ordering_key())).or_default();
            let claimed_until = claimed.then_some(at);
            queue.push(Member { number, rank, revision: entry.revision, claimed_until });
        }
    }
    Ok(queues)
}

/// Copies the queues of entities.
fn finished(
    connection: &Connection,
    state: &mut State,
    queues: &mut HashMap<Hash, Vec<Member>>,
    hashes: &mut Vec<(Hash, Item)>,
) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT name, finished, latest, touched FROM queues \
         WHERE NOT EXISTS (SELECT 1 FROM entries WHERE queue = name AND entity IS NULL)",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, finished): (String, Option<i64>) = (row.get(0)?, row.get(1)?);
        let named = InboxEntry::from_parts("", "", Some(name), None, Default::default());
        let hash = Hash::of_queue(named.ordering_key());
        let members = queues.remove(&hash).unwrap_or_default();
        let mut entries = i64::try_from(members.len()).unwrap_or_default();
        if finished.is_some() {
            // Version 1 did not store which done entries were of the queue. One of its own keeps it until it is pruned.
            entries += 1;
            done_row(connection, state, (row.get(3)?, None, Some(hash)))?;
        }
        let head = members.first();
        if let Some((head, waiting @ [_, ..])) = members.split_first() {
            backlog(connection, head.number, waiting.iter().map(|member| (member.rank, member.number)))?;
            for member in waiting {
                state.backlog += 1;
                connection
                    .prepare_cached("UPDATE touched SET listed = 0 WHERE number = ?")?
                    .execute([member.number])?;
            }
        }
        if entries > 0 {
            let queue = Queue {
                entries,
                head: head.map(|head| head.number),
                revision: head.and_then(|head| head.revision),
                latest: row.get(2)?,
                finished,
            };
            hashes.push((hash, Item::Queue(queue)));
        }
    }
    Ok(())
}

/// Copies the keys of done entries.
fn done(connection: &Connection, state: &mut State, hashes: &mut Vec<(Hash, Item)>) -> Result<()> {
    let mut statement = connection.prepare("SELECT key, at FROM done_1 ORDER BY at")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = Hash::of_key(row.get_ref(0)?.as_str()?);
        hashes.push((key, Item::Key(state.next)));
        done_row(connection, state, (row.get(1)?, Some(key), None))?;
    }
    Ok(())
}

fn done_row(
    connection: &Connection,
    state: &mut State,
    (at, key, queue): (i64, Option<Hash>, Option<Hash>),
) -> Result<()> {
    let token = token(state.next, 0);
    state.next += 1;
    connection
        .prepare_cached("INSERT INTO done (token, at, key, queue) VALUES (?, ?, ?, ?)")?
        .execute(params![token, at, key, queue])?;
    Ok(())
}
