//! Rows of entries.

use bytes::Bytes;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};

use super::state::Transaction;
use crate::events::hex;
use crate::events::inbox::entry::{Claim, InboxEntry};

/// A token is the number of an entry, and in these last bits the number of its claims. A claim thus finds its entry.
const CLAIM_BITS: u32 = 22;
const MAX_CLAIMS: i64 = (1 << CLAIM_BITS) - 1;

/// Returns the token of an entry's claim.
pub(super) fn token(number: i64, claims: i64) -> i64 {
    number << CLAIM_BITS | claims.min(MAX_CLAIMS)
}

/// Returns the number of the entry that a claim is of, and the number of the claim.
pub(super) fn parse_token(claim: &Claim) -> (i64, i64) {
    let token = i64::try_from(claim.token).unwrap_or_default();
    (token >> CLAIM_BITS, token & MAX_CLAIMS)
}

/// A key as it is stored: the bytes of a hash, or any other text.
pub(super) enum Key<'a> {
    Bytes([u8; 32]),
    Text(&'a str),
}

impl<'a> Key<'a> {
    pub(super) fn new(key: &'a str) -> Self {
        hex::decode_hash(key).map_or(Self::Text(key), Self::Bytes)
    }
}

impl ToSql for Key<'_> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        match self {
            Self::Bytes(bytes) => bytes[..].to_sql(),
            Self::Text(text) => text.to_sql(),
        }
    }
}

struct KeyText(String);

impl FromSql for KeyText {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Blob(bytes) => Ok(Self(hex::encode(bytes))),
            ValueRef::Text(text) => {
                std::str::from_utf8(text).map(|text| Self(text.to_owned())).map_err(FromSqlError::other)
            }
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

/// A row of the tables `log` and `dead`.
pub(super) struct Record {
    pub(super) number: i64,
    pub(super) received: i64,
    /// Revision by which the entry is ordered.
    pub(super) rank: i64,
    pub(super) entry: InboxEntry,
}

impl Record {
    /// Reads a row that begins with the columns of the table `log`.
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        let KeyText(key) = row.get(1)?;
        let body = Bytes::copy_from_slice(row.get_ref(7)?.as_blob()?);
        let entry = InboxEntry::from_parts(key, row.get::<_, String>(5)?, row.get(6)?, row.get(4)?, body);
        Ok(Self { number: row.get(0)?, received: row.get(2)?, rank: row.get(3)?, entry })
    }

    /// Writes a row of the table `log`. `opens`: its queue begins with it.
    pub(super) fn insert(
        connection: &Connection,
        record: (i64, i64, i64),
        entry: &InboxEntry,
        opens: bool,
    ) -> Result<()> {
        let (number, received, rank) = record;
        connection.prepare_cached("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute(params![
            number,
            Key::new(&entry.key),
            received,
            rank,
            entry.revision,
            entry.event_type,
            entry.entity,
            &*entry.body,
            opens,
        ])?;
        Ok(())
    }
}

/// The entry of a valid claim.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claimed {
    pub(super) number: i64,
    /// `false` if the lease has ended and another entry of the queue is claimed.
    pub(super) listed: bool,
}

/// A row of the table `touched`.
pub(super) struct Touched {
    /// Claimed until then, or pending from then on.
    pub(super) at: i64,
    pub(super) lease: i64,
    pub(super) claimed: bool,
    pub(super) listed: bool,
    pub(super) failing: bool,
    pub(super) claims: i64,
    pub(super) attempt: i64,
}

impl Touched {
    /// Reads a row that has these columns after its first one.
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            at: row.get(1)?,
            lease: row.get(2)?,
            claimed: row.get(3)?,
            listed: row.get(4)?,
            failing: row.get(5)?,
            claims: row.get(6)?,
            attempt: row.get(7)?,
        })
    }
}

impl Transaction<'_> {
    /// Returns a pending or claimed entry.
    pub(super) fn record(&self, number: i64) -> Result<Option<Record>> {
        self.connection
            .prepare_cached("SELECT * FROM log WHERE number = ?")?
            .query_row([number], Record::from_row)
            .optional()
    }

    /// Returns the revision by which a pending or claimed entry is ordered.
    pub(super) fn rank(&self, number: i64) -> Result<Option<i64>> {
        self.connection
            .prepare_cached("SELECT rank FROM log WHERE number = ?")?
            .query_row([number], |row| row.get(0))
            .optional()
    }

    pub(super) fn touched(&self, number: i64) -> Result<Option<Touched>> {
        self.connection
            .prepare_cached(
                "SELECT number, at, lease, claimed, listed, failing, claims, attempt FROM touched \
                 WHERE number = ?",
            )?
            .query_row([number], Touched::from_row)
            .optional()
    }

    /// Returns the entry of a claim if the claim is its newest and was not released.
    pub(super) fn valid(&self, claim: &Claim) -> Result<Option<Claimed>> {
        let (number, claims) = parse_token(claim);
        self.connection
            .prepare_cached(
                "SELECT listed FROM touched JOIN log USING (number) \
                 WHERE number = ?1 AND claimed AND claims = ?2 AND key = ?3",
            )?
            .query_row(params![number, claims, Key::new(&claim.entry.key)], |row| {
                Ok(Claimed { number, listed: row.get(0)? })
            })
            .optional()
    }
}
