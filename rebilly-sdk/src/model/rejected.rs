//! Items of a list that could not be read.

use super::DecodeError;
use crate::types::Json;

/// An item of a page that could not be read; the rest of the page arrived without it.
///
/// `Debug` shows where and why, not the item.
#[derive(Debug, Clone, PartialEq)]
pub struct RejectedItem {
    index: usize,
    error: DecodeError,
    json: Json,
}

impl RejectedItem {
    pub(crate) fn new(index: usize, error: DecodeError, json: &str) -> Self {
        Self { index, error, json: Json::from_checked(json) }
    }

    /// Its place in the list that Rebilly sent.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Why it could not be read; the path in it begins with the place in the list: `[3].taxNumbers[0].type`.
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// The item as it came. It can hold personal data.
    pub fn json(&self) -> &Json {
        &self.json
    }
}
