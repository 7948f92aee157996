//! Selection of members at the top levels of a document, for reading and for writing.

use std::fmt;

/// Path of a selected member, such as `_embedded.*.id`. A [`Selection`] defines its own labels.
pub(crate) type Label = &'static str;

/// Label of the object that the members at the top level belong to.
pub(crate) const ROOT: Label = "";

/// Decision about one member of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selected {
    /// The member is not selected.
    No,
    /// The whole value is selected.
    Value(Label),
    /// The value is selected, and the selection decides about each of its members if it is an object.
    Members(Label),
}

/// Function that decides about a member by the label of its object and its name.
pub(crate) struct Selection(Box<Select>);

type Select = dyn Fn(Label, &str) -> Selected;

impl Selection {
    pub(crate) fn new(select: impl Fn(Label, &str) -> Selected + 'static) -> Self {
        Self(Box::new(select))
    }

    pub(crate) fn select(&self, parent: Label, name: &str) -> Selected {
        (self.0)(parent, name)
    }
}

impl fmt::Debug for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Selection").finish_non_exhaustive()
    }
}
