//! Reviews of AML checks. No operation creates a check: every id names one that waits for its review.

use serde_json::Value;

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::records::{AML_CHECKS, created, require};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::{not_allowed, set};

pub(crate) fn start_review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let now = rfc3339(shared.now()).into();
    step(shared, &call, &["pending-review"], [("status", "in-review".into()), ("reviewStartTime", now)])
}

pub(crate) fn stop_review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let fields = [("status", "pending-review".into()), ("reviewStartTime", Value::Null)];
    step(shared, &call, &["in-review"], fields)
}

/// Ends a review with a result. A review needs no start.
pub(crate) fn review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let status = call.body.as_ref().and_then(|body| body.get("status")).cloned();
    let Some(status) = status else {
        return Err(Problem::invalid_field("status", "Must be set."));
    };
    let fields =
        [("status", status), ("reviewTime", rfc3339(shared.now()).into()), ("reviewerType", "human".into())];
    step(shared, &call, &["pending-review", "in-review"], fields)
}

/// Changes a check that has one of the statuses.
fn step<const N: usize>(
    shared: &Shared,
    call: &Call<'_>,
    from: &[&str],
    fields: [(&str, Value); N],
) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let mut check = find_or_new(shared, &store, call, id)?;
    if !from.contains(&text(&check, "status")) {
        return Err(not_allowed("The status of the check does not allow this step."));
    }
    set(&mut check, fields);
    set(&mut check, [("updatedTime", rfc3339(shared.now()).into())]);
    store.resources.put(AML_CHECKS, id, check);
    Ok(created(shared, AML_CHECKS, require(&store, AML_CHECKS, id)?))
}

fn find_or_new(shared: &Shared, store: &Store, call: &Call<'_>, id: &str) -> Result<Record, Problem> {
    if let Some(check) = store.resources.find(AML_CHECKS, id) {
        return Ok(check.clone());
    }
    let Some(Value::Object(mut check)) = shared.synthetic.resource(&shared.spec, call.operation) else {
        return Err(Problem::not_found("AML check"));
    };
    let now = rfc3339(shared.now());
    let links = Value::Array(vec![link("self", shared.href(&format!("{AML_CHECKS}/{id}")))]);
    let fields = [
        ("id", id.into()),
        ("status", "pending-review".into()),
        ("createdTime", now.into()),
        ("_links", links),
    ];
    set(&mut check, fields);
    for name in
        ["reviewerId", "reviewerType", "reviewerName", "reviewStartTime", "reviewTime", "noMatchReason"]
    {
        check.insert(name.to_owned(), Value::Null);
    }
    Ok(check)
}
