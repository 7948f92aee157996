//! Prints files of models: structs, enums, identifiers and unions, each in the macro that declares it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type as RustType};

use super::imports::Names;
use super::layout::{docs, in_macro, items};
use super::text::inner_doc;
use super::{Input, SHARED, not_generated, unions};
use crate::directions::{View, ViewField, ViewShape};
use crate::generate::Files;
use crate::model::Type;
use crate::names::{known_name, variant_name};
use crate::node::Location;
use crate::parse_output::{generic, is_primitive};
use crate::report::Report;

/// Prints `shared.rs`: the models of `spec/shared/`.
pub(super) fn print_shared(input: Input<'_>, files: &mut Files, report: &mut Report) {
    let about = "Models and identifiers that many domains use.";
    let views = views(input, |view| view.domain.is_none());
    files.insert(format!("{SHARED}.rs"), file(input, &views, about, report));
}

/// Returns the types that meet a condition, in the order of the spec.
pub(super) fn views<'i>(input: Input<'i>, condition: impl Fn(&View) -> bool) -> Vec<(&'i str, &'i View)> {
    let views = input.views.types.iter().filter(|(_, view)| condition(view));
    views.map(|(name, view)| (name.as_str(), view)).collect()
}

/// Prints a file of models.
pub(super) fn file(input: Input<'_>, views: &[(&str, &View)], about: &str, report: &mut Report) -> String {
    let mut names = Names::default();
    let mut macros: BTreeSet<&str> = BTreeSet::new();
    let mut declarations = String::new();
    for (name, view) in views {
        match declaration(input, name, view, &mut names) {
            Ok((macro_name, item)) => match in_macro(macro_name, item) {
                Ok(text) => {
                    macros.insert(macro_name);
                    declarations.push_str(&format!("\n{text}"));
                    match unions::part_methods(input, name, view, &mut names).and_then(items) {
                        Ok(text) if text.is_empty() => {}
                        Ok(text) => declarations.push_str(&format!("\n{text}")),
                        Err(item) => not_generated(&item, Location::default(), report),
                    }
                }
                Err(error) => report.push(
                    Location::default(),
                    format!("`{name}` does not print as valid Rust: {error}"),
                    "give it another name with x-rust-name",
                ),
            },
            Err(item) => not_generated(&item, Location::default(), report),
        }
    }
    let defined = views.iter().map(|(name, _)| *name).collect();
    let macros: Vec<(&str, &str)> = macros.into_iter().map(|name| ("model", name)).collect();
    let imports = items(names.imports(input, &defined, &macros)).unwrap_or_default();
    format!("{}\n{imports}{declarations}", inner_doc(about))
}

/// Returns the declaring macro and its item.
fn declaration(
    input: Input<'_>,
    name: &str,
    view: &View,
    names: &mut Names,
) -> Result<(&'static str, TokenStream), String> {
    let ident = format_ident!("{name}");
    let about = match (&view.shape, &view.response) {
        (ViewShape::Object { .. }, Some(base)) => request_doc(input, base, &view.doc),
        _ => view.doc.clone(),
    };
    let docs = docs(&about, 1);
    match &view.shape {
        ViewShape::Object { fields, tag } => {
            let tag = tag.as_ref().map(|tag| quote!(#[tag(#tag)]));
            let response = view.response.as_ref().filter(|base| {
                // A request that is always compiled has no conversion from a response that is not.
                let base = input.view(base);
                base.is_some_and(|base| input.is_always_compiled(base) || !input.is_always_compiled(view))
            });
            let response = response.map(|base| {
                names.add_name(base);
                let base = format_ident!("{base}");
                quote!(#[request_of(#base)])
            });
            let new = if view.sent { constructor(input, name, fields, names)? } else { None };
            let fields = fields.iter().map(|field| struct_field(input, name, field, view.sent, names));
            let fields = fields.collect::<Result<Vec<_>, _>>()?;
            Ok(("model", quote!(#docs #tag #response #new pub struct #ident { #(#fields),* })))
        }
        ViewShape::Enum(values) => {
            let generated = input.output.enums.get(name).ok_or(name)?;
            let variants = values.iter().map(|(wire, curated)| {
                let ident = match curated {
                    Some(curated) => format_ident!("{}", known_name(curated)),
                    None => {
                        let ident = generated.get(wire);
                        let ident = ident.ok_or_else(|| format!("{name}::{}", variant_name(wire)))?;
                        format_ident!("{}", known_name(&ident.to_string()))
                    }
                };
                Ok(quote!(#[json(#wire)] #ident))
            });
            let variants = variants.collect::<Result<Vec<_>, String>>()?;
            Ok(("open_enum", quote!(#docs pub enum #ident { #(#variants),* })))
        }
        ViewShape::Id => {
            input.output.newtypes.get(name).ok_or(name)?;
            Ok(("id", quote!(#docs pub struct #ident;)))
        }
        ViewShape::Union { .. } | ViewShape::Presence { .. } | ViewShape::ParentTag { .. } => {
            Ok(unions::declaration(input, &ident, &docs, &view.shape, names))
        }
    }
}

/// Returns the documentation of a request form: the operations that send it, or else the type that it mirrors.
fn request_doc(input: Input<'_>, base: &str, fallback: &str) -> String {
    let operations = input.api.operations.iter().filter(
        |operation| matches!(&operation.body, Some(Type::Named(name) | Type::Boxed(name)) if name == base),
    );
    let links: Vec<String> = operations.map(super::operations::link).collect();
    match links.as_slice() {
        [] => fallback.to_owned(),
        [one] => format!("Request body of {one}: the writable properties of a [`{base}`]."),
        [first @ .., last] => {
            format!(
                "Request body of {} and {last}: the writable properties of a [`{base}`].",
                first.join(", ")
            )
        }
    }
}

/// Returns `#[new]` with the required properties, except those with only one possible value.
fn constructor(
    input: Input<'_>,
    name: &str,
    fields: &[ViewField],
    names: &mut Names,
) -> Result<Option<TokenStream>, String> {
    let mut arguments = Vec::new();
    for field in fields.iter().filter(|field| field.flags.contains(&"REQUIRED")) {
        let kind = field.ty.named().and_then(|name| input.view(name)).map(|view| &view.shape);
        if !matches!(kind, Some(ViewShape::Enum(values)) if values.len() == 1) {
            let (ident, ty) = field_of(input, name, field)?;
            let inner = generic(ty, "Option").unwrap_or(ty);
            let (kind, ty) = match (generic(inner, "Vec"), generic(inner, "Map")) {
                (Some(item), _) => (quote!(items), item),
                (_, Some(entry)) => (quote!(entries), entry),
                _ if is_primitive(inner) => (quote!(plain), inner),
                _ => (quote!(value), inner),
            };
            names.add(ty);
            arguments.push(quote!(#kind #ident: #ty));
        }
    }
    Ok((!arguments.is_empty()).then(|| quote!(#[new(#(#arguments),*)])))
}

/// Returns the attribute that declares a field's setter: what the setter accepts depends on the type of the field.
fn setter(name: &Ident, ty: &RustType) -> TokenStream {
    let optional = generic(ty, "Option").or_else(|| generic(ty, "Nullable"));
    let inner = optional.unwrap_or(ty);
    let is_nullable = generic(ty, "Nullable").is_some();
    match optional {
        _ if generic(inner, "Vec").or_else(|| generic(inner, "Map")).is_some() => {
            quote!(#[items_setter(#name)])
        }
        _ if is_primitive(inner) && !is_nullable => quote!(#[plain_setter(#name: #inner)]),
        Some(_) => quote!(#[setter(#name)]),
        None => quote!(#[required_setter(#name)]),
    }
}

/// Returns the name and type of a field.
pub(super) fn field_of<'i>(
    input: Input<'i>,
    name: &str,
    field: &ViewField,
) -> Result<(Ident, &'i RustType), String> {
    let generated = input.output.structs.get(name).and_then(|fields| fields.get(field.key()));
    let (ident, ty) = generated.ok_or_else(|| format!("{name}.{}", field.wire))?;
    let ident = field.ident.as_ref().map_or_else(|| ident.clone(), |curated| format_ident!("{curated}"));
    Ok((if ident == "extra" { format_ident!("extra_") } else { ident }, ty))
}

fn struct_field(
    input: Input<'_>,
    name: &str,
    field: &ViewField,
    sent: bool,
    names: &mut Names,
) -> Result<TokenStream, String> {
    let (ident, ty) = field_of(input, name, field)?;
    names.add(ty);
    let docs = docs(&field.doc, 2);
    let wire = &field.wire;
    let flags = field.flags.iter().map(|flag| format_ident!("{}", flag.to_lowercase()));
    let setter = sent.then(|| {
        let name = format_ident!("with_{}", ident.to_string().trim_end_matches('_'));
        setter(&name, ty)
    });
    let is_deprecated = field.flags.contains(&"DEPRECATED");
    let deprecated = is_deprecated.then(|| quote!(#[deprecated = "Rebilly has deprecated this property"]));
    Ok(quote!(#docs #deprecated #[json(#wire #(, #flags)*)] #setter pub #ident: #ty))
}
