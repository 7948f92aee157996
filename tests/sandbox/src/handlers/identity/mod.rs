//! Identity: KYC requests, KYC documents, AML checks.

pub(crate) mod aml;
pub(crate) mod documents;
pub(crate) mod requests;

use serde_json::Value;

use crate::problem::Problem;
use crate::spec::InvalidField;
use crate::state::Record;

/// Sets properties.
fn set<const N: usize>(record: &mut Record, fields: [(&str, Value); N]) {
    record.extend(fields.map(|(name, value)| (name.to_owned(), value)));
}

/// 422 for a step that the state of the resource does not allow.
fn not_allowed(message: &str) -> Problem {
    Problem::invalid(vec![InvalidField { field: None, message: message.to_owned() }])
}
