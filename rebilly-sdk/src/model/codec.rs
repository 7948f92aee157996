//! Decoding and encoding of whole JSON texts.

use super::reader::recorder::Records;
use super::selection::Selection;
use super::{DecodeError, DecodeReport, JsonField, Reader, Writer};

/// Decodes a JSON text.
pub(crate) fn decode<T: JsonField>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    Reader::new(text).document(|reader| match reader.take_null()? {
        true if value.set_null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read(reader),
    })?;
    Ok(value)
}

/// Decodes a JSON text. Also returns what does not fit: items of a list, which are skipped, and values inside models.
pub(crate) fn decode_lenient<T: JsonField>(text: &[u8]) -> Result<(T, DecodeReport), DecodeError> {
    Reader::new(text).document(read_lenient)
}

/// Reads a value like [`decode_lenient`].
pub(crate) fn read_lenient<T: JsonField>(reader: &mut Reader<'_>) -> Result<(T, DecodeReport), DecodeError> {
    let mut value = T::empty();
    let mut report = DecodeReport::default();
    match reader.take_null()? {
        true if value.set_null() => {}
        true => return Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read_response(reader, &mut report.rejected)?,
    }
    report.unexpected = reader.take_unexpected();
    Ok((value, report))
}

/// Returns the JSON text of a value.
pub(crate) fn encode(value: &dyn JsonField) -> Vec<u8> {
    let mut writer = Writer::with_capacity(512);
    value.write(&mut writer);
    writer.into_bytes()
}

/// Union that reads itself after its tag has been found.
pub(crate) trait TaggedUnion: JsonField + Sized {
    /// Name of the tag property.
    const TAG: &'static str;

    /// Reads the variant of a tag.
    fn read_as(tag: Option<String>, reader: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// Decodes a union and records the members that `select` selects. `select` has to label the tag with its name.
///
/// The text is read once, in addition to the part before the tag. It is read again only if the tag is duplicated or
/// if decoding fails, because the last of several tags counts.
pub(crate) fn decode_tagged<T: TaggedUnion>(
    text: &[u8],
    select: impl Fn() -> Selection,
) -> Result<(T, Records<'_>), DecodeError> {
    let (read, records) = Reader::record(text, select(), |reader| {
        let tag = reader.find_first(T::TAG)?;
        Ok((T::read_as(tag.clone(), reader)?, tag))
    });
    if let Ok((value, tag)) = read {
        let tags = records.iter().filter(|(record, _)| record.label == T::TAG);
        if tags.last().and_then(|(_, text)| text.to_text()) == tag {
            return Ok((value, records));
        }
    }
    let (read, records) = Reader::record(text, select(), |reader| {
        if reader.take_null()? {
            return Err(DecodeError::new("expected a value, found null", Some(0)));
        }
        let tag = reader.find(T::TAG)?;
        T::read_as(tag, reader)
    });
    Ok((read?, records))
}

/// Returns the JSON text of the selected members of a value. Unselected members of models are not encoded.
pub(crate) fn encode_selected(value: &dyn JsonField, selection: Selection) -> Vec<u8> {
    let mut writer = Writer::selecting(selection);
    value.write(&mut writer);
    writer.into_bytes()
}
