//! Comparison in constant time.

use subtle::{Choice, ConstantTimeEq};

/// Compares two texts in a time that depends only on the length of the received one.
pub(super) fn equal(received: &[u8], expected: &[u8]) -> Choice {
    let length = received.len().ct_eq(&expected.len());
    received.iter().enumerate().fold(length, |equal, (index, byte)| {
        // With different lengths some bytes have no counterpart; any other byte keeps the duration the same.
        let index = index.checked_rem(expected.len()).unwrap_or_default();
        equal & byte.ct_eq(expected.get(index).unwrap_or(&0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_identical_texts_are_equal() {
        for (received, expected) in
            [("ab", "abab"), ("abab", "ab"), ("", "a"), ("a", ""), ("ab", "aB"), ("aa", "a")]
        {
            assert!(!bool::from(equal(received.as_bytes(), expected.as_bytes())), "{received} {expected}");
        }
        assert!(bool::from(equal(b"ab", b"ab")));
    }
}
