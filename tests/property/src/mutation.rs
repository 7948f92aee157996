//! JSON with values of wrong types at random places.

use std::collections::BTreeMap;

use crate::choices::Choices;
use crate::tree::Tree;

/// Replaces one to four values inside a tree by values of other types, or an object by an empty list.
///
/// The tree itself keeps its type. Returns the number of replaced values, which is 0 only for a tree without any inside.
pub fn mutate(tree: &Tree, choices: &mut Choices<'_>) -> (Tree, usize) {
    let inside = size(tree) - 1;
    let mut places: Vec<usize> = (0..=choices.below(4)).map(|_| choices.below(inside.max(1))).collect();
    places.sort_unstable();
    places.dedup();
    let mut walk = Walk { choices, places: &places, next: 0, replaced: 0 };
    let tree = walk.inside(tree);
    (tree, walk.replaced)
}

/// Replaces objects inside a tree by empty lists, each with a chance of one third. Returns the number of replaced ones.
pub fn empty_objects(tree: &Tree, choices: &mut Choices<'_>) -> (Tree, usize) {
    let mut replaced = 0;
    let mut replace = |value: &Tree| match value {
        Tree::Object(_) if choices.chance(85) => (Tree::List(Vec::new()), 1),
        value => empty_objects(value, choices),
    };
    let mut inner = |value: &Tree| {
        let (value, count) = replace(value);
        replaced += count;
        value
    };
    let tree = match tree {
        Tree::List(items) => Tree::List(items.iter().map(inner).collect()),
        Tree::Object(members) => {
            Tree::Object(members.iter().map(|(name, value)| (name.clone(), inner(value))).collect())
        }
        other => other.clone(),
    };
    (tree, replaced)
}

/// Number of values in a tree, including itself.
fn size(tree: &Tree) -> usize {
    1 + match tree {
        Tree::List(items) => items.iter().map(size).sum(),
        Tree::Object(members) => members.values().map(size).sum::<usize>(),
        _ => 0,
    }
}

struct Walk<'w, 'c, 'b> {
    choices: &'w mut Choices<'b>,
    /// Numbers of the values to replace, in the order of the walk.
    places: &'c [usize],
    next: usize,
    replaced: usize,
}

impl Walk<'_, '_, '_> {
    fn inside(&mut self, tree: &Tree) -> Tree {
        match tree {
            Tree::List(items) => Tree::List(items.iter().map(|item| self.value(item)).collect()),
            Tree::Object(members) => {
                Tree::Object(members.iter().map(|(name, value)| (name.clone(), self.value(value))).collect())
            }
            other => other.clone(),
        }
    }

    fn value(&mut self, tree: &Tree) -> Tree {
        let place = self.next;
        self.next += 1;
        if !self.places.contains(&place) {
            return self.inside(tree);
        }
        self.next += size(tree) - 1;
        self.replaced += 1;
        self.other(tree)
    }

    /// Returns a value of another type.
    fn other(&mut self, tree: &Tree) -> Tree {
        let goods = |value| Tree::Object(BTreeMap::from([("goods".to_owned(), value)]));
        let number = |text: &str| Tree::Number(text.to_owned());
        match (tree, self.choices.below(8)) {
            (Tree::Object(_), 0..4) => Tree::List(Vec::new()),
            (Tree::String(_), 0) => Tree::Bool(true),
            (Tree::String(_), 1..4) => {
                self.choices.pick(&["7", "10.10", "-0", "1e400"]).map_or(Tree::Null, |text| number(text))
            }
            (Tree::Number(text), 0..3) => Tree::String(text.clone()),
            (Tree::Bool(value), 0..4) => Tree::String(value.to_string()),
            (Tree::Number(_), 3) => number("1999.5"),
            (_, 4) => Tree::List(vec![Tree::String("a".to_owned()), number("1.50"), Tree::Null]),
            (_, 5) => Tree::Bool(false),
            (Tree::String(_) | Tree::Null, 6) => number("97.970"),
            (_, 6) => Tree::String("97.970".to_owned()),
            (Tree::Object(_), _) => Tree::List(vec![goods(Tree::List(Vec::new()))]),
            _ => goods(number("1.0")),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::tree::parse;

    #[test]
    fn values_inside_are_replaced_at_every_place() {
        let tree = parse(r#"{"a":1,"b":["x",{"c":true}],"d":null}"#).unwrap();
        let mut found: BTreeMap<String, usize> = BTreeMap::new();
        for seed in 0..=255u8 {
            let bytes: Vec<u8> =
                (0..20).map(|place: u8| seed.wrapping_mul(31).wrapping_add(place.wrapping_mul(89))).collect();
            let (mutated, replaced) = mutate(&tree, &mut Choices::new(&bytes));
            assert!((1..=4).contains(&replaced) && mutated != tree, "{mutated:?}");
            let Tree::Object(members) = mutated else { unreachable!("the tree keeps its type") };
            for (name, value) in members {
                let Tree::Object(before) = &tree else { unreachable!("the tree is an object") };
                *found.entry(name.clone()).or_default() += usize::from(before.get(&name) != Some(&value));
            }
        }
        assert!(found.values().all(|count| *count > 10), "{found:?}");
        assert_eq!(mutate(&Tree::Null, &mut Choices::new(&[1, 2, 3])), (Tree::Null, 0));
    }
}
