//! JSON codec of all models: one loop that reads objects, one that writes them.

mod convert;
mod read;
mod write;

pub(crate) use convert::convert;
pub(crate) use read::read_boxed;
pub(crate) use write::write_members;

use std::fmt;

use super::{DecodeError, JsonField, Model, Reader, Writer, flag};
use crate::types::ExtraFields;

impl<T: Model + PartialEq + 'static> JsonField for T {
    fn empty() -> Self {
        T::empty()
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        read::read(self, reader)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        write::write(self, writer);
    }

    fn keep_item(&mut self, json: &str) -> bool {
        *self = T::empty();
        keep_whole(self, json, json != "null");
        true
    }

    fn is_default(&self) -> bool {
        is_default(self)
    }
}

/// Stores the text of a model that was no object.
fn keep_whole(model: &mut dyn Model, json: &str, is_unexpected: bool) {
    model.with_fields_mut(&mut |_, extra| extra.keep_whole(json, is_unexpected));
}

/// Returns `true` if no field is set and there are no unknown properties.
fn is_default(model: &dyn Model) -> bool {
    let mut default = true;
    model.with_fields(&mut |fields, extra| default = is_unset(fields, extra) && !extra.has_unexpected());
    default
}

fn is_unset(fields: &[&dyn JsonField], extra: &ExtraFields) -> bool {
    fields.iter().all(|field| field.is_default()) && extra.is_empty()
}

/// Compares the fields and the unknown properties of two models of the same type.
pub(crate) fn models_equal(one: &dyn Model, other: &dyn Model) -> bool {
    let mut equal = false;
    one.with_fields(&mut |fields, extra| {
        other.with_fields(&mut |other_fields, other_extra| {
            let mut pairs = fields.iter().zip(other_fields);
            equal = extra == other_extra && pairs.all(|(one, other)| one.dyn_eq(*other));
        });
    });
    equal
}

/// Formats the fields that are present. Sensitive values are replaced by `[hidden]`, unexpected ones by `[unexpected]`.
pub(crate) fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let info = model.info();
    let mut out = f.debug_struct(info.name);
    model.with_fields(&mut |fields, extra| {
        for (index, (name, value)) in info.fields.iter().zip(fields).enumerate() {
            if extra.unread(index).is_some() && value.is_default() {
                out.field(name, &format_args!("[unexpected]"));
            } else if info.has(index, flag::sensitive) && !value.is_absent() {
                out.field(name, &format_args!("[hidden]"));
            } else if !value.is_absent() {
                out.field(name, value);
            }
        }
        if !extra.is_empty() {
            out.field("extra", extra);
        }
    });
    out.finish()
}
