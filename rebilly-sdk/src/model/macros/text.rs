//! `open_enum!` and `id!` declare string types.

/// Declares a string enum that stores unknown values. `#[json("value")]` is the JSON value of a variant.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                #[json($wire:literal)]
                $variant:ident,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                #[doc = concat!("JSON value: `", $wire, "`.")]
                $variant,
            )*
            /// Value that this version does not know. It is sent back unchanged.
            Unknown(Box<str>),
        }

        impl $name {
            /// JSON values that this version knows.
            pub const VALUES: &'static [&'static str] = &[$($wire,)*];

            /// Returns the JSON value.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl<V: $crate::types::Text> From<V> for $name {
            #[inline]
            fn from(text: V) -> Self {
                match text.as_text() {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(text.into_text()),
                }
            }
        }

        // The only known value of a single-value enum, otherwise an unknown empty value.
        $crate::model::text_like!($name, match Self::VALUES {
            [only] => Self::from(*only),
            _ => Self::Unknown("".into()),
        });

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::SchemaBuilder::text(concat!($($doc, "\n",)* ""), Some(Self::VALUES))
            }
        }
    };
}

/// Declares the identifier of a resource: a string type that the compiler distinguishes from other identifiers.
macro_rules! id {
    ($(#[doc = $doc:literal])* pub struct $name:ident;) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Hash, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the identifier as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<V: $crate::types::Text> From<V> for $name {
            #[inline]
            fn from(text: V) -> Self {
                Self(text.into_text())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        $crate::model::text_like!($name, Self("".into()));

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::SchemaBuilder::text(concat!($($doc, "\n",)* ""), None)
            }
        }
    };
}

/// Implements the traits that identifiers and enums share: both are read, written, formatted and compared as text.
/// `$empty` is the value of a new model.
macro_rules! text_like {
    ($name:ident, $empty:expr) => {
        impl Eq for $name {}

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::model::debug_text(f, stringify!($name), self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::types::TextValue for $name {}

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::model::JsonField for $name {
            #[inline]
            fn empty() -> Self {
                $empty
            }
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                *self = Self::from(reader.str()?);
                Ok(())
            }
            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                writer.str(self.as_str());
            }
        }
        $crate::model::serde_impl!($name);

        // The expansion is part of the generated code, which is above `query`. This module does not depend on it.
        impl $crate::query::QueryValue for $name {
            #[inline]
            fn to_query(&self) -> String {
                self.as_str().to_owned()
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::model::JsonFieldSchema for $name {
            fn field_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }
    };
}

pub(crate) use {id, open_enum, text_like};
