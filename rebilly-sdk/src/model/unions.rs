//! Unknown variant of a union.

use std::fmt;

use super::{DecodeError, Reader, Writer};
use crate::printable::{MAX_NAME, printable};
use crate::types::Json;

/// Variant of a union that this version of the SDK does not know, with its tag and its JSON.
///
/// It is sent back unchanged. `Debug` shows the tag only, because the JSON may contain personal data.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownVariant {
    tag: Option<String>,
    json: Json,
}

impl UnknownVariant {
    /// Returns a variant that is sent as `json`, which must contain the tag property.
    pub fn new(tag: impl Into<String>, json: impl Into<Json>) -> Self {
        Self { tag: Some(tag.into()), json: json.into() }
    }

    /// Returns the value of the tag property. `None` if it is missing or not a string.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the whole object, including the tag property.
    pub fn json(&self) -> &Json {
        &self.json
    }

    pub(crate) fn empty() -> Self {
        Self { tag: None, json: Json::default() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::empty()
    }

    /// Returns the item of a list that is no object.
    pub(crate) fn of(json: &str) -> Self {
        Self { tag: None, json: Json::from_checked(json) }
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
        let tag = self.tag.as_deref().map(|tag| printable(tag, MAX_NAME));
        f.debug_struct("UnknownVariant").field("tag", &tag).finish_non_exhaustive()
    }
}
