//! From a loaded spec to the files of `rebilly-sdk/src/generated/`.

use std::collections::BTreeMap;

/// Path relative to `src/generated/` and text of each generated file.
pub type Files = BTreeMap<String, String>;
