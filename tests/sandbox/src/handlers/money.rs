//! Amounts in exact decimal arithmetic. JSON holds them as numbers; no sum or product is made of binary floats.

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use crate::state::Record;

/// Currencies without minor units.
const WHOLE: [&str; 16] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
    "XPF",
];

/// Currencies with three decimals.
const THREE_DECIMALS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// The decimal that a JSON number is written as. Zero for other values.
pub(crate) fn amount(value: Option<&Value>) -> Decimal {
    let Some(Value::Number(number)) = value else { return Decimal::ZERO };
    let text = number.to_string();
    text.parse().or_else(|_| Decimal::from_scientific(&text)).unwrap_or_default()
}

/// A property as a decimal. Zero when it is absent.
pub(crate) fn amount_of(record: &Record, name: &str) -> Decimal {
    amount(record.get(name))
}

/// The JSON number that is written as a decimal.
pub(crate) fn number(amount: Decimal) -> Value {
    let nearest: f64 = amount.normalize().to_string().parse().unwrap_or_default();
    Value::from(nearest)
}

/// Rounds half away from zero to the minor unit of a currency.
pub(crate) fn round(amount: Decimal, currency: &str) -> Decimal {
    let decimals = match currency {
        _ if WHOLE.contains(&currency) => 0,
        _ if THREE_DECIMALS.contains(&currency) => 3,
        _ => 2,
    };
    amount.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds the share `part / whole` of an amount. Zero when `whole` is zero.
pub(crate) fn share(amount: Decimal, part: i64, whole: i64, currency: &str) -> Decimal {
    let product = amount.saturating_mul(Decimal::from(part));
    round(product.checked_div(Decimal::from(whole)).unwrap_or_default(), currency)
}

/// Sums amounts.
pub(crate) fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Decimal {
    amounts.into_iter().fold(Decimal::ZERO, Decimal::saturating_add)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sums_have_no_binary_rounding() {
        let tenths = (0..10).map(|_| amount(Some(&json!(0.1))));
        assert_eq!(number(sum(tenths)), json!(1.0));
        let total = sum([amount(Some(&json!(1.1))), amount(Some(&json!(2.2)))]);
        assert_eq!(number(total), json!(3.3), "the binary sum is 3.3000000000000003");
        assert_eq!(number(amount(Some(&json!(1e-7)))), json!(1e-7));
    }

    #[test]
    fn amounts_round_to_the_minor_unit_of_the_currency() {
        let third = |currency| number(share(amount(Some(&json!(100))), 1, 3, currency));
        assert_eq!((third("USD"), third("JPY"), third("KWD")), (json!(33.33), json!(33.0), json!(33.333)));
        assert_eq!(number(round(amount(Some(&json!(2.345))), "USD")), json!(2.35));
        assert_eq!(share(Decimal::ONE, 1, 0, "USD"), Decimal::ZERO);
    }
}
