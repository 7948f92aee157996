//! JSON writer.

use crate::printable::{MAX_NAME, printable};

use super::selection::{Label, ROOT, Selected, Selection};

/// Buffer of JSON text. It inserts the commas between members and between items.
#[derive(Debug, Default)]
pub struct Writer {
    text: Vec<u8>,
    filter: Option<Box<Filter>>,
    /// Unknown properties and variants, where they are asked for.
    unknown: Option<Vec<String>>,
}

/// Limits models to their selected members.
#[derive(Debug)]
struct Filter {
    selection: Selection,
    /// Label of the object that is being written.
    parent: Label,
}

impl Writer {
    /// Returns the text.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes), ..Self::default() }
    }

    /// Returns a writer of the selected members only. It filters members of models, and writes other values in full.
    pub(crate) fn selecting(selection: Selection) -> Self {
        Self { filter: Some(Box::new(Filter { selection, parent: ROOT })), ..Self::default() }
    }

    /// Returns a writer that collects what models do not know.
    pub(crate) fn collecting_unknown() -> Self {
        Self { unknown: Some(Vec::new()), ..Self::default() }
    }

    /// Returns the collected properties and variants.
    pub(crate) fn into_unknown(self) -> Vec<String> {
        self.unknown.unwrap_or_default()
    }

    /// Adds a property or variant that a model does not know.
    pub(crate) fn note_unknown(&mut self, model: &str, name: &str) {
        if let Some(unknown) = &mut self.unknown {
            unknown.push(format!("{model}.{}", printable(name, MAX_NAME)));
        }
    }

    /// Returns `true` if members have to be written with [`member`](Self::member).
    #[inline]
    pub(crate) fn is_selecting(&self) -> bool {
        self.filter.is_some()
    }

    /// Writes a member of a model with `write` if it is selected. With `whole`, its value is written in full.
    pub(crate) fn member(&mut self, name: &str, whole: bool, write: impl FnOnce(&mut Self)) {
        let Some(mut filter) = self.filter.take() else { return write(self) };
        match filter.selection.select(filter.parent, name) {
            Selected::No => {}
            Selected::Members(label) if !whole => {
                let parent = std::mem::replace(&mut filter.parent, label);
                self.filter = Some(filter);
                write(self);
                if let Some(filter) = &mut self.filter {
                    filter.parent = parent;
                }
                return;
            }
            Selected::Members(_) | Selected::Value(_) => write(self),
        }
        self.filter = Some(filter);
    }

    pub(crate) fn open(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// Begins a member: writes a comma if needed, the name and a colon.
    pub(crate) fn key(&mut self, name: &str) {
        self.comma();
        self.str(name);
        self.text.push(b':');
    }

    /// Writes a comma unless the next item or member is the first of its list or object.
    pub(crate) fn comma(&mut self) {
        if !matches!(self.text.last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(b',');
        }
    }

    /// Writes a JSON string.
    pub(crate) fn str(&mut self, value: &str) {
        // A fold over all bytes, unlike a search that stops early, compiles to vector instructions.
        let is_escaped = |byte: &u8| (*byte < b' ') | (*byte == b'"') | (*byte == b'\\');
        if value.as_bytes().iter().fold(false, |found, byte| found | is_escaped(byte)) {
            // Writing into a `Vec` is infallible.
            let _ = serde_json::to_writer(&mut self.text, value);
            return;
        }
        self.text.reserve(value.len() + 3);
        self.text.push(b'"');
        self.text.extend_from_slice(value.as_bytes());
        self.text.push(b'"');
    }

    pub(crate) fn integer(&mut self, value: i64) {
        let _ = serde_json::to_writer(&mut self.text, &value);
    }

    /// Writes text that is valid JSON.
    pub(crate) fn raw(&mut self, json: &str) {
        self.text.extend_from_slice(json.as_bytes());
    }

    /// Returns the length of the text in bytes.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Returns the text after the position `start`, an earlier [`len`](Self::len).
    pub(crate) fn since(&self, start: usize) -> &[u8] {
        self.text.get(start..).unwrap_or_default()
    }

    /// Removes the text after the position `start`, an earlier [`len`](Self::len).
    pub(crate) fn rewind(&mut self, start: usize) {
        self.text.truncate(start);
    }
}
