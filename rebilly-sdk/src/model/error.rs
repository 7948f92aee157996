//! Why a JSON text could not be read.

use std::fmt;

/// Why a JSON text could not be read as the type that was asked for.
///
/// Names the place and what stood there by kind, never the value itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    /// Where in the document, such as `[3]._embedded.customer.taxNumbers[0].type`; empty for the document itself.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

impl std::error::Error for DecodeError {}
