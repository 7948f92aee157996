//! Failures of request bodies that are streamed.

use std::error::Error as StdError;
use std::fmt;

use super::BoxError;

/// Reason why a request body could not be sent to its end.
#[derive(Debug)]
pub(crate) enum BodyFailure {
    /// The stream returned an error.
    Source(BoxError),
    /// The stream ended before its stated length.
    Shorter,
    /// The stream exceeded its declared length.
    Longer,
    /// The stream exceeded its size limit.
    TooLarge,
}

impl BodyFailure {
    /// Finds a failure among the sources of another error.
    pub(crate) fn within<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e Self> {
        let mut cause = error.source();
        while let Some(error) = cause {
            if let Some(failure) = error.downcast_ref() {
                return Some(failure);
            }
            cause = error.source();
        }
        None
    }

    pub(crate) fn message(&self) -> &'static str {
        match self {
            Self::Source(_) => "the request body could not be read: see the source of this error",
            Self::Shorter => "the request body is shorter than its stated length: correct `Upload::length`",
            Self::Longer => "the request body is longer than its stated length: correct `Upload::length`",
            Self::TooLarge => "the request body is larger than its limit: raise `Upload::max_bytes`",
        }
    }
}

impl fmt::Display for BodyFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl StdError for BodyFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Source(error) => Some(&**error),
            _ => None,
        }
    }
}
