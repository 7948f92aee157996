//! Prints a call of each operation, for a test that makes them all. A new operation is tested without a line written.
//!
//! Every parameter is set, the required and the optional ones. The harness of the test supplies request bodies.

use std::fmt::Write as _;

use crate::directions::{Direction, Views, named_for};
use crate::model::{Api, Download, Kind, Operation, Parameter, Type};
use crate::names::field_name;
use crate::snippets::public_type;

/// Returns the source of a slice `CASES` and of one function per call.
///
/// An operation has a call for its model or file, and one for each file that it offers instead of its model.
pub fn calls(api: &Api, views: &Views) -> String {
    let printer = Printer { api, views };
    let (mut table, mut functions) =
        (String::from("/// A call of every operation.\npub static CASES: &[Case] = &[\n"), String::new());
    for operation in &api.operations {
        let forms = std::iter::once(None).chain(operation.downloads.iter().map(Some));
        for form in forms {
            printer.call(operation, form, &mut table, &mut functions);
        }
    }
    format!("{table}];\n\n{functions}")
}

struct Printer<'a> {
    api: &'a Api,
    views: &'a Views,
}

impl Printer<'_> {
    fn call(
        &self,
        operation: &Operation,
        download: Option<&Download>,
        table: &mut String,
        functions: &mut String,
    ) {
        let method = download.map_or(&operation.method_name, |download| &download.method_name);
        let name = field_name(&format!("{} {} {method}", operation.domain, operation.resource));
        let (mut path, mut query) = (String::new(), String::new());
        let (mut arguments, mut setters) = (Vec::new(), String::new());
        // The method of a file has no optional parameters.
        let sent = |parameter: &&Parameter| parameter.required || download.is_none();
        for parameter in operation.parameters.iter().filter(sent) {
            let (text, rust) = self.value(parameter);
            let place = if parameter.in_path { &mut path } else { &mut query };
            let _ = write!(place, "({:?}, {text:?}), ", parameter.wire);
            match parameter.required {
                true => arguments.push(rust),
                false => drop(write!(setters, ".{}({rust})", field_name(&parameter.wire))),
            }
        }
        let mut body = String::new();
        if let Some(ty) = &operation.body {
            let ty = public_type(self.views, &named_for(ty, Direction::Request, self.views));
            body = format!("    let body = run.body::<{ty}>({:?})?;\n", operation.id);
            let reference = if ty == "String" { "body.as_str()" } else { "&body" };
            arguments.push(match operation.body_optional {
                true => format!("Some({reference})"),
                false => reference.to_owned(),
            });
        }
        let media_types = match download {
            Some(download) => vec![download.media_type.clone()],
            None => operation.file.clone(),
        };
        let kind = match (&operation.response, media_types.is_empty()) {
            (_, false) => "file",
            (Some(_), true) => "model",
            (None, true) => "empty",
        };
        let domain = self.api.domains.iter().find(|domain| domain.name == operation.domain);
        let accessors =
            domain.map(|domain| domain.accessors(&operation.resource).concat()).unwrap_or_default();
        let arguments = arguments.join(", ");
        let _ = write!(
            table,
            "    Case {{\n        operation: {:?},\n        path: &[{path}],\n        query: &[{query}],\n        \
             media_types: &{media_types:?},\n        call: |run| Box::pin({name}(run)),\n    }},\n",
            operation.id
        );
        let _ = write!(
            functions,
            "async fn {name}(run: &Run) -> Result<Received, String> {{\n{body}    \
             let call = run.client{accessors}.{method}({arguments}){setters};\n    \
             run.{kind}(call).await\n}}\n\n"
        );
    }

    /// Returns the text of a parameter on the wire, and the argument that sends it.
    fn value(&self, parameter: &Parameter) -> (String, String) {
        let text = parameter.example.clone().unwrap_or_else(|| self.sample(parameter, &parameter.usage.ty));
        let parsed = |ty: &str| format!("{text:?}.parse::<rebilly_sdk::types::{ty}>().map_err(text)?");
        let rust = match &parameter.usage.ty {
            _ if parameter.form.is_some() => format!("{text:?}"),
            Type::Integer | Type::Bool => text.clone(),
            Type::Decimal => parsed("Decimal"),
            Type::Timestamp => parsed("Timestamp"),
            Type::Date => parsed("Date"),
            _ => format!("{text:?}"),
        };
        (text, rust)
    }

    fn sample(&self, parameter: &Parameter, ty: &Type) -> String {
        let named = ty.named().and_then(|name| self.api.types.get(name));
        let text = match (parameter.form.as_deref(), parameter.wire.as_str(), ty) {
            (Some("filter"), ..) => "id:1",
            (Some("sort"), ..) => "-id",
            // An offset leaves out the only item of a synthetic collection.
            (_, "offset", _) => "0",
            (_, _, Type::Integer | Type::Decimal) => "1",
            (_, _, Type::Bool) => "true",
            (_, _, Type::Timestamp) => "2024-01-31T12:00:00Z",
            (_, _, Type::Date) => "2024-01-31",
            _ => match named.map(|named| &named.kind) {
                Some(Kind::Enum(values)) => values.first().map_or("", |(wire, _)| wire),
                _ => return field_name(&parameter.wire).replace('_', "-"),
            },
        };
        text.to_owned()
    }
}
