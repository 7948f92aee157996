//! Unknown variant of a union, and decoding by presence of properties or by a property of the surrounding object.

use std::fmt;

use jiter::Peek;

use super::{DecodeError, JsonField, Reader, Writer};
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
        writer.note_unknown("UnknownVariant", self.tag.as_deref().unwrap_or_default());
        writer.raw(self.json.as_str());
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tag = self.tag.as_deref().map(|tag| printable(tag, MAX_NAME));
        f.debug_struct("UnknownVariant").field("tag", &tag).finish_non_exhaustive()
    }
}

/// Model that a property of the type `U` can hold: `AdyenCredentials` is a `ModelOf<GatewayCredentials>`.
///
/// Another property of the surrounding object selects the model. The generated models implement this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a model of `{U}`",
    note = "`{U}::MODELS` lists the models, each with the values that select it"
)]
pub trait ModelOf<U>: JsonField {
    /// Values of the selecting property, such as `Adyen`.
    const TAGS: &'static [&'static str];
}

/// Reads the JSON of a part as a model. `None` if it is not an object. `[]` is an empty object.
pub(crate) fn read_part<T: JsonField>(json: &Json) -> Option<T> {
    let mut reader = Reader::new(json.as_str().as_bytes());
    reader.set_in_model(true);
    let mut model = T::empty();
    reader.document(|reader| model.read(reader)).ok()?;
    Some(model)
}

/// Returns the JSON of a model.
pub(crate) fn write_part(model: &dyn JsonField) -> Json {
    let mut writer = Writer::default();
    model.write(&mut writer);
    Json::from_checked(&String::from_utf8_lossy(&writer.into_bytes()))
}

/// Reads an object, or the `[]` of an empty one within a model, without its members.
pub(crate) fn read_object(reader: &mut Reader<'_>) -> Result<Json, DecodeError> {
    match reader.peek()? {
        Peek::Object => {}
        Peek::Array if reader.is_in_model() && reader.is_empty_list() => {}
        peek => return Err(reader.unexpected("an object", peek)),
    }
    reader.raw().map(Json::from_checked)
}

/// Properties that select a variant of the union `U`, and the function that reads it.
pub(crate) type PresenceCase<U> = (&'static [&'static str], fn(&mut Reader<'_>) -> Result<U, DecodeError>);

/// Reads the variant of the first case whose properties are all present and not `null`. `None` if no case fits.
pub(crate) fn read_present<U>(
    cases: &[PresenceCase<U>],
    reader: &mut Reader<'_>,
) -> Result<Option<U>, DecodeError> {
    let names: Vec<&'static str> = cases.iter().flat_map(|(names, _)| names.iter().copied()).collect();
    let Some(present) = reader.present(&names)? else { return Ok(None) };
    let fits = |(names, _): &&PresenceCase<U>| names.iter().all(|name| present.contains(name));
    match cases.iter().find(fits) {
        Some((_, read)) => read(reader).map(Some),
        None => Ok(None),
    }
}
