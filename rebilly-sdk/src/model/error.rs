//! Why a JSON text could not be read.

use std::fmt;

/// Why a JSON text could not be read as the type that was asked for.
///
/// Says where it went wrong and what kind of value stood there, never the value itself, so that it can be logged.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Detail>);

#[derive(Clone, PartialEq, Eq)]
struct Detail {
    path: String,
    message: String,
    offset: Option<usize>,
}

impl DecodeError {
    /// Where in the document, such as `[3]._embedded.customer.taxNumbers[0].type`; empty for the document itself.
    /// `*` stands for the key of a map such as custom fields, which can be personal.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What was expected and what was found.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The byte offset in the text that was read, where the text was at hand.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    pub(crate) fn new(message: impl Into<String>, offset: Option<usize>) -> Self {
        Self(Box::new(Detail { path: String::new(), message: message.into(), offset }))
    }

    /// Notes that the error is inside the property `name`.
    pub(crate) fn in_property(mut self, name: &str) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path.insert_str(0, dot);
        self.0.path.insert_str(0, name);
        self
    }

    /// Notes that the error is inside an entry of a map. Its key is data, not a name of the spec: it is not shown.
    pub(crate) fn in_entry(self) -> Self {
        self.in_property("*")
    }

    /// Notes that the error is inside the item `index` of a list.
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path.insert_str(0, &format!("[{index}]{dot}"));
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        f.write_str(&self.0.message)?;
        match self.0.offset {
            Some(offset) => write!(f, " (byte {offset})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_grows_from_the_inside() {
        let error = DecodeError::new("expected a string, found a number", Some(7))
            .in_property("type")
            .in_item(0)
            .in_property("taxNumbers")
            .in_property("customer")
            .in_item(3);
        assert_eq!(error.path(), "[3].customer.taxNumbers[0].type");
        assert_eq!(
            error.to_string(),
            "[3].customer.taxNumbers[0].type: expected a string, found a number (byte 7)"
        );
    }
}
