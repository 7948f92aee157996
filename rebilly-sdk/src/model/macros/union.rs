//! `union!` and `presence_union!` declare unions of models.

/// Declares a union: an object that is one of several models, selected by a tag property.
///
/// `#[tag("method")]` names the property. Attributes of a variant:
/// - `#[json("ach", "echeck")]`: tag values of the variant. The model has a field for the tag.
/// - `#[json("cash", adds_tag)]`: tag value of the variant. The model has no field for the tag, the union writes it.
/// - `#[other]`, on the last variant and before its documentation: accepts every other tag value.
///
/// The model of a variant without `adds_tag` can be a union itself.
macro_rules! union {
    (
        $(#[doc = $doc:literal])*
        #[tag($tag:literal)]
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                #[json($($wire:literal),+ $(, $adds_tag:ident)?)]
                $variant:ident(Box<$model:ty> $(,)?),
            )*
            $(
                #[other]
                $(#[doc = $other_doc:literal])*
                $other:ident(Box<$other_model:ty> $(,)?),
            )?
        }
    ) => {
        $crate::model::union_type! {
            $(#[doc = $doc])*
            pub enum $name {
                $($(#[doc = $variant_doc])* $variant($model),)*
                $($(#[doc = $other_doc])* $other($other_model),)?
            }
        }

        impl $crate::model::JsonField for $name {
            $crate::model::union_field!();
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                let tag = reader.find($tag)?;
                *self = match tag.as_deref() {
                    $($(Some($wire))|+ => Self::$variant($crate::model::read_boxed(reader)?),)*
                    $(Some(_) => Self::$other($crate::model::read_boxed::<$other_model>(reader)?),)?
                    #[allow(unreachable_patterns)]
                    _ => Self::Unknown($crate::model::UnknownVariant::read(tag, reader)?),
                };
                Ok(())
            }
            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                match self {
                    $(
                        Self::$variant(value) => {
                            $crate::model::write_variant!(value, writer, $tag, [$($wire)+] $($adds_tag)?);
                        }
                    )*
                    $(Self::$other(value) => value.write(writer),)?
                    Self::Unknown(value) => value.write(writer),
                }
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::model::SchemaBuilder;
                let variants = vec![
                    $(SchemaBuilder::variant(
                        $tag,
                        &[$($wire),+],
                        <$model as $crate::model::JsonFieldSchema>::field_schema(generator),
                    ),)*
                    $(SchemaBuilder::variant(
                        $tag,
                        &[],
                        <$other_model as $crate::model::JsonFieldSchema>::field_schema(generator),
                    ),)?
                ];
                SchemaBuilder::union(concat!($($doc, "\n",)* ""), variants)
            }
        }
    };
}

/// Declares a union: an object that is one of several models, selected by the properties that it has.
///
/// Each `#[present(Card, "pan", "expYear")]` names a variant and properties. The first line whose properties are all
/// present and not `null` selects its variant. A variant without a line is for objects that fit no line.
macro_rules! presence_union {
    (
        $(#[doc = $doc:literal])*
        $(#[present($case:ident, $($property:literal),+)])+
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $variant:ident(Box<$model:ty> $(,)?),
            )*
            $(
                #[other]
                $(#[doc = $other_doc:literal])*
                $other:ident(Box<$other_model:ty> $(,)?),
            )?
        }
    ) => {
        $crate::model::union_type! {
            $(#[doc = $doc])*
            pub enum $name {
                $($(#[doc = $variant_doc])* $variant($model),)*
                $($(#[doc = $other_doc])* $other($other_model),)?
            }
        }

        impl $crate::model::JsonField for $name {
            $crate::model::union_field!();
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                const CASES: &[$crate::model::PresenceCase<$name>] = &[
                    $((&[$($property),+], |reader| Ok($name::$case($crate::model::read_boxed(reader)?))),)+
                    $((&[], |reader| Ok($name::$other($crate::model::read_boxed::<$other_model>(reader)?))),)?
                ];
                *self = match $crate::model::read_present(CASES, reader)? {
                    Some(value) => value,
                    None => Self::Unknown($crate::model::UnknownVariant::read(None, reader)?),
                };
                Ok(())
            }
            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                match self {
                    $(Self::$variant(value) => value.write(writer),)*
                    $(Self::$other(value) => value.write(writer),)?
                    Self::Unknown(value) => value.write(writer),
                }
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::model::SchemaBuilder;
                let models = vec![
                    $(<$model as $crate::model::JsonFieldSchema>::field_schema(generator),)*
                    $(<$other_model as $crate::model::JsonFieldSchema>::field_schema(generator),)?
                ];
                SchemaBuilder::union(concat!($($doc, "\n",)* ""), models)
            }
        }
    };
}

/// Declares the enum of a union, with the conversions from the models of its variants.
macro_rules! union_type {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[doc = $variant_doc:literal])* $variant:ident($model:ty),)*
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
            /// Variant that this version does not know. Its JSON is sent back unchanged.
            Unknown($crate::model::UnknownVariant),
        }

        impl Eq for $name {}

        $($crate::model::variant_from!($name, $variant, $model);)*
        $crate::model::serde_impl!($name);

        #[cfg(feature = "schemars")]
        impl $crate::model::JsonFieldSchema for $name {
            fn field_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }
    };
}

/// Implements the methods of [`JsonField`](crate::model::JsonField) that are the same for all unions.
macro_rules! union_field {
    () => {
        #[inline]
        fn empty() -> Self {
            Self::Unknown($crate::model::UnknownVariant::empty())
        }
        #[inline]
        fn keep_item(&mut self, json: &str) -> bool {
            *self = Self::Unknown($crate::model::UnknownVariant::of(json));
            true
        }
        #[inline]
        fn is_default(&self) -> bool {
            matches!(self, Self::Unknown(value) if value.is_empty())
        }
    };
}

/// Implements the conversions from the model of a variant.
macro_rules! variant_from {
    ($name:ident, $variant:ident, $model:ty) => {
        impl From<$model> for $name {
            #[inline]
            fn from(value: $model) -> Self {
                Self::$variant(Box::new(value))
            }
        }

        impl From<$model> for $crate::types::Nullable<$name> {
            #[inline]
            fn from(value: $model) -> Self {
                Self::Value(value.into())
            }
        }
    };
}

/// Writes a variant. The tag goes first if the model has no field for it.
macro_rules! write_variant {
    ($value:ident, $writer:ident, $tag:literal, [$wire:literal] adds_tag) => {
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

pub(crate) use {presence_union, union, union_field, union_type, variant_from, write_variant};
