//! Payment cards: number, brand, and the result that a test card gives.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Why a gateway declines a payment: ISO 8583 code, message and type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decline {
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) kind: &'static str,
}

/// The result that the gateway gives to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Approved,
    Declined(Decline),
    /// The customer approves or declines on a page.
    WaitingApproval,
    /// The gateway decides later: a query resolves it.
    WaitingGateway,
    /// The gateway does not respond: a query or the clock resolves it.
    Timeout,
}

const fn declined(code: &'static str, message: &'static str, kind: &'static str) -> Outcome {
    Outcome::Declined(Decline { code, message, kind })
}

const DO_NOT_HONOR: Outcome = declined("05", "Do not honor", "do-not-honor");

/// Declines an expired card.
pub(crate) const EXPIRED: Outcome = declined("54", "Expired card", "expired-card");

/// The customer, the gateway or the merchant declined the payment.
pub(crate) const REFUSED: Outcome = declined("57", "The payment was refused", "refused");

/// Declines an instrument that is deactivated.
pub(crate) const DEACTIVATED: Outcome =
    declined("14", "The payment instrument is deactivated", "instrument-deactivated");

/// Test cards that are not simply approved. Numbers of the approved ones are in the documentation of the crate.
const TEST_CARDS: [(&str, Outcome); 13] = [
    ("4000000000000002", DO_NOT_HONOR),
    ("5105105105105100", DO_NOT_HONOR),
    ("4000000000009995", declined("51", "Insufficient funds", "insufficient-funds")),
    ("4000000000009987", declined("41", "Lost card", "lost-card")),
    ("4000000000009979", declined("43", "Stolen card", "stolen-card")),
    ("4000000000000069", EXPIRED),
    ("4000000000000127", declined("N7", "CVV mismatch", "invalid-cvv")),
    ("4000000000000119", declined("96", "Processing error", "system-error")),
    ("4000000000004954", declined("59", "Suspected fraud", "suspected-fraud")),
    ("4000000000003220", Outcome::WaitingApproval),
    ("4000002760003184", Outcome::WaitingApproval),
    ("4000000000000077", Outcome::WaitingGateway),
    ("4000000000000085", Outcome::Timeout),
];

/// A valid card number. It is never stored or shown.
pub(crate) struct Pan(String);

impl Pan {
    /// Reads 12 to 19 digits with a valid check digit; spaces and hyphens may separate them.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|character| !matches!(character, ' ' | '-')).collect();
        let valid = (12..=19).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && has_check_digit(&digits);
        valid.then_some(Self(digits))
    }

    /// The first six digits.
    pub(crate) fn bin(&self) -> &str {
        self.0.get(..6).unwrap_or_default()
    }

    pub(crate) fn last4(&self) -> &str {
        self.0.get(self.0.len().saturating_sub(4)..).unwrap_or_default()
    }

    pub(crate) fn brand(&self) -> &'static str {
        let prefix = |length: usize| self.0.get(..length).and_then(|digits| digits.parse::<u32>().ok());
        match (prefix(1), prefix(2), prefix(4)) {
            (Some(4), ..) => "Visa",
            (_, Some(51..=55), _) | (_, _, Some(2221..=2720)) => "MasterCard",
            (_, Some(34 | 37), _) => "American Express",
            (_, Some(62), _) => "China UnionPay",
            (_, Some(36 | 38 | 39), _) | (_, _, Some(3000..=3059)) => "Diners Club",
            (_, Some(35), _) => "JCB",
            (_, Some(64 | 65), _) | (_, _, Some(6011)) => "Discover",
            _ => "Maestro",
        }
    }

    /// 64 hexadecimal digits that are equal for equal numbers.
    pub(crate) fn fingerprint(&self) -> String {
        fingerprint(&self.0)
    }
}

/// 64 hexadecimal digits that are equal for equal texts.
pub(crate) fn fingerprint(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// The result of payments with a card. Bin and last digits identify a test card, so that no number is stored.
pub(crate) fn outcome(bin: &str, last4: &str) -> Outcome {
    let same = |number: &str| number.starts_with(bin) && number.ends_with(last4);
    let known = TEST_CARDS.iter().find(|(number, _)| bin.len() >= 6 && last4.len() == 4 && same(number));
    known.map_or(Outcome::Approved, |(_, outcome)| *outcome)
}

/// Returns `true` if ASCII digits end with their check digit, by Luhn.
pub(crate) fn has_check_digit(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .map(|byte| u32::from(byte - b'0'))
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => digit,
            (_, double) => double / 10 + double % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn numbers_are_checked_and_reduced_to_bin_and_last_digits() {
        let pan = Pan::parse("4111 1111-1111 1111").unwrap();
        assert_eq!((pan.bin(), pan.last4(), pan.brand()), ("411111", "1111", "Visa"));
        assert_eq!(pan.fingerprint(), Pan::parse("4111111111111111").unwrap().fingerprint());
        assert_ne!(pan.fingerprint(), Pan::parse("4242424242424242").unwrap().fingerprint());
        for invalid in ["4111111111111112", "4111", "", "411111111111111x", "００００００００００００"]
        {
            assert!(Pan::parse(invalid).is_none(), "{invalid}");
        }
    }

    #[test]
    fn brands_follow_the_first_digits() {
        let brand = |number: &str| Pan::parse(number).unwrap().brand();
        assert_eq!(brand("5555555555554444"), "MasterCard");
        assert_eq!(brand("2223003122003222"), "MasterCard");
        assert_eq!(brand("378282246310005"), "American Express");
        assert_eq!(brand("6011111111111117"), "Discover");
        assert_eq!(brand("3530111333300000"), "JCB");
        assert_eq!(brand("30569309025904"), "Diners Club");
        assert_eq!(brand("6200000000000005"), "China UnionPay");
    }

    #[test]
    fn test_cards_are_valid_and_distinct_by_bin_and_last_digits() {
        let mut seen = BTreeSet::new();
        for (number, expected) in TEST_CARDS {
            let pan = Pan::parse(number).unwrap_or_else(|| panic!("{number}"));
            assert_eq!(outcome(pan.bin(), pan.last4()), expected);
            assert!(seen.insert((pan.bin().to_owned(), pan.last4().to_owned())));
        }
        assert_eq!(outcome("411111", "1111"), Outcome::Approved);
        assert_eq!(outcome("", ""), Outcome::Approved);
    }
}
