//! Every promise of the macros, on hand-made models.
#![allow(unreachable_pub)]

use serde_json::{Value, json};

use crate::model::{DecodeError, RequestBody, ResponseBody, JsonField};
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

mod convert;

crate::model::open_enum! {
    /// A colour.
    pub enum Colour {
        /// `red`.
        Red = "red",
        /// `deep blue`.
        DeepBlue = "deep blue",
    }
}
crate::model::id! {
    /// An identifier.
    pub struct ThingId;
}
crate::model::model! {
    /// A part.
    pub struct Part new(set size: i64, set name: String) {
        /// Its size.
        size: i64 = "size" [REQUIRED], set with_size: i64;
        /// Its name.
        name: String = "name" [REQUIRED], set with_name: String;
    }
}
crate::model::model! {
    /// Paid in cash.
    pub struct Cash tag "method" {
        /// Who took it.
        received_by: Option<String> = "receivedBy", set with_received_by: String;
    }
}
crate::model::model! {
    /// Paid otherwise.
    pub struct Vaulted {
        /// How.
        method: Colour = "method" [REQUIRED];
    }
}
crate::model::union! {
    /// A way to pay.
    pub enum Way by "method" {
        /// Cash.
        "cash" => Cash(Cash) tagged,
        /// Vaulted.
        "red" | "deep blue" => Vaulted(Vaulted),
    }
}
crate::model::union! {
    /// A way to pay, with a variant for all others.
    pub enum OpenWay by "method" else Vaulted(Vaulted) {
        /// Cash.
        "cash" => Cash(Cash) tagged,
    }
}
crate::model::model! {
    /// As answered.
    pub struct Thing {
        /// Its id.
        id: Option<ThingId> = "id";
        /// Its secret.
        secret: Option<String> = "secret" [NULLABLE SENSITIVE];
        /// Its colour.
        colour: Option<Colour> = "colour";
        /// Its count.
        count: Option<i64> = "count";
        /// Its price.
        price: Option<Decimal> = "price";
        /// Since when.
        since: Option<Timestamp> = "since";
        /// Its parts.
        parts: Vec<Part> = "parts" [NULLABLE];
        /// Its colours, or none.
        colours: Vec<Option<Colour>> = "colours";
        /// Its extras.
        fields: Map<Json> = "fields";
        /// The way to pay.
        way: Option<Way> = "way" [NULLABLE];
        /// The main part.
        main: Option<Part> = "main";
        /// Whether it is good.
        good: Option<bool> = "good";
        /// Its headers.
        headers: Map<String> = "headers" [SENSITIVE];
    }
}
crate::model::model! {
    /// As sent.
    pub struct ThingRequest of Thing without ["id" "since"] {
        /// Its secret.
        secret: Nullable<String> = "secret" [NULLABLE SENSITIVE], set with_secret: Nullable<String>;
        /// Its colour.
        colour: Option<Colour> = "colour", set with_colour: Colour;
        /// Its parts.
        parts: Option<Vec<Part>> = "parts", each with_parts: Part;
        /// Its colours, or none.
        colours: Nullable<Vec<Colour>> = "colours" [NULLABLE], set with_colours: Nullable<Vec<Colour>>;
        /// Its extras.
        fields: Option<Map<Json>> = "fields", pairs with_fields: Json;
        /// The way to pay.
        way: Nullable<OpenWay> = "way" [NULLABLE], set with_way: Nullable<OpenWay>;
        /// The part it belongs to.
        whole: Nullable<Box<ThingRequest>> = "whole" [NULLABLE], set with_whole: Nullable<Box<ThingRequest>>;
    }
}
crate::model::events! {
    /// An event.
    pub enum Happening by "eventType" {
        /// A thing came.
        "thing-came" => ThingCame(Thing),
        /// A thing went.
        "thing-went" => ThingWent(Thing),
    }
}

fn round_trip<T: JsonField + Send + 'static>(text: &str) -> T {
    let value = T::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    let back: Value = serde_json::from_slice(&value.encode()).unwrap();
    assert_eq!(back, serde_json::from_str::<Value>(text).unwrap(), "{text}");
    value
}

#[test]
fn every_form_of_a_thing_comes_back_equal() {
    for text in [
        "{}",
        r#"{"id":"t_1","secret":"s","colour":"red","count":3,"price":10.10,"since":"2019-08-24T14:15:22.5+02:00",
            "parts":[{"size":1,"name":"a"}],"fields":{"b":1,"a":[null,{"x":1.50}]},"good":false}"#,
        r#"{"secret":null,"colour":null,"parts":null,"fields":null,"way":null,"main":null,"good":null}"#,
        r#"{"parts":[],"fields":{},"colours":[]}"#,
        r#"{"fields":[]}"#,
        r#"{"count":3.0}"#,
        r#"{"count":3e2,"price":1E+2}"#,
        r#"{"count":-0}"#,
        r#"{"colour":"ultraviolet","colours":["red",null,"puce"]}"#,
        r#"{"parts":[{},{"size":null,"name":null},{"name":""},{"size":0},null]}"#,
        r#"{"main":{"size":2.0,"name":"x","weight":{"kg":1}}}"#,
        r#"{"unknown":[1,2,{"deep":null}],"id":"t_2","other":"ü\u0000\ud83d\ude00"}"#,
        r#"{"way":{"method":"cash","receivedBy":"Ann","till":4}}"#,
        r#"{"way":{"till":4,"receivedBy":null,"method":"cash"}}"#,
        r#"{"way":{"method":"deep blue","tone":"dark"}}"#,
        r#"{"way":{"method":"barter","goods":["hen"]}}"#,
        r#"{"way":{"goods":["hen"]}}"#,
        r#"{"way":{"method":7}}"#,
    ] {
        round_trip::<Thing>(text);
    }
}

#[test]
fn typed_fields_hold_what_was_sent() {
    let thing: Thing = round_trip(
        r#"{"id":"t_1","colour":"deep blue","count":3.0,"price":10.10,"way":{"method":"cash","receivedBy":"Ann"}}"#,
    );
    assert_eq!(thing.id, Some("t_1".into()));
    assert_eq!(thing.colour, Some(Colour::DeepBlue));
    assert_eq!(thing.count, Some(3));
    assert_eq!(thing.price.as_ref().map(Decimal::as_str), Some("10.10"));
    let Some(Way::Cash(cash)) = &thing.way else { panic!("{:?}", thing.way) };
    assert_eq!(cash.received_by.as_deref(), Some("Ann"));
}

#[test]
fn a_changed_field_is_sent_changed_and_the_rest_as_received() {
    let mut thing = Thing::decode(br#"{"count":3.0,"secret":null,"parts":[],"new":1}"#).unwrap();
    thing.count = Some(4);
    thing.secret = Some("x".into());
    thing.parts.push(Part::new(1, "a"));
    let sent: Value = serde_json::from_slice(&thing.encode()).unwrap();
    assert_eq!(sent, json!({"count": 4, "secret": "x", "parts": [{"size": 1, "name": "a"}], "new": 1}));
}

#[test]
fn a_field_that_is_emptied_is_not_sent_as_received() {
    let mut thing = Thing::decode(br#"{"count":3.0,"id":"t_1"}"#).unwrap();
    (thing.count, thing.id) = (None, None);
    assert_eq!(thing.encode(), b"{}");
}

#[test]
fn the_last_of_a_repeated_key_wins() {
    let thing = Thing::decode(br#"{"count":3.0,"count":5,"id":null,"id":"t","x":1,"x":2}"#).unwrap();
    assert_eq!(thing.encode(), br#"{"id":"t","count":5,"x":2}"#);
}

#[test]
fn absent_null_and_value_are_three_things_on_a_write() {
    let request = ThingRequest { secret: None.into(), parts: Some(vec![]), ..Default::default() };
    assert_eq!(request.encode(), br#"{"secret":null,"parts":[]}"#);
    let request = ThingRequest { way: Cash::default().into(), ..Default::default() };
    assert_eq!(request.encode(), br#"{"way":{"method":"cash"}}"#);
    round_trip::<ThingRequest>(r#"{"secret":null,"way":null,"parts":[]}"#);
}

#[test]
fn a_union_with_a_default_takes_every_tag() {
    let way: OpenWay = round_trip(r#"{"method":"barter","goods":1}"#);
    let OpenWay::Vaulted(vaulted) = way else { panic!("{way:?}") };
    assert_eq!(vaulted.method, "barter");
    assert!(matches!(round_trip::<OpenWay>(r#"{"goods":1}"#), OpenWay::Unknown(_)));
}

#[test]
fn setters_take_what_is_at_hand() {
    let request = ThingRequest::default()
        .with_secret("s")
        .with_colour("deep blue")
        .with_parts([Part::new(1, "a").with_size(2).with_name("b")])
        .with_colours(vec![Colour::Red])
        .with_fields([("vip", true)])
        .with_way(Cash::default().with_received_by("Ann"))
        .with_whole(ThingRequest::default().with_secret(Nullable::Null).with_colours(None));
    let sent: Value = serde_json::from_slice(&request.encode()).unwrap();
    let whole = json!({"secret": null, "colours": null});
    assert_eq!(
        sent,
        json!({
            "secret": "s", "colour": "deep blue", "parts": [{"size": 2, "name": "b"}], "colours": ["red"],
            "fields": {"vip": true}, "way": {"method": "cash", "receivedBy": "Ann"}, "whole": whole,
        })
    );
    let request = ThingRequest::default().with_secret(Some("t".to_owned())).with_colours(["puce", "red"]);
    assert_eq!(request.encode(), br#"{"secret":"t","colours":["puce","red"]}"#);
}

#[test]
fn an_item_that_cannot_be_read_leaves_the_rest_of_the_page() {
    let page = br#"[{"id":"a"}, {"id":"b","parts":[{"size":1},{"size":"x","y":[1]}]}, 7, null, {"id":"c"}]"#;
    let (things, rejected) = Vec::<Thing>::receive(page).unwrap();
    let ids: Vec<_> = things.iter().flat_map(|thing| &thing.id).map(ThingId::as_str).collect();
    assert_eq!(ids, ["a", "c"]);
    let found: Vec<_> = rejected.iter().map(|item| (item.index(), item.error().path())).collect();
    assert_eq!(found, [(1, "[1].parts[1].size"), (2, "[2]"), (3, "[3]")]);
    assert_eq!(rejected[0].json().as_str(), r#"{"id":"b","parts":[{"size":1},{"size":"x","y":[1]}]}"#);
    let offset = rejected[0].error().offset().unwrap();
    assert_eq!(&page[offset..offset + 3], b"\"x\"");
    assert!(!format!("{rejected:?}").contains(r#""x""#), "{rejected:?}");
    assert!(Vec::<Thing>::decode(page).is_err());
    for broken in [&br#"[{"id":1},{"id":"#[..], br#"[{"id":1}}"#, br#"[{"id":1},]"#, br#"[{"id":1}] 2"#] {
        assert!(Vec::<Thing>::receive(broken).is_err());
    }
    let deep = format!("[{}1{}, {{}}]", "[".repeat(99), "]".repeat(99));
    assert_eq!(Vec::<Thing>::receive(deep.as_bytes()).unwrap().1.len(), 1);
    let many = format!("[{}{{}}]", "8,".repeat(20_000));
    assert_eq!(Vec::<Thing>::receive(many.as_bytes()).unwrap().1.len(), 20_000);
    assert_eq!(Vec::<Option<Part>>::receive(b"[null]").unwrap(), (vec![None], vec![]));
}

#[test]
fn a_new_request_sends_its_required_fields() {
    assert_eq!(Part::new(0, "").encode(), br#"{"size":0,"name":""}"#);
}

#[test]
fn events_are_told_apart_by_type() {
    assert_eq!(Happening::TYPES, ["thing-came", "thing-went"]);
    let event: Happening = round_trip(r#"{"eventType":"thing-went","id":"t_9"}"#);
    assert_eq!(event.event_type(), "thing-went");
    let Happening::ThingWent(thing) = event else { panic!("{event:?}") };
    assert_eq!(thing.id, Some(ThingId::from("t_9")));
    let event: Happening = round_trip(r#"{"id":"t_9","eventType":"thing-danced"}"#);
    assert_eq!(event.event_type(), "thing-danced");
    assert_eq!(round_trip::<Happening>(r#"{"eventType":null}"#).event_type(), "");
}

#[test]
fn of_a_repeated_tag_the_last_counts() {
    let event =
        Happening::decode(br#"{"eventType":"thing-came","id":"t","eventType":"thing-went"}"#).unwrap();
    assert_eq!(event.event_type(), "thing-went");
    let way = Way::decode(br#"{"method":"cash","method":7}"#).unwrap();
    assert!(matches!(way, Way::Unknown(_)), "{way:?}");
    assert_eq!(way.encode(), br#"{"method":"cash","method":7}"#);
}

#[test]
fn errors_name_the_path_and_what_was_found_but_not_the_value() {
    let cases = [
        (r#"[{},{"parts":[{"size":1},{"size":"4111111111111111"}]}]"#, "[1].parts[1].size", "a string"),
        (r#"[{"count":3.5}]"#, "[0].count", "another number"),
        (r#"[{"fields":[4111111111111111]}]"#, "[0].fields", "a list"),
        (r#"[{"way":{"method":"cash","receivedBy":4111111111111111}}]"#, "[0].way.receivedBy", "a number"),
        (r#"[{"id":{"a":"4111111111111111"}}]"#, "[0].id", "an object"),
        (r#"[{"secret":"4111111111111111"},]"#, "", "not JSON"),
        (r#"{"secret":"4111111111111111"}"#, "", "an object"),
        (r#"[{"headers":{"a@b.c":"","4111111111111111":7}}]"#, "[0].headers.*", "a number"),
    ];
    for (text, path, found) in cases {
        let error: DecodeError = Vec::<Thing>::decode(text.as_bytes()).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert_eq!(error.path(), path, "{shown}");
        assert!(shown.contains(found) && !shown.contains("4111"), "{shown}");
    }
}

#[test]
fn a_null_is_no_model() {
    assert_eq!(Thing::decode(b"null").unwrap_err().message(), "expected a value, found null");
    assert!(Vec::<Thing>::decode(b"null").is_err());
    assert_eq!(Json::decode(b"null"), Ok(Json::default()));
}

#[test]
fn a_great_many_unknown_properties_are_kept() {
    let members: Vec<String> = (0..200_000).map(|n| format!("\"x{}\":{n}", n % 150_000)).collect();
    let thing = Thing::decode(format!("{{{}}}", members.join(",")).as_bytes()).unwrap();
    assert_eq!(thing.extra.iter().count(), 150_000);
    assert_eq!(
        thing.extra.iter().last().map(|(name, json)| (name, json.as_str())),
        Some(("x49999", "199999"))
    );
}

#[test]
fn hostile_documents_are_refused() {
    let deep = format!("{}1{}", r#"{"main":"#.repeat(200), "}".repeat(200));
    assert!(Thing::decode(deep.as_bytes()).is_err());
    let deep = format!(r#"{{"x":{}1{}}}"#, "[".repeat(5000), "]".repeat(5000));
    assert!(Thing::decode(deep.as_bytes()).is_err());
    let fine = format!(r#"{{"x":{}1{}}}"#, "[".repeat(90), "]".repeat(90));
    round_trip::<Thing>(&fine);
    round_trip::<Thing>(&format!(r#"{{"x":["\\\"{}\\"]}}"#, "[".repeat(500)));
    for text in [&b"{\"id\":\"\xff\"}"[..], b"{\"x\":\"\xff\"}", b"{\"id\":\"a\"", b"", b"{} {}", b"{\"id\"}"]
    {
        assert!(Thing::decode(text).is_err(), "{text:?}");
    }
}

#[test]
fn debug_hides_what_is_sensitive_and_what_is_unknown() {
    let text = r#"{"id":"t_1","secret":"MARKER","fields":{"k":"MARKER"},"way":{"method":"x","a":"MARKER"},"u":"MARKER"}"#;
    let shown = format!("{:?}", round_trip::<Thing>(text));
    assert!(!shown.contains("MARKER"), "{shown}");
    assert!(shown.contains("[hidden]") && shown.contains("t_1") && shown.contains("\"u\""), "{shown}");
}

#[test]
fn serde_goes_the_same_way() {
    let text = r#"{"id":"t_1","count":3,"price":10.5,"parts":[],"way":{"method":"cash"},"colour":"new","x":{"y":[1,null,"z"]}}"#;
    let value: Value = serde_json::from_str(text).unwrap();
    let thing: Thing = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(thing, serde_json::from_str(text).unwrap());
    assert_eq!(thing, Thing::decode(text.as_bytes()).unwrap());
    assert_eq!(serde_json::to_value(&thing).unwrap(), value);
    assert_eq!(serde_json::to_string(&thing).unwrap().as_bytes(), thing.encode());
    let error = serde_json::from_value::<Thing>(json!({"count": "x"})).unwrap_err();
    assert!(error.to_string().starts_with("count: expected an integer, found a string"), "{error}");
}

#[cfg(feature = "schemars")]
#[test]
fn schemas_tell_type_nullability_requiredness_and_values() {
    let schema = schemars::schema_for!(Thing).to_value();
    assert_eq!(schema["properties"]["secret"]["type"], json!(["string", "null"]));
    assert_eq!(schema["properties"]["secret"]["description"], "Its secret.");
    assert_eq!(schema["properties"]["count"]["type"], "integer");
    assert_eq!(schema["$defs"]["Colour"]["enum"], json!(["red", "deep blue"]));
    assert_eq!(schema["$defs"]["Part"]["required"], json!(["size", "name"]));
    assert_eq!(schema["properties"]["colours"]["items"]["anyOf"][1], json!({"type": "null"}));
    let way = schema["$defs"]["Way"]["anyOf"].as_array().unwrap();
    assert_eq!(way[0]["allOf"][1]["properties"]["method"]["enum"], json!(["cash"]));
}
