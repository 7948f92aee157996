//! Metadata that all events have in common, read from their JSON.

mod members;

use std::fmt;

use jiter::Peek;

use self::members::{members, members_if_object, skip, text};
use crate::model::{DecodeError, Reader};
use crate::types::Json;

/// Metadata of an event of any type: its type, ids, entity, revision and links.
///
/// `Debug` shows the type, the kind of the entity and the revision. It shows no ids.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMetadata {
    event_type: String,
    ids: Vec<(String, String)>,
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
    name: String,
    id: Option<String>,
    revision: Option<i64>,
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
        let mut metadata = Self::default();
        Reader::new(body).document(|reader| {
            members(reader, Member::of, |member, reader| metadata.read_member(member, reader))
        })?;
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
        self.ids.push((kind.clone(), id.clone()));
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
        self.ids
    }

    pub(super) fn into_links(self) -> Vec<EventLink> {
        self.links
    }

    /// Reads one member of the body. The last of several members with the same name counts.
    fn read_member(&mut self, member: Member, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match member {
            Member::EventType => self.event_type = text(reader)?.unwrap_or_default(),
            Member::Embedded => self.embedded = embedded_resources(reader)?,
            Member::Links => self.links = links(reader)?,
            Member::Id(kind) => {
                if let Some(id) = text(reader)? {
                    self.ids.retain(|(known, _)| *known != kind);
                    self.ids.push((kind, id));
                }
            }
            Member::Other => skip(reader)?,
        }
        Ok(())
    }

    fn find_entity(&self) -> Option<Entity> {
        let ids = self.ids.iter().map(|(kind, id)| (kind, Some(id)));
        let all = ids.chain(self.embedded.iter().map(|one| (&one.name, one.id.as_ref())));
        let all = all.filter_map(|(kind, id)| Some(Entity { kind: kind.clone(), id: id?.clone() }));
        let all: Vec<Entity> = all.collect();
        let named = all.iter().filter(|entity| starts_with_kind(&self.event_type, &entity.kind));
        let mut versioned = self.embedded.iter().filter(|one| one.revision.is_some() && one.id.is_some());
        let only = versioned.next().filter(|_| versioned.next().is_none());
        // The longest kind is the most specific. Of equal kinds, the id in the body takes precedence.
        let longest = named.rev().max_by_key(|entity| entity.kind.len());
        let only = only.and_then(|one| all.iter().find(|entity| entity.kind == one.name));
        longest.or(only).or(all.first()).cloned()
    }

    fn revision_of(&self, kind: &str) -> Option<i64> {
        self.embedded.iter().find(|one| one.name == kind)?.revision
    }
}

/// A member at the top level of an event.
enum Member {
    EventType,
    Embedded,
    Links,
    /// The id of a kind of resource.
    Id(String),
    Other,
}

impl Member {
    fn of(name: &str) -> Self {
        match name {
            "eventType" => Self::EventType,
            "_embedded" => Self::Embedded,
            "_links" => Self::Links,
            name => name.strip_suffix("Id").map_or(Self::Other, |kind| Self::Id(kind.to_owned())),
        }
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

fn embedded_resources(reader: &mut Reader<'_>) -> Result<Vec<EmbeddedResource>, DecodeError> {
    let mut all: Vec<EmbeddedResource> = Vec::new();
    members_if_object(reader, str::to_owned, |name, reader| {
        let (mut id, mut revision) = (None, None);
        members_if_object(reader, is_id_or_revision, |member, reader| {
            match member {
                Some(true) => id = text(reader)?,
                Some(false) => revision = reader.raw()?.parse().ok(),
                None => skip(reader)?,
            }
            Ok(())
        })?;
        all.retain(|known| known.name != name);
        all.push(EmbeddedResource { name, id, revision });
        Ok(())
    })?;
    Ok(all)
}

/// `Some(true)` for the id, `Some(false)` for the revision of a resource.
fn is_id_or_revision(name: &str) -> Option<bool> {
    match name {
        "id" => Some(true),
        "revision" => Some(false),
        _ => None,
    }
}

fn links(reader: &mut Reader<'_>) -> Result<Vec<EventLink>, DecodeError> {
    let mut links = Vec::new();
    if reader.peek()? != Peek::Array {
        skip(reader)?;
        return Ok(links);
    }
    let mut more = reader.list()?;
    while more {
        let (mut rel, mut href) = (None, None);
        members_if_object(reader, str::to_owned, |name, reader| {
            match name.as_str() {
                "rel" => rel = text(reader)?,
                "href" => href = text(reader)?,
                _ => skip(reader)?,
            }
            Ok(())
        })?;
        links.extend(rel.zip(href).map(|(rel, href)| EventLink { rel, href }));
        more = reader.next_item()?;
    }
    Ok(links)
}

/// Returns the member of `_embedded` with this name.
pub(super) fn embedded_resource(body: &[u8], kind: &str) -> Option<Json> {
    let mut found = None;
    let is_embedded = |name: &str| name == "_embedded";
    let read = |reader: &mut Reader<'_>| {
        members(reader, is_embedded, |is_embedded, reader| {
            if !is_embedded {
                return skip(reader);
            }
            let mut last = None;
            members_if_object(
                reader,
                |name| name == kind,
                |is_kind, reader| {
                    let value = reader.raw()?;
                    if is_kind {
                        last = Some(Json::from_checked(value));
                    }
                    Ok(())
                },
            )?;
            found = last;
            Ok(())
        })
    };
    // The body of a custom template may be neither text nor JSON.
    let text = std::str::from_utf8(body).ok()?;
    let _ = Reader::new(text.as_bytes()).document(read);
    found
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
