//! Items of a list that do not fit their type.

use super::DecodeError;
use crate::types::Json;

/// Item of a list response that does not fit its type. The other items of the list were decoded.
///
/// `Debug` shows the index and the error but not the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedItem {
    index: usize,
    error: DecodeError,
    json: Json,
}

impl RejectedItem {
    pub(crate) fn new(index: usize, error: DecodeError, json: &str) -> Self {
        Self { index, error, json: Json::from_checked(json) }
    }

    /// Returns the zero-based index of the item in the list that Rebilly sent.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the decoding error. Its path starts with the index of the item: `[3].taxNumbers[0].type`.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// Returns the item as Rebilly sent it. It may contain personal data.
    pub fn json(&self) -> &Json {
        &self.json
    }
}
