//! `open_enum!` and `id!`: strings with a meaning.

/// A string with known values that takes others too.
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $variant:ident = $wire:literal,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant,
            )*
            /// A value that this version does not know, as it came; it is sent back unchanged.
            Unknown(Box<str>),
        }

        impl $name {
            /// The values that this version knows.
            pub const VALUES: &'static [&'static str] = &[$($wire,)*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(value.into()),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl From<&String> for $name {
            fn from(value: &String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl $name {
            /// The only known value if there is just one, else the empty value.
            fn nothing() -> Self {
                match Self::VALUES {
                    [only] => Self::from(*only),
                    _ => Self::Unknown("".into()),
                }
            }
        }

        $crate::model::text_like!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::Described::text(concat!($($doc, "\n",)* ""), Some(Self::VALUES))
            }
        }
    };
}

/// An identifier: a string that is not mixed up with the identifiers of other resources.
macro_rules! id {
    ($(#[doc = $doc:literal])* pub struct $name:ident;) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            fn nothing() -> Self {
                Self("".into())
            }

            /// The text of the identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id.into())
            }
        }

        impl From<&String> for $name {
            fn from(id: &String) -> Self {
                Self(id.as_str().into())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        $crate::model::text_like!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::Described::text(concat!($($doc, "\n",)* ""), None)
            }
        }
    };
}

/// What identifiers and enums have in common: they are read, written, printed and compared as text.
macro_rules! text_like {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::value::FromText for $name {}

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::model::Slot for $name {
            $crate::model::comparable!();
            fn empty() -> Self {
                Self::nothing()
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
            fn null(&mut self) -> bool {
                *self = Self::nothing();
                false
            }
            fn is_default(&self) -> bool {
                *self == Self::nothing()
            }
        }
        $crate::model::bridge!($name);

        impl $crate::query::QueryValue for $name {
            fn to_query(&self) -> String {
                self.as_str().to_owned()
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::model::SlotSchema for $name {
            fn slot_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }
    };
}

pub(crate) use {id, open_enum, text_like};
