//! Validation of path, query and header parameters.

use http::HeaderMap;

use crate::problem::Problem;
use crate::query::{MAX_OFFSET, Query};
use crate::spec::{Operation, Parameter, PathValues, RawParameter};

use super::Shared;

/// Validates the parameters of a request.
///
/// # Errors
///
/// 422 with every invalid parameter. An invalid path parameter gives 404 when the operation declares it.
pub(super) fn check(
    shared: &Shared,
    operation: &Operation,
    path: &PathValues,
    query: &Query,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let spec = &shared.spec;
    let one = |text: &str| RawParameter::Values(vec![text.to_owned()]);
    let invalid = spec
        .check_parameters(operation, "path", |parameter| path.get(&parameter.name).map(|text| one(text)))?;
    if !invalid.is_empty() {
        return Err(match operation.declares(404) {
            true => Problem::not_found("resource"),
            false => Problem::invalid(invalid),
        });
    }
    let mut invalid =
        spec.check_parameters(operation, "query", |parameter| query_value(shared, query, parameter))?;
    invalid.extend(spec.check_parameters(operation, "header", |parameter| {
        let values = headers.get_all(&parameter.name).iter().filter_map(|value| value.to_str().ok());
        let values: Vec<String> = values.map(str::to_owned).collect();
        (!values.is_empty()).then_some(RawParameter::Values(values))
    })?);
    if invalid.is_empty() { Ok(()) } else { Err(Problem::invalid(invalid)) }
}

fn query_value(shared: &Shared, query: &Query, parameter: &Parameter) -> Option<RawParameter> {
    let name = &parameter.name;
    let fields = query.fields(name);
    if parameter.is_deep_object() && !fields.is_empty() {
        return Some(RawParameter::Fields(fields));
    }
    let values: Vec<String> = query.all(name).map(str::to_owned).collect();
    let too_large = name == "offset" && query.number(name).is_some_and(|offset| offset > MAX_OFFSET);
    match values.is_empty() {
        true => None,
        false if too_large && !shared.config.reject_large_offsets => {
            Some(RawParameter::Values(vec![MAX_OFFSET.to_string()]))
        }
        false => Some(RawParameter::Values(values)),
    }
}
