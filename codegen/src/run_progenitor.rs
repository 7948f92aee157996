//! Runs progenitor.

use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::Value;

use crate::catch_panic::catch_panic;
use crate::lower::{EXT, function};
use crate::model::Api;
use crate::report::Report;

/// Returns the file that progenitor generates for a lowered document.
///
/// # Errors
/// Reports the operations or types that progenitor rejects, found by running it on each alone.
pub fn run_progenitor(document: &Value, api: &Api) -> Result<syn::File, Report> {
    run(document).map_err(|reason| blame(document, api, &reason))
}

/// Returns progenitor's own text for any document, a baseline for measurements.
///
/// # Errors
/// Returns progenitor's error, or the message of its panic.
pub fn plain(document: &Value) -> Result<String, String> {
    run(document).map(|file| prettyplease::unparse(&file))
}

fn run(document: &Value) -> Result<syn::File, String> {
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional);
    settings.with_tag(TagStyle::Merged);
    settings.with_crate(EXT, CrateVers::Any, None);
    let generate = || {
        let tokens =
            Generator::new(&settings).generate_tokens(&document).map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| error.to_string())
    };
    catch_panic(generate).unwrap_or_else(Err)
}

/// Finds the rejected types or operations by running progenitor on each alone.
fn blame(document: &Value, api: &Api, reason: &str) -> Report {
    let mut report = Report::default();
    let help = "write it in another form: codegen/src/lower.rs lists the forms that progenitor receives";
    let mut without_paths = document.clone();
    if let Some(paths) = without_paths.get_mut("paths") {
        *paths = Value::Object(serde_json::Map::new());
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    if run(&without_paths).is_err() {
        for (name, schema) in schemas.into_iter().flatten() {
            let mut alone = without_paths.clone();
            if let Some(all) = alone.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
                let replace_others = |_: &String, other: &mut Value| {
                    if other != schema {
                        *other = serde_json::json!({"type": "string"});
                    }
                    true
                };
                all.retain(replace_others);
            }
            if let Err(reason) = run(&alone) {
                let base = api.types.get(name).or_else(|| api.types.get(name.trim_end_matches("Request")));
                let at = base.map(|def| def.at).unwrap_or_default();
                report.push(at, format!("progenitor rejects the type `{name}`: {reason}"), help);
            }
        }
    } else {
        for operation in &api.operations {
            let mut alone = without_paths.clone();
            let path = document.get("paths").and_then(|paths| paths.get(&operation.path));
            let method = operation.method.to_lowercase();
            if let (Some(one), Some(paths)) = (
                path.and_then(|path| path.get(&method)),
                alone.get_mut("paths").and_then(Value::as_object_mut),
            ) {
                paths.insert(operation.path.clone(), serde_json::json!({method: one}));
            }
            if let Err(reason) = run(&alone) {
                let message = format!("progenitor rejects `{}`: {reason}", function(operation));
                report.push(operation.at, message, help);
            }
        }
    }
    if report.is_empty() {
        let at = api.operations.first().map(|operation| operation.at).unwrap_or_default();
        report.push(at, format!("progenitor rejects the document: {reason}"), help);
    }
    report
}
