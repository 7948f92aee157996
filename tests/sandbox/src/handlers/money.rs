//! Amounts in exact decimal arithmetic. JSON holds them as numbers; no sum or product is made of binary floats.

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Number, Value};

use crate::problem::Problem;
use crate::spec::InvalidField;
use crate::state::Record;

/// Limit of the numbers in requests, and of prices. Products of two, and their sums, fit a [`Decimal`] or are clamped.
const MAX: i64 = 1_000_000_000_000_000;
const MAX_NUMBER: f64 = 1e15;

/// The property whose numbers have no limit.
const CUSTOM_FIELDS: &str = "customFields";

/// Currencies without minor units.
const WHOLE: [&str; 16] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
    "XPF",
];

/// Currencies with three decimals.
const THREE_DECIMALS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// The decimal that a JSON number is written as, clamped to the range of decimals. Zero for other values.
pub(crate) fn amount(value: Option<&Value>) -> Decimal {
    let Some(Value::Number(number)) = value else { return Decimal::ZERO };
    let text = number.to_string();
    let exact = text.parse().or_else(|_| Decimal::from_scientific(&text));
    exact.unwrap_or_else(|_| match number.as_f64() {
        Some(large) if large >= 1.0 => Decimal::MAX,
        Some(large) if large <= -1.0 => Decimal::MIN,
        _ => Decimal::ZERO,
    })
}

/// The numbers of a body that exceed the limit. Custom fields have no limit.
pub(crate) fn too_large(body: &Value) -> Vec<InvalidField> {
    let mut found = Vec::new();
    // Most bodies have none, which needs no paths to find out.
    if has_too_large(body) {
        collect_too_large(body, String::new(), &mut found);
    }
    found
}

fn has_too_large(value: &Value) -> bool {
    match value {
        Value::Number(number) => is_too_large(number),
        Value::Array(items) => items.iter().any(has_too_large),
        Value::Object(members) => {
            members.iter().any(|(name, member)| name != CUSTOM_FIELDS && has_too_large(member))
        }
        _ => false,
    }
}

fn is_too_large(number: &Number) -> bool {
    number.as_f64().is_some_and(|number| number.abs() > MAX_NUMBER)
}

fn collect_too_large(value: &Value, path: String, found: &mut Vec<InvalidField>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Number(number) if is_too_large(number) => {
            found.push(InvalidField::new(path, format!("Must be at most {MAX}.")));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect_too_large(item, below(&index.to_string()), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| *name != CUSTOM_FIELDS) {
                collect_too_large(member, below(name), found);
            }
        }
        _ => {}
    }
}

/// The price of a quantity.
///
/// # Errors
///
/// 422 for the field of a price beyond the limit.
pub(crate) fn price(field: &str, unit_price: Decimal, quantity: Decimal) -> Result<Decimal, Problem> {
    let price = unit_price.saturating_mul(quantity);
    if price.abs() > Decimal::from(MAX) {
        return Err(Problem::invalid_field(field, &format!("The price must be at most {MAX}.")));
    }
    Ok(price)
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

/// Checks that an amount has a minor unit of its currency.
///
/// # Errors
///
/// 422 for the field of an amount with more decimals.
pub(crate) fn check_decimals(field: &str, amount: Decimal, currency: &str) -> Result<(), Problem> {
    match round(amount, currency) == amount {
        true => Ok(()),
        false => Err(Problem::invalid_field(field, "Has more decimals than the currency.")),
    }
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
    fn amounts_beyond_the_range_of_decimals_are_clamped() {
        let of = |number: f64| amount(Some(&json!(number)));
        assert_eq!([of(1e300), of(-1e300), of(1e-300)], [Decimal::MAX, Decimal::MIN, Decimal::ZERO]);
        assert_eq!(amount(Some(&number(Decimal::MAX))), Decimal::MAX, "a product that was clamped stays");
    }

    #[test]
    fn numbers_beyond_the_limit_are_named() {
        let items = json!([{ "price": 1e15 }, { "price": -1e16 }]);
        let body = json!({ "amount": 1e300, "items": items, "customFields": { "any": 1e300 } });
        let found = too_large(&body);
        let fields: Vec<_> = found.iter().map(|invalid| invalid.field.as_deref().unwrap()).collect();
        assert_eq!(fields, ["amount", "items.1.price"]);
        assert!(price("quantity", Decimal::from(MAX), Decimal::TWO).is_err());
    }

    #[test]
    fn amounts_round_to_the_minor_unit_of_the_currency() {
        let third = |currency| number(share(amount(Some(&json!(100))), 1, 3, currency));
        assert_eq!((third("USD"), third("JPY"), third("KWD")), (json!(33.33), json!(33.0), json!(33.333)));
        assert_eq!(number(round(amount(Some(&json!(2.345))), "USD")), json!(2.35));
        assert_eq!(share(Decimal::ONE, 1, 0, "USD"), Decimal::ZERO);
    }
}
