//! Decoding of events, and their metadata.

use std::borrow::Cow;

use super::metadata::{EventLink, EventMetadata, embedded_resource};
use crate::generated::events::Event;
use crate::model::{self, DecodeError};
use crate::types::Json;

impl Event {
    /// Decodes the body of a delivery.
    ///
    /// The property `eventType` selects the variant. Types that this version does not know become [`Event::Unknown`].
    ///
    /// # Errors
    /// The body is not a JSON object, or a field of a known event has another type than the spec says.
    ///
    /// ```
    /// use rebilly_sdk::events::Event;
    ///
    /// let event = Event::from_slice(br#"{"eventType": "plan-launched", "planId": "pln_1"}"#)?;
    /// assert_eq!(event.event_type(), "plan-launched");
    /// # Ok::<(), rebilly_sdk::DecodeError>(())
    /// ```
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        model::decode(body)
    }

    /// Reads the metadata of the event: ids, entity, revision and links.
    ///
    /// Each call reads the event's JSON; a [`Delivery`](super::Delivery) keeps its metadata.
    pub fn metadata(&self) -> EventMetadata {
        EventMetadata::read(&self.json()).unwrap_or_default()
    }

    /// Returns the ids by kind of resource: `customerId` is the id of the `customer`. See [`metadata`](Self::metadata).
    pub fn entity_ids(&self) -> Vec<(String, String)> {
        self.metadata().into_ids()
    }

    /// Returns the revision of the entity at the time of the event. See [`metadata`](Self::metadata).
    pub fn revision(&self) -> Option<i64> {
        self.metadata().revision()
    }

    /// Returns the links of the event. See [`metadata`](Self::metadata).
    pub fn links(&self) -> Vec<EventLink> {
        self.metadata().into_links()
    }

    /// Returns the embedded snapshot of a resource: for `customer`, the value of `_embedded.customer`.
    pub fn embedded(&self, kind: &str) -> Option<Json> {
        embedded_resource(&self.json(), kind)
    }

    /// The event's JSON. Unknown events keep it; typed ones are encoded.
    fn json(&self) -> Cow<'_, [u8]> {
        match self {
            Self::Unknown(event) => Cow::Borrowed(event.json().as_str().as_bytes()),
            // Unreachable without any domain feature.
            #[allow(unreachable_patterns)]
            typed => Cow::Owned(model::encode(typed)),
        }
    }
}
