//! Reading of objects.

use crate::model::{DecodeError, Field, FieldFlags, JsonField, Model, ModelInfo, Reader, Writer};
use crate::types::{ExtraFields, FieldState, Json};

/// Reads the model of a union's variant.
pub(crate) fn read_boxed<T: JsonField>(reader: &mut Reader<'_>) -> Result<Box<T>, DecodeError>
where
    Box<T>: JsonField,
{
    let mut value = <Box<T> as JsonField>::empty();
    value.read(reader)?;
    Ok(value)
}

/// Reads an object into an empty model.
pub(super) fn read(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    let info = model.info();
    let mut result = Ok(());
    model.with_fields_mut(&mut |fields, extra| result = read_members(info, fields, extra, reader));
    result
}

fn read_members(
    info: &ModelInfo,
    fields: &mut [&mut dyn JsonField],
    extra: &mut ExtraFields,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let mut seen = SeenFields::default();
    let mut unknown = Vec::new();
    let mut expected = 0;
    let mut key = Key::find(info, expected, reader.object()?);
    loop {
        match key {
            Key::End => break,
            Key::Tag => {
                reader.raw()?;
            }
            Key::Field(index) => {
                seen.insert(index);
                expected = index + 1;
                if let Some(field) = fields.get_mut(index) {
                    let result = read_field(*field, extra, index, reader);
                    result.map_err(|error| match info.fields.get(index) {
                        Some(field) => error.in_property(field.wire),
                        None => error,
                    })?;
                }
            }
            Key::Unknown(name) => {
                reader.peek()?;
                let value = reader.raw().map_err(|error| error.in_unknown_property(&name))?;
                if !(reader.is_converting() && info.is_read_only(&name)) {
                    unknown.push((name, Json::from_checked(value)));
                }
            }
        }
        key = match info.fields.get(expected) {
            Some(field) if reader.next_key_is(field.wire) => Key::Field(expected),
            _ => Key::find(info, expected, reader.next_key()?),
        };
    }
    extra.set_unknown(unknown);
    mark_missing(info, extra, &seen);
    Ok(())
}

/// Marks required fields as [`FieldState::Missing`] if the object lacked them.
pub(super) fn mark_missing(info: &ModelInfo, extra: &mut ExtraFields, seen: &SeenFields) {
    for (index, field) in info.fields.iter().enumerate() {
        if field.flags.contains(FieldFlags::REQUIRED) && !seen.contains(index) {
            extra.set_state(index, FieldState::Missing);
        }
    }
}

/// Reads the value of the field with this index, and records how it was written.
pub(super) fn read_field(
    field: &mut dyn JsonField,
    extra: &mut ExtraFields,
    index: usize,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let non_canonical_before = reader.take_non_canonical();
    let (state, original) = if reader.take_null()? {
        (if field.set_null() { FieldState::Plain } else { FieldState::Null }, None)
    } else {
        let start = reader.position();
        field.read(reader)?;
        if reader.take_non_canonical() {
            let mut writer = Writer::default();
            field.write(&mut writer);
            (FieldState::Plain, Some((writer.into_bytes(), reader.text_since(start)?)))
        } else {
            (if field.is_absent() { FieldState::Empty } else { FieldState::Plain }, None)
        }
    };
    if non_canonical_before {
        reader.mark_non_canonical();
    }
    if state == FieldState::Plain && original.is_none() && extra.is_plain() {
        return Ok(());
    }
    extra.set_state(index, state);
    match original {
        Some((canonical, original)) => extra.keep_original(index, &canonical, original),
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
    /// Finds the field of a key. Tries `expected` first, because objects mostly follow the order of the spec.
    #[inline]
    fn find(info: &ModelInfo, expected: usize, key: Option<&str>) -> Self {
        let Some(key) = key else { return Self::End };
        if info.fields.get(expected).is_some_and(|field| field.wire == key) {
            return Self::Field(expected);
        }
        let (behind, ahead) = info.fields.split_at(expected.min(info.fields.len()));
        let find = |fields: &[Field]| fields.iter().position(|field| field.wire == key);
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
