//! The page of a resource.

use std::fmt::Write as _;

use rebilly_codegen::directions::{Direction, ViewShape, Views, named_for};
use rebilly_codegen::listing;
use rebilly_codegen::model::{Api, Domain, Download, Kind, Operation, Parameter, Resource, Type};
use rebilly_codegen::names::field_name;
use rebilly_codegen::snippets::{public_type, snippet};

use super::one_line;

/// Maximum number of enum values that a table lists.
const VALUES: usize = 20;

/// Returns the Markdown of a resource.
pub(super) fn page(
    api: &Api,
    views: &Views,
    domain: &Domain,
    resource: &Resource,
    operations: &[&Operation],
) -> String {
    let mut text = format!("# {}\n\n{}\n", resource.title, resource.description.trim());
    let module = field_name(&domain.name);
    if !operations.is_empty() {
        let _ = write!(text, "\nAccessor: `client{}`.", domain.accessors(&resource.name).concat());
        let _ = writeln!(text, " Module: `rebilly_sdk::{module}`. Feature: `{}`.", domain.name);
    }
    for operation in operations {
        text.push_str(&section(api, views, operation));
    }
    let events = api.events.iter();
    let events = events.filter(|event| event.domain == domain.name && event.resource == resource.name);
    for (index, event) in events.enumerate() {
        if index == 0 {
            text.push_str("\n## Events\n\n| event | body | description |\n|---|---|---|\n");
        }
        let body = public_type(views, &Type::Named(event.payload.clone()));
        let _ = writeln!(text, "| `{}` | `{body}` | {} |", event.wire, cell(&event.doc));
    }
    text
}

/// Returns the section of an operation.
fn section(api: &Api, views: &Views, operation: &Operation) -> String {
    let mut text = format!("\n## `{}`\n\n", operation.method_name);
    let _ = writeln!(text, "`{} {}`\n\n{}", operation.method, operation.path, operation.doc.trim());
    if operation.deprecated {
        text.push_str("\nRebilly has deprecated this operation.\n");
    }
    text.push_str(&parameters(api, views, &operation.parameters));
    if let Some(ty) = &operation.body {
        text.push_str(&body(api, views, operation, &named_for(ty, Direction::Request, views)));
    }
    let response = match &operation.response {
        Some(ty) => format!("`{}`", public_type(views, &named_for(ty, Direction::Response, views))),
        None if operation.file.is_empty() => "empty".to_owned(),
        None => format!("a file, `{}`", operation.file.join("` or `")),
    };
    let _ = writeln!(text, "\nResponse: {response}. Statuses: {}.", operation.statuses.join(", "));
    let _ = writeln!(text, "Retried: {}.", listing::place(api, operation));
    text.push_str(&code(api, views, operation, None));
    for download in &operation.downloads {
        let _ = writeln!(text, "\n`{}` downloads `{}`:", download.method_name, download.media_type);
        text.push_str(&code(api, views, operation, Some(download)));
    }
    text
}

/// Returns the snippet, after the types of the variables that it does not declare.
fn code(api: &Api, views: &Views, operation: &Operation, download: Option<&Download>) -> String {
    let snippet = snippet(api, views, operation, download);
    let mut text = String::new();
    for (name, ty) in &snippet.arguments {
        let _ = write!(text, "\nIn the snippet, `{name}` is a `{ty}`.\n");
    }
    format!("{text}\n```rust\n{}\n```\n", snippet.source)
}

fn parameters(api: &Api, views: &Views, parameters: &[Parameter]) -> String {
    let mut text = String::new();
    for (index, parameter) in parameters.iter().enumerate() {
        if index == 0 {
            text.push_str("\n| parameter | place | type | description |\n|---|---|---|---|\n");
        }
        let place = match (parameter.in_path, parameter.required) {
            (true, _) => "path",
            (false, true) => "query, required",
            (false, false) => "query",
        };
        let ty = match parameter.form.as_deref() {
            Some("filter") => "rebilly_sdk::query::Filter".to_owned(),
            Some("sort") => "rebilly_sdk::query::Sort".to_owned(),
            Some(_) => "rebilly_sdk::query::CommaList".to_owned(),
            None => public_type(views, &named_for(&parameter.usage.ty, Direction::Request, views)),
        };
        let about = described(api, &parameter.usage.doc, &parameter.usage.ty);
        let _ = writeln!(text, "| `{}` | {place} | `{ty}` | {about} |", parameter.wire);
    }
    text
}

/// Returns the type of a request body with its properties, or with the models of a union.
fn body(api: &Api, views: &Views, operation: &Operation, ty: &Type) -> String {
    let optional = if operation.body_optional { ", optional" } else { "" };
    let mut text = format!("\nRequest body: `{}`{optional}.", public_type(views, ty));
    match ty.named().and_then(|name| views.types.get(name)).map(|view| &view.shape) {
        Some(ViewShape::Object { fields, .. }) if !fields.is_empty() => {
            text.push_str("\n\n| property | type | description |\n|---|---|---|\n");
            for field in fields {
                let ty = public_type(views, &field.ty);
                let required = if field.flags.contains(&"REQUIRED") { "Required. " } else { "" };
                let about = described(api, &field.doc, &field.ty);
                let _ = writeln!(text, "| `{}` | `{ty}` | {required}{about} |", field.wire);
            }
        }
        Some(ViewShape::Union { variants, .. } | ViewShape::Presence { variants, .. }) => {
            let names: Vec<String> = variants.iter().map(|variant| format!("`{}`", variant.model)).collect();
            let _ = writeln!(text, " One of {}.", names.join(", "));
        }
        _ => text.push('\n'),
    }
    text
}

/// Returns a description as a table cell, with the values of an enum.
fn described(api: &Api, doc: &str, ty: &Type) -> String {
    let about = cell(doc);
    match ty.named().and_then(|name| api.types.get(name)).map(|known| &known.kind) {
        Some(Kind::Enum(values)) if values.len() <= VALUES => {
            let values: Vec<String> = values.iter().map(|(wire, _)| format!("`{wire}`")).collect();
            format!("{about} Values: {}.", values.join(", "))
        }
        _ => about,
    }
}

fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}
