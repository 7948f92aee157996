//! JSON with a marker in every sensitive value, and the same with one value of a wrong type.

use rebilly_property::{Choices, Frequencies, Generator, Model, Tree};

/// Marker in texts and in keys of maps.
pub(crate) const TEXT: &str = "MARKERqj7";
/// Marker in numbers.
pub(crate) const DIGITS: &str = "7770123457";

/// Returns `true` if a text contains a marker.
pub(crate) fn leaks(text: &str) -> bool {
    text.contains(TEXT) || text.contains(DIGITS)
}

/// Instances with every property, and a marker in every sensitive value.
pub(crate) fn instances(model: &Model) -> Vec<Tree> {
    let instance = |seed: u32| {
        // Every second one has unknown variants and enum values as well.
        let everything = Frequencies {
            present: 255,
            unknown_property: 90,
            null: 0,
            unknown_value: if seed.is_multiple_of(2) { 0 } else { 160 },
        };
        // A linear congruential generator: the decisions only have to differ.
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
        let next = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let bytes: Vec<u8> = std::iter::repeat_with(next).take(20_000).collect();
        model.instance(Generator::new(&mut Choices::new(&bytes), everything).with_marker(TEXT, DIGITS))
    };
    (0..10).map(instance).collect()
}

/// An instance with one value of a wrong type.
pub(crate) struct Mismatch {
    pub(crate) tree: Tree,
    /// `true` if the value replaced a marker: then it is sensitive even where its type is right.
    pub(crate) replaces_marker: bool,
}

/// Replaces values of a tree by marked values of other types, one at a time.
///
/// Returns every replacement in the model itself and its lists, at most `most`, and this many in nested models. They
/// are evenly spaced. Only these are built: a tree has thousands of replacements, each as large as the tree.
pub(crate) fn mismatches(tree: &Tree, most: usize) -> (Vec<Mismatch>, Vec<Mismatch>) {
    let mut counts = [0; 2];
    visit(tree, 0, &|tree| tree, &mut |depth, _| counts[usize::from(depth > SHALLOW)] += 1);
    let steps = counts.map(|count: usize| count.div_ceil(most).max(1));
    let (mut places, mut found) = ([0; 2], [Vec::new(), Vec::new()]);
    visit(tree, 0, &|tree| tree, &mut |depth, mismatch| {
        let kind = usize::from(depth > SHALLOW);
        if places[kind] % steps[kind] == 0 {
            found[kind].push(mismatch());
        }
        places[kind] += 1;
    });
    let [shallow, deep] = found;
    (shallow, deep)
}

/// Depth of the values of a model itself and of its lists.
const SHALLOW: usize = 2;

/// Visits every replacement with its depth and the function that builds it.
fn visit(
    tree: &Tree,
    depth: usize,
    rebuild: &dyn Fn(Tree) -> Tree,
    out: &mut dyn FnMut(usize, &dyn Fn() -> Mismatch),
) {
    let replaces_marker = match tree {
        Tree::String(text) => text == TEXT,
        Tree::Number(text) => text == DIGITS,
        _ => false,
    };
    let text = || Tree::String(TEXT.to_owned());
    let named = |value: Tree| Tree::Object([(TEXT.to_owned(), value)].into());
    let values = [
        text(),
        Tree::Number(DIGITS.to_owned()),
        Tree::Number(format!("{DIGITS}.5")),
        Tree::List(vec![text()]),
        Tree::List(vec![named(text())]),
        named(text()),
        named(Tree::Number(format!("{DIGITS}.5"))),
    ];
    for value in values.iter().filter(|value| *value != tree) {
        out(depth, &|| Mismatch { tree: rebuild(value.clone()), replaces_marker });
    }
    match tree {
        Tree::Object(members) => {
            for (name, value) in members {
                let rebuild = |inner: Tree| {
                    let mut members = members.clone();
                    members.insert(name.clone(), inner);
                    rebuild(Tree::Object(members))
                };
                visit(value, depth + 1, &rebuild, out);
            }
        }
        Tree::List(items) => {
            for (place, item) in items.iter().enumerate() {
                let rebuild = |inner: Tree| {
                    let mut items = items.clone();
                    items[place] = inner;
                    rebuild(Tree::List(items))
                };
                visit(item, depth + 1, &rebuild, out);
            }
        }
        _ => {}
    }
}

/// Returns at most `most` elements, evenly spaced.
pub(crate) fn sample_of<T>(all: &[T], most: usize) -> impl Iterator<Item = &T> {
    all.iter().step_by(all.len().div_ceil(most).max(1))
}
