//! `model!`: structs.

/// An object. After its name: `tag "method"` says that a union keeps that property for it and writes it;
/// `of Answer without ["name"]` that it is made of that answer, and what it leaves out; `new(set id: Id)` what cannot
/// be left out. A field that requests send names its setter and what that takes: `set` a value, `each` a list of
/// them, `pairs` named ones.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident
            $(tag $tag:literal)?
            $(of $answer:ident without [$($read_only:literal)*])?
            $(new($($given_kind:ident $given:ident: $given_ty:ty),*))?
        {
            $(
                $(#[doc = $field_doc:literal])*
                $field:ident: $ty:ty = $wire:literal $([$($flag:ident)*])?
                    $(, set $set:ident: $value:ty)? $(, each $each:ident: $item:ty)? $(, pairs $pairs:ident: $named:ty)?;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                pub $field: $ty,
            )*
            /// Properties that this version does not know; they are sent back unchanged.
            pub extra: $crate::value::Extra,
        }

        $crate::model::constructor!($name $(new($($given_kind $given: $given_ty),*))?);

        #[allow(clippy::useless_conversion)]
        impl $name {
            $($(
                #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $set(mut self, value: impl Into<$value>) -> Self {
                    self.$field = Into::<$value>::into(value).into();
                    self
                }
            )?)*
            $($(
                #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $each(mut self, items: impl IntoIterator<Item = impl Into<$item>>) -> Self {
                    self.$field = $crate::model::list::<$item>(items).into();
                    self
                }
            )?)*
            $($(
                #[doc = concat!("Sets [`", stringify!($field), "`](#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $pairs(mut self, pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<$named>)>) -> Self {
                    self.$field = $crate::model::map::<$named>(pairs).into();
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

            impl $crate::model::Model for $name {
                fn fresh() -> Self {
                    Self {
                        $($field: <$ty as $crate::model::Slot>::empty(),)*
                        extra: $crate::value::Extra::default(),
                    }
                }
                fn shape(&self) -> &'static $crate::model::Shape {
                    Self::SHAPE
                }
                fn lend(&self, look: &mut dyn FnMut(&[&dyn $crate::model::Slot], &$crate::value::Extra)) {
                    look(&[$(&self.$field,)*], &self.extra);
                }
                fn lend_mut(
                    &mut self,
                    fill: &mut dyn FnMut(&mut [&mut dyn $crate::model::Slot], &mut $crate::value::Extra),
                ) {
                    fill(&mut [$(&mut self.$field,)*], &mut self.extra);
                }
            }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::model::same(self, other)
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
    ($name:ident new($($kind:ident $given:ident: $ty:ty),*)) => {
        #[allow(clippy::too_many_arguments, clippy::useless_conversion)]
        impl $name {
            /// With what Rebilly requires; all else is left out.
            pub fn new($($given: $crate::model::given!($kind $ty)),*) -> Self {
                let mut new = <Self as $crate::model::Slot>::empty();
                $(new.$given = $crate::model::taken!($kind $ty, $given);)*
                new
            }
        }
    };
}

/// What a setter takes.
macro_rules! given {
    (set $ty:ty) => { impl Into<$ty> };
    (each $ty:ty) => { impl IntoIterator<Item = impl Into<$ty>> };
    (pairs $ty:ty) => { impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)> };
}

/// What was given, as the field holds it.
macro_rules! taken {
    (set $ty:ty, $value:ident) => {
        Into::<$ty>::into($value).into()
    };
    (each $ty:ty, $value:ident) => {
        $crate::model::list::<$ty>($value).into()
    };
    (pairs $ty:ty, $value:ident) => {
        $crate::model::map::<$ty>($value).into()
    };
}

pub(crate) use {constructor, given, model, taken};
