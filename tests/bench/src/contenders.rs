//! Ours and what it is measured against, behind one form: text in, value out, and back.

use rebilly_sdk::customers::Customer;
use rebilly_sdk::events::Event;
use rebilly_sdk::model::{RequestBody, ResponseBody};
use serde_json::Value;

use crate::{derive, flatten};

/// A way to read a text into a value and to write it again.
pub trait Contender {
    /// What is read.
    type Value;

    /// Its name in the table.
    const NAME: &'static str;

    /// Reads.
    ///
    /// # Errors
    /// Why the text could not be read.
    fn decode(text: &[u8]) -> Result<Self::Value, String>;

    /// Writes.
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
    /// A customer, ours.
    OurCustomer = "ours": Customer, Customer::decode, RequestBody::encode;
    /// A customer by derive.
    DerivedCustomer = "derive": derive::Customer, serde_json::from_slice, through_serde;
    /// A customer by derive that keeps what it does not know.
    FlattenedCustomer = "derive-flatten": flatten::Customer, serde_json::from_slice, through_serde;
    /// Anything as a tree.
    Tree = "value": Value, serde_json::from_slice, through_serde;
    /// A page, ours.
    OurPage = "ours": Vec<Customer>, Vec::<Customer>::decode, RequestBody::encode;
    /// A page by derive.
    DerivedPage = "derive": Vec<derive::Customer>, serde_json::from_slice, through_serde;
    /// A page by derive that keeps what it does not know.
    FlattenedPage = "derive-flatten": Vec<flatten::Customer>, serde_json::from_slice, through_serde;
    /// A webhook, ours.
    OurEvent = "ours": Event, Event::from_slice, RequestBody::encode;
    /// A webhook by derive.
    DerivedEvent = "derive": derive::Event, serde_json::from_slice, through_serde;
    /// A webhook by derive that keeps what it does not know.
    FlattenedEvent = "derive-flatten": flatten::Event, serde_json::from_slice, through_serde;
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::samples::{CUSTOMER, WEBHOOK, compact, page, parsed};

    /// What a contender makes of a text.
    fn back<C: Contender>(text: &str) -> Value {
        let value = C::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", C::NAME));
        serde_json::from_slice(&C::encode(&value)).unwrap()
    }

    /// The members of `part` are in `whole`, lists item by item; numbers by value.
    fn within(part: &Value, whole: &Value) -> bool {
        match (part, whole) {
            (Value::Object(part), Value::Object(whole)) => {
                part.iter().all(|(name, value)| whole.get(name).is_some_and(|other| within(value, other)))
            }
            (Value::Array(part), Value::Array(whole)) => {
                part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| within(part, whole))
            }
            (Value::Number(part), Value::Number(whole)) => part.as_f64() == whole.as_f64(),
            _ => part == whole,
        }
    }

    #[test]
    fn all_contenders_read_the_samples_and_ours_loses_nothing() {
        let mut customer = parsed(CUSTOMER);
        customer["unknownToAll"] = serde_json::json!({"kept": [1, null]});
        let text = customer.to_string();
        assert_eq!(back::<OurCustomer>(&text), customer);
        assert_eq!(back::<Tree>(&text), customer);
        assert!(back::<FlattenedCustomer>(&text).get("unknownToAll").is_some());
        let derived = back::<DerivedCustomer>(&text);
        assert!(within(&derived, &customer) && derived.get("unknownToAll").is_none());
        assert!(derived.as_object().unwrap().len() + 8 > customer.as_object().unwrap().len(), "{derived}");
        let webhook = compact(WEBHOOK);
        assert_eq!(back::<OurEvent>(&webhook), parsed(&webhook));
        assert!(within(&back::<DerivedEvent>(&webhook), &parsed(&webhook)));
        assert!(back::<FlattenedEvent>(&webhook)["_embedded"].is_object());
    }

    #[test]
    fn a_page_has_different_rows() {
        let text = page(50);
        assert_eq!(back::<OurPage>(&text), parsed(&text));
        assert_eq!(back::<DerivedPage>(&text).as_array().map(Vec::len), Some(50));
        assert_eq!(back::<FlattenedPage>(&text).as_array().map(Vec::len), Some(50));
        let rows: std::collections::BTreeSet<String> =
            parsed(&text).as_array().unwrap().iter().map(Value::to_string).collect();
        assert_eq!(rows.len(), 50);
    }
}
