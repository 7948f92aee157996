//! Writing of objects.

use super::is_unset;
use crate::model::{JsonField, Model, ModelInfo, Writer};
use crate::types::{ExtraFields, FieldState};

/// Writes a model as an object.
pub(super) fn write(model: &dyn Model, writer: &mut Writer) {
    let info = model.info();
    model.with_fields(&mut |fields, extra| {
        if let Some(text) = extra.whole().filter(|_| is_unset(fields, extra)) {
            return writer.raw(text);
        }
        writer.open(b'{');
        write_fields(info, fields, extra, writer);
        writer.close(b'}');
    });
}

/// Writes the members of a model without the braces, for a union that writes its tag first.
pub(crate) fn write_members(model: &dyn Model, writer: &mut Writer) {
    let info = model.info();
    model.with_fields(&mut |fields, extra| write_fields(info, fields, extra, writer));
}

fn write_fields(info: &ModelInfo, fields: &[&dyn JsonField], extra: &ExtraFields, writer: &mut Writer) {
    let fields = || info.properties.iter().copied().zip(fields);
    if writer.is_selecting() {
        for (index, (property, value)) in fields().enumerate() {
            // The original notation of a value belongs to its whole text.
            writer.member(property, extra.has_originals(), |writer| {
                write_member(*value, extra, (index, property), writer);
            });
        }
        for (name, json) in extra.iter() {
            writer.member(name, true, |writer| {
                writer.key(name);
                writer.raw(json.as_str());
            });
        }
        return;
    }
    if extra.is_plain() {
        for (property, value) in fields().filter(|(_, value)| !value.is_absent()) {
            writer.key(property);
            value.write(writer);
        }
        return;
    }
    for (index, (property, value)) in fields().enumerate() {
        write_member(*value, extra, (index, property), writer);
    }
    for (name, json) in extra.iter() {
        writer.note_unknown(info.name, name);
        writer.key(name);
        writer.raw(json.as_str());
    }
}

/// Writes one member. Returns the position of its value, or `None` if the member is left out.
#[inline]
pub(super) fn write_member(
    value: &dyn JsonField,
    extra: &ExtraFields,
    (index, property): (usize, &str),
    writer: &mut Writer,
) -> Option<usize> {
    let (state, originals) = (extra.state(index), extra.has_originals());
    let before = writer.len();
    if let Some(text) = extra.unread(index).filter(|_| originals && value.is_default()) {
        writer.key(property);
        let start = writer.len();
        writer.raw(text);
        return Some(start);
    }
    if state != FieldState::Plain || value.is_absent() {
        match state {
            FieldState::Null if value.is_absent() || value.is_default() => {
                writer.key(property);
                let start = writer.len();
                writer.raw("null");
                return Some(start);
            }
            FieldState::Missing if value.is_default() => return None,
            FieldState::Plain if originals => {}
            FieldState::Empty => {}
            _ if value.is_absent() => return None,
            _ => {}
        }
    }
    writer.key(property);
    let start = writer.len();
    value.write(writer);
    if originals {
        match extra.original(index, writer.since(start)).map(str::to_owned) {
            Some(original) => {
                writer.rewind(start);
                writer.raw(&original);
            }
            None if value.is_absent() && state != FieldState::Empty => {
                writer.rewind(before);
                return None;
            }
            None => {}
        }
    }
    Some(start)
}
