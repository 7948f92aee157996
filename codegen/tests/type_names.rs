//! Names of the public types and variants of the SDK: none says a word twice, none is one of the prelude.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rebilly_codegen::names::{is_same_word, words};

/// Types that may say a word twice, with the reason.
const EXCEPTIONS: [(&str, &str); 6] = [
    ("ListListChanges", "the verb, and a list"),
    ("ListLists", "the verb, and a list"),
    ("ReadyToPayPayPalMethod", "PayPal is a name"),
    ("KycRequestRequest", "request form of `KycRequest`"),
    ("PayoutRequestRequest", "request form of `PayoutRequest`"),
    ("WebsiteSettingsPayoutRequestRequest", "request form of `WebsiteSettingsPayoutRequest`"),
];

/// Types of the prelude. Where another item has such a name, the compiler's messages write that of the prelude as a path.
const PRELUDE: [&str; 5] = ["Box", "Option", "Result", "String", "Vec"];

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rebilly-sdk/src/generated")
}

/// Collects what a function finds in each line, without its indentation, of the files in a folder.
fn collect(folder: &Path, find: fn(&str) -> Option<&str>, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, find, found);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            found.extend(text.lines().filter_map(|line| find(line.trim_start())).map(str::to_owned));
        }
    }
}

fn type_names() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let name_of: fn(&str) -> Option<&str> = |line| {
        let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        rest.split([' ', '(', ';', '<']).next()
    };
    collect(&generated(), name_of, &mut found);
    found
}

/// The names of lines that consist of a variant, with or without a model.
fn variant_names() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let name_of: fn(&str) -> Option<&str> = |line| {
        let name = line.strip_suffix(',')?.split('(').next()?;
        let is_name = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
        is_name.then_some(name)
    };
    collect(&generated(), name_of, &mut found);
    found
}

/// A word that follows itself, in the singular or the plural: `Data` in `HistogramDataData`.
fn repeated_word(name: &str) -> Option<&str> {
    words(name).zip(words(name).skip(1)).find(|(one, next)| is_same_word(one, next)).map(|(one, _)| one)
}

#[test]
fn no_type_says_a_word_twice() {
    let names = type_names();
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

#[test]
fn no_type_or_variant_has_the_name_of_a_type_of_the_prelude() {
    let (types, variants) = (type_names(), variant_names());
    assert!(types.contains("Customer") && variants.contains("Monetary"), "{variants:?}");
    let found: Vec<_> =
        PRELUDE.iter().filter(|name| types.contains(**name) || variants.contains(**name)).collect();
    assert!(found.is_empty(), "name them with x-rust-name or x-rust-names: {found:?}");
}
