//! Coupons: states by the clock, restrictions, discounts of invoices.

use serde_json::{Value, json};

use crate::support::shop::{CUSTOMER, Shop, text};

async fn coupon(shop: &Shop, id: &str, discount: Value, restrictions: Value) {
    let body = json!({"discount": discount, "issuedTime": "2026-01-01T00:00:00Z", "restrictions": restrictions, "description": id});
    shop.api.put(&format!("/coupons/{id}"), &body).await.expect(201);
}

async fn redeem(shop: &Shop, id: &str) -> Value {
    shop.create("/coupons-redemptions", json!({"couponId": id, "customerId": CUSTOMER})).await
}

#[tokio::test]
pub(super) async fn a_coupon_is_issued_and_expires_by_the_clock() {
    let mut shop = Shop::start().await;
    let body = json!({"discount": {"type": "percent", "value": 10}, "issuedTime": "2026-02-02T00:00:00Z", "expiredTime": "2026-02-10T00:00:00Z"});
    let coupon = shop.create("/coupons", body).await;
    let path = format!("/coupons/{}", text(&coupon, "id"));
    assert_eq!(text(&coupon, "status"), "draft");
    let redemption = json!({"couponId": coupon["id"], "customerId": CUSTOMER});
    assert_eq!(shop.api.post("/coupons-redemptions", &redemption).await.invalid_fields(), ["couponId"]);
    shop.advance(3).await;
    assert_eq!(
        (text(&shop.get(&path).await, "status"), shop.events().await),
        ("issued", vec!["coupon-issued".to_owned()])
    );
    let later = json!({"expiredTime": "2026-02-20T00:00:00Z"});
    let body = json!({"discount": {"type": "percent", "value": 20}, "issuedTime": "2026-02-02T00:00:00Z", "expiredTime": "2026-02-10T00:00:00Z"});
    let changed = shop.api.put(&path, &body).await.expect(200).body;
    assert_eq!((&changed["discount"]["value"], text(&changed, "status")), (&json!(20), "issued"));
    assert_eq!(shop.events().await, ["coupon-modified"]);
    shop.create(&format!("{path}/expiration"), later.clone()).await;
    shop.advance(10).await;
    assert_eq!(shop.events().await, ["coupon-expiration-modified"]);
    shop.advance(10).await;
    assert_eq!(
        (text(&shop.get(&path).await, "status"), shop.events().await),
        ("expired", vec!["coupon-expired".to_owned()])
    );
    shop.api.post(&format!("{path}/expiration"), &later).await.expect(409);
}

#[tokio::test]
pub(super) async fn redemptions_discount_invoices_in_their_order() {
    let mut shop = Shop::start().await;
    coupon(&shop, "third", json!({"type": "percent", "value": 33.33}), json!([])).await;
    coupon(
        &shop,
        "five",
        json!({"type": "fixed", "amount": 5, "currency": "USD", "context": "items-and-shipping"}),
        json!([]),
    )
    .await;
    coupon(&shop, "euro", json!({"type": "fixed", "amount": 5, "currency": "EUR"}), json!([])).await;
    coupon(
        &shop,
        "large",
        json!({"type": "fixed", "amount": 5, "currency": "USD"}),
        json!([{"type": "minimum-order-amount", "amount": 100, "currency": "USD"}]),
    )
    .await;
    shop.events().await;
    let third = redeem(&shop, "third").await;
    for id in ["five", "euro", "large"] {
        redeem(&shop, id).await;
    }
    assert_eq!(shop.events().await, ["coupon-redeemed"; 4]);
    let id = shop.draft(&[10.0, 0.01]).await;
    let path = format!("/invoices/{id}");
    let invoice = shop.get(&path).await;
    let amounts: Vec<_> = invoice["discounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (text(entry, "couponId"), entry["amount"].as_f64().unwrap()))
        .collect();
    assert_eq!(amounts, [("third", 3.34), ("five", 5.0)]);
    assert_eq!(
        (&invoice["subtotalAmount"], &invoice["discountAmount"], &invoice["amount"]),
        (&json!(10.01), &json!(8.34), &json!(1.67))
    );
    let applied = shop.received().await;
    let applied: Vec<&Value> = applied.iter().filter(|body| body["eventType"] == "coupon-applied").collect();
    assert_eq!(
        (applied.len(), &applied[0]["redemptionId"], &applied[0]["couponId"]),
        (2, &third["id"], &json!("third"))
    );

    let cancel = format!("/coupons-redemptions/{}/cancel", text(&third, "id"));
    assert_eq!(shop.act(&cancel).await, Value::Null);
    assert_eq!(shop.rejected(&cancel).await, 409);
    let invoice = shop.act(&format!("{path}/recalculate")).await;
    assert_eq!((&invoice["discountAmount"], &invoice["amount"]), (&json!(5.0), &json!(5.01)));
    assert_eq!(
        shop.events().await,
        ["coupon-redemption-canceled", "coupon-application-removed", "invoice-modified"]
    );
}

#[tokio::test]
async fn restrictions_about_customers_reject_redemptions() {
    let shop = Shop::start().await;
    let percent = json!({"type": "percent", "value": 10});
    let cases = [
        (json!({"type": "total-redemptions", "quantity": 1}), true),
        (json!({"type": "redemptions-per-customer", "quantity": 1}), true),
        (json!({"type": "restrict-to-customers", "customerIds": ["other"]}), false),
        (json!({"type": "restrict-to-countries", "countries": ["GB"]}), false),
        (json!({"type": "restrict-to-customer-tags", "tags": ["vip"], "requireAllTags": false}), false),
    ];
    for (number, (restriction, once)) in cases.into_iter().enumerate() {
        let id = format!("c{number}");
        coupon(&shop, &id, percent.clone(), json!([restriction])).await;
        if once {
            redeem(&shop, &id).await;
        }
        let body = json!({"couponId": id, "customerId": CUSTOMER});
        assert_eq!(
            shop.api.post("/coupons-redemptions", &body).await.invalid_fields(),
            ["couponId"],
            "{restriction}"
        );
    }
    coupon(&shop, "us", percent, json!([{"type": "restrict-to-countries", "countries": ["US"]}])).await;
    redeem(&shop, "us").await;
    assert_eq!(shop.get("/coupons/us").await["redemptionsCount"], 1);
}

#[tokio::test]
async fn a_coupon_of_an_order_discounts_as_many_invoices_as_it_says() {
    let shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    coupon(&shop, "once", json!({"type": "percent", "value": 50}), json!([{"type": "discounts-per-redemption", "quantity": 2}, {"type": "restrict-to-plans", "planIds": ["monthly"]}])).await;
    let order = shop.subscribe("monthly", json!({"couponIds": ["once"]})).await;
    shop.advance(120).await;
    let invoices = shop.get(&format!("/invoices?filter=subscriptionId:{}", text(&order, "id"))).await;
    let amounts: Vec<_> =
        invoices.as_array().unwrap().iter().map(|invoice| invoice["amount"].as_f64().unwrap()).collect();
    assert_eq!(amounts, [15.0, 15.0, 30.0, 30.0, 30.0]);
}

#[tokio::test]
async fn discounts_are_at_most_what_is_left() {
    let shop = Shop::start().await;
    for id in ["first", "second"] {
        coupon(&shop, id, json!({"type": "fixed", "amount": 8, "currency": "USD"}), json!([])).await;
        redeem(&shop, id).await;
    }
    let invoice = shop.get(&format!("/invoices/{}", shop.draft(&[10.0]).await)).await;
    assert_eq!((&invoice["discounts"][1]["amount"], &invoice["amount"]), (&json!(2.0), &json!(0.0)));
}

#[tokio::test]
async fn an_exclusive_coupon_applies_alone() {
    let shop = Shop::start().await;
    coupon(&shop, "ten", json!({"type": "percent", "value": 10}), json!([])).await;
    coupon(
        &shop,
        "alone",
        json!({"type": "percent", "value": 20}),
        json!([{"type": "restrict-to-exclusive-application"}]),
    )
    .await;
    redeem(&shop, "ten").await;
    redeem(&shop, "alone").await;
    let invoice = shop.get(&format!("/invoices/{}", shop.draft(&[10.0]).await)).await;
    assert_eq!((invoice["discounts"].as_array().unwrap().len(), &invoice["amount"]), (1, &json!(8.0)));
}
