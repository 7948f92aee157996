//! What all unions share.

use std::fmt;

use super::{DecodeError, Reader, Writer};
use crate::types::Json;

/// A variant of a union that this version does not know: its tag, and all of it as JSON.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownVariant {
    tag: Option<String>,
    json: Json,
}

impl UnknownVariant {
    /// A variant from JSON, to send what this version has no type for.
    pub fn new(tag: impl Into<String>, json: impl Into<Json>) -> Self {
        Self { tag: Some(tag.into()), json: json.into() }
    }

    /// What stood under the tag property; nothing when there was no string.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The whole object as it came.
    pub fn json(&self) -> &Json {
        &self.json
    }

    pub(crate) fn empty() -> Self {
        Self { tag: None, json: Json::default() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::empty()
    }

    pub(crate) fn read(tag: Option<String>, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { tag, json: Json::from_checked(reader.raw()?) })
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.raw(self.json.as_str());
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownVariant").field("tag", &self.tag).finish_non_exhaustive()
    }
}
