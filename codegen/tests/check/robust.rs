//! Breaks every line of a spec in several ways: each result is either reported or generated.

use std::path::Path;

use rebilly_codegen::checksums;
use rebilly_codegen::generate::generate;
use rebilly_codegen::load::layout;
use rebilly_codegen::pipeline::checked;

use crate::support::{Texts, write};

fn small() -> Texts {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small/spec");
    let paths = checksums::paths(&dir, ".yaml").unwrap();
    let read = |path: String| (path.clone(), std::fs::read_to_string(dir.join(path)).unwrap());
    let mut texts: Texts = paths.into_iter().map(read).collect();
    layout::sort(&mut texts);
    texts
}

/// Replacements of the value of a line.
const VALUES: [&str; 4] = ["", "nonsense", "[]", "'#/components/schemas/Thing'"];

/// Returns the line without its value. `None` if the generator ignores the value.
fn stripped(line: &str) -> Option<&str> {
    if ["description: ", "summary: ", "title: "].iter().any(|text| line.trim().starts_with(text)) {
        return None;
    }
    let end = line.find(": ").map(|at| at + 2).or_else(|| line.find("- ").map(|at| at + 2))?;
    line.get(..end)
}

/// Returns the spec with one line changed or removed.
fn broken(small: &Texts, file: usize, number: usize, change: Option<&str>) -> Texts {
    let mut spec = small.clone();
    let mut lines: Vec<&str> = spec[file].1.lines().collect();
    match change {
        Some(line) => lines[number] = line,
        None => drop(lines.remove(number)),
    }
    spec[file].1 = lines.join("\n") + "\n";
    spec
}

/// Returns `true` if the spec is generated, `false` if errors are reported. Linking and checking continue after
/// errors, as they do for contributors.
fn outcome(spec: &Texts) -> Result<bool, String> {
    let Ok(spec) = checked(&write("robust", spec)) else { return Ok(false) };
    generate(&spec).map(|_| true).map_err(|report| report.with_files(spec.file_names()).to_string())
}

#[test]
fn every_broken_spec_is_reported_or_generated() {
    let (mut reported, mut generated, mut wrong) = (0, 0, Vec::new());
    let small = small();
    for (file, (name, text)) in small.iter().enumerate() {
        for (number, line) in text.lines().enumerate() {
            let changed: Vec<String> = stripped(line)
                .into_iter()
                .flat_map(|start| VALUES.map(|value| format!("{start}{value}")))
                .collect();
            for change in changed.iter().map(|line| Some(line.as_str())).chain([None]) {
                match outcome(&broken(&small, file, number, change)) {
                    Ok(true) => generated += 1,
                    Ok(false) => reported += 1,
                    Err(report) => wrong.push(format!("{name}:{} as {change:?}\n{report}", number + 1)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} errors passed the check:\n{}", wrong.len(), wrong.join("\n"));
    assert!(reported > 500 && generated > 100, "{reported} reported, {generated} generated");
}
