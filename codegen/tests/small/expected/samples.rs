// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! A sample of every event of the spec: a function named after its event type.

use crate::events::Event;
use crate::events::testing::{Part, Sample};

const THING: &[Part] = &[
    Part::Text(
        r#"{
  "name": "Ann",
  "id": "thing-1",
  "kind": "solid",
  "createdTime": "2019-08-24T14:15:22Z",
  "price": 10.5,
  "count": 3,
  "level": 1,
  "colours": ["red"],
  "payment": {"method": "cash"}
}"#,
    ),
];

const PART_LOST: &[Part] = &[Part::Text(r#"{"thing": {"name": "Ann"}}"#)];
const THING_MADE_WEBHOOK: &[Part] = &[
    Part::Text(r#"{
  "thing": "#),
    Part::Of(THING),
    Part::Text(r#"
}"#),
];

/// A part was lost.
#[cfg(feature = "parts")]
#[must_use]
pub fn part_lost() -> Sample<crate::parts::PartLost> {
    Sample::generated("part-lost", PART_LOST, Event::PartLost)
}

/// A thing was created.
#[cfg(feature = "things")]
#[must_use]
pub fn thing_made() -> Sample<crate::things::ThingMadeWebhook> {
    Sample::generated("thing-made", THING_MADE_WEBHOOK, Event::ThingMade)
}

/// A sample of every event in this build.
pub(crate) static ALL: &[fn() -> Sample<Event>] = &[
    #[cfg(feature = "parts")]
    || part_lost().any(),
    #[cfg(feature = "things")]
    || thing_made().any(),
];
