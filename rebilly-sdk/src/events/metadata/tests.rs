//! Metadata of bodies with every irregularity.

mod one_pass;
mod reference;

use super::kind::reads;
use super::*;
use crate::generated::events::Event;
use crate::model::scanned;

#[test]
fn the_event_type_determines_the_entity() {
    let cases = [
        (
            r#"{"eventType":"kyc-request-failed","customerId":"c","kycRequestId":"k","_embedded":{"customer":{"id":"c","revision":3},"kycRequest":{"revision":7}}}"#,
            "kycRequest k 7",
        ),
        (
            r#"{"eventType":"kyc-request-failed","customerId":"c","_embedded":{"kycRequest":{"id":"e","revision":7}}}"#,
            "kycRequest e 7",
        ),
        (
            r#"{"customerId":"c","eventType":"customer-updated","_embedded":{"customer":{"id":"other","revision":2}}}"#,
            "customer c 2",
        ),
        (
            r#"{"eventType":"aml-list-possibly-matched","customerId":"c","_embedded":{"customer":{"id":"c","revision":2}}}"#,
            "customer c 2",
        ),
        (r#"{"eventType":"x","planId":"p","customerId":"c"}"#, "plan p -"),
        (r#"{"eventType":"customerless","customerId":7,"planId":"p"}"#, "plan p -"),
        (
            r#"{"eventType":"customer-updated","customerId":"c","_embedded":{"customer":{"revision":"9"}}}"#,
            "customer c -",
        ),
        (r#"{"eventType":"customer-updated","_embedded":[],"_links":7}"#, "- - -"),
    ];
    for (body, expected) in cases {
        let metadata = EventMetadata::read(body.as_bytes()).unwrap();
        let (kind, id) = metadata.entity().map_or(("-", "-"), |entity| (&entity.kind, &entity.id));
        let revision = metadata.revision().map_or("-".to_owned(), |revision| revision.to_string());
        assert_eq!(format!("{kind} {id} {revision}"), expected, "{body}");
    }
    assert!(EventMetadata::read(b"[]").is_err() && EventMetadata::read(b"{").is_err());
}

#[test]
fn the_last_of_duplicated_members_counts() {
    let body = br#"{"eventType":"a","eventType":"b","xId":"1","xId":"2","_links":[{"rel":"x","href":"h"},{"rel":"y"},3]}"#;
    let metadata = EventMetadata::read(body).unwrap();
    assert_eq!((metadata.event_type(), metadata.ids().collect::<Vec<_>>()), ("b", vec![("x", "2")]));
    assert_eq!(metadata.id("x"), Some("2"));
    assert!(metadata.links() == [EventLink::new("x", "h")]);
    assert!(!format!("{metadata:?} {:?}", metadata.links()).contains('2'));
}

/// Ids and embedded resources of different kinds, each of them twice.
fn many_kinds(count: usize) -> String {
    let ids: String = (0..2 * count).map(|number| format!(r#""{:x}Id":"i","#, number % count)).collect();
    let resources =
        (0..2 * count).map(|number| format!(r#""{:x}":{{"id":"i","revision":1}},"#, number % count));
    format!(r#"{{"eventType":"z",{ids}"_embedded":{{{}"z":0}}}}"#, resources.collect::<String>())
}

#[test]
fn each_kind_is_read_a_few_times() {
    // The second body has the maximum size of a delivery.
    for count in [1000, 11_000] {
        let body = many_kinds(count);
        assert!(body.len() <= 1024 * 1024);
        scanned::take();
        reads::take();
        let metadata = EventMetadata::read(body.as_bytes()).unwrap();
        let (bytes, reads) = (scanned::take(), reads::take());
        assert_eq!((metadata.ids.len(), metadata.embedded.len()), (count, count + 1));
        assert!(bytes < 2 * body.len(), "{bytes} of {}", body.len());
        // A comparison of each kind with each other one would take a million for the first body.
        assert!(reads < 20 * count, "{reads} reads of {count} kinds");
    }
}

#[test]
fn an_event_has_the_metadata_of_its_body() {
    let body = br#"{"eventType":"plan-launched","planId":"p","_embedded":{"plan":{"id":"p","revision":4}},"_links":[]}"#;
    let event = Event::from_slice(body).unwrap();
    assert_eq!((event.revision(), event.entity_ids().len(), event.links().len()), (Some(4), 1, 0));
    assert_eq!(event.embedded("plan").unwrap().as_str(), r#"{"id":"p","revision":4}"#);
    assert!(event.embedded("customer").is_none());
    assert_eq!(event.metadata(), EventMetadata::read(body).unwrap());
}

#[test]
fn known_and_unknown_events_have_the_metadata_of_their_body() {
    for (event_type, is_unknown) in
        [("plan-launched", true), ("customer-updated", cfg!(not(feature = "customers")))]
    {
        let body = format!(
            r#"{{"eventType":"{event_type}","customerId":"c","_embedded":{{"customer":{{"id":"c","revision":4}}}},"_links":[]}}"#
        );
        let event = Event::from_slice(body.as_bytes()).unwrap();
        assert_eq!(matches!(event, Event::Unknown(_)), is_unknown);
        assert_eq!(event.metadata(), EventMetadata::read(body.as_bytes()).unwrap(), "{event_type}");
        assert_eq!((event.revision(), event.entity_ids().len()), (Some(4), 1), "{event_type}");
    }
}

#[test]
fn members_of_other_types_are_skipped() {
    let body = br#"{"eventType":"x","_embedded":{"a":7,"a":{"id":"1"},"b":[{"id":"2"}]},"_links":[7,{"rel":"r","href":"h","x":{}}]}"#;
    let metadata = EventMetadata::read(body).unwrap();
    assert_eq!(metadata.entity(), Some(&Entity::new("a", "1")));
    assert_eq!(metadata.links(), [EventLink::new("r", "h")]);
    assert_eq!(embedded_resource(body, "b").unwrap().as_str(), r#"[{"id":"2"}]"#);
    assert_eq!(embedded_resource(b"no JSON", "b"), None);
}
