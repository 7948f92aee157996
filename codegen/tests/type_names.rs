//! No public type of the SDK says a word twice.

use std::collections::BTreeSet;
use std::path::Path;

use rebilly_codegen::names::words;

/// Types that may, with the reason.
const EXCEPTIONS: [(&str, &str); 6] = [
    ("ListListChanges", "the verb, and a list"),
    ("ListLists", "the verb, and a list"),
    ("ReadyToPayPayPalMethod", "PayPal is a name"),
    ("KycRequestRequest", "request form of `KycRequest`"),
    ("PayoutRequestRequest", "request form of `PayoutRequest`"),
    ("WebsiteSettingsPayoutRequestRequest", "request form of `WebsiteSettingsPayoutRequest`"),
];

/// Types of operations and models, from the generated files.
fn type_names(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            type_names(&path, found);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().map(str::trim_start) {
                let name = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
                found
                    .extend(name.and_then(|name| name.split([' ', '(', ';', '<']).next()).map(str::to_owned));
            }
        }
    }
}

/// A word that follows itself, in the singular or the plural: `Data` in `HistogramDataData`.
fn repeated_word(name: &str) -> Option<&str> {
    let singular = |word: &str| word.trim_end_matches('s').to_owned();
    words(name)
        .zip(words(name).skip(1))
        .find(|(one, next)| singular(one) == singular(next))
        .map(|(one, _)| one)
}

#[test]
fn no_type_says_a_word_twice() {
    let mut names = BTreeSet::new();
    type_names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../rebilly-sdk/src/generated"), &mut names);
    assert!(names.len() > 1500, "{}", names.len());
    assert_eq!(repeated_word("HistogramDataData"), Some("Data"));
    let repeating: Vec<&str> =
        names.iter().map(String::as_str).filter(|name| repeated_word(name).is_some()).collect();
    let listed: BTreeSet<&str> = EXCEPTIONS.iter().map(|(name, _)| *name).collect();
    let new: Vec<_> = repeating.iter().filter(|name| !listed.contains(**name)).collect();
    assert!(new.is_empty(), "name them with x-rust-name, or list them with a reason: {new:?}");
    let old: Vec<_> = listed.iter().filter(|name| !repeating.contains(name)).collect();
    assert!(old.is_empty(), "no longer needed: {old:?}");
}
