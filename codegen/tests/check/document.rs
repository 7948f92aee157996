//! Frames and names of files, unknown keys and extensions.

use crate::support::{
    Texts, add, assert_clean, assert_reported, domain, file, head, reported, schemas, texts,
};

#[test]
fn incomplete_frames_of_files_are_reported() {
    let spec = texts(&[
        ("openapi.yaml", "openapi: 3.1.0 # here\ninfo: # here\n  title: Test\n  version: '' # here\n"),
        ("things/domain.yaml", &head("Things")),
        ("things/things.yaml", "info: # here here\n  title: Things\n  version: '1'\nservers: [] # here\n"),
    ]);
    assert_reported(
        &spec,
        &[
            "the version of OpenAPI is not 3.0",
            "info.description is missing",
            "info.version is missing",
            "info.description is missing",
            "the version of OpenAPI is missing",
            "`servers` is in a resource file",
        ],
    );
}

#[test]
fn sections_outside_of_their_files_are_reported() {
    let path = "paths:\n  /a: # here\n    get: {}\nx-webhooks:\n  made: # here\n    post: {}\n";
    let schemas =
        "components:\n  schemas: # here\n    Thing:\n      type: string\n      description: A thing.\n";
    let schemes = "  securitySchemes: # here\n    JWT:\n      type: http\n      scheme: bearer\n";
    let other = schemas.replace("Thing", "Other");
    let mut spec = texts(&[
        ("openapi.yaml", &format!("{}{path}{schemas}", head("Test"))),
        (
            "shared/models.yaml",
            &format!("{}{}components:\n{schemes}", head("Models"), path.replace("/a", "/b")),
        ),
        ("things/domain.yaml", &format!("{}{}{other}", head("Things"), path.replace("/a", "/c"))),
        (
            "things/things.yaml",
            &format!("{}components:\n{}", head("Things"), schemes.replace("JWT", "SecretApiKey")),
        ),
    ]);
    add(&mut spec, "things/others.yaml", &head("Others"));
    assert_reported(
        &spec,
        &[
            "`/a` is in openapi.yaml",
            "`made` is in openapi.yaml",
            "components/schemas is in openapi.yaml",
            "`/b` is in a shared file",
            "`made` is in a shared file",
            "components/securitySchemes is in a shared file",
            "`/c` is in a domain.yaml",
            "`made` is in a domain.yaml",
            "components/schemas is in a domain.yaml",
            "components/securitySchemes is in a resource file",
        ],
    );
}

/// A spec with this domain and this resource; the named file is reported on its first line.
fn named(domain: &str, resource: &str, reported: &str) -> Texts {
    let mut spec = texts(&[
        ("openapi.yaml", &head("Test")),
        (&format!("{domain}/domain.yaml"), &head("Domain")),
        (&format!("{domain}/{resource}.yaml"), &head("Resource")),
    ]);
    let text = file(&mut spec, &format!("{domain}/{reported}.yaml"));
    *text = text.replacen("openapi: 3.0.3", "openapi: 3.0.3 # here", 1);
    spec
}

#[test]
fn names_of_domains_and_resources_are_kebab_case() {
    for name in ["My-Things", "my_things", "things-", "-things", "3d-things", "type", "my--things"] {
        let message = |kind: &str| format!("the {kind} name `{name}` is not a kebab-case Rust name");
        assert_reported(&named(name, "things", "domain"), &[&message("domain")]);
        assert_reported(&named("things", name, name), &[&message("resource")]);
    }
    for name in ["kyc", "things-2", "my-things", "data-exports"] {
        assert_clean(&texts(&[
            ("openapi.yaml", &head("Test")),
            (&format!("{name}/domain.yaml"), &head("Domain")),
            (&format!("{name}/{name}.yaml"), &head("Resource")),
        ]));
    }
    let report = reported(&named("my_things", "things", "domain")).to_string();
    assert!(report.contains("rename it to `my-things`"), "{report}");
}

#[test]
fn reserved_names_are_reported() {
    // A module, the file of the shared models, a Cargo feature, the feature of all domains.
    for name in ["query", "common", "rustls", "full", "rust-decimal"] {
        assert_reported(
            &named(name, "things", "domain"),
            &[&format!("the domain name `{name}` is reserved")],
        );
    }
    // Methods of the client.
    for name in ["request", "builder"] {
        assert_reported(&named("things", name, name), &[&format!("the resource name `{name}` is reserved")]);
    }
}

#[test]
fn resources_with_one_accessor_or_title_are_reported() {
    let mut spec = texts(&[
        ("openapi.yaml", &head("Test")),
        ("first/domain.yaml", &head("First")),
        ("first/things.yaml", &head("Things")),
        ("second/domain.yaml", &head("Second")),
        ("second/others.yaml", &head("Things").replace("title: Things", "title: Things # here")),
        ("second/things.yaml", &head("Things of the second").replacen("3.0.3", "3.0.3 # here", 1)),
    ]);
    let expected = ["two resources have the title `Things`", "two resources give the accessor `things()`"];
    assert_reported(&spec, &expected);
    let report = reported(&spec).to_string();
    assert!(report.contains("the first is spec/first/things.yaml"), "{report}");
    *file(&mut spec, "second/others.yaml") = head("Others");
    spec.retain(|(name, _)| name != "second/things.yaml");
    assert_clean(&spec);
}

#[test]
fn unknown_keys_are_reported() {
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
      description: A character of JSON pointers.
  examples: {} # here
definitions: {} # here
",
    );
    assert_reported(
        &spec,
        &[
            "unknown key `sumary`",
            "`callbacks` is not supported by the generator",
            "`links` is not supported by the generator",
            "`options` is not supported by the generator",
            "`servers` is not supported by the generator",
            "unknown key `descripton`",
            "unknown key `foo`",
            "the name `a/b` contains a reserved character of JSON pointers",
            "`examples` is not supported by the generator",
            "unknown key `definitions`",
        ],
    );
}

#[test]
fn unknown_misplaced_and_invalid_extensions_are_reported() {
    let spec = schemas(
        "Thing:
  type: object
  description: A thing.
  x-id: 'yes' # here
  x-webhooks: {} # here
  x-id-differs: true # here
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
    g:
      type: string
      description: A text.
      x-untyped: It has a type. # here
    h:
      type: array
      description: A list.
      x-untyped: The reason belongs to the items. # here
      items: {}
    i:
      description: Any value.
      x-untyped: # here
    j:
      description: Any value.
      x-untyped: Sources disagree.
",
    );
    assert_reported(
        &spec,
        &[
            "`x-id` is not a boolean",
            "`x-webhooks` has no effect here",
            "`x-id-differs` has no effect here",
            "unknown extension `x-sensitve`",
            "`x-documents` names an unknown document `post-customer`",
            "`x-documents` names no document",
            "`x-note` is not a string",
            "`x-rust-name: NotSnake` is not a name in snake_case",
            "`x-rust-name: not_pascal` is not a name in PascalCase",
            "unknown extension `x-nothing-like-it`",
            "`x-untyped` of a schema that has a type",
            "`x-untyped` of a schema that has a type",
            "`x-untyped` is not a string",
        ],
    );
}

#[test]
fn the_remedy_suggests_the_nearest_name() {
    let spec = schemas("Thing:\n  type: string\n  description: A thing.\n  x-sensitve: true # here\n");
    let report = crate::support::reported(&spec).to_string();
    assert!(report.contains("  help: did you mean `x-sensitive`?\n"), "{report}");
    assert!(report.ends_with("1 error"), "{report}");
}
