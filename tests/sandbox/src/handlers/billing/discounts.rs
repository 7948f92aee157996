//! Coupons on invoices: which redemptions of the customer apply, and their amounts.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::handlers::customers::view::text;
use crate::server::Shared;
use crate::state::{Due, Record, Store};

use super::due;
use super::times::{add, now, time_of};
use crate::handlers::money::{amount_of, number, round, sum};
use crate::handlers::records::{
    COUPONS, CUSTOMER_BOOK, REDEMPTION_BOOK, REDEMPTIONS, book, change_book, objects, publish, push, set,
    strings,
};

/// The invoice to discount, with the amounts that earlier discounts leave.
struct Basis<'a> {
    invoice: &'a Record,
    items: Vec<Record>,
    subtotal: Decimal,
    shipping: Decimal,
}

/// The entries of `discounts` of an invoice with these amounts, in order of redemption, then of coupons that are not
/// redeemed yet. Each is at most what the ones before it leave. An exclusive coupon applies alone.
pub(crate) fn of_invoice(
    shared: &Shared,
    store: &Store,
    invoice: &Record,
    subtotal: Decimal,
    shipping: Decimal,
    unredeemed: &[String],
) -> Vec<Record> {
    let redeemed = strings(&book(store, CUSTOMER_BOOK, text(invoice, "customerId")), "redemptions");
    let redeemed = redeemed.iter().filter_map(|id| store.resources.find(REDEMPTIONS, id));
    let redeemed = redeemed.map(|redemption| (text(redemption, "couponId"), Some(redemption)));
    let candidates = redeemed.chain(unredeemed.iter().map(|coupon| (coupon.as_str(), None)));
    let mut basis = Basis { invoice, items: objects(invoice, "items"), subtotal, shipping };
    let usable = candidates.filter_map(|(coupon, redemption)| {
        let coupon =
            store.resources.find(COUPONS, coupon).filter(|coupon| text(coupon, "status") == "issued")?;
        let id = redemption.map(|redemption| text(redemption, "id"));
        let mut limits = objects(coupon, "restrictions");
        limits.extend(
            redemption.map(|redemption| objects(redemption, "additionalRestrictions")).unwrap_or_default(),
        );
        let meets = |limit: &Record| basis.meets(shared, store, id.unwrap_or_default(), limit);
        limits.iter().all(meets).then_some((coupon, id, limits))
    });
    let mut usable: Vec<_> = usable.collect();
    let is_exclusive = |limit: &Record| text(limit, "type") == "restrict-to-exclusive-application";
    if let Some(index) = usable.iter().position(|(_, _, limits)| limits.iter().any(is_exclusive)) {
        usable = vec![usable.swap_remove(index)];
    }
    let mut entries = Vec::new();
    for (coupon, id, limits) in usable {
        let amount = basis.take(coupon, &limits);
        if amount.is_zero() {
            continue;
        }
        let context = coupon.get("discount").and_then(|discount| discount.get("context")).cloned();
        let mut entry = Record::new();
        set(&mut entry, "couponId", text(coupon, "id"));
        if let Some(id) = id {
            set(&mut entry, "redemptionId", id);
        }
        set(&mut entry, "amount", number(amount));
        set(&mut entry, "description", text(coupon, "description"));
        set(&mut entry, "context", context.unwrap_or_else(|| "items".into()));
        entries.push(entry);
    }
    entries
}

impl Basis<'_> {
    fn meets(&self, shared: &Shared, store: &Store, redemption: &str, limit: &Record) -> bool {
        let listed = |name: &str, value: &str| strings(limit, name).iter().any(|known| known == value);
        let same_currency = text(limit, "currency") == text(self.invoice, "currency");
        let quantity = |name: &str, wanted: &str, of: &str| {
            let matching = self.items.iter().filter(|item| listed(wanted, text(item, of)));
            sum(matching.map(|item| amount_of(item, "quantity"))) >= amount_of(limit, name).max(Decimal::ONE)
        };
        match text(limit, "type") {
            "minimum-order-amount" => same_currency && self.subtotal >= amount_of(limit, "amount"),
            "maximum-order-amount" => same_currency && self.subtotal <= amount_of(limit, "amount"),
            "paid-by-time" => time_of(limit, "time").is_none_or(|time| now(shared) <= time),
            "restrict-to-invoices" => listed("invoiceIds", text(self.invoice, "id")),
            "restrict-to-subscriptions" => listed("subscriptionIds", text(self.invoice, "subscriptionId")),
            "restrict-to-plans" => quantity("minimumQuantity", "planIds", "planId"),
            "restrict-to-products" => quantity("minimumQuantity", "productIds", "productId"),
            "restrict-to-bxgy" => objects(limit, "buy").iter().all(|buy| {
                let bought = self.items.iter().filter(|item| text(item, "planId") == text(buy, "planId"));
                sum(bought.map(|item| amount_of(item, "quantity"))) >= amount_of(buy, "quantity")
            }),
            "discounts-per-redemption" => {
                let applied = strings(&book(store, REDEMPTION_BOOK, redemption), "invoices");
                let count = Decimal::from(applied.len());
                applied.iter().any(|id| id == text(self.invoice, "id"))
                    || count < amount_of(limit, "quantity")
            }
            // The other restrictions are about the customer and apply when the coupon is redeemed.
            _ => true,
        }
    }

    /// Subtracts the discount of a coupon from what is left, and returns it.
    fn take(&mut self, coupon: &Record, limits: &[Record]) -> Decimal {
        let Some(discount) = coupon.get("discount").and_then(Value::as_object) else { return Decimal::ZERO };
        let (items, shipping) = match text(discount, "context") {
            "shipping" => (Decimal::ZERO, self.shipping),
            "items-and-shipping" => (self.base(limits), self.shipping),
            _ => (self.base(limits), Decimal::ZERO),
        };
        let base = items.saturating_add(shipping);
        let currency = text(self.invoice, "currency");
        let amount = match text(discount, "type") {
            "percent" => {
                let percent = amount_of(discount, "value").saturating_mul(Decimal::new(1, 2));
                round(base.saturating_mul(percent), currency)
            }
            _ if text(discount, "currency") == currency => round(amount_of(discount, "amount"), currency),
            _ => Decimal::ZERO,
        };
        let amount = amount.min(base).max(Decimal::ZERO);
        let of_items = amount.min(items);
        self.subtotal = self.subtotal.saturating_sub(of_items);
        self.shipping = self.shipping.saturating_sub(amount.saturating_sub(of_items));
        amount
    }

    /// The items that a coupon is for, at most what is left.
    fn base(&self, limits: &[Record]) -> Decimal {
        let listed = |limit: &Record, name: &str, of: &str| {
            let ids = strings(limit, name);
            sum(self.debits().filter(|item| ids.iter().any(|id| id == text(item, of))).map(price_of))
        };
        let of_limit = |limit: &Record| match text(limit, "type") {
            "restrict-to-plans" => Some(listed(limit, "planIds", "planId")),
            "restrict-to-products" => Some(listed(limit, "productIds", "productId")),
            "restrict-to-bxgy" => Some(self.given(limit)),
            _ => None,
        };
        let least = limits.iter().filter_map(of_limit).min();
        least.unwrap_or(self.subtotal).min(self.subtotal).max(Decimal::ZERO)
    }

    fn debits(&self) -> impl Iterator<Item = &Record> {
        self.items.iter().filter(|item| text(item, "type") == "debit")
    }

    /// The price of the units that a customer gets for what it buys, once per invoice. Units that count as bought are
    /// not given.
    fn given(&self, limit: &Record) -> Decimal {
        let of_plan = |parts: &[Record], plan: &str| {
            sum(parts.iter().filter(|part| text(part, "planId") == plan).map(quantity_of))
        };
        let given = objects(limit, "get").into_iter().map(|get| {
            let plan = text(&get, "planId");
            let items: Vec<Record> =
                self.debits().filter(|item| text(item, "planId") == plan).cloned().collect();
            let bought = of_plan(&objects(limit, "buy"), plan);
            let free = of_plan(&items, plan).saturating_sub(bought);
            let mut left = free.min(quantity_of(&get)).max(Decimal::ZERO);
            sum(items.iter().map(|item| {
                let units = left.min(quantity_of(item));
                left = left.saturating_sub(units);
                let price = price_of(item).saturating_mul(units).checked_div(quantity_of(item));
                round(price.unwrap_or_default(), text(self.invoice, "currency"))
            }))
        });
        sum(given)
    }
}

fn price_of(item: &Record) -> Decimal {
    amount_of(item, "price")
}

fn quantity_of(part: &Record) -> Decimal {
    amount_of(part, "quantity")
}

/// Records which redemptions apply to a stored invoice, and publishes the difference to the entries before.
pub(crate) fn record(shared: &Shared, store: &mut Store, invoice: &Record, before: &[Record]) {
    let entries = objects(invoice, "discounts");
    let has = |entries: &[Record], entry: &Record| {
        entries.iter().any(|known| text(known, "redemptionId") == text(entry, "redemptionId"))
    };
    let id = text(invoice, "id");
    for entry in before.iter().filter(|entry| !has(&entries, entry)) {
        change_book(store, REDEMPTION_BOOK, text(entry, "redemptionId"), |book| {
            let rest: Vec<String> =
                strings(book, "invoices").into_iter().filter(|known| known != id).collect();
            set(book, "invoices", rest);
        });
        of_entry(shared, store, "coupon-application-removed", entry);
    }
    for entry in entries.iter().filter(|entry| !has(before, entry)) {
        change_book(store, REDEMPTION_BOOK, text(entry, "redemptionId"), |book| push(book, "invoices", id));
        plan_end(store, entry, id);
        of_entry(shared, store, "coupon-applied", entry);
    }
}

/// Schedules the end of a discount that applies to payments until a time only.
fn plan_end(store: &mut Store, entry: &Record, invoice: &str) {
    let limits = [
        store.resources.find(COUPONS, text(entry, "couponId")).map(|coupon| objects(coupon, "restrictions")),
        store
            .resources
            .find(REDEMPTIONS, text(entry, "redemptionId"))
            .map(|redemption| objects(redemption, "additionalRestrictions")),
    ];
    let limits = limits.into_iter().flatten().flatten();
    let times = limits.filter(|limit| text(limit, "type") == "paid-by-time");
    if let Some(time) = times.filter_map(|limit| time_of(&limit, "time")).min() {
        due::at(store, add(time, 1, "second"), Due::DiscountEnd(invoice.to_owned()));
    }
}

fn of_entry(shared: &Shared, store: &Store, event: &str, entry: &Record) {
    if let Some(redemption) = store.resources.find(REDEMPTIONS, text(entry, "redemptionId")) {
        publish(shared, store, event, "redemption", redemption);
    }
}
