//! From `spec/` to `rebilly-sdk/src/generated/`, and the bundle.

use std::io::Write as _;
use std::path::Path;

use rebilly_codegen::generate::Files;
use rebilly_codegen::output::Difference;
use rebilly_codegen::{bundle as bundled, output, read};
use similar::TextDiff;

const GENERATED: &str = "rebilly-sdk/src/generated";

/// Writes what is different.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let files = generate(root)?;
    let changed =
        output::write(&root.join(GENERATED), &files).map_err(|error| format!("{GENERATED}: {error}"))?;
    let written = changed.written.iter().map(|name| format!("wrote {GENERATED}/{name}\n"));
    let removed = changed.removed.iter().map(|name| format!("removed {GENERATED}/{name}\n"));
    let mut text: String = written.chain(removed).collect();
    if text.is_empty() {
        text = format!("{GENERATED} is up to date\n");
    }
    say(&text)
}

/// Prints the difference, if there is one, and writes nothing.
pub(crate) fn check(root: &Path) -> Result<(), String> {
    let files = generate(root)?;
    let differences =
        output::compare(&root.join(GENERATED), &files).map_err(|error| format!("{GENERATED}: {error}"))?;
    if differences.is_empty() {
        return say(&format!("{GENERATED} is what the spec generates\n"));
    }
    say(&differences.iter().map(diff).collect::<String>())?;
    let files =
        if differences.len() == 1 { "1 file is" } else { &format!("{} files are", differences.len()) };
    Err(format!("{files} not what the spec generates: run `cargo xtask regenerate`"))
}

/// Prints the bundle.
pub(crate) fn bundle(root: &Path) -> Result<(), String> {
    let spec = read::checked(&root.join("spec")).map_err(|report| report.to_string())?;
    let text = serde_json::to_string_pretty(&bundled::bundle(&spec)).map_err(|error| error.to_string())?;
    say(&format!("{text}\n"))
}

fn generate(root: &Path) -> Result<Files, String> {
    read::generated(&root.join("spec")).map_err(|report| report.to_string())
}

/// The unified diff from what is there to what belongs there.
fn diff(difference: &Difference) -> String {
    let (old, new) = (difference.committed.as_deref(), difference.generated.as_deref());
    let name = |side: &str, text: Option<&str>| match text {
        Some(_) => format!("{side}/{GENERATED}/{}", difference.file),
        None => "/dev/null".to_owned(),
    };
    TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default())
        .unified_diff()
        .context_radius(3)
        .header(&name("a", old), &name("b", new))
        .to_string()
}

/// Prints to standard output; a reader that has seen enough (`| head`) is no mistake.
fn say(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}
