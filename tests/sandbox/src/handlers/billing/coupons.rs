//! `/coupons` and `/coupons-redemptions`. A redemption lets a coupon apply to the invoices of its customer.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};

use super::due;
use super::times::{now, time_of};
use crate::handlers::money::amount_of;
use crate::handlers::records::{
    COUPONS, CUSTOMER_BOOK, REDEMPTIONS, book, change, change_book, check_customer, created, is_true,
    objects, publish, push, read, require, require_named, set, set_all, stamp, strings, upserted,
    without_revision,
};

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = store.ids.next("cpn", shared.now());
    let coupon = put(shared, &mut store, &id, body, None);
    Ok(created(shared, COUPONS, coupon))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let old = store.resources.find(COUPONS, &id).cloned();
    if old.as_ref().is_some_and(|old| text(old, "status") == "expired") {
        return Err(Problem::conflict("An expired coupon cannot be changed."));
    }
    let coupon = put(shared, &mut store, &id, body, old.as_ref());
    if old.is_some() {
        publish(shared, &store, "coupon-modified", "coupon", &coupon);
    }
    Ok(upserted(shared, COUPONS, coupon, old.is_none()))
}

pub(crate) fn set_expiration(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let coupon = require(&store, COUPONS, &id)?;
    if text(&coupon, "status") == "expired" {
        return Err(Problem::conflict("The coupon has expired."));
    }
    let time = time_of(&body, "expiredTime").unwrap_or_else(|| now(shared)).to_string();
    let coupon = change(shared, &mut store, COUPONS, &id, |coupon| set(coupon, "expiredTime", time));
    publish(shared, &store, "coupon-expiration-modified", "coupon", &coupon);
    plan(&mut store, &coupon);
    follow_clock(shared, &mut store, &id);
    let coupon = store.resources.find(COUPONS, &id).cloned().unwrap_or_default();
    Ok(created(shared, COUPONS, coupon))
}

/// Stores a coupon in the state that its times give.
fn put(shared: &Shared, store: &mut Store, id: &str, body: Record, old: Option<&Record>) -> Record {
    let mut coupon = body;
    stamp(shared, &mut coupon, COUPONS, id, old);
    let kept = |name: &str, first: Value| old.and_then(|old| old.get(name).cloned()).unwrap_or(first);
    set(&mut coupon, "redemptionsCount", kept("redemptionsCount", 0.into()));
    set(&mut coupon, "status", kept("status", "draft".into()));
    store.resources.put(COUPONS, id, coupon.clone());
    plan(store, &coupon);
    follow_clock(shared, store, id);
    store.resources.find(COUPONS, id).cloned().unwrap_or_default()
}

/// Schedules the issue and the expiration of a coupon.
fn plan(store: &mut Store, coupon: &Record) {
    let id = text(coupon, "id").to_owned();
    if let Some(time) = time_of(coupon, "issuedTime").filter(|_| text(coupon, "status") == "draft") {
        due::at(store, time, Due::CouponIssue(id.clone()));
    }
    if let Some(time) = time_of(coupon, "expiredTime") {
        due::at(store, time, Due::CouponExpiration(id));
    }
}

/// Issues or expires a coupon whose time has come.
pub(crate) fn follow_clock(shared: &Shared, store: &mut Store, id: &str) {
    for (from, name, to, event) in [
        ("draft", "issuedTime", "issued", "coupon-issued"),
        ("issued", "expiredTime", "expired", "coupon-expired"),
    ] {
        let Some(coupon) = store.resources.find(COUPONS, id) else { return };
        let is_due = time_of(coupon, name).is_some_and(|time| time <= now(shared));
        if is_due && text(coupon, "status") == from {
            let coupon = change(shared, store, COUPONS, id, |coupon| set(coupon, "status", to));
            publish(shared, store, event, "coupon", &coupon);
        }
    }
}

pub(crate) fn create_redemption(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    check_customer(&store, text(&body, "customerId"))?;
    let coupon = require_named(&store, COUPONS, &body, "couponId")?;
    check(shared, &store, &coupon, text(&body, "customerId"))?;
    let limits = objects(&body, "additionalRestrictions");
    let redemption = redeem(shared, &mut store, text(&coupon, "id"), text(&body, "customerId"), &limits);
    Ok(created(shared, REDEMPTIONS, redemption))
}

pub(crate) fn cancel_redemption(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let redemption = require(&store, REDEMPTIONS, id)?;
    if redemption.get("canceledTime").is_some_and(Value::is_string) {
        return Err(Problem::conflict("The redemption is canceled already."));
    }
    let time = now(shared).to_string();
    let redemption =
        change(shared, &mut store, REDEMPTIONS, id, |redemption| set(redemption, "canceledTime", time));
    change_book(&mut store, CUSTOMER_BOOK, text(&redemption, "customerId"), |book| {
        let rest: Vec<String> =
            strings(book, "redemptions").into_iter().filter(|known| known != id).collect();
        set(book, "redemptions", rest);
    });
    publish(shared, &store, "coupon-redemption-canceled", "redemption", &redemption);
    Ok(JsonResponse::created_without_body(shared.href(&format!("{REDEMPTIONS}/{id}"))))
}

/// Redeems a coupon that was checked.
pub(crate) fn redeem(
    shared: &Shared,
    store: &mut Store,
    coupon: &str,
    customer: &str,
    limits: &[Record],
) -> Record {
    let id = store.ids.next("cpn_rdm", shared.now());
    let mut redemption = Record::new();
    stamp(shared, &mut redemption, REDEMPTIONS, &id, None);
    let mut redemption = without_revision(redemption);
    set_all(
        &mut redemption,
        json!({
            "couponId": coupon,
            "customerId": customer,
            "additionalRestrictions": limits,
            "canceledTime": null,
        }),
    );
    store.resources.put(REDEMPTIONS, &id, redemption.clone());
    change_book(store, CUSTOMER_BOOK, customer, |book| {
        push(book, "redemptions", id);
        push(book, "redeemed", coupon);
    });
    change(shared, store, COUPONS, coupon, |coupon| {
        let count = coupon.get("redemptionsCount").and_then(Value::as_u64).unwrap_or_default() + 1;
        set(coupon, "redemptionsCount", count);
    });
    publish(shared, store, "coupon-redeemed", "redemption", &redemption);
    redemption
}

/// Checks that a customer can redeem coupons.
///
/// # Errors
///
/// 422 for `couponIds`.
pub(crate) fn check_all(
    shared: &Shared,
    store: &Store,
    coupons: &[String],
    customer: &str,
) -> Result<(), Problem> {
    for id in coupons {
        let coupon = store.resources.find(COUPONS, id);
        let coupon =
            coupon.ok_or_else(|| Problem::invalid_field("couponIds", "The coupon does not exist."))?;
        check(shared, store, coupon, customer).map_err(|_| {
            Problem::invalid_field(
                "couponIds",
                "The coupon is not issued, or its restrictions exclude the customer.",
            )
        })?;
    }
    Ok(())
}

/// The restrictions that are about the customer. Those about the order decide on each invoice.
fn check(shared: &Shared, store: &Store, coupon: &Record, customer_id: &str) -> Result<(), Problem> {
    if text(coupon, "status") != "issued"
        || time_of(coupon, "expiredTime").is_some_and(|time| time <= now(shared))
    {
        return Err(Problem::invalid_field("couponId", "The coupon is not issued, or has expired."));
    }
    let customer = store.customers.get(customer_id);
    let redeemed = strings(&book(store, CUSTOMER_BOOK, customer_id), "redeemed");
    let own = redeemed.iter().filter(|id| *id == text(coupon, "id")).count();
    let country = customer.and_then(|customer| customer.get("primaryAddress")?.get("country")?.as_str());
    let tags = customer.map(tags_of).unwrap_or_default();
    for limit in objects(coupon, "restrictions") {
        let listed = |name: &str, value: &str| strings(&limit, name).iter().any(|known| known == value);
        let wanted = strings(&limit, "tags");
        let has = |tag: &String| tags.contains(tag);
        let is_met = match text(&limit, "type") {
            "total-redemptions" => amount_of(coupon, "redemptionsCount") < amount_of(&limit, "quantity"),
            "redemptions-per-customer" => rust_decimal::Decimal::from(own) < amount_of(&limit, "quantity"),
            "restrict-to-customers" => listed("customerIds", customer_id),
            "restrict-to-countries" => country.is_some_and(|country| listed("countries", country)),
            "restrict-to-customer-tags" if is_true(&limit, "requireAllTags") => wanted.iter().all(has),
            "restrict-to-customer-tags" => wanted.iter().any(has),
            _ => true,
        };
        if !is_met {
            let message = format!("The restriction {} excludes the redemption.", text(&limit, "type"));
            return Err(Problem::invalid_field("couponId", &message));
        }
    }
    Ok(())
}

/// The names of the tags of a customer, which are objects or texts.
fn tags_of(customer: &Record) -> Vec<String> {
    let tags = customer.get("tags").and_then(Value::as_array).into_iter().flatten();
    let name = |tag: &Value| tag.as_str().or_else(|| tag.get("name")?.as_str()).map(str::to_owned);
    tags.filter_map(name).collect()
}
