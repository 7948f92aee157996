//! Prints the module of a domain, and the root of the generated modules.

use std::collections::{BTreeMap, BTreeSet};

use quote::{format_ident, quote};

use super::layout::{docs, items};
use super::parameters::call_name;
use super::text::{inner_doc, summary};
use super::{Input, SHARED, known_names, models, operations};
use crate::generate::Files;
use crate::load::{Domain, Resource};
use crate::model::Operation;
use crate::names::{accessor_name, field_name};
use crate::report::Report;

/// Prints `<domain>/mod.rs` and the files below it.
pub(super) fn print(input: Input<'_>, domain: &Domain, files: &mut Files, report: &mut Report) {
    let module = field_name(&domain.name);
    let feature = &domain.name;
    let own = |view: &crate::directions::View| view.domain.as_ref() == Some(feature);
    let shared = models::views(input, |view| own(view) && input.is_always_compiled(view));
    let others = models::views(input, |view| own(view) && !input.is_always_compiled(view));
    unique_names(input, domain, report);
    let mut items = String::new();
    if !shared.is_empty() {
        let about =
            format!("Models of {} that other domains reach: compiled with any set of features.", domain.name);
        files.insert(format!("{module}/shared_models.rs"), models::file(input, &shared, &about, report));
        items.push_str("\nmod shared_models;\npub use shared_models::*;\n");
    }
    if !others.is_empty() {
        let about = format!("Models of {}.", domain.name);
        files.insert(format!("{module}/models.rs"), models::file(input, &others, &about, report));
        items.push_str(&cfg("models", feature));
    }
    let mut resources = String::new();
    let mut table = String::new();
    for resource in &domain.resources {
        let operations: Vec<&Operation> = input
            .api
            .operations
            .iter()
            .filter(|operation| operation.domain == domain.name && operation.resource == resource.name)
            .collect();
        if operations.is_empty() {
            continue;
        }
        let file = field_name(&resource.name);
        files.insert(
            format!("{module}/operations/{file}.rs"),
            operations::file(input, &domain.name, resource, &operations, report),
        );
        resources.push_str(&format!("mod {file};\npub use {file}::*;\n"));
        table.push_str(&section(domain, resource, &operations));
    }
    let operations: Vec<&Operation> =
        input.api.operations.iter().filter(|operation| operation.domain == domain.name).collect();
    if let Some(text) = known_names::file(input, &domain.name, &operations) {
        files.insert(format!("{module}/operations/known_names.rs"), text);
        resources.push_str("mod known_names;\npub use known_names::*;\n");
    }
    if !resources.is_empty() {
        let about = inner_doc(&format!("Operations of {}.", domain.name));
        resources.push_str(&namespace(input, domain));
        files.insert(format!("{module}/operations/mod.rs"), format!("{about}\n{resources}"));
        items.push_str(&cfg("operations", feature));
    }
    let about = format!("{}\n\nOperations need the feature `{feature}`.{table}", domain.description);
    files.insert(format!("{module}/mod.rs"), format!("{}{items}", inner_doc(&about)));
}

/// Reports two public items of a domain with one name: models, accessors, and calls with parameters.
fn unique_names(input: Input<'_>, domain: &Domain, report: &mut Report) {
    let models = input.views.types.iter().filter(|(_, view)| view.domain.as_ref() == Some(&domain.name));
    let mut names: BTreeSet<String> = models.map(|(name, _)| name.clone()).collect();
    let operations = || input.api.operations.iter().filter(|operation| operation.domain == domain.name);
    let mut accessors = BTreeMap::new();
    for operation in operations() {
        accessors.entry(accessor_name(&operation.resource)).or_insert(operation.at);
    }
    if let Some(name) = input.namespace(&domain.name) {
        names.insert(name.to_string());
    }
    let calls = operations().filter_map(|operation| Some((call_name(operation)?.to_string(), operation.at)));
    for (name, at) in accessors.into_iter().chain(calls) {
        if !names.insert(name.clone()) {
            let help = "rename the resource's file, the model, or the method with x-rust-name";
            report.push(at, format!("two items of `{}` are named `{name}`", domain.name), help);
        }
    }
}

/// Returns the declaration of a submodule behind the domain's feature.
fn cfg(module: &str, feature: &str) -> String {
    format!(
        "\n#[cfg(feature = \"{feature}\")]\nmod {module};\n#[cfg(feature = \"{feature}\")]\npub use {module}::*;\n"
    )
}

/// Returns the struct that has the accessors of a namespace's resources. Empty if the client has them.
fn namespace(input: Input<'_>, domain: &Domain) -> String {
    let Some(name) = input.namespace(&domain.name) else { return String::new() };
    let method = format_ident!("{}", field_name(&domain.name));
    let client_docs = docs(&domain.description, 1);
    let struct_docs =
        docs(&format!("{}\n\nAccessor of the client: [`Client::{method}`].", domain.description), 0);
    let text = items(quote! {
        use crate::client::Client;

        impl Client {
            #client_docs
            pub fn #method(&self) -> #name {
                #name { client: self.clone() }
            }
        }

        #struct_docs
        #[derive(Debug, Clone)]
        pub struct #name {
            client: Client,
        }
    });
    format!("\n{}", text.unwrap_or_default())
}

/// Returns the documentation of a resource: a list of its operations.
fn section(domain: &Domain, resource: &Resource, operations: &[&Operation]) -> String {
    let accessor = accessor_name(&resource.name);
    let rows: String = operations
        .iter()
        .map(|operation| {
            let (method, about) = (&operation.method_name, summary(&operation.doc).replace('\n', " "));
            let request = format!("{} {}", operation.method, operation.path);
            format!("\n- [`{method}`]({accessor}::{method}): {about} `{request}`")
        })
        .collect();
    let about = summary(&resource.description);
    let call = domain.accessors(&resource.name).concat();
    format!("\n\n# [`{accessor}`]: `client{call}`\n\n{about}\n{rows}")
}

/// Returns the text of `mod.rs`: the modules of all domains.
pub(super) fn root(files: &Files) -> String {
    let domains: BTreeSet<&str> = files
        .keys()
        .filter_map(|name| name.strip_suffix("/mod.rs"))
        .filter(|name| !name.contains('/'))
        .collect();
    // No inner documentation, because the build script's copy is included by `include!`.
    let mut root =
        String::from("\npub(crate) mod events;\n#[cfg(feature = \"testing\")]\npub(crate) mod samples;\n");
    for module in domains.into_iter().chain([SHARED]).collect::<BTreeSet<_>>() {
        root.push_str(&format!("pub mod {module};\n"));
    }
    root
}
