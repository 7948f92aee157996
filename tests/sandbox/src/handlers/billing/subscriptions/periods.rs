//! Billing periods of an order.

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::billing::pricing::{Line, Period, PlanItem};
use crate::handlers::billing::times::{add_period, next_anchor, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::money::{number, round, sum};
use crate::handlers::records::{SUBSCRIPTION_BOOK, book, change_book, is_true, set_all};
use crate::state::{Record, Store};

/// The recurrence of an order: that of its first recurring plan, with the anchor of the order or of the plan.
pub(crate) struct Cycle {
    interval: Value,
    anchor: Option<Value>,
    /// Number of periods.
    pub(crate) limit: Option<u64>,
}

impl Cycle {
    /// `None` for plans that do not recur.
    pub(crate) fn of(order: &Record, plans: &[PlanItem]) -> Option<Self> {
        let interval = plans.iter().find_map(PlanItem::interval)?;
        let anchor_of = |interval: &Record| {
            interval.get("periodAnchorInstruction").filter(|anchor| anchor.is_object()).cloned()
        };
        let own = order.get("recurringInterval").and_then(Value::as_object).and_then(anchor_of);
        let limit = interval.get("limit").and_then(Value::as_u64);
        Some(Self {
            anchor: own.or_else(|| anchor_of(interval)),
            limit,
            interval: Value::Object(interval.clone()),
        })
    }

    /// The end of a period, `count` periods after `base`. Without an anchor each end is counted from `base`, so that
    /// a period that starts on the 31st ends on the last day of each month.
    pub(crate) fn end(&self, base: Timestamp, count: u64, start: Timestamp) -> Timestamp {
        let Some(anchor) = &self.anchor else {
            return add_period(
                base,
                &self.interval,
                i64::try_from(count).unwrap_or(i64::MAX).saturating_add(1),
            );
        };
        if count == 0 {
            return next_anchor(start, anchor).unwrap_or_else(|| add_period(start, &self.interval, 1));
        }
        let unit = match (
            anchor.get("method").and_then(Value::as_str),
            anchor.get("week").and_then(Value::as_str),
        ) {
            (Some("day-of-week"), Some("next") | None) => "week",
            (Some("day-and-month-of-year"), _) => "year",
            _ => "month",
        };
        let length = self.interval.get("length").and_then(Value::as_u64).unwrap_or(1);
        if self.interval.get("unit").and_then(Value::as_str) == Some(unit) {
            return (0..length.min(1_000)).fold(start, |time, _| next_anchor(time, anchor).unwrap_or(time));
        }
        let near =
            add_period(add_period(start, &self.interval, 1), &json!({ "unit": unit, "length": 1 }), -1);
        next_anchor(near.max(start), anchor).unwrap_or_else(|| add_period(start, &self.interval, 1))
    }
}

/// Sets the first period of an order.
pub(crate) fn begin(store: &mut Store, id: &str, base: Timestamp, has_period: bool) {
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        let periods = periods(book) + u64::from(has_period);
        set_all(book, json!({ "base": base.to_string(), "count": 0, "periods": periods }));
    });
}

/// Number of billed periods.
pub(crate) fn periods(book: &Record) -> u64 {
    book.get("periods").and_then(Value::as_u64).unwrap_or_default()
}

/// The period after the current one, with the `base` and `count` of its cycle. `None` when the order does not renew.
pub(crate) fn next(store: &Store, order: &Record, plans: &[PlanItem]) -> Option<(Period, Timestamp, u64)> {
    let (cycle, start) = (Cycle::of(order, plans)?, time_of(order, "renewalTime")?);
    let known = book(store, SUBSCRIPTION_BOOK, text(order, "id"));
    let count = known.get("count").and_then(Value::as_u64).unwrap_or_default();
    let in_cycle = |base: &Timestamp| {
        let current = time_of(order, "currentPeriodStart").unwrap_or(*base);
        !is_true(order, "inTrial") && cycle.end(*base, count, current) == start
    };
    let number = periods(&known) + 1;
    let (base, count) = match time_of(&known, "base").filter(in_cycle) {
        Some(base) => (base, count + 1),
        None => (start, 0),
    };
    Some((Period { start, end: cycle.end(base, count, start), number }, base, count))
}

/// The current period. `None` for an order that has none.
pub(crate) fn current(store: &Store, order: &Record) -> Option<Period> {
    let (start, end) = (time_of(order, "currentPeriodStart")?, time_of(order, "currentPeriodEnd")?);
    let number = periods(&book(store, SUBSCRIPTION_BOOK, text(order, "id"))).max(1);
    Some(Period { start, end, number })
}

/// The price of one period.
pub(crate) fn recurring_price(plans: &[PlanItem]) -> Decimal {
    let recurring = plans.iter().filter(|item| item.interval().is_some() && !item.is_metered());
    sum(recurring.flat_map(|item| item.lines(item.quantity, None)).map(|line| line.price()))
}

/// Monthly recurring revenue: the prices of the plans per month of 30 days or twelfth of a year.
pub(crate) fn monthly_revenue(items: &[Record], plans: &[PlanItem]) -> Value {
    let mut total = Decimal::ZERO;
    let mut currency = "";
    for (plan, _) in plans.iter().zip(items).filter(|(_, item)| !is_true(item, "excludeFromMrr")) {
        let Some(interval) = plan.interval() else { continue };
        currency = text(&plan.plan, "currency");
        let price = recurring_price(std::slice::from_ref(plan));
        let (times, length) = match text(interval, "unit") {
            "day" => (Decimal::from(30), Decimal::ONE),
            "week" => (Decimal::from(52), Decimal::from(12)),
            "year" => (Decimal::ONE, Decimal::from(12)),
            _ => (Decimal::ONE, Decimal::ONE),
        };
        let count = interval.get("length").and_then(Value::as_i64).unwrap_or(1);
        let monthly = price.saturating_mul(times).checked_div(length.saturating_mul(Decimal::from(count)));
        total = total.saturating_add(monthly.unwrap_or_default());
    }
    number(round(total, currency))
}

/// The credits, or charges, for the part of the current period from a time on.
pub(crate) fn prorated(plans: &[PlanItem], period: Period, from: Timestamp, is_credit: bool) -> Vec<Line> {
    let (left, whole) =
        (period.end.as_second() - from.as_second(), period.end.as_second() - period.start.as_second());
    let part = Period { start: from, ..period };
    let recurring = plans.iter().filter(|item| item.interval().is_some() && !item.is_postpaid());
    let lines = recurring
        .flat_map(|item| item.lines(item.quantity, Some(part)).into_iter().map(move |line| (item, line)));
    lines
        .map(|(item, line)| {
            let currency = text(&item.plan, "currency");
            let price = crate::handlers::money::share(line.price(), left.max(0), whole, currency);
            let description = format!("{} (prorated)", line.description);
            Line { description, unit_price: price, quantity: 1, is_credit, ..line }
        })
        .filter(|line| !line.unit_price.is_zero())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn cycle(interval: Value) -> Cycle {
        let plan = json!({ "currency": "USD", "recurringInterval": interval });
        let plan = PlanItem { plan: plan.as_object().unwrap().clone(), quantity: Decimal::ONE };
        Cycle::of(&Record::new(), &[plan]).unwrap()
    }

    #[test]
    fn months_are_counted_from_the_first_day() {
        let (cycle, base) = (cycle(json!({"unit": "month", "length": 1})), at("2026-01-31T00:00:00Z"));
        let ends = [0, 1, 2].map(|count| cycle.end(base, count, base));
        assert_eq!(
            ends,
            ["2026-02-28", "2026-03-31", "2026-04-30"].map(|day| at(&format!("{day}T00:00:00Z")))
        );
    }

    #[test]
    fn an_anchor_ends_the_first_period_and_every_other() {
        let anchor = json!({"method": "day-of-month", "day": 1, "time": "00:00"});
        let cycle = cycle(json!({"unit": "month", "length": 2, "periodAnchorInstruction": anchor}));
        let start = at("2026-01-15T10:00:00Z");
        let first = cycle.end(start, 0, start);
        assert_eq!(
            (first, cycle.end(start, 1, first)),
            (at("2026-02-01T00:00:00Z"), at("2026-04-01T00:00:00Z"))
        );
    }
}
