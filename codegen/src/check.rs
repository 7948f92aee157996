//! Rules of a curated spec: forms that the generator supports, distinct names, and complete documentation.
//!
//! One run reports all errors with file and line.

mod document;
mod events;
mod examples;
mod extensions;
mod identifiers;
mod keys;
mod known_names;
mod operations;
mod parameters;
mod schema_index;
mod schemas;
mod unions;
mod untyped;
mod values;

use crate::load::Spec;
use crate::report::Report;

pub use untyped::{Untyped, untyped};

/// The source documents that `x-documents` may name.
pub const DOCUMENTS: [&str; 4] =
    ["post-customers", "put-customers-id", "customer-one-time-password-requested", "kyc-request-attempted"];

/// Reports every error of a spec. An empty report means that the spec can be generated.
pub fn check(spec: &Spec) -> Report {
    let mut report = Report::default().with_files(spec.file_names());
    let schemas = schema_index::index(spec);
    document::check(spec, &mut report);
    keys::check(spec, &mut report);
    extensions::check(spec, &mut report);
    operations::check(spec, &mut report);
    events::check(spec, &mut report);
    parameters::check(spec, &mut report);
    known_names::check(spec, &mut report);
    schemas::check(spec, &schemas, &mut report);
    values::check(spec, &schemas, &mut report);
    examples::check(spec, &schemas, &mut report);
    unions::check(spec, &schemas, &mut report);
    identifiers::check(spec, &schemas, &mut report);
    report
}
