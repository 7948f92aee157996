//! Variants of enums: curated names, and numbers where the names of values collide.

use std::collections::HashSet;

use super::Kind;
use crate::names::{known_name, variant_name};
use crate::node::Node;

/// Name of the variant of the empty text.
const EMPTY: &str = "Empty";

/// Reads an enum of strings. A value has a curated name where its own is not the variant's name.
pub(super) fn enumeration(node: &Node) -> Kind {
    let names = node.get("x-rust-names");
    let values: Vec<&str> =
        node.get("enum").map(Node::items).unwrap_or_default().iter().filter_map(Node::key_text).collect();
    let curated = |wire: &str| names.and_then(|names| names.text(wire));
    let mut taken: HashSet<String> =
        values.iter().filter_map(|wire| Some(known_name(curated(wire)?).to_owned())).collect();
    let named = values.into_iter().map(|wire| {
        if let Some(curated) = curated(wire) {
            return (wire.to_owned(), Some(curated.to_owned()));
        }
        let own = if wire.is_empty() { EMPTY.to_owned() } else { capitalized(&variant_name(wire)) };
        let name = unique(known_name(&own), &mut taken);
        let is_own = name == known_name(&variant_name(wire));
        (wire.to_owned(), (!is_own).then_some(name))
    });
    Kind::Enum(named.collect())
}

/// Returns the name with a capital: that of `+1` is `plus1`.
fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Returns the name, with the first number from 2 if it is taken.
fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
    let free = candidates.find(|candidate| !taken.contains(candidate)).unwrap_or_default();
    taken.insert(free.clone());
    free
}
