//! Run-time description of models.

use std::fmt;

use super::JsonField;
use crate::types::ExtraFields;

/// Run-time description of a model.
#[derive(Debug)]
pub(crate) struct ModelInfo {
    /// Rust name.
    pub(crate) name: &'static str,
    /// Tag property, if the union around this model reads and writes it.
    pub(crate) tag: Option<&'static str>,
    /// Response model of the same resource, for a request model. Properties that only the response has are read-only.
    pub(crate) response: Option<&'static ModelInfo>,
    /// Fields in the order of the spec.
    pub(crate) fields: &'static [Field],
}

impl ModelInfo {
    /// Returns the index of the field with this name in JSON.
    pub(crate) fn field(&self, wire: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.wire == wire)
    }

    /// Returns `true` if the response model has this property and the request model does not.
    pub(crate) fn is_read_only(&self, wire: &str) -> bool {
        self.field(wire).is_none() && self.response.is_some_and(|response| response.field(wire).is_some())
    }
}

/// Run-time description of a field.
#[derive(Debug)]
pub(crate) struct Field {
    /// Name in JSON.
    pub(crate) wire: &'static str,
    /// Rust name.
    pub(crate) name: &'static str,
    /// Flags from the spec.
    pub(crate) flags: FieldFlags,
}

/// Flags of a field. Each method sets one; generated code names them in `#[json("name", nullable, …)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FieldFlags(u8);

impl FieldFlags {
    /// No flag.
    pub(crate) const NONE: Self = Self(0);
    /// Always present in responses, mandatory in requests.
    pub(crate) const REQUIRED: Self = Self(1);
    /// May be `null`.
    pub(crate) const NULLABLE: Self = Self(2);
    /// Personal or secret data, hidden in `Debug`.
    pub(crate) const SENSITIVE: Self = Self(4);
    /// Deprecated by Rebilly.
    pub(crate) const DEPRECATED: Self = Self(8);

    /// Sets [`REQUIRED`](Self::REQUIRED).
    pub(crate) const fn required(self) -> Self {
        Self(self.0 | Self::REQUIRED.0)
    }

    /// Sets [`NULLABLE`](Self::NULLABLE).
    pub(crate) const fn nullable(self) -> Self {
        Self(self.0 | Self::NULLABLE.0)
    }

    /// Sets [`SENSITIVE`](Self::SENSITIVE).
    pub(crate) const fn sensitive(self) -> Self {
        Self(self.0 | Self::SENSITIVE.0)
    }

    /// Sets [`DEPRECATED`](Self::DEPRECATED).
    pub(crate) const fn deprecated(self) -> Self {
        Self(self.0 | Self::DEPRECATED.0)
    }

    /// Returns `true` if all flags of `other` are set.
    pub(crate) const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// Struct that passes its fields as `dyn JsonField`, so that one loop reads and one loop writes every model.
pub(crate) trait Model: fmt::Debug {
    /// Returns a model in which no property is set.
    fn empty() -> Self
    where
        Self: Sized;
    /// Returns the description of the model.
    fn info(&self) -> &'static ModelInfo;
    /// Calls `visit` with the fields, in the order of [`ModelInfo::fields`], and the unknown properties.
    fn with_fields(&self, visit: &mut dyn FnMut(&[&dyn JsonField], &ExtraFields));
    /// Calls `visit` with mutable references to the fields and the unknown properties.
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
