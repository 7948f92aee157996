//! Records that handlers store: collections, properties that the server sets, private bookkeeping, responses.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::view::{link, text};
use crate::handlers::{Call, stored};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};
use crate::webhook::effects;

pub(crate) const INVOICES: &str = "/invoices";
pub(crate) const SUBSCRIPTIONS: &str = "/subscriptions";
pub(crate) const PLANS: &str = "/plans";
pub(crate) const COUPONS: &str = "/coupons";
pub(crate) const REDEMPTIONS: &str = "/coupons-redemptions";
pub(crate) const CREDIT_MEMOS: &str = "/credit-memos";
pub(crate) const QUOTES: &str = "/quotes";
pub(crate) const CANCELLATIONS: &str = "/subscription-cancellations";
pub(crate) const REACTIVATIONS: &str = "/subscription-reactivations";
pub(crate) const PAUSES: &str = "/subscription-pauses";
pub(crate) const USAGES: &str = "/usages";
pub(crate) const TRANSACTIONS: &str = "/transactions";
pub(crate) const INSTRUMENTS: &str = "/payment-instruments";
pub(crate) const DISPUTES: &str = "/disputes";
pub(crate) const FILES: &str = "/files";
pub(crate) const KYC_REQUESTS: &str = "/kyc-requests";
pub(crate) const KYC_DOCUMENTS: &str = "/kyc-documents";
pub(crate) const AML_CHECKS: &str = "/aml-checks";

/// Collections in which an unknown id gives 404 once something is stored.
pub(crate) const COLLECTIONS: [&str; 16] = [
    INVOICES,
    SUBSCRIPTIONS,
    PLANS,
    "/products",
    COUPONS,
    REDEMPTIONS,
    CREDIT_MEMOS,
    QUOTES,
    CANCELLATIONS,
    REACTIVATIONS,
    PAUSES,
    USAGES,
    FILES,
    KYC_REQUESTS,
    KYC_DOCUMENTS,
    AML_CHECKS,
];

/// A request body with its defaults.
pub(crate) struct Body {
    /// With write-only properties.
    pub(crate) full: Record,
    /// As responses hold it.
    pub(crate) record: Record,
}

/// Reads the body of a request. An absent optional body is empty.
pub(crate) fn read(shared: &Shared, call: &mut Call<'_>) -> Body {
    let mut value = match call.body.take() {
        Some(body @ Value::Object(_)) => body,
        _ => json!({}),
    };
    shared.spec.with_defaults(call.operation, &mut value);
    let full = value.as_object().cloned().unwrap_or_default();
    shared.spec.without_write_only(call.operation, &mut value);
    Body { full, record: value.as_object().cloned().unwrap_or_default() }
}

pub(crate) fn set(record: &mut Record, name: &str, value: impl Into<Value>) {
    record.insert(name.to_owned(), value.into());
}

/// Sets the properties of a JSON object.
pub(crate) fn set_all(record: &mut Record, values: Value) {
    if let Value::Object(values) = values {
        record.extend(values);
    }
}

/// Sets the times, the revision and the link of a new or replaced record.
pub(crate) fn stamp(shared: &Shared, record: &mut Record, collection: &str, id: &str, old: Option<&Record>) {
    let now = rfc3339(shared.now());
    let revision = old.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default() + 1;
    let created = old.and_then(|old| old.get("createdTime").cloned()).unwrap_or_else(|| now.clone().into());
    set(record, "id", id);
    set(record, "revision", revision);
    set(record, "createdTime", created);
    set(record, "updatedTime", now);
    set(record, "_links", json!([link("self", shared.href(&format!("{collection}/{id}")))]));
}

/// Removes the revision from a resource whose schema has none.
pub(crate) fn without_revision(mut record: Record) -> Record {
    record.remove("revision");
    record
}

/// Changes a record, its revision and its time of update. Returns the changed record, empty when it does not exist.
pub(crate) fn change(
    shared: &Shared,
    store: &mut Store,
    collection: &str,
    id: &str,
    change: impl FnOnce(&mut Record),
) -> Record {
    let now = rfc3339(shared.now());
    let mut changed = Record::new();
    store.resources.change(collection, id, |record| {
        change(record);
        if let Some(revision) = record.get("revision").and_then(Value::as_u64) {
            set(record, "revision", revision + 1);
        }
        set(record, "updatedTime", now);
        changed.clone_from(record);
    });
    changed
}

/// Finds a resource that an operation acts on.
///
/// # Errors
///
/// 404 when it does not exist.
pub(crate) fn require(store: &Store, collection: &str, id: &str) -> Result<Record, Problem> {
    store.resources.find(collection, id).cloned().ok_or_else(|| Problem::not_found(kind_of(collection)))
}

/// Finds a resource that a property of a body names.
///
/// # Errors
///
/// 422 for the property when it does not exist.
pub(crate) fn require_named(
    store: &Store,
    collection: &str,
    body: &Record,
    field: &str,
) -> Result<Record, Problem> {
    let found = store.resources.find(collection, text(body, field)).cloned();
    found
        .ok_or_else(|| Problem::invalid_field(field, &format!("The {} does not exist.", kind_of(collection))))
}

/// Checks the customer that a body names. A sandbox that never had customers accepts any.
///
/// # Errors
///
/// 422 for `customerId` of an unknown or merged customer.
pub(crate) fn check_customer(store: &Store, id: &str) -> Result<(), Problem> {
    if store.customers.contains(id) || store.customers.len() == 0 && store.merged.is_empty() {
        return Ok(());
    }
    Err(Problem::invalid_field("customerId", "The customer does not exist."))
}

fn kind_of(collection: &str) -> &'static str {
    match collection {
        INVOICES => "invoice",
        SUBSCRIPTIONS => "subscription",
        PLANS => "plan",
        COUPONS => "coupon",
        REDEMPTIONS => "coupon redemption",
        CREDIT_MEMOS => "credit memo",
        QUOTES => "quote",
        TRANSACTIONS => "transaction",
        INSTRUMENTS => "payment instrument",
        DISPUTES => "dispute",
        FILES => "file",
        KYC_REQUESTS => "KYC request",
        KYC_DOCUMENTS => "KYC document",
        AML_CHECKS => "AML check",
        _ => "resource",
    }
}

/// Publishes an event about one record. `name` is its name in payloads.
pub(crate) fn publish(shared: &Shared, store: &Store, event: &str, name: &str, record: &Record) {
    effects::publish(shared, store, event, &[(name, record)], &[]);
}

/// 200 with a record.
pub(crate) fn ok(record: Record) -> JsonResponse {
    JsonResponse::ok(Value::Object(record))
}

/// 201 with a record and its URL.
pub(crate) fn created(shared: &Shared, collection: &str, record: Record) -> JsonResponse {
    let location = shared.href(&format!("{collection}/{}", text(&record, "id")));
    JsonResponse::created(Value::Object(record), location)
}

/// 201 for a new record, 200 for a replaced one.
pub(crate) fn upserted(shared: &Shared, collection: &str, record: Record, is_new: bool) -> JsonResponse {
    if is_new { created(shared, collection, record) } else { ok(record) }
}

/// Stores the body of a request, of the resource with an id or of a new one. Returns the id.
pub(crate) type Put = fn(&Shared, &mut Store, &Call<'_>, Record, Option<&str>) -> Result<String, Problem>;

/// Creates a resource with a `put` of its collection.
///
/// # Errors
///
/// Those of `put`.
pub(crate) fn create(
    shared: &Shared,
    mut call: Call<'_>,
    collection: &str,
    put: Put,
) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let mut store = shared.store();
    let id = put(shared, &mut store, &call, body, None)?;
    Ok(created(shared, collection, require(&store, collection, &id)?))
}

/// Creates or replaces the resource of the path with a `put` of its collection.
///
/// # Errors
///
/// Those of `put`.
pub(crate) fn upsert(
    shared: &Shared,
    mut call: Call<'_>,
    collection: &str,
    put: Put,
) -> Result<JsonResponse, Problem> {
    let (id, body) = (call.path("id").to_owned(), call.take_record()?);
    let mut store = shared.store();
    let is_new = store.resources.find(collection, &id).is_none();
    put(shared, &mut store, &call, body, Some(&id))?;
    Ok(upserted(shared, collection, require(&store, collection, &id)?, is_new))
}

/// The response of an operation as if it had no rules of its own.
///
/// # Errors
///
/// As [`stored::respond`].
pub(crate) fn generic(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    match stored::respond(shared, &mut call)? {
        Some(response) => Ok(response),
        None => synthetic(shared, &call),
    }
}

/// The synthetic response of an operation.
///
/// # Errors
///
/// As [`crate::synthetic::Synthesizer::respond`].
pub(crate) fn synthetic(shared: &Shared, call: &Call<'_>) -> Result<JsonResponse, Problem> {
    Ok(JsonResponse::synthetic(shared.synthetic.respond(shared, call)?))
}

/// Returns `true` once a collection has stored something.
pub(crate) fn is_used(store: &Store, collection: &str) -> bool {
    store.resources.rows(collection).is_some()
}

/// A private record about a resource. Empty until it is changed.
pub(crate) fn book(store: &Store, kind: &str, id: &str) -> Record {
    store.resources.find(kind, id).cloned().unwrap_or_default()
}

/// Changes the private record about a resource.
pub(crate) fn change_book(store: &mut Store, kind: &str, id: &str, change: impl FnOnce(&mut Record)) {
    let mut record = book(store, kind, id);
    change(&mut record);
    store.resources.put(kind, id, record);
}

/// Private record of a subscription: `base` and `count` of its periods, `waiting` items, `usages`, `early` invoice, `tax`
/// of the first invoice.
pub(crate) const SUBSCRIPTION_BOOK: &str = "~billing/subscriptions";
/// Private record of a customer: its `redemptions` and `memos`.
pub(crate) const CUSTOMER_BOOK: &str = "~billing/customers";
/// Private record of an invoice: its `allocations` of transactions, and the `latest` transaction.
pub(crate) const INVOICE_BOOK: &str = "~billing/invoices";
/// Private record of a transaction: the `allocated` amount.
pub(crate) const TRANSACTION_BOOK: &str = "~billing/transactions";
/// Private record of a coupon redemption: the `invoices` that it applies to.
pub(crate) const REDEMPTION_BOOK: &str = "~billing/redemptions";
/// Private record of a token of the storefront: its `customerId`.
pub(crate) const TOKEN_BOOK: &str = "~billing/tokens";
/// Private record of a numbered collection: the last `number`.
pub(crate) const NUMBER_BOOK: &str = "~billing/numbers";

/// The strings of an array.
pub(crate) fn strings(record: &Record, name: &str) -> Vec<String> {
    let items = record.get(name).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The objects of an array.
pub(crate) fn objects(record: &Record, name: &str) -> Vec<Record> {
    let items = record.get(name).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_object).cloned().collect()
}

/// Appends to an array.
pub(crate) fn push(record: &mut Record, name: &str, value: impl Into<Value>) {
    if let Value::Array(items) = record.entry(name.to_owned()).or_insert_with(|| json!([])) {
        items.push(value.into());
    }
}

/// The next number of a numbered collection.
pub(crate) fn next_number(store: &mut Store, collection: &str) -> u64 {
    let mut next = 1;
    change_book(store, NUMBER_BOOK, collection, |book| {
        next += book.get("number").and_then(Value::as_u64).unwrap_or_default();
        set(book, "number", next);
    });
    next
}

/// A string property, unless it is absent, null or empty.
pub(crate) fn some_text<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    Some(text(record, name)).filter(|text| !text.is_empty())
}

pub(crate) fn is_true(record: &Record, name: &str) -> bool {
    record.get(name).and_then(Value::as_bool).unwrap_or_default()
}
