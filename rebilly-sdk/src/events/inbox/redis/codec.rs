//! Encoding of keys and entries, which is the same in the scripts.

use std::io::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::redis::{RedisWrite, ToRedisArgs};
use bytes::Bytes;

use crate::events::inbox::entry::InboxEntry;

/// Length of the header of an entry up to its queue.
const HEADER: usize = 61;
/// Length of a compact hash.
const HASH: usize = 33;

/// Returns the compact form of a key: `h` and 32 bytes for 64 hexadecimal digits, otherwise `t` and the text.
pub(super) fn compact(key: &str) -> Vec<u8> {
    hash(key).unwrap_or_else(|| [b"t", key.as_bytes()].concat())
}

fn hash(key: &str) -> Option<Vec<u8>> {
    let digits = key.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut compact = Vec::with_capacity(HASH);
    compact.push(b'h');
    for pair in digits.chunks_exact(2) {
        let [high, low] = *pair else { return None };
        compact.push(digit(high)? << 4 | digit(low)?);
    }
    Some(compact)
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

/// Returns the text of a compact key.
pub(super) fn text(compact: &[u8]) -> Option<String> {
    match compact.split_first()? {
        (b't', text) => String::from_utf8(text.to_vec()).ok(),
        (b'h', bytes) => Some(crate::events::hex::encode(bytes)),
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

/// Returns a token as 16 digits.
pub(super) fn token(token: u64) -> String {
    format!("{token:016}")
}

/// Type, entity and body of an entry as one argument.
pub(super) struct Content<'a>(pub(super) &'a InboxEntry);

impl Content<'_> {
    fn parts(&self) -> [&[u8]; 3] {
        let entity = self.0.entity.as_deref().unwrap_or_default();
        [self.0.event_type.as_bytes(), entity.as_bytes(), &self.0.body]
    }

    pub(super) fn len(&self) -> usize {
        self.parts().into_iter().map(<[u8]>::len).sum()
    }
}

impl ToRedisArgs for Content<'_> {
    fn write_redis_args<W: ?Sized + RedisWrite>(&self, out: &mut W) {
        let [event_type, entity, body] = self.parts();
        let mut writer = out.writer_for_next_arg();
        for part in [event_type, entity] {
            // Both are parts of a body, whose length fits into 32 bits.
            let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
            let _ = writer.write_all(&length.to_be_bytes());
            let _ = writer.write_all(part);
        }
        let _ = writer.write_all(body);
    }
}

/// An entry as it is stored.
pub(super) struct Stored {
    pub(super) entry: InboxEntry,
    pub(super) received_at: SystemTime,
    pub(super) attempts: u32,
}

impl Stored {
    /// Reads a stored entry. `None` if it is damaged.
    pub(super) fn read(key: String, value: Vec<u8>) -> Option<Self> {
        let value = Bytes::from(value);
        let header = std::str::from_utf8(value.get(..HEADER)?).ok()?;
        let rank: u64 = header.get(2..22)?.parse().ok()?;
        let revision = (header.get(1..2)? == "1").then(|| (rank ^ (1 << 63)).cast_signed());
        let received_at = instant(header.get(22..38)?)?;
        let attempts = header.get(54..60)?.parse().ok()?;
        let has_entity = *value.get(HEADER)? == b'h';
        let start = HEADER + if has_entity { HASH } else { 1 };
        value.get(start..)?;
        let mut content = value.slice(start..);
        let event_type = part(&mut content)?;
        let entity = part(&mut content)?;
        let entry = InboxEntry::from_parts(key, event_type, has_entity.then_some(entity), revision, content);
        Some(Self { entry, received_at, attempts })
    }
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
        for key in [&*digits, &digits.to_uppercase(), "", "t", "h", &"0".repeat(63), &"0".repeat(65), "\u{0}\u{fc}"]
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
        let header = format!("P1{}{}{:016}0000030h{}", rank(Some(-7)), token(5), 0, "x".repeat(32));
        let content = Content(&InboxEntry::from_parts("k", "type", Some("a/b".to_owned()), Some(-7), Bytes::from("{}")))
            .to_redis_args()
            .concat();
        let value = [header.as_bytes(), &content].concat();
        let stored = Stored::read("k".to_owned(), value.clone()).unwrap();
        assert_eq!((stored.entry.revision, stored.attempts), (Some(-7), 3));
        assert_eq!((stored.entry.entity.as_deref(), &*stored.entry.event_type), (Some("a/b"), "type"));
        assert_eq!((&*stored.entry.body, stored.received_at), (&b"{}"[..], instant("5").unwrap()));
        for length in 0..value.len() - 2 {
            assert!(Stored::read("k".to_owned(), value[..length].to_vec()).is_none(), "{length}");
        }
    }
}
