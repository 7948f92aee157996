//! Error of decoding a JSON text.

use std::fmt;

use crate::printable::printable;

/// Error of decoding a JSON text: the text is not valid JSON or does not fit the requested type.
///
/// It states the path and the kind of value found, never the value itself, so it is safe to log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecodeError(Box<Detail>);

// Boxed to keep `Result`s small.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Detail {
    path: String,
    message: String,
    offset: Option<usize>,
}

impl DecodeError {
    /// Returns the path of the invalid value, such as `[3]._embedded.customer.taxNumbers[0].type`.
    ///
    /// Empty for the document itself. `*` replaces the keys of a map such as custom fields, which may be personal data.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns what was expected and what was found.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the byte offset of the error in the decoded text. `None` if the offset is unknown.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    pub(crate) fn new(message: impl Into<String>, offset: Option<usize>) -> Self {
        Self(Box::new(Detail { path: String::new(), message: message.into(), offset }))
    }

    /// Prefixes the path with the property `name`.
    pub(crate) fn in_property(mut self, name: &str) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') { "" } else { "." };
        self.0.path.insert_str(0, dot);
        self.0.path.insert_str(0, name);
        self
    }

    /// Prefixes the path with a property that the model does not know. Its name is data: it is cut and escaped.
    pub(crate) fn in_unknown_property(self, name: &str) -> Self {
        self.in_property(&printable(name, 60).to_string())
    }

    /// Prefixes the path with `*` for an entry of a map. The key is data and may be personal.
    pub(crate) fn in_entry(self) -> Self {
        self.in_property("*")
    }

    /// Prefixes the path with the list index `index`.
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
    fn outer_properties_and_items_prefix_the_path() {
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

    #[test]
    fn unknown_properties_are_cut_and_escaped() {
        let name = format!("a\n\u{202e}{}", "x".repeat(1_000_000));
        let error = DecodeError::new("expected a string, found a number", None).in_unknown_property(&name);
        for shown in [error.to_string(), format!("{error:?}"), error.path().to_owned()] {
            assert!(shown.len() < 200 && !shown.contains(['\n', '\u{202e}']), "{shown:?}");
        }
    }
}
