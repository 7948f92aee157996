//! Prices of plans: from plan items to the items of invoices.

use jiff::Timestamp;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::Shared;
use crate::state::{Record, Store};

use crate::handlers::money::{amount, number, price, round};
use crate::handlers::records::{PLANS, is_used};

/// A plan with its quantity.
#[derive(Debug, Clone)]
pub(crate) struct PlanItem {
    pub(crate) plan: Record,
    pub(crate) quantity: Decimal,
}

/// A billed period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    /// Counts from 1.
    pub(crate) number: u64,
}

/// A line of an invoice.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) description: String,
    pub(crate) unit_price: Decimal,
    pub(crate) quantity: i64,
    pub(crate) is_credit: bool,
    pub(crate) product_id: Value,
    pub(crate) plan_id: Value,
    pub(crate) period: Option<Period>,
}

/// The plans of order items, with their definitions.
///
/// # Errors
///
/// 422 without items, for an unknown plan unless no plan is stored, for plans with different currencies, and for a price
/// beyond the limit.
pub(crate) fn plan_items(store: &Store, items: &[Record]) -> Result<Vec<PlanItem>, Problem> {
    if items.is_empty() {
        return Err(Problem::invalid_field("items", "Must have at least one item."));
    }
    let mut found: Vec<PlanItem> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let field = format!("items.{index}.plan");
        let given = item.get("plan").and_then(Value::as_object);
        let id = given.map_or_else(|| text(item, "planId"), |plan| text(plan, "id"));
        let is_full = given.is_some_and(|plan| plan.contains_key("currency"));
        let stored = || store.resources.find(PLANS, id).cloned();
        let plan = match given.filter(|_| is_full).cloned().or_else(stored) {
            Some(plan) => plan,
            None if !is_used(store, PLANS) => sample(id),
            None => return Err(Problem::invalid_field(&field, "The plan does not exist.")),
        };
        if found.first().is_some_and(|first| text(&first.plan, "currency") != text(&plan, "currency")) {
            return Err(Problem::invalid_field(&field, "Must have the currency of the first plan."));
        }
        let quantity = item.get("quantity").filter(|quantity| quantity.is_number());
        let quantity = quantity.map_or(Decimal::ONE, |quantity| amount(Some(quantity)));
        let pricing = plan.get("pricing").and_then(Value::as_object);
        for (unit_price, quantity) in pricing.map(|pricing| priced(pricing, quantity)).unwrap_or_default() {
            price(&format!("items.{index}.quantity"), unit_price, quantity)?;
        }
        found.push(PlanItem { plan, quantity });
    }
    Ok(found)
}

/// The plan of an unknown id while no plan is stored.
fn sample(id: &str) -> Record {
    let plan = json!({
        "id": id,
        "name": id,
        "productId": null,
        "currency": "USD",
        "pricing": { "formula": "flat-rate", "price": 10.0 },
        "recurringInterval": { "unit": "month", "length": 1 },
    });
    plan.as_object().cloned().unwrap_or_default()
}

impl PlanItem {
    pub(crate) fn interval(&self) -> Option<&Record> {
        self.plan.get("recurringInterval")?.as_object()
    }

    pub(crate) fn trial(&self) -> Option<&Record> {
        self.plan.get("trial")?.as_object()
    }

    pub(crate) fn is_metered(&self) -> bool {
        self.plan.get("meteredBilling").is_some_and(Value::is_object)
    }

    /// Billed at the end of a period instead of its start.
    pub(crate) fn is_postpaid(&self) -> bool {
        self.is_metered()
            || self.interval().is_some_and(|interval| text(interval, "billingTiming") == "postpaid")
    }

    pub(crate) fn setup_line(&self) -> Option<Line> {
        let price = amount(self.plan.get("setup")?.as_object()?.get("price"));
        Some(self.line("setup", price, 1, None))
    }

    pub(crate) fn trial_line(&self, period: Period) -> Option<Line> {
        let price = amount(self.trial()?.get("price"));
        Some(self.line("trial", price, 1, Some(period)))
    }

    /// The lines of a quantity, for a period if the plan recurs.
    pub(crate) fn lines(&self, quantity: Decimal, period: Option<Period>) -> Vec<Line> {
        let Some(pricing) = self.plan.get("pricing").and_then(Value::as_object) else { return Vec::new() };
        let currency = text(&self.plan, "currency");
        let priced = priced(pricing, quantity).into_iter();
        priced
            .map(|(price, quantity)| match quantity.is_integer().then(|| quantity.to_i64()).flatten() {
                Some(quantity) => self.line("", price, quantity, period),
                None => self.line("", round(price.saturating_mul(quantity), currency), 1, period),
            })
            .collect()
    }

    fn line(&self, kind: &str, unit_price: Decimal, quantity: i64, period: Option<Period>) -> Line {
        let name = text(&self.plan, "name");
        let description = if kind.is_empty() { name.to_owned() } else { format!("{name} ({kind})") };
        let id = |name: &str| self.plan.get(name).cloned().unwrap_or_default();
        let (product_id, plan_id) = (id("productId"), id("id"));
        Line { description, unit_price, quantity, is_credit: false, product_id, plan_id, period }
    }
}

/// Unit prices with the quantity of each.
fn priced(pricing: &Record, quantity: Decimal) -> Vec<(Decimal, Decimal)> {
    let price = |of: &Value| amount(of.get("price"));
    let limit = |bracket: &Value| {
        bracket.get("maxQuantity").filter(|max| max.is_number()).map(|max| amount(Some(max)))
    };
    let brackets = pricing.get("brackets").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let whole = || {
        let fits = |bracket: &&Value| limit(bracket).is_none_or(|limit| quantity <= limit);
        brackets.iter().find(fits).or(brackets.last()).map(price).unwrap_or_default()
    };
    match text(pricing, "formula") {
        "fixed-fee" => vec![(amount(pricing.get("price")), Decimal::ONE)],
        "tiered" => {
            let (mut lines, mut below) = (Vec::new(), Decimal::ZERO);
            for bracket in brackets {
                let upper = limit(bracket).unwrap_or(quantity).min(quantity);
                if upper > below {
                    lines.push((price(bracket), upper.saturating_sub(below)));
                    below = upper;
                }
            }
            lines
        }
        "volume" => vec![(whole(), quantity)],
        "stairstep" => vec![(whole(), Decimal::ONE)],
        _ => vec![(amount(pricing.get("price")), quantity)],
    }
}

impl Line {
    pub(crate) fn price(&self) -> Decimal {
        let price = self.unit_price.saturating_mul(Decimal::from(self.quantity));
        if self.is_credit { -price } else { price }
    }

    /// The item of an invoice.
    pub(crate) fn item(&self, shared: &Shared, store: &mut Store, subscription: Option<&str>) -> Record {
        let now = rfc3339(shared.now());
        let time = |of: fn(&Period) -> Timestamp| self.period.as_ref().map(|period| of(period).to_string());
        let item = json!({
            "id": store.ids.next("ii", shared.now()),
            "type": if self.is_credit { "credit" } else { "debit" },
            "description": self.description,
            "unitPrice": number(self.unit_price),
            "quantity": self.quantity,
            "price": number(self.unit_price.saturating_mul(Decimal::from(self.quantity))),
            "productId": self.product_id,
            "planId": self.plan_id,
            "subscriptionId": subscription,
            "periodStartTime": time(|period| period.start),
            "periodEndTime": time(|period| period.end),
            "periodNumber": self.period.map(|period| period.number),
            "createdTime": now,
            "updatedTime": now,
            "tax": null,
            "_links": [],
        });
        item.as_object().cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prices(pricing: Value, quantity: i64) -> Vec<(i64, i64)> {
        let lines = priced(pricing.as_object().unwrap(), Decimal::from(quantity));
        lines.iter().map(|(price, quantity)| (price.to_i64().unwrap(), quantity.to_i64().unwrap())).collect()
    }

    #[test]
    fn every_formula_has_its_price() {
        let brackets =
            json!([{"price": 10, "maxQuantity": 5}, {"price": 8, "maxQuantity": 10}, {"price": 5}]);
        let of = |formula: &str| json!({"formula": formula, "price": 7, "brackets": brackets});
        assert_eq!(prices(of("fixed-fee"), 3), [(7, 1)]);
        assert_eq!(prices(of("flat-rate"), 3), [(7, 3)]);
        assert_eq!(prices(of("tiered"), 12), [(10, 5), (8, 5), (5, 2)]);
        assert_eq!(prices(of("tiered"), 5), [(10, 5)]);
        assert_eq!(prices(of("volume"), 12), [(5, 12)]);
        assert_eq!(prices(of("volume"), 10), [(8, 10)]);
        assert_eq!(prices(of("stairstep"), 6), [(8, 1)]);
    }
}
