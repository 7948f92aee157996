//! Hexadecimal encoding of hashes.

/// Length of a hash in bytes.
#[cfg(any(feature = "redis", feature = "sqlite"))]
const HASH: usize = 32;

/// Returns the bytes as lower-case hexadecimal digits.
pub(super) fn encode(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16));
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(digits);
    text
}

/// Returns the hash that 64 lower-case hexadecimal digits stand for. `None` for any other text.
#[cfg(any(feature = "redis", feature = "sqlite"))]
pub(super) fn decode_hash(text: &str) -> Option<[u8; HASH]> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let pairs: &[[u8; 2]; HASH] = pairs.try_into().ok().filter(|_| rest.is_empty())?;
    // One test at the end is faster than one for each digit, and each entry of an inbox is decoded several times.
    let (mut hash, mut all) = ([0; HASH], 0);
    for (byte, pair) in hash.iter_mut().zip(pairs) {
        let [high, low] = pair.map(digit);
        *byte = high << 4 | low & 15;
        all |= high | low;
    }
    (all < 16).then_some(hash)
}

#[cfg(any(feature = "redis", feature = "sqlite"))]
fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        _ => u8::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(any(feature = "redis", feature = "sqlite"))]
    #[test]
    fn only_lower_case_digits_of_a_hash_are_decoded() {
        let hash: [u8; HASH] = std::array::from_fn(|place| (place * 9) as u8);
        let digits = encode(hash);
        assert_eq!(decode_hash(&digits), Some(hash));
        for place in 0..digits.len() {
            for other in ["g", "/", ":", "`", "A", "F", "\u{0}", ""] {
                let mut text = digits.clone();
                text.replace_range(place..=place, other);
                assert_eq!(decode_hash(&text), None, "{text:?}");
            }
        }
        for text in ["", "0", &format!("{digits}0"), &format!("{digits}00"), &"\u{e4}".repeat(32)] {
            assert_eq!(decode_hash(text), None, "{text:?}");
        }
    }

    #[test]
    fn every_byte_has_two_lower_case_digits() {
        assert_eq!(encode([0x00, 0x0a, 0xff]), "000aff");
        assert_eq!(encode([]), "");
    }
}
