//! The SDK's models and the models that they are compared with, behind one trait.

use rebilly_sdk::customers::Customer;
use rebilly_sdk::events::Event;
use rebilly_sdk::invoices::Invoice;
use rebilly_sdk::model::{RequestBody, ResponseBody};
use rebilly_sdk::payments::Transaction;
use rebilly_sdk::subscriptions::SubscriptionOrOneTimeSale;
use serde_json::Value;

use crate::{derive, flatten};

/// Decoding of a JSON text into a value, and encoding of the value.
pub trait Contender {
    /// Decoded value.
    type Value;

    /// Name in the results.
    const NAME: &'static str;

    /// Decodes a text.
    ///
    /// # Errors
    /// The text cannot be decoded.
    fn decode(text: &[u8]) -> Result<Self::Value, String>;

    /// Encodes a value.
    fn encode(value: &Self::Value) -> Vec<u8>;
}

macro_rules! contender {
    ($($(#[doc = $doc:literal])* $name:ident = $label:literal: $value:ty, $decode:expr, $encode:expr;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl Contender for $name {
            type Value = $value;
            const NAME: &'static str = $label;

            fn decode(text: &[u8]) -> Result<$value, String> {
                #[allow(clippy::redundant_closure_call)]
                ($decode)(text).map_err(|error| error.to_string())
            }

            fn encode(value: &$value) -> Vec<u8> {
                #[allow(clippy::redundant_closure_call)]
                ($encode)(value)
            }
        }
    )*};
}

fn through_serde<T: serde::Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

contender! {
    /// A customer of the SDK.
    OurCustomer = "ours": Customer, Customer::decode, RequestBody::encode;
    /// A customer with serde derives.
    DerivedCustomer = "derive": derive::Customer, serde_json::from_slice, through_serde;
    /// A customer with serde derives that keeps unknown properties.
    FlattenedCustomer = "derive-flatten": flatten::Customer, serde_json::from_slice, through_serde;
    /// Any JSON as a tree.
    Tree = "value": Value, serde_json::from_slice, through_serde;
    /// A page of the SDK.
    OurPage = "ours": Vec<Customer>, Vec::<Customer>::decode, RequestBody::encode;
    /// A page with serde derives.
    DerivedPage = "derive": Vec<derive::Customer>, serde_json::from_slice, through_serde;
    /// A page with serde derives that keeps unknown properties.
    FlattenedPage = "derive-flatten": Vec<flatten::Customer>, serde_json::from_slice, through_serde;
    /// A transaction of the SDK.
    OurTransaction = "ours": Transaction, Transaction::decode, RequestBody::encode;
    /// A transaction with serde derives.
    DerivedTransaction = "derive": derive::Transaction, serde_json::from_slice, through_serde;
    /// A page of invoices of the SDK.
    OurInvoices = "ours": Vec<Invoice>, Vec::<Invoice>::decode, RequestBody::encode;
    /// A page of invoices with serde derives.
    DerivedInvoices = "derive": Vec<derive::Invoice>, serde_json::from_slice, through_serde;
    /// A subscription of the SDK, in its union with one-time sales, as responses have it.
    OurSubscription = "ours": SubscriptionOrOneTimeSale, SubscriptionOrOneTimeSale::decode, RequestBody::encode;
    /// A subscription with serde derives.
    DerivedSubscription = "derive": derive::SubscriptionOrOneTimeSale, serde_json::from_slice, through_serde;
    /// An event of the SDK.
    OurEvent = "ours": Event, Event::from_slice, RequestBody::encode;
    /// An event with serde derives.
    DerivedEvent = "derive": derive::Event, serde_json::from_slice, through_serde;
    /// An event with serde derives that keeps unknown properties.
    FlattenedEvent = "derive-flatten": flatten::Event, serde_json::from_slice, through_serde;
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::samples::{CUSTOMER, SUBSCRIPTION, TRANSACTION, WEBHOOK, compact, invoice_page, page, parsed};

    /// Returns a text after decoding and encoding by a contender.
    fn round_trip<C: Contender>(text: &str) -> Value {
        let value = C::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", C::NAME));
        serde_json::from_slice(&C::encode(&value)).unwrap()
    }

    /// Returns `true` if `whole` contains the members of `part`. Lists are compared by item, numbers by value.
    fn contains(part: &Value, whole: &Value) -> bool {
        match (part, whole) {
            (Value::Object(part), Value::Object(whole)) => {
                part.iter().all(|(name, value)| whole.get(name).is_some_and(|other| contains(value, other)))
            }
            (Value::Array(part), Value::Array(whole)) => {
                part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| contains(part, whole))
            }
            (Value::Number(part), Value::Number(whole)) => part.as_f64() == whole.as_f64(),
            _ => part == whole,
        }
    }

    #[test]
    fn all_contenders_decode_the_samples_and_the_sdk_keeps_unknown_properties() {
        let mut customer = parsed(CUSTOMER);
        customer["unknownToAll"] = serde_json::json!({"kept": [1, null]});
        let text = customer.to_string();
        assert_eq!(round_trip::<OurCustomer>(&text), customer);
        assert_eq!(round_trip::<Tree>(&text), customer);
        assert!(round_trip::<FlattenedCustomer>(&text).get("unknownToAll").is_some());
        let derived = round_trip::<DerivedCustomer>(&text);
        assert!(contains(&derived, &customer) && derived.get("unknownToAll").is_none());
        assert!(derived.as_object().unwrap().len() + 8 > customer.as_object().unwrap().len(), "{derived}");
        let webhook = compact(WEBHOOK);
        assert_eq!(round_trip::<OurEvent>(&webhook), parsed(&webhook));
        assert!(contains(&round_trip::<DerivedEvent>(&webhook), &parsed(&webhook)));
        assert!(round_trip::<FlattenedEvent>(&webhook)["_embedded"].is_object());
    }

    #[test]
    fn transactions_subscriptions_and_invoices_are_compared_with_most_of_their_properties() {
        let transaction = parsed(TRANSACTION);
        assert!(transaction.as_object().unwrap().len() > 40, "{transaction}");
        assert_eq!(round_trip::<OurTransaction>(TRANSACTION), transaction);
        assert!(contains(&round_trip::<DerivedTransaction>(TRANSACTION), &transaction));
        let subscription = parsed(SUBSCRIPTION);
        assert!(subscription.as_object().unwrap().len() > 30, "{subscription}");
        assert_eq!(round_trip::<OurSubscription>(SUBSCRIPTION), subscription);
        assert!(contains(&round_trip::<DerivedSubscription>(SUBSCRIPTION), &subscription));
        let invoices = invoice_page(20);
        assert!(parsed(&invoices)[0].as_object().unwrap().len() > 30, "{invoices}");
        assert_eq!(round_trip::<OurInvoices>(&invoices), parsed(&invoices));
        assert!(contains(&round_trip::<DerivedInvoices>(&invoices), &parsed(&invoices)));
    }

    #[test]
    fn rows_of_a_page_differ() {
        let text = page(50);
        assert_eq!(round_trip::<OurPage>(&text), parsed(&text));
        assert_eq!(round_trip::<DerivedPage>(&text).as_array().map(Vec::len), Some(50));
        assert_eq!(round_trip::<FlattenedPage>(&text).as_array().map(Vec::len), Some(50));
        let rows: std::collections::BTreeSet<String> =
            parsed(&text).as_array().unwrap().iter().map(Value::to_string).collect();
        assert_eq!(rows.len(), 50);
    }
}
