//! Encoding of keys and entries, which is the same in the scripts.

use std::io::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::redis::{RedisWrite, ToRedisArgs};
use bytes::Bytes;

use crate::events::hex;
use crate::events::inbox::entry::InboxEntry;

/// Length of the header of an entry up to its queue.
const HEADER: usize = 22;
/// Length of a compact hash.
const HASH: usize = 33;
/// Number of tokens of a call, which is the maximum number of its claims.
pub(super) const CALL_TOKENS: u64 = 1000;

/// Returns the compact form of a key: `h` and 32 bytes for 64 hexadecimal digits, otherwise `t` and the text.
pub(super) fn compact(key: &str) -> Vec<u8> {
    match hex::decode_hash(key) {
        Some(hash) => [b"h", &hash[..]].concat(),
        None => [b"t", key.as_bytes()].concat(),
    }
}

/// Returns the text of a compact key.
pub(super) fn text(compact: &[u8]) -> Option<String> {
    match compact.split_first()? {
        (b't', text) => String::from_utf8(text.to_vec()).ok(),
        (b'h', bytes) => Some(hex::encode(bytes)),
        _ => None,
    }
}

/// Returns the compact queue of an entry with an entity, or nothing.
pub(super) fn queue(entry: &InboxEntry) -> Vec<u8> {
    entry.entity.as_ref().map(|_| compact(entry.ordering_key())).unwrap_or_default()
}

/// Returns a revision as 20 digits whose text order is the order of revisions, or nothing.
pub(super) fn rank(revision: Option<i64>) -> String {
    revision.map(|revision| format!("{:020}", revision.cast_unsigned() ^ (1 << 63))).unwrap_or_default()
}

/// Returns the first token of the call that made a claim, as 16 digits.
pub(super) fn first_token(token: u64) -> String {
    format!("{:016}", token - token % CALL_TOKENS)
}

/// Returns the state of an entity that has a single entry so far.
pub(super) fn new_state(revision: Option<i64>, name: &[u8]) -> Vec<u8> {
    let rank = revision.map_or_else(|| format!("{:020}", 0), |revision| rank(Some(revision)));
    [b"n", rank.as_bytes(), name].concat()
}

/// Returns what is stored instead of an acknowledged entry.
pub(super) fn mark(entry: &InboxEntry, token: u64) -> String {
    let letter = if entry.entity.is_some() && entry.revision.is_none() { 'E' } else { 'D' };
    format!("{letter}{}", first_token(token))
}

/// Adds a text with its length.
pub(super) fn push_with_length(item: &mut Vec<u8>, text: &[u8]) {
    item.extend_from_slice(format!("{:06}", text.len()).as_bytes());
    item.extend_from_slice(text);
}

/// An entry as one argument: its header, type, entity and body.
pub(super) struct Value<'a>(pub(super) &'a InboxEntry);

impl Value<'_> {
    fn parts(&self) -> [&[u8]; 3] {
        let entity = self.0.entity.as_deref().unwrap_or_default();
        [self.0.event_type.as_bytes(), entity.as_bytes(), &self.0.body]
    }

    pub(super) fn len(&self) -> usize {
        self.parts().into_iter().map(<[u8]>::len).sum()
    }

    fn write(&self, writer: &mut impl Write) -> io::Result<()> {
        let [event_type, entity, body] = self.parts();
        match self.0.revision {
            Some(_) => write!(writer, "P1{}", rank(self.0.revision))?,
            None => write!(writer, "P0{:020}", 0)?,
        }
        match self.0.entity {
            Some(_) => writer.write_all(&queue(self.0))?,
            None => writer.write_all(b"0")?,
        }
        for part in [event_type, entity] {
            // Both are parts of a body, whose length fits into 32 bits.
            writer.write_all(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes())?;
            writer.write_all(part)?;
        }
        writer.write_all(body)
    }
}

impl ToRedisArgs for Value<'_> {
    fn write_redis_args<W: ?Sized + RedisWrite>(&self, out: &mut W) {
        // Writing to a buffer does not fail.
        let _ = self.write(&mut out.writer_for_next_arg());
    }
}

/// Reads an open entry. `None` if it is damaged or not open.
pub(super) fn read_open(key: String, value: Vec<u8>) -> Option<InboxEntry> {
    if value.first() == Some(&b'P') { read(key, value) } else { None }
}

/// Reads a stored entry. `None` if it is damaged.
pub(super) fn read(key: String, value: Vec<u8>) -> Option<InboxEntry> {
    let value = Bytes::from(value);
    let header = std::str::from_utf8(value.get(..HEADER)?).ok()?;
    let rank: u64 = header.get(2..)?.parse().ok()?;
    let revision = (header.get(1..2)? == "1").then(|| (rank ^ (1 << 63)).cast_signed());
    let has_entity = *value.get(HEADER)? == b'h';
    let start = HEADER + if has_entity { HASH } else { 1 };
    value.get(start..)?;
    let mut content = value.slice(start..);
    let event_type = part(&mut content)?;
    let entity = part(&mut content)?;
    Some(InboxEntry::from_parts(key, event_type, has_entity.then_some(entity), revision, content))
}

/// Returns the next text, and leaves the rest.
fn part(content: &mut Bytes) -> Option<String> {
    let (length, rest) = content.split_first_chunk::<4>()?;
    let text = rest.get(..u32::from_be_bytes(*length) as usize)?;
    let text = String::from_utf8(text.to_vec()).ok()?;
    *content = content.slice(4 + text.len()..);
    Some(text)
}

/// Reads an instant in microseconds since 1970.
pub(super) fn instant(digits: &str) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_micros(digits.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_keys_are_unambiguous() {
        let digits = "0123456789abcdef".repeat(4);
        for key in
            [&*digits, &digits.to_uppercase(), "", "t", "h", &"0".repeat(63), &"0".repeat(65), "\u{0}\u{fc}"]
        {
            assert_eq!(text(&compact(key)).as_deref(), Some(key));
        }
        assert_eq!(compact(&digits).len(), HASH);
        assert_eq!(compact(&digits.to_uppercase()).len(), 65);
    }

    #[test]
    fn ranks_are_ordered_like_revisions() {
        let revisions = [i64::MIN, -1_000_000_007, -1, 0, 1, 9, 10, i64::MAX - 1, i64::MAX];
        let ranks = revisions.map(|revision| rank(Some(revision)));
        assert!(ranks.is_sorted() && ranks.iter().all(|rank| rank.len() == 20), "{ranks:?}");
        assert_eq!(rank(None), "");
    }

    #[test]
    fn damaged_entries_are_detected() {
        for (entity, revision) in
            [(Some("a/b".to_owned()), Some(-7)), (Some(String::new()), None), (None, None)]
        {
            let entry = InboxEntry::from_parts("k", "type", entity, revision, Bytes::from("{}"));
            let value = Value(&entry).to_redis_args().concat();
            assert_eq!(read("k".to_owned(), value.clone()).unwrap(), entry);
            for length in 0..value.len() - 2 {
                assert!(read("k".to_owned(), value[..length].to_vec()).is_none(), "{length}");
            }
        }
    }
}
