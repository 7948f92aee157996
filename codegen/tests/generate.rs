//! A small spec with each construct, compared with its expected Rust.

use std::path::{Path, PathBuf};

use rebilly_codegen::generate::generate;
use rebilly_codegen::load::load;
use rebilly_codegen::output;

fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small")
}

/// Compares with `tests/small/expected`. `UPDATE_EXPECTED=1` writes these files. Review the difference.
#[test]
fn the_small_spec_generates_the_expected_rust() {
    let spec = load(&small().join("spec")).unwrap_or_else(|report| panic!("{report}"));
    let files = generate(&spec).unwrap_or_else(|report| panic!("{report}"));
    let expected = small().join("expected");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        output::write(&expected, &files).unwrap();
    }
    let differences = output::compare(&expected, &files).unwrap();
    for difference in &differences {
        eprintln!(
            "--- {}\n{}",
            difference.file,
            difference.generated.as_deref().unwrap_or("(not generated)")
        );
    }
    assert!(differences.is_empty(), "see above; UPDATE_EXPECTED=1 accepts the change");
}

#[test]
fn generation_is_deterministic() {
    let generated = || generate(&load(&small().join("spec")).unwrap()).unwrap();
    assert_eq!(generated(), generated());
}
