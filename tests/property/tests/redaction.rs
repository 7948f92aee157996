//! Redaction: sensitive and unknown values appear in no `Debug` output and in no error, for every model.

use std::collections::BTreeSet;

use super::markers::{DIGITS, TEXT, instances, leaks, mismatches, sample_of};
use rebilly_property::{MODELS, Model, Schema, Tree};

/// Instances per model, and more where a sensitive field has no marker yet.
const INSTANCES: usize = 2;

/// Places of invalid JSON per model.
const PLACES: usize = 2;

/// Values of a wrong type per model, and as many in the models inside it.
const MISMATCHES: usize = 8;

/// Formats an error and its sources in every way.
fn all_formats(error: &dyn std::error::Error) -> String {
    let source = error.source().map(all_formats).unwrap_or_default();
    format!("{error} {error:?} {error:#?} {source}")
}

/// Decodes a text in every way and asserts that neither `Debug` output nor errors contain a marker.
/// With `errors_only`, `Debug` output may contain it: the replaced value was not sensitive.
fn assert_redacted(model: &Model, text: &[u8], errors_only: bool, errors: &mut usize) {
    let hidden = |shown: &str| assert!(!leaks(shown), "{}: {shown}", model.name);
    if let Ok(report) = (model.report)(text) {
        *errors += report.unexpected.len();
        hidden(&format!("{report:?} {report:#?}"));
        report.unexpected.iter().for_each(|error| hidden(&all_formats(error)));
    }
    match (model.debug)(text) {
        Ok(shown) if !errors_only => hidden(&shown),
        Ok(_) => {}
        Err(error) => {
            *errors += 1;
            hidden(&format!("{} {} {}", all_formats(&error), error.path(), error.message()));
            let page = [b"[", text, b"]"].concat();
            if let Ok(shown) = (model.debug_page)(&page) {
                hidden(&shown);
            }
        }
    }
    let Ok(text) = std::str::from_utf8(text) else { return };
    if let Err(error) = (model.through_serde)(text) {
        hidden(&all_formats(&error));
    }
    if let Ok(Err(error)) = serde_json::from_str(text).map(model.through_value) {
        hidden(&all_formats(&error));
    }
}

/// Returns `true` if the spec marks a field, its items or its map values as sensitive.
fn is_sensitive(schema: &Schema<'static>) -> bool {
    schema.is_sensitive() || [schema.items(), schema.map_values()].iter().flatten().any(is_sensitive)
}

#[test]
fn exactly_the_sensitive_fields_of_the_spec_are_redacted() {
    let mut hidden = 0;
    for model in MODELS {
        let properties = model.schema().properties();
        for (wire, sensitive) in model.fields.unwrap_or_default() {
            let schema = properties.get(*wire).unwrap_or_else(|| panic!("{}.{wire}", model.name));
            assert_eq!(is_sensitive(schema), *sensitive, "{}.{wire}", model.name);
            hidden += usize::from(*sensitive);
        }
    }
    println!("{hidden} redacted fields");
    assert!(hidden > 50, "{hidden}");
}

#[test]
fn debug_output_redacts_sensitive_values() {
    let mut marked = 0;
    for model in MODELS {
        // A boolean cannot contain a marker.
        let properties = model.schema().properties();
        let is_boolean =
            |wire: &str| properties.get(wire).and_then(|schema| schema.text("type")) == Some("boolean");
        let hidden =
            model.fields.unwrap_or_default().iter().filter(|(wire, hidden)| *hidden && !is_boolean(wire));
        let mut left: BTreeSet<&str> = hidden.map(|(wire, _)| *wire).collect();
        let fields = left.len();
        for (number, tree) in instances(model).enumerate() {
            if number >= INSTANCES && left.is_empty() {
                break;
            }
            let text = tree.text(0);
            marked += usize::from(leaks(&text));
            assert_redacted(model, text.as_bytes(), false, &mut 0);
            let shown =
                (model.debug)(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", model.name));
            let Tree::Object(members) = &tree else { continue };
            let seen: Vec<&str> = left
                .iter()
                .copied()
                .filter(|wire| members.get(*wire).is_some_and(|value| leaks(&value.text(0))))
                .collect();
            assert!(shown.matches("[hidden]").count() >= seen.len(), "{}: {shown}", model.name);
            seen.into_iter().for_each(|wire| {
                left.remove(wire);
            });
        }
        assert!(
            left.is_empty(),
            "{}: of {fields} redacted fields, these never contained a marker: {left:?}",
            model.name
        );
    }
    println!("{marked} instances of {} models contained a marker", MODELS.len());
    assert!(marked > 2000, "{marked}");
}

#[test]
fn decode_errors_contain_no_sensitive_value() {
    let mut errors = 0;
    for model in MODELS {
        for tree in instances(model).take(1) {
            let (shallow, deep) = mismatches(&tree, MISMATCHES);
            for mismatch in shallow.iter().chain(&deep) {
                let text = mismatch.tree.text(0);
                assert_redacted(model, text.as_bytes(), !mismatch.replaces_marker, &mut errors);
            }
        }
    }
    println!("{errors} errors");
    assert!(errors > 10_000, "{errors}");
}

#[test]
fn errors_of_invalid_json_contain_no_sensitive_value() {
    let mut errors = 0;
    for model in MODELS {
        for tree in instances(model).take(1) {
            let text = tree.text(0);
            let ends: Vec<usize> = [TEXT, DIGITS]
                .iter()
                .flat_map(|marker| text.match_indices(marker).map(|(at, marker)| at + marker.len()))
                .collect();
            for end in sample_of(&ends, PLACES) {
                let (before, after) = text.as_bytes().split_at(*end);
                // Truncated inside the marker, after it, and after the character that ends it.
                for cut in [end - 2, *end, (end + 1).min(text.len())] {
                    assert_redacted(model, &text.as_bytes()[..cut], false, &mut errors);
                }
                for garbage in
                    [&b"\\x"[..], b"\n", b"\xff", b"\\ud800", b"\"x", b"\"\x01", b"\"}", b"\"]", b"\":", b"."]
                {
                    assert_redacted(model, &[before, garbage, after].concat(), false, &mut errors);
                }
            }
        }
    }
    println!("{errors} errors");
    assert!(errors > 10_000, "{errors}");
}
