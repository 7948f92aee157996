//! What can stand in a field of a model, behind one object-safe trait.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;

use jiter::Peek;

use super::{DecodeError, Reader, RejectedItem, Writer};

/// A place that JSON is read into and written from.
///
/// Models hand their fields out as `dyn JsonField`, so that one loop reads and one loop writes all of them.
pub trait JsonField: Debug {
    /// What stands here before anything is read.
    fn empty() -> Self
    where
        Self: Sized;

    /// Takes the next value, which is not `null`.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Takes the value of a whole answer. A list goes on after an item that does not fit, and notes it.
    fn read_answer(
        &mut self,
        reader: &mut Reader<'_>,
        _rejected: &mut Vec<RejectedItem>,
    ) -> Result<(), DecodeError> {
        self.read(reader)
    }

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// Takes a `null`. Whether the slot can tell that apart from "not there".
    fn null(&mut self) -> bool;

    /// Takes a `null` as an item of a list or a value of a map, where a model remembers it.
    fn null_item(&mut self) -> bool {
        self.null()
    }

    /// Whether the member is left out when the model is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether this is what a new model has here.
    fn is_default(&self) -> bool;

    /// The value, for [`same`](Self::same).
    fn as_any(&self) -> &dyn Any;

    /// Whether another value is of this type and equal.
    fn dyn_eq(&self, other: &dyn Any) -> bool;
}

/// Reads a value that may be `null`; notes it when the type cannot say so.
pub(crate) fn read_item<T: JsonField + ?Sized>(
    slot: &mut T,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    if !reader.null()? {
        return slot.read(reader);
    }
    if !slot.null_item() && !writes_null(slot) {
        reader.mark_non_canonical();
    }
    Ok(())
}

/// Reads an item of a page, where `null` is no item unless the type says so.
fn read_given<T: JsonField>(slot: &mut T, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    match reader.null()? {
        true if slot.null() || writes_null(slot) => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(reader.position()))),
        false => slot.read(reader),
    }
}

/// In a list or a map there is no "not there", so an empty `Option` says `null` well enough.
fn writes_null<T: JsonField + ?Sized>(slot: &T) -> bool {
    let mut writer = Writer::default();
    slot.write(&mut writer);
    writer.since(0) == b"null"
}

/// How values that can be compared are compared behind `dyn JsonField`.
macro_rules! comparable {
    () => {
        fn as_any(&self) -> &dyn std::any::Any {
            self
        }
        fn dyn_eq(&self, other: &dyn std::any::Any) -> bool {
            other.downcast_ref() == Some(self)
        }
    };
}
pub(crate) use comparable;

impl JsonField for bool {
    comparable!();
    fn empty() -> Self {
        false
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.bool()?;
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }
    fn null(&mut self) -> bool {
        *self = false;
        false
    }
    fn is_default(&self) -> bool {
        !*self
    }
}

impl JsonField for i64 {
    comparable!();
    fn empty() -> Self {
        0
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.integer()?;
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.integer(*self);
    }
    fn null(&mut self) -> bool {
        *self = 0;
        false
    }
    fn is_default(&self) -> bool {
        *self == 0
    }
}

impl JsonField for String {
    comparable!();
    fn empty() -> Self {
        Self::new()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.str()?.to_owned();
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.str(self);
    }
    fn null(&mut self) -> bool {
        self.clear();
        false
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl<T: JsonField + 'static> JsonField for Option<T> {
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn dyn_eq(&self, other: &dyn Any) -> bool {
        match (self, other.downcast_ref::<Self>()) {
            (Some(one), Some(Some(other))) => one.dyn_eq(other.as_any()),
            (None, Some(None)) => true,
            _ => false,
        }
    }
    fn empty() -> Self {
        None
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.insert(T::empty()).read(reader)
    }
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.raw("null"),
        }
    }
    fn null(&mut self) -> bool {
        *self = None;
        false
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn is_default(&self) -> bool {
        self.is_none()
    }
}

impl<T: JsonField + 'static> JsonField for Vec<T> {
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn dyn_eq(&self, other: &dyn Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else { return false };
        self.len() == other.len() && self.iter().zip(other).all(|(one, other)| one.dyn_eq(other.as_any()))
    }
    fn empty() -> Self {
        Self::new()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        let mut more = reader.list()?;
        while more {
            let mut item = T::empty();
            read_item(&mut item, reader).map_err(|error| error.in_item(self.len()))?;
            self.push(item);
            more = reader.next_item()?;
        }
        Ok(())
    }
    fn read_answer(
        &mut self,
        reader: &mut Reader<'_>,
        rejected: &mut Vec<RejectedItem>,
    ) -> Result<(), DecodeError> {
        self.clear();
        let mut more = reader.list()?;
        let mut index = 0;
        while more {
            let mut item = T::empty();
            let start = reader.begin_item()?;
            match read_given(&mut item, reader) {
                Ok(()) => self.push(item),
                Err(error) => {
                    let json = reader.skip_item(start).map_err(|error| error.in_item(index))?;
                    rejected.push(RejectedItem::new(index, error.in_item(index), json));
                }
            }
            index += 1;
            more = reader.next_item()?;
        }
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.open(b'[');
        for item in self {
            writer.comma();
            item.write(writer);
        }
        writer.close(b']');
    }
    fn null(&mut self) -> bool {
        self.clear();
        false
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl<T: JsonField + 'static> JsonField for BTreeMap<String, T> {
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn dyn_eq(&self, other: &dyn Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else { return false };
        let equal = |((name, one), (key, other)): ((&String, &T), (&String, &T))| {
            name == key && one.dyn_eq(other.as_any())
        };
        self.len() == other.len() && self.iter().zip(other).all(equal)
    }
    fn empty() -> Self {
        Self::new()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        if reader.peek()? == Peek::Array {
            // Servers written in PHP send an empty map as an empty list.
            let (at, text) = (reader.position(), reader.raw()?);
            if text.bytes().any(|byte| !matches!(byte, b'[' | b']' | b' ' | b'\t' | b'\r' | b'\n')) {
                return Err(DecodeError::new("expected an object, found a list", Some(at)));
            }
            reader.mark_non_canonical();
            return Ok(());
        }
        let mut key = reader.object()?.map(str::to_owned);
        while let Some(name) = key {
            let mut value = T::empty();
            read_item(&mut value, reader).map_err(DecodeError::in_entry)?;
            self.insert(name, value);
            key = reader.next_key()?.map(str::to_owned);
        }
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.open(b'{');
        for (name, value) in self {
            writer.key(name);
            value.write(writer);
        }
        writer.close(b'}');
    }
    fn null(&mut self) -> bool {
        self.clear();
        false
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}
