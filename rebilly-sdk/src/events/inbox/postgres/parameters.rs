//! Parameters of queries. Their `Debug` is empty, because `tokio_postgres` logs parameters.

use std::error::Error;
use std::fmt;

use bytes::BytesMut;
use sha2::{Digest as _, Sha256};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::events::inbox::entry::{Claim, InboxEntry};

/// A parameter, or an array, that logs must not show.
pub(super) struct Hidden<T>(pub(super) T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("_")
    }
}

impl<T: ToSql> ToSql for Hidden<T> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        self.0.to_sql(ty, out)
    }

    fn accepts(ty: &Type) -> bool {
        T::accepts(ty)
    }

    to_sql_checked!();
}

/// Indexed part of a key or an ordering key: the first half of its SHA-256, as a `uuid`. Keys can have any length
/// and any character.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hash([u8; 16]);

impl Hash {
    pub(super) fn of(text: &str) -> Self {
        let digest: [u8; 32] = Sha256::digest(text).into();
        let mut half = [0; 16];
        half.iter_mut().zip(digest).for_each(|(half, digest)| *half = digest);
        Self(half)
    }
}

impl ToSql for Hash {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        out.extend_from_slice(&self.0);
        Ok(IsNull::No)
    }

    fn accepts(ty: &Type) -> bool {
        *ty == Type::UUID
    }

    to_sql_checked!();
}

/// The columns of entries.
pub(super) struct EntryColumns<'a> {
    hashes: Hidden<Vec<Hash>>,
    keys: Hidden<Vec<&'a [u8]>>,
    queues: Hidden<Vec<Hash>>,
    ranks: Hidden<Vec<Option<i64>>>,
    revisions: Hidden<Vec<Option<i64>>>,
    event_types: Hidden<Vec<&'a [u8]>>,
    entities: Hidden<Vec<Option<&'a [u8]>>>,
    bodies: Hidden<Vec<&'a [u8]>>,
}

impl<'a> EntryColumns<'a> {
    pub(super) fn new(entries: &'a [InboxEntry]) -> Self {
        Self {
            hashes: column(entries, |entry| Hash::of(&entry.key)),
            keys: column(entries, |entry| entry.key.as_bytes()),
            queues: column(entries, |entry| Hash::of(entry.ordering_key())),
            ranks: column(entries, rank),
            revisions: column(entries, |entry| entry.revision),
            event_types: column(entries, |entry| entry.event_type.as_bytes()),
            entities: column(entries, |entry| entry.entity.as_deref().map(str::as_bytes)),
            bodies: column(entries, |entry| &*entry.body),
        }
    }

    /// Returns the columns in the order of the function's arguments.
    pub(super) fn all(&self) -> [&(dyn ToSql + Sync); 8] {
        [
            &self.hashes,
            &self.keys,
            &self.queues,
            &self.ranks,
            &self.revisions,
            &self.event_types,
            &self.entities,
            &self.bodies,
        ]
    }
}

/// Returns the rank of an entry in its queue: its revision. `None` if it is that of the entry before.
pub(super) fn rank(entry: &InboxEntry) -> Option<i64> {
    match entry.entity {
        Some(_) => entry.revision,
        None => Some(0),
    }
}

/// The columns of claims.
pub(super) struct ClaimColumns {
    pub(super) hashes: Hidden<Vec<Hash>>,
    pub(super) queues: Hidden<Vec<Hash>>,
    pub(super) tokens: Hidden<Vec<i64>>,
    pub(super) revisions: Hidden<Vec<Option<i64>>>,
}

impl ClaimColumns {
    pub(super) fn new(claims: &[Claim]) -> Self {
        Self {
            hashes: column(claims, |claim| Hash::of(&claim.entry.key)),
            queues: column(claims, |claim| Hash::of(claim.entry.ordering_key())),
            tokens: column(claims, token),
            revisions: column(claims, |claim| claim.entry.revision),
        }
    }
}

/// Returns the token in the type of its column.
pub(super) fn token(claim: &Claim) -> i64 {
    i64::try_from(claim.token).unwrap_or(-1)
}

fn column<'a, T, U>(items: &'a [T], field: impl Fn(&'a T) -> U) -> Hidden<Vec<U>> {
    Hidden(items.iter().map(field).collect())
}
