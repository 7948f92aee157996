//! Prints the call type of an operation with optional query parameters: a method per parameter.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type as RustType, parse_quote};

use super::imports::Names;
use super::layout::docs;
use super::operations::{Accepts, accepts, link, text_type};
use super::{Input, known_names};
use crate::model::{Operation, Parameter, Type};
use crate::names::{accessor_name, argument_name, field_name, is_same_word, type_name, words};
use crate::parse_output::{Function, generic};

/// Returns the name of the call type: `ListCustomers`, `GetCustomer`. `None` for an operation without optional
/// parameters.
pub(super) fn call_name(operation: &Operation) -> Option<Ident> {
    optional(operation).next()?;
    let method = operation.method_name.trim_end_matches('_');
    let (verb, rest) = method.split_once('_').unwrap_or((method, ""));
    let noun = match &operation.response {
        Some(Type::Named(name)) if verb != "list" => name.clone(),
        _ => type_name(&operation.resource),
    };
    let verb = type_name(verb);
    if rest.is_empty() {
        return Some(format_ident!("{verb}{noun}"));
    }
    // No word twice: `reports().get_tax()` is `GetReportTax`, and `get_kyc_request_summary()` is `GetKycRequestSummary`.
    let rest = type_name(rest);
    let is_said = |word: &&str| words(&noun).any(|known| is_same_word(known, word));
    let said = words(&rest).filter(is_said).count();
    Some(match said {
        0 => format_ident!("{verb}{noun}{rest}"),
        _ if said == words(&rest).count() => format_ident!("{verb}{noun}"),
        _ => format_ident!("{verb}{rest}"),
    })
}

/// Kind of a call type, by the macro that gives it the methods of every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It reads pages of a collection.
    Paged,
    /// It downloads a file.
    Download,
    /// Any other.
    Plain,
}

/// Returns the kind of the call type of an operation. `None` without a call type.
pub(super) fn kind(operation: &Operation) -> Option<Kind> {
    optional(operation).next()?;
    let is_list = matches!(operation.response, Some(Type::List(..)));
    let has = |wire: &str| optional(operation).any(|parameter| parameter.wire == wire);
    Some(match is_list && has("limit") && has("offset") {
        _ if !operation.file.is_empty() => Kind::Download,
        true => Kind::Paged,
        false => Kind::Plain,
    })
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| !parameter.required)
}

/// Returns the call type with its setters and the methods of every call.
pub(super) fn call_type(
    input: Input<'_>,
    operation: &Operation,
    function: &Function,
    names: &mut Names,
) -> Result<TokenStream, String> {
    let Some(name) = call_name(operation) else { return Ok(TokenStream::new()) };
    let response = match operation.file.is_empty() {
        true => function.response.clone(),
        false => parse_quote!(Download),
    };
    let mut setters = Vec::new();
    for parameter in optional(operation) {
        let argument = argument_name(&parameter.wire);
        let ty = function
            .argument(&argument)
            .ok_or_else(|| format!("progenitor's function has no argument `{argument}`"))?;
        let ty = generic(ty, "Option")
            .ok_or_else(|| format!("`{argument}` is required in progenitor's function"))?;
        let ty = match ty {
            RustType::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        names.add(ty);
        let (method, wire) = (format_ident!("{}", field_name(&parameter.wire)), &parameter.wire);
        let about = [Some(parameter.usage.doc.clone()), known_names::sentence(input, operation, wire)];
        let docs = docs(&about.into_iter().flatten().collect::<Vec<_>>().join("\n\n"), 1);
        let (generics, accepted, value) = match accepts(ty) {
            Accepts::Primitive => (None, quote!(#ty), quote!(#method)),
            Accepts::Query => (None, quote!(impl Into<#ty>), quote!(Into::<#ty>::into(#method))),
            Accepts::Text => {
                names.add_name("IntoParam");
                let ty = text_type(ty);
                (None, quote!(impl IntoParam<#ty>), quote!(#method.into_param()))
            }
            Accepts::Value => {
                names.add_name("IntoField");
                let accepted = quote!(impl IntoField<Option<#ty>, V>);
                (Some(quote!(<V>)), accepted, quote!(#method.into_field()))
            }
        };
        let inline = matches!(accepts(ty), Accepts::Primitive).then(|| quote!(#[inline]));
        setters.push(quote! {
            #docs
            #inline
            pub fn #method #generics (self, #method: #accepted) -> Self {
                Self(self.0.query(#wire, #value))
            }
        });
    }
    let accessor = accessor_name(&operation.resource);
    let method = &operation.method_name;
    let about = docs(
        &format!("Call of {}: its optional parameters, and the options of every call.", link(operation)),
        0,
    );
    let must_use = format!("`{accessor}::{method}` sends nothing until it is awaited or sent");
    let methods = match (kind(operation), generic(&response, "Vec")) {
        (Some(Kind::Download), _) => quote!(download_call!(#name);),
        (Some(Kind::Paged), Some(item)) => quote!(paged_call!(#name, #item);),
        _ => quote!(call!(#name, #response);),
    };
    Ok(quote! {
        #about
        #[must_use = #must_use]
        pub struct #name(Call<#response>);

        impl #name {
            #(#setters)*
        }

        #methods
    })
}
