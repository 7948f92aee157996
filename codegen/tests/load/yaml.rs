//! YAML: ambiguous forms, syntax errors, locations.

use rebilly_codegen::load::{document, from_texts};

use crate::support::{assert_reported, reported, schemas, texts};

#[test]
fn ambiguous_yaml_is_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  description: Again. # here
  properties: &all # here
    a: &one # here
      type: string
      description: A text.
    b: *one # here
    <<: *one # here here
    c:
      type: string
      description: !!str tagged # here
      example: NO # here
    d:
      type: string
      description: A number.
      example: 007 # here
    e:
      type: string
      description: A number.
      example: 0x1F # here
    f:
      type: number
      description: A number.
      example: .5 # here
    g:
      type: number
      description: A number.
      maximum: +1 # here
    ? [h] # here
    : type: string
",
    );
    assert_reported(
        &spec,
        &[
            "duplicate key `description`",
            "a YAML anchor",
            "a YAML anchor",
            "a YAML alias",
            "a merge key",
            "a YAML alias",
            "a YAML tag",
            "`NO` is a boolean to some YAML readers and a string to others",
            "`007` is a number to some YAML readers and a string to others",
            "`0x1F` is a number to some YAML readers and a string to others",
            "`.5` is a number to some YAML readers and a string to others",
            "`+1` is a number to some YAML readers and a string to others",
            "a key that is not a string",
        ],
    );
}

#[test]
fn invalid_yaml_is_reported_for_every_file() {
    let spec = texts(&[
        ("openapi.yaml", "openapi: 3.0.3\ninfo: [unclosed\npaths: {} # here\n"),
        ("a/empty.yaml", "# here\n"),
        ("a/list.yaml", "- a # here\n"),
        ("a/two.yaml", "openapi: 3.0.3\n---\nopenapi: 3.0.3 # here\n"),
    ]);
    let report = reported(&spec).to_string();
    let places =
        ["spec/openapi.yaml:", "spec/a/empty.yaml:1:1", "spec/a/list.yaml:1:1", "spec/a/two.yaml:3:1"];
    for place in places {
        assert!(report.contains(place), "{place} is not in\n{report}");
    }
    assert!(report.contains("error: invalid YAML: "), "{report}");
    assert!(report.contains("error: a second YAML document"), "{report}");
    assert!(report.ends_with("\n4 errors"), "{report}");
}

#[test]
fn nesting_is_limited() {
    let deep = format!("a: {}{}\n", "[".repeat(150), "]".repeat(150));
    let report = reported(&texts(&[("openapi.yaml", &deep)])).to_string();
    assert!(report.contains("nested deeper than 100 levels\n  --> spec/openapi.yaml:1:"), "{report}");
}

#[test]
fn scalars_keep_their_type_and_text() {
    let spec = schemas(
        "Thing:
  type: string
  description: A thing.
  enum: ['1', 'null', 'true', 1.10, ~, v1, 2024-01-01, 12:30:00, 1_000]
",
    );
    let spec = from_texts(spec).unwrap();
    let values = spec.document.schemas["Thing"].node.get("enum").unwrap().to_json();
    let expected =
        serde_json::json!(["1", "null", "true", 1.10, null, "v1", "2024-01-01", "12:30:00", "1_000"]);
    assert_eq!(values, expected);
}

#[test]
fn a_mapping_has_the_location_of_its_key() {
    let spec = from_texts(schemas("Thing:\n  type: object\n  required:\n    - a\n  description: A thing.\n"))
        .unwrap();
    let node = &spec.document.schemas["Thing"].node;
    let place = |node| spec.place(node);
    assert_eq!(place(node.at), "spec/things/things.yaml:8:5");
    assert_eq!(place(node.get("type").unwrap().at), "spec/things/things.yaml:9:13");
    assert_eq!(place(node.get("required").unwrap().at), "spec/things/things.yaml:10:7");
    assert_eq!(place(node.get("required").unwrap().items()[0].at), "spec/things/things.yaml:11:11");
    assert_eq!(place(node.key_at("description")), "spec/things/things.yaml:12:7");
}

#[test]
fn documents_of_other_authors_may_have_anchors_and_ambiguous_scalars() {
    let text = "\
openapi: 3.1.0
a: &all { country: NO, code: 007 }
b: *all
c: [!!str tagged, &one { d: .5 }, *one]
";
    let expected = serde_json::json!({
        "openapi": "3.1.0",
        "a": {"country": "NO", "code": "007"},
        "b": {"country": "NO", "code": "007"},
        "c": ["tagged", {"d": ".5"}, {"d": ".5"}],
    });
    assert_eq!(document("other.yaml", text).unwrap(), expected);
    let report = document("other.yaml", "a: 1\na: 2\n").unwrap_err().to_string();
    assert!(report.contains("error: duplicate key `a`\n  --> other.yaml:2:1\n"), "{report}");
}
