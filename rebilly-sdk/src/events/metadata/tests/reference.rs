//! Reference for the metadata: reads a body on its own, member by member, without records.

use jiter::Peek;

use super::super::{EmbeddedResource, EventLink, EventMetadata, Kind};
use crate::model::{DecodeError, Reader};
use crate::types::Json;

type Read<T> = Result<T, DecodeError>;

pub(super) fn metadata(body: &[u8]) -> Read<EventMetadata> {
    let mut metadata = EventMetadata::default();
    Reader::new(body).document(|reader| {
        members(reader, |name, reader| match name {
            "eventType" => text(reader).map(|text| metadata.event_type = text.unwrap_or_default()),
            "_embedded" => embedded(reader).map(|all| metadata.embedded = all),
            "_links" => links(reader).map(|all| metadata.links = all),
            name => {
                if let (Some(kind), Some(id)) = (name.strip_suffix("Id"), text(reader)?) {
                    metadata.ids.retain(|(known, _)| known.as_str() != kind);
                    metadata.ids.push((Kind::new(kind), id));
                }
                Ok(())
            }
        })
    })?;
    metadata.entity = metadata.find_entity();
    metadata.revision = metadata.entity.as_ref().and_then(|entity| metadata.revision_of(&entity.kind));
    Ok(metadata)
}

/// Returns the member of `_embedded` with this name. The rest of the body may be invalid.
pub(super) fn embedded_resource(body: &[u8], kind: &str) -> Option<Json> {
    let mut found = None;
    let body = std::str::from_utf8(body).ok()?;
    let _ = Reader::new(body.as_bytes()).document(|reader| {
        members(reader, |name, reader| {
            if name != "_embedded" {
                return reader.raw().map(drop);
            }
            let mut last = None;
            members_if_object(reader, |name, reader| {
                let value = reader.raw()?;
                if name == kind {
                    last = Some(Json::from_checked(value));
                }
                Ok(())
            })?;
            found = last;
            Ok(())
        })
    });
    found
}

fn members(reader: &mut Reader<'_>, mut read: impl FnMut(&str, &mut Reader<'_>) -> Read<()>) -> Read<()> {
    let mut next = reader.object()?.map(str::to_owned);
    while let Some(name) = next {
        read(&name, reader)?;
        next = reader.next_key()?.map(str::to_owned);
    }
    Ok(())
}

fn members_if_object(
    reader: &mut Reader<'_>,
    read: impl FnMut(&str, &mut Reader<'_>) -> Read<()>,
) -> Read<()> {
    match reader.peek()? {
        Peek::Object => members(reader, read),
        _ => reader.raw().map(drop),
    }
}

fn text(reader: &mut Reader<'_>) -> Read<Option<String>> {
    Ok(Json::from_checked(reader.raw()?).to_text())
}

fn embedded(reader: &mut Reader<'_>) -> Read<Vec<EmbeddedResource>> {
    let mut all: Vec<EmbeddedResource> = Vec::new();
    members_if_object(reader, |name, reader| {
        let mut resource = EmbeddedResource::new(name);
        members_if_object(reader, |member, reader| {
            match member {
                "id" => resource.id = text(reader)?,
                "revision" => resource.revision = reader.raw()?.parse().ok(),
                _ => drop(reader.raw()?),
            }
            Ok(())
        })?;
        all.retain(|known| known.name.as_str() != name);
        all.push(resource);
        Ok(())
    })?;
    Ok(all)
}

fn links(reader: &mut Reader<'_>) -> Read<Vec<EventLink>> {
    let mut links = Vec::new();
    if reader.peek()? != Peek::Array {
        return reader.raw().map(|_| links);
    }
    let mut more = reader.list()?;
    while more {
        let (mut rel, mut href) = (None, None);
        members_if_object(reader, |name, reader| {
            let value = text(reader)?;
            match name {
                "rel" => rel = value,
                "href" => href = value,
                _ => {}
            }
            Ok(())
        })?;
        links.extend(rel.zip(href).map(|(rel, href)| EventLink { rel, href }));
        more = reader.next_item()?;
    }
    Ok(links)
}
