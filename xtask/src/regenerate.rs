//! Generates `rebilly-sdk/src/generated/`, the listings of operations and the sandbox's bundle from `spec/`, and prints the bundle.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;

use rebilly_codegen::generate::Files;
use rebilly_codegen::output::Difference;
use rebilly_codegen::{bundle as bundled, directions, features, listing, model, output, pipeline, snippets};
use serde_json::Value;
use similar::TextDiff;

const GENERATED: &str = "rebilly-sdk/src/generated";
const BUILD: &str = "rebilly-sdk/build";
/// Its listings are beside other files.
const SDK: &str = "rebilly-sdk";
/// Its package has the bundle, so that it compiles without `spec/`.
const SANDBOX: &str = "tests/sandbox";
const MANIFEST: &str = "rebilly-sdk/Cargo.toml";

/// Writes the files that differ.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let mut text = String::new();
    for (dir, differences) in differences(root)? {
        let changed =
            output::apply(&root.join(dir), differences).map_err(|error| format!("{dir}: {error}"))?;
        changed.written.iter().for_each(|name| text.push_str(&format!("wrote {dir}/{name}\n")));
        changed.removed.iter().for_each(|name| text.push_str(&format!("removed {dir}/{name}\n")));
    }
    if text.is_empty() {
        text = format!("{GENERATED} is up to date\n");
    }
    print(&text)
}

/// Prints the difference to what would be generated, and writes no file.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let (mut text, mut count) = (String::new(), 0);
    for (dir, differences) in differences(root)? {
        count += differences.len();
        differences.iter().for_each(|difference| text.push_str(&diff(dir, difference)));
    }
    if count == 0 {
        return print(&format!("{GENERATED} is what the spec generates\n"));
    }
    print(&text)?;
    let files = if count == 1 { "1 file is" } else { &format!("{count} files are") };
    Err(format!("{files} not what the spec generates: run `cargo xtask regenerate`"))
}

/// Prints the bundle, with the snippet of each operation as `x-codeSamples`.
pub(crate) fn bundle(root: &Path) -> Result<(), String> {
    let spec = pipeline::checked(&root.join("spec")).map_err(|report| report.to_string())?;
    let api = model::build(&spec).map_err(|report| report.to_string())?;
    let views = directions::split(&api).map_err(|report| report.to_string())?;
    let mut bundle = bundled::bundle(&spec);
    snippets::add_to_bundle(&mut bundle, &api, &views);
    let text = serde_json::to_string_pretty(&bundle).map_err(|error| error.to_string())?;
    print(&format!("{text}\n"))
}

/// The differences between the generated files and those on disk, by directory.
fn differences(root: &Path) -> Result<Vec<(&'static str, Vec<Difference>)>, String> {
    let generated = generate(root)?.into_iter().map(|(dir, files)| {
        let path = root.join(dir);
        let compared = match dir {
            SDK | SANDBOX => output::compare_among_others(&path, &files),
            _ => output::compare(&path, &files),
        };
        Ok((dir, compared.map_err(|error| format!("{dir}: {error}"))?))
    });
    generated.collect()
}

/// The generated sources, the build script's copy of the checksums, the listings of operations, and the bundle, by directory.
fn generate(root: &Path) -> Result<[(&'static str, Files); 4], String> {
    let dir = root.join("spec");
    let spec = pipeline::checked(&dir).map_err(|report| report.to_string())?;
    let manifest =
        std::fs::read_to_string(root.join(MANIFEST)).map_err(|error| format!("{MANIFEST}: {error}"))?;
    let report = features::check(&manifest, &spec.document.domains);
    if !report.is_empty() {
        return Err(report.to_string());
    }
    let files = pipeline::generated_from(&spec, &dir).map_err(|report| report.to_string())?;
    let checksums = BTreeMap::from([("checksums.rs".to_owned(), output::CHECKSUMS.replace('\r', ""))]);
    let api = model::build(&spec).map_err(|report| report.to_string())?;
    let listings = BTreeMap::from([
        ("docs/operations.md".to_owned(), listing::methods(&api)),
        ("retry-table.txt".to_owned(), listing::retry_table(&api)),
    ]);
    let bundle = BTreeMap::from([("bundle.json".to_owned(), lines(&bundled::bundle(&spec), 2))]);
    Ok([(GENERATED, files), (BUILD, checksums), (SDK, listings), (SANDBOX, bundle)])
}

/// JSON with one line per entry, down to a depth: short for `include_str!`, and readable as a diff.
fn lines(value: &Value, depth: usize) -> String {
    fn write(value: &Value, depth: usize, out: &mut String) {
        let Some(object) = value.as_object().filter(|object| depth > 0 && !object.is_empty()) else {
            return out.push_str(&value.to_string());
        };
        out.push_str("{\n");
        for (index, (name, value)) in object.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { ",\n" });
            out.push_str(&format!("{}:", Value::from(name.as_str())));
            // Components have one more level than paths.
            write(value, if name == "components" { depth } else { depth - 1 }, out);
        }
        out.push_str("\n}");
    }
    let mut out = String::new();
    write(value, depth, &mut out);
    out + "\n"
}

/// The unified diff from the file on disk to the generated one.
fn diff(dir: &str, difference: &Difference) -> String {
    let (old, new) = (difference.committed.as_deref(), difference.generated.as_deref());
    let name = |side: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{dir}/{}", difference.file),
        None => "/dev/null".to_owned(),
    };
    TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default())
        .unified_diff()
        .context_radius(3)
        .header(&name("a", old), &name("b", new))
        .to_string()
}

/// Prints to standard output. A closed pipe (`| head`) is no error.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}
