//! The frame of files, unknown keys and our own extensions.

use crate::support::{assert_reported, domain, schemas, texts};

#[test]
fn frames_of_files() {
    let spec = texts(&[
        ("openapi.yaml", "openapi: 3.1.0 # here\ninfo: # here\n  title: Test\n  version: '' # here\n"),
        ("My-Things.yaml", "info: # here here here\n  title: Things\n  version: '1'\nservers: [] # here\n"),
    ]);
    assert_reported(
        &spec,
        &[
            "the version of OpenAPI is not 3.0",
            "info.description is missing",
            "info.version is missing",
            "`My-Things.yaml` does not name a Rust module",
            "info.description is missing",
            "the version of OpenAPI is missing",
            "`servers` stands in a domain file",
        ],
    );
}

#[test]
fn names_of_files_that_are_taken() {
    let frame =
        |mark: &str| format!("openapi: 3.0.3{mark}\ninfo:\n  title: T\n  version: '1'\n  description: T.\n");
    // A module, the file of the shared types, a feature, and a struct that would stand before the client.
    for name in ["query.yaml", "common.yaml", "rustls.yaml", "client.yaml"] {
        let spec = texts(&[("openapi.yaml", &frame("")), (name, &frame(" # here"))]);
        assert_reported(&spec, &[&format!("`{name}` names a domain like something else")]);
    }
}

#[test]
fn keys_that_openapi_does_not_have() {
    let spec = domain(
        "paths:
  /things:
    get:
      operationId: GetThings
      x-rust-name: list
      sumary: Lists. # here
      description: Lists.
      callbacks: {} # here
      responses:
        '204':
          description: Nothing.
          links: {} # here
    options: # here
      summary: Options.
    servers: [] # here
components:
  schemas:
    Thing:
      type: string
      descripton: Misspelt. # here
      description: A thing.
      foo: bar # here
    'a/b': # here
      type: string
      description: A sign of JSON pointers.
  examples: {} # here
definitions: {} # here
",
    );
    assert_reported(
        &spec,
        &[
            "unknown key `sumary`",
            "`callbacks` is not read by this generator",
            "`links` is not read by this generator",
            "`options` is not read by this generator",
            "`servers` is not read by this generator",
            "unknown key `descripton`",
            "unknown key `foo`",
            "the name `a/b` holds a sign of JSON pointers",
            "`examples` is not read by this generator",
            "unknown key `definitions`",
        ],
    );
}

#[test]
fn extensions_that_do_not_exist_or_mean_nothing() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  x-id: 'yes' # here
  x-webhooks: {} # here
  properties:
    a:
      type: string
      description: A text.
      x-sensitve: true # here
    b:
      type: string
      description: A text.
      x-documents: [post-customer] # here
    c:
      type: string
      description: A text.
      x-documents: [] # here
      x-note: # here
    d:
      type: string
      description: A text.
      x-rust-name: NotSnake # here
    e:
      type: object
      description: An object.
      x-rust-name: not_pascal # here
      properties:
        x-header:
          type: string
          description: A property may be called like that.
    f:
      type: string
      description: A text.
      x-nothing-like-it: true # here
",
    );
    assert_reported(
        &spec,
        &[
            "`x-id` is not a boolean",
            "`x-webhooks` means nothing here",
            "unknown extension `x-sensitve`",
            "`x-documents` names an unknown document `post-customer`",
            "`x-documents` names no document",
            "`x-note` is not a text",
            "`x-rust-name: NotSnake` is not a name in snake_case",
            "`x-rust-name: not_pascal` is not a name in PascalCase",
            "unknown extension `x-nothing-like-it`",
        ],
    );
}

#[test]
fn the_help_names_what_was_probably_meant() {
    let spec = schemas("Thing:\n  type: string\n  description: A thing.\n  x-sensitve: true # here\n");
    let report = crate::support::reported(&spec).to_string();
    assert!(report.contains("  help: did you mean `x-sensitive`?\n"), "{report}");
    assert!(report.ends_with("1 mistake"), "{report}");
}
