//! Decisions out of bytes: the same bytes give the same value, and fewer bytes a smaller one.

/// Bytes that decide. When they are used up every decision is the first.
#[derive(Debug)]
pub struct Choices<'b> {
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Choices<'b> {
    /// Decides by these bytes.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// A number below `count`; 0 when there are no bytes left.
    pub fn below(&mut self, count: usize) -> usize {
        let byte = usize::from(*self.bytes.next().unwrap_or(&0));
        let number = match count {
            0..=256 => byte,
            _ => byte * 256 + usize::from(*self.bytes.next().unwrap_or(&0)),
        };
        if count == 0 { 0 } else { number % count }
    }

    /// True in so many of 256 cases; false when there are no bytes left.
    pub fn chance(&mut self, of_256: u8) -> bool {
        self.bytes.next().is_some_and(|byte| *byte < of_256)
    }

    /// One of these.
    pub fn pick<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        values.get(self.below(values.len()))
    }

    /// Whether anything is left to decide by.
    pub fn is_empty(&self) -> bool {
        self.bytes.len() == 0
    }
}
