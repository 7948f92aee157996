//! `/storefront`: payment instruments, payments and transactions of the customer of a token, by the rules of the core
//! operations.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::invoices::state::is_open;
use crate::handlers::billing::storefront::{customer, find, get, list, new_customer, transaction_view};
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount_of, check_decimals};
use crate::handlers::records::{INVOICES, is_used, some_text};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::cards::Outcome;
use super::charge::{Charge, charge};
use super::transactions::{result, source};
use super::{INSTRUMENTS, TRANSACTIONS, instruments};

/// Properties of payment instruments that customers do not see.
const HIDDEN: [&str; 8] = [
    "customerId",
    "revision",
    "riskMetadata",
    "stickyGatewayAccountId",
    "referenceData",
    "fpanLast4",
    "expirationReminderTime",
    "expirationReminderNumber",
];

pub(crate) fn list_instruments(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list(shared, &call, INSTRUMENTS, instrument_view)
}

pub(crate) fn get_instrument(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get(shared, &call, INSTRUMENTS, instrument_view)
}

/// Creates an instrument from a token, for the customer of the request, else for a new one.
pub(crate) fn create_instrument(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let mut store = shared.store();
    let token = body.remove("token").unwrap_or_default();
    let customer = match customer(&store, &call) {
        Some(customer) => customer,
        None => new_customer(shared, &mut store, &Record::new())?,
    };
    let token = ("token", token.as_str().unwrap_or_default());
    let (id, _) = instruments::from_token(shared, &mut store, &customer, token, body)?;
    created(shared, &store, INSTRUMENTS, &id, instrument_view)
}

pub(crate) fn change_instrument(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let mut store = shared.store();
    let id = own(&store, &call, INSTRUMENTS)?;
    instruments::apply_change(shared, &mut store, &id, body)?;
    Ok(JsonResponse::ok(Value::Object(instrument_view(instruments::find(&store, &id)?))))
}

pub(crate) fn deactivate_instrument(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = own(&store, &call, INSTRUMENTS)?;
    // The operation documents no conflict.
    instruments::apply_deactivation(shared, &mut store, &id)
        .map_err(|_| Problem::invalid_field("status", "The payment instrument is deactivated."))?;
    created(shared, &store, INSTRUMENTS, &id, instrument_view)
}

/// The latest setup of an instrument.
pub(crate) fn get_setup(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    if !is_used(&shared.store(), INSTRUMENTS) {
        return get(shared, &call, INSTRUMENTS, instrument_view);
    }
    let store = shared.store();
    let id = own(&store, &call, INSTRUMENTS)?;
    let is_setup = |known: &&Record| {
        let by = known.get("paymentInstrument").and_then(|by| by.get("paymentInstrumentId")?.as_str());
        text(known, "type") == "setup" && by == Some(&id)
    };
    let setup = store.resources.rows(TRANSACTIONS).and_then(|rows| rows.iter().filter(is_setup).last());
    let setup = setup.ok_or_else(|| Problem::not_found("setup transaction"))?;
    Ok(JsonResponse::ok(Value::Object(transaction_view(setup))))
}

pub(crate) fn set_up(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let mut store = shared.store();
    let id = own(&store, &call, INSTRUMENTS)?;
    let instrument = instruments::find(&store, &id)?;
    check_decimals("amount", amount_of(&body, "amount"), text(&body, "currency"))?;
    let setup = Charge {
        customer_id: text(instrument, "customerId").to_owned(),
        website_id: text(&body, "websiteId").to_owned(),
        currency: text(&body, "currency").to_owned(),
        amount: amount_of(&body, "amount"),
        kind: "setup",
        instrument: Some(id),
        details: details(&body),
        ..Charge::default()
    };
    let setup = charge(shared, &mut store, setup);
    created(shared, &store, TRANSACTIONS, text(&setup, "id"), transaction_view)
}

pub(crate) fn list_transactions(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list(shared, &call, TRANSACTIONS, transaction_view)
}

pub(crate) fn get_transaction(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get(shared, &call, TRANSACTIONS, transaction_view)
}

/// Pays a waiting transaction, an open invoice, or an amount.
pub(crate) fn pay(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = call.take_record()?;
    let mut store = shared.store();
    let own = customer(&store, &call);
    if let Some(id) = some_text(&body, "transactionId") {
        return pay_transaction(shared, &mut store, own.as_deref(), id, &body);
    }
    let mut payment = Charge { kind: "sale", details: details(&body), ..Charge::default() };
    if let Some(id) = some_text(&body, "invoiceId") {
        let invoice = find(&store, INVOICES, id, own.as_deref())?;
        if !is_open(&invoice) {
            return Err(Problem::conflict("Only an unpaid invoice can be paid."));
        }
        payment.customer_id = text(&invoice, "customerId").to_owned();
        payment.website_id = text(&invoice, "websiteId").to_owned();
        payment.currency = text(&invoice, "currency").to_owned();
        payment.amount = amount_of(&invoice, "amountDue");
        payment.invoice_ids = vec![id.to_owned()];
        payment.subscription_ids.extend(some_text(&invoice, "subscriptionId").map(str::to_owned));
    } else {
        payment.amount = amount_of(&body, "amount");
        if payment.amount.is_zero() || payment.amount.is_sign_negative() {
            return Err(Problem::invalid_field("amount", "Must be positive."));
        }
        check_decimals("amount", payment.amount, text(&body, "currency"))?;
        payment.website_id = text(&body, "websiteId").to_owned();
        payment.currency = text(&body, "currency").to_owned();
        payment.customer_id = match own {
            Some(customer) => customer,
            None => new_customer(shared, &mut store, &body)?,
        };
    }
    payment.instrument = instrument(shared, &mut store, &payment.customer_id, &body)?;
    let transaction = charge(shared, &mut store, payment);
    created(shared, &store, TRANSACTIONS, text(&transaction, "id"), transaction_view)
}

/// Decides a waiting transaction by the instrument of the request.
fn pay_transaction(
    shared: &Shared,
    store: &mut Store,
    own: Option<&str>,
    id: &str,
    body: &Record,
) -> Result<JsonResponse, Problem> {
    let transaction = find(store, TRANSACTIONS, id, own)?;
    if text(&transaction, "result") != "unknown" {
        return Err(Problem::conflict("The transaction has a result."));
    }
    let instrument = instrument(shared, store, text(&transaction, "customerId"), body)?;
    let instrument = instrument.and_then(|id| store.resources.find(INSTRUMENTS, &id).cloned());
    if let Some(instrument) = instrument {
        let (instrument_id, method) = (text(&instrument, "id"), text(&instrument, "method"));
        store.resources.change(TRANSACTIONS, id, |transaction| {
            let by = json!({ "method": method, "paymentInstrumentId": instrument_id });
            transaction.insert("paymentInstrument".to_owned(), by);
            transaction.insert("method".to_owned(), method.into());
            transaction.insert("bin".to_owned(), instrument.get("bin").cloned().unwrap_or_default());
        });
        match instruments::outcome(shared, store, instrument_id) {
            outcome @ Outcome::Approved => result::decide_as(shared, store, id, ("approved", outcome), None),
            outcome @ Outcome::Declined(_) => {
                result::decide_as(shared, store, id, ("declined", outcome), None);
            }
            Outcome::WaitingApproval | Outcome::WaitingGateway | Outcome::Timeout => {}
        }
    }
    let transaction = find(store, TRANSACTIONS, id, own)?;
    Ok(JsonResponse::ok(Value::Object(transaction_view(&transaction))))
}

/// The instrument that a payment names.
fn instrument(
    shared: &Shared,
    store: &mut Store,
    customer: &str,
    body: &Record,
) -> Result<Option<String>, Problem> {
    let named =
        ["token", "paymentInstrumentId"].into_iter().find_map(|name| Some((name, some_text(body, name)?)));
    let Some((name, value)) = named else { return Ok(None) };
    let found = source(shared, store, customer, Some(json!({ name: value })));
    let (instrument, _) =
        found.map_err(|problem| problem.rename_field(&format!("paymentInstruction.{name}"), name))?;
    Ok(instrument)
}

/// Properties of a request that its transaction has unchanged.
fn details(body: &Record) -> Record {
    let mut details = body.clone();
    details.retain(|name, value| {
        !value.is_null() && matches!(name.as_str(), "redirectUrl" | "riskMetadata" | "billingAddress")
    });
    details
}

/// The id in the path, if it is of a resource that the customer of the request sees.
fn own(store: &Store, call: &Call<'_>, collection: &str) -> Result<String, Problem> {
    let customer = customer(store, call);
    find(store, collection, call.path("id"), customer.as_deref()).map(|_| call.path("id").to_owned())
}

/// 201 with a stored resource and its URL in the storefront.
fn created(
    shared: &Shared,
    store: &Store,
    collection: &str,
    id: &str,
    view: fn(&Record) -> Record,
) -> Result<JsonResponse, Problem> {
    let record = find(store, collection, id, None)?;
    let location = shared.href(&format!("/storefront{collection}/{id}"));
    Ok(JsonResponse::created(Value::Object(view(&record)), location))
}

fn instrument_view(instrument: &Record) -> Record {
    let mut view = instrument.clone();
    view.retain(|name, value| !value.is_null() && !HIDDEN.contains(&name.as_str()));
    if let Some(Value::Array(links)) = view.get_mut("_links") {
        links.retain(|link| link.get("rel").is_some_and(|rel| rel == "self"));
    }
    view
}
