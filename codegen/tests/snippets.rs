//! Snippets of a small spec, in the bundle and as a module that runs them.

use std::path::Path;

use rebilly_codegen::bundle::bundle;
use rebilly_codegen::load::{Spec, from_texts, load};
use rebilly_codegen::model::{self, Operation};
use rebilly_codegen::snippets::{self, Snippet, snippet};
use rebilly_codegen::{directions, pipeline};
use serde_json::json;

use crate::support::domain;

fn small() -> Spec {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small/spec")).unwrap()
}

/// Returns the snippet of the only operation of a spec with these sections.
fn only(sections: &str) -> Snippet {
    let spec = from_texts(domain(sections)).unwrap_or_else(|report| panic!("{report}"));
    let api = model::build(&spec).unwrap_or_else(|report| panic!("{report}"));
    let views = directions::split(&api).unwrap();
    let [operation] = api.operations.as_slice() else { panic!("not one operation") };
    snippet(&api, &views, operation, None)
}

/// A `POST /things` with a body of these properties.
fn post(required: &str, properties: &[&str]) -> String {
    let properties: String = properties.iter().map(|line| format!("        {line}\n")).collect();
    format!(
        "paths:\n  /things:\n    post:\n      operationId: PostThing\n      x-rust-name: create\n      \
         summary: Creates.\n      requestBody:\n        required: true\n        content:\n          \
         application/json:\n            schema:\n              $ref: '#/components/schemas/Thing'\n      \
         responses:\n        '204':\n          description: Done.\n\
         components:\n  schemas:\n    Thing:\n      type: object\n      required: [{required}]\n      \
         properties:\n{properties}"
    )
}

#[test]
fn a_body_has_the_examples_of_its_required_properties() {
    let properties = [
        "name: {type: string, example: Bolt}",
        "size: {type: integer, minimum: 3}",
        "kind: {enum: [a, b], type: string}",
    ];
    let snippet = only(&post("name, size, kind", &properties));
    assert_eq!(
        snippet.source,
        "let body = rebilly_sdk::things::Thing::new(\"Bolt\", 3, \"a\");\nclient.things().create(&body).await?;"
    );
    assert_eq!(snippet.arguments, []);
}

#[test]
fn a_body_without_required_properties_sets_one_with_a_suggested_value() {
    let snippet = only(&post("", &["name: {type: string, example: Bolt}", "size: {type: integer}"]));
    let expected = "let body = rebilly_sdk::things::Thing::default().with_name(\"Bolt\");\n";
    assert!(snippet.source.starts_with(expected), "{}", snippet.source);
}

#[test]
fn a_body_without_a_literal_is_an_argument() {
    let snippet = only(&post("day", &["day: {type: string, format: date}"]));
    assert_eq!(snippet.source, "client.things().create(&body).await?;");
    assert_eq!(snippet.arguments, [("body".to_owned(), "rebilly_sdk::things::Thing".to_owned())]);
}

#[test]
fn the_bundle_has_the_snippet_of_each_operation() {
    let spec = small();
    let (api, mut bundle) = (model::build(&spec).unwrap(), bundle(&spec));
    let views = directions::split(&api).unwrap();
    snippets::add_to_bundle(&mut bundle, &api, &views);
    assert!(!api.operations.is_empty());
    for operation in &api.operations {
        let source = snippet(&api, &views, operation, None).source;
        let item = &bundle["paths"][&operation.path][operation.method.to_lowercase()];
        assert_eq!(item["x-codeSamples"], json!([{"lang": "Rust", "source": source}]), "{}", operation.id);
    }
}

#[test]
fn the_module_runs_the_text_of_each_snippet() {
    let spec = small();
    let api = model::build(&spec).unwrap();
    let views = directions::split(&api).unwrap();
    let text = snippets::module(&api, &views);
    syn::parse_file(&text).unwrap();
    for operation in &api.operations {
        assert!(text.contains(&format!("operation: {:?}", operation.id)), "{}", operation.id);
        let source = snippet(&api, &views, operation, None).source;
        assert!(text.contains(&format!("{{\n{source}\nOk(())\n}}")), "{source}");
    }
}

#[test]
fn few_snippets_of_the_api_need_a_body_from_the_caller() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let api = model::build(&pipeline::checked(&dir).unwrap_or_else(|report| panic!("{report}"))).unwrap();
    let views = directions::split(&api).unwrap();
    let with_body = |operation: &&Operation| operation.body.is_some();
    let bodies: Vec<&Operation> = api.operations.iter().filter(with_body).collect();
    let open = bodies.iter().filter(|operation| !snippet(&api, &views, operation, None).arguments.is_empty());
    let open: Vec<&str> = open.map(|operation| operation.id.as_str()).collect();
    assert!(open.len() * 10 < bodies.len(), "{} of {}: {open:?}", open.len(), bodies.len());
}
