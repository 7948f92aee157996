//! Comparing what a sender gave with what is expected, in constant time.

use subtle::{Choice, ConstantTimeEq};

/// Takes as many steps as the sender gave bytes, whatever is expected.
pub(super) fn same(given: &[u8], expected: &[u8]) -> Choice {
    let length = given.len().ct_eq(&expected.len());
    given.iter().enumerate().fold(length, |same, (index, byte)| {
        // Of another length there is no counterpart for each byte; any will do.
        let index = index.checked_rem(expected.len()).unwrap_or_default();
        same & byte.ct_eq(expected.get(index).unwrap_or(&0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_equal_texts_are_the_same() {
        for (given, expected) in
            [("ab", "abab"), ("abab", "ab"), ("", "a"), ("a", ""), ("ab", "aB"), ("aa", "a")]
        {
            assert!(!bool::from(same(given.as_bytes(), expected.as_bytes())), "{given} {expected}");
        }
        assert!(bool::from(same(b"ab", b"ab")));
    }
}
