//! `/storefront`: purchases, and the orders and invoices of the customer of a token.

use serde_json::{Value, json};

use crate::config::CUSTOMER_JWT;
use crate::handlers::Call;
use crate::handlers::customers::{self, Draft, view::text};
use crate::handlers::payments::charge::{Charge, charge};
use crate::handlers::payments::transactions;
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::pricing::plan_items;
use super::subscriptions::{self, cancellations};
use crate::handlers::money::amount_of;
use crate::handlers::records::{
    INVOICE_BOOK, INVOICES, SUBSCRIPTIONS, TOKEN_BOOK, TRANSACTIONS, book, change_book, is_used, objects,
    read, set, set_all, some_text, strings, synthetic,
};

/// Properties of invoices that customers do not see.
const HIDDEN_OF_INVOICES: [&str; 8] = [
    "customerId",
    "quoteId",
    "retryInstruction",
    "creditMemoAllocations",
    "isNewOrder",
    "type",
    "organizationId",
    "revision",
];

/// Properties of orders that customers do not see.
const HIDDEN_OF_ORDERS: [&str; 5] = ["customerId", "organizationId", "revision", "mrr", "riskMetadata"];

/// Creates an order for the customer of the token, else for a new one, and pays its invoice. Returns a token of the
/// customer, which the sandbox accepts from then on.
pub(crate) fn purchase(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let known = token(&call).map(str::to_owned);
    let mut body = read(shared, &mut call).full;
    let mut store = shared.store();
    let known =
        known.and_then(|token| some_text(&book(&store, TOKEN_BOOK, &token), "customerId").map(str::to_owned));
    let plans = plan_items(&store, &objects(&body, "items"))?;
    let customer = match known {
        Some(customer) => customer,
        None => new_customer(shared, &mut store, &body)?,
    };
    let (instrument, method) =
        transactions::source(shared, &mut store, &customer, body.remove("paymentInstruction"))?;
    let recurs = plans.iter().any(|plan| plan.interval().is_some() || plan.trial().is_some());
    let (kind, prefix) = if recurs { ("subscription-order", "sub") } else { ("one-time-order", "ots") };
    let items: Vec<Value> = objects(&body, "items")
        .iter()
        .map(|item| json!({ "plan": { "id": text(item, "planId") }, "quantity": item.get("quantity") }))
        .collect();
    let mut order = Record::new();
    for name in ["websiteId", "billingAddress", "deliveryAddress", "poNumber"] {
        if let Some(value) = body.get(name).filter(|value| !value.is_null()) {
            set(&mut order, name, value.clone());
        }
    }
    set_all(
        &mut order,
        json!({ "orderType": kind, "customerId": customer, "items": items, "autopay": true }),
    );
    if let Some(rate) = some_text(&body, "shippingRateId") {
        set(&mut order, "shipping", json!({ "calculator": "rebilly", "rateId": rate }));
    }
    if let Some(fields) = body.get("customFields").and_then(|fields| fields.get("subscriptions")) {
        set(&mut order, "customFields", fields.clone());
    }
    if let Some(instrument) = &instrument {
        set(&mut order, "paymentInstrumentId", instrument.clone());
    }
    let id = store.ids.next(prefix, shared.now());
    let order = subscriptions::insert(shared, &mut store, &id, order, &strings(&body, "couponIds"))?;
    let invoice = text(&order, "initialInvoiceId").to_owned();
    let transaction = match instrument {
        Some(_) => some_text(&book(&store, INVOICE_BOOK, &invoice), "latest").map(str::to_owned),
        None => pay_with(shared, &mut store, &order, &invoice, method),
    };
    let transaction = transaction.and_then(|id| store.resources.find(TRANSACTIONS, &id));
    let mut response = json!({
        "orderId": id,
        "invoice": store.resources.find(INVOICES, &invoice).map(invoice_view),
        "poNumber": order.get("poNumber"),
    });
    if let Some(transaction) = transaction {
        response["transaction"] = Value::Object(transaction_view(transaction));
    }
    let token = store.ids.next("jwt", shared.now());
    change_book(&mut store, TOKEN_BOOK, &token, |book| set(book, "customerId", customer));
    drop(store);
    shared.accept(CUSTOMER_JWT, &token);
    response["token"] = token.into();
    Ok(JsonResponse::created(response, shared.href(&format!("/storefront/orders/{id}"))))
}

/// A customer with the billing address of a purchase.
pub(crate) fn new_customer(shared: &Shared, store: &mut Store, body: &Record) -> Result<String, Problem> {
    let id = store.ids.next("cus", shared.now());
    let operation = shared.spec.operations().iter().find(|operation| operation.id == "PutCustomer");
    if let Some(operation) = operation {
        let mut fields = Record::new();
        for (name, value) in [
            ("websiteId", body.get("websiteId")),
            ("primaryAddress", body.get("billingAddress")),
            ("customFields", body.get("customFields").and_then(|fields| fields.get("customers"))),
        ] {
            if let Some(value) = value.filter(|value| !value.is_null()) {
                set(&mut fields, name, value.clone());
            }
        }
        let mut draft = Draft::read(&shared.spec, operation, fields);
        draft.put(shared, store, &id, shared.now())?;
        customers::announce_new(shared, store, &id, &draft, "purchase");
    }
    Ok(id)
}

/// Pays an invoice with a method that has no stored instrument.
fn pay_with(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    invoice: &str,
    method: Option<String>,
) -> Option<String> {
    let due = store.resources.find(INVOICES, invoice).map(|invoice| amount_of(invoice, "amountDue"))?;
    if due.is_zero() {
        return None;
    }
    let transaction = charge(
        shared,
        store,
        Charge {
            customer_id: text(order, "customerId").to_owned(),
            website_id: text(order, "websiteId").to_owned(),
            currency: text(order, "currency").to_owned(),
            amount: due,
            kind: "sale",
            method,
            invoice_ids: vec![invoice.to_owned()],
            subscription_ids: vec![text(order, "id").to_owned()],
            ..Charge::default()
        },
    );
    some_text(&transaction, "id").map(str::to_owned)
}

pub(crate) fn list_orders(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list(shared, &call, SUBSCRIPTIONS, order_view)
}

pub(crate) fn get_order(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get(shared, &call, SUBSCRIPTIONS, order_view)
}

pub(crate) fn list_invoices(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list(shared, &call, INVOICES, invoice_view)
}

pub(crate) fn get_invoice(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get(shared, &call, INVOICES, invoice_view)
}

/// Cancels a subscription at its next renewal.
pub(crate) fn cancel_order(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let customer = customer(&shared.store(), &call);
    let body = read(shared, &mut call).full;
    let mut store = shared.store();
    let order = find(&store, SUBSCRIPTIONS, call.path("id"), customer.as_deref())?;
    let mut cancellation = body;
    set_all(
        &mut cancellation,
        json!({
            "subscriptionId": text(&order, "id"),
            "canceledBy": "customer",
            "prorated": false,
            "churnTimePolicy": "at-next-renewal",
        }),
    );
    let id = store.ids.next("sub_cnl", shared.now());
    let refused = |_| Problem::conflict("The status of the order forbids a cancellation.");
    cancellations::insert(shared, &mut store, &id, cancellation).map_err(refused)?;
    let order = find(&store, SUBSCRIPTIONS, call.path("id"), customer.as_deref())?;
    let location = shared.href(&format!("/storefront/orders/{}", text(&order, "id")));
    Ok(JsonResponse::created(Value::Object(order_view(&order)), location))
}

/// The bearer token of a request.
fn token<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    call.headers.get("authorization")?.to_str().ok()?.strip_prefix("Bearer ")
}

/// The customer of the token of a request. `None` for a token of the caller, which is for every customer.
pub(crate) fn customer(store: &Store, call: &Call<'_>) -> Option<String> {
    some_text(&book(store, TOKEN_BOOK, token(call)?), "customerId").map(str::to_owned)
}

fn is_own(record: &Record, customer: Option<&str>) -> bool {
    customer.is_none_or(|customer| text(record, "customerId") == customer)
}

pub(crate) fn find(
    store: &Store,
    collection: &str,
    id: &str,
    customer: Option<&str>,
) -> Result<Record, Problem> {
    let found = store.resources.find(collection, id).filter(|record| is_own(record, customer));
    found.cloned().ok_or_else(|| Problem::not_found("resource"))
}

pub(crate) fn get(
    shared: &Shared,
    call: &Call<'_>,
    collection: &str,
    view: fn(&Record) -> Record,
) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, collection) {
        drop(store);
        return synthetic(shared, call);
    }
    let customer = customer(&store, call);
    let record = find(&store, collection, call.path("id"), customer.as_deref())?;
    Ok(JsonResponse::ok(Value::Object(view(&record))))
}

pub(crate) fn list(
    shared: &Shared,
    call: &Call<'_>,
    collection: &str,
    view: fn(&Record) -> Record,
) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let Some(rows) = store.resources.rows(collection) else {
        drop(store);
        return synthetic(shared, call);
    };
    let customer = customer(&store, call);
    let mut found = select(rows, &call.query, &[])?;
    found.retain(|record| is_own(record, customer.as_deref()));
    let page = Page::read(&call.query);
    let body = page.slice(&found).map(|record| Value::Object(view(record))).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

fn order_view(order: &Record) -> Record {
    let mut view = order.clone();
    view.retain(|name, value| !value.is_null() && !HIDDEN_OF_ORDERS.contains(&name.as_str()));
    view
}

fn invoice_view(invoice: &Record) -> Record {
    let mut view = invoice.clone();
    view.retain(|name, value| !value.is_null() && !HIDDEN_OF_INVOICES.contains(&name.as_str()));
    let transactions = objects(&view, "transactions");
    let transactions = transactions.iter().map(|transaction| Value::Object(transaction_view(transaction)));
    let transactions: Vec<Value> = transactions.collect();
    set(&mut view, "transactions", transactions);
    view
}

/// A transaction with its approval page, if it waits for approval.
pub(crate) fn transaction_view(transaction: &Record) -> Record {
    let mut view = transaction.clone();
    let approval = objects(transaction, "_links").into_iter().find(|link| text(link, "rel") == "approvalUrl");
    view.retain(|name, value| {
        !value.is_null() && !matches!(name.as_str(), "customerId" | "riskMetadata" | "riskScore")
    });
    let links = objects(transaction, "_links")
        .into_iter()
        .filter(|link| matches!(text(link, "rel"), "self" | "approvalUrl"));
    let links: Vec<Value> = links.map(Value::Object).collect();
    set(&mut view, "_links", links);
    if let Some(approval) = approval {
        set(&mut view, "approvalUrl", text(&approval, "href"));
    }
    view
}
