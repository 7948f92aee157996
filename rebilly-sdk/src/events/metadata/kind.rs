//! Kinds of resources.

use std::hash::{Hash, Hasher};

/// Kind of a resource, such as `customer`: the name of an id or of an embedded resource. Tests count the reads.
#[derive(Clone)]
pub(super) struct Kind(String);

impl Kind {
    pub(super) fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    pub(super) fn as_str(&self) -> &str {
        #[cfg(test)]
        reads::add();
        &self.0
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Kind {}

impl Hash for Kind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Number of kinds that the current thread has read.
#[cfg(test)]
pub(super) mod reads {
    use std::cell::Cell;

    thread_local! {
        static READS: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add() {
        READS.set(READS.get() + 1);
    }

    /// Returns the number of reads, and starts again at zero.
    pub(in crate::events::metadata) fn take() -> usize {
        READS.take()
    }
}
