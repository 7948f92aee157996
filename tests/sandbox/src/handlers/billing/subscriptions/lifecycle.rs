//! From a pending order to an active one, and to its end without payment.

use jiff::{Span, Timestamp};
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::billing::invoices::{self, state};
use crate::handlers::billing::pricing::{Line, Period, PlanItem, plan_items};
use crate::handlers::billing::times::{add_period, now, time_of};
use crate::handlers::billing::{due, payment};
use crate::handlers::customers::view::text;
use crate::handlers::records::{
    INVOICES, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, book, change, change_book, is_true, objects, publish, set,
    set_all, some_text,
};
use crate::server::Shared;
use crate::state::{Due, Record, Store};

use super::is_one_time;
use super::periods::{self, Cycle};

/// The plans of a stored order. Unknown ones were rejected when it was stored.
pub(crate) fn plans_of(store: &Store, order: &Record) -> Vec<PlanItem> {
    plan_items(store, &objects(order, "items")).unwrap_or_default()
}

/// Issues the first invoice of a pending order and pays it, if the order is paid automatically.
pub(crate) fn start(shared: &Shared, store: &mut Store, id: &str) {
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id).cloned() else { return };
    if text(&order, "status") != "pending" || some_text(&order, "initialInvoiceId").is_some() {
        return;
    }
    let plans = plans_of(store, &order);
    let begin = time_of(&order, "startTime").unwrap_or_else(|| now(shared));
    let lines = first_lines(&order, &plans, begin);
    let kind = if is_one_time(&order) { "one-time-sale" } else { "initial" };
    let invoice = bill(shared, store, &order, kind, &lines);
    change(shared, store, SUBSCRIPTIONS, id, |order| set(order, "initialInvoiceId", invoice.clone()));
    if let Some(time) = time_of(&order, "abandonTime") {
        due::at(store, time, Due::OrderAbandonment(id.to_owned()));
    }
    issue(shared, store, &order, &invoice);
}

/// Creates a draft for an order: its most recent invoice.
pub(crate) fn bill(shared: &Shared, store: &mut Store, order: &Record, kind: &str, lines: &[Line]) -> String {
    let order_id = text(order, "id").to_owned();
    let items = lines.iter().map(|line| line.item(shared, store, Some(&order_id))).collect();
    bill_items(shared, store, order, kind, items)
}

/// As [`bill`], with the items of the invoice.
pub(crate) fn bill_items(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    kind: &str,
    items: Vec<Record>,
) -> String {
    let order_id = text(order, "id").to_owned();
    let mut base = invoices::base_of_order(order);
    let shift = order.get("invoiceTimeShift").and_then(|shift| shift.get("dueTimeShift"));
    if let Some(shift) = shift {
        set(&mut base, "dueTime", add_period(now(shared), shift, 1).to_string());
    }
    if kind == "renewal" {
        set(&mut base, "retryInstruction", payment::default_retries());
    }
    if let Some(tax) = book(store, SUBSCRIPTION_BOOK, &order_id).get("tax") {
        set(&mut base, "tax", tax.clone());
        change_book(store, SUBSCRIPTION_BOOK, &order_id, |book| {
            book.remove("tax");
        });
    }
    let id = store.ids.next("in", shared.now());
    change(shared, store, SUBSCRIPTIONS, &order_id, |order| {
        set_all(order, json!({ "recentInvoiceId": id, "billingStatus": "draft" }));
    });
    invoices::insert(shared, store, &id, base, kind, items);
    id
}

/// Issues an invoice of an order and pays it, if the order is paid automatically.
pub(crate) fn issue(shared: &Shared, store: &mut Store, order: &Record, invoice: &str) {
    state::issue(shared, store, invoice, None);
    if is_one_time(order) || is_true(order, "autopay") {
        payment::attempt(shared, store, invoice);
    }
}

/// The lines of the first invoice: set-up, trial or first period, and plans that do not recur.
pub(crate) fn first_lines(order: &Record, plans: &[PlanItem], start: Timestamp) -> Vec<Line> {
    let trial = trial_end(order, plans, start).map(|end| Period { start, end, number: 1 });
    let first =
        Cycle::of(order, plans).map(|cycle| Period { start, end: cycle.end(start, 0, start), number: 1 });
    let mut lines: Vec<Line> = plans.iter().filter_map(PlanItem::setup_line).collect();
    for item in plans {
        match (trial, item.trial().is_some(), item.interval()) {
            (Some(period), true, _) => lines.extend(item.trial_line(period)),
            (Some(_), false, Some(_)) => {}
            (_, _, Some(_)) if item.is_postpaid() => {}
            (_, _, Some(_)) => lines.extend(item.lines(item.quantity, first)),
            (_, _, None) => lines.extend(item.lines(item.quantity, None)),
        }
    }
    lines
}

/// The end of the trial: as the order says, else by the plan. `None` without a trial.
pub(crate) fn trial_end(order: &Record, plans: &[PlanItem], start: Timestamp) -> Option<Timestamp> {
    let period = plans.iter().find_map(|item| item.trial()?.get("period"));
    let own = order.get("trial").and_then(Value::as_object);
    if own.is_some_and(|own| own.get("enabled").and_then(Value::as_bool) == Some(false)) || is_one_time(order)
    {
        return None;
    }
    let end = own.and_then(|own| time_of(own, "endTime")).filter(|end| *end > start);
    end.or_else(|| period.map(|period| add_period(start, period, 1)))
}

/// The first invoice of a pending order is paid.
pub(crate) fn activate(shared: &Shared, store: &mut Store, id: &str) {
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id).cloned() else { return };
    let time = rfc3339(shared.now());
    if is_one_time(&order) {
        let values = json!({ "status": "completed", "activationTime": time });
        let order = change(shared, store, SUBSCRIPTIONS, id, |order| set_all(order, values));
        publish(shared, store, "order-completed", "subscription", &order);
        return;
    }
    let plans = plans_of(store, &order);
    let start = time_of(&order, "startTime").unwrap_or_else(|| now(shared));
    let trial = trial_end(&order, &plans, start);
    let end = trial.or_else(|| Some(Cycle::of(&order, &plans)?.end(start, 0, start)));
    periods::begin(store, id, start, trial.is_none());
    let end = end.map(|end| end.to_string());
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| {
        set_all(order, json!({ "status": "active", "activationTime": time, "inTrial": trial.is_some() }));
        set(order, "renewalTime", end.clone());
        set(order, "currentPeriodStart", start.to_string());
        if let Some(end) = &end {
            set(order, "currentPeriodEnd", end.clone());
        }
        let enabled = trial.is_some();
        set(order, "trial", json!({ "enabled": enabled, "endTime": trial.map(|end| end.to_string()) }));
    });
    publish(shared, store, "subscription-activated", "subscription", &order);
    plan_renewal(store, &order);
}

/// Schedules the renewal of an order.
pub(crate) fn plan_renewal(store: &mut Store, order: &Record) {
    if let Some(time) = time_of(order, "renewalTime") {
        due::at(store, time, Due::Renewal(text(order, "id").to_owned()));
    }
    if let Some(time) = issue_time(order) {
        due::at(store, time, Due::RenewalInvoice(text(order, "id").to_owned()));
    }
}

/// The time at which the invoice of the next renewal is issued, if that is before the renewal.
pub(crate) fn issue_time(order: &Record) -> Option<Timestamp> {
    let shift = order.get("invoiceTimeShift")?.get("issueTimeShift").filter(|shift| shift.is_object())?;
    Some(add_period(time_of(order, "renewalTime")?, shift, -1))
}

/// The time of abandonment of a pending order has come.
pub(crate) fn abandon(shared: &Shared, store: &mut Store, id: &str) {
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id).cloned() else { return };
    let is_due = time_of(&order, "abandonTime").is_some_and(|time| time <= now(shared));
    if !is_due || text(&order, "status") != "pending" {
        return;
    }
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| set(order, "status", "abandoned"));
    publish(shared, store, "order-abandoned", "subscription", &order);
    let invoice = text(&order, "initialInvoiceId").to_owned();
    if store.resources.find(INVOICES, &invoice).is_some_and(state::is_open) {
        state::abandon(shared, store, &invoice);
    }
}

/// Schedules the delinquency of an order after an invoice is past due.
pub(crate) fn plan_delinquency(shared: &Shared, store: &mut Store, order: &Record, invoice: &str) {
    let period = some_text(order, "delinquencyPeriod").map(|period| period.trim_start_matches('+'));
    let Some(span) = period.and_then(|period| period.parse::<Span>().ok()) else { return };
    let civil = now(shared).to_zoned(jiff::tz::TimeZone::UTC);
    let Ok(time) = civil.checked_add(span) else { return };
    let time = time.timestamp();
    change(shared, store, INVOICES, invoice, |invoice| set(invoice, "delinquencyTime", time.to_string()));
    due::at(store, time, Due::OrderDelinquency(invoice.to_owned()));
}

/// An invoice has been past due for the delinquency period of its order.
pub(crate) fn reach_delinquency(shared: &Shared, store: &mut Store, invoice: &str) {
    let Some(invoice) = store.resources.find(INVOICES, invoice) else { return };
    let is_due = time_of(invoice, "delinquencyTime").is_some_and(|time| time <= now(shared));
    let order = store.resources.find(SUBSCRIPTIONS, text(invoice, "subscriptionId"));
    if let Some(order) = order.filter(|_| is_due && text(invoice, "status") == "past-due") {
        publish(shared, store, "order-delinquency-reached", "subscription", order);
    }
}

/// The items that wait for the next invoice of an order.
pub(crate) fn waiting(store: &Store, id: &str) -> Vec<Record> {
    objects(&book(store, SUBSCRIPTION_BOOK, id), "waiting")
}
