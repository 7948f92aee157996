//! Hash of an address.

use serde_json::Value;

use crate::state::Record;

/// First value and factor of an FNV-1a hash.
const BASIS: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01B3;

/// 40 hexadecimal digits that are equal for equal addresses, independent of the order of properties. Nothing requires a
/// cryptographic hash.
pub(super) fn fingerprint(address: &Record) -> String {
    let mut random = fastrand::Rng::with_seed(of_members(address));
    let mut digits = String::with_capacity(40);
    for (number, count) in [(random.u64(..), 16), (random.u64(..), 16), (u64::from(random.u32(..)), 8)] {
        let digit = |place: u32| {
            u32::try_from((number >> (4 * place)) & 15).ok().and_then(|digit| char::from_digit(digit, 16))
        };
        digits.extend((0..count).rev().filter_map(digit));
    }
    digits
}

fn of_members(members: &Record) -> u64 {
    let hashes = members.iter().map(|(name, value)| of_value(of_bytes(BASIS, name.as_bytes()), value));
    // A sum does not depend on the order.
    hashes.fold(0, u64::wrapping_add)
}

fn of_value(hash: u64, value: &Value) -> u64 {
    match value {
        Value::String(text) => of_bytes(of_bytes(hash, b"\""), text.as_bytes()),
        Value::Array(items) => items.iter().fold(of_bytes(hash, b"["), of_value),
        Value::Object(members) => of_bytes(of_bytes(hash, b"{"), &of_members(members).to_le_bytes()),
        Value::Null | Value::Bool(_) | Value::Number(_) => of_bytes(hash, value.to_string().as_bytes()),
    }
}

/// Continues a hash as FNV-1a does, but with eight bytes at once. The rotation brings the high bits back to the low ones.
fn of_bytes(hash: u64, bytes: &[u8]) -> u64 {
    let step = |hash: u64, number: u64| (hash ^ number).wrapping_mul(PRIME).rotate_left(29);
    let (chunks, rest) = bytes.as_chunks::<8>();
    let hash = chunks.iter().fold(hash, |hash, chunk| step(hash, u64::from_le_bytes(*chunk)));
    let rest = rest.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
    step(step(hash, rest), u64::try_from(bytes.len()).unwrap_or(u64::MAX))
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
