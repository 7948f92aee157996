//! What is known of a model at run time, and what every model can be asked for.

use std::fmt;

use super::slot::Slot;
use crate::value::Extra;

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
    /// One with nothing in it.
    fn fresh() -> Self
    where
        Self: Sized;
    /// What is known of it.
    fn shape(&self) -> &'static Shape;
    /// Lends its fields, and what it has beyond them.
    fn lend(&self, look: &mut dyn FnMut(&[&dyn Slot], &Extra));
    /// Lends the same to be filled.
    fn lend_mut(&mut self, fill: &mut dyn FnMut(&mut [&mut dyn Slot], &mut Extra));
}

impl<T: Model> Model for Box<T> {
    fn fresh() -> Self {
        Self::new(T::fresh())
    }

    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn lend(&self, look: &mut dyn FnMut(&[&dyn Slot], &Extra)) {
        (**self).lend(look);
    }

    fn lend_mut(&mut self, fill: &mut dyn FnMut(&mut [&mut dyn Slot], &mut Extra)) {
        (**self).lend_mut(fill);
    }
}
