//! For every model: a marker in everything sensitive, and in everything unknown, is in no `Debug` and in no error.

use std::collections::BTreeSet;

use super::markers::{DIGITS, TEXT, instances, misfits, shows, spread};
use rebilly_property::{MODELS, Model, Schema, Tree};

/// An error in every form it can be printed in.
fn forms(error: &dyn std::error::Error) -> String {
    let source = error.source().map(forms).unwrap_or_default();
    format!("{error} {error:?} {error:#?} {source}")
}

/// Reads a text in every way; what is shown of it, or of the error, must not hold the marker.
/// With `errors_only` what was read may be shown, because nothing says that it is sensitive.
fn reads_without_showing(model: &Model, text: &[u8], errors_only: bool, errors: &mut usize) {
    let hidden = |shown: &str| assert!(!shows(shown), "{}: {shown}", model.name);
    match (model.debug)(text) {
        Ok(shown) if !errors_only => hidden(&shown),
        Ok(_) => {}
        Err(error) => {
            *errors += 1;
            hidden(&format!("{} {} {}", forms(&error), error.path(), error.message()));
            let page = [b"[", text, b"]"].concat();
            if let Ok(shown) = (model.debug_page)(&page) {
                hidden(&shown);
            }
        }
    }
    let Ok(text) = std::str::from_utf8(text) else { return };
    if let Err(error) = (model.through_serde)(text) {
        hidden(&forms(&error));
    }
    if let Ok(Err(error)) = serde_json::from_str(text).map(model.through_value) {
        hidden(&forms(&error));
    }
}

/// Whether the words of the spec hide a field: its own, or those of what it lists.
fn hides(schema: &Schema<'static>) -> bool {
    schema.is_sensitive() || [schema.items(), schema.map_values()].iter().flatten().any(hides)
}

#[test]
fn fields_are_hidden_exactly_where_the_spec_says_so() {
    let mut hidden = 0;
    for model in MODELS {
        let properties = model.schema().properties();
        for (wire, sensitive) in model.fields.unwrap_or_default() {
            let schema = properties.get(*wire).unwrap_or_else(|| panic!("{}.{wire}", model.name));
            assert_eq!(hides(schema), *sensitive, "{}.{wire}", model.name);
            hidden += usize::from(*sensitive);
        }
    }
    println!("{hidden} fields are hidden");
    assert!(hidden > 50, "{hidden}");
}

#[test]
fn debug_shows_nothing_sensitive() {
    let mut marked = 0;
    for model in MODELS {
        let mut left: BTreeSet<&str> = model
            .fields
            .unwrap_or_default()
            .iter()
            .filter(|(_, hidden)| *hidden)
            .map(|(wire, _)| *wire)
            .collect();
        let fields = left.len();
        for tree in instances(model) {
            let text = tree.text(0);
            marked += usize::from(shows(&text));
            reads_without_showing(model, text.as_bytes(), false, &mut 0);
            let shown =
                (model.debug)(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", model.name));
            let Tree::Object(members) = &tree else { continue };
            let seen: Vec<&str> = left
                .iter()
                .copied()
                .filter(|wire| members.get(*wire).is_some_and(|value| shows(&value.text(0))))
                .collect();
            assert!(shown.matches("[hidden]").count() >= seen.len(), "{}: {shown}", model.name);
            seen.into_iter().for_each(|wire| {
                left.remove(wire);
            });
        }
        // What is hidden but cannot hold a text, such as a boolean, would stay in the list.
        assert!(
            left.is_empty(),
            "{}: of {fields} hidden fields these never held a marker: {left:?}",
            model.name
        );
    }
    println!("{marked} instances of {} models held a marker", MODELS.len());
    assert!(marked > 400, "{marked}");
}

#[test]
fn errors_show_nothing_that_was_read() {
    let mut errors = 0;
    for model in MODELS {
        for tree in instances(model).iter().take(1) {
            let (near, deep) = misfits(tree);
            for misfit in near.iter().chain(spread(&deep, 100)) {
                let text = misfit.tree.text(0);
                reads_without_showing(model, text.as_bytes(), !misfit.was_marker, &mut errors);
            }
        }
    }
    println!("{errors} errors");
    assert!(errors > 5000, "{errors}");
}

#[test]
fn a_text_that_is_no_json_shows_nothing() {
    let mut errors = 0;
    for model in MODELS {
        for tree in instances(model).iter().take(1) {
            let text = tree.text(0);
            let ends: Vec<usize> = [TEXT, DIGITS]
                .iter()
                .flat_map(|marker| text.match_indices(marker).map(|(at, marker)| at + marker.len()))
                .collect();
            for end in spread(&ends, 12) {
                let (before, after) = text.as_bytes().split_at(*end);
                // Broken off: inside the marker, after it, after the sign that ends it.
                for cut in [end - 2, *end, (end + 1).min(text.len())] {
                    reads_without_showing(model, &text.as_bytes()[..cut], false, &mut errors);
                }
                for garbage in
                    [&b"\\x"[..], b"\n", b"\xff", b"\\ud800", b"\"x", b"\"\x01", b"\"}", b"\"]", b"\":", b"."]
                {
                    reads_without_showing(model, &[before, garbage, after].concat(), false, &mut errors);
                }
            }
        }
    }
    println!("{errors} errors");
    assert!(errors > 3000, "{errors}");
}
