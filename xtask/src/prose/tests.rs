#![allow(clippy::unwrap_used, reason = "tests")]

use super::*;
use text::{Kind, Unit, units};

const RULES: &str = "# comment\n!gen/**\nso long\tduration\n/^What .*/\tbegin with a noun\tdoc spec\nanew\tagain\tmd !docs/old.md\nmistake\terror\t\
                     src/**\n/^how /\tstate the behaviour\ttest\n";

fn found(file: &str, text: &str) -> Vec<(usize, String)> {
    let rules = Rules::parse(RULES).unwrap();
    scan(&rules, file, text).into_iter().map(|finding| (finding.line, finding.found)).collect()
}

fn one(line: usize, found: &str) -> Vec<(usize, String)> {
    vec![(line, found.to_owned())]
}

#[test]
fn phrases_match_in_any_case_across_line_breaks() {
    assert_eq!(found("a.md", "Text.\n\nWaits So\nlong.\n"), one(3, "So long"));
    assert_eq!(found("a.md", "so longer, also long\n"), []);
    assert_eq!(found("src/a.rs", "/// Waits so\n/// long.\nfn a() {}\n"), one(1, "so long"));
    assert_eq!(found("src/a.rs", "let a = \"so \\\n    long\";\n"), one(1, "so long"));
}

#[test]
fn expressions_match_at_the_beginning_of_a_line() {
    assert_eq!(found("src/a.rs", "//! Docs.\n//!\n//! What it is.\n"), one(3, "What it is."));
    assert_eq!(found("src/a.rs", "/// - What it is.\n"), one(1, "What it is."));
    assert_eq!(found("src/a.rs", "/// Says What it is.\n// What it is.\n"), [], "kinds restrict a rule");
}

#[test]
fn code_is_not_prose() {
    assert_eq!(found("a.md", "Use `so long`.\n```\nso long\n```\n"), []);
    assert_eq!(
        found(
            "src/a.rs",
            "/// `anew` or `so long`.\n/// ```\n/// let so_long = 1;\n/// ```\nfn so_long(long: u8) {}\n"
        ),
        []
    );
    assert_eq!(found("src/a.rs", "/// ```\n/// wait(); // so long\n/// ```\n"), one(2, "so long"));
}

#[test]
fn paths_restrict_rules_and_skip_files() {
    assert_eq!(found("src/deep/a.rs", "// A mistake.\n"), one(1, "mistake"));
    assert_eq!(found("tests/a.rs", "// A mistake.\n"), []);
    assert_eq!(found("docs/old.md", "anew"), []);
    assert_eq!(found("docs/new.md", "anew"), one(1, "anew"));
    let rules = Rules::parse(RULES).unwrap();
    assert!(rules.skips("gen/deep/a.rs") && !rules.skips("src/gen/a.rs"));
}

#[test]
fn test_names_are_prose() {
    let source = "#[test]\n#[ignore = \"slow\"]\nfn it_waits_so_long() {}\n\n#[tokio::test(flavor = \"x\")]\nasync fn how_it_ends() {}\n\n\
                  fn how_it_helps() {}\n";
    assert_eq!(found("src/a.rs", source), [(3, "so long".to_owned()), (6, "how".to_owned())]);
}

#[test]
fn strings_and_characters_do_not_confuse_the_scanner() {
    let source = "let a = ('\"', '\\'', b'\"', \"// no\", r#\"a \" b\"#, br\"c\");\nfn f<'a>(x: &'a str) {}\n/* one\n/* two */ so long */\nlet r#type = \
                  1; // end\n";
    let kinds: Vec<(Kind, usize, String)> = units("a.rs", source)
        .into_iter()
        .map(|Unit { kind, line, text }| (kind, line, text.trim().to_owned()))
        .collect();
    let string = |text: &str| (Kind::String, 1, text.to_owned());
    let comment = |line, text: &str| (Kind::Comment, line, text.to_owned());
    assert_eq!(
        kinds,
        [
            string("// no"),
            string("a \" b"),
            string("c"),
            comment(3, "one\n/* two */ so long"),
            comment(5, "end"),
        ]
    );
}

#[test]
fn descriptions_of_the_spec_are_prose() {
    let spec = "a:\n  description: >-\n    Fine.\n    What it is.\n  x-note: so long\n  b:\n    - summary: 'Waits so\n        long'\n";
    assert_eq!(found("spec/a.yaml", spec), [(4, "What it is.".to_owned()), (7, "so long".to_owned())]);
    assert_eq!(found("other/a.yaml", spec), []);
}

#[test]
fn comments_of_other_languages_are_prose() {
    assert_eq!(found("Cargo.toml", "[a]\n# Waits so\n# long.\nb = \"so long\"\n"), one(2, "so long"));
    assert_eq!(found("a.lua", "-- so long\nreturn 1\n"), one(1, "so long"));
}

#[test]
fn errors_in_the_rules_name_their_line() {
    for (text, error) in [
        ("\n\nword\n", "3: no suggestion after a tab"),
        ("a\tb\tdocs\n", "1: `docs` is neither a kind of prose nor a path"),
        ("a\tb\tdoc\tmore\n", "1: more than three columns"),
    ] {
        assert_eq!(Rules::parse(text).unwrap_err(), error);
    }
    assert!(Rules::parse("/(/\tb\n").unwrap_err().starts_with("1: regex parse error"));
}

#[test]
fn the_committed_rules_are_valid() {
    let rules = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("prose.tsv")).unwrap();
    assert!(Rules::parse(&rules).is_ok_and(|rules| rules.skips("rebilly-sdk/src/generated/types/kyc.rs")));
}
