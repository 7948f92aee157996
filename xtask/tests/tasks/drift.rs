//! `cargo xtask drift` on a small spec and another document of the same API.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::Checkout;

const HEAD: &str = "openapi: 3.0.3\ninfo:\n  title: Things\n  version: '1'\n  description: Test.\n";

const THINGS: &str = "paths:
  /things/{id}:
    get:
      operationId: GetThing
      x-rust-name: get
      summary: Returns a thing.
      parameters:
        - name: id
          in: path
          required: true
          description: Identifier.
          schema: {type: string}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name: {type: string, nullable: true, description: Name.}
        size: {type: integer, description: Size.}
        details: {description: Details.}
";

/// The same in 3.1 and other names, as JSON; without `details`, and the size is a number.
const OTHER: &str = r##"{
  "openapi": "3.1.0",
  "paths": {"/things/{thing}": {"get": {"operationId": "thing",
    "parameters": [{"$ref": "#/components/parameters/thing"}],
    "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}}}}},
  "components": {
    "parameters": {"thing": {"name": "thing", "in": "path", "required": true, "schema": {"type": "string"}}},
    "schemas": {"Item": {"allOf": [{"$ref": "#/components/schemas/Named"}, {"properties": {"size": {"type": "number"}}}]},
      "Named": {"type": "object", "properties": {"name": {"type": ["string", "null"]}}}}}
}"##;

/// A checkout with the small spec, and the path of the other document.
fn checkout(name: &str, known: &str) -> (Checkout, String) {
    let checkout = Checkout::new(name);
    let spec = checkout.root.join("spec");
    fs::remove_dir_all(&spec).unwrap();
    fs::create_dir_all(spec.join("things")).unwrap();
    fs::create_dir_all(checkout.root.join("xtask")).unwrap();
    fs::write(spec.join("openapi.yaml"), format!("{HEAD}paths: {{}}\n")).unwrap();
    fs::write(spec.join("things/domain.yaml"), format!("{HEAD}paths: {{}}\n")).unwrap();
    fs::write(spec.join("things/things.yaml"), format!("{HEAD}{THINGS}")).unwrap();
    fs::write(checkout.root.join("xtask/drift.tsv"), known).unwrap();
    let other: PathBuf = checkout.root.join("other.json");
    fs::write(&other, OTHER).unwrap();
    (checkout, other.to_str().unwrap().to_owned())
}

#[test]
fn drift_fails_until_every_difference_is_known() {
    let (checkout, other) = checkout("drift-known", "");
    let run = checkout.run(&["drift", &other]);
    let expected = "\
breaking for readers: 2

  kind      place          direction  ours     theirs  via
  property  Thing.details  response   JSON     absent  GET /things/{id}
  type      Thing.size     response   integer  number  GET /things/{id}

0 breaking for callers, 2 breaking for readers, 0 additive, 0 known
";
    let error =
        "2 differences are not known: correct spec/, or add a line with the reason to xtask/drift.tsv\n";
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (1, expected, error));

    let known = "Thing.details\tproperty\tThe other document omits it.\nThing.size\ttype\tSizes are whole.\n";
    fs::write(checkout.root.join("xtask/drift.tsv"), known).unwrap();
    let run = checkout.run(&["drift", &other]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");

    checkout.edit("spec/things/things.yaml", |text| text.replace("type: integer", "type: number"));
    let run = checkout.run(&["drift", &other]);
    let error = "xtask/drift.tsv:2: `Thing.size` has no difference of the kind `type`: delete the line\n";
    assert_eq!((run.code, run.stderr.as_str()), (1, error));
}

#[test]
fn drift_prints_json_and_reads_yaml() {
    let (checkout, _) = checkout("drift-json", "Thing.details\tproperty\tThe other document omits it.\n");
    let other = checkout.root.join("other.yaml");
    let yaml = format!("{HEAD}{}", THINGS.replace("        details: {description: Details.}\n", ""));
    fs::write(&other, yaml).unwrap();
    let run = checkout.run(&["drift", "--json", other.to_str().unwrap()]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    let found: Value = serde_json::from_str(&run.stdout).unwrap();
    let expected = serde_json::json!([{
        "class": "known", "kind": "property", "place": "Thing.details", "direction": "response", "ours": "JSON", "theirs": "absent",
        "via": "GET /things/{id}", "reason": "The other document omits it."
    }]);
    assert_eq!(found, expected);
}

#[test]
fn drift_rejects_unreadable_documents_and_malformed_known_differences() {
    let (checkout, other) = checkout("drift-invalid", "Thing.details\tproperty\n");
    let run = checkout.run(&["drift", &other]);
    let error = "xtask/drift.tsv:1: 2 columns: write place, kind and reason, separated by tabs\n";
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (1, "", error));
    fs::write(&other, "{").unwrap();
    let run = checkout.run(&["drift", &other]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.starts_with(&format!("{other}: invalid JSON: ")), "{run:?}");
    assert_eq!(checkout.run(&["drift"]).code, 2, "a file or --untyped is required");
}

#[test]
fn untyped_places_need_a_reason() {
    let (checkout, _) = checkout("drift-untyped", "");
    let run = checkout.run(&["drift", "--untyped"]);
    let line = 1 + checkout
        .read("spec/things/things.yaml")
        .lines()
        .position(|line| line.contains("details:"))
        .unwrap();
    let place = format!("spec/things/things.yaml:{line}:9");
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains(&format!("  Thing.details  {place}  unexplained\n")), "{run:?}");
    assert!(run.stdout.ends_with("1 places without a type, 1 unexplained\n"), "{run:?}");
    assert_eq!(run.stderr, "1 place without a type has no reason: give it a type, or add `x-untyped`\n");

    checkout.edit("spec/things/things.yaml", |text| {
        text.replace(
            "{description: Details.}",
            "{description: Details., x-untyped: Each source shows another form.}",
        )
    });
    let run = checkout.run(&["drift", "--untyped"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run:?}");
    let run = checkout.run(&["drift", "--untyped", "--json"]);
    let expected = serde_json::json!([{"place": "Thing.details", "file": place, "reason": "Each source shows another form."}]);
    assert_eq!(serde_json::from_str::<Value>(&run.stdout).unwrap(), expected);
}
