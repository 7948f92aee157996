//! Prints the file of a resource: its accessor, its operations, and the calls with optional parameters.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type as RustType, parse_quote};

use super::imports::Names;
use super::layout::{docs, items};
use super::text::{inner_doc, summary};
use super::{Input, example, not_generated, parameters, statics};
use crate::load::Resource;
use crate::lower::function;
use crate::model::{Download, Operation};
use crate::names::{accessor_name, argument_name, field_name};
use crate::parse_output::{Function, is_plain, is_primitive};
use crate::report::Report;

/// Returns a link to the method of an operation, valid anywhere in the documentation.
pub(super) fn link(operation: &Operation) -> String {
    let (accessor, method) = (accessor_name(&operation.resource), &operation.method_name);
    let module = field_name(&operation.domain);
    format!("[`{accessor}::{method}`](crate::{module}::{accessor}::{method})")
}

/// Prints the file of a resource of a domain.
pub(super) fn file(
    input: Input<'_>,
    domain: &str,
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
        let forms = std::iter::once(None).chain(operation.downloads.iter().map(Some));
        let printed = forms.map(|form| operation_method(input, operation, form, generated, &mut names));
        let printed = printed.collect::<Result<Vec<_>, _>>().and_then(|methods| {
            Ok((methods, parameters::call_type(input, operation, generated, &mut names)?))
        });
        match printed {
            Ok((printed, call)) => {
                methods.extend(printed);
                calls.push(call);
                table.push(statics::row(input, operation));
            }
            Err(reason) => {
                let help = "codegen/src/print/operations.rs lists the supported forms";
                report.push(operation.at, reason, help);
            }
        }
    }
    let about = &resource.description;
    let client_docs = docs(about, 1);
    let namespace = input.namespace(domain);
    let parent = namespace.clone().unwrap_or_else(|| format_ident!("Client"));
    let whose = if namespace.is_some() { format!("[`{parent}`]") } else { "the client".to_owned() };
    let struct_docs = docs(&format!("{about}\n\nAccessor of {whose}: [`{parent}::{method}`]."), 0);
    let import = namespace.as_ref().map(|name| quote!(use super::#name;));
    let client = if namespace.is_some() { quote!(self.client.clone()) } else { quote!(self.clone()) };
    let mut runtime = vec![("client", "Client"), ("operation", "Idempotency"), ("operation", "Operation")];
    let authenticates = operations.iter().any(|operation| !operation.security.is_empty());
    runtime.extend(authenticates.then_some(("operation", "AuthScheme")));
    runtime.push(("call", "Call"));
    let has = |kind| operations.iter().any(|operation| parameters::kind(operation) == Some(kind));
    runtime.extend(has(parameters::Kind::Paged).then_some(("typed_call", "paged_call")));
    runtime.extend(has(parameters::Kind::Plain).then_some(("typed_call", "call")));
    runtime.extend(has(parameters::Kind::Download).then_some(("typed_call", "download_call")));
    let is_file = |operation: &&&Operation| !operation.file.is_empty() || !operation.downloads.is_empty();
    runtime.extend(operations.iter().find(is_file).map(|_| ("transfer", "Download")));
    let imports = names.imports(input, &BTreeSet::new(), &runtime);
    let tokens = quote! {
        use http::Method;
        #imports
        #import

        impl #parent {
            #client_docs
            pub fn #method(&self) -> #accessor {
                #accessor { client: #client }
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

/// Returns the method of an operation, or the method that downloads a file instead of its JSON.
fn operation_method(
    input: Input<'_>,
    operation: &Operation,
    download: Option<&Download>,
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
    let constant = statics::constant(operation);
    // Of a file in one of several types, a download accepts any type.
    let accepted = match (download, operation.file.as_slice()) {
        (Some(download), _) => Some(&download.media_type),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    let accept = accepted.map(|accepted| quote!(.accept(#accepted)));
    let call = quote!(self.client.call(&#constant)#accept #call);
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
    let (returns, call) = match parameters::call_name(operation).filter(|_| download.is_none()) {
        Some(name) => (quote!(#name), quote!(#name(#call))),
        None if download.is_some() || !operation.file.is_empty() => (quote!(Call<Download>), call),
        None => (quote!(Call<#response>), call),
    };
    let docs = docs(&documentation(input, operation, download), 1);
    let deprecated =
        operation.deprecated.then(|| quote!(#[deprecated = "Rebilly has deprecated this operation"]));
    let name = download.map_or(&operation.method_name, |download| &download.method_name);
    let name = format_ident!("{name}");
    let inline = operation.body.as_ref().map(|_| quote!(#[inline]));
    Ok(quote! {
        #docs
        #deprecated
        #inline
        pub fn #name #lifetime (&self #(, #arguments)*) -> #returns {
            #call
        }
    })
}

/// Returns the type behind a reference.
pub(super) fn referenced(ty: &RustType) -> &RustType {
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

fn documentation(input: Input<'_>, operation: &Operation, download: Option<&Download>) -> String {
    let (good, bad): (Vec<&str>, Vec<&str>) = operation
        .statuses
        .iter()
        .map(String::as_str)
        .filter(|status| !status.starts_with('3') || *status == "303")
        .partition(|status| status.starts_with('2') || *status == "303");
    let about = match download {
        Some(Download { media_type, .. }) => {
            let method = &operation.method_name;
            format!("Downloads the response of [`{method}`](Self::{method}) as `{media_type}`.")
        }
        None => operation.doc.clone(),
    };
    let mut text = format!("{about}\n\n`{} {}`", operation.method, operation.path);
    text.push_str(&format!(" responds with {}", good.join(" or ")));
    if !bad.is_empty() {
        text.push_str(&format!("; documented errors: {}", bad.join(", ")));
    }
    text.push('.');
    if operation.body.is_some() && operation.body_optional {
        text.push_str(" With `None` no body is sent.");
    }
    format!("{text}\n\n{}", example::of(input, operation, download))
}
