//! The members of a body that the metadata is made of.

use jiter::Peek;

use super::EventLink;
use super::kind::Kind;
use crate::model::{DecodeError, Label, ROOT, Reader, Selected, Selection};
use crate::types::Json;

pub(super) const EVENT_TYPE: Label = "eventType";
pub(super) const ID: Label = "*Id";
pub(super) const LINKS: Label = "_links";
pub(super) const EMBEDDED: Label = "_embedded";
pub(super) const RESOURCE: Label = "_embedded.*";
pub(super) const RESOURCE_ID: Label = "_embedded.*.id";
pub(super) const RESOURCE_REVISION: Label = "_embedded.*.revision";

/// Selects the members that [`EventMetadata`](super::EventMetadata) is made of.
pub(in crate::events) fn selection() -> Selection {
    Selection::new(|parent, name| match (parent, name) {
        (ROOT, EVENT_TYPE) => Selected::Value(EVENT_TYPE),
        (ROOT, LINKS) => Selected::Value(LINKS),
        (ROOT, EMBEDDED) => Selected::Members(EMBEDDED),
        (ROOT, name) if name.ends_with("Id") => Selected::Value(ID),
        (EMBEDDED, _) => Selected::Members(RESOURCE),
        (RESOURCE, "id") => Selected::Value(RESOURCE_ID),
        (RESOURCE, "revision") => Selected::Value(RESOURCE_REVISION),
        _ => Selected::No,
    })
}

/// Selects the member of `_embedded` with this name.
pub(in crate::events) fn resource_selection(kind: &str) -> Selection {
    let kind = kind.to_owned();
    Selection::new(move |parent, name| match (parent, name) {
        (ROOT, EMBEDDED) => Selected::Members(EMBEDDED),
        (EMBEDDED, name) if name == kind => Selected::Value(RESOURCE),
        _ => Selected::No,
    })
}

/// Returns the kind of resource whose id has this name: `customer` for `customerId`.
pub(super) fn kind_of_id(name: &str) -> Kind {
    Kind::new(name.strip_suffix("Id").unwrap_or(name))
}

/// Reads an object of any content, for its records.
pub(super) fn read_object(reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    match reader.peek()? {
        Peek::Object => reader.raw().map(drop),
        other => Err(reader.unexpected("an object", other)),
    }
}

/// Returns the member of `_embedded` with this name.
pub(in crate::events) fn embedded_resource(body: &[u8], kind: &str) -> Option<Json> {
    // The body of a custom template may be neither text nor JSON.
    let text = std::str::from_utf8(body).ok()?;
    let (_, records) = Reader::record(text.as_bytes(), resource_selection(kind), read_object);
    let mut found = None;
    for (record, text) in records.iter() {
        found = (record.label == RESOURCE).then(|| text.as_str());
    }
    found.map(Json::from_checked)
}

/// Reads the value of `_links`. Skips values that are no links.
pub(super) fn read_links(text: &str) -> Result<Vec<EventLink>, DecodeError> {
    Reader::new(text.as_bytes()).document(|reader| {
        let mut links = Vec::new();
        if reader.peek()? != Peek::Array {
            reader.raw()?;
            return Ok(links);
        }
        let mut more = reader.list()?;
        while more {
            links.extend(read_link(reader)?);
            more = reader.next_item()?;
        }
        Ok(links)
    })
}

fn read_link(reader: &mut Reader<'_>) -> Result<Option<EventLink>, DecodeError> {
    let (mut rel, mut href) = (None, None);
    if reader.peek()? != Peek::Object {
        reader.raw()?;
        return Ok(None);
    }
    let mut name = reader.object()?.map(str::to_owned);
    while let Some(known) = name {
        let text = Json::from_checked(reader.raw()?).to_text();
        match known.as_str() {
            "rel" => rel = text,
            "href" => href = text,
            _ => {}
        }
        name = reader.next_key()?.map(str::to_owned);
    }
    Ok(rel.zip(href).map(|(rel, href)| EventLink { rel, href }))
}
