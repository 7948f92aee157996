#![allow(clippy::unwrap_used, reason = "tests")]

mod known;
mod normalised;
mod operations;
mod places;
mod rules;
mod unions;

use rebilly_codegen::load;

use super::compared as compare;
use super::difference::Difference;
use super::document::Document;

/// Directions in which an operation of a test uses `Thing`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Used {
    Request,
    Response,
    Both,
}

/// A document with this YAML after its version.
fn document(text: &str) -> Document {
    let root = load::document("test.yaml", &format!("openapi: 3.1.0\n{text}")).unwrap();
    Document::new("test.yaml", root).unwrap()
}

/// A document with these components, whose only operation uses `Thing`.
fn with_schemas(used: Used, schemas: &str) -> Document {
    let content = "{content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}";
    let request = if used == Used::Response { "" } else { &format!("requestBody: {content}, ") };
    let response = if used == Used::Request { "{}" } else { content };
    let schemas = schemas.trim().replace('\n', "\n    ");
    document(&format!(
        "paths: {{/things: {{post: {{{request}responses: {{'200': {response}}}}}}}}}\ncomponents:\n  schemas:\n    {schemas}\n"
    ))
}

/// Differences of two sets of components: class, kind, place, direction, texts.
fn differences(used: Used, ours: &str, theirs: &str) -> Vec<String> {
    let (ours, theirs) = (with_schemas(used, ours), with_schemas(used, theirs));
    lines(&compare(&ours, &theirs))
}

fn lines(found: &[Difference]) -> Vec<String> {
    let line = |one: &Difference| {
        let (class, kind) = (one.class().name(), one.kind.name());
        format!("{class} {kind} {} ({}): {} | {}", one.place, one.directions(), one.ours, one.theirs)
    };
    found.iter().map(line).collect()
}
