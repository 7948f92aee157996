//! Reading of booleans, strings and numbers.
//!
//! Within a model, a number is accepted for a string, and a number or boolean written as text for itself: the field
//! keeps the received notation.

use jiter::{Jiter, Peek};

use super::{Notation, Reader, syntax};
use crate::model::DecodeError;

impl Reader<'_> {
    /// Reads a boolean.
    pub(crate) fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.peek()? {
            peek @ (Peek::True | Peek::False) => self.json.known_bool(peek).map_err(|e| self.syntax(&e)),
            Peek::String if self.in_model => {
                let at = self.position();
                let value = match self.str()? {
                    "true" => Some(true),
                    "false" => Some(false),
                    _ => None,
                };
                self.mark(Notation::Other);
                value.ok_or_else(|| DecodeError::unexpected("expected a boolean, found a string", at))
            }
            peek => Err(self.unexpected("a boolean", peek)),
        }
    }

    /// Reads a string and unescapes it. Within a model, returns the text of a number too.
    #[inline]
    pub(crate) fn str(&mut self) -> Result<&str, DecodeError> {
        match self.peek()? {
            Peek::String => {}
            peek if peek.is_num() && self.in_model => {
                self.mark(Notation::Other);
                return self.number();
            }
            peek => return Err(self.unexpected("a string", peek)),
        }
        let base = self.base;
        self.json.known_str().map_err(|error| syntax(&error, base))
    }

    /// Reads a number and returns its text. Within a model, accepts the number as a string too.
    pub(crate) fn number(&mut self) -> Result<&str, DecodeError> {
        let peek = self.peek()?;
        let (start, base) = (self.position(), self.base);
        if peek == Peek::String && self.in_model {
            self.mark(Notation::Other);
            let text = self.json.known_str().map_err(|error| syntax(&error, base))?;
            let found = || DecodeError::unexpected("expected a number, found a string", start);
            return is_number(text).then_some(text).ok_or_else(found);
        }
        if !peek.is_num() {
            return Err(self.unexpected("a number", peek));
        }
        let bytes = self.json.known_number_bytes(peek).map_err(|error| syntax(&error, base))?;
        std::str::from_utf8(bytes).map_err(|_| DecodeError::new("expected a number", Some(start)))
    }

    /// Reads an integer. Accepts `3.0` and `3e2` too, and marks them as non-canonical.
    pub(crate) fn integer(&mut self) -> Result<i64, DecodeError> {
        let peek = self.peek()?;
        if !(peek.is_num() || peek == Peek::String && self.in_model) {
            return Err(self.unexpected("an integer", peek));
        }
        let at = self.position();
        let (value, canonical) = {
            let text = self.number()?;
            match text.parse::<i64>() {
                Ok(value) => (Some(value), text != "-0"),
                Err(_) => (crate::types::parse_integer(text), false),
            }
        };
        if !canonical {
            self.mark(Notation::Other);
        }
        value.ok_or_else(|| DecodeError::unexpected("expected a 64-bit integer, found another number", at))
    }
}

/// Returns `true` if the text is exactly one JSON number.
fn is_number(text: &str) -> bool {
    let mut json = Jiter::new(text.as_bytes());
    let has_digits = text.ends_with(|last: char| last.is_ascii_digit());
    has_digits
        && matches!(json.peek(), Ok(peek) if peek.is_num() && json.current_index() == 0 && json.known_number_bytes(peek).is_ok())
        && json.current_index() == text.len()
}
