//! Metadata that all events have in common, read from their JSON.

mod kind;
mod members;

use std::collections::HashSet;
use std::fmt;

use self::kind::Kind;
use self::members::{
    EMBEDDED, EVENT_TYPE, ID, LINKS, RESOURCE, RESOURCE_ID, RESOURCE_REVISION, kind_of_id, read_links,
    read_object,
};
pub(super) use self::members::{embedded_resource, resource_selection, selection};
use crate::model::{DecodeError, Reader, Records};

/// Metadata of an event of any type: its type, ids, entity, revision and links.
///
/// `Debug` shows the type, the kind of the entity and the revision. It shows no ids.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMetadata {
    event_type: String,
    ids: Vec<(Kind, String)>,
    embedded: Vec<EmbeddedResource>,
    links: Vec<EventLink>,
    entity: Option<Entity>,
    revision: Option<i64>,
}

/// The resource that an event is about.
///
/// `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entity {
    /// Kind of the resource in Rebilly's camel case: `customer`, `kycRequest`.
    pub kind: String,
    /// Id of the resource.
    pub id: String,
}

impl Entity {
    /// Creates an entity from its kind and id.
    pub fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        Self { kind: kind.into(), id: id.into() }
    }
}

/// A link of an event to a resource.
///
/// `Debug` shows the relation only, because URLs contain ids.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventLink {
    /// Relation of the link, such as `customer`.
    pub rel: String,
    /// URL of the resource.
    pub href: String,
}

impl EventLink {
    /// Creates a link from its relation and URL.
    pub fn new(rel: impl Into<String>, href: impl Into<String>) -> Self {
        Self { rel: rel.into(), href: href.into() }
    }
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct EmbeddedResource {
    name: Kind,
    id: Option<String>,
    revision: Option<i64>,
}

impl EmbeddedResource {
    fn new(name: &str) -> Self {
        Self { name: Kind::new(name), id: None, revision: None }
    }
}

impl EventMetadata {
    /// Reads the metadata from the body of a delivery, in one pass.
    ///
    /// The entity is, in this order:
    ///
    /// 1. the resource that the event type starts with. For `kyc-request-attempted` its id is `kycRequestId` or
    ///    `_embedded.kycRequest.id`;
    /// 2. the only embedded resource that has an id and a revision;
    /// 3. the resource of the first id in the body.
    ///
    /// The revision is that of the embedded resource.
    ///
    /// # Errors
    /// The body is not a JSON object.
    pub fn read(body: &[u8]) -> Result<Self, DecodeError> {
        let (read, records) = Reader::record(body, selection(), read_object);
        read?;
        Self::from_records(&records)
    }

    /// Builds the metadata from the members that [`selection`] has selected in a body. The last of several members
    /// with the same name counts.
    pub(super) fn from_records(records: &Records<'_>) -> Result<Self, DecodeError> {
        let mut metadata = Self::default();
        for (record, text) in records.iter() {
            match (record.label, metadata.embedded.last_mut()) {
                (EVENT_TYPE, _) => metadata.event_type = text.to_text().unwrap_or_default(),
                (ID, _) => metadata.ids.extend(text.to_text().map(|id| (kind_of_id(&record.name), id))),
                (LINKS, _) => metadata.links = read_links(text.as_str())?,
                (EMBEDDED, _) => metadata.embedded.clear(),
                (RESOURCE, _) => metadata.embedded.push(EmbeddedResource::new(&record.name)),
                (RESOURCE_ID, Some(resource)) => resource.id = text.to_text(),
                (RESOURCE_REVISION, Some(resource)) => resource.revision = text.as_str().parse().ok(),
                _ => {}
            }
        }
        keep_last(&mut metadata.ids, |(kind, _)| kind);
        keep_last(&mut metadata.embedded, |resource| &resource.name);
        metadata.entity = metadata.find_entity();
        metadata.revision = metadata.entity.as_ref().and_then(|entity| metadata.revision_of(&entity.kind));
        Ok(metadata)
    }

    /// Creates the metadata of a custom [`Payload`](super::Payload) from its event type.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self { event_type: event_type.into(), ..Self::default() }
    }

    /// Sets the entity, and its revision if known. Without a revision, events of an entity are processed in order of
    /// arrival.
    #[must_use]
    pub fn with_entity(
        mut self,
        kind: impl Into<String>,
        id: impl Into<String>,
        revision: Option<i64>,
    ) -> Self {
        let (kind, id) = (kind.into(), id.into());
        self.ids.push((Kind::new(&kind), id.clone()));
        (self.entity, self.revision) = (Some(Entity { kind, id }), revision);
        self
    }

    /// Type of the event, such as `customer-created`. Empty when the body has none.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// Ids in the body by kind of resource: `customerId` is the id of the `customer`.
    pub fn ids(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ids.iter().map(|(kind, id)| (kind.as_str(), id.as_str()))
    }

    /// Returns the id of a kind of resource: for `customer`, the value of `customerId`.
    pub fn id(&self, kind: &str) -> Option<&str> {
        self.ids().find(|(known, _)| *known == kind).map(|(_, id)| id)
    }

    /// The resource that the event is about.
    pub fn entity(&self) -> Option<&Entity> {
        self.entity.as_ref()
    }

    /// Revision of the entity at the time of the event. The event with the higher revision is newer.
    pub fn revision(&self) -> Option<i64> {
        self.revision
    }

    /// Links of the event.
    pub fn links(&self) -> &[EventLink] {
        &self.links
    }

    pub(super) fn into_ids(self) -> Vec<(String, String)> {
        self.ids.into_iter().map(|(kind, id)| (kind.into_string(), id)).collect()
    }

    pub(super) fn into_links(self) -> Vec<EventLink> {
        self.links
    }

    fn find_entity(&self) -> Option<Entity> {
        let ids = self.ids.iter().map(|(kind, id)| (kind, id));
        let embedded = self.embedded.iter().filter_map(|one| Some((&one.name, one.id.as_ref()?)));
        let all: Vec<(&Kind, &String)> = ids.chain(embedded).collect();
        let named = all.iter().filter(|(kind, _)| starts_with_kind(&self.event_type, kind.as_str()));
        let mut versioned = self.embedded.iter().filter(|one| one.revision.is_some() && one.id.is_some());
        let only = versioned.next().filter(|_| versioned.next().is_none());
        // The longest kind is the most specific. Of equal kinds, the id in the body takes precedence.
        let longest = named.rev().max_by_key(|(kind, _)| kind.as_str().len());
        let only = only.and_then(|one| all.iter().find(|(kind, _)| **kind == one.name));
        let (kind, id) = longest.or(only).or(all.first())?;
        Some(Entity::new(kind.as_str(), id.as_str()))
    }

    fn revision_of(&self, kind: &str) -> Option<i64> {
        self.embedded.iter().find(|one| one.name.as_str() == kind)?.revision
    }
}

/// Returns whether an event type starts with the name of a kind: `kyc-request-failed` with `kycRequest`.
fn starts_with_kind(event_type: &str, kind: &str) -> bool {
    let mut kebab = String::with_capacity(kind.len() + 4);
    for character in kind.chars() {
        if character.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(character.to_ascii_lowercase());
    }
    event_type.strip_prefix(&kebab).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Removes all but the last of the items with the same name.
fn keep_last<T>(all: &mut Vec<T>, name: impl Fn(&T) -> &Kind) {
    let is_last: Vec<bool> = {
        let mut names = HashSet::with_capacity(all.len());
        all.iter().rev().map(|one| names.insert(name(one))).collect()
    };
    let mut is_last = is_last.into_iter().rev();
    all.retain(|_| is_last.next().unwrap_or(true));
}

impl fmt::Debug for EventMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventMetadata")
            .field("event_type", &self.event_type)
            .field("entity", &self.entity)
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Entity {
    /// Shows the kind; the id can be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entity({})", self.kind)
    }
}

impl fmt::Debug for EventLink {
    /// Shows the relation; the URL contains ids.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventLink({})", self.rel)
    }
}

#[cfg(test)]
mod tests;
