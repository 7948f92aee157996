//! `/kyc-documents`: creation, decisions, reviews. A decision changes the request that asked for the document.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::payments::{events, touch};
use crate::handlers::records::{
    self, FILES, KYC_DOCUMENTS, check_customer, created, is_used, require, strings,
};
use crate::handlers::stored::record;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::{not_allowed, requests, set};

pub(crate) fn create(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    records::create(shared, call, KYC_DOCUMENTS, put)
}

pub(crate) fn upsert(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    records::upsert(shared, call, KYC_DOCUMENTS, put)
}

/// Stores a document, and publishes it. A new one belongs to the request that asks for it. Returns its id.
fn put(
    shared: &Shared,
    store: &mut Store,
    call: &Call<'_>,
    body: Record,
    id: Option<&str>,
) -> Result<String, Problem> {
    check_customer(store, text(&body, "customerId"))?;
    let old = id.and_then(|id| store.resources.find(KYC_DOCUMENTS, id)).cloned();
    check_files(store, &strings(&body, "fileIds"), old.as_ref())?;
    let Some(mut document) = record::build(shared, store, call, body, old.as_ref(), id) else {
        return Err(Problem::not_found("KYC document"));
    };
    let id = text(&document, "id").to_owned();
    if let Some(old) = old {
        let customer = text(&document, "customerId").to_owned();
        store.resources.put(KYC_DOCUMENTS, &id, document);
        follow(store, text(&old, "customerId"));
        follow(store, &customer);
        publish(shared, store, "kyc-document-modified", &id);
        return Ok(id);
    }
    let request = requests::open_request(store, &document);
    let customer = text(&document, "customerId");
    let links = json!([
        link("self", shared.href(&format!("{KYC_DOCUMENTS}/{id}"))),
        link("customer", shared.href(&format!("/customers/{customer}"))),
    ]);
    for name in NULL_AT_FIRST.iter().filter(|name| document.contains_key(**name)).collect::<Vec<_>>() {
        document.insert((*name).to_owned(), Value::Null);
    }
    set(
        &mut document,
        [
            ("status", "pending".into()),
            ("requestId", request.clone().into()),
            ("tags", json!([])),
            ("_links", links),
            ("_embedded", json!({})),
        ],
    );
    store.resources.put(KYC_DOCUMENTS, &id, document);
    publish(shared, store, "kyc-document-created", &id);
    if let Some(request) = request {
        requests::attempt(shared, store, &request);
    }
    Ok(id)
}

/// Checks the files of a document. Until a file is stored, any id is accepted; a changed document keeps its files.
fn check_files(store: &Store, ids: &[String], old: Option<&Record>) -> Result<(), Problem> {
    let kept = old.map(|old| strings(old, "fileIds")).unwrap_or_default();
    let is_unknown = |id: &String| {
        is_used(store, FILES) && store.resources.find(FILES, id).is_none() && !kept.contains(id)
    };
    match ids.iter().position(is_unknown) {
        Some(index) => Err(Problem::invalid_field(&format!("fileIds.{index}"), "The file does not exist.")),
        None => Ok(()),
    }
}

/// Properties that decisions and reviews set.
const NULL_AT_FIRST: [&str; 8] = [
    "rejectionReason",
    "processedTime",
    "reviewerId",
    "reviewerName",
    "reviewStartTime",
    "reviewTime",
    "documentMatches",
    "parsedData",
];

pub(crate) fn accept(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    decide(shared, call.path("id"), "accepted", Value::Null)
}

pub(crate) fn reject(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let reason = call.body.take().unwrap_or_default();
    decide(shared, call.path("id"), "rejected", reason)
}

/// Decides about a document. A later decision replaces an earlier one; the same one again changes nothing.
fn decide(shared: &Shared, id: &str, status: &str, reason: Value) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let document = require(&store, KYC_DOCUMENTS, id)?;
    if text(&document, "status") == status {
        return Ok(created(shared, KYC_DOCUMENTS, require(&store, KYC_DOCUMENTS, id)?));
    }
    let request = text(&document, "requestId").to_owned();
    let now = rfc3339(shared.now());
    store.resources.change(KYC_DOCUMENTS, id, |document| {
        set(
            document,
            [("status", status.into()), ("rejectionReason", reason), ("processedTime", now.into())],
        );
        touch(shared, document);
    });
    follow(&mut store, text(&document, "customerId"));
    let event = if status == "accepted" { "kyc-document-accepted" } else { "kyc-document-rejected" };
    publish(shared, &store, event, id);
    requests::update(shared, &mut store, &request);
    Ok(created(shared, KYC_DOCUMENTS, require(&store, KYC_DOCUMENTS, id)?))
}

/// Sets `hasFulfilledKyc` of a customer: the identity and the address are proven, or a credit file is accepted.
pub(crate) fn follow(store: &mut Store, customer: &str) {
    let documents = store.resources.rows(KYC_DOCUMENTS).into_iter().flat_map(|rows| rows.iter());
    let accepted: Vec<&str> = documents
        .filter(|document| text(document, "customerId") == customer && text(document, "status") == "accepted")
        .map(|document| text(document, "documentType"))
        .collect();
    let has = |kind| accepted.contains(&kind);
    let is_fulfilled = has("identity-proof") && has("address-proof") || has("credit-file-proof");
    store.customers.change(customer, |customer| set(customer, [("hasFulfilledKyc", is_fulfilled.into())]));
}

pub(crate) fn start_review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    if is_in_review(&require(&store, KYC_DOCUMENTS, id)?) {
        return Err(not_allowed("The document is in review."));
    }
    let now = rfc3339(shared.now()).into();
    change(shared, &mut store, id, [("reviewStartTime", now), ("reviewTime", Value::Null)]);
    Ok(created(shared, KYC_DOCUMENTS, require(&store, KYC_DOCUMENTS, id)?))
}

pub(crate) fn stop_review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    if !is_in_review(&require(&store, KYC_DOCUMENTS, id)?) {
        return Err(not_allowed("The document is not in review."));
    }
    change(shared, &mut store, id, [("reviewStartTime", Value::Null)]);
    Ok(created(shared, KYC_DOCUMENTS, require(&store, KYC_DOCUMENTS, id)?))
}

/// Ends a review. A review needs no start.
pub(crate) fn review(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    require(&store, KYC_DOCUMENTS, id)?;
    change(shared, &mut store, id, [("reviewTime", rfc3339(shared.now()).into())]);
    publish(shared, &store, "kyc-document-reviewed", id);
    Ok(created(shared, KYC_DOCUMENTS, require(&store, KYC_DOCUMENTS, id)?))
}

/// Sets the data that was read from a document.
pub(crate) fn set_matches(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let mut store = shared.store();
    let id = call.path("id");
    let kind = body.remove("type").unwrap_or_default();
    let document = require(&store, KYC_DOCUMENTS, id)?;
    if document.get("documentType") != Some(&kind) {
        return Err(Problem::invalid_field("type", "Must be the type of the document."));
    }
    let mut matches = document.get("documentMatches").and_then(Value::as_object).cloned().unwrap_or_default();
    matches.insert("data".to_owned(), Value::Object(body));
    change(shared, &mut store, id, [("documentMatches", Value::Object(matches))]);
    publish(shared, &store, "kyc-document-modified", id);
    Ok(JsonResponse::no_content())
}

fn is_in_review(document: &Record) -> bool {
    let is_set = |name: &str| document.get(name).is_some_and(|time| !time.is_null());
    is_set("reviewStartTime") && !is_set("reviewTime")
}

fn change<const N: usize>(shared: &Shared, store: &mut Store, id: &str, fields: [(&str, Value); N]) {
    store.resources.change(KYC_DOCUMENTS, id, |document| {
        set(document, fields);
        touch(shared, document);
    });
}

fn publish(shared: &Shared, store: &Store, event: &str, id: &str) {
    events::of_resource(shared, store, event, ("kycDocument", KYC_DOCUMENTS), id);
}
