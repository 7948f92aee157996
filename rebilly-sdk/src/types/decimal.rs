//! Decimal numbers without binary rounding.

use std::cmp::Ordering;
use std::fmt;

use crate::types::Nullable;

/// A JSON number, kept digit by digit as it came: amounts of money never pass through a binary float.
///
/// Compares by value: `10`, `10.0` and `1e1` are equal. Goes back as it was written.
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

/// The text is not a number in JSON's notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number: expected digits such as 10, -0.5 or 1e3")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Decimal {
    /// Whether the exponent fits into 64 bits, so that the number can be compared.
    pub(crate) fn is_comparable(&self) -> bool {
        Parts::of(&self.0).is_some()
    }

    /// A number as a JSON parser found it.
    pub(crate) fn from_json_number(text: &str) -> Self {
        Self(text.into())
    }

    /// The number as it is written in JSON.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes text that is a JSON number already.
    #[allow(dead_code)]
    pub(crate) fn checked(text: String) -> Self {
        Self(text.into())
    }

    /// The number without an exponent; nothing beyond so many digits.
    #[allow(dead_code)]
    pub(crate) fn plain(&self, most: usize) -> Option<String> {
        if !self.0.contains(['e', 'E']) {
            return (self.0.len() <= most + 2).then(|| self.0.to_string());
        }
        let Parts { negative, digits, exponent } = Parts::of(&self.0)?;
        if digits.is_empty() {
            return Some("0".to_owned());
        }
        let sign = if negative { "-" } else { "" };
        let length = usize::try_from(exponent.unsigned_abs()).ok()?.checked_add(digits.len())?;
        if length > most {
            return None;
        }
        if exponent >= 0 {
            return Some(format!("{sign}{digits:0<length$}"));
        }
        let places = usize::try_from(exponent.unsigned_abs()).ok()?;
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = padded.split_at_checked(padded.len() - places)?;
        Some(format!("{sign}{whole}.{fraction}"))
    }

    /// The number of cents and the like: the value times ten to the power of `places`.
    ///
    /// Nothing when digits would be lost or the result does not fit.
    ///
    /// ```
    /// # use rebilly_sdk::types::Decimal;
    /// assert_eq!("10.10".parse::<Decimal>()?.minor_units(2), Some(1010));
    /// assert_eq!("10.105".parse::<Decimal>()?.minor_units(2), None);
    /// # Ok::<(), rebilly_sdk::types::ParseDecimalError>(())
    /// ```
    pub fn minor_units(&self, places: u32) -> Option<i64> {
        Parts::of(&self.0)?.scaled(i64::from(places))
    }
}

/// The integer that a number's text stands for, if it is whole and fits.
pub(crate) fn whole(text: &str) -> Option<i64> {
    Parts::of(text)?.scaled(0)
}

/// Sign, digits without zeros at either end, and the power of ten of the last digit.
#[derive(PartialEq, Eq)]
struct Parts {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
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

    fn scaled(&self, places: i64) -> Option<i64> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let zeros = u32::try_from(self.exponent.checked_add(places)?).ok()?;
        let sign = if self.negative { "-" } else { "" };
        let number: i64 = format!("{sign}{}", self.digits).parse().ok()?;
        number.checked_mul(10i64.checked_pow(zeros)?)
    }

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

impl Default for Decimal {
    /// Zero.
    fn default() -> Self {
        Self("0".into())
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Decimal {
    /// By value. Nothing for a received number whose exponent is beyond 64 bits.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(Parts::of(&self.0)?.cmp(&Parts::of(&other.0)?))
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
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn equal_by_value_but_written_as_received() {
        for same in ["10", "10.0", "10.000", "1e1", "1.0E+1", "100e-1"] {
            assert_eq!(decimal(same), decimal("10"), "{same}");
            assert_eq!(decimal(same).as_str(), same);
        }
        assert_eq!(decimal("-0"), decimal("0.00"));
        assert_ne!(decimal("0.1"), decimal("0.10000000000000000001"));
    }

    #[test]
    fn ordered_by_value() {
        let sorted =
            ["-1e3", "-10.5", "-10.4", "-0.001", "0", "0.001", "9", "10", "10.01", "123456789012345678901"];
        for pair in sorted.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn refuses_what_json_refuses() {
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
    fn a_member_that_may_be_null_takes_integers() {
        for member in [Nullable::<Decimal>::from(10), 10i64.into(), 10u32.into(), 10u64.into()] {
            assert_eq!(member.as_ref().map(Decimal::as_str), Some("10"));
        }
    }

    #[test]
    fn whole_numbers() {
        assert_eq!(whole("3.0"), Some(3));
        assert_eq!(whole("3e2"), Some(300));
        assert_eq!(whole("-9223372036854775808.0"), Some(i64::MIN));
        assert_eq!(whole("3.5"), None);
        assert_eq!(whole("1e19"), None);
    }
}
