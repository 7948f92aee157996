//! Hash of an address.

use std::fmt::Write as _;

use serde_json::Value;

use crate::state::Record;

/// 40 hexadecimal digits that are equal for equal addresses, independent of the order of properties. Multiplications
/// suffice: nothing requires a cryptographic hash.
pub(super) fn fingerprint(address: &Record) -> String {
    let mut hasher = Hasher([0x811C_9DC5_9E37_79B9, 0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F]);
    hasher.add_object(address);
    let Hasher([first, second, third]) = hasher;
    let mut text = String::with_capacity(48);
    // Writing to a string cannot fail.
    let _ = write!(text, "{first:016x}{second:016x}{third:016x}");
    text.truncate(40);
    text
}

/// Three hashes of the same words.
struct Hasher([u64; 3]);

impl Hasher {
    fn add_object(&mut self, members: &Record) {
        let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
        sorted.sort_unstable_by_key(|(name, _)| *name);
        self.add_word(sorted.len() as u64);
        for (name, value) in sorted {
            self.add_text(name);
            self.add(value);
        }
    }

    fn add(&mut self, value: &Value) {
        match value {
            Value::Null => self.add_word(0),
            Value::Bool(flag) => self.add_word(1 + u64::from(*flag)),
            Value::Number(number) => self.add_text(&number.to_string()),
            Value::String(text) => self.add_text(text),
            Value::Array(items) => {
                self.add_word(items.len() as u64);
                items.iter().for_each(|item| self.add(item));
            }
            Value::Object(members) => self.add_object(members),
        }
    }

    fn add_text(&mut self, text: &str) {
        self.add_word(text.len() as u64);
        for chunk in text.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(target, byte)| *target = *byte);
            self.add_word(u64::from_le_bytes(word));
        }
    }

    fn add_word(&mut self, word: u64) {
        self.0 = self.0.map(|hash| (hash ^ word).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(29));
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
