//! Conversion of response models into request models.

use super::*;

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
