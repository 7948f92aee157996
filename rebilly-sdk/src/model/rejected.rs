//! Values of a response that do not fit their types.

use super::DecodeError;
use crate::types::Json;

/// Values of a response that do not fit their types.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DecodeReport {
    /// Items of a list response that are no objects or too deep. The list lacks them.
    pub rejected: Vec<RejectedItem>,
    /// Values inside models that do not fit their fields, with path and kind: the first 100. The models keep them in
    /// [`ExtraFields`](crate::types::ExtraFields).
    pub unexpected: Vec<DecodeError>,
}

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
