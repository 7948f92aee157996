//! Values from rows of results.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio_postgres::Row;
use tokio_postgres::types::FromSql;

use crate::events::inbox::entry::{Claim, DeadLetter, InboxEntry, InboxStats};
use crate::events::inbox::error::InboxError;

fn unexpected() -> InboxError {
    InboxError::unavailable("PostgreSQL: unexpected result of a query")
}

/// Returns a field of a row.
pub(super) fn field<'a, T: FromSql<'a>>(row: &'a Row, name: &str) -> Result<T, InboxError> {
    row.try_get(name).map_err(|_| unexpected())
}

/// Returns the only field of the only row.
pub(super) fn value<T: for<'a> FromSql<'a>>(rows: &[Row]) -> Result<T, InboxError> {
    only(rows)?.try_get(0).map_err(|_| unexpected())
}

/// Returns the only row.
pub(super) fn only(rows: &[Row]) -> Result<&Row, InboxError> {
    rows.first().ok_or_else(unexpected)
}

/// Returns which of `total` places are in an array of places from 1; all of them for `None`.
pub(super) fn places(rows: &[Row], total: usize) -> Result<Vec<bool>, InboxError> {
    let Some(places) = value::<Option<Vec<i32>>>(rows)? else { return Ok(vec![true; total]) };
    let mut contained = vec![false; total];
    for place in places {
        let index = usize::try_from(place).ok().and_then(|place| place.checked_sub(1));
        *index.and_then(|index| contained.get_mut(index)).ok_or_else(unexpected)? = true;
    }
    Ok(contained)
}

fn text(row: &Row, name: &str) -> Result<String, InboxError> {
    String::from_utf8(field(row, name)?).map_err(|_| unexpected())
}

fn timestamp(row: &Row, name: &str) -> Result<SystemTime, InboxError> {
    let micros = u64::try_from(field::<i64>(row, name)?).unwrap_or_default();
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_micros(micros)).ok_or_else(unexpected)
}

fn entry(row: &Row) -> Result<InboxEntry, InboxError> {
    let entity: Option<Vec<u8>> = field(row, "entity")?;
    let entity = entity.map(String::from_utf8).transpose().map_err(|_| unexpected())?;
    let body = Bytes::copy_from_slice(field(row, "body")?);
    let revision = field(row, "revision")?;
    Ok(InboxEntry::from_parts(text(row, "key")?, text(row, "event_type")?, entity, revision, body))
}

fn count(row: &Row, name: &str) -> Result<u64, InboxError> {
    Ok(u64::try_from(field::<i64>(row, name)?).unwrap_or_default())
}

pub(super) fn claim(row: &Row) -> Result<Claim, InboxError> {
    claim_of(row, entry(row)?)
}

/// Returns the claim of an entry, or of the one that was stored with its key before.
pub(super) fn inline_claim(row: &Row, new: &InboxEntry) -> Result<Claim, InboxError> {
    match field::<Option<&[u8]>>(row, "key")? {
        Some(_) => claim(row),
        None => claim_of(row, new.clone()),
    }
}

fn claim_of(row: &Row, entry: InboxEntry) -> Result<Claim, InboxError> {
    let (token, attempt): (i64, i32) = (field(row, "token")?, field(row, "attempt")?);
    let claim = Claim::new(entry, token.unsigned_abs(), attempt.unsigned_abs(), timestamp(row, "received")?);
    Ok(claim.superseded(field(row, "is_superseded")?))
}

pub(super) fn dead_letter(row: &Row) -> Result<DeadLetter, InboxError> {
    let attempts: i32 = field(row, "attempts")?;
    let (received, failed) = (timestamp(row, "received")?, timestamp(row, "failed_at")?);
    Ok(DeadLetter::new(entry(row)?, attempts.unsigned_abs(), received, failed, &text(row, "error")?))
}

pub(super) fn stats(row: &Row) -> Result<InboxStats, InboxError> {
    let age: Option<i64> = field(row, "oldest_age")?;
    Ok(InboxStats {
        waiting: count(row, "waiting")?,
        failing: count(row, "failing")?,
        claimed: count(row, "claimed")?,
        dead: count(row, "dead")?,
        oldest_age: age.map(|age| Duration::from_micros(u64::try_from(age).unwrap_or_default())),
    })
}
