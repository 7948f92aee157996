//! The hashes of keys and queues, and what is stored under them.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};
use rusqlite::{Error, Result, Row};
use sha2::{Digest as _, Sha256};

/// Half a SHA-256 hash of a deduplication key or of a queue. The two never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Hash([u8; 16]);

impl Hash {
    pub(super) fn of_key(key: &str) -> Self {
        Self::of(b'k', key)
    }

    pub(super) fn of_queue(ordering_key: &str) -> Self {
        Self::of(b'q', ordering_key)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Independent parts.
    pub(super) fn parts(self) -> [u32; 4] {
        let (parts, _) = self.0.as_chunks::<4>();
        let mut all = [0; 4];
        all.iter_mut().zip(parts).for_each(|(all, part)| *all = u32::from_le_bytes(*part));
        all
    }

    fn of(kind: u8, text: &str) -> Self {
        let hash = Sha256::new_with_prefix([kind]).chain_update(text).finalize();
        let mut half = [0; 16];
        half.iter_mut().zip(hash).for_each(|(half, byte)| *half = byte);
        Self(half)
    }
}

impl ToSql for Hash {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        self.0[..].to_sql()
    }
}

impl FromSql for Hash {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_blob()?.try_into().map(Self).map_err(FromSqlError::other)
    }
}

/// A key or a queue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Item {
    /// A key, with the number of its entry.
    Key(i64),
    Queue(Queue),
}

/// The entries of an entity.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Queue {
    /// Number of its entries, done and dead ones included. The queue is deleted with the last of them.
    pub(super) entries: i64,
    /// The first open entry. The others are in the backlog. If it is gone from the log, it was acknowledged.
    pub(super) head: Option<i64>,
    /// Revision of `head`.
    pub(super) revision: Option<i64>,
    /// Orders the next entry without a revision.
    pub(super) latest: Option<i64>,
    /// Highest acknowledged revision.
    pub(super) finished: Option<i64>,
}

impl Queue {
    /// Returns `true` if a higher revision was acknowledged.
    pub(super) fn supersedes(&self, revision: Option<i64>) -> bool {
        revision.zip(self.finished).is_some_and(|(revision, finished)| revision < finished)
    }
}

impl Item {
    /// Columns of the table `hashes` after the hash.
    pub(super) fn columns(self) -> [Option<i64>; 5] {
        match self {
            Self::Key(number) => [Some(number), None, None, None, None],
            Self::Queue(Queue { entries, head, revision, latest, finished }) => {
                [head, Some(entries), latest, finished, revision]
            }
        }
    }

    fn from_columns([number, entries, latest, finished, revision]: [Option<i64>; 5]) -> Self {
        match entries {
            None => Self::Key(number.unwrap_or_default()),
            Some(entries) => Self::Queue(Queue { entries, head: number, revision, latest, finished }),
        }
    }

    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self::from_columns([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]))
    }
}

/// Appends a change to a row of the journal: the hash, a bit for each column that is not `NULL`, and these columns.
/// No bits: the hash was removed.
pub(super) fn encode(changes: &mut Vec<u8>, hash: Hash, item: Option<Item>) {
    let columns = item.map(Item::columns).unwrap_or_default();
    let bits = (0..).zip(columns).fold(0, |bits, (place, column)| bits | u8::from(column.is_some()) << place);
    changes.extend(hash.0);
    changes.push(bits);
    for column in columns.into_iter().flatten() {
        changes.extend(column.to_le_bytes());
    }
}

/// Returns the changes in a row of the journal.
pub(super) fn decode(mut changes: &[u8]) -> Result<Vec<(Hash, Option<Item>)>> {
    let mut all = Vec::new();
    while !changes.is_empty() {
        let malformed = || Error::FromSqlConversionFailure(0, Type::Blob, "malformed journal".into());
        let change = decode_one(changes).ok_or_else(malformed)?;
        all.push((change.0, change.1));
        changes = change.2;
    }
    Ok(all)
}

fn decode_one(changes: &[u8]) -> Option<(Hash, Option<Item>, &[u8])> {
    let (hash, rest) = changes.split_first_chunk()?;
    let (bits, mut rest) = rest.split_first()?;
    let mut columns = [None; 5];
    for (place, column) in columns.iter_mut().enumerate() {
        if bits >> place & 1 == 1 {
            let (value, after) = rest.split_first_chunk()?;
            *column = Some(i64::from_le_bytes(*value));
            rest = after;
        }
    }
    let item = (*bits != 0).then(|| Item::from_columns(columns));
    Some((Hash(*hash), item, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_decoded_as_they_were_encoded() {
        let (full, low) = (Some(i64::MAX), Some(i64::MIN));
        let items = [
            None,
            Some(Item::Key(7)),
            Some(Item::Queue(Queue { entries: 1, ..Queue::default() })),
            Some(Item::Queue(Queue { entries: 2, head: full, revision: low, latest: full, finished: low })),
        ];
        let changes: Vec<_> = (0..).map(|number: i32| Hash::of_key(&number.to_string())).zip(items).collect();
        let mut encoded = Vec::new();
        changes.iter().for_each(|(hash, item)| encode(&mut encoded, *hash, *item));
        assert_eq!(decode(&encoded).unwrap(), changes);
        encoded.pop();
        assert!(decode(&encoded).is_err());
    }

    #[test]
    fn keys_and_queues_of_the_same_text_differ() {
        assert_ne!(Hash::of_key("a"), Hash::of_queue("a"));
        assert_ne!(Hash::of_key(&"0".repeat(64)), Hash::of_key(&format!("{:0>64}", 1)));
    }
}
