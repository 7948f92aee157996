//! Samples of events: valid payloads that a test can change.

use std::fmt;

use bytes::Bytes;

use super::json_edit;
use crate::events::metadata::{Entity, EventMetadata};
use crate::generated::events::Event;
use crate::model::{self, JsonField, RequestBody, ResponseBody, Writer};
use crate::types::{Json, Map};

/// A part of the text of a generated sample.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Text(&'static str),
    Of(&'static [Part]),
}

/// A sample event, created by a function of [`sample`](mod@super::sample).
///
/// `P` is the payload of the event's variant. A `Sample<Event>` has any payload. `Debug` shows what the payload's
/// `Debug` shows.
///
/// ```
/// use rebilly_sdk::events::{Event, testing::sample};
///
/// let merged = sample::customer_merged()
///     .entity_id("cus_1")
///     .revision(7)
///     .with(|payload| payload.target_customer_id = None);
/// assert_eq!(merged.json()["customerId"], "cus_1");
/// assert_eq!(merged.json()["_embedded"]["customer"]["revision"], 7);
/// assert!(matches!(merged.event(), Event::CustomerMerged(_)));
/// ```
#[derive(Clone)]
pub struct Sample<P> {
    payload: P,
    event: fn(Box<P>) -> Event,
}

impl<P: JsonField> Sample<P> {
    /// Creates a sample from generated text. A test checks every generated sample against the spec.
    pub(crate) fn generated(event_type: &str, parts: &[Part], event: fn(Box<P>) -> Event) -> Self {
        fn join(parts: &[Part], text: &mut String) {
            for part in parts {
                match part {
                    Part::Text(part) => text.push_str(part),
                    Part::Of(parts) => join(parts, text),
                }
            }
        }
        let mut text = String::new();
        join(parts, &mut text);
        let mut members: Map<Json> = model::decode(text.as_bytes()).unwrap_or_default();
        members.insert("eventType".to_owned(), Json::from(event_type));
        let payload = model::decode(&model::encode(&members)).unwrap_or_else(|_| P::empty());
        Self { payload, event }
    }
}

impl<P: ResponseBody + RequestBody + Clone> Sample<P> {
    /// Changes the payload.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut P)) -> Self {
        change(&mut self.payload);
        self
    }

    /// Replaces the id of the [entity](EventMetadata::entity) everywhere in the payload, including links.
    ///
    /// A payload without an id stays unchanged.
    #[must_use]
    pub fn entity_id(self, id: impl AsRef<str>) -> Self {
        let Some(Entity { id: old, .. }) = self.metadata().entity().cloned() else { return self };
        let new = id.as_ref();
        let change = |text: &str| {
            if text == old {
                return Some(new.to_owned());
            }
            let is_url = text.contains("://") || text.starts_with('/');
            let segments = || text.split('/').map(|part| if part == old { new } else { part });
            is_url.then(|| segments().collect::<Vec<_>>().join("/"))
        };
        let mut writer = Writer::default();
        match json_edit::strings(&self.text(), &change, &mut writer) {
            Ok(()) => self.with_body(&writer.into_bytes()),
            Err(_) => self,
        }
    }

    /// Sets the revision of the entity. The event with the higher revision is newer.
    ///
    /// The revision is a property of the embedded resource with the entity's id. A payload without an id stays
    /// unchanged.
    #[must_use]
    pub fn revision(self, revision: i64) -> Self {
        let Some(Entity { kind, id }) = self.metadata().entity().cloned() else { return self };
        let mut text = self.text();
        let embedded =
            json_edit::members(json_edit::members(&text).get("_embedded").map_or("{}", Json::as_str));
        let id_of = |resource: &Json| json_edit::members(resource.as_str()).get("id").and_then(Json::to_text);
        let others = embedded.iter().filter(|(_, resource)| id_of(resource).as_deref() == Some(&id));
        let others = others.map(|(name, _)| name.as_str()).filter(|name| *name != kind);
        for name in others.chain([kind.as_str()]) {
            text = json_edit::set(&text, &["_embedded", name, "revision"], Json::from(revision))
                .as_str()
                .to_owned();
        }
        self.with_body(text.as_bytes())
    }

    /// The typed payload.
    pub fn payload(&self) -> &P {
        &self.payload
    }

    /// Returns the payload alone.
    pub fn into_payload(self) -> P {
        self.payload
    }

    /// Returns the event, as a handler receives it.
    pub fn event(&self) -> Event {
        (self.event)(Box::new(self.payload.clone()))
    }

    /// Returns the metadata of the event.
    pub fn metadata(&self) -> EventMetadata {
        EventMetadata::read(&self.payload.encode()).unwrap_or_default()
    }

    /// Returns the body of the delivery.
    pub fn body(&self) -> Bytes {
        self.payload.encode().into()
    }

    /// Returns the body as a `serde_json` tree. Numbers beyond 64 bits lose digits here, but not in
    /// [`body`](Self::body).
    pub fn json(&self) -> serde_json::Value {
        Json::from_checked(&self.text()).to_value()
    }

    /// Erases the payload type, so that different events fit into one list.
    #[must_use]
    pub fn any(self) -> Sample<Event> {
        Sample { payload: self.event(), event: |event| *event }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.payload.encode()).into_owned()
    }

    /// Replaces the payload. A body that does not fit the type is ignored.
    fn with_body(mut self, body: &[u8]) -> Self {
        if let Ok(payload) = P::decode(body) {
            self.payload = payload;
        }
        self
    }
}

impl Sample<Event> {
    /// Returns a sample of every event that this build knows, in the order of [`Event::TYPES`].
    #[must_use]
    pub fn all() -> Vec<Self> {
        crate::generated::samples::ALL.iter().map(|sample| sample()).collect()
    }

    /// Returns the sample of an event type; `None` if this build does not know it.
    ///
    /// ```
    /// use rebilly_sdk::events::{Event, testing::Sample};
    ///
    /// for event_type in Event::TYPES {
    ///     assert!(Sample::of(event_type).is_some());
    /// }
    /// assert!(Sample::of("plan-launched").is_none());
    /// ```
    #[must_use]
    pub fn of(event_type: &str) -> Option<Self> {
        let index = Event::TYPES.iter().position(|known| *known == event_type)?;
        crate::generated::samples::ALL.get(index).map(|sample| sample())
    }

    /// Returns an event that this version does not know, about an entity of this kind (`plan`) and id, with revision 1.
    ///
    /// For a known event type, it is a sparse event of that variant.
    ///
    /// ```
    /// use rebilly_sdk::events::{Event, testing::Sample};
    ///
    /// let launched = Sample::unknown("plan-launched", "plan", "plan_1").revision(2);
    /// assert!(matches!(launched.event(), Event::Unknown(_)));
    /// assert_eq!(launched.event().event_type(), "plan-launched");
    /// ```
    #[must_use]
    pub fn unknown(event_type: &str, kind: &str, id: &str) -> Self {
        let resource = json_edit::object(&Map::from([
            ("id".to_owned(), Json::from(id)),
            ("revision".to_owned(), Json::from(1)),
        ]));
        let body = json_edit::object(&Map::from([
            ("eventType".to_owned(), Json::from(event_type)),
            (format!("{kind}Id"), Json::from(id)),
            ("_embedded".to_owned(), json_edit::object(&Map::from([(kind.to_owned(), resource)]))),
            ("_links".to_owned(), Json::from_checked("[]")),
        ]));
        let payload = model::decode(body.as_str().as_bytes()).unwrap_or_else(|_| Event::empty());
        Self { payload, event: |event| *event }
    }
}

impl<P: RequestBody> From<Sample<P>> for Bytes {
    fn from(sample: Sample<P>) -> Self {
        sample.payload.encode().into()
    }
}

impl<P: RequestBody> From<&Sample<P>> for Bytes {
    fn from(sample: &Sample<P>) -> Self {
        sample.payload.encode().into()
    }
}

impl<P: fmt::Debug> fmt::Debug for Sample<P> {
    /// Shows what the payload's `Debug` shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sample").field(&self.payload).finish()
    }
}

impl<P: PartialEq> PartialEq for Sample<P> {
    fn eq(&self, other: &Self) -> bool {
        self.payload == other.payload
    }
}

impl<P: Eq> Eq for Sample<P> {}
