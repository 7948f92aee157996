//! `use` lines: exactly the names that a file needs.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, PathArguments, Type};

use super::Input;

/// Value types of the SDK, in the module `types`.
const VALUES: [&str; 9] =
    ["Date", "Decimal", "ExtraFields", "IntoField", "IntoParam", "Json", "Map", "Nullable", "Timestamp"];

/// Query values of the SDK, in the module `query`.
const QUERY: [&str; 3] = ["CommaList", "Filter", "Sort"];

/// Names that a file uses.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Adds every name in a type.
    pub(super) fn add(&mut self, ty: &Type) {
        match ty {
            Type::Path(path) => {
                for segment in &path.path.segments {
                    self.0.insert(segment.ident.to_string());
                    if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                        for argument in &arguments.args {
                            if let GenericArgument::Type(ty) = argument {
                                self.add(ty);
                            }
                        }
                    }
                }
            }
            Type::Reference(reference) => self.add(&reference.elem),
            _ => {}
        }
    }

    /// Adds one name.
    pub(super) fn add_name(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// Returns the `use` items of all names that the file does not define, and of runtime items (module, name).
    pub(super) fn imports<'n>(
        &'n self,
        input: Input<'n>,
        defined: &BTreeSet<&str>,
        runtime: &[(&'n str, &'n str)],
    ) -> TokenStream {
        let mut modules: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for name in self.0.iter().map(String::as_str).filter(|name| !defined.contains(name)) {
            if let Some(module) = module(input, name) {
                modules.entry(module).or_default().insert(name);
            }
        }
        for (module, name) in runtime {
            modules.entry(module).or_default().insert(name);
        }
        let uses = modules.iter().map(|(module, names)| {
            let module = format_ident!("{module}");
            let names = names.iter().map(|name| format_ident!("{name}"));
            quote!(use crate::#module::{#(#names),*};)
        });
        quote!(#(#uses)*)
    }
}

/// Returns the module below the crate root in which a name is public.
fn module<'i>(input: Input<'i>, name: &str) -> Option<&'i str> {
    match input.view(name) {
        Some(view) => Some(input.module_of(view)),
        None if VALUES.contains(&name) => Some("types"),
        None if name == "ModelOf" => Some("model"),
        None if QUERY.contains(&name) => Some("query"),
        None => None,
    }
}
