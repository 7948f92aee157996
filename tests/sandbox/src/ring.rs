//! The newest entries of a log.

use std::collections::VecDeque;

/// The newest entries of a log, oldest first.
#[derive(Debug)]
pub(crate) struct Ring<T> {
    entries: VecDeque<T>,
    capacity: usize,
}

impl<T> Ring<T> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { entries: VecDeque::new(), capacity }
    }

    /// Adds an entry. `make` gets the entry that it displaces, to reuse its memory: freeing what was last used thousands
    /// of entries ago takes longer than overwriting it.
    pub(crate) fn add(&mut self, make: impl FnOnce(Option<T>) -> T) {
        let old = if self.entries.len() >= self.capacity { self.entries.pop_front() } else { None };
        self.entries.push_back(make(old));
        if self.entries.len() > self.capacity {
            self.entries.pop_front();
        }
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.entries.iter()
    }

    pub(crate) fn first(&self) -> Option<&T> {
        self.entries.front()
    }

    pub(crate) fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        self.entries.get_mut(index)
    }
}

/// A text in the memory of another one.
pub(crate) fn refilled(mut old: String, text: &str) -> String {
    old.clear();
    old.push_str(text);
    old
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_entries_are_kept() {
        let mut ring = Ring::new(2);
        let mut displaced = Vec::new();
        for text in ["a", "b", "c"] {
            ring.add(|old| {
                displaced.push(old.clone());
                refilled(old.unwrap_or_default(), text)
            });
        }
        assert_eq!(ring.iter().collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(displaced, [None, None, Some("a".to_owned())]);
        assert_eq!((ring.len(), ring.first().map(String::as_str)), (2, Some("b")));
        let mut empty = Ring::new(0);
        empty.add(|_| 1);
        assert_eq!(empty.len(), 0);
    }
}
