//! Automatic payment of invoices, and retries of declined payments.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::customers::view::text;
use crate::handlers::payments::charge::{Charge, charge};
use crate::server::Shared;
use crate::state::{Record, Store};
use crate::webhook::effects;

use super::invoices::{self, state};
use super::subscriptions::cancellations;
use super::times::{add_period, next_anchor, now, time_of};
use crate::handlers::money::{amount, amount_of, number, round};
use crate::handlers::records::{
    INVOICE_BOOK, INVOICES, SUBSCRIPTIONS, change, change_book, objects, push, set, some_text, strings,
};

/// The retries of a declined renewal without an instruction of its own: after one, three and five days. Then the
/// invoice is abandoned and the subscription canceled.
pub(crate) fn default_retries() -> Value {
    let attempt = |days: u8| {
        json!({
            "scheduleInstruction": { "method": "date-interval", "duration": days, "unit": "day" },
            "amountAdjustmentInstruction": { "method": "none" },
            "tryBackupInstruments": false,
        })
    };
    json!({
        "attempts": [attempt(1), attempt(3), attempt(5)],
        "afterAttemptPolicies": [],
        "afterRetryEndPolicies": ["abandon-invoice", "cancel-subscription"],
    })
}

/// The scheduled time of an automatic payment has come.
pub(crate) fn run_scheduled(shared: &Shared, store: &mut Store, id: &str) {
    let Some(invoice) = store.resources.find(INVOICES, id) else { return };
    let is_due = time_of(invoice, "autopayScheduledTime").is_some_and(|time| time <= now(shared));
    if !is_due || !state::is_open(invoice) {
        return;
    }
    // The payment before it lists its declined transaction.
    let is_retry =
        objects(invoice, "transactions").iter().any(|payment| text(payment, "result") == "declined");
    change(shared, store, INVOICES, id, |invoice| {
        set(invoice, "autopayScheduledTime", Value::Null);
        if is_retry {
            set(invoice, "autopayRetryNumber", retries_of(invoice) + 1);
        }
    });
    attempt(shared, store, id);
}

fn retries_of(invoice: &Record) -> u64 {
    invoice.get("autopayRetryNumber").and_then(Value::as_u64).unwrap_or_default()
}

/// Pays an invoice with the instrument of its order, else with the default one of the customer. Without an instrument
/// the invoice stays as it is.
pub(crate) fn attempt(shared: &Shared, store: &mut Store, id: &str) {
    let Some(invoice) = store.resources.find(INVOICES, id).filter(|invoice| state::is_open(invoice)).cloned()
    else {
        return;
    };
    let order = text(&invoice, "subscriptionId").to_owned();
    let Some(instrument) = instrument(store, &invoice, &order) else { return };
    let due = amount_of(&invoice, "amountDue");
    let retry = retries_of(&invoice);
    let adjustment = retry_adjustment(&invoice, retry);
    let part =
        adjustment.as_ref().map_or(due, |adjustment| adjusted(adjustment, due, text(&invoice, "currency")));
    let plans = objects(&invoice, "items")
        .iter()
        .filter_map(|item| some_text(item, "planId").map(str::to_owned))
        .collect();
    let is_renewal = text(&invoice, "type") == "renewal";
    let rebill =
        store.resources.find(SUBSCRIPTIONS, &order).and_then(|order| order.get("rebillNumber")?.as_u64());
    let transaction = charge(
        shared,
        store,
        Charge {
            customer_id: text(&invoice, "customerId").to_owned(),
            website_id: text(&invoice, "websiteId").to_owned(),
            currency: text(&invoice, "currency").to_owned(),
            amount: part,
            kind: "sale",
            instrument: Some(instrument),
            invoice_ids: vec![id.to_owned()],
            subscription_ids: if order.is_empty() { Vec::new() } else { vec![order] },
            plan_ids: plans,
            rebill_number: rebill.filter(|_| is_renewal),
            retry_number: retry,
            ..Charge::default()
        },
    );
    change_book(store, INVOICE_BOOK, id, |book| set(book, "latest", text(&transaction, "id")));
    match text(&transaction, "result") {
        "approved" if part < due && adjustment.is_some_and(|adjustment| forgives(&adjustment)) => {
            forgive(shared, store, id);
        }
        "declined" => declined(shared, store, id, &transaction),
        _ => {}
    }
}

fn instrument(store: &Store, invoice: &Record, order: &str) -> Option<String> {
    let of_order =
        store.resources.find(SUBSCRIPTIONS, order).and_then(|order| some_text(order, "paymentInstrumentId"));
    let of_customer = || {
        let instrument = store.customers.get(text(invoice, "customerId"))?.get("defaultPaymentInstrument")?;
        instrument.get("paymentInstrumentId")?.as_str()
    };
    of_order.or_else(of_customer).map(str::to_owned)
}

/// Publishes a declined payment of a renewal, and schedules the next retry or applies the policies after the last one.
fn declined(shared: &Shared, store: &mut Store, id: &str, transaction: &Record) {
    let invoice = change(shared, store, INVOICES, id, |invoice| {
        let mut listed = objects(invoice, "transactions");
        listed.insert(0, transaction.clone());
        listed.truncate(10);
        set(invoice, "transactions", listed.into_iter().map(Value::Object).collect::<Vec<_>>());
    });
    if text(&invoice, "type") == "renewal" {
        let resources = [("invoice", &invoice), ("transaction", transaction)];
        effects::publish(shared, store, "renewal-invoice-payment-declined", &resources, &[]);
    }
    let Some(instruction) = invoice.get("retryInstruction").and_then(Value::as_object) else { return };
    let retry = usize::try_from(retries_of(&invoice)).unwrap_or(usize::MAX);
    let schedule =
        objects(instruction, "attempts").get(retry).and_then(|next| next.get("scheduleInstruction").cloned());
    if let Some(time) = schedule.map(|schedule| retry_time(now(shared), &schedule)) {
        change(shared, store, INVOICES, id, |invoice| set(invoice, "autopayScheduledTime", time.to_string()));
        invoices::plan_due_work(store, id);
        return;
    }
    let policies = strings(instruction, "afterRetryEndPolicies");
    if policies.iter().any(|policy| policy == "abandon-invoice") {
        state::abandon(shared, store, id);
    }
    if policies.iter().any(|policy| policy == "cancel-subscription") {
        cancellations::cancel_for_billing_failure(shared, store, text(&invoice, "subscriptionId"));
    }
}

/// The time of a retry after a declined payment.
fn retry_time(from: Timestamp, schedule: &Value) -> Timestamp {
    match schedule.get("method").and_then(Value::as_str) {
        Some("date-interval" | "intelligent") => {
            let time = add_period(from, schedule, 1);
            schedule.get("anchor").and_then(|anchor| next_anchor(time, anchor)).unwrap_or(time)
        }
        Some("day-of-month" | "day-of-week") => next_anchor(from, schedule).unwrap_or(from),
        _ => from,
    }
}

/// The partial amount that the instruction of a retry asks for.
fn retry_adjustment(invoice: &Record, retry: u64) -> Option<Record> {
    let index = usize::try_from(retry.checked_sub(1)?).ok()?;
    let instruction = invoice.get("retryInstruction")?.as_object()?;
    let adjustment =
        objects(instruction, "attempts").get(index)?.get("amountAdjustmentInstruction")?.as_object().cloned();
    adjustment.filter(|adjustment| text(adjustment, "method") == "partial")
}

fn adjusted(adjustment: &Record, due: Decimal, currency: &str) -> Decimal {
    let value = amount(adjustment.get("value"));
    let part = match text(adjustment, "type") {
        "percent" => round(due.saturating_mul(value).saturating_mul(Decimal::new(1, 2)), currency),
        _ => round(value, currency),
    };
    if part <= Decimal::ZERO { due } else { part.min(due) }
}

fn forgives(adjustment: &Record) -> bool {
    let policy = adjustment.get("afterApprovalPolicy").and_then(|policy| policy.get("method")?.as_str());
    policy == Some("discount-amount-remaining")
}

/// Discounts what an approved partial payment has left.
fn forgive(shared: &Shared, store: &mut Store, id: &str) {
    let Some(invoice) = store.resources.find(INVOICES, id) else { return };
    let rest = number(amount_of(invoice, "amountDue"));
    let entry =
        json!({ "amount": rest, "description": "Discount of the remaining amount", "context": "items" });
    change(shared, store, INVOICES, id, |invoice| push(invoice, "discounts", entry));
    state::pay(shared, store, id);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_follow_their_schedule() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let from = at("2026-01-30T10:00:00Z");
        let interval = json!({"method": "date-interval", "duration": 2, "unit": "days"});
        assert_eq!(retry_time(from, &interval), at("2026-02-01T10:00:00Z"));
        let day = json!({"method": "day-of-month", "day": 5});
        assert_eq!(retry_time(from, &day), at("2026-02-05T10:00:00Z"));
        assert_eq!(retry_time(from, &json!({"method": "immediately"})), from);
    }

    #[test]
    fn partial_amounts_are_at_most_the_amount_due() {
        let of = |adjustment: Value| adjusted(adjustment.as_object().unwrap(), Decimal::from(30), "USD");
        assert_eq!(of(json!({"type": "percent", "value": 33.33})), Decimal::new(1000, 2));
        assert_eq!(of(json!({"type": "fixed", "value": 40})), Decimal::from(30));
    }
}
