//! Payment details without secrets: numbers become bin, last digits and fingerprint.

use serde_json::Value;

use crate::problem::Problem;
use crate::state::Record;

use super::cards::{Pan, fingerprint};

/// Replaces the secrets of payment details. `prefix` is the path of the details in the body, with its dot.
///
/// # Errors
///
/// 422 for an invalid card number or month.
pub(super) fn conceal(details: &mut Record, prefix: &str) -> Result<(), Problem> {
    let invalid = |name: &str, message: &str| Problem::invalid_field(&format!("{prefix}{name}"), message);
    for secret in ["cvv", "encryptedCvv", "payload"] {
        details.remove(secret);
    }
    if let Some(pan) = details.remove("pan") {
        let pan = pan.as_str().and_then(Pan::parse);
        let pan = pan.ok_or_else(|| invalid("pan", "Must be a card number with a valid check digit."))?;
        set(details, [("bin", pan.bin()), ("last4", pan.last4()), ("brand", pan.brand())]);
        set(details, [("fingerprint", &pan.fingerprint())]);
    }
    for name in ["accountNumber", "number"] {
        let Some(Value::String(number)) = details.remove(name) else { continue };
        let start = number.char_indices().rev().nth(3).map_or(0, |(start, _)| start);
        let bank = details.get("routingNumber").and_then(Value::as_str).unwrap_or_default();
        let whole = fingerprint(&format!("{bank} {number}"));
        set(details, [("last4", number.get(start..).unwrap_or_default()), ("fingerprint", &whole)]);
    }
    let month = details.get("expMonth").and_then(Value::as_i64);
    if month.is_some_and(|month| !(1..=12).contains(&month)) {
        return Err(invalid("expMonth", "Must be from 1 to 12."));
    }
    Ok(())
}

fn set<const N: usize>(details: &mut Record, properties: [(&str, &str); N]) {
    details.extend(properties.map(|(name, value)| (name.to_owned(), value.into())));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn concealed(details: &Value) -> Result<Value, Problem> {
        let mut details = details.as_object().unwrap().clone();
        conceal(&mut details, "paymentInstrument.").map(|()| Value::Object(details))
    }

    #[test]
    fn no_number_and_no_verification_value_stays() {
        let card = concealed(&json!({"pan": "4111111111111111", "cvv": "987", "expMonth": 5})).unwrap();
        assert_eq!(
            (&card["bin"], &card["last4"], &card["brand"]),
            (&json!("411111"), &json!("1111"), &json!("Visa"))
        );
        let bank = concealed(&json!({"accountNumber": "1234567890", "routingNumber": "123456789"})).unwrap();
        assert_eq!(bank["last4"], "7890");
        let khelocard = concealed(&json!({"number": "äöü", "cvv": "987"})).unwrap();
        assert_eq!(khelocard["last4"], "äöü");
        for details in [card, bank, khelocard] {
            let text = details.to_string();
            assert!(!["4111111111111111", "987", "1234567890"].iter().any(|secret| {
                text.replace(details["fingerprint"].as_str().unwrap(), "").contains(secret)
            }));
        }
    }

    #[test]
    fn invalid_details_are_rejected_without_their_value() {
        let problem = concealed(&json!({"pan": "4111111111111112"})).unwrap_err().body("/tokens");
        assert_eq!(problem["invalidFields"][0]["field"], "paymentInstrument.pan");
        assert!(!problem.to_string().contains("4111111111111112"));
        assert!(concealed(&json!({"expMonth": 13})).is_err());
    }
}
