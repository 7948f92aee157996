//! The hashes of keys and queues, and what is stored under them.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};
use rusqlite::{Error, Result};
use sha2::{Digest as _, Sha256};

/// Half a SHA-256 hash of a deduplication key or of a queue. The two never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Hash(pub(super) [u8; 16]);

impl Hash {
    pub(super) fn of_key(key: &str) -> Self {
        Self::of(b'k', key)
    }

    pub(super) fn of_queue(ordering_key: &str) -> Self {
        Self::of(b'q', ordering_key)
    }

    /// Returns a number with the order of the hash.
    pub(super) fn to_number(self) -> u128 {
        u128::from_be_bytes(self.0)
    }

    /// Independent parts, the highest first.
    pub(super) fn parts(self) -> [u32; 4] {
        let (parts, _) = self.0.as_chunks::<4>();
        let mut all = [0; 4];
        all.iter_mut().zip(parts).for_each(|(all, part)| *all = u32::from_be_bytes(*part));
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
    /// Columns that are stored after the hash.
    pub(super) fn columns(self) -> [Option<i64>; 5] {
        match self {
            Self::Key(number) => [Some(number), None, None, None, None],
            Self::Queue(Queue { entries, head, revision, latest, finished }) => {
                [head, Some(entries), latest, finished, revision]
            }
        }
    }

    pub(super) fn from_columns([number, entries, latest, finished, revision]: [Option<i64>; 5]) -> Self {
        match entries {
            None => Self::Key(number.unwrap_or_default()),
            Some(entries) => Self::Queue(Queue { entries, head: number, revision, latest, finished }),
        }
    }
}

/// Appends an item: the hash, a bit for each column that is not `NULL`, and these columns as varints. No bits: the hash was
/// removed.
pub(super) fn encode(items: &mut Vec<u8>, hash: Hash, item: Option<Item>) {
    let columns = item.map(Item::columns).unwrap_or_default();
    let bits = (0..).zip(columns).fold(0, |bits, (place, column)| bits | u8::from(column.is_some()) << place);
    items.extend(hash.0);
    items.push(bits);
    columns.into_iter().flatten().for_each(|column| encode_number(items, column));
}

/// Size of an item without columns, in bytes.
pub(super) const MIN_ITEM_SIZE: usize = size_of::<Hash>() + 1;

/// An encoded item.
#[derive(Clone, Copy)]
pub(super) struct Encoded<'a> {
    pub(super) hash: Hash,
    /// All of it, the hash included.
    pub(super) bytes: &'a [u8],
    columns: &'a [u8],
}

impl Encoded<'_> {
    /// Returns `true` if the hash was removed.
    pub(super) fn is_removed(&self) -> bool {
        self.columns == [0]
    }

    pub(super) fn decode(&self) -> Result<Option<Item>> {
        let mut rest = self.columns;
        let bits = *rest.split_off_first().ok_or_else(malformed)?;
        let mut columns = [None; 5];
        for (place, column) in columns.iter_mut().enumerate() {
            if bits >> place & 1 == 1 {
                *column = Some(decode_number(&mut rest).ok_or_else(malformed)?);
            }
        }
        Ok((bits != 0).then(|| Item::from_columns(columns)))
    }
}

/// Reads encoded items.
pub(super) struct Items<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Items<'a> {
    type Item = Result<Encoded<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let item = split_item(self.0);
        self.0 = item.and_then(|item| self.0.get(item.bytes.len()..)).unwrap_or_default();
        Some(item.ok_or_else(malformed))
    }
}

/// Returns the first item.
fn split_item(items: &[u8]) -> Option<Encoded<'_>> {
    let (hash, rest) = items.split_first_chunk()?;
    let mut columns = rest.first()?.count_ones();
    let mut end = 1;
    while columns > 0 {
        // Only the last byte of a number has no high bit.
        columns -= u32::from(*rest.get(end)? < 0x80);
        end += 1;
    }
    Some(Encoded {
        hash: Hash(*hash),
        bytes: items.get(..size_of::<Hash>() + end)?,
        columns: rest.get(..end)?,
    })
}

pub(super) fn malformed() -> Error {
    Error::FromSqlConversionFailure(0, Type::Blob, "malformed items".into())
}

/// Appends a number in groups of 7 bits, the lowest first. Small ones are short, negative ones too.
fn encode_number(items: &mut Vec<u8>, number: i64) {
    let mut rest = (number << 1 ^ number >> 63).cast_unsigned();
    while rest > 0x7f {
        items.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    items.push(rest as u8);
}

fn decode_number(items: &mut &[u8]) -> Option<i64> {
    let mut number = 0;
    for shift in (0..u64::BITS).step_by(7) {
        let byte = *items.split_off_first()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed());
        }
    }
    None
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
            Some(Item::Queue(Queue {
                entries: 127,
                latest: Some(-1),
                finished: Some(-64),
                ..Queue::default()
            })),
        ];
        let changes: Vec<_> = (0..).map(|number: i32| Hash::of_key(&number.to_string())).zip(items).collect();
        let mut encoded = Vec::new();
        changes.iter().for_each(|(hash, item)| encode(&mut encoded, *hash, *item));
        let decoded = |encoded: &[u8]| -> Result<Vec<_>> {
            Items(encoded).map(|item| item.and_then(|item| Ok((item.hash, item.decode()?)))).collect()
        };
        assert_eq!(decoded(&encoded).unwrap(), changes);
        encoded.pop();
        assert!(decoded(&encoded).is_err());
        let too_long = [&[0; 16][..], &[1], &[0xff; 10], &[0]].concat();
        assert!(decoded(&too_long).is_err());
    }

    #[test]
    fn keys_and_queues_of_the_same_text_differ() {
        assert_ne!(Hash::of_key("a"), Hash::of_queue("a"));
        assert_ne!(Hash::of_key(&"0".repeat(64)), Hash::of_key(&format!("{:0>64}", 1)));
    }
}
