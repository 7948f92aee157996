//! `fields`: the selected properties of a response.

use crate::state::Record;

use super::Query;

/// The selected properties. Empty selects all.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    names: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// A dotted name selects its whole first property: a part might lack what the spec requires.
    pub(crate) fn parse(query: &'a Query) -> Self {
        let first = |name: &'a str| name.split('.').next().unwrap_or(name);
        Self { names: query.list("fields").map(first).collect() }
    }

    /// Returns `true` if the query selects all properties.
    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The record without the properties that are not selected. `id` always stays.
    pub(crate) fn select(&self, mut record: Record) -> Record {
        if !self.names.is_empty() {
            record.retain(|name, _| name == "id" || self.names.contains(&name.as_str()));
        }
        record
    }
}
