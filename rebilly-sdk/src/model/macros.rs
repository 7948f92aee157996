//! The declarations that generated code is made of.

/// A struct with one field for each property of an object.
///
/// `name: Type = "wire name" [FLAGS],` declares a field; `extra` is added. `tag "name"` says that a union reads and
/// writes that property.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(tag $tag:literal)? {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident: $ty:ty = $wire:literal $([$($flag:ident)*])?,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Default)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                pub $field: $ty,
            )*
            /// Properties that this version does not know; they are sent back unchanged.
            pub extra: $crate::value::Extra,
        }

        impl $name {
            const SHAPE: &'static $crate::model::Shape = &$crate::model::Shape {
                name: stringify!($name),
                tag: [$(Some($tag),)? None::<&'static str>][0],
                fields: &[$(
                    $crate::model::Field {
                        wire: $wire,
                        name: stringify!($field),
                        flags: $crate::model::Flags::NONE
                            $($(.and($crate::model::Flags::$flag))*)?,
                    },
                )*],
            };
        }

        const _: () = {
            // Numbers the fields, which `macro_rules!` cannot.
            #[allow(non_camel_case_types, dead_code)]
            enum Order { $($field,)* }
            struct At;
            #[allow(non_upper_case_globals, dead_code)]
            impl At { $(const $field: usize = Order::$field as usize;)* }

            impl $crate::model::Model for $name {
                fn shape(&self) -> &'static $crate::model::Shape {
                    Self::SHAPE
                }
                fn slot(&self, index: usize) -> Option<&dyn $crate::model::Slot> {
                    match index {
                        $(At::$field => Some(&self.$field),)*
                        _ => None,
                    }
                }
                fn slot_mut(&mut self, index: usize) -> Option<&mut dyn $crate::model::Slot> {
                    match index {
                        $(At::$field => Some(&mut self.$field),)*
                        _ => None,
                    }
                }
                fn extra(&self) -> &$crate::value::Extra {
                    &self.extra
                }
                fn extra_mut(&mut self) -> &mut $crate::value::Extra {
                    &mut self.extra
                }
            }
        };

        impl $crate::model::Slot for $name {
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                $crate::model::read(self, reader)
            }
            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                $crate::model::write(self, writer);
            }
            fn null(&mut self) -> bool {
                *self = Self::default();
                false
            }
            fn is_default(&self) -> bool {
                $crate::model::is_default(self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        $crate::model::bridge!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::model::{Described, SlotSchema};
                let fields = vec![$(
                    Described {
                        doc: concat!($($field_doc, "\n",)* ""),
                        schema: <$ty as SlotSchema>::slot_schema(generator),
                    },
                )*];
                Described::object(concat!($($doc, "\n",)* ""), Self::SHAPE, fields)
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

        impl Default for $name {
            /// The only known value if there is just one, else the empty value.
            fn default() -> Self {
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
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name(Box<str>);

        impl $name {
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

        impl From<&str> for $crate::value::Nullable<$name> {
            fn from(id: &str) -> Self {
                Self::Value(id.into())
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
                *self = Self::default();
                false
            }
            fn is_default(&self) -> bool {
                *self == Self::default()
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

/// An object that is one of several models, told apart by a tag property.
///
/// `"a" | "b" => Variant(Model),` keeps the tag in the model; `"c" => Variant(Model) tagged,` has the union read and
/// write it. `else Variant(Model)` before the braces takes every other tag.
macro_rules! union {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident by $tag:literal $(else $other:ident($other_model:ty))? {
            $(
                $(#[doc = $variant_doc:literal])*
                $($wire:literal)|+ => $variant:ident($model:ty) $($tagged:ident)?,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant(Box<$model>),
            )*
            $(
                /// Every other value of the tag.
                $other(Box<$other_model>),
            )?
            /// A variant that this version does not know, kept as JSON and sent back unchanged.
            Unknown($crate::model::UnknownVariant),
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown($crate::model::UnknownVariant::default())
            }
        }

        $(
            impl From<$model> for $name {
                fn from(value: $model) -> Self {
                    Self::$variant(Box::new(value))
                }
            }
            impl From<$model> for $crate::value::Nullable<$name> {
                fn from(value: $model) -> Self {
                    Self::Value(value.into())
                }
            }
        )*
        $(
            impl From<$other_model> for $name {
                fn from(value: $other_model) -> Self {
                    Self::$other(Box::new(value))
                }
            }
            impl From<$other_model> for $crate::value::Nullable<$name> {
                fn from(value: $other_model) -> Self {
                    Self::Value(value.into())
                }
            }
        )?

        impl $crate::model::Slot for $name {
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                let tag = reader.find($tag)?;
                *self = match tag.as_deref() {
                    $(
                        $(Some($wire))|+ => {
                            let mut value = <Box<$model>>::default();
                            value.read(reader)?;
                            Self::$variant(value)
                        }
                    )*
                    $(
                        Some(_) => {
                            let mut value = <Box<$other_model>>::default();
                            value.read(reader)?;
                            Self::$other(value)
                        }
                    )?
                    #[allow(unreachable_patterns)]
                    _ => Self::Unknown($crate::model::UnknownVariant::read(tag, reader)?),
                };
                Ok(())
            }
            fn write(&self, writer: &mut $crate::model::Writer) {
                match self {
                    $(
                        Self::$variant(value) => {
                            $crate::model::write_variant!(value, writer, $tag, [$($wire)+] $($tagged)?);
                        }
                    )*
                    $(Self::$other(value) => value.write(writer),)?
                    Self::Unknown(value) => value.write(writer),
                }
            }
            fn null(&mut self) -> bool {
                *self = Self::default();
                false
            }
            fn is_default(&self) -> bool {
                *self == Self::default()
            }
        }
        $crate::model::bridge!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::model::Described;
                let variants = vec![
                    $(Described::variant(
                        $tag,
                        &[$($wire),+],
                        <$model as $crate::model::SlotSchema>::slot_schema(generator),
                    ),)*
                    $(Described::variant(
                        $tag,
                        &[],
                        <$other_model as $crate::model::SlotSchema>::slot_schema(generator),
                    ),)?
                ];
                Described::union(concat!($($doc, "\n",)* ""), variants)
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

/// Writes a variant, with its tag first if the model does not hold it.
macro_rules! write_variant {
    ($value:ident, $writer:ident, $tag:literal, [$wire:literal] tagged) => {
        $writer.open(b'{');
        $writer.key($tag);
        $writer.str($wire);
        $crate::model::write_members(&**$value, $writer);
        $writer.close(b'}');
    };
    ($value:ident, $writer:ident, $tag:literal, [$($wire:literal)+]) => {
        $value.write($writer)
    };
}

/// The webhook events: an object told apart by `eventType`, where several types share a payload.
macro_rules! events {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident by $tag:literal {
            $(
                $(#[doc = $variant_doc:literal])*
                $(#[cfg($cfg:meta)])?
                $wire:literal => $variant:ident($model:ty),
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $(#[cfg($cfg)])?
                $variant(Box<$model>),
            )*
            /// An event that this version does not know, or whose feature is off.
            Unknown($crate::model::UnknownVariant),
        }

        impl $name {
            /// The event types that this build has a variant for.
            pub const TYPES: &'static [&'static str] = &[
                $($(#[cfg($cfg)])? $wire,)*
            ];

            /// The type of the event as it stands in the body; empty when the body has none.
            pub fn event_type(&self) -> &str {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(_) => $wire,)*
                    Self::Unknown(value) => value.tag().unwrap_or_default(),
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Unknown($crate::model::UnknownVariant::default())
            }
        }

        impl $crate::model::Slot for $name {
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                let tag = reader.find($tag)?;
                *self = match tag.as_deref() {
                    $(
                        $(#[cfg($cfg)])?
                        Some($wire) => {
                            let mut value = <Box<$model>>::default();
                            value.read(reader)?;
                            Self::$variant(value)
                        }
                    )*
                    _ => Self::Unknown($crate::model::UnknownVariant::read(tag, reader)?),
                };
                Ok(())
            }
            fn write(&self, writer: &mut $crate::model::Writer) {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(value) => value.write(writer),)*
                    Self::Unknown(value) => value.write(writer),
                }
            }
            fn null(&mut self) -> bool {
                *self = Self::default();
                false
            }
            fn is_default(&self) -> bool {
                *self == Self::default()
            }
        }
        $crate::model::bridge!($name);
    };
}

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

pub(crate) use {bridge, events, id, model, open_enum, text_like, union, write_variant};
