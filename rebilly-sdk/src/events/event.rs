//! Decoding of events, and their metadata.

use std::borrow::Cow;

use super::metadata::{self, EventLink, EventMetadata, embedded_resource};
use crate::generated::events::Event;
use crate::model::{self, DecodeError, ROOT, Selected, Selection, TaggedUnion as _};
use crate::types::Json;

impl Event {
    /// Decodes the body of a delivery.
    ///
    /// The property `eventType` selects the variant. Types that this version does not know become [`Event::Unknown`].
    ///
    /// # Errors
    /// The body is not a JSON object.
    ///
    /// ```
    /// use rebilly_sdk::events::Event;
    ///
    /// let event = Event::from_slice(br#"{"eventType": "plan-launched", "planId": "pln_1"}"#)?;
    /// assert_eq!(event.event_type(), "plan-launched");
    /// # Ok::<(), rebilly_sdk::DecodeError>(())
    /// ```
    pub fn from_slice(body: &[u8]) -> Result<Self, DecodeError> {
        let select = || {
            Selection::new(|parent, name| match (parent, name) {
                (ROOT, Self::TAG) => Selected::Value(Self::TAG),
                _ => Selected::No,
            })
        };
        model::decode_tagged(body, select).map(|(event, _)| event)
    }

    /// Returns the values that do not fit their fields, with path and kind: the first 100.
    ///
    /// The fields are absent, and the models keep the values in [`ExtraFields`](crate::types::ExtraFields). Each call
    /// encodes and reads the event.
    pub fn unexpected(&self) -> Vec<DecodeError> {
        model::unexpected(self)
    }

    /// Decodes the body of a delivery and its metadata in one pass.
    pub(super) fn read_with_metadata(body: &[u8]) -> Result<(Self, EventMetadata), DecodeError> {
        let (event, records) = model::decode_tagged(body, metadata::selection)?;
        Ok((event, EventMetadata::from_records(&records)?))
    }

    /// Reads the metadata of the event: ids, entity, revision and links.
    ///
    /// Each call encodes and reads the ids, the links, and the id and revision of the embedded resources. It reads the
    /// whole JSON of an [`Event::Unknown`]. A [`Delivery`](super::Delivery) keeps its metadata.
    pub fn metadata(&self) -> EventMetadata {
        EventMetadata::read(&self.json(metadata::selection)).unwrap_or_default()
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
    ///
    /// Each call encodes this resource. It reads the whole JSON of an [`Event::Unknown`].
    pub fn embedded(&self, kind: &str) -> Option<Json> {
        embedded_resource(&self.json(|| metadata::resource_selection(kind)), kind)
    }

    /// JSON of an unknown event, or the selected members of a typed one.
    fn json(&self, selection: impl FnOnce() -> Selection) -> Cow<'_, [u8]> {
        match self {
            Self::Unknown(event) => Cow::Borrowed(event.json().as_str().as_bytes()),
            // Unreachable without any domain feature.
            #[allow(unreachable_patterns)]
            typed => Cow::Owned(model::encode_selected(typed, selection())),
        }
    }
}
