//! Hash of an address.

use serde_json::Value;

use crate::state::Record;

/// First value of an FNV-1a hash.
const BASIS: u64 = 0xCBF2_9CE4_8422_2325;

/// 40 hexadecimal digits that are equal for equal addresses, independent of the order of properties. Nothing requires a
/// cryptographic hash.
pub(super) fn fingerprint(address: &Record) -> String {
    let mut digits = fastrand::Rng::with_seed(of_members(address));
    format!("{:016x}{:016x}{:08x}", digits.u64(..), digits.u64(..), digits.u32(..))
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

/// Continues an FNV-1a hash.
fn of_bytes(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3))
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
