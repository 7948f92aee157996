//! `union!`: one of several models.

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
            $crate::model::comparable!();
            fn empty() -> Self {
                Self::Unknown($crate::model::UnknownVariant::empty())
            }
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                let tag = reader.find($tag)?;
                *self = match tag.as_deref() {
                    $(
                        $(Some($wire))|+ => {
                            let mut value = <Box<$model> as $crate::model::Slot>::empty();
                            value.read(reader)?;
                            Self::$variant(value)
                        }
                    )*
                    $(
                        Some(_) => {
                            let mut value = <Box<$other_model> as $crate::model::Slot>::empty();
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
                *self = Self::empty();
                false
            }
            fn is_default(&self) -> bool {
                matches!(self, Self::Unknown(value) if value.is_empty())
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

pub(crate) use {union, write_variant};
