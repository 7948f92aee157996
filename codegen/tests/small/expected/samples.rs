// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A sample of every event of the spec: a function named after its type.

use super::events::Event;
use super::types::*;
use crate::events::testing::{Part, Sample};

#[cfg(feature = "things")]
const THING: &[Part] = &[Part::Text(r#"{
  "name": "Ann",
  "id": "thing-1",
  "kind": "solid",
  "createdTime": "2019-08-24T14:15:22Z",
  "price": 10.5,
  "count": 3,
  "level": 1,
  "colours": ["red"],
  "payment": {
    "method": "cash"
  }
}"#)];

#[cfg(feature = "parts")]
const PART_LOST: &[Part] = &[Part::Text(r#"{
  "thing": {
    "name": "Ann"
  }
}"#)];

#[cfg(feature = "things")]
const THING_MADE_WEBHOOK: &[Part] = &[Part::Text(r#"{
  "thing": "#), Part::Of(THING), Part::Text(r#"
}"#)];

crate::events::testing::samples! {
    /// A part was lost.
    #[cfg(feature = "parts")]
    part_lost = "part-lost" => PartLost(PartLost) PART_LOST;
    /// A thing was made.
    #[cfg(feature = "things")]
    thing_made = "thing-made" => ThingMade(ThingMadeWebhook) THING_MADE_WEBHOOK;
}
