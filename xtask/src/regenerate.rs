//! From `spec/` to `rebilly-sdk/src/generated/`, and the bundle.

use std::io::Write as _;
use std::path::Path;

use rebilly_codegen::generate::Files;
use rebilly_codegen::load::Spec;
use rebilly_codegen::{bundle as bundled, output, read};
use similar::TextDiff;

const GENERATED: &str = "rebilly-sdk/src/generated";

/// Writes what is different.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let files = generate(root)?;
    let changed =
        output::write(&root.join(GENERATED), &files).map_err(|error| format!("{GENERATED}: {error}"))?;
    for name in &changed.written {
        println!("wrote {GENERATED}/{name}");
    }
    for name in &changed.removed {
        println!("removed {GENERATED}/{name}");
    }
    if changed == output::Changed::default() {
        println!("{GENERATED} is up to date");
    }
    Ok(())
}

/// Prints the difference, if there is one.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let files = generate(root)?;
    let differences =
        output::compare(&root.join(GENERATED), &files).map_err(|error| format!("{GENERATED}: {error}"))?;
    if differences.is_empty() {
        println!("{GENERATED} is what the spec generates");
        return Ok(());
    }
    for difference in &differences {
        let (old, new) = (difference.committed.as_deref(), difference.generated.as_deref());
        let name = |side: &str, text: Option<&str>| match text {
            Some(_) => format!("{side}/{GENERATED}/{}", difference.file),
            None => "/dev/null".to_owned(),
        };
        let diff = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
        print!("{}", diff.unified_diff().context_radius(3).header(&name("a", old), &name("b", new)));
    }
    Err(format!("{} files are not what the spec generates: run `cargo xtask regenerate`", differences.len()))
}

/// Prints the bundle.
pub(crate) fn bundle(root: &Path) -> Result<(), String> {
    let spec = load(root)?;
    let text = serde_json::to_string_pretty(&bundled::bundle(&spec)).map_err(|error| error.to_string())?;
    writeln!(std::io::stdout(), "{text}").map_err(|error| error.to_string())
}

fn generate(root: &Path) -> Result<Files, String> {
    read::generated(&root.join("spec")).map_err(|report| report.to_string())
}

fn load(root: &Path) -> Result<Spec, String> {
    read::checked(&root.join("spec")).map_err(|report| report.to_string())
}
