//! Prints the generated files. Each begins with the same header, and the same input gives the same bytes.

mod domains;
mod events;
mod example;
mod imports;
mod known_names;
mod layout;
mod models;
mod operations;
mod parameters;
mod samples;
mod statics;
mod text;
mod unions;

use std::collections::BTreeMap;

use quote::format_ident;
use syn::parse_quote;

use crate::directions::{View, Views};
use crate::generate::Files;
use crate::model::Api;
use crate::names::accessor_name;
use crate::node::Location;
use crate::parse_output::Output;
use crate::report::Report;

/// Everything the printers read.
#[derive(Debug, Clone, Copy)]
pub struct Input<'i> {
    /// The API.
    pub api: &'i Api,
    /// Views of its types.
    pub views: &'i Views,
    /// progenitor's output.
    pub output: &'i Output,
}

/// Public module of the models in `spec/shared/`.
pub(crate) const SHARED: &str = "shared";

impl<'i> Input<'i> {
    /// Public module of a type: its domain's, or `shared`.
    fn module_of(self, view: &'i View) -> &'i str {
        view.domain.as_deref().unwrap_or(SHARED)
    }

    /// Returns `true` if a type is compiled with any set of features: it is shared, or other domains reach it.
    fn is_always_compiled(self, view: &View) -> bool {
        view.features.iter().any(|feature| Some(feature) != view.domain.as_ref())
    }

    /// Returns the path of a type from the crate root. Items behind a `cfg` use it instead of an import.
    fn path(self, name: &str) -> syn::Path {
        let module = format_ident!("{}", self.view(name).map_or(SHARED, |view| self.module_of(view)));
        let name = format_ident!("{name}");
        parse_quote!(crate::#module::#name)
    }

    /// Struct with the accessors of a domain's resources. `None` if the client has them.
    fn namespace(self, domain: &str) -> Option<syn::Ident> {
        let namespace = self.api.domains.iter().find(|known| known.is_namespace && known.name == domain);
        namespace.map(|domain| format_ident!("{}", accessor_name(&domain.name)))
    }

    /// The type with this Rust name.
    fn view(self, name: &str) -> Option<&'i View> {
        self.views.types.get(name)
    }
}

/// Reports an item that the printers need and progenitor did not generate.
fn not_generated(item: &str, at: Location, report: &mut Report) {
    let help = "progenitor's output has changed: see codegen/src/parse_output.rs";
    report.push(at, format!("progenitor did not generate `{item}`"), help);
}

const HEADER: &str =
    "// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.\n";

/// Prints all files.
///
/// # Errors
/// Reports items that the printers need and progenitor did not generate.
pub fn print(input: Input<'_>) -> Result<Files, Report> {
    let mut files = Files::new();
    let mut report = Report::default();
    models::print_shared(input, &mut files, &mut report);
    let domains: BTreeMap<&str, _> =
        input.api.domains.iter().map(|domain| (domain.name.as_str(), domain)).collect();
    for domain in domains.values() {
        domains::print(input, domain, &mut files, &mut report);
    }
    events::print(input, &mut files);
    samples::print(input, &mut files, &mut report);
    files.insert("mod.rs".to_owned(), domains::root(&files));
    if !report.is_empty() {
        return Err(report);
    }
    Ok(files.into_iter().map(|(name, text)| (name, format!("{HEADER}{text}"))).collect())
}
