//! Decoding and encoding of whole JSON texts.

use super::{DecodeError, JsonField, Reader, RejectedItem, Writer};

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

/// Decodes a JSON text. Items of a list that do not fit are skipped and returned separately.
pub(crate) fn decode_lenient<T: JsonField>(text: &[u8]) -> Result<(T, Vec<RejectedItem>), DecodeError> {
    let mut value = T::empty();
    let mut rejected = Vec::new();
    Reader::new(text).document(|reader| match reader.take_null()? {
        true if value.set_null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read_response(reader, &mut rejected),
    })?;
    Ok((value, rejected))
}

/// Returns the JSON text of a value.
pub(crate) fn encode(value: &dyn JsonField) -> Vec<u8> {
    let mut writer = Writer::with_capacity(512);
    value.write(&mut writer);
    writer.into_bytes()
}
