//! `model!` declares a struct that is a JSON object.

/// Declares a model: a public struct with its setters, its constructor and its JSON codec.
///
/// Attributes of the struct:
/// - `#[tag("method")]`: tag property, which the union around this model reads and writes.
/// - `#[request_of(Customer)]`: response model of the same resource. Generates the conversion from it.
/// - `#[new(value id: CustomerId, plain count: i64, items tags: Tag, entries names: String)]`: arguments of `new`.
///   Replaces `Default`.
///
/// Attributes of a field:
/// - `#[deprecated = "…"]`, of the field and its setter.
/// - `#[json("websiteId", nullable, sensitive)]`: name in JSON and flags, which are constants of
///   [`flag`](crate::model::flag).
/// - `#[setter(with_website_id)]`: setter of an optional value. `#[required_setter(…)]` accepts no `None`,
///   `#[items_setter(…)]` the items of a list or a map, `#[plain_setter(with_count: i64)]` this type only.
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        $(#[tag($tag:literal)])?
        $(#[request_of($response:ident)])?
        $(#[new($($kind:ident $required:ident: $required_ty:ty),*)])?
        pub struct $name:ident {
            $(
                $(#[doc = $field_doc:literal])*
                $(#[deprecated = $deprecated:literal])?
                #[json($wire:literal $(, $flag:ident)*)]
                $(#[setter($set:ident)])?
                $(#[required_setter($set_required:ident)])?
                $(#[items_setter($set_items:ident)])?
                $(#[plain_setter($set_plain:ident: $plain:ty)])?
                pub $field:ident: $ty:ty,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                $(#[deprecated = $deprecated])?
                pub $field: $ty,
            )*
            /// Unknown properties. They are sent back unchanged.
            pub extra: $crate::types::ExtraFields,
        }

        $crate::model::constructor!($name $(new($($kind $required: $required_ty),*))?);

        #[allow(deprecated)] // Setters of deprecated properties set them.
        impl $name {
            $($crate::model::setter! {
                $(#[doc = $field_doc])*
                $(#[deprecated = $deprecated])?
                $field: $ty
                $(= $set)? $(= required $set_required)? $(= items $set_items)? $(= plain $set_plain: $plain)?
            })*
        }

        #[allow(clippy::needless_update)] // A model can have both a tag and a response.
        impl $crate::model::Described for $name {
            const INFO: &'static $crate::model::ModelInfo = &$crate::model::ModelInfo {
                name: stringify!($name),
                $(tag: Some($tag),)?
                $(response: Some(<$response as $crate::model::Described>::INFO),)?
                properties: &[$($wire,)*],
                fields: &[$(stringify!($field),)*],
                flags: &[$(0 $(| $crate::model::flag::$flag)*,)*],
                ..$crate::model::ModelInfo::EMPTY
            };
        }

        #[allow(deprecated)] // Deprecated properties are read and sent like others.
        impl $crate::model::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::model::JsonField::empty(),)*
                    extra: $crate::types::ExtraFields::default(),
                }
            }
            #[inline]
            fn with_fields(
                &self,
                visit: &mut dyn FnMut(&[&dyn $crate::model::JsonField], &$crate::types::ExtraFields),
            ) {
                visit(&[$(&self.$field,)*], &self.extra);
            }
            #[inline]
            fn with_fields_mut(
                &mut self,
                visit: &mut dyn FnMut(&mut [&mut dyn $crate::model::JsonField], &mut $crate::types::ExtraFields),
            ) {
                visit(&mut [$(&mut self.$field,)*], &mut self.extra);
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::model::models_equal(self, other)
            }
        }

        impl Eq for $name {}

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::model::debug(self, f)
            }
        }
        $crate::model::serde_impl!($name);

        $(
            impl From<&$response> for $name {
                /// Copies the properties that requests accept, and unknown ones. Drops read-only properties.
                #[inline]
                fn from(response: &$response) -> Self {
                    let mut request = <Self as $crate::model::JsonField>::empty();
                    $crate::model::convert(response, &mut request);
                    request
                }
            }

            impl From<$response> for $name {
                /// Copies the properties that requests accept, and unknown ones. Drops read-only properties.
                #[inline]
                fn from(response: $response) -> Self {
                    Self::from(&response)
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
                use $crate::model::{Described, SchemaBuilder};
                let fields = vec![$(
                    SchemaBuilder {
                        doc: concat!($($field_doc, "\n",)* ""),
                        schema: <$ty as $crate::model::JsonFieldSchema>::field_schema(generator),
                    },
                )*];
                SchemaBuilder::object(concat!($($doc, "\n",)* ""), Self::INFO, fields)
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

/// Declares `new` for a model with required properties, `Default` for any other.
macro_rules! constructor {
    ($name:ident) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                <Self as $crate::model::JsonField>::empty()
            }
        }
    };
    ($name:ident new($($kind:ident $required:ident: $ty:ty),*)) => {
        #[allow(clippy::too_many_arguments, clippy::useless_conversion, deprecated)]
        impl $name {
            /// Creates the model with the properties that Rebilly requires. All others are absent.
            #[inline]
            pub fn new($($required: $crate::model::setter_arg!($kind $ty)),*) -> Self {
                let mut new = <Self as $crate::model::JsonField>::empty();
                $(new.$required = $crate::model::setter_value!($kind $ty, $required);)*
                new
            }
        }
    };
}

/// Declares the setter of a field, if it has one, with the documentation and the deprecation of the field.
macro_rules! setter {
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $field:ident: $ty:ty) => {};
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $field:ident: $ty:ty = $set:ident) => {
        $(#[doc = $doc])*
        $(#[deprecated = $deprecated])?
        #[must_use]
        pub fn $set<V>(mut self, value: impl $crate::types::IntoField<$ty, V>) -> Self {
            self.$field = value.into_field();
            self
        }
    };
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $field:ident: $ty:ty = required $set:ident) => {
        $(#[doc = $doc])*
        $(#[deprecated = $deprecated])?
        #[must_use]
        pub fn $set(mut self, value: impl Into<$ty>) -> Self {
            self.$field = value.into();
            self
        }
    };
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $field:ident: $ty:ty = items $set:ident) => {
        $(#[doc = $doc])*
        $(#[deprecated = $deprecated])?
        #[must_use]
        pub fn $set<V>(mut self, items: impl $crate::types::IntoItems<$ty, V>) -> Self {
            self.$field = items.into_items();
            self
        }
    };
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $field:ident: $ty:ty = plain $set:ident: $plain:ty) => {
        $(#[doc = $doc])*
        $(#[deprecated = $deprecated])?
        #[must_use]
        #[inline]
        pub fn $set(mut self, value: $plain) -> Self {
            self.$field = value.into();
            self
        }
    };
}

/// Type of a setter's argument.
macro_rules! setter_arg {
    (value $ty:ty) => { impl Into<$ty> };
    (plain $ty:ty) => { $ty };
    (items $ty:ty) => { impl IntoIterator<Item = impl Into<$ty>> };
    (entries $ty:ty) => { impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)> };
}

/// Converts the argument of a setter into the type of the field.
macro_rules! setter_value {
    (value $ty:ty, $value:ident) => {
        Into::<$ty>::into($value).into()
    };
    (plain $ty:ty, $value:ident) => {
        $value.into()
    };
    (items $ty:ty, $value:ident) => {
        $crate::types::IntoItems::<Vec<$ty>, _>::into_items($value).into()
    };
    (entries $ty:ty, $value:ident) => {
        $crate::types::IntoItems::<$crate::types::Map<$ty>, _>::into_items($value).into()
    };
}

pub(crate) use {constructor, model, setter, setter_arg, setter_value};
