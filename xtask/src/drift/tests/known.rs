//! Known differences, the output, and the result of the command.

use super::super::known::Known;
use super::super::{outcome, print};
use super::{Used, compare, with_schemas};
use crate::drift::difference::{Class, Difference};

const OURS: &str =
    "Thing: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: integer}}}";
const THEIRS: &str = "Thing: {type: object, properties: {c: {type: string}, d: {type: string}}}";

fn found() -> Vec<Difference> {
    compare(&with_schemas(Used::Response, OURS), &with_schemas(Used::Response, THEIRS))
}

/// Differences after these known ones, and the result of the command.
fn with_known(lines: &str) -> (Vec<Difference>, Result<(), String>) {
    let mut known = Known::parse(lines).unwrap();
    let mut found = found();
    known.apply(&mut found);
    let result = outcome(&found, &known);
    (found, result)
}

#[test]
fn unknown_differences_fail() {
    let (found, result) = with_known("# comment\n\n");
    assert_eq!(found.len(), 4);
    assert_eq!(
        result.unwrap_err(),
        "4 differences are not known: correct spec/, or add a line with the reason to xtask/drift.tsv"
    );
    let (_, result) = with_known("Thing.*\tproperty\tA reason.\n");
    assert!(result.unwrap_err().starts_with("1 difference is not known"));
}

#[test]
fn known_differences_have_reasons_and_pass() {
    let (found, result) =
        with_known("Thing.a\tproperty\tFirst.\nThing.*\tproperty\tSecond.\n*\ttype\tThird.\n");
    assert_eq!(result, Ok(()));
    let mut reasons: Vec<_> =
        found.iter().map(|one| (one.place.as_str(), one.known.as_ref().unwrap().reason.as_str())).collect();
    reasons.sort_unstable();
    assert_eq!(
        reasons,
        [("Thing.a", "First."), ("Thing.b", "Second."), ("Thing.c", "Third."), ("Thing.d", "Second.")]
    );
    assert!(found.iter().all(|one| one.class() == Class::Known));
}

#[test]
fn a_line_without_a_difference_fails() {
    let (_, result) =
        with_known("*\tproperty\tOne.\n*\ttype\tTwo.\nThing.a\ttype\tStale.\nThing.aa\tproperty\tStale.\n");
    assert_eq!(
        result.unwrap_err(),
        "xtask/drift.tsv:3: `Thing.a` has no difference of the kind `type`: delete the line\n\
         xtask/drift.tsv:4: `Thing.aa` has no difference of the kind `property`: delete the line"
    );
}

#[test]
fn places_match_as_a_whole_and_only_the_asterisk_is_special() {
    for (place, is_used) in [
        ("Thing.a", true),
        ("Thing", false),
        ("hing.a", false),
        ("Thing?a", false),
        ("*.a", true),
        ("T*a", true),
    ] {
        let mut known = Known::parse(&format!("{place}\tproperty\tReason.\n")).unwrap();
        known.apply(&mut found());
        assert_eq!(known.unused().count() == 0, is_used, "{place}");
    }
}

#[test]
fn malformed_lines_name_their_line_and_the_remedy() {
    let columns = "write place, kind and reason, separated by tabs";
    for (text, error) in [
        ("\n# comment\nThing.a property Reason.\n", format!("3: 1 columns: {columns}")),
        ("Thing.a\tproperty\n", format!("1: 2 columns: {columns}")),
        ("a\ttype\tReason.\tmore\n", format!("1: 4 columns: {columns}")),
        ("a\ttype\t \tmore\n", format!("1: 4 columns: {columns}")),
        ("a\ttype\tReason.\n\ttype\tReason.\n", format!("2: no place: {columns}")),
        ("a\ttype\tReason.\na\ttype\tOther.\n", "2: line 1 is about the same: delete one of them".to_owned()),
    ] {
        assert_eq!(Known::parse(text).unwrap_err(), error, "{text:?}");
    }
    let error = Known::parse("a\tproprety\tReason.\n").unwrap_err();
    assert!(error.starts_with("1: unknown kind `proprety`: write one of operation, webhook, "), "{error}");
}

#[test]
fn the_committed_file_is_valid() {
    let text =
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("drift.tsv")).unwrap();
    assert!(Known::parse(&text).is_ok());
}

#[test]
fn the_table_groups_by_class_and_counts() {
    let (found, _) = with_known("*.a\tproperty\tA reason.\n");
    assert_eq!(
        print::table(&found),
        "\
breaking for readers: 2

  kind      place    direction  ours     theirs  via
  property  Thing.b  response   string   absent  POST /things
  type      Thing.c  response   integer  string  POST /things

additive: 1

  kind      place    direction  ours    theirs  via
  property  Thing.d  response   absent  string  POST /things

known: 1

  kind      place  count  reason
  property  *.a    1      A reason.

0 breaking for callers, 2 breaking for readers, 1 additive, 1 known
"
    );
}

#[test]
fn json_is_an_array_of_objects() {
    let (found, _) = with_known("Thing.a\tproperty\tA reason.\n");
    let json: serde_json::Value = serde_json::from_str(&print::json(&found).unwrap()).unwrap();
    let all = json.as_array().unwrap();
    assert_eq!(all.len(), 4);
    assert_eq!(
        all[0],
        serde_json::json!({
            "class": "readers", "kind": "property", "place": "Thing.b", "direction": "response", "ours": "string", "theirs": "absent",
            "via": "POST /things"
        })
    );
    assert_eq!((&all[3]["class"], &all[3]["reason"]), (&"known".into(), &"A reason.".into()));
}

#[test]
fn equal_documents_have_no_difference() {
    let ours = with_schemas(Used::Both, OURS);
    assert_eq!(compare(&ours, &ours), []);
    assert_eq!(print::table(&[]), "0 breaking for callers, 0 breaking for readers, 0 additive, 0 known\n");
}
