//! Behaviour of the declaration macros and the JSON codec, with hand-written models.
#![allow(unreachable_pub)]

mod decode;
mod reader;
mod requests;
mod round_trip;
mod unexpected;

use serde_json::{Value, json};

use crate::model::{JsonField, RequestBody, ResponseBody, events, id, model, open_enum, union, unknown};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

open_enum! {
    /// Colour.
    pub enum Colour {
        /// `red`.
        #[json("red")]
        Red,
        /// `deep blue`.
        #[json("deep blue")]
        DeepBlue,
    }
}

id! {
    /// Identifies a thing.
    pub struct ThingId;
}

model! {
    /// Part of a thing.
    #[new(value size: i64, value name: String)]
    pub struct Part {
        /// Size of the part.
        #[json("size", required)]
        #[plain_setter(with_size: i64)]
        pub size: i64,
        /// Name of the part.
        #[json("name", required)]
        #[required_setter(with_name)]
        pub name: String,
    }
}

model! {
    /// Cash payment: the union writes its tag.
    #[tag("method")]
    pub struct Cash {
        /// Recipient.
        #[json("receivedBy")]
        #[setter(with_received_by)]
        pub received_by: Option<String>,
    }
}

model! {
    /// Payment with a vaulted instrument: the model has a field for the tag.
    pub struct Vaulted {
        /// Tag.
        #[json("method", required)]
        pub method: Colour,
    }
}

union! {
    /// Payment.
    #[tag("method")]
    pub enum Payment {
        /// Cash.
        #[json("cash", adds_tag)]
        Cash(Box<Cash>),
        /// Vaulted.
        #[json("red", "deep blue")]
        Vaulted(Box<Vaulted>),
    }
}

union! {
    /// Payment with a variant for any other tag.
    #[tag("method")]
    pub enum AnyPayment {
        /// Cash.
        #[json("cash", adds_tag)]
        Cash(Box<Cash>),
        #[other]
        /// Any other method.
        Vaulted(Box<Vaulted>),
    }
}

model! {
    /// Response model.
    pub struct Thing {
        /// Identifier.
        #[json("id")]
        pub id: Option<ThingId>,
        /// Secret of the thing.
        #[json("secret", nullable, sensitive)]
        pub secret: Option<String>,
        /// Colour.
        #[json("colour")]
        pub colour: Option<Colour>,
        /// Count.
        #[json("count")]
        pub count: Option<i64>,
        /// Price.
        #[json("price")]
        pub price: Option<Decimal>,
        /// Start time.
        #[json("since")]
        pub since: Option<Timestamp>,
        /// Parts.
        #[json("parts", nullable)]
        pub parts: Vec<Part>,
        /// Nullable colours.
        #[json("colours")]
        pub colours: Vec<Option<Colour>>,
        /// Custom fields.
        #[json("fields")]
        pub fields: Map<Json>,
        /// Payment.
        #[json("payment", nullable)]
        pub payment: Option<Payment>,
        /// Main part.
        #[json("main")]
        pub main: Option<Part>,
        /// Active or not.
        #[json("active")]
        pub active: Option<bool>,
        /// Headers.
        #[json("headers", sensitive)]
        pub headers: Map<String>,
    }
}

model! {
    /// Request model.
    #[request_of(Thing)]
    pub struct ThingRequest {
        /// Secret of the thing.
        #[json("secret", nullable, sensitive)]
        #[setter(with_secret)]
        pub secret: Nullable<String>,
        /// Colour.
        #[json("colour")]
        #[setter(with_colour)]
        pub colour: Option<Colour>,
        /// Parts.
        #[json("parts")]
        #[items_setter(with_parts)]
        pub parts: Option<Vec<Part>>,
        /// Colours.
        #[json("colours", nullable)]
        #[items_setter(with_colours)]
        pub colours: Nullable<Vec<Colour>>,
        /// Custom fields.
        #[json("fields")]
        #[items_setter(with_fields)]
        pub fields: Option<Map<Json>>,
        /// Payment.
        #[json("payment", nullable)]
        #[setter(with_payment)]
        pub payment: Nullable<AnyPayment>,
        /// Thing that this one is a part of. Only requests have it.
        #[json("parent", nullable)]
        #[setter(with_parent)]
        pub parent: Nullable<Box<ThingRequest>>,
    }
}

events! {
    /// Event.
    #[tag("eventType")]
    pub enum ThingEvent {
        /// A thing was created.
        #[json("thing-created")]
        ThingCreated(Box<Thing>),
        /// A thing was deleted.
        #[json("thing-deleted")]
        ThingDeleted(Box<Thing>),
    }
}

/// Decodes a text, checks that encoding the value gives the same JSON, and returns the value.
fn round_trip<T: JsonField + Send + 'static>(text: &str) -> T {
    let value = T::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    let back: Value = serde_json::from_slice(&value.encode()).unwrap();
    assert_eq!(back, serde_json::from_str::<Value>(text).unwrap(), "{text}");
    value
}

#[test]
fn debug_hides_sensitive_and_unknown_values() {
    let text = r#"{"id":"t_1","secret":"MARKER","fields":{"k":"MARKER"},"payment":{"method":"x","a":"MARKER"},"u":"MARKER"}"#;
    let shown = format!("{:?}", round_trip::<Thing>(text));
    assert!(!shown.contains("MARKER"), "{shown}");
    assert!(shown.contains("[hidden]") && shown.contains("t_1") && shown.contains("\"u\""), "{shown}");
}

#[test]
fn unknown_properties_and_variants_are_listed_at_every_depth() {
    let text = r#"{"parts":[{"size":1,"name":"a"},{"size":3.0,"name":"b","weight":2}],"main":{"x":1},
        "payment":{"method":"x","a":1},"fields":{"k":{"l":1}},"u":null}"#;
    let expected = ["Part.weight", "UnknownVariant.x", "Part.x", "Thing.u"];
    assert_eq!(unknown(&round_trip::<Thing>(text)), expected);
    let known = r#"{"payment":{"method":"cash","receivedBy":"a"},"fields":{"k":1},"count":"7"}"#;
    assert!(unknown(&round_trip::<Thing>(known)).is_empty());
    let tagged = r#"{"payment":{"method":"cash","b":1}}"#;
    assert_eq!(unknown(&round_trip::<Thing>(tagged)), ["Cash.b"]);
}

#[cfg(feature = "schemars")]
#[test]
fn schemas_describe_types_nullability_required_properties_and_values() {
    let schema = schemars::schema_for!(Thing).to_value();
    assert_eq!(schema["properties"]["secret"]["type"], json!(["string", "null"]));
    assert_eq!(schema["properties"]["secret"]["description"], "Secret of the thing.");
    assert_eq!(schema["properties"]["count"]["type"], "integer");
    assert_eq!(schema["$defs"]["Colour"]["enum"], json!(["red", "deep blue"]));
    assert_eq!(schema["$defs"]["Part"]["required"], json!(["size", "name"]));
    assert_eq!(schema["properties"]["colours"]["items"]["anyOf"][1], json!({"type": "null"}));
    let payment = schema["$defs"]["Payment"]["anyOf"].as_array().unwrap();
    assert_eq!(payment[0]["allOf"][1]["properties"]["method"]["enum"], json!(["cash"]));
}
