//! `fields`: which members an answer keeps.

use crate::state::Record;

use super::Query;

/// The chosen members; none chosen means all.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    names: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// A dotted name chooses the whole member it begins with: parts of it might lack what the spec requires.
    pub(crate) fn parse(query: &'a Query) -> Self {
        let first = |name: &'a str| name.split('.').next().unwrap_or(name);
        Self { names: query.list("fields").map(first).collect() }
    }

    /// Drops what was not chosen. The id always stays.
    pub(crate) fn apply(&self, record: &mut Record) {
        if !self.names.is_empty() {
            record.retain(|name, _| name == "id" || self.names.contains(&name.as_str()));
        }
    }
}
