//! AML checks: created by the last name of a customer, reviewed by hand. The API documents no operation that creates one.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers;
use crate::handlers::customers::view::{link, text};
use crate::handlers::records::{AML_CHECKS, created, is_used, require};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::spec::Operation;
use crate::state::{Record, Store, property};

use super::{not_allowed, set};

/// Last names of customers on a watch list, with the type of the list.
const LISTED: [(&str, &str); 2] = [("Sanctioned", "sanctions"), ("Exposed", "pep")];

/// Properties of a customer's address that its check has.
const ADDRESS: [&str; 9] =
    ["firstName", "lastName", "dob", "address", "address2", "city", "region", "country", "postalCode"];

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

/// Until a check is stored, every id names one that waits for its review.
fn find_or_new(shared: &Shared, store: &Store, call: &Call<'_>, id: &str) -> Result<Record, Problem> {
    match store.resources.find(AML_CHECKS, id) {
        Some(check) => Ok(check.clone()),
        None if is_used(store, AML_CHECKS) => Err(Problem::not_found("AML check")),
        None => pending(shared, call.operation, id).ok_or_else(|| Problem::not_found("AML check")),
    }
}

/// A check that waits for its review.
fn pending(shared: &Shared, operation: &Operation, id: &str) -> Option<Record> {
    let Value::Object(mut check) = shared.synthetic.resource(&shared.spec, operation)? else { return None };
    let now = rfc3339(shared.now());
    let links = Value::Array(vec![link("self", shared.href(&format!("{AML_CHECKS}/{id}")))]);
    let fields = [
        ("id", id.into()),
        ("status", "pending-review".into()),
        ("createdTime", now.clone().into()),
        ("updatedTime", now.into()),
        ("_links", links),
    ];
    set(&mut check, fields);
    for name in
        ["reviewerId", "reviewerType", "reviewerName", "reviewStartTime", "reviewTime", "noMatchReason"]
    {
        check.insert(name.to_owned(), Value::Null);
    }
    Some(check)
}

/// The last name of a customer.
pub(crate) fn last_name(customer: &Record) -> &str {
    let address = property(customer, "primaryAddress").and_then(Value::as_object);
    address.and_then(|address| property(address, "lastName")?.as_str()).unwrap_or_default()
}

/// Checks a customer against the watch lists, by its last name. A possible match waits for its review.
pub(crate) fn screen(shared: &Shared, store: &mut Store, customer: &str, person: &Record, occasion: &str) {
    let last_name = last_name(person);
    let Some((_, list)) = LISTED.iter().find(|(name, _)| last_name.eq_ignore_ascii_case(name)) else {
        return;
    };
    let address = person.get("primaryAddress").and_then(Value::as_object);
    let address: Record = ADDRESS
        .iter()
        .filter_map(|name| {
            Some(((*name).to_owned(), address?.get(*name).filter(|part| !part.is_null())?.clone()))
        })
        .collect();
    let website = person.get("websiteId").cloned();
    let operation = shared.spec.operations().iter().find(|operation| operation.id == "GetAmlCheck");
    let id = store.ids.next("aml_chk", shared.now());
    let Some(mut check) = operation.and_then(|operation| pending(shared, operation, &id)) else { return };
    if let Some(hit) = check.get_mut("hits").and_then(|hits| hits.get_mut(0)?.as_object_mut()) {
        for name in ["firstName", "lastName"] {
            set(hit, [(name, address.get(name).cloned().unwrap_or_default())]);
        }
        set(hit, [("sourceType", json!([list]))]);
    }
    if let Some(website) = website.filter(|website| !website.is_null()) {
        set(&mut check, [("websiteId", website)]);
    }
    if let Some(Value::Array(links)) = check.get_mut("_links") {
        links.push(link("customer", shared.href(&format!("/customers/{customer}"))));
    }
    let subject =
        json!({ "id": customer, "primaryAddress": address, "organizationId": shared.organization() });
    set(
        &mut check,
        [
            ("source", occasion.into()),
            ("customer", subject),
            ("priority", Value::Null),
            ("provenance", Value::Null),
            ("noMatchDetails", json!([])),
            ("tags", json!([])),
        ],
    );
    store.resources.put(AML_CHECKS, &id, check);
    customers::publish(shared, store, "aml-list-possibly-matched", customer);
}

/// Moves the checks of a customer that is merged into another one.
pub(crate) fn move_checks(store: &mut Store, from: &str, target: &str) {
    let checks = store.resources.rows(AML_CHECKS).into_iter().flat_map(|rows| rows.with_ids());
    let of = |check: &Record| {
        check.get("customer").and_then(|customer| customer.get("id")?.as_str()) == Some(from)
    };
    let ids: Vec<String> = checks.filter(|(_, check)| of(check)).map(|(id, _)| id.to_owned()).collect();
    for id in ids {
        store.resources.change(AML_CHECKS, &id, |check| {
            if let Some(Value::Object(customer)) = check.get_mut("customer") {
                set(customer, [("id", target.into())]);
            }
        });
    }
}
