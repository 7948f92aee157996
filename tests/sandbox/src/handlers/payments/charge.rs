//! Creation of transactions: the result by instrument, the stored record, the events.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::view::text;
use crate::handlers::money::number;
use crate::server::Shared;
use crate::state::{Record, Store};

use super::cards::{Decline, Outcome};
use super::{INSTRUMENTS, TRANSACTIONS, due, instruments, settlement};

/// A payment to make.
#[derive(Debug, Clone, Default)]
pub(crate) struct Charge {
    pub(crate) customer_id: String,
    /// Empty takes the website of the customer.
    pub(crate) website_id: String,
    pub(crate) currency: String,
    pub(crate) amount: Decimal,
    /// `sale`, `authorize`, `setup` or `credit`.
    pub(crate) kind: &'static str,
    /// Default: the default payment instrument of the customer.
    pub(crate) instrument: Option<String>,
    /// Payment method without a stored instrument. Default: the customer enters a card on the approval page.
    pub(crate) method: Option<String>,
    pub(crate) invoice_ids: Vec<String>,
    pub(crate) subscription_ids: Vec<String>,
    pub(crate) plan_ids: Vec<String>,
    pub(crate) request_id: Option<String>,
    /// The number of the renewal that the payment is for.
    pub(crate) rebill_number: Option<u64>,
    /// The number of the retry.
    pub(crate) retry_number: u64,
    /// The payment was made elsewhere: it is approved.
    pub(crate) is_processed_outside: bool,
    /// Further properties of the transaction, such as `description` and `redirectUrl`.
    pub(crate) details: Record,
}

/// Creates and stores a transaction, decides its result, and publishes its events. Returns the stored transaction:
/// `result` is `approved`, `declined`, or `unknown` while the customer or the gateway has to decide.
///
/// An approved transaction is settled: the figures of the customer and the invoices follow it.
pub(crate) fn charge(shared: &Shared, store: &mut Store, charge: Charge) -> Record {
    let instrument = charge.instrument.clone().or_else(|| default_instrument(store, &charge.customer_id));
    let outcome = match (&instrument, charge.is_processed_outside) {
        (Some(id), false) => instruments::outcome(shared, store, id),
        (None, false) if needs_details(charge.method.as_deref()) => Outcome::WaitingApproval,
        _ => Outcome::Approved,
    };
    let id = store.ids.next("txn", shared.now());
    let transaction = record(shared, store, &id, charge, instrument.as_deref(), outcome);
    store.resources.put(TRANSACTIONS, &id, transaction);
    match outcome {
        Outcome::Approved | Outcome::Declined(_) => settlement::settle(shared, store, &id),
        Outcome::WaitingApproval => due::schedule_approval(shared, store, &id),
        Outcome::Timeout => due::schedule_timeout(shared, store, &id),
        Outcome::WaitingGateway => {}
    }
    store.resources.find(TRANSACTIONS, &id).cloned().unwrap_or_default()
}

/// Returns `true` if the customer has to enter the details of a payment method first.
fn needs_details(method: Option<&str>) -> bool {
    method.is_none_or(|method| method == "payment-card")
}

/// Adds an approved child to a stored transaction: `refund`, `void` or `capture`. Returns the id of the child.
pub(super) fn add_child(
    shared: &Shared,
    store: &mut Store,
    parent: &str,
    kind: &'static str,
    amount: Decimal,
    details: Record,
) -> String {
    let id = store.ids.next("txn", shared.now());
    let time = rfc3339(shared.now());
    let mut child = store.resources.find(TRANSACTIONS, parent).cloned().unwrap_or_default();
    for name in ["amount", "purchaseAmount", "requestAmount", "reportAmount"] {
        child.insert(name.to_owned(), number(amount));
    }
    for name in ["processedTime", "createdTime", "updatedTime"] {
        child.insert(name.to_owned(), time.clone().into());
    }
    for name in ["requestId", "description"] {
        child.remove(name);
    }
    let own = json!({
        "id": id,
        "type": kind,
        "status": "completed",
        "result": "approved",
        "parentTransactionId": parent,
        "childTransactions": [],
        "gatewayTransactionId": format!("sandbox-{id}"),
        "gateway": gateway(Outcome::Approved),
        "revision": 1,
        "isDisputed": false,
        "disputeTime": null,
        "disputeStatus": null,
        "hadDiscrepancy": false,
        "discrepancyTime": null,
    });
    if let Value::Object(own) = own {
        child.extend(own);
    }
    child.extend(details);
    let links = links(shared, &child, false);
    child.insert("_links".to_owned(), links);
    store.resources.put(TRANSACTIONS, &id, child);
    store.resources.change(TRANSACTIONS, parent, |parent| {
        if let Some(Value::Array(children)) = parent.get_mut("childTransactions") {
            children.push(id.clone().into());
        }
    });
    id
}

fn default_instrument(store: &Store, customer: &str) -> Option<String> {
    let instrument = store.customers.get(customer)?.get("defaultPaymentInstrument")?;
    instrument.get("paymentInstrumentId")?.as_str().map(str::to_owned)
}

/// The transaction as responses hold it.
fn record(
    shared: &Shared,
    store: &Store,
    id: &str,
    charge: Charge,
    instrument: Option<&str>,
    outcome: Outcome,
) -> Record {
    let time = rfc3339(shared.now());
    let stored = instrument.and_then(|id| store.resources.find(INSTRUMENTS, id));
    let method = stored.map(|stored| text(stored, "method").to_owned()).or(charge.method);
    let method = method
        .unwrap_or_else(|| if charge.is_processed_outside { "cash" } else { "payment-card" }.to_owned());
    let mut by = json!({ "method": method });
    if let Some(id) = instrument {
        by["paymentInstrumentId"] = id.into();
    }
    let customer = store.customers.get(&charge.customer_id);
    let website = match charge.website_id.as_str() {
        "" => customer.map_or("", |customer| text(customer, "websiteId")),
        website => website,
    };
    let (status, result) = state_of(outcome, charge.kind);
    let (amount, currency) = (number(charge.amount), Value::from(charge.currency));
    let mut body = initial(shared, &time);
    let own = [
        ("id", id.into()),
        ("websiteId", website.into()),
        ("customerId", charge.customer_id.into()),
        ("type", charge.kind.into()),
        ("status", status.into()),
        ("result", result.into()),
        ("amount", amount.clone()),
        ("currency", currency.clone()),
        ("purchaseAmount", amount.clone()),
        ("purchaseCurrency", currency.clone()),
        ("requestAmount", amount.clone()),
        ("requestCurrency", currency.clone()),
        ("reportAmount", amount),
        ("reportCurrency", currency),
        ("invoiceIds", charge.invoice_ids.into()),
        ("subscriptionIds", charge.subscription_ids.into()),
        ("planIds", charge.plan_ids.into()),
        ("isRebill", charge.rebill_number.is_some().into()),
        ("rebillNumber", charge.rebill_number.unwrap_or_default().into()),
        ("retryNumber", charge.retry_number.into()),
        ("isRetry", (charge.retry_number > 0).into()),
        ("gatewayTransactionId", format!("sandbox-{id}").into()),
        ("gateway", gateway(outcome)),
        ("method", method.into()),
        ("bin", stored.and_then(|stored| stored.get("bin")).cloned().unwrap_or_default()),
        ("isProcessedOutside", charge.is_processed_outside.into()),
    ];
    body.extend(own.map(|(name, value)| (name.to_owned(), value)));
    // Instruments of these methods have an id.
    if instrument.is_some() || !matches!(by["method"].as_str(), Some("payment-card" | "ach" | "paypal")) {
        body.insert("paymentInstrument".to_owned(), by);
    }
    let address = ["billingAddress", "primaryAddress"];
    let address = address.into_iter().zip([stored, customer]).find_map(|(name, of)| of?.get(name));
    if let Some(address) = address.filter(|address| address.is_object()) {
        body.insert("billingAddress".to_owned(), address.clone());
    }
    if let Some(request_id) = charge.request_id {
        body.insert("requestId".to_owned(), request_id.into());
    }
    body.extend(charge.details);
    let links = links(shared, &body, outcome == Outcome::WaitingApproval);
    body.insert("_links".to_owned(), links);
    body
}

/// Properties that every new transaction has.
fn initial(shared: &Shared, time: &str) -> Record {
    let state = json!({
        "parentTransactionId": null,
        "childTransactions": [],
        "has3ds": false,
        "redirectUrl": null,
        "billingDescriptor": null,
        "hasAmountAdjustment": false,
        "gatewayName": "TestProcessor",
        "gatewayAccountId": null,
        "customFields": {},
        "processedTime": time,
        "createdTime": time,
        "updatedTime": time,
        "velocity": 0,
        "revision": 1,
        "referenceData": {},
        "hasDcc": false,
        "dcc": null,
        "riskScore": 0,
        "riskMetadata": null,
        "notificationUrl": null,
    });
    let later = json!({
        "isDisputed": false,
        "disputeTime": null,
        "disputeStatus": null,
        "isReconciled": false,
        "isMerchantInitiated": false,
        "hadDiscrepancy": false,
        "arn": null,
        "settlementTime": null,
        "discrepancyTime": null,
        "organizationId": shared.organization(),
        "depositRequestId": null,
        "transferId": null,
        "payoutRequestId": null,
    });
    let parts = [state, later]
        .into_iter()
        .filter_map(|part| if let Value::Object(part) = part { Some(part) } else { None });
    parts.flatten().collect()
}

/// `status` and `result` of a new transaction.
fn state_of(outcome: Outcome, kind: &str) -> (&'static str, &'static str) {
    match (outcome, kind) {
        (Outcome::Approved, "authorize") => ("waiting-capture", "approved"),
        (Outcome::Approved, _) => ("completed", "approved"),
        (Outcome::Declined(_), _) => ("completed", "declined"),
        (Outcome::WaitingApproval, _) => ("waiting-approval", "unknown"),
        (Outcome::WaitingGateway, _) => ("waiting-gateway", "unknown"),
        (Outcome::Timeout, _) => ("timeout", "unknown"),
    }
}

/// `gateway` of a transaction: what the gateway responded.
pub(super) fn gateway(outcome: Outcome) -> Value {
    let response = |code: Option<&str>, message: &str, kind: &str| json!({ "code": code, "message": message, "type": kind, "originalCode": code, "originalMessage": message });
    let response = match outcome {
        Outcome::Approved => response(Some("00"), "Approved", "approved"),
        Outcome::Declined(Decline { code, message, kind }) => response(Some(code), message, kind),
        Outcome::WaitingApproval => response(None, "The customer has to approve", "waiting-approval"),
        Outcome::WaitingGateway => response(None, "The gateway has to decide", "waiting-gateway"),
        Outcome::Timeout => response(None, "The gateway did not respond", "timeout"),
    };
    let check = |code: &str, message: &str| json!({ "code": code, "message": message, "originalCode": code, "originalMessage": message });
    let cvv = match outcome {
        Outcome::Declined(Decline { code: "N7", .. }) => check("N", "No match"),
        _ => check("M", "Match"),
    };
    json!({ "response": response, "avsResponse": check("Y", "Address and postal code match"), "cvvResponse": cvv })
}

/// `_links` of a transaction. `waits` adds the page on which the customer approves.
pub(super) fn links(shared: &Shared, transaction: &Record, waits: bool) -> Value {
    let id = text(transaction, "id");
    let link = |rel: &str, path: String| json!({ "rel": rel, "href": shared.href(&path) });
    let mut links = vec![
        link("self", format!("/transactions/{id}")),
        link("customer", format!("/customers/{}", text(transaction, "customerId"))),
        link("website", format!("/websites/{}", text(transaction, "websiteId"))),
    ];
    if let Some(parent) = transaction.get("parentTransactionId").and_then(Value::as_str) {
        links.push(link("parentTransaction", format!("/transactions/{parent}")));
    }
    if waits {
        links.push(json!({ "rel": "approvalUrl", "href": approval_url(shared, id) }));
    }
    links.push(link("refundUrl", format!("/transactions/{id}/refund")));
    links.push(link("updateUrl", format!("/transactions/{id}/update")));
    links.push(link("queryUrl", format!("/transactions/{id}/query")));
    links.into()
}

/// URL of the page on which the customer approves or declines a transaction.
pub(super) fn approval_url(shared: &Shared, id: &str) -> String {
    format!("{}/_sandbox/approvals/{id}", shared.base_url)
}
