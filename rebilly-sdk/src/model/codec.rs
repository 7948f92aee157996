//! Whole JSON texts: of a body to send, and of one that came.

use super::{DecodeError, JsonField, Reader, RejectedItem, Writer};

/// Reads the one value of a text.
pub(crate) fn decode<T: JsonField>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    Reader::new(text).document(|reader| match reader.null()? {
        true if value.null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read(reader),
    })?;
    Ok(value)
}

/// Reads the body of an answer: as [`decode`], but a list goes on after an item that does not fit.
pub(crate) fn receive<T: JsonField>(text: &[u8]) -> Result<(T, Vec<RejectedItem>), DecodeError> {
    let mut value = T::empty();
    let mut rejected = Vec::new();
    Reader::new(text).document(|reader| match reader.null()? {
        true if value.null() => Ok(()),
        true => Err(DecodeError::new("expected a value, found null", Some(0))),
        false => value.read_answer(reader, &mut rejected),
    })?;
    Ok((value, rejected))
}

/// The JSON text of a value.
pub(crate) fn encode(value: &dyn JsonField) -> Vec<u8> {
    let mut writer = Writer::with_capacity(512);
    value.write(&mut writer);
    writer.into_bytes()
}
