//! Operations of the inbox in SQL. Each runs in a transaction that excludes other writers.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};

use crate::events::inbox::entry::{Claim, EnqueueResult, InboxEntry};

/// Stages of an entry: never claimed, released, claimed.
const NEW: i64 = 0;
const RELEASED: i64 = 1;
const CLAIMED: i64 = 2;

pub(super) fn enqueue(
    tx: &Connection,
    entry: InboxEntry,
    lease: Option<i64>,
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
        Some(_) if lease.is_none() => return Ok(EnqueueResult::Duplicate),
        Some(true) => return Ok(EnqueueResult::Busy),
        _ => {}
    }
    if is_superseded(tx, &entry)? {
        match known {
            Some(_) => complete(tx, &entry.key, now)?,
            None => {
                record_done(tx, &entry.key, now)?;
                tx.prepare_cached("UPDATE queues SET touched = ?2 WHERE name = ?1")?
                    .execute(params![entry.ordering_key(), now])?;
            }
        }
        return Ok(EnqueueResult::Superseded);
    }
    if lease.is_some() && claimed_until(tx, entry.ordering_key(), now)?.is_some() {
        return Ok(EnqueueResult::Busy);
    }
    if known.is_none() {
        insert(tx, &entry, now)?;
    }
    match lease {
        None => Ok(EnqueueResult::Stored),
        Some(lease) => claim(tx, entry, lease, now).map(EnqueueResult::Claimed),
    }
}

pub(super) fn claim_next(
    tx: &Connection,
    lease: i64,
    reorder_window: i64,
    now: i64,
) -> Result<Option<Claim>> {
    let received_before = now.saturating_sub(reorder_window);
    loop {
        let listed = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, i64>(1)?));
        let new: Option<(String, i64)> = tx
            .prepare_cached("SELECT name, at FROM queues WHERE fresh = 1 AND at <= ? ORDER BY at LIMIT 1")?
            .query_row([received_before], listed)
            .optional()?;
        let delayed: Option<(String, i64)> = tx
            .prepare_cached(
                "SELECT name, at FROM queues WHERE fresh = 0 AND at <= ? AND received <= ? ORDER BY at LIMIT 1",
            )?
            .query_row([now, received_before], listed)
            .optional()?;
        let Some((queue, at)) = new.into_iter().chain(delayed).min_by_key(|(_, at)| *at) else {
            return Ok(None);
        };
        // An expired claim does not update the index by itself.
        if reindex(tx, &queue, now)? != Some(at) {
            continue;
        }
        let entry = tx
            .prepare_cached(
                "SELECT key, event_type, entity, revision, body FROM entries \
                 WHERE queue = ? ORDER BY rank, number LIMIT 1",
            )?
            .query_row([&queue], entry_of)?;
        match is_superseded(tx, &entry)? {
            true => complete(tx, &entry.key, now)?,
            false => return claim(tx, entry, lease, now).map(Some),
        }
    }
}

/// Returns whether a claim is the newest one of its entry.
pub(super) fn is_newest(tx: &Connection, key: &str, token: u64) -> Result<bool> {
    let token = i64::try_from(token).unwrap_or(-1);
    tx.prepare_cached("SELECT 1 FROM entries WHERE key = ? AND token = ? AND stage = 2")?
        .exists(params![key, token])
}

/// Extends a claim. Returns `false` if it has expired and another entry of the entity is claimed.
pub(super) fn extend(tx: &Connection, key: &str, lease: i64, now: i64) -> Result<bool> {
    let (queue, until): (String, i64) = tx
        .prepare_cached("SELECT queue, at FROM entries WHERE key = ?")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if until <= now && claimed_until(tx, &queue, now)?.is_some() {
        return Ok(false);
    }
    tx.prepare_cached("UPDATE entries SET at = ?2 WHERE key = ?1")?.execute(params![key, now + lease])?;
    reindex(tx, &queue, now)?;
    Ok(true)
}

/// Acknowledges an entry and stores its revision.
pub(super) fn ack(tx: &Connection, key: &str, now: i64) -> Result<bool> {
    tx.prepare_cached(
        "UPDATE queues SET finished = max(coalesce(finished, revision), revision) \
         FROM (SELECT queue, revision FROM entries WHERE key = ? AND revision IS NOT NULL) WHERE name = queue",
    )?
    .execute([key])?;
    complete(tx, key, now)?;
    Ok(true)
}

/// Releases an entry: pending again after the delay, or deleted without one.
pub(super) fn release(tx: &Connection, key: &str, delay: Option<i64>, now: i64) -> Result<bool> {
    match delay {
        None => remove(tx, key, now)?,
        Some(delay) => {
            let queue: String = tx
                .prepare_cached("UPDATE entries SET stage = ?2, at = ?3 WHERE key = ?1 RETURNING queue")?
                .query_row(params![key, RELEASED, now + delay], |row| row.get(0))?;
            reindex(tx, &queue, now)?;
        }
    }
    Ok(true)
}

/// Deletes up to `limit` entries that were done before a timestamp, and as many idle entities. Returns both numbers.
pub(super) fn prune(tx: &Connection, before: i64, limit: u32) -> Result<(usize, usize)> {
    let done = tx
        .prepare_cached(
            "DELETE FROM done WHERE key IN (SELECT key FROM done WHERE at < ? ORDER BY at LIMIT ?)",
        )?
        .execute(params![before, limit])?;
    // An entity is deleted after the last of its entries.
    let queues = tx
        .prepare_cached(
            "DELETE FROM queues WHERE name IN \
             (SELECT name FROM queues WHERE at IS NULL AND touched < ? ORDER BY touched LIMIT ?)",
        )?
        .execute(params![before, limit])?;
    Ok((done, queues))
}

fn is_superseded(tx: &Connection, entry: &InboxEntry) -> Result<bool> {
    tx.prepare_cached("SELECT 1 FROM queues WHERE name = ? AND finished > ?")?
        .exists(params![entry.ordering_key(), entry.revision])
}

/// Returns the latest lease end of the valid claims in a queue.
fn claimed_until(tx: &Connection, queue: &str, now: i64) -> Result<Option<i64>> {
    tx.prepare_cached("SELECT max(at) FROM entries WHERE queue = ? AND stage = 2 AND at > ?")?
        .query_row(params![queue, now], |row| row.get(0))
}

/// Returns the next number of the counter.
fn next_number(tx: &Connection) -> Result<i64> {
    tx.prepare_cached("UPDATE counter SET value = value + 1 RETURNING value")?.query_row([], |row| row.get(0))
}

/// Inserts a new entry as pending.
fn insert(tx: &Connection, entry: &InboxEntry, now: i64) -> Result<()> {
    // Without a revision, the entry is ordered with the previous one.
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
        next_number(tx)?,
        entry.event_type,
        entry.entity,
        entry.revision,
        now,
        NEW,
        &*entry.body,
    ])?;
    reindex(tx, entry.ordering_key(), now)?;
    Ok(())
}

fn claim(tx: &Connection, entry: InboxEntry, lease: i64, now: i64) -> Result<Claim> {
    let token = next_number(tx)?;
    let attempt: u32 = tx
        .prepare_cached(
            "UPDATE entries SET stage = ?2, at = ?3, token = ?4, attempt = min(attempt + 1, 4294967295) \
             WHERE key = ?1 RETURNING attempt",
        )?
        .query_row(params![entry.key, CLAIMED, now + lease, token], |row| row.get(0))?;
    reindex(tx, entry.ordering_key(), now)?;
    Ok(Claim::new(entry, token.unsigned_abs(), attempt))
}

/// Makes an entry done.
fn complete(tx: &Connection, key: &str, now: i64) -> Result<()> {
    remove(tx, key, now)?;
    record_done(tx, key, now)
}

/// Stores the key of a done entry.
fn record_done(tx: &Connection, key: &str, now: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO done (key, at) VALUES (?, ?)")?.execute(params![key, now])?;
    Ok(())
}

/// Removes an entry from its queue and from the file.
fn remove(tx: &Connection, key: &str, now: i64) -> Result<()> {
    let (queue, entity): (String, bool) = tx
        .prepare_cached("DELETE FROM entries WHERE key = ? RETURNING queue, entity IS NOT NULL")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if entity {
        reindex(tx, &queue, now)?;
        tx.prepare_cached("UPDATE queues SET touched = ?2 WHERE name = ?1")?.execute(params![queue, now])?;
    } else {
        tx.prepare_cached("DELETE FROM queues WHERE name = ?")?.execute([&queue])?;
    }
    Ok(())
}

/// Updates the place of a queue in the index. Returns when its first entry can be claimed.
fn reindex(tx: &Connection, queue: &str, now: i64) -> Result<Option<i64>> {
    let first: Option<(bool, i64, i64)> = tx
        .prepare_cached(
            "SELECT stage = 0, at, received FROM entries WHERE queue = ? ORDER BY rank, number LIMIT 1",
        )?
        .query_row([queue], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let listed = match (first, claimed_until(tx, queue, now)?) {
        (Some((_, _, received)), Some(until)) => Some((false, until, received)),
        (first, _) => first,
    };
    tx.prepare_cached("UPDATE queues SET fresh = ?2, at = ?3, received = ?4 WHERE name = ?1")?.execute(
        params![
            queue,
            listed.map(|(new, ..)| new),
            listed.map(|(_, at, _)| at),
            listed.map(|(.., received)| received),
        ],
    )?;
    Ok(listed.map(|(_, at, _)| at))
}

fn entry_of(row: &Row<'_>) -> Result<InboxEntry> {
    let body: Vec<u8> = row.get(4)?;
    Ok(InboxEntry::from_parts(
        row.get::<_, String>(0)?,
        row.get::<_, String>(1)?,
        row.get(2)?,
        row.get(3)?,
        Bytes::from(body),
    ))
}
