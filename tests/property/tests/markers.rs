//! JSON with a marker wherever nothing may be shown, and the same with one value of a wrong kind.

use rebilly_property::{Choices, Maker, Mix, Model, Tree};

/// What stands in texts and in keys of maps.
pub(crate) const TEXT: &str = "MARKERqj7";
/// What stands in numbers.
pub(crate) const DIGITS: &str = "7770123457";

/// Whether a text gives the marker away.
pub(crate) fn shows(text: &str) -> bool {
    text.contains(TEXT) || text.contains(DIGITS)
}

/// Instances with everything in them and a marker wherever it must not be seen.
pub(crate) fn instances(model: &Model) -> Vec<Tree> {
    let instance = |seed: u32| {
        // In some of them unknown variants and enum values as well.
        let everything =
            Mix { present: 255, unknown: 90, null: 0, strange: if seed.is_multiple_of(2) { 0 } else { 160 } };
        // A small generator of its own: what matters is only that the decisions differ.
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
        let next = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let bytes: Vec<u8> = std::iter::repeat_with(next).take(20_000).collect();
        model.instance(Maker::new(&mut Choices::new(&bytes), everything).marking(TEXT, DIGITS))
    };
    (0..10).map(instance).collect()
}

/// A value of a wrong kind in place of one that was right.
pub(crate) struct Misfit {
    pub(crate) tree: Tree,
    /// Whether a marker stood there, so that nothing of the new value may be shown even where it fits.
    pub(crate) was_marker: bool,
}

/// Every value of a tree replaced by values of other kinds with the marker in them, one at a time: those of the model
/// itself and of its lists, and those further inside, which are also models of their own.
pub(crate) fn misfits(tree: &Tree) -> (Vec<Misfit>, Vec<Misfit>) {
    let (mut near, mut deep) = (Vec::new(), Vec::new());
    visit(tree, 0, &|tree| tree, &mut |depth, misfit| {
        if depth <= 2 { near.push(misfit) } else { deep.push(misfit) }
    });
    (near, deep)
}

fn visit(tree: &Tree, depth: usize, rebuild: &dyn Fn(Tree) -> Tree, out: &mut dyn FnMut(usize, Misfit)) {
    let was_marker = match tree {
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
    for tree in values.into_iter().filter(|value| value != tree) {
        out(depth, Misfit { tree: rebuild(tree), was_marker });
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

/// At most so many of these, from all over.
pub(crate) fn spread<T>(all: &[T], most: usize) -> impl Iterator<Item = &T> {
    all.iter().step_by(all.len().div_ceil(most).max(1))
}
