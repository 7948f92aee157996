//! What a curated spec must not contain.

use crate::load::Spec;
use crate::report::Report;

/// Everything that is wrong.
pub fn check(_: &Spec) -> Report {
    Report::default()
}
