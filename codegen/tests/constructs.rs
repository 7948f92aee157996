//! One small spec per construct, beside its expected output: generated Rust or an error report.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rebilly_codegen::generate::generate;
use rebilly_codegen::pipeline::checked;

use crate::support::{Texts, head, texts, write};

fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constructs")
}

/// Returns the files of a construct: the root, a domain, and the construct as a resource.
fn files(text: &str) -> Texts {
    let security = "security:\n  - SecretApiKey: []\n  - JWT: []\n";
    let schemes = "components:\n  securitySchemes:\n    SecretApiKey:\n      type: apiKey\n      name: REB-APIKEY\n      \
                   in: header\n    JWT:\n      type: http\n      scheme: bearer\n";
    texts(&[
        ("openapi.yaml", &format!("{}{security}{schemes}", head("Construct"))),
        ("things/domain.yaml", &head("Things")),
        ("things/things.yaml", text),
    ])
}

/// Returns the file extension and text of the outcome: generated Rust, or an error report.
fn outcome(name: &str, text: &str) -> (&'static str, String) {
    let spec = write(&format!("construct-{name}"), &files(text));
    match checked(&spec).and_then(|spec| generate(&spec)) {
        Ok(files) => {
            let listed = text.lines().next().unwrap_or_default().trim_start_matches("# shows: ");
            let shown =
                listed.split(' ').map(|file| files.get(file).unwrap_or_else(|| panic!("{name}: no {file}")));
            ("rs", shown.map(String::as_str).collect::<Vec<_>>().join("\n"))
        }
        Err(report) => ("txt", report.to_string()),
    }
}

/// `UPDATE_EXPECTED=1` writes the current outcomes. Review the difference.
#[test]
fn every_construct_has_the_expected_outcome() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut left: BTreeSet<PathBuf> =
        fs::read_dir(dir()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let specs: Vec<PathBuf> =
        left.iter().filter(|path| path.extension().is_some_and(|kind| kind == "yaml")).cloned().collect();
    assert!(specs.len() >= 32, "{}", specs.len());
    let mut wrong = Vec::new();
    for spec in specs {
        let name = spec.file_stem().unwrap().to_string_lossy().into_owned();
        let (kind, actual) = outcome(&name, &fs::read_to_string(&spec).unwrap());
        let expected = spec.with_extension(kind);
        left.remove(&spec);
        left.remove(&expected);
        if update {
            fs::write(&expected, &actual).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default().replace('\r', "");
        if expected != actual {
            wrong.push(format!("{name}:\n{}", difference(&expected, &actual)));
        }
    }
    if update {
        left.iter().for_each(|path| fs::remove_file(path).unwrap());
        left.clear();
    }
    assert!(left.is_empty(), "no construct has the outcome {left:?}");
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECTED=1 accepts the change", wrong.join("\n"));
}

/// Returns the lines that differ, with their context.
fn difference(expected: &str, actual: &str) -> String {
    similar::TextDiff::from_lines(expected, actual).unified_diff().header("expected", "actual").to_string()
}
