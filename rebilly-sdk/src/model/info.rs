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
    /// Names of the fields in JSON, in the order of the spec.
    pub(crate) properties: &'static [&'static str],
    /// Names of the fields in Rust, in the same order.
    pub(crate) fields: &'static [&'static str],
    /// Each field's sum of the constants in [`flag`], in the same order.
    pub(crate) flags: &'static [u8],
}

impl ModelInfo {
    /// Description of a model without fields.
    pub(crate) const EMPTY: Self =
        Self { name: "", tag: None, response: None, properties: &[], fields: &[], flags: &[] };

    /// Returns the index of the field with this name in JSON.
    pub(crate) fn field(&self, property: &str) -> Option<usize> {
        self.properties.iter().position(|known| *known == property)
    }

    /// Returns `true` if the field with this index has a flag.
    pub(crate) fn has(&self, index: usize, flag: u8) -> bool {
        self.flags.get(index).is_some_and(|flags| flags & flag != 0)
    }

    /// Returns `true` if the response model has this property and the request model does not.
    pub(crate) fn is_read_only(&self, property: &str) -> bool {
        let is_known = |info: &Self| info.field(property).is_some();
        !is_known(self) && self.response.is_some_and(is_known)
    }
}

/// Flags of a field, named as in `#[json("name", nullable, …)]`.
#[allow(non_upper_case_globals)] // The declarations of models name them.
pub(crate) mod flag {
    /// Always present in responses, mandatory in requests.
    pub(crate) const required: u8 = 1;
    /// May be `null`.
    pub(crate) const nullable: u8 = 2;
    /// Personal or secret data, hidden in `Debug`.
    pub(crate) const sensitive: u8 = 4;
    /// Deprecated by Rebilly.
    pub(crate) const deprecated: u8 = 8;
}

/// Struct that passes its fields as `dyn JsonField`, so that one loop reads and one loop writes every model.
pub(crate) trait Model: fmt::Debug + ModelBase {
    /// Returns a model in which no property is set.
    fn empty() -> Self
    where
        Self: Sized;
    /// Calls `visit` with the fields, in the order of [`ModelInfo::properties`], and the unknown properties.
    fn with_fields(&self, visit: &mut dyn FnMut(&[&dyn JsonField], &ExtraFields));
    /// Calls `visit` with mutable references to the fields and the unknown properties.
    fn with_fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn JsonField], &mut ExtraFields));
}

/// Model with a description.
pub(crate) trait Described {
    /// Description of the model.
    const INFO: &'static ModelInfo;
}

/// Method that needs no code in the model: one generic function instead of one function per model.
pub(crate) trait ModelBase {
    /// Returns the description of the model.
    fn info(&self) -> &'static ModelInfo;
}

impl<T: Described> ModelBase for T {
    fn info(&self) -> &'static ModelInfo {
        T::INFO
    }
}

impl<T: Described> Described for Box<T> {
    const INFO: &'static ModelInfo = T::INFO;
}

impl<T: Model + Described> Model for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn with_fields(&self, visit: &mut dyn FnMut(&[&dyn JsonField], &ExtraFields)) {
        (**self).with_fields(visit);
    }

    fn with_fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn JsonField], &mut ExtraFields)) {
        (**self).with_fields_mut(visit);
    }
}
