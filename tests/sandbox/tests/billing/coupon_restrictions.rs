//! Restrictions of coupons that decide on each invoice.

use serde_json::{Value, json};

use crate::support::shop::{CUSTOMER, Shop, WEBSITE, text};

/// Issues and redeems a coupon with one restriction. It takes 10 percent.
async fn redeem(shop: &Shop, id: &str, restriction: Value) {
    let discount = json!({"type": "percent", "value": 10});
    let body =
        json!({"discount": discount, "issuedTime": "2026-01-01T00:00:00Z", "restrictions": [restriction]});
    shop.api.put(&format!("/coupons/{id}"), &body).await.expect(201);
    shop.create("/coupons-redemptions", json!({"couponId": id, "customerId": CUSTOMER})).await;
}

/// The discount of a draft with items.
async fn discount(shop: &Shop, id: &str, items: Value) -> f64 {
    let body = json!({"customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD"});
    shop.api.put(&format!("/invoices/{id}"), &body).await.expect(201);
    for item in items.as_array().unwrap() {
        let mut whole = json!({"type": "debit", "description": "Thing"});
        whole.as_object_mut().unwrap().extend(item.as_object().unwrap().clone());
        shop.create(&format!("/invoices/{id}/items"), whole).await;
    }
    shop.get(&format!("/invoices/{id}")).await["discountAmount"].as_f64().unwrap()
}

fn units(price: f64, quantity: u32) -> Value {
    json!({"unitPrice": price, "quantity": quantity})
}

#[tokio::test]
async fn a_maximum_order_amount_excludes_larger_orders_and_other_currencies() {
    let shop = Shop::start().await;
    redeem(&shop, "small", json!({"type": "maximum-order-amount", "amount": 20.0, "currency": "USD"})).await;
    redeem(&shop, "euro", json!({"type": "maximum-order-amount", "amount": 20.0, "currency": "EUR"})).await;
    assert_eq!(discount(&shop, "equal", json!([units(10.0, 2)])).await, 2.0);
    assert_eq!(discount(&shop, "larger", json!([units(10.0, 2), units(0.01, 1)])).await, 0.0);
}

#[tokio::test]
pub(super) async fn a_discount_for_early_payment_ends_with_its_time() {
    let mut shop = Shop::start().await;
    redeem(&shop, "early", json!({"type": "paid-by-time", "time": "2026-02-02T10:00:00Z"})).await;
    let (paid, unpaid) = (shop.invoice(30.0).await, shop.invoice(30.0).await);
    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 27,
        "invoiceIds": [paid], "paymentInstruction": {"methods": ["paypal"]}});
    shop.create("/transactions", sale).await;
    let amounts = async |shop: &Shop, id: &str| {
        let invoice = shop.get(&format!("/invoices/{id}")).await;
        (text(&invoice, "status").to_owned(), invoice["amount"].as_f64().unwrap())
    };
    shop.advance(1).await;
    assert_eq!(amounts(&shop, &unpaid).await, ("past-due".to_owned(), 27.0));
    shop.events().await;
    shop.advance(1).await;
    assert_eq!(amounts(&shop, &unpaid).await, ("past-due".to_owned(), 27.0), "the time is inclusive");
    shop.advance(1).await;
    assert_eq!(amounts(&shop, &unpaid).await, ("past-due".to_owned(), 30.0));
    assert_eq!(amounts(&shop, &paid).await, ("paid".to_owned(), 27.0));
    assert_eq!(shop.events().await, ["coupon-application-removed", "invoice-modified"]);
    assert_eq!(discount(&shop, "late", json!([units(10.0, 1)])).await, 0.0);
}

#[tokio::test]
async fn products_and_invoices_restrict_what_is_discounted() {
    let shop = Shop::start().await;
    let product = |id: &str, quantity: u32| json!({"unitPrice": 10.0, "quantity": quantity, "productId": id});
    redeem(
        &shop,
        "tea",
        json!({"type": "restrict-to-products", "productIds": ["tea"], "minimumQuantity": 2}),
    )
    .await;
    assert_eq!(discount(&shop, "one", json!([product("tea", 1), product("cup", 5)])).await, 0.0);
    assert_eq!(discount(&shop, "two", json!([product("tea", 2), product("cup", 5)])).await, 2.0);
    redeem(&shop, "third", json!({"type": "restrict-to-invoices", "invoiceIds": ["three", "four"]})).await;
    assert_eq!(discount(&shop, "three", json!([product("cup", 3)])).await, 3.0);
    assert_eq!(discount(&shop, "five", json!([product("cup", 3)])).await, 0.0);
}

#[tokio::test]
async fn subscriptions_restrict_to_their_invoices() {
    let shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let first = shop.subscribe("monthly", json!({})).await;
    let restriction = json!({"type": "restrict-to-subscriptions", "subscriptionIds": [first["id"]]});
    redeem(&shop, "loyal", restriction).await;
    let second = shop.subscribe("monthly", json!({})).await;
    shop.advance(30).await;
    let amounts = async |order: &Value| {
        let path = format!("/invoices?filter=subscriptionId:{}", text(order, "id"));
        let invoices = shop.get(&path).await;
        let invoices = invoices.as_array().unwrap().iter();
        invoices.map(|invoice| invoice["amount"].as_f64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(amounts(&first).await, [30.0, 27.0]);
    assert_eq!(amounts(&second).await, [30.0, 30.0]);
}

#[tokio::test]
async fn buy_x_get_y_discounts_the_units_that_are_given() {
    let shop = Shop::start().await;
    for (plan, price) in [("phone", 50.0), ("case", 20.0), ("sock", 10.0)] {
        let pricing = json!({"formula": "flat-rate", "price": price});
        shop.plan(plan, json!({"pricing": pricing, "recurringInterval": null})).await;
    }
    let part = |plan: &str, quantity: u32| json!({"planId": plan, "quantity": quantity});
    let pair = |buy: Value, get: Value| json!({"type": "restrict-to-bxgy", "buy": [buy], "get": [get]});
    redeem(&shop, "case", pair(part("phone", 2), part("case", 1))).await;
    redeem(&shop, "third", pair(part("sock", 2), part("sock", 1))).await;
    for (items, expected) in [
        (vec![("phone", 1), ("case", 1)], 0.0),
        (vec![("phone", 2)], 0.0),
        (vec![("phone", 2), ("case", 3)], 2.0),
        (vec![("sock", 2)], 0.0),
        (vec![("sock", 5)], 1.0),
    ] {
        let of_order =
            items.iter().map(|(plan, quantity)| json!({"plan": {"id": plan}, "quantity": quantity}));
        let order = json!({"orderType": "one-time-order", "items": of_order.collect::<Vec<_>>()});
        let order = shop.subscribe("phone", order).await;
        let invoice = shop.get(&format!("/invoices/{}", text(&order, "initialInvoiceId"))).await;
        assert_eq!(invoice["discountAmount"], expected, "{items:?}");
    }
}
