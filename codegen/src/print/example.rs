//! Prints the example in an operation's documentation: a call as a user writes it, compiled as a doctest.

use quote::ToTokens;
use syn::Type as RustType;

use super::Input;
use super::imports::public_path;
use super::operations::{Accepts, accepts, referenced};
use super::text::quoted;
use crate::model::{Download, Operation};
use crate::names::{argument_name, field_name};
use crate::parse_output::{Function, generic, is_plain};

/// Maximum width of a call on one line.
const LINE: usize = 88;

/// Returns the code block of an operation. A request body, and a value that no literal makes, are
/// arguments of the hidden function around the call.
pub(super) fn of(
    input: Input<'_>,
    operation: &Operation,
    download: Option<&Download>,
    function: &Function,
) -> String {
    let mut hidden = Vec::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let ty = function.argument(&argument_name(&parameter.wire)).map(referenced);
        let sample = parameter.example.clone().unwrap_or_else(|| placeholder(&parameter.wire, ty));
        arguments.push(match ty {
            Some(ty) if is_plain(ty, "i64") => "1".to_owned(),
            Some(ty) if is_plain(ty, "bool") => "true".to_owned(),
            Some(ty) if matches!(accepts(ty), Accepts::Value) => {
                let name = argument_name(&parameter.wire);
                hidden.push((
                    name.clone(),
                    public_path(input, ty).to_token_stream().to_string().replace(' ', ""),
                ));
                name
            }
            _ => quoted(&sample),
        });
    }
    if let Some(ty) = function.argument("body").filter(|_| operation.body.is_some()) {
        let text = public_path(input, ty).to_token_stream().to_string().replace(' ', "");
        arguments.push(if text == "str" { "body".to_owned() } else { "&body".to_owned() });
        hidden.push(("body".to_owned(), if text == "str" { "&str".to_owned() } else { text }));
    }
    let namespace =
        input.namespace(&operation.domain).map(|_| format!(".{}()", field_name(&operation.domain)));
    let accessor = format!(".{}()", field_name(&operation.resource));
    let name = download.map_or(&operation.method_name, |download| &download.method_name);
    let method = format!(".{name}({})", arguments.join(", "));
    let mut links: Vec<String> = namespace.into_iter().chain([accessor, method]).collect();
    if operation.parameters.iter().any(|parameter| !parameter.required && parameter.wire == "limit") {
        links.push(".limit(20)".to_owned());
    }
    links.push(".await?".to_owned());
    let is_file = download.is_some() || !operation.file.is_empty();
    if is_file {
        links.extend([".bytes()".to_owned(), ".await?".to_owned()]);
    }
    let name = if is_file { Some("bytes".to_owned()) } else { binding(&function.response) };
    let binding = name.map(|name| format!("let {name} = ")).unwrap_or_default();
    let line = format!("{binding}client{};", links.concat());
    let call = match line.len() <= LINE {
        true => line,
        false => format!(
            "{binding}client{};",
            links.iter().map(|link| format!("\n    {link}")).collect::<String>()
        ),
    };
    let hidden: String = hidden.iter().map(|(name, ty)| format!("#     {name}: {ty},\n")).collect();
    let head = match hidden.as_str() {
        "" => {
            "# async fn example(client: rebilly_sdk::Client) -> Result<(), rebilly_sdk::Error> {".to_owned()
        }
        _ => format!(
            "# async fn example(\n#     client: rebilly_sdk::Client,\n{hidden}\
             # ) -> Result<(), rebilly_sdk::Error> {{"
        ),
    };
    format!("```no_run\n{head}\n{call}\n# Ok(())\n# }}\n```")
}

/// Returns a placeholder for a value without an example: `customer-id` for a `CustomerId`.
fn placeholder(wire: &str, ty: Option<&RustType>) -> String {
    let ty = ty.map(|ty| ty.to_token_stream().to_string()).unwrap_or_default();
    let name = ty.trim_start_matches(['&', ' ']);
    if name.ends_with("Id") { field_name(name).replace('_', "-") } else { field_name(wire).replace('_', "-") }
}

/// Returns the name of the variable that holds the response. `None` if the response is empty.
fn binding(response: &RustType) -> Option<String> {
    if matches!(response, RustType::Tuple(_)) {
        return None;
    }
    if generic(response, "Vec").is_some() {
        return Some("page".to_owned());
    }
    let RustType::Path(path) = response else { return Some("response".to_owned()) };
    let last = path.path.segments.last()?.ident.to_string();
    let is_model = last.chars().next().is_some_and(char::is_uppercase)
        && !matches!(last.as_str(), "String" | "Map" | "Json");
    Some(if is_model { field_name(&last) } else { "response".to_owned() })
}
