//! JSON as text. Writing dominates the time of small requests, so strings are copied as a whole when they need no escapes.

use serde_json::Value;

use crate::state::Record;

/// Writes a value.
pub(crate) fn write(text: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => text.extend_from_slice(b"null"),
        Value::Bool(true) => text.extend_from_slice(b"true"),
        Value::Bool(false) => text.extend_from_slice(b"false"),
        Value::String(value) => write_string(text, value),
        Value::Array(items) => {
            text.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(b',');
                }
                write(text, item);
            }
            text.push(b']');
        }
        Value::Object(members) => write_object(text, members),
        Value::Number(_) => write_with_serde(text, value),
    }
}

/// Writes an object.
pub(crate) fn write_object(text: &mut Vec<u8>, members: &Record) {
    text.push(b'{');
    MemberWriter::new(text).all(members);
    text.push(b'}');
}

/// Writes the members of an object, without the braces. Each name must be written once.
pub(crate) struct MemberWriter<'a> {
    text: &'a mut Vec<u8>,
    is_first: bool,
}

impl<'a> MemberWriter<'a> {
    pub(crate) fn new(text: &'a mut Vec<u8>) -> Self {
        Self { text, is_first: true }
    }

    pub(crate) fn all(&mut self, members: &Record) {
        members.iter().for_each(|(name, value)| self.member(name, value));
    }

    pub(crate) fn member(&mut self, name: &str, value: &Value) {
        self.name(name);
        write(self.text, value);
    }

    pub(crate) fn string(&mut self, name: &str, value: &str) {
        self.name(name);
        write_string(self.text, value);
    }

    /// Writes members that are JSON already.
    pub(crate) fn written(&mut self, members: &[u8]) {
        if !members.is_empty() {
            self.separate();
            self.text.extend_from_slice(members);
        }
    }

    /// Writes a member that is an object.
    pub(crate) fn object(&mut self, name: &str, write: impl FnOnce(&mut MemberWriter<'_>)) {
        self.name(name);
        self.text.push(b'{');
        write(&mut MemberWriter::new(self.text));
        self.text.push(b'}');
    }

    fn name(&mut self, name: &str) {
        self.separate();
        write_string(self.text, name);
        self.text.push(b':');
    }

    fn separate(&mut self) {
        if !std::mem::take(&mut self.is_first) {
            self.text.push(b',');
        }
    }
}

/// Writes a string.
pub(crate) fn write_string(text: &mut Vec<u8>, value: &str) {
    if has_escaped(value.as_bytes()) {
        return write_with_serde(text, value);
    }
    text.reserve(value.len() + 2);
    text.push(b'"');
    text.extend_from_slice(value.as_bytes());
    text.push(b'"');
}

/// Returns `true` if a string has characters that JSON escapes. Compares eight bytes at once: most strings are short.
fn has_escaped(bytes: &[u8]) -> bool {
    let is_escaped = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    match bytes.last_chunk::<8>() {
        None => bytes.iter().any(|byte| is_escaped(*byte)),
        // The last eight overlap the ones before.
        Some(last) => {
            let (chunks, _) = bytes.as_chunks::<8>();
            chunks.iter().chain([last]).any(|chunk| has_escaped_of_eight(u64::from_le_bytes(*chunk)))
        }
    }
}

/// [`has_escaped`] of eight bytes. See "Determine if a word has a byte less than n" in the Bit Twiddling Hacks.
fn has_escaped_of_eight(bytes: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let has_less = |bytes: u64, limit: u64| bytes.wrapping_sub(ONES * limit) & !bytes & HIGHS;
    let quotes = has_less(bytes ^ (ONES * u64::from(b'"')), 1);
    let backslashes = has_less(bytes ^ (ONES * u64::from(b'\\')), 1);
    has_less(bytes, 0x20) | quotes | backslashes != 0
}

fn write_with_serde(text: &mut Vec<u8>, value: &(impl serde::Serialize + ?Sized)) {
    // A JSON value has no error, and a vector accepts every write.
    let _ = serde_json::to_writer(text, value);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_is_that_of_serde_json() {
        let value = json!({
            "plain": "ä ~ text", "quoted \"name\"": "a\\b", "control": "line\nbreak\u{1f}\u{7f}",
            "numbers": [0, -1, 1.5, 1e300, u64::MAX], "flags": [true, false, null], "empty": [{}, [], ""],
        });
        let mut text = Vec::new();
        write(&mut text, &value);
        assert_eq!(String::from_utf8(text).unwrap(), value.to_string());
    }

    #[test]
    fn escapes_are_found_at_every_place() {
        for length in 0..20 {
            let plain = "\u{7f}~ #[]!é".repeat(3);
            let plain: String = plain.chars().take(length).collect();
            assert!(!has_escaped(plain.as_bytes()), "{plain:?}");
            for escaped in ["\"", "\\", "\n", "\0", "\u{1f}"] {
                for (place, _) in plain.char_indices().chain([(plain.len(), ' ')]) {
                    let mut text = plain.clone();
                    text.insert_str(place, escaped);
                    assert!(has_escaped(text.as_bytes()), "{text:?}");
                }
            }
        }
    }
}
