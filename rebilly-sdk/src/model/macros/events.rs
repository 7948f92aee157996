//! `events!` declares the webhook events.

/// Declares the enum of webhook events. The event type selects the variant, and several types share a payload.
///
/// `#[tag("eventType")]` names the property, `#[json("customer-created")]` the event type of a variant, and
/// `#[cfg(…)]` the feature that it needs.
macro_rules! events {
    (
        $(#[doc = $doc:literal])*
        #[tag($tag:literal)]
        pub enum $name:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $(#[cfg($cfg:meta)])?
                #[json($wire:literal)]
                $variant:ident(Box<$model:ty> $(,)?),
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
            /// Event type that this version does not know, or whose feature is disabled.
            Unknown($crate::model::UnknownVariant),
        }

        impl Eq for $name {}

        impl $name {
            /// Event types that have a variant in this build.
            pub const TYPES: &'static [&'static str] = &[
                $($(#[cfg($cfg)])? $wire,)*
            ];

            /// Returns the event type in the body. Empty if the body has none.
            pub fn event_type(&self) -> &str {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(_) => $wire,)*
                    Self::Unknown(value) => value.tag().unwrap_or_default(),
                }
            }
        }

        impl $crate::model::JsonField for $name {
            fn empty() -> Self {
                Self::Unknown($crate::model::UnknownVariant::empty())
            }
            fn read(
                &mut self,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<(), $crate::model::DecodeError> {
                let tag = reader.find($tag)?;
                *self = $crate::model::TaggedUnion::read_as(tag, reader)?;
                Ok(())
            }
            fn write(&self, writer: &mut $crate::model::Writer) {
                match self {
                    $($(#[cfg($cfg)])? Self::$variant(value) => value.write(writer),)*
                    Self::Unknown(value) => value.write(writer),
                }
            }
            fn is_default(&self) -> bool {
                matches!(self, Self::Unknown(value) if value.is_empty())
            }
        }
        $crate::model::serde_impl!($name);

        impl $crate::model::TaggedUnion for $name {
            const TAG: &'static str = $tag;

            fn read_as(
                tag: Option<String>,
                reader: &mut $crate::model::Reader<'_>,
            ) -> Result<Self, $crate::model::DecodeError> {
                Ok(match tag.as_deref() {
                    $($(#[cfg($cfg)])? Some($wire) => Self::$variant($crate::model::read_boxed(reader)?),)*
                    _ => Self::Unknown($crate::model::UnknownVariant::read(tag, reader)?),
                })
            }
        }
    };
}

pub(crate) use events;
