//! The declarations that generated code is made of.

mod events;
mod object;
mod text;
mod union;

pub(crate) use events::events;
pub(crate) use object::{constructor, given, model, taken};
pub(crate) use text::{id, open_enum, text_like};
pub(crate) use union::{union, write_variant};

/// `serde` through the one bridge.
macro_rules! bridge {
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

pub(crate) use bridge;
