//! Requests: setters, presence and required properties.

use super::*;

#[test]
fn absent_null_and_value_are_encoded_differently() {
    let request = ThingRequest { secret: None.into(), parts: Some(vec![]), ..Default::default() };
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
        .with_parent(ThingRequest::default().with_secret(Nullable::Null).with_colours(None));
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
fn a_new_request_encodes_its_required_fields() {
    assert_eq!(Part::new(0, "").encode(), br#"{"size":0,"name":""}"#);
}
