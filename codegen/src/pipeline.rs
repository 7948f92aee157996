//! The stages in their order, for xtask, build scripts and tests.

use std::path::Path;

use crate::check::check;
use crate::load::{Spec, load_partially};
use crate::report::Report;

/// Loads a spec and checks it.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn checked(dir: &Path) -> Result<Spec, Report> {
    let (spec, mut report) = load_partially(dir);
    if let Some(spec) = &spec {
        report.extend(check(spec));
    }
    spec.filter(|_| report.is_empty()).ok_or(report)
}

/// Loads, checks and generates a spec, and adds the checksums.
///
/// # Errors
/// Everything that is wrong with the spec. A panic of a crate that the generator uses is part of the report.
#[cfg(feature = "generate")]
pub fn generated(dir: &Path) -> Result<crate::generate::Files, Report> {
    generated_from(&checked(dir)?, dir)
}

/// Generates a spec that was loaded from this directory, and adds the checksums.
///
/// # Errors
/// As [`generated`].
#[cfg(feature = "generate")]
pub fn generated_from(spec: &Spec, dir: &Path) -> Result<crate::generate::Files, Report> {
    use crate::catch_panic::catch_panic;
    use crate::node::Location;

    let generated = catch_panic(|| crate::generate::generate(spec)).unwrap_or_else(|reason| {
        let mut report = Report::default();
        let help = "undo the last change of the spec, and add a rule for it to codegen/src/check.rs";
        report.push(Location::default(), format!("the generator panicked: {reason}"), help);
        Err(report)
    });
    let files = generated.map_err(|report| report.with_files(spec.file_names()))?;
    crate::output::with_checksums(files, dir).map_err(|error| {
        let mut report = Report::default();
        report.push(Location::default(), format!("spec: {error}"), "make the directory readable");
        report
    })
}
