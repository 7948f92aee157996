//! Prints the file of a resource: its accessor, its operations, and the calls with optional parameters.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type as RustType, parse_quote};

use super::imports::Names;
use super::layout::{docs, items};
use super::text::{inner_doc, summary};
use super::{Input, example, not_generated, parameters};
use crate::load::Resource;
use crate::lower::function;
use crate::model::{Kind, Operation, Parameter, Property, Type};
use crate::names::{accessor_name, argument_name, field_name, type_name};
use crate::parse_output::{Function, is_plain, is_primitive};
use crate::report::Report;

/// Returns a link to the method of an operation, valid anywhere in the documentation.
pub(super) fn link(operation: &Operation) -> String {
    let (accessor, method) = (accessor_name(&operation.resource), &operation.method_name);
    let module = field_name(&operation.domain);
    format!("[`{accessor}::{method}`](crate::{module}::{accessor}::{method})")
}

/// Prints the file of a resource.
pub(super) fn file(
    input: Input<'_>,
    resource: &Resource,
    operations: &[&Operation],
    report: &mut Report,
) -> String {
    let (accessor, method) =
        (format_ident!("{}", accessor_name(&resource.name)), format_ident!("{}", field_name(&resource.name)));
    let mut names = Names::default();
    let (mut methods, mut calls, mut table) = (Vec::new(), Vec::new(), Vec::new());
    for operation in operations {
        let Some(generated) = input.output.functions.get(&function(operation)) else {
            not_generated(&function(operation), operation.at, report);
            continue;
        };
        names.add(&generated.response);
        let printed = operation_method(input, operation, generated, &mut names)
            .and_then(|method| Ok((method, parameters::call_type(input, operation, generated, &mut names)?)));
        match printed {
            Ok((method, call)) => {
                methods.push(method);
                calls.push(call);
                table.push(row(input, operation));
            }
            Err(reason) => {
                let help = "codegen/src/print/operations.rs lists the supported forms";
                report.push(operation.at, reason, help);
            }
        }
    }
    let about = &resource.description;
    let client_docs = docs(about, 1);
    let struct_docs = docs(&format!("{}\n\nAccessor of the client: [`Client::{method}`].", about), 0);
    let mut runtime = vec![
        ("client", "Client"),
        ("operation", "AuthScheme"),
        ("operation", "Idempotency"),
        ("operation", "Operation"),
    ];
    runtime.push(("call", "Call"));
    let has = |paged| operations.iter().any(|operation| parameters::is_paged(operation) == Some(paged));
    runtime.extend(has(true).then_some(("typed_call", "paged_call")));
    runtime.extend(has(false).then_some(("typed_call", "call")));
    let imports = names.imports(input, &BTreeSet::new(), &runtime);
    let tokens = quote! {
        use http::Method;
        #imports

        impl Client {
            #client_docs
            pub fn #method(&self) -> #accessor {
                #accessor { client: self.clone() }
            }
        }

        #struct_docs
        #[derive(Debug, Clone)]
        pub struct #accessor {
            client: Client,
        }

        impl #accessor {
            #(#methods)*
        }

        #(#calls)*
        #(#table)*
    };
    match items(tokens) {
        Ok(text) => format!("{}\n{text}", inner_doc(summary(about))),
        Err(error) => {
            let at = operations.first().map(|operation| operation.at).unwrap_or_default();
            let message = format!("`{}` does not print as valid Rust: {error}", resource.name);
            report.push(at, message, "check its names");
            String::new()
        }
    }
}

/// Returns the method of an operation.
fn operation_method(
    input: Input<'_>,
    operation: &Operation,
    generated: &Function,
    names: &mut Names,
) -> Result<TokenStream, String> {
    let mut arguments = Vec::new();
    let mut call = TokenStream::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let name = argument_name(&parameter.wire);
        let ty = generated
            .argument(&name)
            .ok_or_else(|| format!("progenitor's function has no argument `{name}`"))?;
        let ident = format_ident!("{name}");
        let (argument, value) = argument(&ident, ty, names)?;
        arguments.push(argument);
        let wire = &parameter.wire;
        call.extend(match (parameter.in_path, accepts(ty)) {
            (true, Accepts::Text) => quote!(.path(#value)),
            (true, _) => quote!(.path(Some(#value.to_string()))),
            (false, Accepts::Text) => quote!(.required_query(#wire, #value)),
            (false, _) => quote!(.query(#wire, #value)),
        });
    }
    let (lifetime, body) = match &operation.body {
        None => (None, None),
        Some(_) => {
            let ty = generated.argument("body").ok_or("progenitor's function has no argument `body`")?;
            let ty = referenced(ty);
            names.add(ty);
            let is_text = is_plain(ty, "str");
            match operation.body_optional {
                true => {
                    arguments.push(quote!(body: impl Into<Option<&'b #ty>>));
                    (Some(quote!(<'b>)), Some(if is_text { quote!(&body.to_owned()) } else { quote!(body) }))
                }
                false if is_text => {
                    arguments.push(quote!(body: impl AsRef<str>));
                    (None, Some(quote!(&body.as_ref().to_owned())))
                }
                false => {
                    arguments.push(quote!(body: &#ty));
                    (None, Some(quote!(body)))
                }
            }
        }
    };
    let constant = constant(operation);
    let call = quote!(self.client.call(&#constant)#call);
    let call = match (&lifetime, body) {
        (_, None) => call,
        (None, Some(body)) => quote!(#call.json(#body)),
        (Some(_), Some(body)) => quote! {
            match body.into() {
                Some(body) => #call.json(#body),
                None => #call,
            }
        },
    };
    let response = &generated.response;
    let (returns, call) = match parameters::call_name(operation) {
        Some(name) => (quote!(#name), quote!(#name(#call))),
        None => (quote!(Call<#response>), call),
    };
    let docs = docs(&documentation(input, operation, generated), 1);
    let deprecated =
        operation.deprecated.then(|| quote!(#[deprecated = "Rebilly has deprecated this operation"]));
    let name = format_ident!("{}", operation.method_name);
    Ok(quote! {
        #docs
        #deprecated
        pub fn #name #lifetime (&self #(, #arguments)*) -> #returns {
            #call
        }
    })
}

fn referenced(ty: &RustType) -> &RustType {
    match ty {
        RustType::Reference(reference) => &reference.elem,
        ty => ty,
    }
}

/// Conversions that a method offers for a parameter.
pub(super) enum Accepts {
    /// A number or a boolean as it is.
    Primitive,
    /// Any text, for a string, an identifier or an enum.
    Text,
    /// Conversions into a query value, in which `None` is empty.
    Query,
    /// Conversions into another value.
    Value,
}

/// Returns what a method accepts for a parameter of a type.
pub(super) fn accepts(ty: &RustType) -> Accepts {
    let is = |names: &[&str]| names.iter().any(|name| is_plain(ty, name));
    match ty {
        _ if is_primitive(ty) => Accepts::Primitive,
        _ if is(&["CommaList", "Filter", "Sort"]) => Accepts::Query,
        _ if is(&["Date", "Decimal", "Timestamp"]) => Accepts::Value,
        _ => Accepts::Text,
    }
}

/// Returns the type that a text parameter is converted into.
pub(super) fn text_type(ty: &RustType) -> RustType {
    if is_plain(ty, "str") { parse_quote!(String) } else { ty.clone() }
}

/// Returns the declaration of a required parameter, and the value that the method sends.
fn argument(ident: &Ident, ty: &RustType, names: &mut Names) -> Result<(TokenStream, TokenStream), String> {
    let ty = referenced(ty);
    if !matches!(ty, RustType::Path(path) if path.path.get_ident().is_some()) {
        return Err(format!("a required parameter `{ident}` of a generic type"));
    }
    names.add(ty);
    Ok(match accepts(ty) {
        Accepts::Primitive => (quote!(#ident: #ty), quote!(#ident)),
        Accepts::Text => {
            names.add_name("IntoParam");
            let ty = text_type(ty);
            (quote!(#ident: impl IntoParam<#ty>), quote!(#ident.into_param()))
        }
        Accepts::Query | Accepts::Value => {
            (quote!(#ident: impl Into<#ty>), quote!(Into::<#ty>::into(#ident)))
        }
    })
}

fn documentation(input: Input<'_>, operation: &Operation, generated: &Function) -> String {
    let (good, bad): (Vec<&str>, Vec<&str>) = operation
        .statuses
        .iter()
        .map(String::as_str)
        .partition(|status| status.starts_with('2') || *status == "303");
    let mut text = format!("{}\n\n`{} {}`", operation.doc, operation.method, operation.path);
    text.push_str(&format!(" responds with {}", good.join(" or ")));
    if !bad.is_empty() {
        text.push_str(&format!("; documented errors: {}", bad.join(", ")));
    }
    text.push('.');
    if operation.body.is_some() && operation.body_optional {
        text.push_str(" With `None` no body is sent.");
    }
    format!("{text}\n\n{}", example::of(input, operation, generated))
}

fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.method_name.trim_end_matches('_').to_uppercase())
}

/// Returns the static that describes an operation at run time.
fn row(input: Input<'_>, operation: &Operation) -> TokenStream {
    let schemes = operation.security.iter().map(|name| format_ident!("{}", type_name(name)));
    let body = operation.body.as_ref().and_then(Type::named).and_then(|name| input.api.types.get(name));
    let properties = match body.map(|body| &body.kind) {
        Some(Kind::Object(properties)) => properties.as_slice(),
        _ => &[],
    };
    let sent = || properties.iter().filter(|property| !property.usage.read_only);
    let idempotency = match (operation.idempotency.as_deref(), operation.method.as_str()) {
        (Some("always"), _) | (None, "GET" | "HEAD" | "PUT" | "DELETE") => quote!(Always),
        (Some("request-id"), _) => quote!(WithRequestId),
        (None, _) if sent().any(|property| property.wire == "requestId") => quote!(WithRequestId),
        _ => quote!(Never),
    };
    let (name, id, path) = (constant(operation), &operation.id, &operation.path);
    let method = format_ident!("{}", operation.method);
    let single_use: Vec<&String> =
        sent().filter(|property| property.usage.single_use).map(|property| &property.wire).collect();
    let mut options = TokenStream::new();
    if operation.without_organization {
        options.extend(quote!(.without_organization()));
    }
    if !single_use.is_empty() {
        options.extend(quote!(.single_use(&[#(#single_use),*])));
    }
    if let Some(property) = &operation.time_window {
        options.extend(quote!(.time_window(#property)));
    }
    if operation.returns_existing {
        options.extend(quote!(.returns_existing()));
    }
    if returns_id(input, operation) {
        options.extend(quote!(.returns_id()));
    }
    quote! {
        static #name: Operation =
            Operation::new(#id, Method::#method, #path, &[#(AuthScheme::#schemes),*], Idempotency::#idempotency)
            #options;
    }
}

/// Returns `true` if the response is the resource that the last segment of the path identifies.
///
/// It is an object with an `id`, or a union of such objects, and the segment is the parameter `id`, or one of the same
/// identifier type.
fn returns_id(input: Input<'_>, operation: &Operation) -> bool {
    if operation.id_differs || !matches!(operation.method.as_str(), "GET" | "PUT" | "PATCH") {
        return false;
    }
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    let name = last.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    let is_last = |parameter: &&Parameter| parameter.in_path && Some(parameter.wire.as_str()) == name;
    let (Some(parameter), Some(Type::Named(response) | Type::Boxed(response))) =
        (operation.parameters.iter().find(is_last), &operation.response)
    else {
        return false;
    };
    has_id(input, response, &|id| match &id.usage.ty {
        Type::String => parameter.wire == "id",
        Type::Named(_) => parameter.wire == "id" || id.usage.ty == parameter.usage.ty,
        _ => false,
    })
}

/// Returns `true` if the objects of a type have an `id` in responses that fits.
fn has_id(input: Input<'_>, name: &str, fits: &dyn Fn(&Property) -> bool) -> bool {
    match input.api.types.get(name).map(|named| &named.kind) {
        Some(Kind::Object(properties)) => properties
            .iter()
            .any(|property| property.wire == "id" && !property.usage.write_only && fits(property)),
        Some(Kind::Union(union)) => union.variants.iter().all(|(name, ..)| has_id(input, name, fits)),
        _ => false,
    }
}
