//! Changes in the journal of version 2: the hash, a bit for each column that is not `NULL`, and these columns of 8 bytes.

use rusqlite::Result;

use crate::events::inbox::sqlite::hashes::{Hash, Item, encode, malformed};

/// Returns the changes as they are encoded now.
pub(super) fn changes(mut old: &[u8]) -> Result<Vec<u8>> {
    let mut changes = Vec::with_capacity(old.len());
    while !old.is_empty() {
        let (hash, item) = change(&mut old).ok_or_else(malformed)?;
        encode(&mut changes, hash, item);
    }
    Ok(changes)
}

fn change(old: &mut &[u8]) -> Option<(Hash, Option<Item>)> {
    let (hash, rest) = old.split_first_chunk()?;
    let (bits, mut rest) = rest.split_first()?;
    let mut columns = [None; 5];
    for (place, column) in columns.iter_mut().enumerate() {
        if bits >> place & 1 == 1 {
            let (value, after) = rest.split_first_chunk()?;
            *column = Some(i64::from_le_bytes(*value));
            rest = after;
        }
    }
    *old = rest;
    Some((Hash(*hash), (*bits != 0).then(|| Item::from_columns(columns))))
}
