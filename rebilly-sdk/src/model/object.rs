//! The one loop that reads every model, and the one that writes it.

use std::any::Any;
use std::fmt;

use super::json_field::JsonField;
use super::{DecodeError, Field, FieldFlags, Model, ModelInfo, Reader, Writer};
use crate::types::{ExtraFields, Json, Map, State};

impl<T: Model + 'static> JsonField for T {
    fn empty() -> Self {
        T::empty()
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        read(self, reader)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        write(self, writer);
    }

    fn null(&mut self) -> bool {
        *self = T::empty();
        false
    }

    fn null_item(&mut self) -> bool {
        *self = T::empty();
        self.with_fields_mut(&mut |_, extra| extra.mark_null());
        true
    }

    fn is_default(&self) -> bool {
        is_default(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn dyn_eq(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other: &Self| models_equal(self, other))
    }
}

/// Collects the items given to a setter.
pub(crate) fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Collects the entries given to a setter.
pub(crate) fn map<T>(pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> Map<T> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// Reads the model of a variant.
pub(crate) fn read_boxed<T: JsonField>(reader: &mut Reader<'_>) -> Result<Box<T>, DecodeError>
where
    Box<T>: JsonField,
{
    let mut value = <Box<T> as JsonField>::empty();
    value.read(reader)?;
    Ok(value)
}

/// Reads an object into a new model.
pub(crate) fn read(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    let info = model.info();
    let mut done = Ok(());
    model.with_fields_mut(&mut |slots, extra| done = read_members(info, slots, extra, reader));
    done
}

fn read_members(
    info: &ModelInfo,
    slots: &mut [&mut dyn JsonField],
    extra: &mut ExtraFields,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let mut seen = Seen::default();
    let mut unknown = Vec::new();
    let mut expected = 0;
    let mut key = Key::of(info, expected, reader.object()?);
    loop {
        match key {
            Key::End => break,
            Key::Tag => {
                reader.raw()?;
            }
            Key::Field(field) => {
                seen.add(field);
                expected = field + 1;
                if let Some(slot) = slots.get_mut(field) {
                    let read = read_field(*slot, extra, field, reader);
                    read.map_err(|error| match info.fields.get(field) {
                        Some(known) => error.in_property(known.wire),
                        None => error,
                    })?;
                }
            }
            Key::Unknown(name) => {
                reader.peek()?;
                let value = reader.raw().map_err(|error| error.in_property(&name))?;
                if !(reader.is_converting() && info.is_read_only(&name)) {
                    unknown.push((name, Json::from_checked(value)));
                }
            }
        }
        key = match info.fields.get(expected) {
            Some(field) if reader.next_key_is(field.wire) => Key::Field(expected),
            _ => Key::of(info, expected, reader.next_key()?),
        };
    }
    extra.receive(unknown);
    mark_missing(info, extra, &seen);
    Ok(())
}

/// Notes the required fields that were not there.
fn mark_missing(info: &ModelInfo, extra: &mut ExtraFields, seen: &Seen) {
    for (field, known) in info.fields.iter().enumerate() {
        if known.flags.contains(FieldFlags::REQUIRED) && !seen.has(field) {
            extra.set_state(field, State::Missing);
        }
    }
}

fn read_field(
    slot: &mut dyn JsonField,
    extra: &mut ExtraFields,
    field: usize,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let non_canonical_before = reader.take_non_canonical();
    let (state, original) = if reader.null()? {
        (if slot.null() { State::Plain } else { State::Null }, None)
    } else {
        let start = reader.position();
        slot.read(reader)?;
        if reader.take_non_canonical() {
            let mut writer = Writer::default();
            slot.write(&mut writer);
            (State::Plain, Some((writer.into_bytes(), reader.text_since(start)?)))
        } else {
            (if slot.is_absent() { State::Empty } else { State::Plain }, None)
        }
    };
    if non_canonical_before {
        reader.mark_non_canonical();
    }
    if state == State::Plain && original.is_none() && extra.is_plain() {
        return Ok(());
    }
    extra.set_state(field, state);
    match original {
        Some((canonical, original)) => extra.keep_original(field, &canonical, original),
        None => extra.drop_original(field),
    }
    Ok(())
}

/// What a key stands for.
enum Key {
    End,
    Field(usize),
    Tag,
    Unknown(Box<str>),
}

impl Key {
    /// Looks where the last field left off first: objects mostly come in the order of the spec.
    #[inline]
    fn of(info: &ModelInfo, expected: usize, key: Option<&str>) -> Self {
        let Some(key) = key else { return Self::End };
        if info.fields.get(expected).is_some_and(|field| field.wire == key) {
            return Self::Field(expected);
        }
        let (behind, ahead) = info.fields.split_at(expected.min(info.fields.len()));
        let find = |fields: &[Field]| fields.iter().position(|field| field.wire == key);
        match find(ahead).map(|place| behind.len() + place).or_else(|| find(behind)) {
            Some(field) => Self::Field(field),
            None if info.tag == Some(key) => Self::Tag,
            None => Self::Unknown(key.into()),
        }
    }
}

/// The fields that an object had.
#[derive(Default)]
struct Seen {
    near: u64,
    far: Vec<usize>,
}

impl Seen {
    fn add(&mut self, field: usize) {
        match field {
            0..64 => self.near |= 1 << field,
            _ => self.far.push(field),
        }
    }

    fn has(&self, field: usize) -> bool {
        match field {
            0..64 => self.near >> field & 1 == 1,
            _ => self.far.contains(&field),
        }
    }
}

/// Writes a model as an object.
pub(crate) fn write(model: &dyn Model, writer: &mut Writer) {
    let info = model.info();
    model.with_fields(&mut |slots, extra| {
        if extra.was_null() && untouched(slots, extra) {
            return writer.raw("null");
        }
        writer.open(b'{');
        write_slots(info, slots, extra, writer);
        writer.close(b'}');
    });
}

/// Writes the members only, for a union that puts its tag before them.
pub(crate) fn write_members(model: &dyn Model, writer: &mut Writer) {
    let info = model.info();
    model.with_fields(&mut |slots, extra| write_slots(info, slots, extra, writer));
}

fn write_slots(info: &ModelInfo, slots: &[&dyn JsonField], extra: &ExtraFields, writer: &mut Writer) {
    let fields = || info.fields.iter().zip(slots);
    if extra.is_plain() {
        for (field, slot) in fields().filter(|(_, slot)| !slot.is_absent()) {
            writer.key(field.wire);
            slot.write(writer);
        }
        return;
    }
    for (index, (field, slot)) in fields().enumerate() {
        write_member(*slot, extra, index, field, writer);
    }
    for (name, json) in extra.iter() {
        writer.key(name);
        writer.raw(json.as_str());
    }
}

/// Writes one member; gives where its value begins, or nothing when the member is left out.
#[inline]
fn write_member(
    slot: &dyn JsonField,
    extra: &ExtraFields,
    index: usize,
    field: &Field,
    writer: &mut Writer,
) -> Option<usize> {
    let (state, originals) = (extra.state(index), extra.has_originals());
    let before = writer.len();
    if state != State::Plain || slot.is_absent() {
        match state {
            State::Null if slot.is_absent() || slot.is_default() => {
                writer.key(field.wire);
                let start = writer.len();
                writer.raw("null");
                return Some(start);
            }
            State::Missing if slot.is_default() => return None,
            State::Plain if originals => {}
            State::Empty => {}
            _ if slot.is_absent() => return None,
            _ => {}
        }
    }
    writer.key(field.wire);
    let start = writer.len();
    slot.write(writer);
    if originals {
        match extra.original(index, writer.since(start)).map(str::to_owned) {
            Some(original) => {
                writer.rewind(start);
                writer.raw(&original);
            }
            None if slot.is_absent() && state != State::Empty => {
                writer.rewind(before);
                return None;
            }
            None => {}
        }
    }
    Some(start)
}

/// Makes the model of a request from that of an answer: what requests leave out is dropped, at every depth; all else is
/// kept, what is unknown included. Member by member, so that JSON nobody can read costs nothing but itself.
pub(crate) fn convert(answer: &dyn Model, request: &mut dyn Model) {
    let (from, to) = (answer.info(), request.info());
    request.with_fields_mut(&mut |slots, kept| {
        let (mut seen, mut unknown) = (Seen::default(), Vec::new());
        answer.with_fields(&mut |given, extra| {
            for (index, (field, slot)) in from.fields.iter().zip(given).enumerate() {
                let mut writer = Writer::default();
                if let Some(start) = write_member(*slot, extra, index, field, &mut writer) {
                    let text = String::from_utf8_lossy(writer.since(start));
                    convert_member(to, slots, kept, (field.wire, &text), &mut seen, &mut unknown);
                }
            }
            for (name, json) in extra.iter() {
                convert_member(to, slots, kept, (name, json.as_str()), &mut seen, &mut unknown);
            }
        });
        kept.receive(unknown);
        mark_missing(to, kept, &seen);
    });
}

/// Takes a member over; one that does not fit its field is sent as it is.
fn convert_member(
    info: &ModelInfo,
    slots: &mut [&mut dyn JsonField],
    extra: &mut ExtraFields,
    (name, text): (&str, &str),
    seen: &mut Seen,
    unknown: &mut Vec<(Box<str>, Json)>,
) {
    let known = info.field(name);
    if let Some((field, slot)) = known.and_then(|field| Some((field, slots.get_mut(field)?))) {
        let first = !seen.has(field);
        seen.add(field);
        if read_field(*slot, extra, field, &mut Reader::converting(text.as_bytes())).is_ok() {
            return;
        }
        if first {
            // What was read of it before it turned out not to fit is not sent beside the original.
            if !slot.is_absent() {
                slot.null();
            }
            extra.set_state(field, State::Missing);
        }
    }
    if !info.is_read_only(name) {
        unknown.push((name.into(), Json::from_checked(text)));
    }
}

/// Whether a model is as a new one: nothing set, nothing received.
pub(crate) fn is_default(model: &dyn Model) -> bool {
    let mut default = true;
    model.with_fields(&mut |slots, extra| default = untouched(slots, extra));
    default
}

fn untouched(slots: &[&dyn JsonField], extra: &ExtraFields) -> bool {
    slots.iter().all(|slot| slot.is_default()) && extra.is_empty()
}

/// Whether two models have equal fields and equal unknown properties.
pub(crate) fn models_equal(one: &dyn Model, other: &dyn Model) -> bool {
    let mut same = false;
    one.with_fields(&mut |canonical, extra| {
        other.with_fields(&mut |original, other_extra| {
            let pairs = canonical.iter().zip(original);
            same = extra == other_extra && pairs.into_iter().all(|(one, other)| one.dyn_eq(other.as_any()));
        });
    });
    same
}

/// Shows the fields that are set, hides what is sensitive.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = model.info();
    let mut out = f.debug_struct(info.name);
    model.with_fields(&mut |slots, extra| {
        for (field, slot) in info.fields.iter().zip(slots).filter(|(_, slot)| !slot.is_absent()) {
            match field.flags.contains(FieldFlags::SENSITIVE) {
                true => out.field(field.name, &format_args!("[hidden]")),
                false => out.field(field.name, slot),
            };
        }
        if !extra.is_empty() {
            out.field("extra", extra);
        }
    });
    out.finish()
}
