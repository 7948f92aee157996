//! Macros of the generated code: models, enums, identifiers, unions and events.

mod events;
mod object;
mod parent_union;
mod text;
mod union;

pub(crate) use events::events;
pub(crate) use object::{constructor, model, setter, setter_arg, setter_value};
pub(crate) use parent_union::parent_union;
pub(crate) use text::{id, open_enum, text_like};
pub(crate) use union::{presence_union, union, union_field, union_type, variant_from, write_variant};

/// Implements `Serialize` and `Deserialize` with the functions shared by all models.
macro_rules! serde_impl {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use serde_impl;
