//! `parent_union!` declares JSON whose model a property of the surrounding object selects.

/// Declares the type of a property whose model another property of the same object selects.
///
/// `#[parent_tag("gatewayName")]` names that property. The models are listed like the variants of an enum:
/// `#[json("Adyen")]` names the values that select one. The type is a struct with JSON, which it reads as a model on
/// request, so that hundreds of models cost little.
macro_rules! parent_union {
    (
        $(#[doc = $doc:literal])*
        #[parent_tag($tag:literal)]
        pub enum $name:ident {
            $(
                #[json($($wire:literal),+)]
                $model:ident,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        ///
        #[doc = concat!("JSON in the form of one of the [`MODELS`](Self::MODELS): `", $tag, "` of the surrounding object")]
        /// selects it. [`to_model`](Self::to_model) reads the JSON as a model, and each model converts into this type.
        #[derive(Clone, PartialEq)]
        pub struct $name($crate::types::Json);

        impl Eq for $name {}

        impl $name {
            /// Names of the models, each with the values that select it.
            pub const MODELS: &'static [(&'static str, &'static [&'static str])] =
                &[$((stringify!($model), &[$($wire),+]),)*];

            /// Returns the JSON.
            #[inline]
            pub fn json(&self) -> &$crate::types::Json {
                &self.0
            }

            /// Reads the JSON as a model, whichever the surrounding object selects. `None` if the JSON is not an object.
            pub fn to_model<T: $crate::model::ModelOf<Self>>(&self) -> Option<T> {
                $crate::model::read_part(&self.0)
            }

            /// Reads the JSON as a model. `None` if `tag` selects another one.
            #[allow(dead_code)]
            pub(crate) fn model_for<T: $crate::model::ModelOf<Self>>(&self, tag: &str) -> Option<T> {
                T::TAGS.contains(&tag).then(|| self.to_model()).flatten()
            }
        }

        impl<T: $crate::model::ModelOf<$name>> From<T> for $name {
            #[inline]
            fn from(model: T) -> Self {
                Self($crate::model::write_part(&model))
            }
        }

        impl From<$crate::types::Json> for $name {
            #[inline]
            fn from(json: $crate::types::Json) -> Self {
                Self(json)
            }
        }

        $(impl $crate::model::ModelOf<$name> for $model {
            const TAGS: &'static [&'static str] = &[$($wire),+];
        })*

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }

        impl $crate::model::JsonField for $name {
            #[inline]
            fn empty() -> Self {
                Self($crate::types::Json::default())
            }
            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                self.0 = $crate::model::read_object(reader)?;
                Ok(())
            }
            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                writer.raw(self.0.as_str());
            }
            #[inline]
            fn is_default(&self) -> bool {
                self.0.as_str() == "null"
            }
        }
        $crate::model::serde_impl!($name);

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::model::SchemaBuilder;
                let models = vec![$(<$model as $crate::model::JsonFieldSchema>::field_schema(generator),)*];
                SchemaBuilder::union(concat!($($doc, "\n",)* ""), models)
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

pub(crate) use parent_union;
