//! What an inbox does, in SQL. Everything runs in a transaction that nobody else can write beside.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};

use super::super::{Claim, EnqueueResult, InboxEntry};

/// A stage in the table: never claimed, given back, claimed.
const FRESH: i64 = 0;
const WAITS: i64 = 1;
const CLAIMED: i64 = 2;

pub(super) fn receive(
    tx: &Connection,
    entry: InboxEntry,
    claim: Option<i64>,
    now: i64,
) -> Result<EnqueueResult> {
    if tx.prepare_cached("SELECT 1 FROM done WHERE key = ?")?.exists([&entry.key])? {
        return Ok(EnqueueResult::Duplicate);
    }
    let known = tx
        .prepare_cached("SELECT stage = 2 AND at > ?2 FROM entries WHERE key = ?1")?
        .query_row(params![entry.key, now], |row| row.get::<_, bool>(0))
        .optional()?;
    match known {
        Some(_) if claim.is_none() => return Ok(EnqueueResult::Duplicate),
        Some(true) => return Ok(EnqueueResult::Busy),
        _ => {}
    }
    if is_stale(tx, &entry)? {
        match known {
            Some(_) => settle(tx, &entry.key, now)?,
            None => {
                remember(tx, &entry.key, now)?;
                tx.prepare_cached("UPDATE queues SET touched = ?2 WHERE name = ?1")?
                    .execute(params![entry.ordering_key(), now])?;
            }
        }
        return Ok(EnqueueResult::Superseded);
    }
    if claim.is_some() && busy_until(tx, entry.ordering_key(), now)?.is_some() {
        return Ok(EnqueueResult::Busy);
    }
    if known.is_none() {
        enter(tx, &entry, now)?;
    }
    match claim {
        None => Ok(EnqueueResult::Stored),
        Some(claim) => self::claim(tx, entry, claim, now).map(EnqueueResult::Claimed),
    }
}

pub(super) fn take(tx: &Connection, time: i64, settle: i64, now: i64) -> Result<Option<Claim>> {
    let settled = now.saturating_sub(settle);
    loop {
        let listed = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, i64>(1)?));
        let fresh: Option<(String, i64)> = tx
            .prepare_cached("SELECT name, at FROM queues WHERE fresh = 1 AND at <= ? ORDER BY at LIMIT 1")?
            .query_row([settled], listed)
            .optional()?;
        let later: Option<(String, i64)> = tx
            .prepare_cached(
                "SELECT name, at FROM queues WHERE fresh = 0 AND at <= ? AND received <= ? ORDER BY at LIMIT 1",
            )?
            .query_row([now, settled], listed)
            .optional()?;
        let Some((queue, at)) = fresh.into_iter().chain(later).min_by_key(|(_, at)| *at) else {
            return Ok(None);
        };
        // A claim that ended by itself has left the list as it was.
        if list(tx, &queue, now)? != Some(at) {
            continue;
        }
        let entry = tx
            .prepare_cached(
                "SELECT key, event_type, entity, revision, body FROM entries \
                 WHERE queue = ? ORDER BY rank, number LIMIT 1",
            )?
            .query_row([&queue], stored)?;
        match is_stale(tx, &entry)? {
            true => self::settle(tx, &entry.key, now)?,
            false => return claim(tx, entry, time, now).map(Some),
        }
    }
}

pub(super) fn is_newest(tx: &Connection, key: &str, token: u64) -> Result<bool> {
    let token = i64::try_from(token).unwrap_or(-1);
    tx.prepare_cached("SELECT 1 FROM entries WHERE key = ? AND token = ? AND stage = 2")?
        .exists(params![key, token])
}

/// Makes a claim last until later. False when it has ended and another entry of the entity is being handled.
pub(super) fn extend(tx: &Connection, key: &str, by: i64, now: i64) -> Result<bool> {
    let (queue, until): (String, i64) = tx
        .prepare_cached("SELECT queue, at FROM entries WHERE key = ?")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if until <= now && busy_until(tx, &queue, now)?.is_some() {
        return Ok(false);
    }
    tx.prepare_cached("UPDATE entries SET at = ?2 WHERE key = ?1")?.execute(params![key, now + by])?;
    list(tx, &queue, now)?;
    Ok(true)
}

pub(super) fn finish(tx: &Connection, key: &str, now: i64) -> Result<bool> {
    tx.prepare_cached(
        "UPDATE queues SET finished = max(coalesce(finished, revision), revision) \
         FROM (SELECT queue, revision FROM entries WHERE key = ? AND revision IS NOT NULL) WHERE name = queue",
    )?
    .execute([key])?;
    settle(tx, key, now)?;
    Ok(true)
}

pub(super) fn give_back(tx: &Connection, key: &str, after: Option<i64>, now: i64) -> Result<bool> {
    match after {
        None => leave(tx, key, now)?,
        Some(after) => {
            let queue: String = tx
                .prepare_cached("UPDATE entries SET stage = ?2, at = ?3 WHERE key = ?1 RETURNING queue")?
                .query_row(params![key, WAITS, now + after], |row| row.get(0))?;
            list(tx, &queue, now)?;
        }
    }
    Ok(true)
}

/// Forgets so many entries that were done before a moment, and so many entities; says how many it were.
pub(super) fn prune(tx: &Connection, before: i64, batch: u32) -> Result<(usize, usize)> {
    let done = tx
        .prepare_cached(
            "DELETE FROM done WHERE key IN (SELECT key FROM done WHERE at < ? ORDER BY at LIMIT ?)",
        )?
        .execute(params![before, batch])?;
    // An entity goes with the last of its entries.
    let queues = tx
        .prepare_cached(
            "DELETE FROM queues WHERE name IN \
             (SELECT name FROM queues WHERE at IS NULL AND touched < ? ORDER BY touched LIMIT ?)",
        )?
        .execute(params![before, batch])?;
    Ok((done, queues))
}

fn is_stale(tx: &Connection, entry: &InboxEntry) -> Result<bool> {
    tx.prepare_cached("SELECT 1 FROM queues WHERE name = ? AND finished > ?")?
        .exists(params![entry.ordering_key(), entry.revision])
}

/// Until when one of a queue's entries is claimed, if one is.
fn busy_until(tx: &Connection, queue: &str, now: i64) -> Result<Option<i64>> {
    tx.prepare_cached("SELECT max(at) FROM entries WHERE queue = ? AND stage = 2 AND at > ?")?
        .query_row(params![queue, now], |row| row.get(0))
}

fn count(tx: &Connection) -> Result<i64> {
    tx.prepare_cached("UPDATE counter SET value = value + 1 RETURNING value")?.query_row([], |row| row.get(0))
}

/// Has a new entry wait.
fn enter(tx: &Connection, entry: &InboxEntry, now: i64) -> Result<()> {
    // Without a revision it stands with the one before.
    let rank: i64 = tx
        .prepare_cached(
            "INSERT INTO queues (name, latest, touched) VALUES (?1, coalesce(?2, ?3), ?4) \
             ON CONFLICT (name) DO UPDATE SET latest = coalesce(?2, latest, ?3), touched = ?4 RETURNING latest",
        )?
        .query_row(params![entry.ordering_key(), entry.revision, i64::MIN, now], |row| row.get(0))?;
    tx.prepare_cached(
        "INSERT INTO entries \
         (key, queue, rank, number, event_type, entity, revision, received, stage, at, token, attempt, body) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?8, 0, 0, ?10)",
    )?
    .execute(params![
        entry.key,
        entry.ordering_key(),
        rank,
        count(tx)?,
        entry.event_type,
        entry.entity,
        entry.revision,
        now,
        FRESH,
        &*entry.body,
    ])?;
    list(tx, entry.ordering_key(), now)?;
    Ok(())
}

fn claim(tx: &Connection, entry: InboxEntry, time: i64, now: i64) -> Result<Claim> {
    let token = count(tx)?;
    let attempt: u32 = tx
        .prepare_cached(
            "UPDATE entries SET stage = ?2, at = ?3, token = ?4, attempt = min(attempt + 1, 4294967295) \
             WHERE key = ?1 RETURNING attempt",
        )?
        .query_row(params![entry.key, CLAIMED, now + time, token], |row| row.get(0))?;
    list(tx, entry.ordering_key(), now)?;
    Ok(Claim::new(entry, token.unsigned_abs(), attempt))
}

/// Makes an entry done.
fn settle(tx: &Connection, key: &str, now: i64) -> Result<()> {
    leave(tx, key, now)?;
    remember(tx, key, now)
}

fn remember(tx: &Connection, key: &str, now: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO done (key, at) VALUES (?, ?)")?.execute(params![key, now])?;
    Ok(())
}

/// Takes an entry out of its queue, and of the file.
fn leave(tx: &Connection, key: &str, now: i64) -> Result<()> {
    let (queue, entity): (String, bool) = tx
        .prepare_cached("DELETE FROM entries WHERE key = ? RETURNING queue, entity IS NOT NULL")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if entity {
        list(tx, &queue, now)?;
        tx.prepare_cached("UPDATE queues SET touched = ?2 WHERE name = ?1")?.execute(params![queue, now])?;
    } else {
        tx.prepare_cached("DELETE FROM queues WHERE name = ?")?.execute([&queue])?;
    }
    Ok(())
}

/// Lists a queue by what is in it now, and gives from when on its first entry can be taken.
fn list(tx: &Connection, queue: &str, now: i64) -> Result<Option<i64>> {
    let first: Option<(bool, i64, i64)> = tx
        .prepare_cached(
            "SELECT stage = 0, at, received FROM entries WHERE queue = ? ORDER BY rank, number LIMIT 1",
        )?
        .query_row([queue], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let listed = match (first, busy_until(tx, queue, now)?) {
        (Some((_, _, received)), Some(until)) => Some((false, until, received)),
        (first, _) => first,
    };
    tx.prepare_cached("UPDATE queues SET fresh = ?2, at = ?3, received = ?4 WHERE name = ?1")?.execute(
        params![
            queue,
            listed.map(|(fresh, ..)| fresh),
            listed.map(|(_, at, _)| at),
            listed.map(|(.., received)| received),
        ],
    )?;
    Ok(listed.map(|(_, at, _)| at))
}

fn stored(row: &Row<'_>) -> Result<InboxEntry> {
    let body: Vec<u8> = row.get(4)?;
    Ok(InboxEntry::from_parts(
        row.get::<_, String>(0)?,
        row.get::<_, String>(1)?,
        row.get(2)?,
        row.get(3)?,
        Bytes::from(body),
    ))
}
