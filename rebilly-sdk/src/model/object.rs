//! The one loop that reads every model, and the one that writes it.

use std::fmt;

use super::slot::Slot;
use super::{DecodeError, Reader, RejectedItem, Writer};
use crate::value::{Extra, Json, State};

/// What is known of a model at run time.
#[derive(Debug)]
pub struct Shape {
    /// The Rust name.
    pub name: &'static str,
    /// The property that a union reads and writes for this model.
    pub tag: Option<&'static str>,
    /// Properties that answers have and requests leave out, for the model of a request.
    pub read_only: &'static [&'static str],
    /// The fields in the order of the spec.
    pub fields: &'static [Field],
}

/// What is known of a field at run time.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: &'static str,
    /// The Rust name.
    pub name: &'static str,
    /// What the spec says of it.
    pub flags: Flags,
}

/// What the spec says of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flags(u8);

impl Flags {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Answers always have it; requests must.
    pub const REQUIRED: Self = Self(1);
    /// It may be `null`.
    pub const NULLABLE: Self = Self(2);
    /// Personal or secret: not shown by `Debug`.
    pub const SENSITIVE: Self = Self(4);
    /// Going away.
    pub const DEPRECATED: Self = Self(8);

    /// Both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` is in this.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A struct that lends its fields one by one.
pub trait Model: fmt::Debug {
    /// What is known of it.
    fn shape(&self) -> &'static Shape;
    /// Its n-th field.
    fn slot(&self, index: usize) -> Option<&dyn Slot>;
    /// Its n-th field, to be filled.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// What it has beyond its fields.
    fn extra(&self) -> &Extra;
    /// What it has beyond its fields, to be filled.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// Reads an object into a new model.
pub(crate) fn read(model: &mut dyn Model, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    let shape = model.shape();
    let mut seen = Seen::default();
    let mut unknown = Vec::new();
    let mut expected = 0;
    let mut key = Key::of(shape, expected, reader.object()?);
    loop {
        match key {
            Key::End => break,
            Key::Tag => {
                reader.raw()?;
            }
            Key::Field(field) => {
                seen.add(field);
                expected = field + 1;
                read_field(model, shape, field, reader)?;
            }
            Key::Unknown(name) => {
                reader.peek()?;
                let value = reader.raw().map_err(|error| error.in_property(&name))?;
                if !(reader.is_converting() && shape.read_only.contains(&&*name)) {
                    unknown.push((name, Json::from_checked(value)));
                }
            }
        }
        key = Key::of(shape, expected, reader.next_key()?);
    }
    model.extra_mut().receive(unknown);
    miss(model, &seen);
    Ok(())
}

/// Notes the required fields that were not there.
fn miss(model: &mut dyn Model, seen: &Seen) {
    for (field, known) in model.shape().fields.iter().enumerate() {
        if known.flags.has(Flags::REQUIRED) && !seen.has(field) {
            model.extra_mut().set_state(field, State::Missing);
        }
    }
}

fn read_field(
    model: &mut dyn Model,
    shape: &Shape,
    field: usize,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    let inexact_before = reader.take_inexact();
    let in_field = |error: DecodeError| match shape.fields.get(field) {
        Some(known) => error.in_property(known.wire),
        None => error,
    };
    let Some(slot) = model.slot_mut(field) else { return Ok(()) };
    let (state, original) = if reader.null()? {
        (if slot.null() { State::Plain } else { State::Null }, None)
    } else {
        let start = reader.position();
        slot.read(reader).map_err(in_field)?;
        if reader.take_inexact() {
            let mut writer = Writer::default();
            slot.write(&mut writer);
            (State::Plain, Some((writer.into_bytes(), reader.text_since(start).map_err(in_field)?)))
        } else {
            (if slot.is_absent() { State::Empty } else { State::Plain }, None)
        }
    };
    let extra = model.extra_mut();
    if inexact_before {
        reader.mark_inexact();
    }
    if state == State::Plain && original.is_none() && extra.is_plain() {
        return Ok(());
    }
    extra.set_state(field, state);
    match original {
        Some((ours, theirs)) => extra.keep_original(field, &ours, theirs),
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
    fn of(shape: &Shape, expected: usize, key: Option<&str>) -> Self {
        let Some(key) = key else { return Self::End };
        if shape.fields.get(expected).is_some_and(|field| field.wire == key) {
            return Self::Field(expected);
        }
        let ahead = shape.fields.iter().enumerate().skip(expected);
        let behind = shape.fields.iter().enumerate().take(expected);
        match ahead.chain(behind).find(|(_, field)| field.wire == key) {
            Some((field, _)) => Self::Field(field),
            None if shape.tag == Some(key) => Self::Tag,
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
    if model.extra().was_null() && is_default(model) {
        return writer.raw("null");
    }
    writer.open(b'{');
    write_members(model, writer);
    writer.close(b'}');
}

/// Writes the members only, for a union that puts its tag before them.
pub(crate) fn write_members(model: &dyn Model, writer: &mut Writer) {
    let extra = model.extra();
    if extra.is_plain() {
        for (index, field) in model.shape().fields.iter().enumerate() {
            if let Some(slot) = model.slot(index).filter(|slot| !slot.is_absent()) {
                writer.key(field.wire);
                slot.write(writer);
            }
        }
        return;
    }
    for (index, field) in model.shape().fields.iter().enumerate() {
        write_member(model, index, field, writer);
    }
    for (name, json) in extra.iter() {
        writer.key(name);
        writer.raw(json.as_str());
    }
}

/// Writes one member; gives where its value begins, or nothing when the member is left out.
#[inline]
fn write_member(model: &dyn Model, index: usize, field: &Field, writer: &mut Writer) -> Option<usize> {
    let (slot, extra) = (model.slot(index)?, model.extra());
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
            Some(theirs) => {
                writer.rewind(start);
                writer.raw(&theirs);
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
/// kept, what is unknown included.
pub(crate) fn convert(answer: &dyn Model, request: &mut dyn Model) {
    let mut unknown = Vec::new();
    let mut seen = Seen::default();
    for (index, field) in answer.shape().fields.iter().enumerate() {
        let mut writer = Writer::default();
        if let Some(start) = write_member(answer, index, field, &mut writer) {
            let text = String::from_utf8_lossy(writer.since(start));
            convert_member(request, field.wire, &text, &mut seen, &mut unknown);
        }
    }
    for (name, json) in answer.extra().iter() {
        convert_member(request, name, json.as_str(), &mut seen, &mut unknown);
    }
    request.extra_mut().receive(unknown);
    miss(request, &seen);
}

/// Takes a member over; one that does not fit its field is sent as it is.
fn convert_member(
    request: &mut dyn Model,
    name: &str,
    text: &str,
    seen: &mut Seen,
    unknown: &mut Vec<(Box<str>, Json)>,
) {
    let shape = request.shape();
    let known = shape.fields.iter().position(|field| field.wire == name);
    if let Some(field) = known {
        let first = !seen.has(field);
        seen.add(field);
        if read_field(request, shape, field, &mut Reader::converting(text.as_bytes())).is_ok() {
            return;
        }
        if first {
            forget(request, field);
        }
    }
    if !shape.read_only.contains(&name) {
        unknown.push((name.into(), Json::from_checked(text)));
    }
}

/// Takes back what was read of a field before it turned out not to fit, so that it is not sent beside the original.
fn forget(model: &mut dyn Model, field: usize) {
    if let Some(slot) = model.slot_mut(field).filter(|slot| !slot.is_absent()) {
        slot.null();
    }
    model.extra_mut().set_state(field, State::Missing);
}

/// Whether a model is as a new one: nothing set, nothing received.
pub(crate) fn is_default(model: &dyn Model) -> bool {
    let fields = model.shape().fields.len();
    let set = |index| model.slot(index).is_some_and(|slot| !slot.is_default());
    !(0..fields).any(set) && model.extra().is_empty()
}

/// Shows the fields that are set, hides what is sensitive.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        match model.slot(index) {
            Some(slot) if slot.is_absent() => {}
            Some(_) if field.flags.has(Flags::SENSITIVE) => {
                out.field(field.name, &format_args!("[hidden]"));
            }
            Some(slot) => {
                out.field(field.name, &slot);
            }
            None => {}
        }
    }
    if !model.extra().is_empty() {
        out.field("extra", model.extra());
    }
    out.finish()
}

/// Reads the one value of a text.
pub(crate) fn decode<T: Slot>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    Reader::new(text).document(|reader| match reader.null()? {
        true if value.null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read(reader),
    })?;
    Ok(value)
}

/// Reads the body of an answer: as [`decode`], but a list goes on after an item that does not fit.
pub(crate) fn receive<T: Slot>(text: &[u8]) -> Result<(T, Vec<RejectedItem>), DecodeError> {
    let mut value = T::empty();
    let mut rejected = Vec::new();
    Reader::new(text).document(|reader| match reader.null()? {
        true if value.null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read_answer(reader, &mut rejected),
    })?;
    Ok((value, rejected))
}

/// The JSON text of a value.
pub(crate) fn encode(value: &dyn Slot) -> Vec<u8> {
    let mut writer = Writer::with_capacity(512);
    value.write(&mut writer);
    writer.into_bytes()
}
