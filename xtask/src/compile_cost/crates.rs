//! The compared crates: the SDK, and other Rust for the same spec.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rebilly_codegen::{bundle, generate, output, pipeline, run_progenitor};

use serde_json::Value;

use super::manifest;

/// Lines of generated Rust.
#[derive(Debug)]
pub(crate) struct Sizes {
    pub(super) ours: f64,
    pub(super) baselines: Vec<(&'static str, f64)>,
}

impl Sizes {
    pub(super) fn of(&self, baseline: &str) -> Option<f64> {
        self.baselines.iter().find(|(name, _)| *name == baseline).map(|(_, lines)| *lines)
    }
}

/// Writes the workspace and replaces an older one, except for its `target`.
pub(super) fn write(root: &Path, home: &Path) -> Result<Sizes, String> {
    let spec = pipeline::checked(&root.join("spec")).map_err(|report| report.to_string())?;
    let files = generate::generate(&spec).map_err(|report| report.to_string())?;
    let derived = rebilly_derive_baseline::print(&spec, rebilly_derive_baseline::Selection::All, false)
        .map_err(|report| report.to_string())?;
    let lowered = generate::lowered(&spec).map_err(|report| report.to_string())?;
    let naive = run_progenitor::plain(&for_progenitor(bundle::bundle(&spec)))?;

    let ours = home.join("ours");
    let _ = fs::remove_dir_all(&ours);
    for folder in ["docs", "src"] {
        copy(&root.join("rebilly-sdk").join(folder), &ours.join(folder))?;
    }
    // The build script of the SDK, which is not copied, finds the README.
    fs::copy(root.join("README.md"), ours.join("README.md")).map_err(|error| error.to_string())?;
    let lib = fs::read_to_string(ours.join("src/lib.rs")).map_err(|error| error.to_string())?;
    file(&ours.join("src/lib.rs"), &lib.replace(r#"env!("REBILLY_README")"#, r#""../README.md""#))?;
    let generated = ours.join("src/generated");
    let _ = fs::remove_dir_all(&generated);
    output::write(&generated, &files).map_err(|error| error.to_string())?;
    let manifest =
        |path: &str| fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    file(&home.join("Cargo.toml"), &manifest::workspace(&manifest("Cargo.toml")?))?;
    file(&ours.join("Cargo.toml"), &manifest::sdk(&manifest("rebilly-sdk/Cargo.toml")?))?;
    for (name, text) in [("progenitor-naive", &naive), ("lowered", &lowered), ("derived", &derived)] {
        file(&home.join(name).join("src/lib.rs"), text)?;
        file(&home.join(name).join("Cargo.toml"), &manifest::baseline(name))?;
    }
    for name in manifest::PROGRAMS {
        file(&home.join(name).join("src/main.rs"), "fn main() {}\n")?;
        file(&home.join(name).join("Cargo.toml"), &manifest::program(name))?;
    }
    file(&home.join("ext/src/lib.rs"), &stand_ins(&lowered))?;
    file(&home.join("ext/Cargo.toml"), &manifest::baseline("ext"))?;
    let lines = |text: &str| text.lines().count() as f64;
    Ok(Sizes {
        ours: files.values().map(|text| lines(text)).sum(),
        baselines: vec![
            ("progenitor", lines(&naive)),
            ("lowered", lines(&lowered)),
            ("derive", lines(&derived)),
        ],
    })
}

/// The edits without which progenitor's output does not compile: a name that it gives to another type as well, and a
/// union that is nullable, which it names like its content.
fn for_progenitor(mut document: Value) -> Value {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        if let Some(code) = schemas.remove("DisputeReasonCode") {
            schemas.insert("DisputeReasonCodeValue".to_owned(), code);
        }
        if let Some(Value::Object(union)) = schemas.get_mut("ServicePeriodAnchorInstruction") {
            union.remove("nullable");
        }
    }
    replaced(
        &mut document,
        "#/components/schemas/DisputeReasonCode",
        "#/components/schemas/DisputeReasonCodeValue",
    );
    document
}

fn replaced(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replaced(item, from, to)),
        Value::Object(members) => members.values_mut().for_each(|member| replaced(member, from, to)),
        _ => {}
    }
}

fn file(path: &Path, text: &str) -> Result<(), String> {
    let parent = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(parent).and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let target = to.join(entry.file_name());
        match entry.file_type().map_err(failed)?.is_dir() {
            true => copy(&entry.path(), &target)?,
            false => fs::copy(entry.path(), target).map(drop).map_err(failed)?,
        }
    }
    Ok(())
}

/// Source of the crate `ext` that the lowered document names: plain types with serde's derives.
fn stand_ins(lowered: &str) -> String {
    let identifier = |text: &str| {
        text.chars()
            .take_while(|character| character.is_alphanumeric() || *character == '_')
            .collect::<String>()
    };
    let names: BTreeSet<String> = lowered.split("ext::").skip(1).map(identifier).collect();
    let declaration = |name: &String| {
        let (generic, inner) = match name.as_str() {
            "Opt" | "Nullable" => ("<T>", "Option<T>"),
            "Boxed" => ("<T>", "std::boxed::Box<T>"),
            "Map" => ("<T>", "std::collections::BTreeMap<String, T>"),
            _ => ("", "serde_json::Value"),
        };
        format!(
            "#[derive(Clone, Debug, Serialize, Deserialize)]\n#[serde(transparent)]\npub struct {name}{generic}(pub {inner});\n"
        )
    };
    format!("use serde::{{Deserialize, Serialize}};\n{}", names.iter().map(declaration).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_the_stand_in_crate_is_declared() {
        let text = stand_ins("a: ext::Opt<ext::Decimal>, b: ext::Boxed<Thing>, c: ::ext::Thing_2");
        for declared in
            ["struct Opt<T>(pub Option<T>)", "struct Decimal(pub serde_json::Value)", "struct Thing_2("]
        {
            assert!(text.contains(declared), "{text}");
        }
    }
}
