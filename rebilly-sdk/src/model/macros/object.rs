//! `model!`: structs.

/// An object. After its name: `tag "method"` says that a union keeps that property for it and writes it;
/// `of Answer without ["name"]` that it is made of that answer, and what it leaves out; `new(id: (Id))` what cannot
/// be left out. A field that requests send names its setter, and in brackets what that takes: `(T)` a value,
/// `[T]` a list of them, `{T}` named ones.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident
            $(tag $tag:literal)?
            $(of $answer:ident without [$($read_only:literal)*])?
            $(new($($given:ident: $given_kind:tt),*))?
        {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident: $ty:ty = $wire:literal $([$($flag:ident)*])? $(, $setter:ident $kind:tt)?;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                pub $field: $ty,
            )*
            /// Properties that this version does not know; they are sent back unchanged.
            pub extra: $crate::value::Extra,
        }

        $crate::model::constructor!($name $(new($($given: $given_kind),*))?);

        #[allow(clippy::useless_conversion)]
        impl $name {
            $($(
                #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $setter(mut self, value: $crate::model::given!($kind)) -> Self {
                    self.$field = $crate::model::taken!($kind value);
                    self
                }
            )?)*

            const SHAPE: &'static $crate::model::Shape = &$crate::model::Shape {
                name: stringify!($name),
                tag: [$(Some($tag),)? None::<&'static str>][0],
                read_only: &[$($($read_only,)*)?],
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
            // Numbers the fields, which `macro_rules!` cannot. No model has such a name, as `Order` would be.
            #[allow(non_camel_case_types, dead_code)]
            enum __Numbers { $($field,)* }
            #[allow(non_camel_case_types)]
            struct __At;
            #[allow(non_upper_case_globals, dead_code)]
            impl __At { $(const $field: usize = __Numbers::$field as usize;)* }

            impl $crate::model::Model for $name {
                fn shape(&self) -> &'static $crate::model::Shape {
                    Self::SHAPE
                }
                fn slot(&self, index: usize) -> Option<&dyn $crate::model::Slot> {
                    match index {
                        $(__At::$field => Some(&self.$field),)*
                        _ => None,
                    }
                }
                fn slot_mut(&mut self, index: usize) -> Option<&mut dyn $crate::model::Slot> {
                    match index {
                        $(__At::$field => Some(&mut self.$field),)*
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
            fn empty() -> Self {
                Self {
                    $($field: <$ty as $crate::model::Slot>::empty(),)*
                    extra: $crate::value::Extra::default(),
                }
            }
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
                *self = Self::empty();
                false
            }
            fn null_item(&mut self) -> bool {
                *self = Self::empty();
                self.extra.mark_null();
                true
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

        $(
            impl From<&$answer> for $name {
                /// What can be sent of an answer, unknown properties included; what is read-only is left out.
                fn from(answer: &$answer) -> Self {
                    let mut request = <Self as $crate::model::Slot>::empty();
                    $crate::model::convert(answer, &mut request);
                    request
                }
            }

            impl From<$answer> for $name {
                fn from(answer: $answer) -> Self {
                    Self::from(&answer)
                }
            }
        )?

        #[cfg(feature = "schemars")]
        #[allow(unused_variables)]
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

/// `new` where something is required, else `Default`.
macro_rules! constructor {
    ($name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                <Self as $crate::model::Slot>::empty()
            }
        }
    };
    ($name:ident new($($given:ident: $kind:tt),*)) => {
        #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
        impl $name {
            /// With what Rebilly requires; all else is left out.
            pub fn new($($given: $crate::model::given!($kind)),*) -> Self {
                let mut new = <Self as $crate::model::Slot>::empty();
                $(new.$given = $crate::model::taken!($kind $given);)*
                new
            }
        }
    };
}

/// What a setter takes.
macro_rules! given {
    (($ty:ty)) => { impl Into<$ty> };
    ([$ty:ty]) => { impl IntoIterator<Item = impl Into<$ty>> };
    ({$ty:ty}) => { impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)> };
}

/// What was given, as the field holds it.
macro_rules! taken {
    (($ty:ty) $value:ident) => {
        Into::<$ty>::into($value).into()
    };
    ([$ty:ty] $value:ident) => {
        $value.into_iter().map(Into::into).collect::<Vec<$ty>>().into()
    };
    ({$ty:ty} $value:ident) => {
        $value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect::<$crate::value::Map<$ty>>()
            .into()
    };
}

pub(crate) use {constructor, given, model, taken};
