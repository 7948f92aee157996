//! `/transactions` and `/payouts`: creation, custom fields, query.

pub(crate) mod approval;
pub(crate) mod refund;
pub(crate) mod result;

use std::time::Duration;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::customers::{self, Draft, view::text};
use crate::handlers::money::{amount_of, check_decimals};
use crate::handlers::records::{INVOICES, check_customer, is_used, strings};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::charge::{Charge, charge};
use super::{TRANSACTIONS, instruments, is_before, touch};

/// Time in which a `requestId` names one transaction.
const REQUEST_ID_LIFETIME: Duration = Duration::from_secs(24 * 3600);

/// Properties of a request that a transaction has unchanged.
const DETAILS: [&str; 9] = [
    "description",
    "notificationUrl",
    "redirectUrl",
    "customFields",
    "riskMetadata",
    "billingAddress",
    "gatewayAccountId",
    "isMerchantInitiated",
    "limits",
];

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let kind = match text(&body, "type") {
        "authorize" => "authorize",
        "setup" => "setup",
        _ => "sale",
    };
    make(shared, body, kind)
}

pub(crate) fn payout(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    make(shared, body, "credit")
}

/// Changes the custom fields.
pub(crate) fn change(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, mut body) = (call.path("id").to_owned(), call.take_record()?);
    let mut store = shared.store();
    find(&store, &id)?;
    let fields = body.remove("customFields");
    store.resources.change(TRANSACTIONS, &id, |transaction| {
        if let Some(fields) = fields {
            transaction.insert("customFields".to_owned(), fields);
            touch(shared, transaction);
        }
    });
    Ok(JsonResponse::ok(Value::Object(find(&store, &id)?.clone())))
}

/// Finds a transaction.
///
/// # Errors
///
/// 404 when it does not exist.
pub(crate) fn find<'a>(store: &'a Store, id: &str) -> Result<&'a Record, Problem> {
    store.resources.find(TRANSACTIONS, id).ok_or_else(|| Problem::not_found("transaction"))
}

/// 201 with a stored transaction.
pub(super) fn created(shared: &Shared, store: &Store, id: &str) -> Result<JsonResponse, Problem> {
    let href = shared.href(&format!("{TRANSACTIONS}/{id}"));
    Ok(JsonResponse::created(Value::Object(find(store, id)?.clone()), href))
}

/// Makes the payment of a request, or finds the one with its `requestId`.
fn make(shared: &Shared, mut body: Record, kind: &'static str) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    if let Some(id) = existing(shared, &store, &body, kind)? {
        return created(shared, &store, &id);
    }
    let amount = amount_of(&body, "amount");
    if amount < Decimal::ZERO || kind != "setup" && amount.is_zero() {
        return Err(Problem::invalid_field("amount", "Must be positive."));
    }
    check_decimals("amount", amount, text(&body, "currency"))?;
    let customer = text(&body, "customerId").to_owned();
    if body.get("upsertCustomer").and_then(Value::as_bool) == Some(true) {
        upsert_customer(shared, &mut store, &customer, &body)?;
    }
    check_customer(&store, &customer)?;
    let invoice_ids = strings(&body, "invoiceIds");
    check_invoices(&store, &customer, text(&body, "currency"), &invoice_ids)?;
    let (instrument, method) = source(shared, &mut store, &customer, body.remove("paymentInstruction"))?;
    let is_processed_outside = body.get("isProcessedOutside").and_then(Value::as_bool) == Some(true);
    let mut details: Record = body.clone();
    details.retain(|name, value| !value.is_null() && DETAILS.contains(&name.as_str()));
    if let Some(time) = body.get("processedTime").filter(|_| is_processed_outside) {
        details.insert("processedTime".to_owned(), time.clone());
    }
    if let Some(request) = body.get("payoutRequestId").filter(|request| !request.is_null()) {
        details.insert("payoutRequestId".to_owned(), request.clone());
    }
    let request = Charge {
        website_id: text(&body, "websiteId").to_owned(),
        currency: text(&body, "currency").to_owned(),
        request_id: body.get("requestId").and_then(Value::as_str).map(str::to_owned),
        invoice_ids,
        customer_id: customer,
        amount,
        kind,
        instrument,
        method,
        is_processed_outside,
        details,
        ..Charge::default()
    };
    let transaction = charge(shared, &mut store, request);
    created(shared, &store, text(&transaction, "id"))
}

/// Checks the invoices that a payment is for. Until one is stored, any id is accepted.
fn check_invoices(store: &Store, customer: &str, currency: &str, ids: &[String]) -> Result<(), Problem> {
    for (index, id) in ids.iter().enumerate() {
        let refused = |message: &str| Err(Problem::invalid_field(&format!("invoiceIds.{index}"), message));
        match store.resources.find(INVOICES, id) {
            None if is_used(store, INVOICES) => return refused("The invoice does not exist."),
            Some(invoice) if text(invoice, "customerId") != customer => {
                return refused("Belongs to another customer.");
            }
            Some(invoice) if text(invoice, "currency") != currency => {
                return refused("Has another currency.");
            }
            _ => {}
        }
    }
    Ok(())
}

/// The transaction that an earlier request with the same `requestId` created.
fn existing(shared: &Shared, store: &Store, body: &Record, kind: &str) -> Result<Option<String>, Problem> {
    let Some(request) = body.get("requestId").filter(|request| request.is_string()) else { return Ok(None) };
    let oldest = shared.now().checked_sub(REQUEST_ID_LIFETIME).unwrap_or_else(|| shared.now());
    let same = |known: &&Record| {
        known.get("requestId") == Some(request) && !is_before(known.get("createdTime"), oldest)
    };
    let known = store.resources.rows(TRANSACTIONS).and_then(|rows| rows.iter().filter(same).last());
    let Some(known) = known else { return Ok(None) };
    let equal = ["customerId", "currency"].iter().all(|name| known.get(*name) == body.get(*name))
        && amount_of(known, "requestAmount") == amount_of(body, "amount")
        && text(known, "type") == kind;
    match equal {
        true => Ok(Some(text(known, "id").to_owned())),
        false => Err(Problem::conflict("The requestId belongs to a transaction with other data.")),
    }
}

fn upsert_customer(shared: &Shared, store: &mut Store, id: &str, body: &Record) -> Result<(), Problem> {
    if store.customers.contains(id) {
        return Ok(());
    }
    let Some(operation) = shared.spec.operations().iter().find(|operation| operation.id == "PutCustomer")
    else {
        return Ok(());
    };
    let fields = json!({ "websiteId": body.get("websiteId"), "primaryAddress": body.get("billingAddress") });
    let fields = if let Value::Object(fields) = fields { fields } else { Record::new() };
    let mut draft = Draft::read(&shared.spec, operation, fields);
    draft.put(shared, store, id, shared.now())?;
    customers::announce_new(shared, store, id, &draft, "purchase");
    Ok(())
}

/// The stored instrument of an instruction, or its method. Neither means the default instrument of the customer.
pub(crate) fn source(
    shared: &Shared,
    store: &mut Store,
    customer: &str,
    instruction: Option<Value>,
) -> Result<(Option<String>, Option<String>), Problem> {
    let Some(Value::Object(mut instruction)) = instruction else { return Ok((None, None)) };
    if let Some(token) = instruction.get("token").and_then(Value::as_str) {
        let field = ("paymentInstruction.token", token);
        let (id, _) = instruments::from_token(shared, store, customer, field, Record::new())?;
        return Ok((Some(id), None));
    }
    if let Some(id) = instruction.get("paymentInstrumentId").and_then(Value::as_str) {
        instruments::check(store, customer, "paymentInstruction.paymentInstrumentId", id)?;
        return Ok((Some(id.to_owned()), None));
    }
    if instruction.contains_key("pan") || instruction.contains_key("accountNumber") {
        instruction.remove("customerId");
        let (id, _) = instruments::from_details(shared, store, customer, instruction, "paymentInstruction.")?;
        return Ok((Some(id), None));
    }
    let methods = instruction.get("methods").and_then(Value::as_array);
    let method = methods.and_then(|methods| methods.first()?.as_str());
    Ok((None, method.map(str::to_owned)))
}
