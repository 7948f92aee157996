//! Decimal numbers without binary rounding.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use crate::types::Nullable;

/// Decimal number of any precision, such as an amount of money.
///
/// - Stores the digits that Rebilly sent and sends them back unchanged. It never converts them to a binary float.
/// - Compares and hashes by value: `10`, `10.0` and `1e1` are equal.
/// - Parses any JSON number with [`FromStr`](std::str::FromStr). `Default` is `0`.
///
/// ```
/// use rebilly_sdk::types::Decimal;
///
/// let price: Decimal = "10.10".parse()?;
/// assert_eq!(price.as_str(), "10.10");
/// assert_eq!(price, "10.1".parse()?);
/// assert!(price > Decimal::from(10));
/// # Ok::<(), rebilly_sdk::types::ParseDecimalError>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Box<str>);

/// Error of parsing a [`Decimal`]: the text is not a JSON number, or its exponent exceeds 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid decimal number: expected a JSON number such as 10, -0.5 or 1e3")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Decimal {
    /// Wraps text that is known to be a JSON number.
    pub(crate) fn from_json_number(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// Returns the number as it is written in JSON, with the digits and exponent that Rebilly sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the number in minor units, such as cents: the value times ten to the power of `decimal_places`.
    ///
    /// `None` if the number has more decimal places, or if the result exceeds `i64`.
    ///
    /// ```
    /// # use rebilly_sdk::types::Decimal;
    /// assert_eq!("10.10".parse::<Decimal>()?.minor_units(2), Some(1010));
    /// assert_eq!("10.105".parse::<Decimal>()?.minor_units(2), None);
    /// # Ok::<(), rebilly_sdk::types::ParseDecimalError>(())
    /// ```
    pub fn minor_units(&self, decimal_places: u32) -> Option<i64> {
        Parts::parse(&self.0)?.to_integer(i64::from(decimal_places))
    }

    /// Returns `true` if the exponent fits into 64 bits, so that the number can be compared.
    pub(crate) fn is_comparable(&self) -> bool {
        Parts::parse(&self.0).is_some()
    }

    /// Returns the number without an exponent. `None` if that takes more than `max_digits`.
    #[cfg(feature = "rust_decimal")]
    pub(super) fn to_plain_string(&self, max_digits: usize) -> Option<String> {
        if !self.0.contains(['e', 'E']) {
            return (self.0.len() <= max_digits + 2).then(|| self.0.to_string());
        }
        let Parts { negative, digits, exponent } = Parts::parse(&self.0)?;
        if digits.is_empty() {
            return Some("0".to_owned());
        }
        let sign = if negative { "-" } else { "" };
        let length = usize::try_from(exponent.unsigned_abs()).ok()?.checked_add(digits.len())?;
        if length > max_digits {
            return None;
        }
        if exponent >= 0 {
            return Some(format!("{sign}{digits:0<length$}"));
        }
        let decimal_places = usize::try_from(exponent.unsigned_abs()).ok()?;
        let padded = format!("{digits:0>width$}", width = decimal_places + 1);
        let (integer, fraction) = padded.split_at_checked(padded.len() - decimal_places)?;
        Some(format!("{sign}{integer}.{fraction}"))
    }
}

/// Returns the integer value of a JSON number such as `3.0` or `3e2`. `None` if it has a fraction or exceeds `i64`.
pub(crate) fn parse_integer(text: &str) -> Option<i64> {
    Parts::parse(text)?.to_integer(0)
}

/// Normalized form of a number: equal numbers have equal parts.
#[derive(PartialEq, Eq, Hash)]
struct Parts {
    /// `false` for zero.
    negative: bool,
    /// Significant digits without leading and trailing zeros. Empty for zero.
    digits: String,
    /// Power of ten of the last digit. Zero for zero.
    exponent: i64,
}

impl Parts {
    /// Parses a JSON number. `None` if the exponent exceeds 64 bits.
    fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: String = [integer, fraction].concat();
        let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
        let trimmed = digits.trim_end_matches('0');
        let dropped = i64::try_from(digits.len() - trimmed.len()).ok()?;
        let trimmed = trimmed.trim_start_matches('0');
        match trimmed {
            "" => Some(Self { negative: false, digits: String::new(), exponent: 0 }),
            _ => {
                Some(Self { negative, digits: trimmed.to_owned(), exponent: exponent.checked_add(dropped)? })
            }
        }
    }

    /// Returns the value times ten to the power of `decimal_places`. `None` unless it is an integer within `i64`.
    fn to_integer(&self, decimal_places: i64) -> Option<i64> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let zeros = u32::try_from(self.exponent.checked_add(decimal_places)?).ok()?;
        let sign = if self.negative { "-" } else { "" };
        let number: i64 = format!("{sign}{}", self.digits).parse().ok()?;
        number.checked_mul(10i64.checked_pow(zeros)?)
    }

    /// Compares by sign, then by magnitude, then digit by digit.
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |parts: &Self| match (parts.digits.is_empty(), parts.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let magnitude = |parts: &Self| parts.exponent.saturating_add_unsigned(parts.digits.len() as u64);
        let order = sign(self).cmp(&sign(other));
        let size = magnitude(self).cmp(&magnitude(other)).then_with(|| self.digits.cmp(&other.digits));
        order.then(if self.negative { size.reverse() } else { size })
    }
}

macro_rules! from_integer {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string().into())
            }
        }

        impl From<$integer> for Nullable<Decimal> {
            fn from(value: $integer) -> Self {
                Self::Value(value.into())
            }
        }
    )*};
}
from_integer!(i32, i64, u32, u64);

impl From<&Decimal> for Decimal {
    fn from(value: &Decimal) -> Self {
        value.clone()
    }
}

impl Default for Decimal {
    /// Returns `0`.
    fn default() -> Self {
        Self("0".into())
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

// A number with an exponent beyond 64 bits equals only the same text, so equality is reflexive.
impl Eq for Decimal {}

impl Hash for Decimal {
    /// Hashes the value: `10` and `10.0` have the same hash.
    fn hash<H: Hasher>(&self, state: &mut H) {
        match Parts::parse(&self.0) {
            Some(parts) => parts.hash(state),
            None => self.0.hash(state),
        }
    }
}

impl PartialOrd for Decimal {
    /// Compares by value. `None` if the exponent of a received number exceeds 64 bits.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(Parts::parse(&self.0)?.cmp(&Parts::parse(&other.0)?))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.0)
    }
}

impl AsRef<str> for Decimal {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_equal_by_value_keep_their_text() {
        for same in ["10", "10.0", "10.000", "1e1", "1.0E+1", "100e-1"] {
            assert_eq!(decimal(same), decimal("10"), "{same}");
            assert_eq!(HashSet::from([decimal(same), decimal("10")]).len(), 1, "{same}");
            assert_eq!(decimal(same).as_str(), same);
        }
        assert_eq!(decimal("-0"), decimal("0.00"));
        assert_ne!(decimal("0.1"), decimal("0.10000000000000000001"));
    }

    #[test]
    fn numbers_are_ordered_by_value() {
        let sorted =
            ["-1e3", "-10.5", "-10.4", "-0.001", "0", "0.001", "9", "10", "10.01", "123456789012345678901"];
        for pair in sorted.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn invalid_numbers_are_rejected() {
        for text in [
            "",
            "1.",
            ".5",
            "01",
            "+1",
            "1,5",
            " 1",
            "1 ",
            "NaN",
            "Infinity",
            "0x10",
            "1e99999999999999999999",
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(ParseDecimalError), "{text}");
        }
    }

    #[test]
    fn nullable_decimals_accept_integers() {
        for value in [Nullable::<Decimal>::from(10), 10i64.into(), 10u32.into(), 10u64.into()] {
            assert_eq!(value.as_ref().map(Decimal::as_str), Some("10"));
        }
    }

    #[test]
    fn integers_are_parsed_from_any_notation() {
        assert_eq!(parse_integer("3.0"), Some(3));
        assert_eq!(parse_integer("3e2"), Some(300));
        assert_eq!(parse_integer("-9223372036854775808.0"), Some(i64::MIN));
        assert_eq!(parse_integer("3.5"), None);
        assert_eq!(parse_integer("1e19"), None);
    }
}
