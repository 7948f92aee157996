//! Every line of a spec broken in several ways: either it is reported, or the generator takes it.

use std::path::Path;

use rebilly_codegen::generate::generate;
use rebilly_codegen::read::checked;

use crate::support::{Texts, texts};

fn small() -> Texts {
    texts(&[
        ("openapi.yaml", include_str!("../small/spec/openapi.yaml")),
        ("parts.yaml", include_str!("../small/spec/parts.yaml")),
        ("things.yaml", include_str!("../small/spec/things.yaml")),
    ])
}

/// Other values for what stands behind the colon or the dash of a line.
const VALUES: [&str; 4] = ["", "nonsense", "[]", "'#/components/schemas/Thing'"];

/// The line without its value, if it has one that means something to the generator.
fn stripped(line: &str) -> Option<&str> {
    if ["description: ", "summary: ", "title: "].iter().any(|text| line.trim().starts_with(text)) {
        return None;
    }
    let end = line.find(": ").map(|at| at + 2).or_else(|| line.find("- ").map(|at| at + 2))?;
    line.get(..end)
}

/// The spec with one line changed or left out.
fn broken(file: usize, number: usize, change: Option<&str>) -> Texts {
    let mut spec = small();
    let mut lines: Vec<&str> = spec[file].1.lines().collect();
    match change {
        Some(line) => lines[number] = line,
        None => drop(lines.remove(number)),
    }
    spec[file].1 = lines.join("\n") + "\n";
    spec
}

/// What is not reported must be generated. Linking and checking go on after mistakes, as they do for contributors.
fn outcome(spec: &Texts) -> Result<bool, String> {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("robust");
    std::fs::create_dir_all(&dir).unwrap();
    for (name, text) in spec {
        std::fs::write(dir.join(name), text).unwrap();
    }
    let Ok(spec) = checked(&dir) else { return Ok(false) };
    generate(&spec).map(|_| true).map_err(|report| report.with_files(spec.file_names()).to_string())
}

#[test]
fn what_is_not_reported_can_be_generated() {
    let (mut reported, mut generated, mut wrong) = (0, 0, Vec::new());
    for (file, (name, text)) in small().iter().enumerate() {
        for (number, line) in text.lines().enumerate() {
            let changed: Vec<String> = stripped(line)
                .into_iter()
                .flat_map(|start| VALUES.map(|value| format!("{start}{value}")))
                .collect();
            for change in changed.iter().map(|line| Some(line.as_str())).chain([None]) {
                match outcome(&broken(file, number, change)) {
                    Ok(true) => generated += 1,
                    Ok(false) => reported += 1,
                    Err(report) => wrong.push(format!("{name}:{} as {change:?}\n{report}", number + 1)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} mistakes went past the check:\n{}", wrong.len(), wrong.join("\n"));
    assert!(reported > 500 && generated > 100, "{reported} reported, {generated} generated");
}
