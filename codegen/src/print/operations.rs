//! One file per domain with its accessor and operations, and `query.rs` with the optional query parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::Input;
use super::text::{doc, inner_doc, quoted};
use crate::generate::Files;
use crate::lower::function;
use crate::model::{Kind, Operation, Parameter, Resource, Type};
use crate::names::{accessor_name, argument_name, field_name, type_name};
use crate::node::Location;
use crate::report::Report;
use crate::rewrite::Function;
use crate::views::Side;

pub(super) fn print(input: Input<'_>, files: &mut Files, report: &mut Report) {
    let mut query = Query::default();
    for domain in &input.api.domains {
        let mut out = inner_doc(&domain.description);
        out.push_str("\nuse http::Method;\n\nuse super::query;\nuse super::types::*;\n");
        out.push_str("use crate::call::Call;\nuse crate::client::Client;\nuse crate::operation::{Operation, Idempotency, AuthScheme};\n");
        out.push_str("use crate::query::{CommaList, Filter, Sort};\n\n");
        let mut first = None;
        for found in &domain.resources {
            let operations = input.api.operations.iter().filter(|operation| operation.resource == found.name);
            let operations: Vec<&Operation> = operations.collect();
            if let Some(operation) = operations.first() {
                first = first.or(Some(operation.at));
                resource(input, found, &operations, &mut query, &mut out, report);
            }
        }
        if let Some(at) = first {
            insert(files, format!("{}.rs", field_name(&domain.name)), &out, at, report);
        }
    }
    insert(files, "query.rs".to_owned(), &query.print(input), Location::default(), report);
}

/// The accessor of one resource, and the table of its operations.
fn resource(
    input: Input<'_>,
    resource: &Resource,
    operations: &[&Operation],
    query: &mut Query,
    out: &mut String,
    report: &mut Report,
) {
    let about = &resource.description;
    let (accessor, method) = (accessor_name(&resource.name), field_name(&resource.name));
    out.push_str(&format!("impl Client {{\n{}", doc(about, "    ")));
    out.push_str(&format!("    pub fn {method}(&self) -> {accessor}<'_> {{\n"));
    out.push_str(&format!("        {accessor} {{ client: self }}\n    }}\n}}\n\n"));
    let short = about.split("\n\n").next().unwrap_or_default();
    out.push_str(&doc(&format!("{short} Made by [`Client::{method}`]."), ""));
    out.push_str(&format!(
        "#[derive(Debug, Clone, Copy)]\npub struct {accessor}<'c> {{\n    client: &'c Client,\n}}\n\n"
    ));
    out.push_str(&format!("impl<'c> {accessor}<'c> {{\n"));
    let mut table = String::new();
    for (index, operation) in operations.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let Some(made) = input.output.functions.get(&function(operation)) else {
            let help = "progenitor's output has changed: see codegen/src/rewrite.rs";
            report.push(operation.at, format!("progenitor made no `{}`", function(operation)), help);
            continue;
        };
        if let Err(what) = method_text(input, operation, made, query, out) {
            report.push(operation.at, what, "see codegen/src/print/operations.rs for the forms it knows");
        }
        table.push_str(&row(input, operation));
    }
    out.push_str(&format!("}}\n\nmod {method}_operations {{\n    use super::*;\n{table}}}\n"));
}

/// Formats a module; a name that is no Rust is found here.
fn insert(files: &mut Files, name: String, text: &str, at: Location, report: &mut Report) {
    match syn::parse_file(text) {
        Ok(file) => {
            files.insert(name, spaced(&prettyplease::unparse(&file)));
        }
        Err(error) => report.push(at, format!("`{name}` would not be Rust: {error}"), "look at its names"),
    }
}

/// Puts an empty line between items, which prettyplease leaves out.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in text.lines() {
        let after_item = matches!(last, "}" | "    }") && !line.is_empty() && line != "}";
        let after_head = last.starts_with("//!") && !line.starts_with("//!")
            || last.starts_with("use ") && !line.starts_with("use ");
        if after_item || after_head {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        last = line;
    }
    out
}

/// One method: documentation, signature from progenitor's, one line.
fn method_text(
    input: Input<'_>,
    operation: &Operation,
    made: &Function,
    query: &mut Query,
    out: &mut String,
) -> Result<(), String> {
    let given =
        |ident: &str| made.arguments.iter().find(|(name, _)| name == ident).map(|(_, ty)| ty.as_str());
    let mut arguments = vec!["&self".to_owned()];
    let mut calls = String::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let ident = argument_name(&parameter.wire);
        let ty = given(&ident).ok_or_else(|| format!("progenitor has no argument `{ident}`"))?;
        let (argument, value) = argument(&ident, ty)?;
        arguments.push(argument);
        match parameter.in_path {
            true if matches!(ty, "i64" | "bool") => calls.push_str(&format!(".path({value}.to_string())")),
            true => calls.push_str(&format!(".path({value})")),
            false => calls.push_str(&format!(".query({}, {value})", quoted(&parameter.wire))),
        }
    }
    if operation.body.is_some() {
        let ty = given("body").ok_or("progenitor has no argument `body`")?;
        // Enums and numbers are lent like all others.
        let ty = ty.trim_start_matches('&');
        match (ty, operation.body_optional) {
            (_, true) => arguments.push(format!("body: impl Into<Option<&'b {ty}>>")),
            ("str", false) => arguments.push("body: impl AsRef<str>".to_owned()),
            (_, false) => arguments.push(format!("body: &{ty}")),
        }
    }
    let body = match (&operation.body, given("body")) {
        (Some(_), Some("&str")) if operation.body_optional => "&body.to_owned()",
        (Some(_), Some("&str")) => "&body.as_ref().to_owned()",
        _ => "body",
    };
    let optional: Vec<&Parameter> =
        operation.parameters.iter().filter(|parameter| !parameter.required).collect();
    let marker = query.marker(input, operation, &optional, given)?;
    let answer = match marker {
        Some(marker) => format!("Call<'c, {}, query::{marker}>", made.answer),
        None => format!("Call<'c, {}>", made.answer),
    };
    out.push_str(&doc(&documentation(operation), "    "));
    if operation.deprecated {
        out.push_str("    #[deprecated = \"Rebilly is taking this operation away\"]\n");
    }
    let name = &operation.method_name;
    let optional = operation.body.is_some() && operation.body_optional;
    let lent = if optional { "<'b>" } else { "" };
    out.push_str(&format!("    pub fn {name}{lent}({}) -> {answer} {{\n", arguments.join(", ")));
    let call = format!(
        "self.client.call(&{}_operations::{}){calls}",
        field_name(&operation.resource),
        constant(operation)
    );
    out.push_str(&match (&operation.body, optional) {
        (None, _) => format!("        {call}\n    }}\n"),
        (Some(_), false) => format!("        {call}.json({body})\n    }}\n"),
        (Some(_), true) => format!(
            "        let call = {call};\n        match body.into() {{\n            Some(body) => call.json({body}),\n            \
             None => call,\n        }}\n    }}\n"
        ),
    });
    Ok(())
}

/// A required parameter: how it is taken, and what is handed on.
fn argument(ident: &str, ty: &str) -> Result<(String, String), String> {
    match ty {
        "&str" => Ok((format!("{ident}: impl AsRef<str>"), format!("{ident}.as_ref()"))),
        "i64" | "bool" => Ok((format!("{ident}: {ty}"), ident.to_owned())),
        _ => {
            let owned = ty.trim_start_matches('&');
            if owned.contains('<') {
                return Err(format!("a required parameter of type `{owned}`"));
            }
            Ok((format!("{ident}: impl Into<{owned}>"), format!("Into::<{owned}>::into({ident})")))
        }
    }
}

fn documentation(operation: &Operation) -> String {
    let (good, bad): (Vec<&str>, Vec<&str>) = operation
        .statuses
        .iter()
        .map(String::as_str)
        .partition(|status| status.starts_with('2') || *status == "303");
    let mut text = format!("{}\n\n`{} {}`", operation.doc, operation.method, operation.path);
    text.push_str(&format!(" answers {}", good.join(" or ")));
    if !bad.is_empty() {
        text.push_str(&format!("; documented errors: {}", bad.join(", ")));
    }
    text.push('.');
    if operation.body.is_some() && operation.body_optional {
        text.push_str(" Instead of the body, `None` sends nothing.");
    }
    if !operation.documents.is_empty() {
        text.push_str(&format!(" Source: {}.", operation.documents.join(", ")));
    }
    text
}

fn constant(operation: &Operation) -> String {
    operation.method_name.to_uppercase()
}

/// What the runtime knows of an operation.
fn row(input: Input<'_>, operation: &Operation) -> String {
    let schemes: Vec<String> =
        operation.security.iter().map(|name| format!("AuthScheme::{}", type_name(name))).collect();
    let body = operation.body.as_ref().and_then(Type::named).and_then(|name| input.api.types.get(name));
    let properties = match body.map(|body| &body.kind) {
        Some(Kind::Object(properties)) => properties.as_slice(),
        _ => &[],
    };
    let sent = || properties.iter().filter(|property| !property.usage.read_only);
    let repeat = match (operation.repeat.as_deref(), operation.method.as_str()) {
        (Some("always"), _) | (None, "GET" | "HEAD" | "PUT" | "DELETE") => "Always",
        (Some("request-id"), _) => "WithRequestId",
        (None, _) if sent().any(|property| property.wire == "requestId") => "WithRequestId",
        _ => "Never",
    };
    let mut row = format!(
        "\n    pub(super) static {}: Operation = Operation::new({}, Method::{}, {}, &[{}], Idempotency::{repeat})",
        constant(operation),
        quoted(&operation.id),
        operation.method,
        quoted(&operation.path),
        schemes.join(", "),
    );
    if operation.without_organization {
        row.push_str(".without_organization()");
    }
    let once: Vec<String> =
        sent().filter(|property| property.usage.single_use).map(|property| quoted(&property.wire)).collect();
    if !once.is_empty() {
        row.push_str(&format!(".single_use(&[{}])", once.join(", ")));
    }
    if let Some(property) = &operation.window {
        row.push_str(&format!(".window({})", quoted(property)));
    }
    if operation.returns_existing {
        row.push_str(".returns_existing()");
    }
    row.push_str(";\n");
    row
}

/// The optional query parameters of all operations.
#[derive(Default)]
struct Query {
    /// By wire name: documentation and the domains that have it.
    parameters: BTreeMap<String, (String, BTreeSet<String>)>,
    markers: Vec<Marker>,
}

/// Stands for the optional parameters of one operation.
struct Marker {
    name: String,
    domain: String,
    /// Wire name and type.
    types: Vec<(String, String)>,
}

impl Query {
    fn marker<'a>(
        &mut self,
        input: Input<'_>,
        operation: &Operation,
        optional: &[&Parameter],
        given: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Option<String>, String> {
        if optional.is_empty() {
            return Ok(None);
        }
        let mut types = Vec::new();
        for parameter in optional {
            let ident = argument_name(&parameter.wire);
            let ty = given(&ident).ok_or_else(|| format!("progenitor has no argument `{ident}`"))?;
            let ty = ty.strip_prefix("Option<").and_then(|ty| ty.strip_suffix('>'));
            let ty = ty.ok_or_else(|| format!("`{ident}` is not optional to progenitor"))?;
            let ty = match (ty.trim_start_matches('&'), &parameter.usage.ty) {
                ("str", _) => "String".to_owned(),
                (_, Type::Named(base)) => format!("super::types::{}", input.views.name(base, Side::Write)),
                (owned, _) => owned.to_owned(),
            };
            types.push((parameter.wire.clone(), ty));
            let known = self.parameters.entry(parameter.wire.clone());
            let known = known.or_insert_with(|| (parameter.usage.doc.clone(), BTreeSet::new()));
            known.1.insert(operation.domain.clone());
        }
        let name = type_name(&operation.id);
        self.markers.push(Marker { name: name.clone(), domain: operation.domain.clone(), types });
        Ok(Some(name))
    }

    fn print(&self, input: Input<'_>) -> String {
        let mut out = String::from(
            "//! The optional query parameters: which operation takes which, and of what type.\n\n\
             use super::types::*;\nuse crate::call::Call;\nuse crate::query::{CommaList, Filter, QueryValue, Sort};\n",
        );
        let none = BTreeSet::new();
        for (wire, (about, domains)) in &self.parameters {
            let cfg = input.cfg(domains, &none).map(|cfg| format!("{cfg}\n")).unwrap_or_default();
            let (name, method) = (takes(wire), field_name(wire));
            out.push_str(&format!("\n/// Operations with the query parameter `{wire}`.\n{cfg}"));
            out.push_str(&format!(
                "pub trait {name} {{\n    /// What it takes.\n    type Value: QueryValue;\n}}\n\n"
            ));
            out.push_str(&format!("{cfg}impl<T, Q: {name}> Call<'_, T, Q> {{\n{}", doc(about, "    ")));
            out.push_str(&format!("    pub fn {method}(self, value: impl Into<Q::Value>) -> Self {{\n"));
            out.push_str(&format!("        self.query({}, value.into())\n    }}\n}}\n", quoted(wire)));
        }
        for Marker { name: marker, domain, types } in &self.markers {
            let cfg = input.cfg(&BTreeSet::from([domain.clone()]), &none);
            let cfg = cfg.map(|cfg| format!("{cfg}\n")).unwrap_or_default();
            out.push_str(&format!("\n/// The optional query parameters of `{marker}`.\n{cfg}"));
            out.push_str(&format!("#[derive(Debug, Clone, Copy)]\npub enum {marker} {{}}\n"));
            for (wire, ty) in types {
                let name = takes(wire);
                out.push_str(&format!("{cfg}impl {name} for {marker} {{\n    type Value = {ty};\n}}\n"));
            }
            if ["limit", "offset"].iter().all(|wire| types.iter().any(|(known, _)| known == wire)) {
                out.push_str(&format!("{cfg}impl crate::paging::Paged for {marker} {{}}\n"));
            }
        }
        out
    }
}

/// The trait of the operations that take a parameter.
fn takes(wire: &str) -> String {
    format!("Takes{}", type_name(wire))
}
