//! Decoding of lists with invalid items, and errors of invalid documents.

use super::*;
use crate::model::DecodeError;

#[test]
fn an_invalid_item_does_not_reject_the_rest_of_the_page() {
    let page =
        br#"[{"id":"a"}, {"id":"b","parts":[{"size":1},{"size":"x","y":[1]}]}, 7, null, [], {"id":"c"}]"#;
    let (things, report) = Vec::<Thing>::decode_lenient(page).unwrap();
    let ids: Vec<_> = things.iter().flat_map(|thing| &thing.id).map(ThingId::as_str).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let found: Vec<_> = report.rejected.iter().map(|item| (item.index(), item.error().path())).collect();
    assert_eq!(found, [(2, "[2]"), (3, "[3]"), (4, "[4]")]);
    assert_eq!(report.rejected[0].json().as_str(), "7");
    assert_eq!(report.rejected[0].error().offset(), page.iter().position(|byte| *byte == b'7'));
    assert_eq!(report.unexpected.len(), 1);
    assert_eq!(report.unexpected[0].path(), "[1].parts[1].size");
    assert!(Vec::<Thing>::decode(page).is_err());
    for broken in [&br#"[{"id":1},{"id":"#[..], br#"[{"id":1}}"#, br#"[{"id":1},]"#, br#"[{"id":1}] 2"#] {
        assert!(Vec::<Thing>::decode_lenient(broken).is_err());
    }
    let deep = format!("[{}1{}, {{}}]", "[".repeat(99), "]".repeat(99));
    assert_eq!(Vec::<Thing>::decode_lenient(deep.as_bytes()).unwrap().1.rejected.len(), 1);
    let many = format!("[{}{{}}]", "8,".repeat(20_000));
    assert_eq!(Vec::<Thing>::decode_lenient(many.as_bytes()).unwrap().1.rejected.len(), 20_000);
    assert_eq!(Vec::<Option<Part>>::decode_lenient(b"[null]").unwrap().0, [None]);
    assert_eq!(Vec::<Payment>::decode_lenient(b"[null]").unwrap().1.rejected.len(), 1);
}

#[test]
fn errors_name_path_and_kind_but_not_the_value() {
    let deep =
        format!(r#"[{{"parts":[{{"size":1}},{{"4111":{}"4111"{}}}]}}]"#, "[".repeat(99), "]".repeat(99));
    let cases = [
        (deep.replace(r#""4111":"#, r#""size":"#), "[0].parts[1].size", "nested"),
        (r#"[{},4111111111111111]"#.to_owned(), "[1]", "a number"),
        (r#"[{"secret":"4111111111111111"},]"#.to_owned(), "", "not JSON"),
        (r#"{"secret":"4111111111111111"}"#.to_owned(), "", "an object"),
        (r#"[{"headers":{"a@b.c":"","4111111111111111":tru}}]"#.to_owned(), "[0].headers.*", "not JSON"),
    ];
    for (text, path, found) in cases {
        let error: DecodeError = Vec::<Thing>::decode(text.as_bytes()).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert_eq!(error.path(), path, "{shown}");
        assert!(shown.contains(found) && !shown.contains("4111"), "{shown}");
    }
}

#[test]
fn names_of_unknown_properties_are_short_and_escaped_in_errors() {
    let name = format!("\\n2026 ERROR forged{}", "k".repeat(1_000_000));
    for text in [
        format!(r#"[{{"{name}":{}1{}}}]"#, "[".repeat(100), "]".repeat(100)),
        format!(r#"[{{"parts":[{{"{name}":tru}}]}}]"#),
    ] {
        let error = Vec::<Thing>::decode(text.as_bytes()).unwrap_err();
        assert!(error.path().contains("\\n2026 ERROR forged"), "{}", error.path());
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(shown.len() < 1000 && !shown.contains('\n'), "{shown}");
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

#[test]
fn the_keys_of_each_item_have_an_order_of_their_own() {
    let members = [r#""id":"a""#, r#""secret":"b""#, r#""new":[1]"#, r#""parts":[{"size":1},{"size":2}]"#];
    let orders = orders(&members);
    assert_eq!(orders.len(), 24);
    let object = |order: &Vec<&str>| format!("{{{}}}", order.join(","));
    let expected = Thing::decode(object(&orders[0]).as_bytes()).unwrap();
    // Each order follows itself, then each other one.
    let rows: Vec<_> =
        orders.iter().flat_map(|one| orders.iter().flat_map(move |other| [one, one, other])).collect();
    let text = format!("[{}]", rows.iter().map(|order| object(order)).collect::<Vec<_>>().join(","));
    let things = Vec::<Thing>::decode(text.as_bytes()).unwrap();
    assert_eq!(things.len(), rows.len());
    assert!(things.iter().all(|thing| *thing == expected));
    // A key that occurs twice counts with its last value.
    let twice = r#"[{"secret":"b","id":"a"},{"secret":"b","id":"a"},{"secret":"c","id":"a","secret":"b"},{"id":"d","id":"a","secret":"b"}]"#;
    let things = Vec::<Thing>::decode(twice.as_bytes()).unwrap();
    assert!(things.iter().all(|thing| *thing == things[0]), "{things:?}");
}

/// Returns all orders of some members.
fn orders<'a>(members: &[&'a str]) -> Vec<Vec<&'a str>> {
    if members.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in members {
        let rest: Vec<_> = members.iter().copied().filter(|member| member != first).collect();
        all.extend(orders(&rest).iter().map(|order| [&[*first], &order[..]].concat()));
    }
    all
}
