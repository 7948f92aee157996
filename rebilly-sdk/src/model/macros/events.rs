//! `events!`: the webhook events.

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
                        $(#[cfg($cfg)])?
                        Some($wire) => {
                            let mut value = <Box<$model> as $crate::model::Slot>::empty();
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
                *self = Self::empty();
                false
            }
            fn is_default(&self) -> bool {
                matches!(self, Self::Unknown(value) if value.is_empty())
            }
        }
        $crate::model::bridge!($name);
    };
}

pub(crate) use events;
