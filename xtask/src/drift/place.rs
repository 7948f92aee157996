//! Places of differences: a component where all its uses differ, else the use.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Direction;

/// Place in our document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// Path of the use, from an operation or the component around it.
    outside: String,
    /// Component, and the number of the pair of schemas in which it is compared.
    component: Option<(String, usize)>,
    /// Path inside of the component or use.
    inside: String,
}

impl Place {
    pub(super) fn new(outside: impl Into<String>) -> Self {
        Self { outside: outside.into(), component: None, inside: String::new() }
    }

    /// A component at this place.
    pub(super) fn component(&self, name: &str, pair: usize) -> Self {
        Self { outside: self.text(true), component: Some((name.to_owned(), pair)), inside: String::new() }
    }

    /// A place inside of this one.
    pub(super) fn inner(&self, path: &str) -> Self {
        Self { inside: format!("{}{path}", self.inside), ..self.clone() }
    }

    /// The component around this place.
    pub(super) fn around(&self) -> Option<&(String, usize)> {
        self.component.as_ref()
    }

    /// Path from the component, or from the use.
    pub(super) fn text(&self, of_component: bool) -> String {
        let start = self.component.as_ref().filter(|_| of_component).map_or(&self.outside, |(name, _)| name);
        format!("{start}{}", self.inside)
    }
}

/// Pairs in which each component is compared.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    all: BTreeMap<(String, Direction), BTreeSet<usize>>,
}

impl Pairs {
    pub(super) fn add(&mut self, component: &str, direction: Direction, pair: usize) {
        self.all.entry((component.to_owned(), direction)).or_default().insert(pair);
    }

    /// Reports whether places that differ in the same way are all places of their component.
    pub(super) fn are_all(&self, places: &[&Place], direction: Direction) -> bool {
        let Some((name, _)) = places.first().and_then(|place| place.component.as_ref()) else { return false };
        let pairs: BTreeSet<usize> =
            places.iter().filter_map(|place| place.component.as_ref()).map(|(_, pair)| *pair).collect();
        self.all.get(&(name.clone(), direction)).is_some_and(|all| *all == pairs)
    }
}
