//! Writes JSON text into a buffer.

/// A growing JSON text. Members and items put their own commas.
#[derive(Debug, Default)]
pub struct Writer {
    text: Vec<u8>,
}

impl Writer {
    /// The finished text.
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes) }
    }

    pub(crate) fn open(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// Begins a member: comma where one is needed, the name, a colon.
    pub(crate) fn key(&mut self, name: &str) {
        self.comma();
        self.str(name);
        self.text.push(b':');
    }

    /// Begins an item, or a member whose key follows: a comma where one is needed.
    pub(crate) fn comma(&mut self) {
        if !matches!(self.text.last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(b',');
        }
    }

    pub(crate) fn str(&mut self, value: &str) {
        // Looks at every byte rather than stopping at the first odd one: compilers make vectors of that.
        let odd = |byte: &u8| (*byte < b' ') | (*byte == b'"') | (*byte == b'\\');
        if value.as_bytes().iter().fold(false, |found, byte| found | odd(byte)) {
            // Writing into memory cannot fail.
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

    /// Puts text that is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.text.extend_from_slice(json.as_bytes());
    }

    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// What was written since an earlier [`len`](Self::len).
    pub(crate) fn since(&self, start: usize) -> &[u8] {
        self.text.get(start..).unwrap_or_default()
    }

    /// Forgets what was written since an earlier [`len`](Self::len).
    pub(crate) fn rewind(&mut self, start: usize) {
        self.text.truncate(start);
    }
}
