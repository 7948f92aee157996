//! Prints unions, and the methods of objects for parts whose model a property selects.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::Input;
use super::imports::Names;
use super::layout::docs;
use super::models::field_of;
use super::text::summary;
use crate::directions::{Presence, View, ViewShape, ViewVariant};
use crate::model::Type;

/// Returns the declaring macro of a union and its item.
pub(super) fn declaration(
    input: Input<'_>,
    ident: &Ident,
    docs: &TokenStream,
    shape: &ViewShape,
    names: &mut Names,
) -> (&'static str, TokenStream) {
    match shape {
        ViewShape::Presence { cases, variants, other } => {
            let cases = cases.iter().map(|(variant, properties)| {
                let variant = format_ident!("{variant}");
                quote!(#[present(#variant, #(#properties),*)])
            });
            let cases: Vec<TokenStream> = cases.collect();
            let variants = variants.iter().map(|variant| (variant, TokenStream::new()));
            let other = other.iter().map(|variant| (variant, quote!(#[other])));
            let variants = variants.chain(other).map(|(variant, attribute)| {
                let (docs, content) = content(input, variant, names);
                quote!(#attribute #docs #content)
            });
            ("presence_union", quote!(#docs #(#cases)* pub enum #ident { #(#variants),* }))
        }
        ViewShape::ParentTag { tag, models } => {
            let models = models.iter().map(|(model, wires)| {
                names.add_name(model);
                let model = format_ident!("{model}");
                quote!(#[json(#(#wires),*)] #model)
            });
            ("parent_union", quote!(#docs #[parent_tag(#tag)] pub enum #ident { #(#models),* }))
        }
        ViewShape::Union { tag, variants } => {
            let listed = variants.iter().filter(|variant| !variant.wires.is_empty());
            let other = variants.iter().filter(|variant| variant.wires.is_empty());
            let variants = listed.chain(other).map(|variant| tagged(input, variant, names));
            ("union", quote!(#docs #[tag(#tag)] pub enum #ident { #(#variants),* }))
        }
        ViewShape::Object { .. } | ViewShape::Enum(_) | ViewShape::Id => ("union", TokenStream::new()),
    }
}

fn tagged(input: Input<'_>, variant: &ViewVariant, names: &mut Names) -> TokenStream {
    let (docs, content) = content(input, variant, names);
    let wires = &variant.wires;
    let adds_tag = variant.tagged.then(|| quote!(, adds_tag));
    match wires.is_empty() {
        true => quote!(#[other] #docs #content),
        false => quote!(#docs #[json(#(#wires),* #adds_tag)] #content),
    }
}

/// Returns the documentation of a variant, and the variant with its model.
fn content(input: Input<'_>, variant: &ViewVariant, names: &mut Names) -> (TokenStream, TokenStream) {
    names.add_name(&variant.model);
    let about = input.view(&variant.model).map(|view| view.doc.as_str()).unwrap_or_default();
    let (ident, model) = (format_ident!("{}", variant.ident), format_ident!("{}", variant.model));
    (docs(summary(about), 2), quote!(#ident(Box<#model>)))
}

/// Returns a method for each property whose model another property of the object selects: `credentials_as`.
///
/// # Errors
/// Names a field that progenitor did not generate.
pub(super) fn part_methods(
    input: Input<'_>,
    name: &str,
    view: &View,
    names: &mut Names,
) -> Result<TokenStream, String> {
    let ViewShape::Object { fields, .. } = &view.shape else { return Ok(TokenStream::new()) };
    let mut methods = Vec::new();
    for field in fields {
        let Some(tag) = &field.selected_by else { continue };
        let (Some(selecting), Type::Named(part)) =
            (fields.iter().find(|field| field.wire == *tag), &field.ty)
        else {
            continue;
        };
        names.add_name(part);
        names.add_name("ModelOf");
        let (ident, selecting_ident) = (field_of(input, name, field)?.0, field_of(input, name, selecting)?.0);
        let method = format_ident!("{}_as", ident.to_string().trim_end_matches('_'));
        let (part, shown) = (format_ident!("{part}"), selecting_ident.to_string());
        let about = docs(
            &format!(
                "Returns [`{ident}`](Self::{ident}) as one of the models of [`{part}`]. `None` if it is absent, or if \
                 [`{shown}`](Self::{shown}) selects another model."
            ),
            1,
        );
        let value = match field.presence {
            Presence::Plain => quote!(self.#ident),
            Presence::Optional | Presence::Nullable => quote!(self.#ident.as_ref()?),
        };
        let selected = match selecting.presence {
            Presence::Plain => quote!(self.#selecting_ident),
            Presence::Optional | Presence::Nullable => quote!(self.#selecting_ident.as_ref()?),
        };
        methods.push(quote! {
            #about
            pub fn #method<T: ModelOf<#part>>(&self) -> Option<T> {
                #value.model_for(#selected.as_str())
            }
        });
    }
    if methods.is_empty() {
        return Ok(TokenStream::new());
    }
    let ident = format_ident!("{name}");
    Ok(quote!(impl #ident { #(#methods)* }))
}
