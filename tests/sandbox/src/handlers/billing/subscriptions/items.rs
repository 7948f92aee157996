//! Items of an order: changes with proration, and updates of one item.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::due;
use crate::handlers::billing::pricing::{Line, Period, PlanItem, plan_items};
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount, sum};
use crate::handlers::records::{
    SUBSCRIPTION_BOOK, SUBSCRIPTIONS, book, change, change_book, created, is_true, objects, ok, publish,
    push, read, require, set, set_all, some_text,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};
use crate::webhook::effects;

use super::lifecycle::{bill_items, issue, plan_renewal, plans_of};
use super::periods::{self, Cycle, monthly_revenue, prorated, recurring_price};

/// Items as responses hold them. An item keeps the id of the one before it with the same plan.
pub(crate) fn complete(shared: &Shared, store: &mut Store, items: Vec<Record>, old: &[Record]) -> Vec<Value> {
    let mut known: Vec<&Record> = old.iter().collect();
    let mut completed = Vec::new();
    for mut item in items {
        let plan = plan_id(&item).to_owned();
        let before = known.iter().position(|old| plan_id(old) == plan).map(|index| known.remove(index));
        let id = before.map(|old| text(old, "id").to_owned());
        let revision = before.and_then(|old| old.get("revision")?.as_u64()).unwrap_or_default() + 1;
        let id = id.unwrap_or_else(|| store.ids.next("ord_itm", shared.now()));
        let is_modified = item.get("plan").is_some_and(|plan| plan.get("currency").is_some());
        set_all(
            &mut item,
            json!({
                "id": id,
                "revision": revision,
                "isModified": is_modified,
                "isGrandfathered": false,
            }),
        );
        for (name, default) in
            [("quantity", json!(1)), ("excludeFromMrr", json!(false)), ("usageLimits", Value::Null)]
        {
            item.entry(name).or_insert(default);
        }
        if !item.contains_key("usageStatus") {
            set(&mut item, "usageStatus", Value::Null);
        }
        completed.push(Value::Object(item));
    }
    completed
}

fn plan_id(item: &Record) -> &str {
    let given = item.get("plan").and_then(|plan| plan.get("id")?.as_str());
    given.unwrap_or_else(|| text(item, "planId"))
}

pub(crate) fn change_items(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).full;
    let mut store = shared.store();
    let order = require(&store, SUBSCRIPTIONS, &id)?;
    if !matches!(text(&order, "status"), "active" | "pending") || super::is_one_time(&order) {
        return Err(Problem::invalid_field(
            "status",
            "Only the items of an active or pending subscription change.",
        ));
    }
    plan_items(&store, &objects(&body, "items"))?;
    if is_true(&body, "preview") {
        let mut order = order;
        let items = complete(shared, &mut store, objects(&body, "items"), &objects(&order, "items"));
        set(&mut order, "items", items);
        return Ok(created(shared, SUBSCRIPTIONS, order));
    }
    match time_of(&body, "effectiveTime").filter(|time| *time > now(shared)) {
        Some(time) => {
            change_book(&mut store, SUBSCRIPTION_BOOK, &id, |book| set(book, "change", body));
            due::at(&mut store, time, Due::ItemsChange(id.clone()));
        }
        None => apply(shared, &mut store, &order, &body),
    }
    let order = store.resources.find(SUBSCRIPTIONS, &id).cloned().unwrap_or_default();
    Ok(created(shared, SUBSCRIPTIONS, order))
}

/// The time of a change of items has come.
pub(crate) fn run_scheduled(shared: &Shared, store: &mut Store, id: &str) {
    let change = book(store, SUBSCRIPTION_BOOK, id).get("change").and_then(Value::as_object).cloned();
    let Some(change) =
        change.filter(|change| time_of(change, "effectiveTime").is_some_and(|time| time <= now(shared)))
    else {
        return;
    };
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        book.remove("change");
    });
    let order =
        store.resources.find(SUBSCRIPTIONS, id).filter(|order| text(order, "status") == "active").cloned();
    if let Some(order) = order {
        apply(shared, store, &order, &change);
    }
}

/// Changes the items now. `reset…` policies begin a new period and bill it; `retain…` policies bill the difference for
/// the rest of the period, if the change is prorated. A difference in favour of the customer waits for the next invoice.
pub(crate) fn apply(shared: &Shared, store: &mut Store, order: &Record, body: &Record) {
    let (id, time) = (text(order, "id"), now(shared));
    let before = plans_of(store, order);
    let Ok(after) = plan_items(store, &objects(body, "items")) else { return };
    let period = periods::current(store, order).filter(|period| period.end > time);
    let in_trial = is_true(order, "inTrial");
    let resets = text(body, "renewalPolicy").starts_with("reset") && text(order, "status") == "active";
    let lines = match period {
        Some(period) if is_true(body, "prorated") && !in_trial => {
            let mut lines = prorated(&before, period, time, true);
            if !resets {
                lines.extend(prorated(&after, period, time, false));
            }
            lines
        }
        _ => Vec::new(),
    };
    let items = complete(shared, store, objects(body, "items"), &objects(order, "items"));
    let changed = change(shared, store, SUBSCRIPTIONS, id, |order| {
        let revenue = monthly_revenue(&objects(order, "items"), &after);
        set(order, "items", items);
        set(order, "mrr", revenue);
    });
    publish(shared, store, "subscription-items-changed", "subscription", &changed);
    match recurring_price(&after).cmp(&recurring_price(&before)) {
        std::cmp::Ordering::Greater => {
            publish(shared, store, "subscription-upgraded", "subscription", &changed)
        }
        std::cmp::Ordering::Less => {
            publish(shared, store, "subscription-downgraded", "subscription", &changed)
        }
        std::cmp::Ordering::Equal => {}
    }
    let lines = if resets { begin_again(shared, store, &changed, &after, time, lines) } else { lines };
    charge(shared, store, id, &lines);
}

/// Begins a new period now. Returns the lines with those of the period.
fn begin_again(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    plans: &[PlanItem],
    start: Timestamp,
    mut lines: Vec<Line>,
) -> Vec<Line> {
    let id = text(order, "id");
    let Some(cycle) = Cycle::of(order, plans) else { return lines };
    let end = cycle.end(start, 0, start);
    periods::begin(store, id, start, true);
    let number = periods::periods(&book(store, SUBSCRIPTION_BOOK, id));
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| {
        set_all(
            order,
            json!({
                "inTrial": false,
                "currentPeriodStart": start.to_string(),
                "currentPeriodEnd": end.to_string(),
                "renewalTime": end.to_string(),
            }),
        );
    });
    plan_renewal(store, &order);
    lines.extend(super::renewal::lines(store, id, plans, None, Period { start, end, number }));
    lines
}

/// Bills lines of which the customer owes the sum. Others wait for the next invoice.
fn charge(shared: &Shared, store: &mut Store, id: &str, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let owed = sum(lines.iter().map(Line::price));
    let items: Vec<Record> = lines.iter().map(|line| line.item(shared, store, Some(id))).collect();
    if owed.is_sign_negative() {
        change_book(store, SUBSCRIPTION_BOOK, id, |book| {
            for item in items {
                push(book, "waiting", item);
            }
        });
        return;
    }
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id).cloned() else { return };
    let invoice = bill_items(shared, store, &order, "interim", items);
    issue(shared, store, &order, &invoice);
}

pub(crate) fn update_item(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, item_id) = (call.path("id").to_owned(), call.path("itemId").to_owned());
    let body = read(shared, &mut call).full;
    let mut store = shared.store();
    let order = require(&store, SUBSCRIPTIONS, &id)?;
    let mut items = objects(&order, "items");
    let Some(item) = items.iter_mut().find(|item| text(item, "id") == item_id) else {
        return Err(Problem::not_found("order item"));
    };
    let filled = |item: &Record| amount(item.get("quantityFilled"));
    let (before, limit) = (filled(item), amount(item.get("quantity")));
    for name in ["quantityFilled", "excludeFromMrr"] {
        if let Some(value) = body.get(name) {
            set(item, name, value.clone());
        }
    }
    let options = body.get("plan").and_then(|plan| plan.get("productOptions"));
    let full =
        item.get_mut("plan").and_then(Value::as_object_mut).filter(|plan| plan.contains_key("currency"));
    if let (Some(options), Some(plan)) = (options, full) {
        set(plan, "productOptions", options.clone());
    }
    let revision = item.get("revision").and_then(Value::as_u64).unwrap_or_default() + 1;
    set(item, "revision", revision);
    let item = item.clone();
    let plans = plans_of(&store, &order);
    let order = change(shared, &mut store, SUBSCRIPTIONS, &id, |order| {
        if !super::is_one_time(order) {
            set(order, "mrr", monthly_revenue(&items, &plans));
        }
        set(order, "items", items.into_iter().map(Value::Object).collect::<Vec<_>>());
    });
    publish(shared, &store, "subscription-modified", "subscription", &order);
    if before < limit && filled(&item) >= limit && some_text(&item, "id").is_some() {
        let fields = [
            ("subscriptionItemId", item_id.into()),
            ("quantity", item.get("quantity").cloned().unwrap_or_default()),
            ("quantityFilled", item.get("quantityFilled").cloned().unwrap_or_default()),
            ("previousQuantityFilled", crate::handlers::money::number(before)),
        ];
        let event = "subscription-quantity-filled-limit-reached";
        effects::publish(shared, &store, event, &[("subscription", &order)], &fields);
    }
    Ok(ok(item))
}
