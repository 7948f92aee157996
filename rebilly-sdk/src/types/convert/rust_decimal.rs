//! Conversions of `rust_decimal::Decimal`, for arithmetic with amounts.

use rust_decimal::Decimal as Other;

use super::{ConvertError, convert};
use crate::types::Decimal;

impl TryFrom<&Decimal> for Other {
    type Error = ConvertError;

    /// Returns the same value with its trailing zeros. `Err` if it exceeds 28 digits: it is never rounded.
    ///
    /// ```
    /// use rebilly_sdk::types::Decimal;
    ///
    /// let price: Decimal = "10.10".parse()?;
    /// let twice = rust_decimal::Decimal::try_from(&price)? * rust_decimal::Decimal::TWO;
    /// assert_eq!(Decimal::from(twice).as_str(), "20.20");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn try_from(value: &Decimal) -> Result<Self, ConvertError> {
        let plain = value.to_plain_string(40).ok_or(ConvertError::OUT_OF_RANGE)?;
        Self::from_str_exact(&plain).map_err(|_| ConvertError::OUT_OF_RANGE)
    }
}

impl From<Other> for Decimal {
    /// Returns the same value with its trailing zeros.
    fn from(value: Other) -> Self {
        Self::from_json_number(value.to_string())
    }
}

convert!(Other => Decimal);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Nullable;

    fn converted(text: &str) -> Result<String, ConvertError> {
        Other::try_from(&text.parse::<Decimal>().unwrap()).map(|value| value.to_string())
    }

    #[test]
    fn conversion_is_exact_or_an_error() {
        for (text, plain) in [
            ("0", "0"),
            ("10.10", "10.10"),
            ("-0.5", "-0.5"),
            ("1e3", "1000"),
            ("1.5E+2", "150"),
            ("125e-3", "0.125"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
        ] {
            assert_eq!(converted(text).as_deref(), Ok(plain), "{text}");
        }
        for text in ["79228162514264337593543950336", "0.12345678901234567890123456789", "1e400", "1e-400"] {
            assert_eq!(converted(text), Err(ConvertError::OUT_OF_RANGE), "{text}");
        }
    }

    #[test]
    fn converted_values_are_json_numbers() {
        for text in ["0", "10.10", "-3", "0.0000000000000000000000000001"] {
            let value: Decimal = Other::from_str_exact(text).unwrap().into();
            assert_eq!(value.as_str(), text);
            assert!(value.as_str().parse::<Decimal>().is_ok());
            assert_eq!(Nullable::<Decimal>::from(Other::ONE), Nullable::Value(1.into()));
        }
    }
}
