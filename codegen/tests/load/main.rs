//! Reading and linking: each mistake against its message, file and line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

#[path = "../check/support.rs"]
mod support;

use std::path::{Path, PathBuf};

use rebilly_codegen::check::check;
use rebilly_codegen::load::{from_texts, load};
use rebilly_codegen::read::checked;
use support::{Texts, assert_clean, assert_reported, domain, reported, schemas, texts};

const HEAD: &str = "openapi: 3.0.3\ninfo:\n  title: Test\n  version: '1'\n  description: A test.\n";

fn with_head(root: &str, domain: &str) -> Texts {
    texts(&[
        ("openapi.yaml", format!("{HEAD}{root}").as_str()),
        ("things.yaml", format!("{HEAD}{domain}").as_str()),
    ])
}

#[test]
fn yaml_that_tools_read_in_different_ways() {
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
            "the key `description` stands here twice",
            "a YAML anchor",
            "a YAML anchor",
            "a YAML alias",
            "a merge key",
            "a YAML alias",
            "a YAML tag",
            "`NO` is a boolean to some YAML readers and a text to others",
            "`007` is a number to some YAML readers and a text to others",
            "`0x1F` is a number to some YAML readers and a text to others",
            "`.5` is a number to some YAML readers and a text to others",
            "`+1` is a number to some YAML readers and a text to others",
            "a key that is no text",
        ],
    );
}

#[test]
fn what_is_no_yaml_is_reported_for_every_file() {
    let spec = texts(&[
        ("openapi.yaml", "openapi: 3.0.3\ninfo: [unclosed\npaths: {} # here\n"),
        ("empty.yaml", "# here\n"),
        ("list.yaml", "- a # here\n"),
        ("two.yaml", "openapi: 3.0.3\n---\nopenapi: 3.0.3 # here\n"),
    ]);
    let report = reported(&spec).to_string();
    let places = ["spec/openapi.yaml:", "spec/empty.yaml:1:1", "spec/list.yaml:1:1", "spec/two.yaml:3:1"];
    for place in places {
        assert!(report.contains(place), "{place} is not in\n{report}");
    }
    assert!(report.contains("error: not YAML: "), "{report}");
    assert!(report.contains("error: a second YAML document"), "{report}");
    assert!(report.ends_with("\n4 mistakes"), "{report}");
}

#[test]
fn nesting_has_an_end() {
    let deep = format!("a: {}{}\n", "[".repeat(150), "]".repeat(150));
    let report = reported(&texts(&[("openapi.yaml", &deep)])).to_string();
    assert!(report.contains("nested deeper than 100 levels\n  --> spec/openapi.yaml:1:"), "{report}");
}

#[test]
fn numbers_texts_and_keys_keep_what_they_are() {
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
fn a_mapping_stands_where_its_key_stands() {
    let spec = from_texts(schemas("Thing:\n  type: object\n  required:\n    - a\n  description: A thing.\n"))
        .unwrap();
    let node = &spec.document.schemas["Thing"].node;
    let place = |node| spec.place(node);
    assert_eq!(place(node.at), "spec/things.yaml:8:5");
    assert_eq!(place(node.get("type").unwrap().at), "spec/things.yaml:9:13");
    assert_eq!(place(node.get("required").unwrap().at), "spec/things.yaml:10:7");
    assert_eq!(place(node.get("required").unwrap().items()[0].at), "spec/things.yaml:11:11");
    assert_eq!(place(node.key_at("description")), "spec/things.yaml:12:7");
}

#[test]
fn references_that_lead_nowhere() {
    let mut spec = schemas(
        "Thing:
  type: object
  description: A thing.
  properties:
    a:
      $ref: '#/components/schemas/Thnig' # here
    b:
      $ref: 'other.yaml#/components/schemas/Thing' # here
    c:
      $ref: '#/components/parameters/limit' # here
    d:
      $ref: '#/components/schemas/Thing/properties/a' # here
    e:
      $ref: '#/components/schemas/Shared' # here
    f:
      $ref: 'Thing' # here
    g:
      $ref: 5 # here
    h:
      $ref: 'https://example.com/spec.yaml#/components/schemas/Thing' # here
",
    );
    spec[0].1.push_str("  schemas:\n    Shared:\n      type: string\n      description: Shared.\n");
    spec[1].1.push_str("  parameters:\n    limit:\n      name: limit\n      in: query\n");
    assert_reported(
        &spec,
        &[
            "the $ref `#/components/schemas/Thnig` leads nowhere",
            "the $ref `other.yaml#/components/schemas/Thing` leads nowhere",
            "`#/components/parameters/limit` is one of the parameters, one of the schemas is needed here",
            "the $ref `#/components/schemas/Thing/properties/a` leads nowhere",
            "the $ref `#/components/schemas/Shared` leads nowhere",
            "the $ref `Thing` leads nowhere",
            "a $ref that is no text",
            "the $ref `https://example.com/spec.yaml#/components/schemas/Thing` leads nowhere",
        ],
    );
    let report = reported(&spec).to_string();
    assert!(report.contains("did you mean `Thing`?"), "{report}");
    assert!(report.contains("it is in another file: 'openapi.yaml#/components/schemas/Shared'"), "{report}");
    assert!(report.contains("there is no file `other.yaml` beside openapi.yaml"), "{report}");
}

#[test]
fn an_index_that_does_not_fit_the_domains() {
    let operation = "    get:\n      operationId: Get\n";
    let spec = with_head(
        "paths:
  /a:
    $ref: 'things.yaml#/paths/~1a'
  /b: # here
    $ref: 'things.yaml#/paths/~1a'
  /c: # here
    $ref: 'things.yaml#/paths/~1c'
  /d: # here
    $ref: 'nothing.yaml#/paths/~1d'
  /e: # here
    get: {}
x-webhooks:
  lost: # here
    $ref: 'things.yaml#/x-webhooks/lost'
",
        &format!(
            "paths:\n  /a:\n{operation}  /f: # here\n{operation}x-webhooks:\n  made: # here\n    post: {{}}\n"
        ),
    );
    assert_reported(
        &spec,
        &[
            "the $ref of `/b` leads nowhere",
            "the $ref of `/c` leads nowhere",
            "the $ref of `/d` leads nowhere",
            "`/e` is not a $ref to a domain file",
            "the $ref of `lost` leads nowhere",
            "`/f` is not listed in openapi.yaml",
            "`made` is not listed in openapi.yaml",
        ],
    );
}

#[test]
fn a_path_or_component_in_two_files() {
    let path = "paths:\n  /a: # mark\n    get:\n      operationId: Get\n";
    let component = "components:\n  schemas:\n    Thing: # mark\n      type: string\n";
    let mut spec =
        with_head("paths:\n  /a:\n    $ref: 'things.yaml#/paths/~1a'\n", &format!("{path}{component}"));
    spec.push(("others.yaml".to_owned(), format!("{HEAD}{path}{component}").replace("# mark", "# here")));
    assert_reported(
        &spec,
        &["openapi.yaml takes `/a` from another file", "the component `Thing` is defined in two files"],
    );
}

#[test]
fn schemas_that_are_made_of_themselves() {
    let spec = schemas(
        "A: # here
  description: A.
  allOf:
    - $ref: '#/components/schemas/B'
    - type: object
B: # here
  description: B.
  allOf:
    - allOf:
        - $ref: '#/components/schemas/A'
C: # here
  $ref: '#/components/schemas/C'
D: # here
  type: array
  description: D.
  items:
    $ref: '#/components/schemas/D'
E:
  type: object
  description: An object may hold itself.
  properties:
    e:
      $ref: '#/components/schemas/E'
F:
  description: It is made of what goes in a circle, but is no part of it.
  allOf:
    - $ref: '#/components/schemas/A'
",
    );
    assert_reported(
        &spec,
        &["`A` is made of itself", "`B` is made of itself", "`C` is made of itself", "`D` is made of itself"],
    );
}

#[test]
fn checks_come_to_an_end_in_a_circle() {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("circle");
    std::fs::create_dir_all(&dir).unwrap();
    let spec = schemas(
        "A:
  description: A.
  allOf:
    - $ref: '#/components/schemas/B'
    - type: object
      required: [gone]
      properties:
        a:
          type: sting
B:
  description: B.
  allOf:
    - $ref: '#/components/schemas/A'
    - $ref: '#/components/schemas/C'
C:
  $ref: '#/components/schemas/C'
",
    );
    for (name, text) in &spec {
        std::fs::write(dir.join(name), text).unwrap();
    }
    let report = checked(&dir).unwrap_err().to_string();
    for message in ["`A` is made of itself", "`C` is made of itself", "unknown type `sting` of `A.a`"] {
        assert!(report.contains(message), "{report}");
    }
}

#[test]
fn a_reference_where_none_is_taken() {
    let spec = domain(
        "paths:
  /a:
    $ref: 'openapi.yaml#/paths/~1a' # here
  /b:
    get:
      $ref: '#/paths/~1b/get' # here
",
    );
    assert_reported(&spec, &["a $ref cannot stand here", "a $ref cannot stand here"]);
}

#[test]
fn what_looks_like_a_reference_in_an_example_is_none() {
    assert_clean(&schemas(
        "Thing:
  type: object
  description: A thing.
  example:
    $ref: '#/nowhere'
  properties:
    mapping:
      type: object
      description: A property called like a key of OpenAPI.
      properties:
        a:
          type: string
          description: No reference.
    $ref:
      type: string
      description: A property called like a reference.
",
    ));
}

#[test]
fn domains_come_in_the_order_of_the_index_and_know_their_components() {
    let mut spec = with_head(
        "paths:\n  /z:\n    $ref: './things.yaml#/paths/~1z'\n  /o/{id}:\n    $ref: 'others.yaml#/paths/~1o~1%7Bid%7D'\n\
         components:\n  schemas:\n    Shared:\n      type: string\n",
        "paths:\n  /z: {}\ncomponents:\n  schemas:\n    Thing:\n      $ref: 'openapi.yaml#/components/schemas/Shared'\n",
    );
    spec.push(("alone.yaml".to_owned(), HEAD.replace("A test.", "Alone.")));
    spec.push(("others.yaml".to_owned(), format!("{HEAD}paths:\n  /o/{{id}}: {{}}\n")));
    let spec = from_texts(spec).unwrap();
    let names: Vec<&str> = spec.document.domains.iter().map(|domain| domain.name.as_str()).collect();
    assert_eq!(names, ["things", "others", "alone"]);
    assert_eq!(spec.document.domains[2].description, "Alone.");
    assert_eq!(spec.document.paths["/o/{id}"].domain, "others");
    assert_eq!(spec.document.schemas["Thing"].domain.as_deref(), Some("things"));
    assert_eq!(spec.document.schemas["Shared"].domain, None);
    assert_eq!(spec.document.schemas["Thing"].node.reference(), Some("#/components/schemas/Shared"));
    assert_eq!(spec.resolve("#/components/schemas/Shared").unwrap().text("type"), Some("string"));
    assert!(spec.resolve("#/components/schemas/Nothing").is_none());
}

#[test]
fn a_directory_without_a_root_file_says_so() {
    let report = load(Path::new("nowhere")).unwrap_err().to_string();
    assert!(report.contains("nowhere") && report.contains("spec/openapi.yaml"), "{report}");
    let empty = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("load-without-root");
    std::fs::create_dir_all(&empty).unwrap();
    std::fs::write(empty.join("things.yaml"), "a: 1\n").unwrap();
    let report = load(&empty).unwrap_err().to_string();
    assert!(report.contains("openapi.yaml is missing"), "{report}");
    std::fs::write(empty.join("openapi.yaml"), [0xff, 0xfe, 0x00]).unwrap();
    let report = load(&empty).unwrap_err().to_string();
    assert!(report.contains("spec/openapi.yaml: ") && report.contains("UTF-8"), "{report}");
    std::fs::remove_file(empty.join("openapi.yaml")).unwrap();
}

#[test]
fn the_spec_of_constructs_and_the_spec_itself_have_no_mistakes() {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    for dir in [crate_dir.join("tests/small/spec"), crate_dir.join("../spec")] {
        let spec = load(&dir).unwrap_or_else(|report| panic!("{report}"));
        let report = check(&spec);
        assert!(report.is_empty(), "{report}");
    }
}
