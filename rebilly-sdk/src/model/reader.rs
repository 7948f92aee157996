//! JSON pull parser: `jiter` with a depth limit and errors that name the kind of value found.

mod key_order;
pub(super) mod recorder;
mod scalars;
#[cfg(test)]
pub(crate) mod scanned;
mod unexpected;

use jiter::{Jiter, JiterError, Peek};

use self::key_order::KeyOrder;
use self::recorder::Recorder;
use self::unexpected::Start;
pub(crate) use self::unexpected::{Notation, writes_null};
use super::{DecodeError, ModelInfo};

/// Maximum nesting of objects and lists. Deeper documents are rejected.
const MAX_DEPTH: u8 = 100;

/// Maximum nesting when a response is converted into a request. Users may nest deeper than a server.
const MAX_DEPTH_CONVERTING: u8 = 200;

/// Pull parser of one JSON text.
#[derive(Debug)]
pub struct Reader<'j> {
    json: Jiter<'j>,
    data: &'j [u8],
    /// Offset in `data` at which `json` starts.
    base: usize,
    depth: u8,
    /// Notation of the values that were read since it was taken.
    notation: Notation,
    /// The value belongs to a model, which keeps its notation, and keeps it whole if it does not fit its field.
    in_model: bool,
    /// Values that do not fit their fields: the first ones, with paths from the value that is being read.
    unexpected: Vec<DecodeError>,
    /// Bytes of the texts that models keep beside their fields.
    kept: usize,
    /// A response is being converted into a request: unknown read-only properties are dropped.
    converting: bool,
    recorder: Option<Box<Recorder>>,
    /// A list had a second item.
    repeats: bool,
    /// Orders of keys that differ from the spec.
    key_orders: Vec<(&'static ModelInfo, KeyOrder)>,
}

impl<'j> Reader<'j> {
    /// Returns a parser at the start of `data`.
    pub fn new(data: &'j [u8]) -> Self {
        Self {
            json: Jiter::new(data),
            data,
            base: 0,
            depth: 0,
            notation: Notation::Canonical,
            in_model: false,
            unexpected: Vec::new(),
            kept: 0,
            converting: false,
            recorder: None,
            repeats: false,
            key_orders: Vec::new(),
        }
    }

    /// Returns a parser that reads the text of a response into a request model. Models drop read-only properties.
    pub(crate) fn converting(data: &'j [u8]) -> Self {
        Self { converting: true, in_model: true, ..Self::new(data) }
    }

    /// Returns `true` if a response is being converted into a request.
    pub(crate) fn is_converting(&self) -> bool {
        self.converting
    }

    /// Reads the one value of the text with `read`. `Err` if more text follows.
    pub fn document<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        self.read_document(read)
    }

    fn read_document<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let result = read(self);
        #[cfg(test)]
        scanned::add(self.position());
        let value = result?;
        self.json.finish().map_err(|error| self.syntax(&error))?;
        Ok(value)
    }

    /// Returns the kind of the next value.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.json.peek().map_err(|error| self.syntax(&error))
    }

    /// Consumes the next value if it is `null`. Returns `true` if it was.
    #[inline]
    pub(crate) fn take_null(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Null {
            return Ok(false);
        }
        self.json.known_null().map_err(|error| self.syntax(&error))?;
        Ok(true)
    }

    /// Skips the next value and returns its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        let peek = self.peek()?;
        let start = self.position();
        let depth = self.depth + 1;
        let recorder = self.recorder.as_ref().filter(|it| peek == Peek::Object && it.is_selecting(depth));
        let is_item = recorder.map(|recorder| recorder.is_of_items());
        if is_item == Some(false) {
            return self.raw_members(start);
        }
        self.json.known_skip(peek).map_err(|error| self.syntax(&error))?;
        let text = self.text_since(start)?;
        if nesting(text) > usize::from(self.max_depth().saturating_sub(self.depth)) {
            return Err(self.too_deep(start));
        }
        if let (Some(true), Some(recorder)) = (is_item, &mut self.recorder) {
            recorder.record_item(start..start + text.len());
        }
        Ok(text)
    }

    /// Returns the text between `start`, an earlier [`position`](Self::position), and the current position.
    pub(crate) fn text_since(&self, start: usize) -> Result<&'j str, DecodeError> {
        std::str::from_utf8(self.data.get(start..self.position()).unwrap_or_default())
            .map_err(|error| DecodeError::new("invalid UTF-8", Some(start + error.valid_up_to())))
    }

    /// Returns the current offset in the text. After [`peek`](Self::peek), the next value starts there.
    #[inline]
    pub(crate) fn position(&self) -> usize {
        self.base + self.json.current_index()
    }

    /// Enters an object and returns its first key. `None` if it is empty.
    #[inline]
    pub(crate) fn object(&mut self) -> Result<Option<&str>, DecodeError> {
        match self.peek()? {
            Peek::Object => {}
            peek => return Err(self.unexpected("an object", peek)),
        }
        self.descend()?;
        if self.recorder.is_some() {
            self.record_key(|json| json.known_object().ok().flatten());
        }
        let base = self.base;
        let key = self.json.known_object().map_err(|error| syntax(&error, base))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// Returns the next key of the object. `None` at its end.
    #[inline]
    pub(crate) fn next_key(&mut self) -> Result<Option<&str>, DecodeError> {
        if self.recorder.is_some() {
            self.record_key(|json| json.next_key().ok().flatten());
        }
        let base = self.base;
        let key = self.json.next_key().map_err(|error| syntax(&error, base))?;
        if key.is_none() {
            self.depth -= 1;
        }
        Ok(key)
    }

    /// Consumes the next key if it is `name`, written without whitespace or escapes. Returns `true` if it was.
    ///
    /// Fast path for the usual notation. After `false`, call [`next_key`](Self::next_key), which handles all notations.
    #[inline]
    pub(crate) fn next_key_is(&mut self, name: &str) -> bool {
        let at = self.position();
        let rest = self.data.get(at..).unwrap_or_default().strip_prefix(b",\"");
        let rest = rest.and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(b"\":")) else { return false };
        self.base = self.data.len() - rest.len();
        self.json = Jiter::new(rest);
        if self.recorder.is_some() {
            self.record_known_key(name, at);
        }
        true
    }

    /// Enters a list. Returns `true` if it has an item.
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

    /// Returns `true` if the list has another item.
    pub(crate) fn next_item(&mut self) -> Result<bool, DecodeError> {
        let next = self.json.array_step().map_err(|error| self.syntax(&error))?;
        self.depth -= u8::from(next.is_none());
        self.repeats |= next.is_some();
        Ok(next.is_some())
    }

    /// Returns the start of the next item, for [`skip_item`](Self::skip_item).
    pub(crate) fn begin_item(&mut self) -> Result<Start, DecodeError> {
        self.peek()?;
        if let Some(recorder) = &mut self.recorder {
            recorder.begin_item();
        }
        Ok(self.start())
    }

    /// Moves to the end of an item that failed to read, and returns its text.
    pub(crate) fn skip_item(&mut self, start: Start) -> Result<&'j str, DecodeError> {
        self.return_to(start);
        let recorder = self.recorder.take();
        let text = self.raw();
        self.recorder = recorder;
        if let Some(recorder) = &mut self.recorder {
            recorder.clear_item();
        }
        text
    }

    /// Returns the string property `name` of the next object without consuming it. `None` if it is not a string.
    ///
    /// The last value of a duplicate key wins, so the whole object is read.
    pub(crate) fn find(&mut self, name: &str) -> Result<Option<String>, DecodeError> {
        self.look_ahead(name, false)
    }

    /// Returns the first property `name` of the next object, like [`find`](Self::find). Reads up to this property.
    pub(crate) fn find_first(&mut self, name: &str) -> Result<Option<String>, DecodeError> {
        self.look_ahead(name, true)
    }

    fn look_ahead(&mut self, name: &str, first: bool) -> Result<Option<String>, DecodeError> {
        let Some(mut ahead) = self.ahead_of_object()? else { return Ok(None) };
        let mut found = None;
        let mut key = ahead.object()?.map(|key| key == name);
        while let Some(is_match) = key {
            match ahead.peek()? {
                Peek::String if is_match => found = Some(ahead.str()?.to_owned()),
                other => {
                    ahead.json.known_skip(other).map_err(|error| ahead.syntax(&error))?;
                    if is_match {
                        found = None;
                    }
                }
            }
            if first && is_match {
                break;
            }
            key = ahead.next_key()?.map(|key| key == name);
        }
        #[cfg(test)]
        scanned::add(ahead.position() - self.position());
        Ok(found)
    }

    /// Returns which of these properties the next object has with another value than `null`, without consuming it. `None`
    /// for the `[]` of an empty one.
    pub(crate) fn present(
        &mut self,
        names: &[&'static str],
    ) -> Result<Option<Vec<&'static str>>, DecodeError> {
        let Some(mut ahead) = self.ahead_of_object()? else { return Ok(None) };
        let named = |key: &str| names.iter().find(|name| **name == key).copied();
        let mut present = Vec::new();
        let mut key = ahead.object()?.map(named);
        while let Some(name) = key {
            let peek = ahead.peek()?;
            present.extend(name.filter(|_| peek != Peek::Null));
            ahead.json.known_skip(peek).map_err(|error| ahead.syntax(&error))?;
            key = ahead.next_key()?.map(named);
        }
        #[cfg(test)]
        scanned::add(ahead.position() - self.position());
        Ok(Some(present))
    }

    /// Returns a parser at the start of the next object. `None` for the `[]` of an empty one within a model.
    fn ahead_of_object(&mut self) -> Result<Option<Reader<'j>>, DecodeError> {
        match self.peek()? {
            Peek::Object => {}
            Peek::Array if self.in_model && self.is_empty_list() => return Ok(None),
            peek => return Err(self.unexpected("an object", peek)),
        }
        // Not a clone of the parser: that copies the last escaped string.
        let base = self.position();
        Ok(Some(Reader {
            json: Jiter::new(self.data.get(base..).unwrap_or_default()),
            base,
            depth: self.depth,
            converting: self.converting,
            ..Reader::new(self.data)
        }))
    }

    /// Enters an object or a list. `Err` beyond the depth limit.
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
        DecodeError::new(format!("nested more than {} levels deep", self.max_depth()), Some(at))
    }

    fn syntax(&self, error: &JiterError) -> DecodeError {
        syntax(error, self.base)
    }
}

/// Returns the nesting depth of a valid JSON text.
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

/// Converts an error of `jiter`. A free function, because the value just read may still borrow the reader.
fn syntax(error: &JiterError, base: usize) -> DecodeError {
    use jiter::JiterErrorType;
    let message = match &error.error_type {
        JiterErrorType::JsonError(kind) => format!("not JSON: {kind}"),
        JiterErrorType::WrongType { .. } => "unexpected kind of value".to_owned(),
    };
    DecodeError::new(message, Some(base + error.index))
}
