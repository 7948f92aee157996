//! Metadata recorded while an event is decoded equals metadata that is read on its own.

use super::super::*;
use super::reference;
use crate::events::Delivery;
#[cfg(feature = "testing")]
use crate::events::testing::Sample;
use crate::generated::events::Event;
use crate::model::{self, scanned};

const IRREGULAR: &[&str] = &[
    "{}",
    "null",
    "[]",
    "7",
    "",
    r#"{"eventType":null}"#,
    r#"{"eventType":"customer-created","eventType":7,"customerId":"c"}"#,
    r#"{"eventType":"customer-created","eventType":null,"customerId":7}"#,
    r#"{"eventType":"customer-created","eventType":"plan-launched","customerId":7}"#,
    r#"{"eventType":"plan-launched","customerId":"c","eventType":"customer-created"}"#,
    r#"{"eventType":["customer-created"],"customerId":"c"}"#,
    r#"{"eventType":"","customerId":"c"}"#,
    r#"{"event\u0054ype":"customer-created","customer\u0049d":"c","_embedde\u0064":{"custome\u0072":{"i\u0064":"c","revisio\u006e":2}}}"#,
    r#" { "eventType" : "customer-created" , "customerId" : "c\u0031" , "_embedded" : { "customer" : { "id" : "c" , "revision" : 4 } } } "#,
    r#"{"customerId":"1","customerId":"2","planId":"p","customerId":null,"aId":[],"Id":"x"}"#,
    r#"{"_embedded":{"a":{"id":"1","revision":1}},"_embedded":{"b":{"id":"2"},"a":7,"b":{"revision":2}}}"#,
    r#"{"_embedded":{"a":{"id":"1","id":2,"revision":1,"revision":1.0,"x":{"id":"3","revision":3}}}}"#,
    r#"{"_embedded":[{"a":{"id":"1","revision":1}}],"_links":{"rel":"a","href":"b"}}"#,
    r#"{"_embedded":{"a":{"id":"1"}},"_embedded":null,"_links":[[{"rel":"a","href":"b"}],null,{"rel":"a"}]}"#,
    r#"{"eventType":"customer-created","_embedded":{"plan":{"id":"p","revision":4,"x":[{"id":1}]},"customer":{"id":"c"}}}"#,
    r#"{"eventType":"customer-created","x":{"customerId":"no","eventType":"no","_embedded":{"y":{"id":"z"}}}}"#,
    r#"{"eventType":"customer-created","_embedded":{"customer":null},"_links":null}"#,
    r#"{"eventType":"customer-created","_embedded":{"customer":{"id":"c","revision":3.0}},"_links":[null]}"#,
    r#"{"eventType":"customer-created","_links":[{"rel":"a","href":"b"}],"_links":[]}"#,
    r#"{"eventType":"customer-redirected-offsite","httpHeaders":{"a":null},"_embedded":{"customer":{"id":"c","revision":5}}}"#,
    r#"{"eventType":"plan-launched","\ud800":1}"#,
    r#"{"eventType":"plan-launched","_embedded":{"\ud800":1}}"#,
    r#"{"eventType":"plan-launched","_embedded":{"a":{"\ud800":1}}}"#,
    r#"{"eventType":"plan-launched","_links":[{"\ud800":1}]}"#,
    r#"{"eventType":"plan-launched","planId":"\ud800","x":{"\ud800":1}}"#,
    r#"{"eventType":"\ud800"}"#,
    r#"{"eventType":"plan-launched"} {}"#,
];

/// Members that make an event irregular, added before and after its own.
#[cfg(feature = "testing")]
const MEMBERS: &[&str] = &[
    r#""eventType":7"#,
    r#""eventType":null"#,
    r#""eventType":"plan-launched""#,
    r#""eventType":"customer-merged""#,
    r#""\u0065ventType":"kyc-request-failed""#,
    r#""customerId":null"#,
    r#""customerId":[]"#,
    r#""customer\u0049d":"escaped""#,
    r#""_embedded":[]"#,
    r#""_embedded":null"#,
    r#""_embedded":{"customer":{"id":"z","revision":9},"\u0063ustomer":{"revision":3.0},"plan":{"id":"p","revision":1}}"#,
    r#""_embedded":{"customer":[{"id":"z"}]}"#,
    r#""_links":[]"#,
    r#""_links":{}"#,
    r#""_links":[{"rel":"self","href":"/a"},{"href":"b"},null]"#,
    r#""new":{"customerId":"no","_embedded":{"customer":{"id":"no"}}}"#,
];

/// Path and message of an error. Its offset is that of the innermost value where a body is read in one pass.
fn described<T>(result: Result<T, DecodeError>) -> Result<T, (String, String)> {
    result.map_err(|error| (error.path().to_owned(), error.message().to_owned()))
}

/// Asserts that every way of reading gives the same result.
#[track_caller]
fn assert_same(body: &[u8]) {
    let text = String::from_utf8_lossy(body);
    let event = model::decode::<Event>(body);
    let metadata = reference::metadata(body);
    let read = Event::read_in_one_pass(body);
    assert_eq!(described(Event::from_slice(body)), described(event.clone()), "{text}");
    assert_eq!(EventMetadata::read(body).ok(), metadata.clone().ok(), "{text}");
    for kind in ["customer", "plan", "a"] {
        assert_eq!(
            embedded_resource(body, kind),
            reference::embedded_resource(body, kind),
            "{kind} of {text}"
        );
    }
    let (event, metadata) = match (event, metadata) {
        (Ok(event), Ok(metadata)) => (event, metadata),
        (Err(error), _) => return assert_eq!(described(read), described(Err(error)), "{text}"),
        (Ok(_), Err(_)) => return assert!(read.is_err(), "{text}"),
    };
    let encoded = model::encode(&event);
    let (read_event, read_metadata) = read.unwrap();
    assert_eq!(read_metadata, metadata, "{text}");
    assert_eq!(read_event, event, "{text}");
    assert_eq!(model::encode(&read_event), encoded, "{text}");
    // A typed event encodes its own properties first, so duplicates can give another order.
    assert_eq!(event.metadata(), reference::metadata(&encoded).unwrap_or_default(), "{text}");
    for kind in ["customer", "plan", "a"] {
        let expected = reference::embedded_resource(&encoded, kind);
        assert_eq!(
            event.embedded(kind).map(|json| json.as_str().to_owned()),
            expected.map(|json| json.as_str().to_owned()),
            "{kind} of {text}"
        );
    }
}

#[test]
fn irregular_bodies_have_the_same_metadata_in_one_pass() {
    for body in IRREGULAR {
        assert_same(body.as_bytes());
        for end in 0..body.len() {
            assert_same(&body.as_bytes()[..end]);
        }
    }
    assert_same(b"{\"eventType\":\"\xff\"}");
    assert_same(b"{\"eventType\":\"plan-launched\",\"_embedded\":{\"a\":{\"id\":\"\xff\"}}}");
}

#[test]
fn nested_bodies_have_the_same_metadata_in_one_pass() {
    for depth in [1, 50, 95, 96, 97, 98, 99, 100, 101, 150] {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        for event_type in ["plan-launched", "customer-created"] {
            for (before, after) in [
                (r#""_links":"#, ""),
                (r#""new":"#, ""),
                (r#""customerId":"#, ""),
                (r#""_embedded":"#, ""),
                (r#""_embedded":{"plan":"#, "}"),
                (r#""_embedded":{"plan":{"id":"#, "}}"),
                (r#""_embedded":{"plan":{"id":"p","new":"#, "}}"),
                (r#""_embedded":{"customer":{"id":"p","new":"#, "}}"),
            ] {
                let body = format!(r#"{{"eventType":"{event_type}",{before}{open}{close}{after}}}"#);
                assert_same(body.as_bytes());
            }
        }
    }
}

#[cfg(feature = "testing")]
#[test]
fn samples_have_the_same_metadata_in_one_pass() {
    let mut samples = Sample::all();
    samples.push(Sample::unknown("plan-launched", "plan", "plan_1"));
    for (number, sample) in samples.iter().enumerate() {
        let body = sample.body();
        assert_same(&body);
        let inner = std::str::from_utf8(&body[1..body.len() - 1]).unwrap();
        // Each sample takes other members and places, because all of them with all samples take a minute.
        for member in MEMBERS.iter().cycle().skip(number).take(4) {
            assert_same(format!("{{{member},{inner}}}").as_bytes());
            assert_same(format!("{{{inner},{member}}}").as_bytes());
        }
        for at in (number * 13 % 1597..body.len()).step_by(1597) {
            assert_same(&body[..at]);
            for byte in [b'"', b'{', b'}', b'\\', b'7', b' '] {
                let mut changed = body.to_vec();
                changed[at] = byte;
                assert_same(&changed);
            }
        }
    }
}

#[test]
fn a_body_is_read_once() {
    let large = "x".repeat(100_000);
    for event_type in ["customer-created", "plan-launched"] {
        let body = format!(
            r#"{{"customerId":"c","eventType":"{event_type}","_embedded":{{"customer":{{"id":"c","revision":4,"notes":"{large}"}}}},"_links":[{{"rel":"a","href":"/b"}}]}}"#
        );
        scanned::take();
        let (event, metadata) = Event::read_in_one_pass(body.as_bytes()).unwrap();
        let read = scanned::take();
        assert!((body.len()..body.len() + 100).contains(&read), "{read} bytes of {}", body.len());
        assert_eq!(metadata.revision(), Some(4));
        Event::from_slice(body.as_bytes()).unwrap();
        assert!(scanned::take() < body.len() + 100);
        EventMetadata::read(body.as_bytes()).unwrap();
        assert!(scanned::take() < body.len() + 100);
        // Only known events are encoded and read again.
        if !matches!(event, Event::Unknown(_)) {
            assert_eq!(event.revision(), Some(4));
            let read = scanned::take();
            assert!(read < 300, "{read} bytes");
        }
    }
}

#[test]
fn the_metadata_of_a_delivery_are_read_on_demand_and_once() {
    let body = format!(
        r#"{{"eventType":"customer-created","customerId":"c","new":"{}","_links":[]}}"#,
        "x".repeat(100_000)
    );
    let body = bytes::Bytes::from(body);
    let once = body.len()..body.len() + 100;
    scanned::take();
    let delivery: Delivery = Delivery::read(body).unwrap();
    let read = scanned::take();
    assert!(once.contains(&read), "{read} bytes are read without a use of the metadata");
    assert_eq!(delivery.event_type(), "customer-created");
    let read = scanned::take();
    assert!(once.contains(&read), "{read} bytes are read for the metadata");
    assert_eq!(delivery.metadata().id("customer"), Some("c"));
    assert_eq!(scanned::take(), 0);
}

#[test]
fn duplicated_event_types_are_read_twice_at_most() {
    let body = format!(
        r#"{{"eventType":"customer-created","new":"{}","eventType":"customer-updated"}}"#,
        "x".repeat(100_000)
    );
    scanned::take();
    let (event, _) = Event::read_in_one_pass(body.as_bytes()).unwrap();
    assert_eq!(event.event_type(), "customer-updated");
    // Two documents, and one look at the last event type.
    assert!(scanned::take() < 3 * body.len() + 100);
}

#[test]
fn many_ids_and_resources_have_the_last_values_in_the_order_of_the_body() {
    let ids = (0..50_000).map(|index| format!(r#""k{}Id":"{index}","#, index % 40_000)).collect::<String>();
    let resources = (0..50_000).map(|index| format!(r#""r{}":{{"id":"{index}"}},"#, index % 40_000));
    let resources = resources.collect::<String>();
    let body = format!(r#"{{{ids}"_embedded":{{{resources}"z":7}},"eventType":"x"}}"#);
    let metadata = EventMetadata::read(body.as_bytes()).unwrap();
    let order: Vec<String> = (10_000..50_000).map(|index| index.to_string()).collect();
    assert!(metadata.ids().map(|(_, id)| id).eq(order.iter().map(String::as_str)));
    assert_eq!(metadata.id("k1"), Some("40001"));
    assert_eq!(metadata.embedded.len(), 40_001);
}
