//! Generation: from a loaded spec to the files of `rebilly-sdk/src/generated/`.

use std::collections::BTreeMap;

use crate::load::Spec;
use crate::print::{Input, print};
use crate::report::Report;
use crate::{directions, lower, model, parse_output, run_progenitor};

/// Path relative to `src/generated/` and text of each generated file.
pub type Files = BTreeMap<String, String>;

/// Runs every stage after [`check`](crate::check::check): model, views, lower, progenitor, parse_output, print.
///
/// # Errors
/// Reports everything that a stage does not support, with file and line where the spec is the cause.
pub fn generate(spec: &Spec) -> Result<Files, Report> {
    with_input(spec, |input, _| print(input))
}

/// Returns progenitor's own text for the lowered document, a baseline for measurements.
///
/// # Errors
/// As [`generate`].
pub fn lowered(spec: &Spec) -> Result<String, Report> {
    with_input(spec, |_, file| Ok(prettyplease::unparse(file)))
}

/// Runs the stages up to the printers.
fn with_input<T>(
    spec: &Spec,
    print: impl FnOnce(Input<'_>, &syn::File) -> Result<T, Report>,
) -> Result<T, Report> {
    let api = model::build(spec)?;
    let views = directions::split(&api)?;
    let document = lower::lower(&api, &views);
    let file = run_progenitor::run_progenitor(&document, &api)?;
    let output = parse_output::parse(&file)?;
    print(Input { api: &api, views: &views, output: &output }, &file)
}
