//! Decisions from bytes: the same bytes produce the same value, fewer bytes a smaller one.

/// Bytes that decide. After the last byte every decision is the first one.
#[derive(Debug)]
pub struct Choices<'b> {
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Choices<'b> {
    /// Creates choices from these bytes.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// Returns a number below `count`. After the last byte: 0.
    pub fn below(&mut self, count: usize) -> usize {
        let byte = usize::from(*self.bytes.next().unwrap_or(&0));
        let number = match count {
            0..=256 => byte,
            _ => byte * 256 + usize::from(*self.bytes.next().unwrap_or(&0)),
        };
        if count == 0 { 0 } else { number % count }
    }

    /// Returns `true` in `of_256` of 256 cases. After the last byte: `false`.
    pub fn chance(&mut self, of_256: u8) -> bool {
        self.bytes.next().is_some_and(|byte| *byte < of_256)
    }

    /// Returns one of the values. `None` if there are none.
    pub fn pick<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        values.get(self.below(values.len()))
    }

    /// Returns `true` after the last byte.
    pub fn is_empty(&self) -> bool {
        self.bytes.len() == 0
    }
}
