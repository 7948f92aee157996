//! Hexadecimal encoding of hashes.

/// Returns the bytes as lower-case hexadecimal digits.
pub(super) fn encode(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16));
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(digits);
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
