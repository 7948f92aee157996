//! Run-time description of a model, and the trait of all models.

use std::fmt;

use super::json_field::JsonField;
use crate::types::ExtraFields;

/// Run-time description of a model.
#[derive(Debug)]
pub struct ModelInfo {
    /// Rust name.
    pub name: &'static str,
    /// Property that a union reads and writes for this model.
    pub tag: Option<&'static str>,
    /// For the request form of a resource: the response form. Its further properties are read-only.
    pub response: Option<&'static ModelInfo>,
    /// Fields in the order of the spec.
    pub fields: &'static [Field],
}

impl ModelInfo {
    /// Index of the field with this name on the wire.
    pub(crate) fn field(&self, wire: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.wire == wire)
    }

    /// Whether responses have this property and requests leave it out.
    pub(crate) fn is_read_only(&self, wire: &str) -> bool {
        self.field(wire).is_none() && self.response.is_some_and(|response| response.field(wire).is_some())
    }
}

/// Run-time description of a field.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire.
    pub wire: &'static str,
    /// Rust name.
    pub name: &'static str,
    /// Flags from the spec.
    pub flags: FieldFlags,
}

/// Flags of a field. Each method sets one; generated code names them in `#[json("name", nullable, …)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldFlags(u8);

impl FieldFlags {
    /// No flag.
    pub const NONE: Self = Self(0);
    /// Always in responses, and needed in requests.
    pub const REQUIRED: Self = Self(1);
    /// May be `null`.
    pub const NULLABLE: Self = Self(2);
    /// Personal or secret: hidden in `Debug`.
    pub const SENSITIVE: Self = Self(4);
    /// Deprecated by Rebilly.
    pub const DEPRECATED: Self = Self(8);

    /// Sets [`REQUIRED`](Self::REQUIRED).
    pub const fn required(self) -> Self {
        Self(self.0 | Self::REQUIRED.0)
    }

    /// Sets [`NULLABLE`](Self::NULLABLE).
    pub const fn nullable(self) -> Self {
        Self(self.0 | Self::NULLABLE.0)
    }

    /// Sets [`SENSITIVE`](Self::SENSITIVE).
    pub const fn sensitive(self) -> Self {
        Self(self.0 | Self::SENSITIVE.0)
    }

    /// Sets [`DEPRECATED`](Self::DEPRECATED).
    pub const fn deprecated(self) -> Self {
        Self(self.0 | Self::DEPRECATED.0)
    }

    /// Whether all flags of `other` are set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// A struct whose fields are reached through `dyn JsonField`, so that one loop reads and writes every model.
pub trait Model: fmt::Debug {
    /// A model without any property.
    fn empty() -> Self
    where
        Self: Sized;
    /// Its description.
    fn info(&self) -> &'static ModelInfo;
    /// Calls `visit` with its fields and its unknown properties.
    fn with_fields(&self, visit: &mut dyn FnMut(&[&dyn JsonField], &ExtraFields));
    /// Calls `visit` with its fields and its unknown properties, to be changed.
    fn with_fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn JsonField], &mut ExtraFields));
}

impl<T: Model> Model for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn info(&self) -> &'static ModelInfo {
        (**self).info()
    }

    fn with_fields(&self, visit: &mut dyn FnMut(&[&dyn JsonField], &ExtraFields)) {
        (**self).with_fields(visit);
    }

    fn with_fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn JsonField], &mut ExtraFields)) {
        (**self).with_fields_mut(visit);
    }
}
