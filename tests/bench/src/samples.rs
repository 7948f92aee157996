//! JSON samples that are decoded and encoded.

use serde_json::{Value, json};

/// A customer, from the documentation of PUT.
pub const CUSTOMER: &str = include_str!("../../golden/data/put-customers-id.200.json");

/// A webhook body with a customer and a KYC request, from its documentation.
pub const WEBHOOK: &str = include_str!("../../golden/data/kyc-request-attempted.json");

/// A transaction, from the examples of its schema.
pub const TRANSACTION: &str = include_str!(concat!(env!("OUT_DIR"), "/transaction.json"));

/// An invoice, from the examples of its schema.
pub const INVOICE: &str = include_str!(concat!(env!("OUT_DIR"), "/invoice.json"));

/// A subscription, from the examples of its schema.
pub const SUBSCRIPTION: &str = include_str!(concat!(env!("OUT_DIR"), "/subscription.json"));

/// Returns a sample without white space, as servers send it. The order of members stays.
pub fn compact(text: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let kept = |character: &char| {
        match (*character, inside) {
            ('"', _) if !escaped => inside = !inside,
            (character, false) => return !character.is_ascii_whitespace(),
            _ => {}
        }
        escaped = *character == '\\' && !escaped;
        true
    };
    text.chars().filter(kept).collect()
}

/// Returns a page of customers, made from the sample. All differ, and some lack properties.
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

/// Returns a page of invoices, made from the sample. All differ.
pub fn invoice_page(rows: usize) -> String {
    let sample = parsed(INVOICE);
    let rows = (0..rows).map(|row| {
        let mut invoice = sample.clone();
        invoice["id"] = json!(format!("in_{row:026}"));
        invoice["invoiceNumber"] = json!(row);
        invoice
    });
    Value::Array(rows.collect()).to_string()
}

/// Parses a sample. Returns `null` for invalid JSON, which no sample is.
pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compacting_removes_only_white_space_between_tokens() {
        let text = "{ \"b\": \"x \\\" y\\\\\" ,\n\t\"a\": [ 1, \" \" ] }";
        assert_eq!(compact(text), r#"{"b":"x \" y\\","a":[1," "]}"#);
        for sample in [CUSTOMER, WEBHOOK, TRANSACTION, INVOICE, SUBSCRIPTION] {
            assert_eq!(parsed(&compact(sample)), parsed(sample));
        }
    }
}
