//! References: targets, cycles, places.

use rebilly_codegen::pipeline::checked;

use crate::support::{add, assert_clean, assert_reported, domain, file, head, reported, schemas, write};

#[test]
fn unresolved_references_are_reported() {
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
    i:
      $ref: '../../models.yaml#/components/schemas/Gone' # here
    j:
      $ref: 'shared/models.yaml#/components/schemas/Shared' # here
    k:
      $ref: '../shared/gone.yaml#/components/schemas/Gone' # here
",
    );
    let shared = "components:\n  schemas:\n    Shared:\n      type: string\n      description: Shared.\n";
    add(&mut spec, "shared/models.yaml", &format!("{}{shared}", head("Models")));
    file(&mut spec, "things/things.yaml")
        .push_str("  parameters:\n    limit:\n      name: limit\n      in: query\n");
    assert_reported(
        &spec,
        &[
            "the $ref `#/components/schemas/Thnig` does not resolve",
            "the $ref `other.yaml#/components/schemas/Thing` does not resolve",
            "`#/components/parameters/limit` is in components/parameters, but components/schemas is required here",
            "the $ref `#/components/schemas/Thing/properties/a` does not resolve",
            "the $ref `#/components/schemas/Shared` does not resolve",
            "the $ref `Thing` does not resolve",
            "a $ref that is not a string",
            "the $ref `https://example.com/spec.yaml#/components/schemas/Thing` does not resolve",
            "the $ref `../../models.yaml#/components/schemas/Gone` does not resolve",
            "the $ref `shared/models.yaml#/components/schemas/Shared` does not resolve",
            "the $ref `../shared/gone.yaml#/components/schemas/Gone` does not resolve",
        ],
    );
    let report = reported(&spec).to_string();
    assert!(report.contains("did you mean `Thing`?"), "{report}");
    let elsewhere = "it is in another file: '../shared/models.yaml#/components/schemas/Shared'";
    assert_eq!(report.matches(elsewhere).count(), 2, "{report}");
    assert!(report.contains("spec/shared/gone.yaml does not exist"), "{report}");
    assert!(report.contains("write a path below spec/"), "{report}");
}

#[test]
fn cyclic_schemas_are_reported() {
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
  description: It refers to a cycle, but is no part of it.
  allOf:
    - $ref: '#/components/schemas/A'
",
    );
    assert_reported(
        &spec,
        &[
            "`A` consists of itself",
            "`B` consists of itself",
            "`C` consists of itself",
            "`D` consists of itself",
        ],
    );
}

#[test]
fn checks_terminate_on_cycles() {
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
    let report = checked(&write("cycle", &spec)).unwrap_err().to_string();
    for message in ["`A` consists of itself", "`C` consists of itself", "unknown type `sting` of `A.a`"] {
        assert!(report.contains(message), "{report}");
    }
}

#[test]
fn misplaced_references_are_reported() {
    let spec = domain(
        "paths:
  /a:
    $ref: '../openapi.yaml#/paths/~1a' # here
  /b:
    get:
      $ref: '#/paths/~1b/get' # here
",
    );
    assert_reported(&spec, &["a $ref is not allowed here", "a $ref is not allowed here"]);
}

#[test]
fn examples_and_property_names_are_not_references() {
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
