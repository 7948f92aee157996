//! What all events have in common, read from their JSON whatever else is in it.

use std::fmt;

use crate::model::{self, DecodeError, Reader};
use crate::types::Json;

use super::Event;

/// What is known of an event without its type: which resources it is about, and how new it is.
///
/// `Debug` shows the type, the kind of resource and the revision.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct EventMetadata {
    event_type: String,
    ids: Vec<(String, String)>,
    embedded: Vec<Embedded>,
    links: Vec<Link>,
    chosen: Option<Entity>,
    revision: Option<i64>,
}

/// The resource that an event is about: what kind it is, and its id.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Entity {
    /// The kind in Rebilly's own words: `customer`, `kycRequest`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// A link of an event: the address of a resource.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// What is there: `customer`.
    pub rel: String,
    /// Its address.
    pub href: String,
}

#[derive(Clone, PartialEq, Eq)]
struct Embedded {
    name: String,
    id: Option<String>,
    revision: Option<i64>,
}

impl EventMetadata {
    /// Reads them from the body of a delivery.
    ///
    /// The resource that an event is about is the one whose name begins the event's type (`kyc-request-attempted`:
    /// `kycRequestId` or `_embedded.kycRequest.id`), else the only embedded one that has an id and a revision, else the first
    /// id in the body. The revision is that of the embedded resource.
    ///
    /// # Errors
    /// The body is not a JSON object.
    pub fn read(body: &[u8]) -> Result<Self, DecodeError> {
        let mut metadata = Self::default();
        Reader::new(body).document(|reader| {
            let mut key = reader.object()?.map(str::to_owned);
            while let Some(name) = key {
                reader.peek()?;
                let value = reader.raw()?;
                match name.as_str() {
                    "eventType" => metadata.event_type = text(value).unwrap_or_default(),
                    "_embedded" => metadata.embedded = embedded(value),
                    "_links" => metadata.links = links(value),
                    name => {
                        if let (Some(kind), Some(id)) = (name.strip_suffix("Id"), text(value)) {
                            metadata.ids.retain(|(known, _)| known != kind);
                            metadata.ids.push((kind.to_owned(), id));
                        }
                    }
                }
                key = reader.next_key()?.map(str::to_owned);
            }
            Ok(())
        })?;
        metadata.chosen = metadata.choose();
        metadata.revision = metadata.chosen.as_ref().and_then(|entity| metadata.revision_of(&entity.kind));
        Ok(metadata)
    }

    /// EventMetadata of a body of your own, for a [`Payload`](super::Payload): at least its type.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self { event_type: event_type.into(), ..Self::default() }
    }

    /// Says which resource it is about, and how new it is where that is known.
    #[must_use]
    pub fn about(mut self, kind: impl Into<String>, id: impl Into<String>, revision: Option<i64>) -> Self {
        let (kind, id) = (kind.into(), id.into());
        self.ids.push((kind.clone(), id.clone()));
        (self.chosen, self.revision) = (Some(Entity { kind, id }), revision);
        self
    }

    /// The type of the event; empty when the body has none.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// The ids in the body by kind of resource: `customerId` is that of the `customer`.
    pub fn ids(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ids.iter().map(|(kind, id)| (kind.as_str(), id.as_str()))
    }

    /// The id of the resource of this kind: of `customer`, what stands in `customerId`.
    pub fn id(&self, kind: &str) -> Option<&str> {
        self.ids().find(|(known, _)| *known == kind).map(|(_, id)| id)
    }

    /// The resource that the event is about.
    pub fn entity(&self) -> Option<&Entity> {
        self.chosen.as_ref()
    }

    /// How often that resource had been changed: of two events the one with the higher revision is newer.
    pub fn revision(&self) -> Option<i64> {
        self.revision
    }

    /// The links.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    fn choose(&self) -> Option<Entity> {
        let ids = self.ids.iter().map(|(kind, id)| (kind, Some(id)));
        let all = ids.chain(self.embedded.iter().map(|one| (&one.name, one.id.as_ref())));
        let all = all.filter_map(|(kind, id)| Some(Entity { kind: kind.clone(), id: id?.clone() }));
        let all: Vec<Entity> = all.collect();
        let named = all.iter().filter(|entity| begins(&self.event_type, &entity.kind));
        let mut versioned = self.embedded.iter().filter(|one| one.revision.is_some() && one.id.is_some());
        let only = versioned.next().filter(|_| versioned.next().is_none());
        // Of several that fit, the ids of the body come first; the longest name says most.
        let longest = named.rev().max_by_key(|entity| entity.kind.len());
        let only = only.and_then(|one| all.iter().find(|entity| entity.kind == one.name));
        longest.or(only).or(all.first()).cloned()
    }

    fn revision_of(&self, kind: &str) -> Option<i64> {
        self.embedded.iter().find(|one| one.name == kind)?.revision
    }
}

/// Whether a type begins with the name of a kind: `kyc-request-failed` with `kycRequest`.
fn begins(event_type: &str, kind: &str) -> bool {
    let mut kebab = String::with_capacity(kind.len() + 4);
    for sign in kind.chars() {
        if sign.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(sign.to_ascii_lowercase());
    }
    event_type.strip_prefix(&kebab).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn text(json: &str) -> Option<String> {
    Json::parse(json).ok()?.to_text()
}

/// Calls back with each member of an object; nothing when it is none.
fn members(json: &str, mut each: impl FnMut(&str, &str)) {
    let _ = Reader::new(json.as_bytes()).document(|reader| {
        let mut key = reader.object()?.map(str::to_owned);
        while let Some(name) = key {
            reader.peek()?;
            each(&name, reader.raw()?);
            key = reader.next_key()?.map(str::to_owned);
        }
        Ok(())
    });
}

fn embedded(json: &str) -> Vec<Embedded> {
    let mut all: Vec<Embedded> = Vec::new();
    members(json, |name, value| {
        let mut one = Embedded { name: name.to_owned(), id: None, revision: None };
        members(value, |member, value| match member {
            "id" => one.id = text(value),
            "revision" => one.revision = value.parse().ok(),
            _ => {}
        });
        all.retain(|known| known.name != name);
        all.push(one);
    });
    all
}

fn links(json: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let _ = Reader::new(json.as_bytes()).document(|reader| {
        let mut more = reader.list()?;
        while more {
            let (mut rel, mut href) = (None, None);
            members(reader.raw()?, |name, value| match name {
                "rel" => rel = text(value),
                "href" => href = text(value),
                _ => {}
            });
            links.extend(rel.zip(href).map(|(rel, href)| Link { rel, href }));
            more = reader.next_item()?;
        }
        Ok(())
    });
    links
}

impl Event {
    /// What it has in common with all events: ids, the resource it is about, its revision, links.
    ///
    /// It is read from the event's JSON each time; a [`Delivery`](super::Delivery) has it ready.
    pub fn metadata(&self) -> EventMetadata {
        EventMetadata::read(&model::encode(self)).unwrap_or_default()
    }

    /// The ids in the body by kind of resource: `customerId` is that of the `customer`.
    pub fn entity_ids(&self) -> Vec<(String, String)> {
        self.metadata().ids
    }

    /// How often the resource had been changed that the event is about.
    pub fn revision(&self) -> Option<i64> {
        self.metadata().revision
    }

    /// The links.
    pub fn links(&self) -> Vec<Link> {
        self.metadata().links
    }

    /// A resource as it was when the event came about: of `customer`, what stands in `_embedded.customer`.
    pub fn embedded(&self, kind: &str) -> Option<Json> {
        embedded_resource(&model::encode(self), kind)
    }
}

/// A member of `_embedded`.
pub(super) fn embedded_resource(body: &[u8], kind: &str) -> Option<Json> {
    let mut found = None;
    members(std::str::from_utf8(body).ok()?, |name, value| {
        if name == "_embedded" {
            found = None;
            members(value, |name, value| {
                if name == kind {
                    found = Json::parse(value).ok();
                }
            });
        }
    });
    found
}

impl fmt::Debug for EventMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMetadata")
            .field("event_type", &self.event_type)
            .field("entity", &self.chosen)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Entity {
    /// The kind; ids are not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entity({})", self.kind)
    }
}

impl fmt::Debug for Link {
    /// What is there; addresses hold ids.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.rel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resource_is_the_one_that_the_type_names() {
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
    fn of_what_is_repeated_the_last_counts() {
        let body = br#"{"eventType":"a","eventType":"b","xId":"1","xId":"2","_links":[{"rel":"x","href":"h"},{"rel":"y"},3]}"#;
        let metadata = EventMetadata::read(body).unwrap();
        assert_eq!((metadata.event_type(), metadata.ids().collect::<Vec<_>>()), ("b", vec![("x", "2")]));
        assert_eq!(metadata.id("x"), Some("2"));
        assert!(metadata.links() == [Link { rel: "x".to_owned(), href: "h".to_owned() }]);
        assert!(!format!("{metadata:?} {:?}", metadata.links()).contains('2'));
    }

    #[test]
    fn an_event_tells_the_same() {
        let body = br#"{"eventType":"plan-launched","planId":"p","_embedded":{"plan":{"id":"p","revision":4}},"_links":[]}"#;
        let event = Event::from_slice(body).unwrap();
        assert_eq!((event.revision(), event.entity_ids().len(), event.links().len()), (Some(4), 1, 0));
        assert_eq!(event.embedded("plan").unwrap().as_str(), r#"{"id":"p","revision":4}"#);
        assert!(event.embedded("customer").is_none());
        assert_eq!(event.metadata(), EventMetadata::read(body).unwrap());
    }
}
