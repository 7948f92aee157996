//! Payment of invoices by transactions and by credit memos.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::credit_memos;
use crate::handlers::customers::view::{link, text};
use crate::handlers::money::{amount, amount_of, check_decimals, number};
use crate::handlers::records::{
    INVOICE_BOOK, INVOICES, TRANSACTION_BOOK, TRANSACTIONS, book, change, change_book, is_used, objects, ok,
    push, read, require, require_named, set, strings, synthetic,
};
use crate::problem::Problem;
use crate::query::Page;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::state;

/// Limit of the transactions that an invoice lists.
const LISTED: usize = 10;

pub(crate) fn list_allocations(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, INVOICES) {
        drop(store);
        return synthetic(shared, &call);
    }
    require(&store, INVOICES, call.path("id"))?;
    let rows = objects(&book(&store, INVOICE_BOOK, call.path("id")), "allocations");
    let page = Page::read(&call.query);
    let body = page.slice(&rows).cloned().map(Value::Object).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(rows.len())))
}

pub(crate) fn apply_transaction(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = call.path("id");
    let invoice = require(&store, INVOICES, id)?;
    if !state::is_open(&invoice) {
        return Err(Problem::invalid_field("status", "Only an unpaid invoice can be paid."));
    }
    let transaction = require_named(&store, TRANSACTIONS, &body, "transactionId")?;
    let free = unallocated(&store, &transaction);
    let possible = free.min(amount_of(&invoice, "amountDue"));
    let wanted = body.get("amount").map_or(possible, |wanted| amount(Some(wanted)));
    let problem = match (text(&transaction, "result"), text(&transaction, "currency")) {
        ("approved", currency) if currency != text(&invoice, "currency") => {
            Some(("transactionId", "Has another currency."))
        }
        ("approved", _) if free.is_zero() => Some(("transactionId", "Is allocated to other invoices.")),
        ("approved", _) if wanted > possible || wanted <= Decimal::ZERO => {
            Some(("amount", "Exceeds the amount due or the amount of the transaction that is left."))
        }
        ("approved", _) => None,
        _ => Some(("transactionId", "Is not approved.")),
    };
    if let Some((field, message)) = problem {
        return Err(Problem::invalid_field(field, message));
    }
    check_decimals("amount", wanted, text(&invoice, "currency"))?;
    Ok(ok(allocate(shared, &mut store, id, &transaction, wanted)))
}

/// The part of an approved payment that pays no invoice.
fn unallocated(store: &Store, transaction: &Record) -> Decimal {
    if !matches!(text(transaction, "type"), "sale" | "capture") || text(transaction, "result") != "approved" {
        return Decimal::ZERO;
    }
    let allocated = amount_of(&book(store, TRANSACTION_BOOK, text(transaction, "id")), "allocated");
    amount_of(transaction, "amount").saturating_sub(allocated).max(Decimal::ZERO)
}

/// Returns `true` if nothing has been allocated to an invoice.
pub(super) fn is_unpaid(store: &Store, invoice: &Record) -> bool {
    objects(&book(store, INVOICE_BOOK, text(invoice, "id")), "allocations").is_empty()
        && objects(invoice, "creditMemoAllocations").is_empty()
}

/// Pays an invoice with a part of a transaction.
fn allocate(shared: &Shared, store: &mut Store, id: &str, transaction: &Record, part: Decimal) -> Record {
    let payment = text(transaction, "id");
    let allocation = json!({
        "invoiceId": id,
        "transactionId": payment,
        "amount": number(part),
        "currency": text(transaction, "currency"),
        "_links": [
            link("invoice", shared.href(&format!("{INVOICES}/{id}"))),
            link("transaction", shared.href(&format!("{TRANSACTIONS}/{payment}"))),
        ],
    });
    change_book(store, INVOICE_BOOK, id, |book| push(book, "allocations", allocation));
    change_book(store, TRANSACTION_BOOK, payment, |book| {
        set(book, "allocated", number(amount_of(book, "allocated").saturating_add(part)));
    });
    store.resources.change(TRANSACTIONS, payment, |transaction| {
        if !strings(transaction, "invoiceIds").iter().any(|known| known == id) {
            push(transaction, "invoiceIds", id);
        }
    });
    change(shared, store, INVOICES, id, |invoice| {
        let mut listed = objects(invoice, "transactions");
        listed.retain(|known| text(known, "id") != payment);
        listed.insert(0, transaction.clone());
        listed.truncate(LISTED);
        set(invoice, "transactions", listed.into_iter().map(Value::Object).collect::<Vec<_>>());
    });
    state::pay(shared, store, id)
}

/// Pays the invoices of an approved transaction, in its order.
pub(crate) fn settle(shared: &Shared, store: &mut Store, transaction: &Record) {
    let invoices = transaction.get("invoiceIds").and_then(Value::as_array).into_iter().flatten();
    for id in invoices.filter_map(Value::as_str) {
        let due = store.resources.find(INVOICES, id).filter(|invoice| state::is_open(invoice));
        let same = due.filter(|invoice| text(invoice, "currency") == text(transaction, "currency"));
        let due = same.map(|invoice| amount_of(invoice, "amountDue")).unwrap_or_default();
        let part = due.min(unallocated(store, transaction));
        if !part.is_zero() {
            allocate(shared, store, id, transaction, part);
        }
    }
}

/// A refund of a transaction. An invoice is refunded when all its payments are, else partially refunded.
pub(crate) fn refund(shared: &Shared, store: &mut Store, transaction: &Record) {
    let invoices = transaction.get("invoiceIds").and_then(Value::as_array).into_iter().flatten();
    for id in invoices.filter_map(Value::as_str) {
        let status = store.resources.find(INVOICES, id).map(|invoice| text(invoice, "status").to_owned());
        if !matches!(status.as_deref(), Some("paid" | "partially-refunded")) {
            continue;
        }
        let payments = objects(&book(store, INVOICE_BOOK, id), "allocations");
        let is_refunded = |part: &Record| {
            let payment = store.resources.find(TRANSACTIONS, text(part, "transactionId"));
            payment.is_some_and(|payment| text(payment, "status") == "refunded")
        };
        let (status, event) = match payments.iter().all(is_refunded) {
            true => ("refunded", "invoice-refunded"),
            false => ("partially-refunded", "invoice-partially-refunded"),
        };
        state::enter(shared, store, id, status, json!({}), event);
    }
}

pub(crate) fn allocate_credit_balance(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = call.path("id");
    let invoice = require(&store, INVOICES, id)?;
    if !state::is_open(&invoice) {
        return Err(Problem::invalid_field("status", "Only an unpaid invoice can be paid."));
    }
    let due = amount_of(&invoice, "amountDue");
    let wanted = body.get("amount").map_or(due, |wanted| amount(Some(wanted)));
    if wanted > due {
        return Err(Problem::invalid_field("amount", "Exceeds the amount due."));
    }
    check_decimals("amount", wanted, text(&invoice, "currency"))?;
    let newest_first = text(&body, "allocationOrder") == "newest-first";
    let memos =
        credit_memos::usable(&store, text(&invoice, "customerId"), text(&invoice, "currency"), newest_first);
    let (mut left, mut applied) = (wanted, Vec::new());
    for memo in memos {
        let part = left.min(memo.unused);
        if part.is_zero() {
            continue;
        }
        credit_memos::allocate(shared, &mut store, &memo.id, id, part);
        left = left.saturating_sub(part);
        applied.push(json!({ "creditMemoId": memo.id, "amount": number(part) }));
    }
    let invoice = store.resources.find(INVOICES, id).cloned().unwrap_or_default();
    Ok(JsonResponse::ok(json!({
        "invoiceId": id,
        "currency": invoice.get("currency"),
        "appliedCreditMemos": applied,
        "remainingInvoiceAmount": number(amount_of(&invoice, "amountDue")),
    })))
}

/// Pays an invoice with a part of a credit memo.
pub(crate) fn add_credit(shared: &Shared, store: &mut Store, id: &str, allocation: Value) {
    change(shared, store, INVOICES, id, |invoice| push(invoice, "creditMemoAllocations", allocation));
    state::pay(shared, store, id);
}
