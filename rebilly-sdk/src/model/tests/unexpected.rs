//! Values that do not fit their fields are kept beside them, reported, and sent back until the field is set.

use super::*;
use crate::model::{self, DecodeError, DecodeReport, decode_lenient};

fn decode(text: &str) -> (Thing, DecodeReport) {
    decode_lenient(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn paths(report: &DecodeReport) -> Vec<&str> {
    report.unexpected.iter().map(DecodeError::path).collect()
}

#[test]
fn an_empty_list_is_an_empty_object_at_every_depth() {
    for text in [
        r#"{"main":[],"fields":[],"headers":[],"payment":[]}"#,
        r#"{"main": [ ] ,"parts":[[],{"size":[]},[ ]]}"#,
        r#"{"payment":{"method":"cash","receivedBy":"Ann","x":[]}}"#,
    ] {
        round_trip::<Thing>(text);
        round_trip::<ThingRequest>(text);
        round_trip::<ThingEvent>(&text.replacen('{', r#"{"eventType":"thing-created","#, 1));
    }
    let (mut thing, report) = decode(r#"{"main":[],"headers":[],"payment":[],"parts":[[]]}"#);
    assert_eq!(paths(&report), [""; 0]);
    assert!(thing.headers.is_empty() && thing.parts == [Part::new(0, "")]);
    assert!(matches!(&thing.payment, Some(Payment::Unknown(none)) if none.tag().is_none()));
    thing.main = thing.main.map(|main| main.with_size(3));
    thing.headers.insert("a".into(), "b".into());
    thing.parts[0].name = "n".into();
    let sent =
        r#"{"parts":[{"size":0,"name":"n"}],"payment":[],"main":{"size":3,"name":""},"headers":{"a":"b"}}"#;
    assert_eq!(thing.encode(), sent.as_bytes());
}

#[test]
fn numbers_as_text_and_texts_as_numbers_are_read_and_sent_back_as_received() {
    let text = r#"{"id":7,"secret":1.50,"colour":3,"count":"12","price":"97.970","since":1566656122,"active":"true",
        "colours":["red",5],"parts":[{"size":"1e1","name":2}],"headers":{"a":1},"payment":{"method":"cash","receivedBy":9}}"#;
    round_trip::<Thing>(text);
    let (mut thing, report) = decode(text);
    assert_eq!(paths(&report), [""; 0]);
    assert_eq!(thing.id, Some("7".into()));
    assert_eq!(thing.secret.as_deref(), Some("1.50"));
    assert_eq!(thing.colour, Some(Colour::from("3")));
    assert_eq!((thing.count, thing.active), (Some(12), Some(true)));
    assert_eq!(thing.price.as_ref().map(Decimal::as_str), Some("97.970"));
    assert_eq!(thing.since.as_ref().map(Timestamp::as_str), Some("1566656122"));
    assert_eq!((thing.parts[0].size, &*thing.parts[0].name), (10, "2"));
    assert_eq!(thing.headers["a"], "1");
    thing.count = Some(13);
    thing.colours.clear();
    let sent: Value = serde_json::from_slice(&thing.encode()).unwrap();
    assert_eq!((&sent["count"], &sent["price"], sent.get("colours")), (&json!(13), &json!("97.970"), None));
}

#[test]
fn texts_that_are_no_numbers_are_unexpected() {
    for text in ["", " 1", "1 ", "+1", "01", "1.", ".5", "0x1", "NaN", "-Infinity", "1,5", "ten", "\u{661}"] {
        let (thing, report) = decode(&json!({"count": text, "price": text}).to_string());
        assert_eq!((thing.count, &thing.price), (None, &None), "{text}");
        assert_eq!(paths(&report), ["count", "price"], "{text}");
    }
    for text in ["1.5", "1e30", "9223372036854775808"] {
        let (thing, report) = decode(&json!({"count": text}).to_string());
        assert_eq!((thing.count, paths(&report)), (None, vec!["count"]), "{text}");
    }
    assert_eq!(paths(&decode(r#"{"active":"yes"}"#).1), ["active"]);
}

#[test]
fn unexpected_values_are_reported_and_sent_back() {
    let text = r#"{"id":{"a":1},"secret":[],"colour":true,"count":1999.5,"price":{"amount":1},"since":[1],"parts":"none",
        "colours":{"a":1},"fields":7,"payment":"cash","main":5,"active":1,"headers":[1],"x":1}"#;
    let (thing, report) = decode(text);
    let names = [
        "id", "secret", "colour", "count", "price", "since", "parts", "colours", "fields", "payment", "main",
        "active", "headers",
    ];
    assert_eq!(paths(&report), names);
    assert_eq!(thing.extra.unexpected().map(|(name, _)| name).collect::<Vec<_>>(), names);
    assert_eq!(report.unexpected[3].message(), "expected a 64-bit integer, found another number");
    assert_eq!(report.unexpected[6].message(), "expected a list, found a string");
    assert_eq!(report.unexpected[6].offset(), text.find("\"none\""));
    let empty = Thing { extra: thing.extra.clone(), ..Thing::default() };
    assert_eq!(thing, empty, "a field has a value");
    round_trip::<Thing>(text);
    round_trip::<ThingRequest>(text);
}

#[test]
fn unexpected_items_are_reported_and_sent_back() {
    let text = r#"{"parts":[{"size":"big","name":"a"},7,{"size":1}],"colours":["red",{},"puce",[1]],
        "payment":{"method":"cash","receivedBy":[2]},"headers":{"4111":{},"b":"c"}}"#;
    let mut thing: Thing = round_trip(text);
    let report = decode(text).1;
    let expected =
        ["parts[0].size", "parts[1]", "colours[1]", "colours[3]", "payment.receivedBy", "headers.*"];
    assert_eq!(paths(&report), expected);
    assert_eq!(model::unexpected(&thing).iter().map(DecodeError::path).collect::<Vec<_>>(), expected);
    assert_eq!(thing.colours, [Some(Colour::Red), Some(Colour::from("puce"))]);
    assert_eq!(thing.headers.len(), 1);
    let item = thing.parts[1].extra.unexpected().next();
    assert_eq!(item.map(|(name, json)| (name, json.as_str())), Some(("", "7")));
    let listed: Vec<_> = thing.extra.unexpected().map(|(name, json)| (name, json.as_str())).collect();
    assert_eq!(listed[0], ("colours", r#"["red",{},"puce",[1]]"#));
    thing.parts[0].size = 3;
    thing.parts[1].name = "n".into();
    thing.colours.pop();
    let sent: Value = serde_json::from_slice(&thing.encode()).unwrap();
    assert_eq!(sent["parts"], json!([{"size": 3, "name": "a"}, {"size": 0, "name": "n"}, {"size": 1}]));
    assert_eq!(sent["colours"], json!(["red"]));
    assert_eq!(sent["headers"], json!({"4111": {}, "b": "c"}));
}

#[test]
fn setting_a_field_replaces_the_unexpected_value() {
    let text = r#"{"secret":{},"colour":[],"count":1.5,"parts":7,"main":7}"#;
    let (mut thing, _) = decode(text);
    thing.count = Some(2);
    thing.parts.push(Part::new(1, "a"));
    assert_eq!(thing.extra.remove_unexpected("colour").map(|json| json.to_value()), Some(json!([])));
    let sent = r#"{"secret":{},"count":2,"parts":[{"size":1,"name":"a"}],"main":7}"#;
    assert_eq!(thing.encode(), sent.as_bytes());
    let request =
        ThingRequest::decode(text.as_bytes()).unwrap().with_secret(Nullable::Null).with_colour("red");
    let request = request.with_parts([Part::new(1, "a")]);
    let sent = r#"{"secret":null,"colour":"red","parts":[{"size":1,"name":"a"}],"count":1.5,"main":7}"#;
    assert_eq!(request.encode(), sent.as_bytes());
}

#[test]
fn conversion_keeps_unexpected_values_of_properties_that_requests_have() {
    let text = r#"{"id":{},"secret":{},"count":1.5,"parts":[{"size":"1"},[],5],"colours":["red",{}],"payment":[],"fields":[]}"#;
    let request = ThingRequest::from(decode(text).0);
    let sent = r#"{"secret":{},"parts":[{"size":"1"},[],5],"colours":["red",{}],"fields":[],"payment":[]}"#;
    assert_eq!(String::from_utf8(request.encode()).unwrap(), sent);
}

#[test]
fn whole_documents_and_items_of_pages_must_fit() {
    for text in ["[]", "7", "null", r#""x""#, "true"] {
        assert!(Thing::decode(text.as_bytes()).is_err(), "{text}");
        assert!(ThingEvent::decode(text.as_bytes()).is_err(), "{text}");
        assert!(Payment::decode(text.as_bytes()).is_err() || text == "null", "{text}");
        let page = format!("[{text}]");
        assert_eq!(decode_lenient::<Vec<Thing>>(page.as_bytes()).unwrap().1.rejected.len(), 1, "{text}");
    }
    assert!(ThingId::decode(b"7").is_err() && Decimal::decode(br#""7""#).is_err());
    assert!(Vec::<Colour>::decode(b"[7]").is_err());
}

#[test]
fn malformed_json_in_an_unexpected_value_is_an_error() {
    for value in ["{", "[1", "tru", "[tru]", "{\"a\":}", "1.", "nul", "{\"\u{1}\":1}"] {
        for text in [format!(r#"{{"count":{value}}}"#), format!(r#"{{"colours":["red",{value}],"x":1}}"#)] {
            assert!(Thing::decode(text.as_bytes()).is_err(), "{text}");
        }
    }
    assert!(Thing::decode(b"{\"count\":[\"\xff\"]}").is_err());
    let deep = format!(r#"{{"count":{}1{}}}"#, "[".repeat(100), "]".repeat(100));
    assert_eq!(Thing::decode(deep.as_bytes()).unwrap_err().path(), "count");
}

#[test]
fn debug_names_unexpected_fields_without_values() {
    let (thing, report) =
        decode(r#"{"count":{"a":"MARKER"},"secret":["MARKER"],"parts":[{"size":"MARKER"}]}"#);
    let shown = format!("{thing:?} {report:?}");
    assert!(!shown.contains("MARKER"), "{shown}");
    assert_eq!(shown.matches("[unexpected]").count(), 3, "{shown}");
}

#[test]
fn many_unexpected_values_take_linear_time_and_memory() {
    let part = r#"{"size":{},"name":[1]}"#;
    let parts = vec![part; 100_000].join(",");
    let text = format!(r#"{{"parts":[{parts}],"colours":[{}{{}}]}}"#, "{},".repeat(100_000));
    crate::model::scanned::take();
    let (thing, report) = decode(&text);
    assert_eq!(crate::model::scanned::take(), text.len());
    assert_eq!((thing.parts.len(), thing.colours.len(), report.unexpected.len()), (100_000, 0, 100));
    assert_eq!(report.unexpected[99].path(), "parts[49].name");
    assert_eq!(thing.encode(), text.as_bytes());
}

model! {
    /// Model with a required model.
    #[new(value part: Part)]
    pub struct Whole {
        /// Part.
        #[json("part", required)]
        pub part: Part,
    }
}

#[test]
fn the_last_value_of_a_required_model_wins() {
    for (text, last) in [
        (r#"{"part":{"x":1},"part":{}}"#, r#"{"part":{}}"#),
        (r#"{"part":[],"part":{"size":1}}"#, r#"{"part":{"size":1}}"#),
        (r#"{"part":{"size":1,"name":2},"part":[]}"#, r#"{"part":[]}"#),
        (r#"{"part":{"size":1,"x":2},"part":7}"#, r#"{"part":7}"#),
        (r#"{"part":7,"part":{"name":"n"}}"#, r#"{"part":{"name":"n"}}"#),
    ] {
        let whole = Whole::decode(text.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(whole.encode()).unwrap(), last, "{text}");
        assert_eq!(whole, Whole::decode(last.as_bytes()).unwrap(), "{text}");
    }
    assert_eq!(Whole::new(Part::new(0, "")), Whole::decode(br#"{"part":{"size":0,"name":""}}"#).unwrap());
    let mut whole = Whole::decode(br#"{"part":7}"#).unwrap();
    whole.part.size = 1;
    assert_eq!(whole.encode(), br#"{"part":{"size":1,"name":""}}"#);
}

model! {
    /// Model that contains itself in a list of lists: every level keeps the text of its list.
    pub struct Nested {
        /// Parts.
        #[json("of")]
        pub of: Vec<Vec<Nested>>,
    }
}

#[test]
fn the_texts_that_models_keep_are_limited_to_a_multiple_of_the_document() {
    let nested = |levels| {
        let nest = |inner: String, _| format!(r#"{{"of":[7,[{inner}]]}}"#);
        (0..levels).fold(format!(r#"{{"x":"{}"}}"#, "x".repeat(10_000)), nest)
    };
    round_trip::<Nested>(&nested(5));
    let error = Nested::decode(nested(30).as_bytes()).unwrap_err();
    assert_eq!(error.message(), "too many values in an unexpected notation");
    // The page reports what is unexpected in its items, but not in those that it rejects.
    let page = format!(r#"[{{"of":[8]}},{},{{"of":9}}]"#, nested(30));
    let (items, report) = decode_lenient::<Vec<Nested>>(page.as_bytes()).unwrap();
    assert_eq!((items.len(), report.rejected.len(), paths(&report)), (2, 1, vec!["[0].of[0]", "[2].of"]));
}
