//! The stages in their order, for xtask, build scripts and tests.

use std::path::Path;

use crate::check::check;
use crate::load::{Spec, load_partially};
use crate::report::Report;

/// Loads a spec and checks it.
///
/// # Errors
/// Everything that is wrong with it.
pub fn checked(dir: &Path) -> Result<Spec, Report> {
    let (spec, mut report) = load_partially(dir);
    if let Some(spec) = &spec {
        report.extend(check(spec));
    }
    spec.filter(|_| report.is_empty()).ok_or(report)
}

/// Loads, checks and generates, and adds the stamp.
///
/// # Errors
/// Everything that is wrong with the spec; a panic of a crate that the generator uses is reported like a mistake.
#[cfg(feature = "generate")]
pub fn generated(dir: &Path) -> Result<crate::generate::Files, Report> {
    use crate::node::At;

    let spec = checked(dir)?;
    let generated = crate::caught::caught(|| crate::generate::generate(&spec)).unwrap_or_else(|reason| {
        let mut report = Report::default();
        let help = "nothing was written; undo the last change of the spec, and teach codegen/src/check.rs to find it";
        report.push(At::default(), format!("the generator gave up: {reason}"), help);
        Err(report)
    });
    let files = generated.map_err(|report| report.with_files(spec.file_names()))?;
    crate::output::with_stamp(files, dir).map_err(|error| {
        let mut report = Report::default();
        report.push(At::default(), format!("spec: {error}"), "make the directory readable");
        report
    })
}
