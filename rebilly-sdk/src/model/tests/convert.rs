//! Answers that become requests.

use super::*;

#[test]
fn an_answer_becomes_a_request_without_what_is_read_only() {
    let text = r#"{"id":"t","since":"x","secret":null,"parts":[],"way":{"method":"barter","goods":1.50},"colour":"red","new":[1.0]}"#;
    let request = ThingRequest::from(Thing::decode(text.as_bytes()).unwrap());
    assert!(request.secret.is_null() && request.parts.as_ref().is_some_and(Vec::is_empty));
    let sent =
        r#"{"secret":null,"colour":"red","parts":[],"way":{"method":"barter","goods":1.50},"new":[1.0]}"#;
    assert_eq!(String::from_utf8(request.encode()).unwrap(), sent);
    // The same JSON read as a request keeps everything: only answers are known to hold what is read-only.
    assert_eq!(ThingRequest::decode(text.as_bytes()).unwrap().extra.iter().count(), 3);
}

#[test]
fn what_does_not_fit_a_request_is_sent_once_and_as_it_is() {
    // Members that only requests have a field for; were Rebilly to answer them, an answer would not look at them.
    let text = br#"{"whole":5,"secret":"s"}"#;
    assert_eq!(ThingRequest::from(&Thing::decode(text).unwrap()).encode(), br#"{"secret":"s","whole":5}"#);
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
fn what_a_user_nests_too_deep_costs_a_request_nothing_else() {
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
