//! Reading of objects.

use jiter::Peek;

use super::keep_whole;
use crate::model::error::PathSegment;
use crate::model::reader::Notation;
use crate::model::{DecodeError, JsonField, Model, ModelInfo, Reader, Writer, flag};
use crate::types::{ExtraFields, FieldState, Json};

/// Reads the model of a union's variant.
pub(crate) fn read_boxed<T: JsonField>(reader: &mut Reader<'_>) -> Result<Box<T>, DecodeError> {
    let mut value = Box::new(T::empty());
    T::read(&mut value, reader)?;
    Ok(value)
}

/// Reads an object into an empty model.
pub(super) fn read(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    if reader.peek()? != Peek::Object {
        return read_empty_list(model, reader);
    }
    let info = model.info();
    let outer = reader.set_in_model(true);
    let mut result = Ok(());
    model.with_fields_mut(&mut |fields, extra| result = read_members(info, fields, extra, reader));
    reader.set_in_model(outer);
    result
}

/// Reads `[]`, which PHP writes for an empty object, into a model within a model.
#[cold]
fn read_empty_list(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    if reader.is_in_model() && reader.take_empty_list()? {
        keep_whole(model, "[]", false);
        return Ok(());
    }
    let peek = reader.peek()?;
    Err(reader.unexpected("an object", peek))
}

fn read_members(
    info: &'static ModelInfo,
    fields: &mut [&mut dyn JsonField],
    extra: &mut ExtraFields,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let mut seen = SeenFields::default();
    let mut unknown = Vec::new();
    let mut order = reader.take_key_order(info);
    // 0, or one more than the index of the last field.
    let mut position = 0;
    let mut key = Key::find(info, order.expected(position), reader.object()?);
    loop {
        match key {
            Key::End => break,
            Key::Tag => {
                reader.raw()?;
            }
            Key::Field(index) => {
                order.note(position, index, info);
                position = index + 1;
                if let (Some(field), Some(property)) = (fields.get_mut(index), info.properties.get(index)) {
                    match seen.contains(index) {
                        true => drop(field.set_null()),
                        false => seen.insert(index),
                    }
                    let name = (index, *property);
                    let segment = PathSegment::Property(property);
                    reader.within(segment, |reader| read_field(*field, extra, name, reader))?;
                }
            }
            Key::Unknown(name) => {
                reader.peek()?;
                let value = reader.raw().map_err(|error| error.within(PathSegment::Property(&name)))?;
                if !(reader.is_converting() && info.is_read_only(&name)) {
                    unknown.push((name, Json::from_checked(value)));
                }
            }
        }
        let expected = order.expected(position);
        key = match info.properties.get(expected) {
            Some(property) if reader.next_key_is(property) => Key::Field(expected),
            _ => Key::find(info, expected, reader.next_key()?),
        };
    }
    reader.keep_key_order(info, order);
    extra.set_unknown(unknown);
    mark_missing(info, extra, &seen);
    Ok(())
}

/// Marks required fields as [`FieldState::Missing`] if the object lacked them.
pub(super) fn mark_missing(info: &ModelInfo, extra: &mut ExtraFields, seen: &SeenFields) {
    for (index, flags) in info.flags.iter().enumerate() {
        if flags & flag::required != 0 && !seen.contains(index) {
            extra.set_state(index, FieldState::Missing);
        }
    }
}

/// Reads the value of the field with this index and name, and records how it was written.
///
/// A value that does not fit is kept beside the field.
pub(super) fn read_field(
    field: &mut dyn JsonField,
    extra: &mut ExtraFields,
    (index, name): (usize, &'static str),
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let before = reader.take_notation();
    let (state, original) = if reader.take_null()? {
        (if field.set_null() { FieldState::Plain } else { FieldState::Null }, None)
    } else {
        let position = reader.position();
        match field.read(reader) {
            Ok(()) => match reader.take_notation() {
                Notation::Canonical if field.is_absent() => (FieldState::Empty, None),
                Notation::Canonical => (FieldState::Plain, None),
                notation => {
                    let mut writer = Writer::default();
                    field.write(&mut writer);
                    let text = reader.text_since(position)?;
                    let is_unexpected = notation == Notation::Incomplete;
                    (FieldState::Plain, Some((Some(writer.into_bytes()), text, is_unexpected)))
                }
            },
            Err(error) => {
                let text = reader.skip_unexpected(position, error)?;
                // The part that was read before the error must not be sent in addition.
                if !field.is_absent() {
                    field.set_null();
                }
                (FieldState::Plain, Some((None, text, true)))
            }
        }
    };
    reader.mark(before);
    if state == FieldState::Plain && original.is_none() && extra.is_plain() {
        return Ok(());
    }
    extra.set_state(index, state);
    match original {
        Some((canonical, text, is_unexpected)) => {
            reader.count_kept(text.len() + canonical.as_ref().map_or(0, Vec::len))?;
            extra.keep_original((index, name), canonical.as_deref(), text, is_unexpected);
        }
        None => extra.drop_original(index),
    }
    Ok(())
}

/// Meaning of the next key of an object.
enum Key {
    /// The object has no further key.
    End,
    /// Field with this index.
    Field(usize),
    /// Tag property, which the union reads.
    Tag,
    Unknown(Box<str>),
}

impl Key {
    /// Finds the field of a key. Tries `expected` first, because objects mostly follow the order of the spec or of the
    /// object before.
    #[inline]
    fn find(info: &ModelInfo, expected: usize, key: Option<&str>) -> Self {
        let Some(key) = key else { return Self::End };
        if info.properties.get(expected).is_some_and(|property| *property == key) {
            return Self::Field(expected);
        }
        let (behind, ahead) = info.properties.split_at(expected.min(info.properties.len()));
        let find = |properties: &[&str]| properties.iter().position(|property| *property == key);
        match find(ahead).map(|index| behind.len() + index).or_else(|| find(behind)) {
            Some(index) => Self::Field(index),
            None if info.tag == Some(key) => Self::Tag,
            None => Self::Unknown(key.into()),
        }
    }
}

/// Indices of the fields that an object had.
#[derive(Default)]
pub(super) struct SeenFields {
    /// One bit for each of the first 64 fields.
    low: u64,
    high: Vec<usize>,
}

impl SeenFields {
    pub(super) fn insert(&mut self, index: usize) {
        match index {
            0..64 => self.low |= 1 << index,
            _ => self.high.push(index),
        }
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        match index {
            0..64 => self.low >> index & 1 == 1,
            _ => self.high.contains(&index),
        }
    }
}
