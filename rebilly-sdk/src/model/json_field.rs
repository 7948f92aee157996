//! Types of model fields, behind one dyn-compatible trait.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;

use super::error::PathSegment;
use super::reader::{Notation, writes_null};
use super::{DecodeError, Reader, RejectedItem, Writer};

/// Value that is read from and written as JSON.
///
/// Models pass their fields as `dyn JsonField`, so that one loop reads and one loop writes all models.
pub trait JsonField: Debug + FieldBase {
    /// Returns the initial value: zero, empty or `None`.
    fn empty() -> Self
    where
        Self: Sized;

    /// Reads the next value, which is not `null`.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Reads the body of a response. A list skips items that do not fit and adds them to `rejected`.
    fn read_response(
        &mut self,
        reader: &mut Reader<'_>,
        _rejected: &mut Vec<RejectedItem>,
    ) -> Result<(), DecodeError>
    where
        Self: Sized,
    {
        self.read(reader)
    }

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// Stores `null`. Returns `true` if the type distinguishes `null` from an absent property.
    fn set_null(&mut self) -> bool {
        self.reset();
        false
    }

    /// Stores an item of a list or a value of a map that does not fit: `null` or a value of another kind.
    ///
    /// Returns `true` if it is written as received.
    fn keep_item(&mut self, json: &str) -> bool {
        is_null(json) && self.set_null()
    }

    /// Returns `true` if the property is left out when the model is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Returns `true` if the value equals the one of a new model.
    fn is_default(&self) -> bool {
        self.is_initial()
    }
}

/// Methods that need no code in the type: one generic function instead of one function per generated type.
pub trait FieldBase: Any {
    /// Returns `true` if `other` has the same type and is equal.
    fn dyn_eq(&self, other: &dyn Any) -> bool;

    /// Stores the [initial value](JsonField::empty).
    fn reset(&mut self);

    /// Returns `true` if the value equals the [initial value](JsonField::empty).
    fn is_initial(&self) -> bool;
}

impl<T: JsonField + PartialEq> FieldBase for T {
    fn dyn_eq(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }

    fn reset(&mut self) {
        *self = T::empty();
    }

    fn is_initial(&self) -> bool {
        *self == T::empty()
    }
}

/// A function of its own, because each type has a copy of the code that calls it.
fn is_null(json: &str) -> bool {
    json == "null"
}

/// Reads an item of a response list. `Err` for `null` unless the type represents it.
fn read_response_item<T: JsonField>(value: &mut T, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    match reader.take_null()? {
        // A union keeps `null` in any other list.
        true if value.set_null() || !value.keep_item("null") && writes_null(value) => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(reader.position()))),
        false => value.read(reader),
    }
}

impl JsonField for bool {
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
}

impl JsonField for i64 {
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
}

impl JsonField for String {
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
}

impl<T: JsonField + PartialEq> JsonField for Option<T> {
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
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn is_default(&self) -> bool {
        self.is_none()
    }
}

impl<T: JsonField + PartialEq> JsonField for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        let mut more = reader.list()?;
        let mut index = 0;
        while more {
            let mut item = T::empty();
            if reader.item(&mut item, PathSegment::Item(index))? {
                self.push(item);
            }
            index += 1;
            more = reader.next_item()?;
        }
        Ok(())
    }
    fn read_response(
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
            let segment = PathSegment::Item(index);
            match reader.within(segment, |reader| read_response_item(&mut item, reader)) {
                Ok(()) => self.push(item),
                Err(error) => {
                    let json = reader.skip_item(start).map_err(|error| error.within(segment))?;
                    rejected.push(RejectedItem::new(index, error, json));
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
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}

impl<T: JsonField + PartialEq> JsonField for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        if reader.take_empty_list()? {
            reader.mark(Notation::Other);
            return Ok(());
        }
        let mut key = reader.object()?.map(str::to_owned);
        while let Some(name) = key {
            let mut value = T::empty();
            match reader.item(&mut value, PathSegment::Entry)? {
                true => self.insert(name, value),
                false => self.remove(&name),
            };
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
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn is_default(&self) -> bool {
        self.is_empty()
    }
}
