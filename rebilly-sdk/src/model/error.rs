//! Error of decoding a JSON text.

use std::fmt;

use crate::printable::{MAX_NAME, printable};

/// Limit of a path, in characters.
const MAX_PATH: usize = 256;

/// Error of decoding a JSON text: the text is not valid JSON or does not fit the requested type.
///
/// It states the path and the kind of value found, never the value itself, so it is safe to log. Names of unknown
/// properties in the path are cut to 60 characters and escaped.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecodeError(Box<Detail>);

// Boxed to keep `Result`s small.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Detail {
    path: String,
    message: String,
    offset: Option<usize>,
    /// The text is valid JSON, and a model can keep this value beside its field.
    is_unexpected: bool,
}

/// Step from a value to a value inside.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PathSegment<'n> {
    /// Property of an object.
    Property(&'n str),
    /// Value of a map. The key is data and may be personal.
    Entry,
    /// Item of a list.
    Item(usize),
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
        let detail = Detail { path: String::new(), message: message.into(), offset, is_unexpected: false };
        Self(Box::new(detail))
    }

    /// Error of a value whose kind or range does not fit its type, in valid JSON.
    pub(crate) fn unexpected(message: impl Into<String>, offset: usize) -> Self {
        let mut error = Self::new(message, Some(offset));
        error.0.is_unexpected = true;
        error
    }

    /// Returns `true` if a model can keep the value beside its field.
    pub(crate) fn is_unexpected(&self) -> bool {
        self.0.is_unexpected
    }

    /// Removes the offset, for an error of a text that the user does not have.
    pub(crate) fn without_offset(mut self) -> Self {
        self.0.offset = None;
        self
    }

    /// Prefixes the path.
    #[must_use]
    pub(crate) fn within(mut self, segment: PathSegment<'_>) -> Self {
        let path = &mut self.0.path;
        let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        let prefix = match segment {
            PathSegment::Property(name) => format!("{}{dot}", printable(name, MAX_NAME)),
            PathSegment::Entry => format!("*{dot}"),
            PathSegment::Item(index) => format!("[{index}]{dot}"),
        };
        path.insert_str(0, &prefix);
        if path.len() > MAX_PATH
            && let Some((end, _)) = path.char_indices().nth(MAX_PATH)
        {
            path.truncate(end);
            path.pop();
            path.push('…');
        }
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

    fn within(error: DecodeError, segments: &[PathSegment<'_>]) -> DecodeError {
        segments.iter().fold(error, |error, segment| error.within(*segment))
    }

    #[test]
    fn outer_properties_and_items_prefix_the_path() {
        use PathSegment::{Entry, Item, Property};
        let error = DecodeError::new("expected a string, found a number", Some(7));
        let segments =
            [Property("type"), Item(0), Property("taxNumbers"), Entry, Property("customer"), Item(3)];
        let error = within(error, &segments);
        assert_eq!(error.path(), "[3].customer.*.taxNumbers[0].type");
        assert_eq!(
            error.to_string(),
            "[3].customer.*.taxNumbers[0].type: expected a string, found a number (byte 7)"
        );
    }

    #[test]
    fn paths_are_short_and_cannot_forge_lines() {
        let long = "k".repeat(1_000_000);
        let error = DecodeError::new("nested more than 100 levels deep", Some(7));
        let error = within(error, &[PathSegment::Property("a\n2026 INFO paid\u{202e}")]);
        assert_eq!(error.path(), "a\\n2026 INFO paid\\u{202e}");
        let error = within(error, &[PathSegment::Property(&long)]);
        assert_eq!(error.path().split_once('.').unwrap().0.chars().count(), MAX_NAME + 1);
        let error = within(error, &[PathSegment::Property(&long); 50]);
        assert_eq!(error.path().chars().count(), 256);
        assert!(error.path().starts_with("kkk") && error.path().ends_with('…'), "{error}");
        assert!(format!("{error} {error:?}").len() < 1000);
    }
}
