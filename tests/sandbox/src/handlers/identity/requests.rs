//! `/kyc-requests`: their status follows from the documents of the customer, and from the clock.

use std::time::Duration;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::payments::{events, touch};
use crate::handlers::records::{KYC_DOCUMENTS, KYC_REQUESTS, check_customer, created, ok, require};
use crate::handlers::stored::record;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};

use super::set;

/// Default time in which the customer can provide documents.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Default number of attempts per document.
const ATTEMPTS: u64 = 3;

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let mut store = shared.store();
    check_customer(&store, text(&body, "customerId"))?;
    for name in ["redirectUrl", "reason"] {
        body.entry(name).or_insert(Value::Null);
    }
    body.entry("matchLevel").or_insert_with(|| 2.into());
    body.entry("expirationTime").or_insert_with(|| rfc3339(shared.now() + LIFETIME).into());
    let Some(mut request) = record::build(shared, &mut store, &call, body, None, None) else {
        return Err(Problem::not_found("KYC request"));
    };
    let id = text(&request, "id").to_owned();
    let links = json!([link("self", shared.href(&format!("{KYC_REQUESTS}/{id}")))]);
    set(&mut request, [("status", "gathering".into()), ("_links", links), ("_embedded", json!({}))]);
    store.resources.put(KYC_REQUESTS, &id, request);
    schedule(&mut store, &id);
    Ok(created(shared, KYC_REQUESTS, require(&store, KYC_REQUESTS, &id)?))
}

/// Changes a request. The customer stays.
pub(crate) fn change(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, mut patch) = (call.path("id").to_owned(), call.take_record()?);
    patch.remove("customerId");
    let mut store = shared.store();
    let old = require(&store, KYC_REQUESTS, &id)?;
    let body = record::merge_patch(&shared.spec, call.operation, &old, patch);
    let request = record::build(shared, &mut store, &call, body, Some(&old), Some(&id));
    store.resources.put(KYC_REQUESTS, &id, request.unwrap_or(old));
    schedule(&mut store, &id);
    Ok(ok(require(&store, KYC_REQUESTS, &id)?))
}

/// Ends a request whose time is over.
pub(crate) fn expire(shared: &Shared, store: &mut Store, id: &str) {
    if store.resources.find(KYC_REQUESTS, id).is_some_and(is_open) {
        store.resources.change(KYC_REQUESTS, id, |request| {
            set(request, [("status", "expired".into())]);
            touch(shared, request);
        });
    }
}

/// The oldest open request of a customer that asks for a document of a type and subtype.
pub(super) fn open_request(store: &Store, document: &Record) -> Option<String> {
    let requests = store.resources.rows(KYC_REQUESTS)?;
    let customer = text(document, "customerId");
    let asks = |request: &&Record| {
        is_open(request)
            && text(request, "customerId") == customer
            && wanted(request).any(|wanted| is_wanted(wanted, document))
    };
    requests.iter().find(asks).map(|request| text(request, "id").to_owned())
}

/// Counts a new document as an attempt.
pub(super) fn attempt(shared: &Shared, store: &mut Store, id: &str) {
    update(shared, store, id);
    events::of_resource(shared, store, "kyc-request-attempted", ("kycRequest", KYC_REQUESTS), id);
}

/// Sets the status that follows from the documents, and publishes its event. A closed request stays as it is.
pub(super) fn update(shared: &Shared, store: &mut Store, id: &str) {
    let Some(request) = store.resources.find(KYC_REQUESTS, id).filter(|request| is_open(request)) else {
        return;
    };
    let documents: Vec<&Record> = store
        .resources
        .rows(KYC_DOCUMENTS)
        .into_iter()
        .flat_map(|rows| rows.iter().filter(|document| text(document, "requestId") == id))
        .collect();
    let status = status_of(request, &documents);
    if status == text(request, "status") {
        return;
    }
    store.resources.change(KYC_REQUESTS, id, |request| {
        set(request, [("status", status.into())]);
        touch(shared, request);
    });
    let event = match status {
        "fulfilled" => "kyc-request-fulfilled",
        "failed" => "kyc-request-failed",
        "partial" => "kyc-request-partially-fulfilled",
        _ => return,
    };
    events::of_resource(shared, store, event, ("kycRequest", KYC_REQUESTS), id);
}

fn status_of(request: &Record, documents: &[&Record]) -> &'static str {
    let count = |wanted: &Record, status: &str| {
        let counted = |document: &&&Record| is_wanted(wanted, document) && text(document, "status") == status;
        documents.iter().filter(counted).count() as u64
    };
    let is_accepted = |wanted: &Record| count(wanted, "accepted") > 0;
    let is_failed = |wanted: &Record| {
        let limit = wanted.get("maxAttempts").and_then(Value::as_u64).unwrap_or(ATTEMPTS);
        limit > 0 && count(wanted, "rejected") >= limit && !is_accepted(wanted)
    };
    if wanted(request).all(is_accepted) {
        "fulfilled"
    } else if wanted(request).any(is_failed) {
        "failed"
    } else if wanted(request).any(is_accepted) {
        "partial"
    } else if documents.is_empty() {
        "gathering"
    } else {
        "attempted"
    }
}

fn is_open(request: &Record) -> bool {
    matches!(text(request, "status"), "gathering" | "attempted" | "partial" | "pending-review")
}

/// The documents that a request asks for.
fn wanted(request: &Record) -> impl Iterator<Item = &Record> {
    request.get("documents").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn is_wanted(wanted: &Record, document: &Record) -> bool {
    let subtypes = wanted.get("subtypes").and_then(Value::as_array).filter(|subtypes| !subtypes.is_empty());
    let subtype = document.get("documentSubtype").filter(|subtype| !subtype.is_null());
    let fits = |subtypes: &Vec<Value>| subtype.is_none_or(|subtype| subtypes.contains(subtype));
    text(wanted, "type") == text(document, "documentType") && subtypes.is_none_or(fits)
}

/// Schedules the end of a request, in place of an earlier one.
fn schedule(store: &mut Store, id: &str) {
    let due = Due::KycRequestExpiry(id.to_owned());
    store.schedule.cancel(&due);
    let request = store.resources.find(KYC_REQUESTS, id).filter(|request| is_open(request));
    let end = request.and_then(|request| text(request, "expirationTime").parse::<jiff::Timestamp>().ok());
    if let Some(end) = end {
        store.schedule.at(end.into(), due);
    }
}
