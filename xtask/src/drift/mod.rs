//! Compares our spec with another OpenAPI document of the API, and lists the places that have no type.
//!
//! Both documents are compared from their operations and webhooks on, by structure: names of components and of path
//! parameters do not count. Before a comparison, `$ref`s are followed, `allOf` is merged, and the notations of OpenAPI 3.0
//! and 3.1 are made equal. A difference that all uses of a component have is reported once, at our name for it.
//!
//! One rule classifies: a request that our spec permits must be valid for the other document, and a response that the
//! other document permits must be readable by our spec.
//!
//! | kind | only ours, or ours is wider | only theirs, or theirs is wider |
//! | --- | --- | --- |
//! | `operation` | callers | additive |
//! | `webhook` | readers | additive |
//! | `parameter` | callers | additive; required: callers |
//! | `style` of a list in a parameter | callers | callers |
//! | `body` | request: callers; response: readers | additive; required in a request: callers |
//! | `media-type` | request: callers; response: additive | request: additive; response: readers |
//! | `status` | additive | success: readers; error: additive |
//! | `header` of a response | readers | additive |
//! | `property`, `access` (read-only, write-only) | request: callers; response: readers | additive; required in a request: callers |
//! | `type`, `nullable`, `required` (optional is wider) | request: callers; response: additive | request: additive; response: readers |
//! | `free-form` (JSON without a type) | additive | request: additive; response: readers |
//! | `enum`, `variant` of a union | request: callers; response: additive | additive: unknown values decode |
//! | `union` against another form, `discriminator` | request: callers; response: readers | the same |
//!
//! A difference in requests and responses has the class that stands first: callers, readers, additive. Not compared:
//! texts, examples, defaults, limits and patterns, formats that have no Rust type, security, servers; values of a tag
//! other than as variants.
//!
//! The crate `drift` 0.2 by Oxide compares two versions of one OpenAPI 3.0 document. It reads them with `openapiv3`, so 3.1
//! is an error. It requires an `allOf` of several parts to be equal, compares `oneOf` by position, counts discriminators
//! and `readOnly` as metadata, and leaves changed properties, `required` and enums unclassified. Documents by different
//! authors differ in all of that.

mod compare;
mod difference;
mod document;
mod known;
mod merge;
mod notation;
mod operations;
mod parent_tag;
mod place;
mod print;
mod schema;
mod shape;
mod unions;
mod untyped;

use std::path::Path;

use rebilly_codegen::{bundle::bundle, load};

use compare::Comparison;
use difference::{Class, Difference};
use document::Document;
use known::Known;

/// File of the known differences.
const KNOWN: &str = "xtask/drift.tsv";

/// Compares the spec with a document. Fails when a difference is not known, or a known one is no difference.
pub(crate) fn run(root: &Path, file: &Path, json: bool) -> Result<(), String> {
    let spec = load::load(&root.join("spec")).map_err(|report| report.to_string())?;
    let mut ours = bundle(&spec);
    parent_tag::expand(&mut ours);
    let ours = Document::new("spec", ours)?;
    let theirs = Document::read(file)?;
    let known = std::fs::read_to_string(root.join(KNOWN)).map_err(|error| format!("{KNOWN}: {error}"))?;
    let mut known = Known::parse(&known).map_err(|error| format!("{KNOWN}:{error}"))?;
    let mut found = compared(&ours, &theirs);
    known.apply(&mut found);
    print!("{}", if json { print::json(&found)? } else { print::table(&found) });
    outcome(&found, &known)
}

/// Lists the places without a type. Fails when one has no reason.
pub(crate) fn untyped(root: &Path, json: bool) -> Result<(), String> {
    let spec = load::load(&root.join("spec")).map_err(|report| report.to_string())?;
    untyped::run(&spec, json)
}

/// All differences in the order of classes and places.
fn compared(ours: &Document, theirs: &Document) -> Vec<Difference> {
    let mut comparison = Comparison::new(ours, theirs);
    comparison.operations();
    comparison.webhooks();
    comparison.finish()
}

/// Error when a difference is not known or a line of the known differences is unused.
fn outcome(found: &[Difference], known: &Known) -> Result<(), String> {
    let mut wrong: Vec<String> = known
        .unused()
        .map(|(line, place, kind)| {
            format!("{KNOWN}:{line}: `{place}` has no difference of the kind `{kind}`: delete the line")
        })
        .collect();
    let unknown = found.iter().filter(|difference| difference.class() != Class::Known).count();
    if unknown > 0 {
        let is = if unknown == 1 { "difference is" } else { "differences are" };
        wrong.push(format!(
            "{unknown} {is} not known: correct spec/, or add a line with the reason to {KNOWN}"
        ));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

#[cfg(test)]
mod tests;
