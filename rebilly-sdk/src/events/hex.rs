//! Hexadecimal encoding of hashes.

use std::fmt::Write as _;

/// Returns the bytes as lower-case hexadecimal digits.
pub(super) fn encode(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_two_lower_case_digits() {
        assert_eq!(encode([0x00, 0x0a, 0xff]), "000aff");
        assert_eq!(encode([]), "");
    }
}
