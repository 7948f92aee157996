//! Fast path of the pull parser.

use crate::model::Reader;

#[test]
fn next_key_is_consumes_a_plain_match_only() {
    let text = br#"{"a":1,"b":[2, 3],"c\u0064":4, "e":5,"f" :6}"#;
    let mut reader = Reader::new(text);
    assert_eq!(reader.object().unwrap(), Some("a"));
    assert_eq!(reader.integer().unwrap(), 1);
    for other in ["", "a", "bb", "b\":[2"] {
        assert!(!reader.next_key_is(other), "{other}");
    }
    assert!(reader.next_key_is("b"));
    assert_eq!((reader.position(), reader.raw().unwrap()), (11, "[2, 3]"));
    for key in ["cd", "e", "f"] {
        assert!(!reader.next_key_is(key), "{key}");
        assert_eq!(reader.next_key().unwrap(), Some(key));
        reader.integer().unwrap();
    }
    assert!(!reader.next_key_is("g"));
    assert_eq!(reader.next_key().unwrap(), None);
}

#[test]
fn next_key_is_keeps_positions_relative_to_the_document() {
    let text = br#"{"a":1,"b":2,"c":"x"}"#;
    let mut reader = Reader::new(text);
    reader.peek().unwrap();
    let start = reader.position();
    reader.object().unwrap();
    reader.integer().unwrap();
    assert!(reader.next_key_is("b"));
    reader.integer().unwrap();
    assert!(reader.next_key_is("c"));
    assert_eq!(reader.text_since(start).unwrap(), r#"{"a":1,"b":2,"c":"#);
    assert_eq!(reader.integer().unwrap_err().offset(), Some(17));
}

#[test]
fn find_returns_the_last_and_find_first_the_first_property() {
    let text =
        br#"[ {"a":"\u0041","b":[{"a":"no"}],"a":"B"}, {"a":7,"a":"C"}, {"a":"D","a":null}, {"b":1} ]"#;
    let mut reader = Reader::new(text);
    reader.list().unwrap();
    for (first, last) in [(Some("A"), Some("B")), (None, Some("C")), (Some("D"), None), (None, None)] {
        assert_eq!(reader.find_first("a").unwrap().as_deref(), first);
        assert_eq!(reader.find("a").unwrap().as_deref(), last);
        reader.raw().unwrap();
        reader.next_item().unwrap();
    }
    let invalid = br#"{"a":"A",7}"#;
    assert_eq!(Reader::new(invalid).find_first("a").unwrap().as_deref(), Some("A"));
    assert_eq!(Reader::new(invalid).find("a").unwrap_err().offset(), Some(9));
}
