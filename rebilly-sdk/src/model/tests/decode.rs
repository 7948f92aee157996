//! Decoding of lists with invalid items, and errors of invalid documents.

use super::*;
use crate::model::DecodeError;

#[test]
fn an_invalid_item_does_not_reject_the_rest_of_the_page() {
    let page = br#"[{"id":"a"}, {"id":"b","parts":[{"size":1},{"size":"x","y":[1]}]}, 7, null, {"id":"c"}]"#;
    let (things, rejected) = Vec::<Thing>::decode_lenient(page).unwrap();
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
        assert!(Vec::<Thing>::decode_lenient(broken).is_err());
    }
    let deep = format!("[{}1{}, {{}}]", "[".repeat(99), "]".repeat(99));
    assert_eq!(Vec::<Thing>::decode_lenient(deep.as_bytes()).unwrap().1.len(), 1);
    let many = format!("[{}{{}}]", "8,".repeat(20_000));
    assert_eq!(Vec::<Thing>::decode_lenient(many.as_bytes()).unwrap().1.len(), 20_000);
    assert_eq!(Vec::<Option<Part>>::decode_lenient(b"[null]").unwrap(), (vec![None], vec![]));
}

#[test]
fn errors_name_path_and_kind_but_not_the_value() {
    let cases = [
        (r#"[{},{"parts":[{"size":1},{"size":"4111111111111111"}]}]"#, "[1].parts[1].size", "a string"),
        (r#"[{"count":3.5}]"#, "[0].count", "another number"),
        (r#"[{"fields":[4111111111111111]}]"#, "[0].fields", "a list"),
        (
            r#"[{"payment":{"method":"cash","receivedBy":4111111111111111}}]"#,
            "[0].payment.receivedBy",
            "a number",
        ),
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
fn null_is_not_a_model() {
    assert_eq!(Thing::decode(b"null").unwrap_err().message(), "expected a value, found null");
    assert!(Vec::<Thing>::decode(b"null").is_err());
    assert_eq!(Json::decode(b"null"), Ok(Json::default()));
}

#[test]
fn malformed_and_deeply_nested_documents_are_rejected() {
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
