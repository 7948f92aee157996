//! A pull reader over JSON text: `jiter` with a depth limit and errors that name what was found.

use jiter::{Jiter, JiterError, Peek};

use super::DecodeError;

/// Objects and lists inside one another; deeper documents are refused.
const MAX_DEPTH: u8 = 100;

/// The same for what is in memory already: users can nest JSON of their own deeper than a server may.
const MAX_DEPTH_CONVERTING: u8 = 200;

/// Reads one JSON text from front to back.
#[derive(Debug)]
pub struct Reader<'j> {
    json: Jiter<'j>,
    data: &'j [u8],
    /// Where in `data` the text of `json` begins.
    base: usize,
    depth: u8,
    non_canonical: bool,
    converting: bool,
}

impl<'j> Reader<'j> {
    /// Starts at the beginning of `data`.
    pub fn new(data: &'j [u8]) -> Self {
        Self { json: Jiter::new(data), data, base: 0, depth: 0, non_canonical: false, converting: false }
    }

    /// Reads what an answer holds into the model of a request: what requests leave out is skipped.
    pub(crate) fn converting(data: &'j [u8]) -> Self {
        Self { converting: true, ..Self::new(data) }
    }

    pub(crate) fn is_converting(&self) -> bool {
        self.converting
    }

    /// Reads the one value of the text, and that nothing follows it.
    pub fn document<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let value = read(&mut self)?;
        self.json.finish().map_err(|error| self.syntax(&error))?;
        Ok(value)
    }

    /// What kind of value comes next.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.json.peek().map_err(|error| self.syntax(&error))
    }

    /// Whether the next value is `null`; takes it if so.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Null {
            return Ok(false);
        }
        self.json.known_null().map_err(|error| self.syntax(&error))?;
        Ok(true)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.peek()? {
            peek @ (Peek::True | Peek::False) => self.json.known_bool(peek).map_err(|e| self.syntax(&e)),
            peek => Err(self.unexpected("a boolean", peek)),
        }
    }

    #[inline]
    pub(crate) fn str(&mut self) -> Result<&str, DecodeError> {
        match self.peek()? {
            Peek::String => {}
            peek => return Err(self.unexpected("a string", peek)),
        }
        let base = self.base;
        self.json.known_str().map_err(|error| syntax(&error, base))
    }

    /// The text of a number as it was sent.
    pub(crate) fn number(&mut self) -> Result<&str, DecodeError> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return Err(self.unexpected("a number", peek));
        }
        let (start, base) = (self.position(), self.base);
        let bytes = self.json.known_number_bytes(peek).map_err(|error| syntax(&error, base))?;
        std::str::from_utf8(bytes).map_err(|_| DecodeError::new("expected a number", Some(start)))
    }

    /// A whole number; `3.0` and `3e2` are taken too, and noted as not written the way this library writes them.
    pub(crate) fn integer(&mut self) -> Result<i64, DecodeError> {
        let peek = self.peek()?;
        if !peek.is_num() {
            return Err(self.unexpected("an integer", peek));
        }
        let at = self.position();
        let (value, plain) = {
            let text = self.number()?;
            match text.parse::<i64>() {
                Ok(value) => (Some(value), text != "-0"),
                Err(_) => (crate::types::whole(text), false),
            }
        };
        self.non_canonical |= !plain;
        value
            .ok_or_else(|| DecodeError::new("expected an integer of 64 bits, found another number", Some(at)))
    }

    /// Skips the next value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        let peek = self.peek()?;
        let start = self.position();
        self.json.known_skip(peek).map_err(|error| self.syntax(&error))?;
        let text = self.text_since(start)?;
        if nesting(text) > usize::from(self.max_depth().saturating_sub(self.depth)) {
            return Err(self.too_deep(start));
        }
        Ok(text)
    }

    /// The text between an earlier [`position`](Self::position) and here.
    pub(crate) fn text_since(&self, start: usize) -> Result<&'j str, DecodeError> {
        std::str::from_utf8(self.data.get(start..self.position()).unwrap_or_default())
            .map_err(|error| DecodeError::new("invalid UTF-8", Some(start + error.valid_up_to())))
    }

    /// Where the next value begins, after [`peek`](Self::peek).
    #[inline]
    pub(crate) fn position(&self) -> usize {
        self.base + self.json.current_index()
    }

    /// Notes that the value just read would be written in another form than it was sent.
    pub(crate) fn mark_non_canonical(&mut self) {
        self.non_canonical = true;
    }

    /// Whether a value was read since the last call that would be written in another form.
    #[inline]
    pub(crate) fn take_non_canonical(&mut self) -> bool {
        std::mem::take(&mut self.non_canonical)
    }

    /// The first key of an object, or nothing when it is empty.
    #[inline]
    pub(crate) fn object(&mut self) -> Result<Option<&str>, DecodeError> {
        match self.peek()? {
            Peek::Object => {}
            peek => return Err(self.unexpected("an object", peek)),
        }
        self.descend()?;
        let base = self.base;
        let key = self.json.known_object().map_err(|error| syntax(&error, base))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// The next key of the object.
    #[inline]
    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, DecodeError> {
        let base = self.base;
        let key = self.json.next_key().map_err(|error| syntax(&error, base))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// Whether the next key of the object is this one, as servers write it: without white space or escapes. Takes it if so.
    ///
    /// A short cut that only ever says less than [`next_key`](Self::next_key), which finds out what else it is.
    #[inline]
    pub(crate) fn next_key_is(&mut self, name: &str) -> bool {
        let at = self.position();
        let rest = self.data.get(at..).unwrap_or_default().strip_prefix(b",\"");
        let rest = rest.and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(b"\":")) else { return false };
        self.base = self.data.len() - rest.len();
        self.json = Jiter::new(rest);
        true
    }

    /// Enters a list; whether it has a first item.
    pub(crate) fn list(&mut self) -> Result<bool, DecodeError> {
        match self.peek()? {
            Peek::Array => {}
            peek => return Err(self.unexpected("a list", peek)),
        }
        self.descend()?;
        let first = self.json.known_array().map_err(|error| self.syntax(&error))?;
        self.depth -= u8::from(first.is_none());
        Ok(first.is_some())
    }

    /// Whether the list has another item.
    pub(crate) fn next_item(&mut self) -> Result<bool, DecodeError> {
        let next = self.json.array_step().map_err(|error| self.syntax(&error))?;
        self.depth -= u8::from(next.is_none());
        Ok(next.is_some())
    }

    /// Where the item that comes next begins, for [`skip_item`](Self::skip_item).
    pub(crate) fn begin_item(&mut self) -> Result<(usize, u8), DecodeError> {
        self.peek()?;
        Ok((self.position(), self.depth))
    }

    /// Goes to the end of an item that could not be read, and gives its text.
    pub(crate) fn skip_item(&mut self, (start, depth): (usize, u8)) -> Result<&'j str, DecodeError> {
        self.json = Jiter::new(self.data.get(start..).unwrap_or_default());
        (self.base, self.depth, self.non_canonical) = (start, depth, false);
        self.raw()
    }

    /// The string under `name` in the object that comes next, without moving. Of a repeated key the last counts.
    pub(crate) fn find(&mut self, name: &str) -> Result<Option<String>, DecodeError> {
        match self.peek()? {
            Peek::Object => {}
            peek => return Err(self.unexpected("an object", peek)),
        }
        let mut ahead = Reader {
            json: self.json.clone(),
            data: self.data,
            base: self.base,
            depth: self.depth,
            non_canonical: false,
            converting: self.converting,
        };
        let mut found = None;
        let mut key = ahead.object()?.map(|key| key == name);
        while let Some(wanted) = key {
            match ahead.peek()? {
                // The last of a repeated key counts, as it does for the object itself.
                Peek::String if wanted => found = Some(ahead.str()?.to_owned()),
                other => {
                    ahead.json.known_skip(other).map_err(|error| ahead.syntax(&error))?;
                    if wanted {
                        found = None;
                    }
                }
            }
            key = ahead.next_key()?.map(|key| key == name);
        }
        Ok(found)
    }

    /// The error for a value of another kind.
    pub(crate) fn unexpected(&self, expected: &str, found: Peek) -> DecodeError {
        let found = match found {
            Peek::Null => "null",
            Peek::True | Peek::False => "a boolean",
            Peek::String => "a string",
            Peek::Array => "a list",
            Peek::Object => "an object",
            number if number.is_num() => "a number",
            _ => "no JSON value",
        };
        DecodeError::new(format!("expected {expected}, found {found}"), Some(self.position()))
    }

    fn descend(&mut self) -> Result<(), DecodeError> {
        if self.depth >= self.max_depth() {
            return Err(self.too_deep(self.position()));
        }
        self.depth += 1;
        Ok(())
    }

    fn max_depth(&self) -> u8 {
        if self.converting { MAX_DEPTH_CONVERTING } else { MAX_DEPTH }
    }

    fn too_deep(&self, at: usize) -> DecodeError {
        DecodeError::new(format!("more than {} levels deep", self.max_depth()), Some(at))
    }

    fn syntax(&self, error: &JiterError) -> DecodeError {
        syntax(error, self.base)
    }
}

/// How many objects and lists are inside one another in a valid JSON text.
fn nesting(json: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                while let Some(byte) = bytes.next().filter(|byte| *byte != b'"') {
                    if byte == b'\\' {
                        bytes.next();
                    }
                }
            }
            _ => {}
        }
    }
    deepest
}

/// Takes the position apart from the reader, which the text just read may still borrow.
fn syntax(error: &JiterError, base: usize) -> DecodeError {
    use jiter::JiterErrorType;
    let message = match &error.error_type {
        JiterErrorType::JsonError(kind) => format!("not JSON: {kind}"),
        JiterErrorType::WrongType { .. } => "a value of another kind".to_owned(),
    };
    DecodeError::new(message, Some(base + error.index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_cut_to_a_key_takes_what_is_written_plainly_and_leaves_the_rest() {
        let text = br#"{"a":1,"b":[2, 3],"c\u0064":4, "e":5,"f" :6}"#;
        let mut reader = Reader::new(text);
        assert_eq!(reader.object().unwrap(), Some("a"));
        assert_eq!(reader.integer().unwrap(), 1);
        for other in ["", "a", "bb", "b\":[2"] {
            assert!(!reader.next_key_is(other), "{other}");
        }
        assert!(reader.next_key_is("b"));
        assert_eq!((reader.position(), reader.raw().unwrap()), (11, "[2, 3]"));
        for key in ["cd", "e", "f"] {
            assert!(!reader.next_key_is(key), "{key}");
            assert_eq!(reader.next_key().unwrap(), Some(key));
            reader.integer().unwrap();
        }
        assert!(!reader.next_key_is("g"));
        assert_eq!(reader.next_key().unwrap(), None);
    }

    #[test]
    fn positions_and_texts_count_from_the_beginning_after_a_short_cut() {
        let text = br#"{"a":1,"b":2,"c":"x"}"#;
        let mut reader = Reader::new(text);
        reader.peek().unwrap();
        let start = reader.position();
        reader.object().unwrap();
        reader.integer().unwrap();
        assert!(reader.next_key_is("b"));
        reader.integer().unwrap();
        assert!(reader.next_key_is("c"));
        assert_eq!(reader.text_since(start).unwrap(), r#"{"a":1,"b":2,"c":"#);
        assert_eq!(reader.integer().unwrap_err().offset(), Some(17));
    }
}
