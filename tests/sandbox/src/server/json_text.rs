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
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 {
            text.push(b',');
        }
        write_string(text, name);
        text.push(b':');
        write(text, value);
    }
    text.push(b'}');
}

/// Writes a string.
pub(crate) fn write_string(text: &mut Vec<u8>, value: &str) {
    // Without an early exit, the compiler compares many bytes at once.
    let is_escaped = |byte| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    if value.bytes().fold(false, |found, byte| found | is_escaped(byte)) {
        return write_with_serde(text, value);
    }
    text.reserve(value.len() + 2);
    text.push(b'"');
    text.extend_from_slice(value.as_bytes());
    text.push(b'"');
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
}
