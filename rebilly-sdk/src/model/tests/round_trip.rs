//! Values that are decoded and encoded without loss.

use super::*;

#[test]
fn every_notation_round_trips() {
    for text in [
        "{}",
        r#"{"id":"t_1","secret":"s","colour":"red","count":3,"price":10.10,"since":"2019-08-24T14:15:22.5+02:00",
            "parts":[{"size":1,"name":"a"}],"fields":{"b":1,"a":[null,{"x":1.50}]},"active":false}"#,
        r#"{"secret":null,"colour":null,"parts":null,"fields":null,"payment":null,"main":null,"active":null}"#,
        r#"{"parts":[],"fields":{},"colours":[]}"#,
        r#"{"fields":[]}"#,
        r#"{"count":3.0}"#,
        r#"{"count":3e2,"price":1E+2}"#,
        r#"{"count":-0}"#,
        r#"{"colour":"ultraviolet","colours":["red",null,"puce"]}"#,
        r#"{"parts":[{},{"size":null,"name":null},{"name":""},{"size":0},null]}"#,
        r#"{"main":{"size":2.0,"name":"x","weight":{"kg":1}}}"#,
        r#"{"unknown":[1,2,{"deep":null}],"id":"t_2","other":"ü\u0000\ud83d\ude00"}"#,
        r#"{"payment":{"method":"cash","receivedBy":"Ann","till":4}}"#,
        r#"{"payment":{"till":4,"receivedBy":null,"method":"cash"}}"#,
        r#"{"payment":{"method":"deep blue","tone":"dark"}}"#,
        r#"{"payment":{"method":"barter","goods":["hen"]}}"#,
        r#"{"payment":{"goods":["hen"]}}"#,
        r#"{"payment":{"method":7}}"#,
    ] {
        round_trip::<Thing>(text);
    }
}

#[test]
fn typed_fields_have_the_received_values() {
    let thing: Thing = round_trip(
        r#"{"id":"t_1","colour":"deep blue","count":3.0,"price":10.10,"payment":{"method":"cash","receivedBy":"Ann"}}"#,
    );
    assert_eq!(thing.id, Some("t_1".into()));
    assert_eq!(thing.colour, Some(Colour::DeepBlue));
    assert_eq!(thing.count, Some(3));
    assert_eq!(thing.price.as_ref().map(Decimal::as_str), Some("10.10"));
    let Some(Payment::Cash(cash)) = &thing.payment else { panic!("{:?}", thing.payment) };
    assert_eq!(cash.received_by.as_deref(), Some("Ann"));
}

#[test]
fn changing_a_field_leaves_the_others_as_received() {
    let mut thing = Thing::decode(br#"{"count":3.0,"secret":null,"parts":[],"new":1}"#).unwrap();
    thing.count = Some(4);
    thing.secret = Some("x".into());
    thing.parts.push(Part::new(1, "a"));
    let sent: Value = serde_json::from_slice(&thing.encode()).unwrap();
    assert_eq!(sent, json!({"count": 4, "secret": "x", "parts": [{"size": 1, "name": "a"}], "new": 1}));
}

#[test]
fn a_cleared_field_is_not_sent() {
    let mut thing = Thing::decode(br#"{"count":3.0,"id":"t_1"}"#).unwrap();
    (thing.count, thing.id) = (None, None);
    assert_eq!(thing.encode(), b"{}");
}

#[test]
fn the_last_of_duplicate_keys_wins() {
    let thing = Thing::decode(br#"{"count":3.0,"count":5,"id":null,"id":"t","x":1,"x":2}"#).unwrap();
    assert_eq!(thing.encode(), br#"{"id":"t","count":5,"x":2}"#);
    for (text, last) in [
        (r#"{"count":[],"count":5}"#, r#"{"count":5}"#),
        (r#"{"count":5,"count":[]}"#, r#"{"count":[]}"#),
        (r#"{"main":[],"main":{}}"#, r#"{"main":{}}"#),
        (r#"{"main":{"x":1},"main":[]}"#, r#"{"main":[]}"#),
        (r#"{"headers":{"a":"b"},"headers":{"c":1,"c":{}}}"#, r#"{"headers":{"c":1,"c":{}}}"#),
    ] {
        assert_eq!(Thing::decode(text.as_bytes()).unwrap().encode(), last.as_bytes());
    }
    let request = ThingRequest::decode(br#"{"secret":"a","secret":{}}"#).unwrap();
    assert!(request.secret.is_absent());
    assert_eq!(request.encode(), br#"{"secret":{}}"#);
}

#[test]
fn many_unknown_properties_are_preserved() {
    let members: Vec<String> = (0..200_000).map(|n| format!("\"x{}\":{n}", n % 150_000)).collect();
    let thing = Thing::decode(format!("{{{}}}", members.join(",")).as_bytes()).unwrap();
    assert_eq!(thing.extra.iter().count(), 150_000);
    assert_eq!(
        thing.extra.iter().last().map(|(name, json)| (name, json.as_str())),
        Some(("x49999", "199999"))
    );
}

#[test]
fn a_union_with_an_other_variant_accepts_every_tag() {
    let payment: AnyPayment = round_trip(r#"{"method":"barter","goods":1}"#);
    let AnyPayment::Vaulted(vaulted) = payment else { panic!("{payment:?}") };
    assert_eq!(vaulted.method, "barter");
    assert!(matches!(round_trip::<AnyPayment>(r#"{"goods":1}"#), AnyPayment::Unknown(_)));
}

#[test]
fn the_event_type_selects_the_variant() {
    assert_eq!(ThingEvent::TYPES, ["thing-created", "thing-deleted"]);
    let event: ThingEvent = round_trip(r#"{"eventType":"thing-deleted","id":"t_9"}"#);
    assert_eq!(event.event_type(), "thing-deleted");
    let ThingEvent::ThingDeleted(thing) = event else { panic!("{event:?}") };
    assert_eq!(thing.id, Some(ThingId::from("t_9")));
    let event: ThingEvent = round_trip(r#"{"id":"t_9","eventType":"thing-moved"}"#);
    assert_eq!(event.event_type(), "thing-moved");
    assert_eq!(round_trip::<ThingEvent>(r#"{"eventType":null}"#).event_type(), "");
}

#[test]
fn the_last_of_duplicate_tags_selects_the_variant() {
    let event =
        ThingEvent::decode(br#"{"eventType":"thing-created","id":"t","eventType":"thing-deleted"}"#).unwrap();
    assert_eq!(event.event_type(), "thing-deleted");
    let payment = Payment::decode(br#"{"method":"cash","method":7}"#).unwrap();
    assert!(matches!(payment, Payment::Unknown(_)), "{payment:?}");
    assert_eq!(payment.encode(), br#"{"method":"cash","method":7}"#);
}

#[test]
fn serde_and_the_codec_agree() {
    let text = r#"{"id":"t_1","count":3,"price":10.5,"parts":[],"payment":{"method":"cash"},"colour":"new","x":{"y":[1,null,"z"]}}"#;
    let value: Value = serde_json::from_str(text).unwrap();
    let thing: Thing = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(thing, serde_json::from_str(text).unwrap());
    assert_eq!(thing, Thing::decode(text.as_bytes()).unwrap());
    assert_eq!(serde_json::to_value(&thing).unwrap(), value);
    assert_eq!(serde_json::to_string(&thing).unwrap().as_bytes(), thing.encode());
    let unexpected = json!({"count": "x", "main": [], "price": "1.5"});
    let thing = serde_json::from_value::<Thing>(unexpected.clone()).unwrap();
    assert_eq!(serde_json::to_value(&thing).unwrap(), unexpected);
    let error = serde_json::from_value::<Thing>(json!(7)).unwrap_err();
    assert!(error.to_string().starts_with("expected an object, found a number"), "{error}");
}
