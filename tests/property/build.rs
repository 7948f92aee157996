//! Writes the table of all models and the bundle with their schemas, so that a new model of the spec is tested at once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use rebilly_codegen::directions::{self, ViewField, ViewShape, Views};
use rebilly_codegen::model::{Api, Kind, Type};
use rebilly_codegen::names::type_name;
use rebilly_codegen::{bundle, model, pipeline};
use serde_json::Value;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", dir.display());
    let spec = pipeline::checked(&dir).map_err(|report| report.to_string())?;
    let api = model::build(&spec).map_err(|report| report.to_string())?;
    let views = directions::split(&api).map_err(|report| report.to_string())?;
    let bundle = bundle::bundle(&spec);
    let table = table(&api, &views, &locate_schemas(&api, &bundle));
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("models.rs"), table).map_err(|error| error.to_string())?;
    fs::write(Path::new(&out).join("bundle.json"), bundle.to_string()).map_err(|error| error.to_string())
}

/// Returns the component of each type, and the path from it to an inline schema.
fn locate_schemas(api: &Api, bundle: &Value) -> BTreeMap<String, (String, Vec<String>)> {
    let mut found = BTreeMap::new();
    let mut todo = Vec::new();
    for name in bundle["components"]["schemas"].as_object().into_iter().flat_map(serde_json::Map::keys) {
        let ty = type_name(name);
        if api.types.contains_key(&ty) {
            found.insert(ty.clone(), (name.clone(), Vec::new()));
            todo.push(ty);
        }
    }
    while let Some(parent) = todo.pop() {
        let Some(Kind::Object(properties)) = api.types.get(&parent).map(|def| &def.kind) else { continue };
        let Some((component, path)) = found.get(&parent).cloned() else { continue };
        for property in properties {
            let mut path = path.clone();
            path.push(format!("Step::Property({:?})", property.wire));
            let mut ty = &property.usage.ty;
            while let Type::List(inner, _) | Type::Map(inner, _) = ty {
                path.push(
                    if matches!(ty, Type::List(..)) { "Step::Items" } else { "Step::Values" }.to_owned(),
                );
                ty = inner;
            }
            if let Some(name) = ty.named().filter(|name| !found.contains_key(*name)) {
                found.insert(name.to_owned(), (component.clone(), path));
                todo.push(name.to_owned());
            }
        }
    }
    found
}

/// Prints the wire names of a view's fields, each with its redaction.
fn field_list(fields: &[ViewField]) -> String {
    let field = |field: &ViewField| format!("({:?}, {})", field.wire, field.flags.contains(&"SENSITIVE"));
    format!("&[{}]", fields.iter().map(field).collect::<Vec<_>>().join(", "))
}

fn table(api: &Api, views: &Views, located: &BTreeMap<String, (String, Vec<String>)>) -> String {
    let mut models = String::from("/// Every model.\npub static MODELS: &[Model] = &[\n");
    let mut conversions = String::from(
        "/// Every request model that a response model converts to.\npub static CONVERSIONS: &[Conversion] = &[\n",
    );
    for (name, view) in &views.types {
        let base =
            if api.types.contains_key(name) { name } else { name.strip_suffix("Request").unwrap_or(name) };
        let Some((component, path)) = located.get(base) else { continue };
        let module = view.domain.as_deref().unwrap_or("shared");
        let (component, path) = (format!("{component:?}"), format!("&[{}]", path.join(", ")));
        let (tag, fields) = match &view.shape {
            ViewShape::Object { tag, fields, .. } => {
                (format!("{tag:?}"), format!("Some({})", field_list(fields)))
            }
            _ => ("None".to_owned(), "None".to_owned()),
        };
        let _ = writeln!(
            models,
            "    Model::of::<rebilly_sdk::{module}::{name}>({name:?}, {component}, {path}, {tag}, {fields}),"
        );
        if let (ViewShape::Object { .. }, Some(response)) = (&view.shape, &view.response) {
            let _ = writeln!(
                conversions,
                "    Conversion {{ name: {name:?}, response: {response:?}, component: {component}, path: {path}, \
                 convert: |text| Ok(rebilly_sdk::{module}::{name}::from(&rebilly_sdk::{module}::{response}::decode(text)?).encode()) }},"
            );
        }
    }
    let (enums, parts) = other_tables(api, views, located);
    for event in &api.events {
        let Some((component, path)) = located.get(&event.payload) else { continue };
        let (wire, path) = (&event.wire, path.join(", "));
        let _ = writeln!(models, "    Model::event({wire:?}, {component:?}, &[{path}]),");
    }
    let without: Vec<&String> = views
        .types
        .keys()
        .filter(|name| {
            let base = if api.types.contains_key(*name) {
                name
            } else {
                name.strip_suffix("Request").unwrap_or(name)
            };
            !located.contains_key(base)
        })
        .collect();
    format!(
        "{models}];\n\n{conversions}];\n\n{enums}];\n\n{parts}];\n\n/// Models whose schema was not found.\npub static MODELS_WITHOUT_SCHEMA: &[&str] = &{without:?};\n"
    )
}

/// Prints the tables of enums, and of models that a property of the surrounding object selects.
fn other_tables(
    api: &Api,
    views: &Views,
    located: &BTreeMap<String, (String, Vec<String>)>,
) -> (String, String) {
    let mut enums = String::from("/// Every enum.\npub static ENUMS: &[Enumeration] = &[\n");
    let mut parts = String::from(
        "/// Every model that a property of the surrounding object selects.\npub static PARTS: &[Part] = &[\n",
    );
    let path = |name: &String| {
        let domain = views.types.get(name).and_then(|view| view.domain.clone());
        format!("rebilly_sdk::{}::{name}", domain.as_deref().unwrap_or("shared"))
    };
    for (name, view) in &views.types {
        let Some((component, steps)) = located.get(name) else { continue };
        let ty = path(name);
        match &view.shape {
            ViewShape::Enum(_) => {
                let steps = steps.join(", ");
                let _ = writeln!(
                    enums,
                    "    Enumeration {{ name: {name:?}, component: {component:?}, path: &[{steps}], \
                     values: {ty}::VALUES, is_unknown: |text| matches!({ty}::from(text), {ty}::Unknown(_)) }},"
                );
            }
            ViewShape::ParentTag { models, .. } => {
                for (model, tags) in models {
                    let Some((of, _)) = api.types.get(model).and(located.get(model)) else { continue };
                    let model = path(model);
                    let _ = writeln!(
                        parts,
                        "    Part {{ union: {component:?}, component: {of:?}, tags: &{tags:?}, \
                         known_tags: <{model} as ModelOf<{ty}>>::TAGS, \
                         convert: |text| Some({ty}::decode(text).ok()?.to_model::<{model}>()?.encode()) }},"
                    );
                }
            }
            _ => {}
        }
    }
    (enums, parts)
}
