//! Monetary amounts: exact comparison and sums of JSON numbers.

use serde_json::Value;

use crate::state::Record;

/// Ten-thousandths of a currency unit. No currency has more than four decimal places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Amount(i64);

impl Amount {
    /// Rounds to four decimal places. Values that no payment reaches become the limits of the type.
    pub(crate) fn new(amount: f64) -> Self {
        // A conversion with `as` saturates, and makes zero of NaN.
        #[allow(clippy::cast_possible_truncation, reason = "saturates")]
        Self((amount * 10_000.0).round() as i64)
    }

    /// The amount of a property. Zero when it is absent.
    pub(crate) fn of(record: &Record, name: &str) -> Self {
        record.get(name).and_then(Value::as_f64).map(Self::new).unwrap_or_default()
    }

    #[must_use]
    pub(crate) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    #[must_use]
    pub(crate) fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    #[must_use]
    pub(crate) fn divided(self, by: u64) -> Self {
        let by = i64::try_from(by).unwrap_or(i64::MAX).max(1);
        Self(self.0 / by)
    }

    pub(crate) fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// The JSON number.
    #[allow(clippy::cast_precision_loss, reason = "exact below 2^53")]
    pub(crate) fn to_f64(self) -> f64 {
        self.0 as f64 / 10_000.0
    }
}

impl From<Amount> for Value {
    fn from(amount: Amount) -> Self {
        amount.to_f64().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_decimal_fractions_are_exact() {
        let sum = Amount::new(0.1).plus(Amount::new(0.2));
        assert_eq!((sum, Value::from(sum)), (Amount::new(0.3), Value::from(0.3)));
        assert_eq!(Amount::new(97.97).minus(Amount::new(97.97)), Amount::default());
        assert!(Amount::new(0.0001).is_positive() && !Amount::new(0.00001).is_positive());
        assert_eq!(Amount::new(10.0).divided(0), Amount::new(10.0));
        assert_eq!(Amount::new(f64::NAN), Amount::default());
    }
}
