//! Payment instruments: created from a token or from details, changed, deactivated. Their state decides about payments.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{default_instrument_id, link, text};
use crate::handlers::records::{check_customer, is_used};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::cards::{self, Outcome};
use super::details::conceal;
use super::{INSTRUMENTS, due, events, tokens, touch};

/// Properties of a payment instrument that a change sets.
const WRITABLE: [&str; 8] = [
    "billingAddress",
    "stickyGatewayAccountId",
    "customFields",
    "useAsBackup",
    "bankName",
    "accountType",
    "expMonth",
    "expYear",
];

/// Properties of tokens that instruments do not have.
const OF_TOKENS: [&str; 11] = [
    "amount",
    "currency",
    "descriptor",
    "paypalMerchantId",
    "billingAgreementToken",
    "linkToken",
    "publicToken",
    "accountId",
    "klarnaAuthorizationToken",
    "klarnaSessionId",
    "walletAddress",
];

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let mut store = shared.store();
    let customer = text(&body, "customerId").to_owned();
    check_customer(&store, &customer)?;
    let (id, is_new) = match body.remove("token") {
        Some(token) => {
            let token = token.as_str().unwrap_or_default();
            from_token(shared, &mut store, &customer, ("token", token), body)?
        }
        None => from_details(shared, &mut store, &customer, body, "")?,
    };
    let instrument = find(&store, &id)?.clone();
    let href = shared.href(&format!("{INSTRUMENTS}/{id}"));
    Ok(match is_new {
        true => JsonResponse::created(Value::Object(instrument), href),
        false => JsonResponse::see_other(Value::Object(instrument), href),
    })
}

pub(crate) fn change(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, body) = (call.path("id").to_owned(), call.take_record()?);
    let mut store = shared.store();
    find(&store, &id)?;
    apply_change(shared, &mut store, &id, body)?;
    Ok(JsonResponse::ok(Value::Object(find(&store, &id)?.clone())))
}

/// Changes a stored instrument: by a token, and by the writable properties of a body.
///
/// # Errors
///
/// 422 for an unusable token and for invalid details.
pub(super) fn apply_change(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    mut body: Record,
) -> Result<(), Problem> {
    conceal(&mut body, "")?;
    let mut changes: Record = match body.remove("token") {
        Some(token) => {
            let token = token.as_str().unwrap_or_default();
            let mut details = tokens::consume(shared, store, "token", token)?;
            details.remove("method");
            details
        }
        None => Record::new(),
    };
    let writable = body.into_iter().filter(|(name, _)| WRITABLE.contains(&name.as_str()));
    changes.extend(writable);
    store.resources.change(INSTRUMENTS, id, |instrument| {
        instrument.extend(changes);
        if matches!(text(instrument, "status"), "active" | "expired") {
            let status = if has_expired(shared, instrument) { "expired" } else { "active" };
            instrument.insert("status".to_owned(), status.into());
        }
        touch(shared, instrument);
    });
    due::schedule_card(shared, store, id);
    events::of_instrument(shared, store, "payment-instrument-modified", id);
    Ok(())
}

pub(crate) fn deactivate(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id");
    let mut store = shared.store();
    apply_deactivation(shared, &mut store, id)?;
    let href = shared.href(&format!("{INSTRUMENTS}/{id}"));
    Ok(JsonResponse::created(Value::Object(find(&store, id)?.clone()), href))
}

/// Deactivates an instrument.
///
/// # Errors
///
/// 404 when it does not exist, 409 when it is deactivated.
pub(super) fn apply_deactivation(shared: &Shared, store: &mut Store, id: &str) -> Result<(), Problem> {
    if text(find(store, id)?, "status") == "deactivated" {
        return Err(Problem::conflict("The payment instrument is deactivated."));
    }
    store.resources.change(INSTRUMENTS, id, |instrument| {
        instrument.insert("status".to_owned(), "deactivated".into());
        touch(shared, instrument);
    });
    events::of_instrument(shared, store, "payment-instrument-modified", id);
    Ok(())
}

/// Checks the instrument that a field of a body names. Until one is stored, any id is accepted; later, of those that are
/// not stored, the default one of the customer.
///
/// # Errors
///
/// 422 for the field of an instrument that is unknown, deactivated, or of another customer.
pub(crate) fn check(store: &Store, customer: &str, field: &str, id: &str) -> Result<(), Problem> {
    let refused = |message: &str| Err(Problem::invalid_field(field, message));
    let is_default = || store.customers.get(customer).and_then(default_instrument_id) == Some(id);
    match store.resources.find(INSTRUMENTS, id) {
        None if is_used(store, INSTRUMENTS) && !is_default() => {
            refused("The payment instrument does not exist.")
        }
        Some(known) if text(known, "customerId") != customer => refused("Belongs to another customer."),
        Some(known) if text(known, "status") == "deactivated" => refused("Is deactivated."),
        _ => Ok(()),
    }
}

pub(crate) fn find<'a>(store: &'a Store, id: &str) -> Result<&'a Record, Problem> {
    store.resources.find(INSTRUMENTS, id).ok_or_else(|| Problem::not_found("payment instrument"))
}

/// Creates an instrument from a token, or finds an equal one. Returns its id, and `true` for a new one. The properties of
/// the token win over further ones.
///
/// # Errors
///
/// 422 on the token's field when the token cannot be used.
pub(crate) fn from_token(
    shared: &Shared,
    store: &mut Store,
    customer: &str,
    (field, token): (&str, &str),
    further: Record,
) -> Result<(String, bool), Problem> {
    let mut details = further;
    details.extend(tokens::consume(shared, store, field, token)?);
    details.retain(|name, _| !OF_TOKENS.contains(&name.as_str()));
    let method = match text(&details, "method") {
        "digital-wallet" => {
            let wallet = details.remove("type").unwrap_or_default();
            details.insert("digitalWallet".to_owned(), wallet);
            "payment-card"
        }
        "echeck" | "plaid-account" => "ach",
        method => method,
    };
    let method = method.to_owned();
    details.insert("method".to_owned(), method.into());
    Ok(put_new(shared, store, customer, details))
}

/// Creates an instrument from plain details, or finds an equal one. Returns its id, and `true` for a new one.
///
/// # Errors
///
/// 422 for invalid details.
pub(crate) fn from_details(
    shared: &Shared,
    store: &mut Store,
    customer: &str,
    mut details: Record,
    prefix: &str,
) -> Result<(String, bool), Problem> {
    conceal(&mut details, prefix)?;
    Ok(put_new(shared, store, customer, details))
}

fn put_new(shared: &Shared, store: &mut Store, customer: &str, mut details: Record) -> (String, bool) {
    if let Some(id) = equal(store, customer, &details) {
        return (id, false);
    }
    let now = rfc3339(shared.now());
    let id = store.ids.next("inst", shared.now());
    let address = store.customers.get(customer).and_then(|customer| customer.get("primaryAddress"));
    let mut record = json!({
        "id": id,
        "customerId": customer,
        "method": details.remove("method"),
        "status": "active",
        "billingAddress": address.filter(|address| address.is_object()).unwrap_or(&json!({})),
        "useAsBackup": false,
        "createdTime": now,
        "updatedTime": now,
        "lastPaymentTime": null,
        "customFields": {},
        "stickyGatewayAccountId": null,
        "riskMetadata": null,
        "revision": 1,
        "_links": [
            link("self", shared.href(&format!("{INSTRUMENTS}/{id}"))),
            link("customer", shared.href(&format!("/customers/{customer}"))),
        ],
    });
    let is_card = record["method"] == "payment-card";
    let of_method = match record["method"].as_str() {
        Some("payment-card") => json!({
            "fingerprint": cards::fingerprint(&id),
            "bin": "411111",
            "last4": "1111",
            "brand": "Visa",
            "fpanLast4": null,
            "bankCountry": "US",
            "bankName": "Bank of Rebilly",
            "isPayoutable": true,
            "expirationReminderTime": null,
            "expirationReminderNumber": null,
            "referenceData": {},
            "digitalWallet": null,
        }),
        Some("ach") => json!({ "fingerprint": cards::fingerprint(&id), "last4": "6789", "bic": null }),
        _ => json!({}),
    };
    details.remove("customerId");
    if let (Value::Object(record), Value::Object(of_method)) = (&mut record, of_method) {
        record.extend(of_method);
        record.extend(details.into_iter().filter(|(_, value)| !value.is_null()));
        if is_card && has_expired(shared, record) {
            record.insert("status".to_owned(), "expired".into());
        }
        store.resources.put(INSTRUMENTS, &id, record.clone());
    }
    if is_card {
        due::schedule_card(shared, store, &id);
        events::of_card(shared, store, "payment-card-created", &id);
    }
    (id, true)
}

/// An instrument of the customer with the same number and expiration that is not deactivated.
fn equal(store: &Store, customer: &str, details: &Record) -> Option<String> {
    let fingerprint = details.get("fingerprint")?;
    let same = |known: &&Record| {
        known.get("fingerprint") == Some(fingerprint)
            && text(known, "customerId") == customer
            && text(known, "status") != "deactivated"
            && ["expMonth", "expYear"].iter().all(|name| known.get(*name) == details.get(*name))
    };
    let known = store.resources.rows(INSTRUMENTS)?.iter().find(same)?;
    Some(text(known, "id").to_owned())
}

/// The result of payments with an instrument. One that is not stored is approved.
pub(super) fn outcome(shared: &Shared, store: &Store, id: &str) -> Outcome {
    let Some(instrument) = store.resources.find(INSTRUMENTS, id) else { return Outcome::Approved };
    match (text(instrument, "status"), text(instrument, "method")) {
        ("deactivated", _) => cards::DEACTIVATED,
        (_, "payment-card") if has_expired(shared, instrument) => cards::EXPIRED,
        (_, "payment-card") => cards::outcome(text(instrument, "bin"), text(instrument, "last4")),
        _ => Outcome::Approved,
    }
}

/// Returns `true` if the month of expiration of a card is over.
pub(super) fn has_expired(shared: &Shared, card: &Record) -> bool {
    let part = |name: &str| card.get(name).and_then(Value::as_i64);
    let (Some(year), Some(month)) = (part("expYear"), part("expMonth")) else { return false };
    let now = jiff::Timestamp::try_from(shared.now()).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    (i64::from(now.year()), i64::from(now.month())) > (year, month)
}
