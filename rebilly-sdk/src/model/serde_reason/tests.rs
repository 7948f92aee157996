use std::collections::HashMap;

use serde::Deserialize;

use crate::model::from_serde;

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Order {
    id: Id,
    #[serde(rename = "lineItems", default)]
    items: Vec<Item>,
    #[serde(default)]
    notes: HashMap<String, Option<u8>>,
    state: Option<State>,
    limit: Option<std::num::NonZeroU8>,
}

#[derive(Debug, Deserialize, PartialEq, Eq, Hash)]
struct Id(#[allow(dead_code)] String);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    #[allow(dead_code)]
    amount: (u8, bool),
}

#[derive(Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)]
enum State {
    Open,
    Closed { by: String },
}

fn message(body: &str) -> String {
    from_serde::<Order>(body.as_bytes()).unwrap_err().to_string()
}

#[test]
fn errors_have_the_path_and_the_kinds() {
    for (body, expected) in [
        (r#"{"id":7}"#, "id: expected a string, found an integer"),
        (r#"{}"#, "the property `id` is missing"),
        (
            r#"{"id":"MARKER","lineItems":[{"amount":[1,true]},{"amount":["MARKER",true]}]}"#,
            "lineItems[1].amount[0]: expected u8, found a string",
        ),
        (
            r#"{"id":"a","lineItems":[{"amount":[1]}]}"#,
            "lineItems[0].amount: expected a tuple of size 2, found 1",
        ),
        (
            r#"{"id":"a","lineItems":[{"amount":[1,true],"MARKER":1}]}"#,
            "lineItems[0]: unknown property, expected one of amount",
        ),
        (r#"{"id":"a","lineItems":{"MARKER":1}}"#, "lineItems: expected a sequence, found an object"),
        (r#"{"id":"a","notes":{"MARKER":"MARKER"}}"#, "notes.*: expected u8, found a string"),
        (r#"{"id":"a","notes":{"MARKER":300}}"#, "notes.*: expected u8, found an integer of another value"),
        (r#"{"id":"a","state":"MARKER"}"#, "state: unknown variant, expected one of open, closed"),
        (r#"{"id":"a","state":{"closed":{"by":[]}}}"#, "state.by: expected a string, found a list"),
        (r#"{"id":"a","state":{"MARKER":1,"x":2}}"#, "state: expected an object with one property"),
        (r#"{"id":"a","limit":0}"#, "limit: expected a nonzero u8, found an integer of another value"),
    ] {
        assert_eq!(message(body), expected, "{body}");
    }
}

#[test]
fn errors_of_a_deserialize_implementation_are_not_quoted() {
    #[derive(Debug)]
    struct Own;
    impl<'de> Deserialize<'de> for Own {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = String::deserialize(deserializer)?;
            Err(serde::de::Error::custom(format!("{text} is no such thing")))
        }
    }
    let error = from_serde::<Vec<Own>>(br#"["MARKER"]"#).unwrap_err();
    assert_eq!(error.to_string(), "[0]: a value that its `Deserialize` implementation rejects");
    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    #[allow(dead_code)]
    enum Either {
        Number(u8),
        Flag(bool),
    }
    let error = from_serde::<Vec<Either>>(br#"["MARKER"]"#).unwrap_err();
    assert_eq!(error.to_string(), "[0]: data did not match any variant of untagged enum Either");
}

#[test]
fn texts_that_are_not_json_have_a_position() {
    for (body, expected) in [
        ("{", "the JSON text ends too early (line 1, column 1)"),
        ("<MARKER>", "the text is not JSON (line 1, column 1)"),
        (r#"{"id":"a","id":"b"}"#, "the JSON does not fit the requested type (line 1, column 14)"),
    ] {
        assert_eq!(message(body), expected);
    }
}

#[test]
fn every_kind_of_value_is_read_as_serde_json_reads_it() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct All {
        unit: (),
        signed: i64,
        float: f64,
        character: char,
        map: HashMap<u8, serde_json::Value>,
        names: HashMap<Id, bool>,
        states: HashMap<State, bool>,
        ignored: serde::de::IgnoredAny,
        last: bool,
    }
    let body = r#"{"unit":null,"signed":-1,"float":1.5,"character":"x",
        "map":{"1":{}},"names":{"1":true},"states":{"open":false},"ignored":[1],"last":0}"#;
    let error = from_serde::<All>(body.as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), "last: expected a boolean, found an integer");
}
