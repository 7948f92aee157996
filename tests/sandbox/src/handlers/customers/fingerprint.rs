//! Hash of an address.

use std::fmt::Write as _;
use std::io;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::state::Record;

/// 40 hexadecimal digits that are equal for equal addresses, independent of the order of properties. Five FNV-1a
/// hashes suffice: nothing requires a cryptographic hash.
pub(super) fn fingerprint(address: &Record) -> String {
    let mut hashes = Hashes([0_u32, 1, 2, 3, 4].map(|part| 0x811C_9DC5 ^ part.wrapping_mul(0x9E37_79B9)));
    // A JSON value has no error, and hashing accepts every write.
    let _ = Members(address).serialize(&mut serde_json::Serializer::new(&mut hashes));
    let mut text = String::with_capacity(40);
    for hash in hashes.0 {
        // Writing to a string cannot fail.
        let _ = write!(text, "{hash:08x}");
    }
    text
}

/// Hashes of what is written.
struct Hashes([u32; 5]);

impl io::Write for Hashes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut hashes = self.0;
        for byte in bytes {
            hashes = hashes.map(|hash| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        }
        self.0 = hashes;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The members of an object in the order of their names.
struct Members<'a>(&'a Record);

/// A value whose objects have their members in order.
struct Sorted<'a>(&'a Value);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members: Vec<(&String, &Value)> = self.0.iter().collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        let mut sorted = serializer.serialize_map(Some(members.len()))?;
        for (name, value) in members {
            sorted.serialize_entry(name, &Sorted(value))?;
        }
        sorted.end()
    }
}

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => Members(members).serialize(serializer),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Sorted)),
            value => value.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fingerprints_have_forty_digits_and_differ_by_address() {
        let of = |address: Value| fingerprint(address.as_object().unwrap());
        let one = of(json!({"city": "Austin", "emails": [{"label": "main", "value": "a"}]}));
        assert_eq!(one, of(json!({"emails": [{"value": "a", "label": "main"}], "city": "Austin"})));
        assert_ne!(one, of(json!({"city": "Boston", "emails": [{"label": "main", "value": "a"}]})));
        assert!(one.len() == 40 && one.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
