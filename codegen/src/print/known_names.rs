//! Prints the names that `filter`, `sort`, `fields` and `expand` take: modules of constants, and sentences for the
//! documentation of the setters.

use std::collections::BTreeMap;

use super::text::{doc_lines, inner_doc};
use super::{Input, SHARED};
use crate::directions::Direction;
use crate::model::{Kind, Operation, Property, Type};
use crate::names::{constant_name, field_name};

/// Maximum width of a line of constants.
const WIDTH: usize = 96;

/// A module of constants.
struct Module {
    doc: String,
    names: Vec<String>,
}

/// Prints the constants of a domain's operations. `None` without any.
pub(super) fn file(input: Input<'_>, domain: &str, operations: &[&Operation]) -> Option<String> {
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    for operation in operations {
        let Some(model) = model(operation) else { continue };
        let link = link(input, model);
        if takes_fields(operation) && !properties(input, model).is_empty() {
            let doc = format!(
                "Names of the properties of {link}, for `fields`, [`filter::field`](crate::filter::field) and \
                 [`sort`](mod@crate::sort). Each call documents which of them are known to work."
            );
            let names = properties(input, model);
            let module = modules.entry(fields_module(model)).or_insert(Module { doc, names });
            module.names.extend(operation.filter_names.iter().chain(&operation.sort_names).cloned());
        }
        if has(operation, "expand") {
            let names = embedded(input, operation, model);
            let doc = format!("Known names of resources that `expand` embeds in {link}.");
            let module = modules.entry(expand_module(model)).or_insert(Module { doc, names: Vec::new() });
            module.names.extend(names);
        }
    }
    modules.retain(|_, module| !module.names.is_empty());
    let modules: Vec<String> = modules.into_iter().map(|(name, module)| print(&name, module)).collect();
    let about = inner_doc(&format!("Known names in the query parameters of {domain}."));
    (!modules.is_empty())
        .then(|| format!("{about}\nuse crate::query::known_names;\n\n{}", modules.join("\n")))
}

/// Returns a link to a model, valid anywhere in the documentation.
fn link(input: Input<'_>, model: &str) -> String {
    let name = input.views.name(model, Direction::Response);
    let module = input.view(name).map_or(SHARED, |view| input.module_of(view));
    format!("[`{name}`](crate::{}::{name})", field_name(module))
}

/// Returns what the documentation of a setter adds about the names that it takes.
pub(super) fn sentence(input: Input<'_>, operation: &Operation, wire: &str) -> Option<String> {
    let model = model(operation)?;
    let domain = field_name(&operation.domain);
    let link = |module: String| format!("[`{module}`](crate::{domain}::{module})");
    let all = || link(fields_module(model));
    if wire == "expand" {
        let known = !embedded(input, operation, model).is_empty();
        return known.then(|| format!("Known names: {}.", link(expand_module(model))));
    }
    let has_properties = !properties(input, model).is_empty();
    let known = match wire {
        "fields" => return has_properties.then(|| format!("Names: {}.", all())),
        "filter" => known(operation, &operation.filter_names),
        "sort" => known(operation, &operation.sort_names),
        _ => return None,
    };
    let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    let known = (!known.is_empty()).then(|| format!("Known to work: {}.", known.join(", ")));
    match (known, has_properties && is_list(operation)) {
        (None, true) => {
            Some(format!("Names of all properties: {}. Rebilly documents none that is accepted here.", all()))
        }
        (Some(known), true) => Some(format!("{known} Names of all properties: {}.", all())),
        (known, false) => known,
    }
}

/// Returns the names that a filter or a sort order is known to take. The time of time windows is one.
fn known<'o>(operation: &'o Operation, curated: &'o [String]) -> Vec<&'o str> {
    let window = operation.time_window.iter().filter(|name| !curated.contains(name));
    window.chain(curated).map(String::as_str).collect()
}

fn has(operation: &Operation, wire: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.wire == wire && !parameter.required)
}

/// Returns `true` if a parameter takes names of the model's properties. `filter` and `sort` of an operation without a
/// list select the records that the response counts or summarizes, and those have other properties.
fn takes_fields(operation: &Operation) -> bool {
    has(operation, "fields")
        || is_list(operation) && ["filter", "sort"].iter().any(|wire| has(operation, wire))
}

fn is_list(operation: &Operation) -> bool {
    matches!(operation.response, Some(Type::List(..)))
}

/// Returns the model of the response, or of the items of a list.
fn model(operation: &Operation) -> Option<&str> {
    match operation.response.as_ref()? {
        Type::Named(name) => Some(name),
        Type::List(item, _) => item.named(),
        _ => None,
    }
}

fn fields_module(model: &str) -> String {
    format!("{}_fields", field_name(model).trim_end_matches('_'))
}

fn expand_module(model: &str) -> String {
    format!("{}_expand", field_name(model).trim_end_matches('_'))
}

/// Returns the names of the properties in responses; of a union, those that all variants have.
fn properties(input: Input<'_>, model: &str) -> Vec<String> {
    let of = |name: &str| -> Vec<String> {
        let object = object(input, name).iter().filter(|property| !property.usage.write_only);
        object.map(|property| property.wire.clone()).filter(|wire| !wire.starts_with('_')).collect()
    };
    match input.api.types.get(model).map(|model| &model.kind) {
        Some(Kind::Union(union)) => {
            let mut variants = union.models().map(|name| properties(input, name));
            let mut common = variants.next().unwrap_or_default();
            for variant in variants {
                common.retain(|name| variant.contains(name));
            }
            common
        }
        _ => of(model),
    }
}

/// Returns the names of embedded resources: the properties of `_embedded`, and curated ones.
fn embedded(input: Input<'_>, operation: &Operation, model: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in embeddable(input, model).iter().chain(&operation.expand_names) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// Returns the properties of `_embedded`; of a union, those of any variant.
fn embeddable(input: Input<'_>, model: &str) -> Vec<String> {
    if let Some(Kind::Union(union)) = input.api.types.get(model).map(|model| &model.kind) {
        return union.models().flat_map(|name| embeddable(input, name)).collect();
    }
    let embedded = object(input, model).iter().find(|property| property.wire == "_embedded");
    let embedded = embedded.and_then(|property| property.usage.ty.named());
    embedded.map(|name| properties(input, name)).unwrap_or_default()
}

fn object<'i>(input: Input<'i>, name: &str) -> &'i [Property] {
    match input.api.types.get(name).map(|model| &model.kind) {
        Some(Kind::Object(properties)) => properties,
        _ => &[],
    }
}

/// Returns the declaration of a module, with as many constants on a line as fit.
fn print(name: &str, module: Module) -> String {
    // Two names can give one constant, such as `ownerName` and `owner.name`: the first has it.
    let mut constants: BTreeMap<String, String> = BTreeMap::new();
    for wire in module.names {
        let constant = constant_name(&wire).trim_end_matches('_').to_owned();
        constants.entry(constant).or_insert(wire);
    }
    let docs: String = doc_lines(&module.doc, 1).iter().map(|line| format!("    /// {line}\n")).collect();
    let mut lines = vec![String::new()];
    for (constant, wire) in constants {
        let entry = format!("{constant} = {wire:?},");
        match lines.last_mut() {
            Some(line) if !line.is_empty() && line.len() + 1 + entry.len() > WIDTH => lines.push(entry),
            Some(line) => {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(&entry);
            }
            None => {}
        }
    }
    let lines: String = lines.iter().map(|line| format!("        {line}\n")).collect();
    format!("known_names! {{\n{docs}    {name} {{\n{lines}    }}\n}}\n")
}
