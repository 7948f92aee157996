//! The JSON that is read and written.

use serde_json::{Value, json};

/// A customer, as the document on PUT shows it in its answer.
pub const CUSTOMER: &str = include_str!("../../golden/data/put-customers-id.200.json");

/// A webhook with a customer and a KYC request in it, as its document shows it.
pub const WEBHOOK: &str = include_str!("../../golden/data/kyc-request-attempted.json");

/// The sample without white space, as servers send it; members stay in their order.
pub fn compact(text: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let kept = |sign: &char| {
        match (*sign, inside) {
            ('"', _) if !escaped => inside = !inside,
            (sign, false) => return !sign.is_ascii_whitespace(),
            _ => {}
        }
        escaped = *sign == '\\' && !escaped;
        true
    };
    text.chars().filter(kept).collect()
}

/// A page of customers, made from the sample; no two are alike, and some lack what others have.
pub fn page(rows: usize) -> String {
    let sample = parsed(CUSTOMER);
    let rows = (0..rows).map(|row| {
        let mut customer = sample.clone();
        customer["id"] = json!(format!("cus_{row:026}"));
        customer["revision"] = json!(row % 17);
        customer["createdTime"] =
            json!(format!("2026-{:02}-{:02}T10:{:02}:00Z", row % 12 + 1, row % 28 + 1, row % 60));
        customer["primaryAddress"]["city"] = json!(format!("City {}", row % 91));
        if let Some(members) = customer.as_object_mut() {
            if row % 3 == 0 {
                members.insert("taxNumbers".to_owned(), Value::Null);
            }
            if row % 4 == 0 {
                members.remove("averageValue");
            }
            if row % 5 == 0 {
                members.remove("leadSource");
            }
        }
        customer
    });
    Value::Array(rows.collect()).to_string()
}

/// The samples are part of the repository and are JSON; `null` if ever they are not.
pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compacting_takes_white_space_between_tokens_only() {
        let text = "{ \"b\": \"x \\\" y\\\\\" ,\n\t\"a\": [ 1, \" \" ] }";
        assert_eq!(compact(text), r#"{"b":"x \" y\\","a":[1," "]}"#);
        for sample in [CUSTOMER, WEBHOOK] {
            assert_eq!(parsed(&compact(sample)), parsed(sample));
        }
    }
}
