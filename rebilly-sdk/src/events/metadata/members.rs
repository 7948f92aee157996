//! Reading of JSON objects, member by member.

use jiter::Peek;

use crate::model::{DecodeError, Reader};
use crate::types::Json;

/// Reads each member of an object, with its name converted by `key`. `read` has to consume the value.
pub(super) fn members<K>(
    reader: &mut Reader<'_>,
    key: impl Fn(&str) -> K,
    mut read: impl FnMut(K, &mut Reader<'_>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    let mut next = reader.object()?.map(&key);
    while let Some(name) = next {
        read(name, reader)?;
        next = reader.next_key()?.map(&key);
    }
    Ok(())
}

/// Reads each member of an object, and skips a value of another type.
pub(super) fn members_if_object<K>(
    reader: &mut Reader<'_>,
    key: impl Fn(&str) -> K,
    read: impl FnMut(K, &mut Reader<'_>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    match reader.peek()? {
        Peek::Object => members(reader, key, read),
        _ => skip(reader),
    }
}

/// Skips a value of any type.
pub(super) fn skip(reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    reader.raw().map(drop)
}

/// Reads a string; `None` for a value of another type.
pub(super) fn text(reader: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    Ok(Json::from_checked(reader.raw()?).to_text())
}
