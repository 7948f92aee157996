//! Requests: setters, presence, required properties and conversion from responses.

use super::*;

#[test]
fn absent_null_and_value_are_encoded_differently() {
    let request = ThingRequest { secret: Nullable::Null, parts: Some(vec![]), ..Default::default() };
    assert_eq!(request.encode(), br#"{"secret":null,"parts":[]}"#);
    let request = ThingRequest { payment: Cash::default().into(), ..Default::default() };
    assert_eq!(request.encode(), br#"{"payment":{"method":"cash"}}"#);
    round_trip::<ThingRequest>(r#"{"secret":null,"payment":null,"parts":[]}"#);
}

#[test]
fn setters_convert_their_arguments() {
    let request = ThingRequest::default()
        .with_secret("s")
        .with_colour("deep blue")
        .with_parts([Part::new(1, "a").with_size(2).with_name("b")])
        .with_colours(vec![Colour::Red])
        .with_fields([("vip", true)])
        .with_payment(Cash::default().with_received_by("Ann"))
        .with_parent(ThingRequest::default().with_secret(Nullable::Null).with_colours(Nullable::Null));
    let sent: Value = serde_json::from_slice(&request.encode()).unwrap();
    let parent = json!({"secret": null, "colours": null});
    assert_eq!(
        sent,
        json!({
            "secret": "s", "colour": "deep blue", "parts": [{"size": 2, "name": "b"}], "colours": ["red"],
            "fields": {"vip": true}, "payment": {"method": "cash", "receivedBy": "Ann"}, "parent": parent,
        })
    );
    let request = ThingRequest::default().with_secret(Some("t".to_owned())).with_colours(["puce", "red"]);
    assert_eq!(request.encode(), br#"{"secret":"t","colours":["puce","red"]}"#);
}

#[test]
fn none_in_a_setter_leaves_the_property_out() {
    let set = ThingRequest::default()
        .with_secret("s")
        .with_colour("red")
        .with_parts([Part::new(1, "a")])
        .with_colours(["red"])
        .with_fields([("vip", true)])
        .with_payment(Cash::default())
        .with_parent(ThingRequest::default());
    let unset = set
        .with_secret(None::<&str>)
        .with_colour(None::<String>)
        .with_parts(None::<Vec<Part>>)
        .with_colours(None::<[&str; 1]>)
        .with_fields(None::<Map<Json>>)
        .with_payment(None::<Cash>)
        .with_parent(None::<ThingRequest>);
    assert_eq!(unset.encode(), b"{}");
    let set = ThingRequest::default()
        .with_colour(Some(&"red".to_owned()))
        .with_colours(Some([Colour::Red]))
        .with_fields(Some([("vip", true)]))
        .with_payment(Some(Cash::default()));
    let sent = br#"{"colour":"red","colours":["red"],"fields":{"vip":true},"payment":{"method":"cash"}}"#;
    assert_eq!(set.encode(), sent);
}

#[test]
fn a_new_request_encodes_its_required_fields() {
    assert_eq!(Part::new(0, "").encode(), br#"{"size":0,"name":""}"#);
}

#[test]
fn conversion_drops_read_only_properties() {
    let text = r#"{"id":"t","since":"x","secret":null,"parts":[],"payment":{"method":"barter","goods":1.50},"colour":"red","new":[1.0]}"#;
    let request = ThingRequest::from(Thing::decode(text.as_bytes()).unwrap());
    assert!(request.secret.is_null() && request.parts.as_ref().is_some_and(Vec::is_empty));
    let sent =
        r#"{"secret":null,"colour":"red","parts":[],"payment":{"method":"barter","goods":1.50},"new":[1.0]}"#;
    assert_eq!(String::from_utf8(request.encode()).unwrap(), sent);
    // Decoding the same JSON as a request keeps read-only properties: only a conversion drops them.
    assert_eq!(ThingRequest::decode(text.as_bytes()).unwrap().extra.iter().count(), 3);
}

#[test]
fn values_that_do_not_fit_the_request_are_sent_once_and_unchanged() {
    // Only the request has a field for `parent`. The response stores it as an unknown property.
    let text = br#"{"parent":5,"secret":"s"}"#;
    assert_eq!(ThingRequest::from(&Thing::decode(text).unwrap()).encode(), br#"{"secret":"s","parent":5}"#);
    let parts = Json::from(json!([{"size": 1, "name": "a"}, {"size": "x"}]));
    for (name, value) in [("secret", 5.into()), ("parts", parts), ("colour", 5.into()), ("fields", 5.into())]
    {
        let mut misfit = Thing::default();
        misfit.extra.insert(name, value.clone());
        let sent = String::from_utf8(ThingRequest::from(&misfit).encode()).unwrap();
        assert_eq!(sent, format!(r#"{{"{name}":{}}}"#, value.as_str()));
    }
}

#[test]
fn deeply_nested_user_json_does_not_affect_other_properties() {
    for levels in [98, 120, 180, 2000] {
        let deep = Json::from_checked(&format!("{}1{}", "[".repeat(levels), "]".repeat(levels)));
        let mut thing = Thing::default();
        thing.fields.insert("a".into(), deep.clone());
        thing.extra.insert("deep", deep.clone());
        thing.extra.insert("id", 1);
        thing.extra.insert("last", 1);
        let sent = String::from_utf8(ThingRequest::from(&thing).encode()).unwrap();
        let deep = deep.as_str();
        for member in
            [format!(r#""fields":{{"a":{deep}}}"#), format!(r#""deep":{deep}"#), r#""last":1"#.into()]
        {
            assert!(sent.contains(&member), "{levels}: {member}");
        }
        assert!(!sent.contains("\"id\""), "{levels}");
    }
}
