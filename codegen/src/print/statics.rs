//! Prints the static of an operation: what the runtime knows about it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Input;
use crate::model::{Idempotency, Kind, Operation, Parameter, Property, Type};
use crate::names::type_name;

/// Returns the name of the static.
pub(super) fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.method_name.trim_end_matches('_').to_uppercase())
}

/// Returns the static that describes an operation at run time.
pub(super) fn row(input: Input<'_>, operation: &Operation) -> TokenStream {
    let schemes = operation.security.iter().map(|name| format_ident!("{}", type_name(name)));
    let idempotency = match input.api.idempotency(operation) {
        Idempotency::Always => quote!(Always),
        Idempotency::WithRequestId => quote!(WithRequestId),
        Idempotency::Never => quote!(Never),
    };
    let (name, id, path) = (constant(operation), &operation.id, &operation.path);
    let method = format_ident!("{}", operation.method);
    let single_use = input.api.single_use(operation);
    let mut options = TokenStream::new();
    if operation.without_organization {
        options.extend(quote!(.without_organization()));
    }
    if !single_use.is_empty() {
        let single_use = single_use.into_iter();
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
        Some(Kind::Union(union)) => union.models().all(|name| has_id(input, name, fits)),
        _ => false,
    }
}
