//! Prints `events.rs`: the webhook events.

use quote::{format_ident, quote};

use super::Input;
use super::layout::{docs, in_macro};
use crate::generate::Files;
use crate::names::{known_name, type_name};

pub(super) fn print(input: Input<'_>, files: &mut Files) {
    let variants = input.api.events.iter().map(|event| {
        let docs = docs(&event.doc, 2);
        let (wire, feature) = (&event.wire, &event.domain);
        let (ident, payload) =
            (format_ident!("{}", known_name(&type_name(wire))), input.path(&event.payload));
        quote!(#docs #[cfg(feature = #feature)] #[json(#wire)] #ident(Box<#payload>))
    });
    let variants: Vec<_> = variants.collect();
    let about = "A webhook event, by its event type.\n\n\
                 Event types unknown to this version, and those of domains whose feature is off, are `Unknown`.";
    let docs = docs(about, 1);
    let item = in_macro("events", quote!(#docs #[tag("eventType")] pub enum Event { #(#variants),* }));
    let header = "use crate::model::events;\n";
    let text = format!("//! The webhook events of the spec.\n\n{header}\n{}", item.unwrap_or_default());
    files.insert("events.rs".to_owned(), text);
}
