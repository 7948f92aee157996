// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A sample of every event of the spec: a function named after its event type.

use crate::events::Event;
use crate::events::testing::{Part, Sample};

const THING: &[Part] = &[
    Part::Text(
        r#"{
  "id": "thing-1",
  "partId": "prt_2",
  "part": {"name": "bolt"},
  "code": "exampleex",
  "bare": [],
  "anything": null,
  "token": "tok_1",
  "oldName": "Ann",
  "level": 3,
  "size": 5,
  "price": 10.5,
  "share": 1,
  "colour": "red",
  "active": false,
  "madeTime": "2019-08-24T14:15:22Z",
  "day": "2019-08-24",
  "email": "user@example.com",
  "page": "https://example.com",
  "otherId": "other-1",
  "labels": {"one": "first"},
  "names": ["Ann"],
  "colours": ["red", "red"],
  "payment": {"method": "visa", "last4": "4242"},
  "revision": 1,
  "_links": [
    {"href": "https://api.example.com/things/thing-1", "rel": "self"},
    {"href": "https://api.example.com/parts/prt_2", "rel": "part"},
    {"href": "https://api.example.com/things/thing-1/history", "rel": "history"}
  ]
}"#,
    ),
];

const THING_WEBHOOK: &[Part] = &[
    Part::Text(
        r##"{
  "thingId": "thing-1",
  "former": {
    "id": "thing-0",
    "partId": "prt_2",
    "part": {"name": "quoted \"# text"},
    "code": "exampleex",
    "bare": [],
    "anything": null,
    "token": "tok_1",
    "oldName": "Ann",
    "level": 3,
    "size": 5,
    "price": 10.5,
    "share": 1,
    "colour": "red",
    "active": false,
    "madeTime": "2019-08-24T14:15:22Z",
    "day": "2019-08-24",
    "email": "user@example.com",
    "page": "https://example.com",
    "otherId": "other-1",
    "labels": {"one": "first"},
    "names": ["Ann"],
    "colours": ["red", "red"],
    "payment": {"method": "visa", "last4": "4242"},
    "revision": 1,
    "_links": [
      {"href": "https://api.example.com/things/thing-0", "rel": "self"},
      {"href": "https://api.example.com/parts/prt_2", "rel": "part"},
      {
        "href": "https://api.example.com/things/thing-0/history",
        "rel": "history"
      }
    ]
  },
  "_embedded": {
    "thing": "##,
    ),
    Part::Of(THING),
    Part::Text(
        r#"
  },
  "_links": [
    {"href": "https://api.example.com/things/thing-1", "rel": "thing"},
    {"href": "https://api.example.com/summaries", "rel": "summary"}
  ]
}"#,
    ),
];

const TYPE_WEBHOOK: &[Part] = &[Part::Text(r#"{"thingId": "thing-1"}"#)];

/// A thing was created.
#[cfg(feature = "things")]
#[must_use]
pub fn thing_made() -> Sample<crate::things::ThingWebhook> {
    Sample::generated("thing-made", THING_WEBHOOK, Event::ThingMade)
}

/// An event with a Rust keyword as its name and an inline body.
#[cfg(feature = "things")]
#[must_use]
pub fn type_() -> Sample<crate::things::TypeWebhook> {
    Sample::generated("type", TYPE_WEBHOOK, Event::Type)
}

/// A sample of every event in this build.
pub(crate) static ALL: &[fn() -> Sample<Event>] = &[
    #[cfg(feature = "things")]
    || thing_made().any(),
    #[cfg(feature = "things")]
    || type_().any(),
];
