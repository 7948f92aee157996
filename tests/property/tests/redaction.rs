//! For every model: a marker in everything sensitive, and in everything unknown, is in no `Debug` and in no error.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use rebilly_property::{Choices, MODELS, Maker, Mix, Model, Tree};

const TEXT: &str = "MARKERqj7";
const DIGITS: &str = "7770123457";

/// Instances with everything in them and a marker wherever it must not be seen.
fn marked(model: &Model) -> Vec<Tree> {
    let everything = Mix { present: 255, unknown: 90, null: 0, strange: 0 };
    let bytes = |seed: u32| {
        // A small generator of its own: what matters is only that the decisions differ.
        let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
        std::iter::repeat_with(move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
    };
    let instances = (0..10).map(|seed| {
        let bytes: Vec<u8> = bytes(seed).take(20_000).collect();
        let mut choices = Choices::new(&bytes);
        let mut tree =
            Maker::new(&mut choices, everything).marking(TEXT, DIGITS).value(&model.schema(), model.tag);
        if let (true, Tree::Object(members)) = (model.event, &mut tree) {
            members.insert("eventType".to_owned(), Tree::String(model.name.to_owned()));
        }
        tree
    });
    instances.collect()
}

fn shows(text: &str) -> bool {
    text.contains(TEXT) || text.contains(DIGITS)
}

/// Every value in a tree that is a marker, replaced by each kind of value that does not fit, one at a time.
fn misfits(tree: &Tree, out: &mut Vec<Tree>, rebuild: &dyn Fn(Tree) -> Tree) {
    match tree {
        Tree::Object(members) => {
            for (name, value) in members {
                let rebuild = |inner: Tree| {
                    let mut members = members.clone();
                    members.insert(name.clone(), inner);
                    rebuild(Tree::Object(members))
                };
                misfits(value, out, &rebuild);
            }
        }
        Tree::List(items) => {
            for (place, item) in items.iter().enumerate() {
                let rebuild = |inner: Tree| {
                    let mut items = items.clone();
                    if let Some(item) = items.get_mut(place) {
                        *item = inner;
                    }
                    rebuild(Tree::List(items))
                };
                misfits(item, out, &rebuild);
            }
        }
        leaf => {
            let marker = || Tree::String(TEXT.to_owned());
            let named = || Tree::Object([(TEXT.to_owned(), marker())].into());
            let other = match leaf {
                Tree::String(_) => Tree::Number(DIGITS.to_owned()),
                _ => marker(),
            };
            out.extend(
                [other, Tree::List(vec![marker()]), named(), Tree::Number(format!("{DIGITS}.5"))]
                    .map(rebuild),
            );
        }
    }
}

#[test]
fn debug_shows_nothing_sensitive() {
    let mut marked_models = 0;
    for model in MODELS {
        let mut seen = false;
        for tree in marked(model) {
            let text = tree.text(0);
            seen |= shows(&text);
            let shown = (model.debug)(text.as_bytes())
                .unwrap_or_else(|error| panic!("{}: {error}\n{text}", model.name));
            assert!(!shows(&shown), "{}: {shown}", model.name);
        }
        marked_models += usize::from(seen);
    }
    println!("{marked_models} of {} models held a marker", MODELS.len());
    assert!(marked_models > 40, "{marked_models}");
}

#[test]
fn errors_show_nothing_that_was_read() {
    let mut errors = 0;
    for model in MODELS {
        for tree in marked(model).into_iter().take(3) {
            let mut wrong = Vec::new();
            misfits(&tree, &mut wrong, &|tree| tree);
            for tree in wrong.into_iter().take(120) {
                let text = tree.text(0);
                if let Err(error) = (model.round_trip)(text.as_bytes()) {
                    errors += 1;
                    let path = error.path().replace(TEXT, "");
                    let shown = format!("{} {} {error:?}", error.message(), path);
                    assert!(!shows(&shown.replace(error.path(), "")), "{}: {shown}", model.name);
                }
                if let Err(error) = (model.through_serde)(&text) {
                    let path = error.to_string();
                    let message = path.split_once(": ").map_or(path.as_str(), |(_, message)| message);
                    assert!(!shows(message), "{}: {error}", model.name);
                }
            }
        }
    }
    println!("{errors} errors");
    assert!(errors > 1000, "{errors}");
}

#[test]
fn a_text_that_breaks_off_shows_nothing() {
    for model in MODELS {
        for tree in marked(model).into_iter().take(2) {
            let text = tree.text(0);
            for end in (1..text.len()).step_by(7) {
                let Err(error) = (model.round_trip)(text.as_bytes().get(..end).unwrap_or_default()) else {
                    continue;
                };
                assert!(!shows(&format!("{error} {error:?}")), "{}: {error}", model.name);
            }
        }
    }
}
