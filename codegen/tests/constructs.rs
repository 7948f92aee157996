//! One small spec for each construct, with the Rust that it becomes, or the report that it gets, beside it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rebilly_codegen::generate::generate;
use rebilly_codegen::read::checked;

fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constructs")
}

/// The keys below a top-level key of a file.
fn keys<'t>(text: &'t str, section: &str) -> Vec<&'t str> {
    let lines = text.lines().skip_while(|line| !line.starts_with(section)).skip(1);
    let inside = lines.take_while(|line| line.starts_with(' '));
    let keys = inside.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    keys.filter_map(|line| line.trim().strip_suffix(':')).collect()
}

/// A root file that lists what the file of the construct has.
fn root(text: &str) -> String {
    let list = |section: &str| -> String {
        let entry = |key: &str| {
            let pointer = key.replace('~', "~0").replace('/', "~1");
            format!("  {key}:\n    $ref: 'things.yaml#/{section}/{pointer}'\n")
        };
        keys(text, section).into_iter().map(entry).collect()
    };
    let (paths, webhooks) = (list("paths"), list("x-webhooks"));
    let paths = if paths.is_empty() { "paths: {}\n".to_owned() } else { format!("paths:\n{paths}") };
    let webhooks = if webhooks.is_empty() { webhooks } else { format!("x-webhooks:\n{webhooks}") };
    format!(
        "openapi: 3.0.3\ninfo:\n  title: Construct\n  version: '1'\n  description: One construct.\n\
         security:\n  - SecretApiKey: []\n  - JWT: []\n{paths}{webhooks}components:\n  securitySchemes:\n    \
         SecretApiKey:\n      type: apiKey\n      name: REB-APIKEY\n      in: header\n    JWT:\n      type: http\n      scheme: bearer\n"
    )
}

/// What the generator makes of a construct: its Rust, or its report.
fn outcome(name: &str, text: &str) -> (&'static str, String) {
    let spec = std::env::temp_dir().join(format!("rebilly-construct-{name}-{}", std::process::id()));
    fs::create_dir_all(&spec).unwrap();
    fs::write(spec.join("openapi.yaml"), root(text)).unwrap();
    fs::write(spec.join("things.yaml"), text).unwrap();
    let generated = checked(&spec).and_then(|spec| generate(&spec));
    fs::remove_dir_all(&spec).unwrap();
    match generated {
        Ok(files) => {
            let shows = text.lines().next().unwrap_or_default().trim_start_matches("# shows: ");
            let shown =
                shows.split(' ').map(|file| files.get(file).unwrap_or_else(|| panic!("{name}: no {file}")));
            ("rs", shown.map(String::as_str).collect::<Vec<_>>().join("\n"))
        }
        Err(report) => ("txt", report.to_string().replace(&format!("{}/", spec.display()), "")),
    }
}

/// `UPDATE_EXPECTED=1` writes what the generator makes now, for a reviewed change.
#[test]
fn every_construct_becomes_what_stands_beside_it() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut left: BTreeSet<PathBuf> =
        fs::read_dir(dir()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let specs: Vec<PathBuf> =
        left.iter().filter(|path| path.extension().is_some_and(|kind| kind == "yaml")).cloned().collect();
    assert!(specs.len() >= 32, "{}", specs.len());
    let mut wrong = Vec::new();
    for spec in specs {
        let name = spec.file_stem().unwrap().to_string_lossy().into_owned();
        let (kind, made) = outcome(&name, &fs::read_to_string(&spec).unwrap());
        let expected = spec.with_extension(kind);
        left.remove(&spec);
        left.remove(&expected);
        if update {
            fs::write(&expected, &made).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default().replace('\r', "");
        if expected != made {
            wrong.push(format!("{name}:\n{}", difference(&expected, &made)));
        }
    }
    if update {
        left.iter().for_each(|path| fs::remove_file(path).unwrap());
        left.clear();
    }
    assert!(left.is_empty(), "nothing becomes {left:?}");
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECTED=1 accepts the change", wrong.join("\n"));
}

/// The lines that differ, with some around them.
fn difference(expected: &str, made: &str) -> String {
    similar::TextDiff::from_lines(expected, made).unified_diff().header("expected", "made").to_string()
}
