//! Values that do not fit their type: models keep them beside the field, and the reader reports where they are.

use jiter::{Jiter, Peek};

use super::Reader;
use crate::model::error::PathSegment;
use crate::model::{DecodeError, JsonField, Writer};

/// Limit of the reported values of a document.
const MAX_REPORTED: usize = 100;

/// Limit of the texts that models keep, as a multiple of the document. A text counts again for each model around it.
const MAX_KEPT: usize = 16;

/// How values were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Notation {
    /// As the writer writes them.
    #[default]
    Canonical,
    /// In another notation, such as `3.0` for an integer.
    Other,
    /// With an item that does not fit its type and was left out.
    Incomplete,
}

/// Position before a value, to return to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    position: usize,
    depth: u8,
    in_model: bool,
    reported: usize,
    kept: usize,
}

impl<'j> Reader<'j> {
    /// Returns the values that did not fit their fields, as errors with path and kind: at most 100.
    pub(crate) fn take_unexpected(&mut self) -> Vec<DecodeError> {
        std::mem::take(&mut self.unexpected)
    }

    /// Returns the start of the next value. Call [`peek`](Self::peek) before.
    pub(crate) fn start(&self) -> Start {
        let (position, reported) = (self.position(), self.unexpected.len());
        Start { position, depth: self.depth, in_model: self.in_model, reported, kept: self.kept }
    }

    /// Moves back to an earlier position.
    pub(super) fn return_to(&mut self, start: Start) {
        self.json = Jiter::new(self.data.get(start.position..).unwrap_or_default());
        (self.base, self.depth, self.in_model) = (start.position, start.depth, start.in_model);
        self.unexpected.truncate(start.reported);
        (self.kept, self.notation) = (start.kept, Notation::Canonical);
    }

    /// Records the notation of the value just read.
    pub(crate) fn mark(&mut self, notation: Notation) {
        self.notation = self.notation.max(notation);
    }

    /// Returns the notation of the values read since the last call, and resets it.
    #[inline]
    pub(crate) fn take_notation(&mut self) -> Notation {
        std::mem::take(&mut self.notation)
    }

    /// Returns `true` if the next value belongs to a model.
    pub(crate) fn is_in_model(&self) -> bool {
        self.in_model
    }

    /// Sets whether the next value belongs to a model. Returns the former setting.
    #[inline]
    pub(crate) fn set_in_model(&mut self, in_model: bool) -> bool {
        std::mem::replace(&mut self.in_model, in_model)
    }

    /// Skips a value that did not fit its type, reports it and returns its text. The value starts at `position`.
    ///
    /// # Errors
    /// `error` itself, unless the value belongs to a model and is valid JSON.
    #[cold]
    pub(crate) fn skip_unexpected(
        &mut self,
        position: usize,
        error: DecodeError,
    ) -> Result<&'j str, DecodeError> {
        if !error.is_unexpected() || !self.in_model {
            return Err(error);
        }
        // The kind of a value is found at its start, so that at most a string or number was read.
        self.return_to(Start { position, ..self.start() });
        let text = self.raw()?;
        if self.unexpected.len() < MAX_REPORTED {
            self.unexpected.push(error);
        }
        Ok(text)
    }

    /// Counts the text that a model keeps of a field.
    ///
    /// # Errors
    /// Nested models keep a multiple of the document, which a server does not send.
    pub(crate) fn count_kept(&mut self, bytes: usize) -> Result<(), DecodeError> {
        self.kept = self.kept.saturating_add(bytes);
        match self.kept > self.data.len().saturating_mul(MAX_KEPT) {
            true => Err(DecodeError::new("too many values in an unexpected notation", Some(self.position()))),
            false => Ok(()),
        }
    }

    /// Reads a part of a value with `read`, and prefixes the paths of its error and of the values reported in it.
    #[inline]
    pub(crate) fn within<T>(
        &mut self,
        segment: PathSegment<'_>,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let before = self.unexpected.len();
        let result = read(self);
        if self.unexpected.len() > before {
            self.prefix(before, segment);
        }
        result.map_err(|error| error.within(segment))
    }

    #[cold]
    fn prefix(&mut self, before: usize, segment: PathSegment<'_>) {
        let prefixed: Vec<_> = self.unexpected.drain(before..).map(|error| error.within(segment)).collect();
        self.unexpected.extend(prefixed);
    }

    /// Reads an item of a list or a value of a map. Returns `false` if it does not fit, so that the list lacks it.
    pub(crate) fn item(
        &mut self,
        value: &mut dyn JsonField,
        segment: PathSegment<'_>,
    ) -> Result<bool, DecodeError> {
        self.within(segment, |reader| {
            if reader.take_null()? {
                if !value.keep_item("null") && !writes_null(value) {
                    reader.mark(Notation::Other);
                }
                return Ok(true);
            }
            let position = reader.position();
            let Err(error) = value.read(reader) else { return Ok(true) };
            let text = reader.skip_unexpected(position, error)?;
            let is_kept = value.keep_item(text);
            if !is_kept {
                reader.mark(Notation::Incomplete);
            }
            Ok(is_kept)
        })
    }

    /// Consumes the next value if it is an empty list, which PHP writes for an empty object. Returns `true` if it was.
    pub(crate) fn take_empty_list(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Array || !self.is_empty_list() {
            return Ok(false);
        }
        self.raw().map(|_| true)
    }

    /// Returns `true` if the next value, a list, is empty.
    pub(crate) fn is_empty_list(&self) -> bool {
        let rest = self.data.get(self.position()..).unwrap_or_default();
        rest.trim_ascii_start()
            .strip_prefix(b"[")
            .is_some_and(|rest| rest.trim_ascii_start().starts_with(b"]"))
    }

    /// Returns the error for a value of another kind.
    pub(crate) fn unexpected(&self, expected: &str, found: Peek) -> DecodeError {
        let found = match found {
            Peek::Null => "null",
            Peek::True | Peek::False => "a boolean",
            Peek::String => "a string",
            Peek::Array => "a list",
            Peek::Object => "an object",
            number if number.is_num() => "a number",
            _ => {
                return DecodeError::new(
                    format!("expected {expected}, found invalid JSON"),
                    Some(self.position()),
                );
            }
        };
        DecodeError::unexpected(format!("expected {expected}, found {found}"), self.position())
    }
}

/// Returns `true` if the value is written as `null`: in a list or a map, that is how `None` is written.
pub(crate) fn writes_null(value: &dyn JsonField) -> bool {
    let mut writer = Writer::default();
    value.write(&mut writer);
    writer.since(0) == b"null"
}
