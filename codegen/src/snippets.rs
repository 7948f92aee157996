//! The snippet of each operation: a short call as a user writes it, with the values of the spec's examples.
//!
//! One text goes to the documentation of the method, to the bundle, to the pages of `cargo xtask docs` and to a test that
//! runs it.

mod body;

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::directions::{Direction, ViewShape, Views, named_for};
use crate::model::{Api, Download, Operation, Parameter, Type};
use crate::names::{accessor_name, argument_name, field_name};
use crate::print::SHARED;

/// Maximum width of a call on one line.
const LINE: usize = 88;

/// The snippet of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The Rust code. It uses the variable `client` and those of [`Snippet::arguments`].
    pub source: String,
    /// Variables that the caller has, each with its type: a request body, and values that no literal makes.
    pub arguments: Vec<(String, String)>,
}

/// Returns the snippet of an operation, or of the method that downloads a file instead of its JSON.
pub fn snippet(api: &Api, views: &Views, operation: &Operation, download: Option<&Download>) -> Snippet {
    let mut hidden = Vec::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        arguments.push(value(views, parameter).unwrap_or_else(|| {
            let name = argument_name(&parameter.wire);
            hidden.push((name.clone(), public_type(views, &parameter.usage.ty)));
            name
        }));
    }
    let mut declared = String::new();
    if let Some(ty) = &operation.body {
        let ty = named_for(ty, Direction::Request, views);
        arguments.push(if ty == Type::String { "body".to_owned() } else { "&body".to_owned() });
        match body::statement(views, &ty) {
            Some(statement) => declared = format!("{statement}\n"),
            None if ty == Type::String => hidden.push(("body".to_owned(), "&str".to_owned())),
            None => hidden.push(("body".to_owned(), public_type(views, &ty))),
        }
    }
    let name = download.map_or(&operation.method_name, |download| &download.method_name);
    let domain = api.domains.iter().find(|domain| domain.name == operation.domain);
    let mut links = domain.map(|domain| domain.accessors(&operation.resource)).unwrap_or_default();
    links.push(format!(".{name}({})", arguments.join(", ")));
    if operation.parameters.iter().any(|parameter| !parameter.required && parameter.wire == "limit") {
        links.push(".limit(20)".to_owned());
    }
    links.push(".await?".to_owned());
    let is_file = download.is_some() || !operation.file.is_empty();
    if is_file {
        links.extend([".bytes()".to_owned(), ".await?".to_owned()]);
    }
    let name = if is_file { Some("bytes".to_owned()) } else { binding(operation, views) };
    let binding = name.map(|name| format!("let {name} = ")).unwrap_or_default();
    let line = format!("{binding}client{};", links.concat());
    let call = match line.len() <= LINE {
        true => line,
        false => {
            let links: String = links.iter().map(|link| format!("\n    {link}")).collect();
            format!("{binding}client{links};")
        }
    };
    Snippet { source: format!("{declared}{call}"), arguments: hidden }
}

/// Returns the literal of a required parameter. `None` if its type has none.
fn value(views: &Views, parameter: &Parameter) -> Option<String> {
    let example = parameter.example.as_deref();
    match &parameter.usage.ty {
        _ if parameter.form.is_some() => {}
        Type::Integer => return Some(example.unwrap_or("1").to_owned()),
        Type::Bool => return Some(example.unwrap_or("true").to_owned()),
        Type::Timestamp | Type::Date | Type::Decimal => return None,
        _ => {}
    }
    let text = example.map_or_else(|| placeholder(views, parameter), str::to_owned);
    Some(format!("{text:?}"))
}

/// Returns a value for a parameter without an example: the first of an enum, `customer-id` for a `CustomerId`.
fn placeholder(views: &Views, parameter: &Parameter) -> String {
    let named = parameter.usage.ty.named();
    let view = named.and_then(|name| views.types.get(views.name(name, Direction::Request)));
    let text = match (view.map(|view| &view.shape), named) {
        (Some(ViewShape::Enum(values)), _) if !values.is_empty() => {
            return values.first().map(|(wire, _)| wire.clone()).unwrap_or_default();
        }
        (Some(ViewShape::Id), Some(name)) => name,
        _ => &parameter.wire,
    };
    field_name(text).replace('_', "-")
}

/// Returns the name of the variable that holds the response. `None` if the response is empty.
fn binding(operation: &Operation, views: &Views) -> Option<String> {
    Some(match named_for(operation.response.as_ref()?, Direction::Response, views) {
        Type::List(..) => "page".to_owned(),
        Type::Named(name) | Type::Boxed(name) => field_name(&name),
        _ => "response".to_owned(),
    })
}

/// Returns a type with its public path, as a user writes it.
pub fn public_type(views: &Views, ty: &Type) -> String {
    let value = |name: &str| format!("rebilly_sdk::types::{name}");
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Decimal => value("Decimal"),
        Type::Timestamp => value("Timestamp"),
        Type::Date => value("Date"),
        Type::Json => value("Json"),
        Type::List(item, _) => format!("Vec<{}>", public_type(views, item)),
        Type::Map(item, _) => format!("{}<{}>", value("Map"), public_type(views, item)),
        Type::Named(name) | Type::Boxed(name) => {
            let domain = views.types.get(name).and_then(|view| view.domain.as_deref());
            format!("rebilly_sdk::{}::{name}", field_name(domain.unwrap_or(SHARED)))
        }
    }
}

/// Adds the snippet of each operation to a bundle of the same spec, as `x-codeSamples`.
pub fn add_to_bundle(bundle: &mut Value, api: &Api, views: &Views) {
    for operation in &api.operations {
        let path = bundle.get_mut("paths").and_then(|paths| paths.get_mut(&operation.path));
        let item = path.and_then(|item| item.get_mut(operation.method.to_lowercase()));
        if let Some(item) = item.and_then(Value::as_object_mut) {
            let source = snippet(api, views, operation, None).source;
            item.insert("x-codeSamples".into(), json!([{"lang": "Rust", "source": source}]));
        }
    }
}

/// Returns the source of a slice `SNIPPETS` and of one function per method, whose body is the snippet.
pub fn module(api: &Api, views: &Views) -> String {
    let (mut table, mut functions) = (
        String::from("/// The snippet of every method.\npub static SNIPPETS: &[Snippet] = &[\n"),
        String::new(),
    );
    for operation in &api.operations {
        for download in std::iter::once(None).chain(operation.downloads.iter().map(Some)) {
            let Snippet { source, arguments } = snippet(api, views, operation, download);
            let method = download.map_or(&operation.method_name, |download| &download.method_name);
            let name = field_name(&format!("{} {} {method}", operation.domain, operation.resource));
            let declared: String = arguments.iter().map(|(name, ty)| format!(", {name}: {ty}")).collect();
            let mut passed = String::new();
            for (argument, ty) in &arguments {
                passed.push_str(&match (argument.as_str(), ty.as_str()) {
                    ("body", "&str") => {
                        format!(", run.body::<String>({:?})?.as_str()", operation.id)
                    }
                    ("body", ty) => format!(", run.body::<{ty}>({:?})?", operation.id),
                    (name, ty) => format!(", {:?}.parse::<{ty}>().map_err(text)?", scalar(operation, name)),
                });
            }
            let _ = write!(
                table,
                "    Snippet {{\n        operation: {:?},\n        method: \"{}::{method}\",\n        \
                 source: {source:?},\n        \
                 call: |run| Box::pin(async move {{ {name}(&run.client{passed}).await.map_err(text) }}),\n    }},\n",
                operation.id,
                accessor_name(&operation.resource),
            );
            let _ = write!(
                functions,
                "async fn {name}(client: &Client{declared}) -> Result<(), rebilly_sdk::Error> {{\n{source}\nOk(())\n}}\n\n"
            );
        }
    }
    format!("{table}];\n\n{functions}")
}

/// Returns the text of a required parameter without a literal.
fn scalar<'o>(operation: &'o Operation, argument: &str) -> &'o str {
    let mut parameters = operation.parameters.iter();
    let parameter = parameters.find(|parameter| argument_name(&parameter.wire) == argument);
    let example = parameter.and_then(|parameter| parameter.example.as_deref());
    example.unwrap_or(match parameter.map(|parameter| &parameter.usage.ty) {
        Some(Type::Timestamp) => "2024-01-31T12:00:00Z",
        Some(Type::Date) => "2024-01-31",
        _ => "1",
    })
}
