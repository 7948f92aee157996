//! Subscriptions: payment, trial, renewal by the clock, cancellation, pause, reactivation.

use std::time::Duration;

use rebilly_sandbox::Snapshot;
use serde_json::{Value, json};

use crate::support::shop::{CUSTOMER, Shop, WEBSITE, text};

const FIRST: [&str; 6] = [
    "subscription-created",
    "invoice-created",
    "invoice-issued",
    "transaction-processed",
    "invoice-paid",
    "subscription-activated",
];
const RENEWAL: [&str; 6] = [
    "invoice-created",
    "invoice-issued",
    "renewal-invoice-issued",
    "subscription-renewed",
    "transaction-processed",
    "invoice-paid",
];

#[tokio::test]
async fn a_monthly_subscription_renews_on_the_last_day_of_short_months() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({"setup": {"price": 5.5}})).await;
    let created =
        shop.subscribe("monthly", json!({"items": [{"plan": {"id": "monthly"}, "quantity": 2}]})).await;
    assert_eq!((text(&created, "status"), text(&created, "billingStatus")), ("active", "paid"));
    assert_eq!((text(&created, "renewalTime"), &created["mrr"]), ("2026-02-28T10:00:00Z", &json!(60.0)));
    let path = format!("/subscriptions/{}", text(&created, "id"));
    let first = shop.get(&format!("/invoices/{}", text(&created, "initialInvoiceId"))).await;
    assert_eq!(
        (text(&first, "type"), &first["amount"], &first["items"][1]["periodEndTime"]),
        ("initial", &json!(65.5), &created["renewalTime"])
    );
    assert_eq!(shop.events().await, FIRST);

    let upcoming = shop.get(&format!("{path}/upcoming-invoice")).await;
    assert_eq!((&upcoming["amount"], text(&upcoming, "issuedTime")), (&json!(60.0), "2026-02-28T10:00:00Z"));
    shop.advance(27).await;
    assert!(shop.events().await.is_empty());
    shop.advance(1).await;
    let received = shop.received().await;
    let events: Vec<&str> = received.iter().map(|body| text(body, "eventType")).collect();
    assert_eq!(events, RENEWAL);
    let renewed = shop.get(&path).await;
    assert_eq!(
        (text(&renewed, "renewalTime"), &renewed["rebillNumber"]),
        ("2026-03-31T10:00:00Z", &json!(1))
    );
    assert_eq!(received[2]["invoiceId"], renewed["recentInvoiceId"]);
    assert_eq!(received[2]["subscriptionId"], renewed["id"]);
    let payment = &received[4]["_embedded"]["transaction"];
    assert_eq!(
        (&payment["amount"], &payment["isRebill"], &payment["rebillNumber"]),
        (&json!(60.0), &json!(true), &json!(1))
    );
    let invoice = shop.get(&format!("/invoices/{}", text(&renewed, "recentInvoiceId"))).await;
    assert_eq!(
        (text(&invoice, "type"), text(&invoice, "status"), &invoice["items"][0]["periodNumber"]),
        ("renewal", "paid", &json!(2))
    );
    shop.advance(62).await;
    assert_eq!(text(&shop.get(&path).await, "renewalTime"), "2026-05-31T10:00:00Z");
    let invoices = shop.api.get(&format!("/invoices?filter=subscriptionId:{}", text(&created, "id"))).await;
    assert_eq!(invoices.ids().len(), 4);
}

#[tokio::test]
pub(super) async fn an_order_without_instrument_waits_for_payment_and_is_abandoned() {
    let mut shop = Shop::start().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({"abandonTime": "2026-02-10T00:00:00Z"})).await;
    assert_eq!((text(&order, "status"), text(&order, "billingStatus")), ("pending", "unpaid"));
    let second = shop.subscribe("monthly", json!({"abandonTime": "2026-02-10T00:00:00Z"})).await;
    let sale = json!({"type": "sale", "websiteId": WEBSITE, "customerId": CUSTOMER, "currency": "USD", "amount": 30,
        "invoiceIds": [second["initialInvoiceId"]], "paymentInstruction": {"methods": ["cash"]}});
    shop.create("/transactions", sale).await;
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&second, "id"))).await["status"], "active");
    shop.events().await;
    shop.advance(10).await;
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["status"], "abandoned");
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&second, "id"))).await["status"], "active");
    assert_eq!(shop.events().await, ["invoice-past-due", "order-abandoned", "invoice-abandoned"]);
}

#[tokio::test]
async fn a_trial_is_converted_when_it_ends() {
    let mut shop = Shop::with_card().await;
    shop.plan("trial", json!({"trial": {"price": 0, "period": {"unit": "day", "length": 7}}})).await;
    let order = shop.subscribe("trial", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    assert_eq!((&order["inTrial"], text(&order["trial"], "endTime")), (&json!(true), "2026-02-07T10:00:00Z"));
    let free = [
        "subscription-created",
        "invoice-created",
        "invoice-issued",
        "invoice-paid",
        "subscription-activated",
    ];
    assert_eq!(shop.events().await, free);
    shop.advance(7).await;
    let mut expected = vec!["subscription-trial-ended"];
    expected.extend(RENEWAL);
    expected.push("subscription-trial-converted");
    assert_eq!(shop.events().await, expected);
    let order = shop.get(&path).await;
    assert_eq!((&order["inTrial"], text(&order, "renewalTime")), (&json!(false), "2026-03-07T10:00:00Z"));
    assert_eq!(text(&order, "trialConversionTime"), "2026-02-07T10:00:00Z");
}

#[tokio::test]
async fn a_trial_only_plan_and_the_last_period_end_an_order() {
    let mut shop = Shop::with_card().await;
    let trial =
        json!({"recurringInterval": null, "trial": {"price": 1, "period": {"unit": "week", "length": 1}}});
    shop.api
        .put(
            "/plans/only",
            &json!({"name": "only", "productId": "prod_shop", "currency": "USD", "trial": trial["trial"]}),
        )
        .await
        .expect(201);
    shop.plan("twice", json!({"recurringInterval": {"unit": "week", "length": 1, "limit": 2}})).await;
    let only = shop.subscribe("only", json!({})).await;
    let twice = shop.subscribe("twice", json!({})).await;
    shop.events().await;
    shop.advance(30).await;
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&only, "id"))).await["status"], "trial-ended");
    let twice = shop.get(&format!("/subscriptions/{}", text(&twice, "id"))).await;
    assert_eq!((&twice["status"], &twice["rebillNumber"]), (&json!("completed"), &json!(1)));
    let events = shop.events().await;
    assert_eq!(events.first().map(String::as_str), Some("subscription-trial-ended"));
    assert_eq!(events.last().map(String::as_str), Some("order-completed"));
}

#[tokio::test]
async fn a_one_time_order_is_completed_by_its_payment() {
    let mut shop = Shop::with_card().await;
    shop.plan("once", json!({"recurringInterval": null, "pricing": {"formula": "fixed-fee", "price": 12.5}}))
        .await;
    let order = json!({"orderType": "one-time-order", "customerId": CUSTOMER, "websiteId": WEBSITE, "items": [{"plan": {"id": "once"}}]});
    let order = shop.create("/subscriptions", order).await;
    assert_eq!((text(&order, "status"), text(&order, "billingStatus")), ("completed", "paid"));
    assert_eq!(shop.events().await[3..], ["transaction-processed", "invoice-paid", "order-completed"]);
    shop.api.delete(&format!("/subscriptions/{}", text(&order, "id"))).await.expect(204);
}

#[tokio::test]
async fn a_later_start_and_an_anchor_decide_about_the_periods() {
    let mut shop = Shop::with_card().await;
    let anchor = json!({"method": "day-of-month", "day": 1, "time": "00:00:00Z"});
    shop.plan(
        "anchored",
        json!({"recurringInterval": {"unit": "month", "length": 1, "periodAnchorInstruction": anchor}}),
    )
    .await;
    let order = shop.subscribe("anchored", json!({"startTime": "2026-02-10T00:00:00Z"})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    assert_eq!((text(&order, "status"), &order["initialInvoiceId"]), ("pending", &Value::Null));
    assert_eq!(shop.events().await, ["subscription-created"]);
    shop.advance(10).await;
    let order = shop.get(&path).await;
    assert_eq!(
        (text(&order, "activationTime"), text(&order, "renewalTime")),
        ("2026-02-10T00:00:00Z", "2026-03-01T00:00:00Z")
    );
    shop.advance(30).await;
    assert_eq!(text(&shop.get(&path).await, "renewalTime"), "2026-04-01T00:00:00Z");
}

#[tokio::test]
async fn a_cancellation_ends_the_subscription_now_or_at_the_next_renewal() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.events().await;
    shop.api.delete(&path).await.expect(409);
    let later = json!({"subscriptionId": order["id"], "churnTimePolicy": "at-next-renewal", "reason": "too-expensive", "canceledBy": "merchant"});
    let cancellation = shop.create("/subscription-cancellations", later.clone()).await;
    assert_eq!(
        (text(&cancellation, "status"), &cancellation["churnTime"]),
        ("confirmed", &order["renewalTime"])
    );
    let canceled = shop.get(&path).await;
    assert_eq!((text(&canceled, "status"), text(&canceled, "cancelCategory")), ("canceled", "too-expensive"));
    assert_eq!(
        shop.api.post("/subscription-cancellations", &later).await.invalid_fields(),
        ["subscriptionId"]
    );
    let cancellation = format!("/subscription-cancellations/{}", text(&cancellation, "id"));
    shop.api.delete(&cancellation).await.expect(204);
    assert_eq!(shop.get(&cancellation).await["status"], "revoked");
    assert_eq!(text(&shop.get(&path).await, "status"), "active");
    assert_eq!(shop.events().await, ["subscription-canceled", "subscription-reactivated"]);

    shop.create("/subscription-cancellations", later).await;
    shop.advance(28).await;
    let churned = shop.get(&path).await;
    assert_eq!((text(&churned, "status"), &churned["renewalTime"]), ("churned", &Value::Null));
    assert_eq!(shop.events().await, ["subscription-canceled", "subscription-churned"]);

    let again = shop.create("/subscription-reactivations", json!({"subscriptionId": order["id"]})).await;
    assert_eq!(text(&again, "renewalTime"), "2026-03-28T10:00:00Z");
    assert_eq!(text(&shop.get(&path).await, "status"), "active");
    assert_eq!(shop.events().await[0], "subscription-reactivated");
    shop.api.post("/subscription-reactivations", &json!({"subscriptionId": order["id"]})).await.expect(409);
}

#[tokio::test]
async fn a_draft_cancellation_is_confirmed_and_credits_the_rest_of_the_period() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({"pricing": {"formula": "flat-rate", "price": 28.0}})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let draft = json!({"subscriptionId": order["id"], "status": "draft", "prorated": true});
    let draft = shop.create("/subscription-cancellations", draft).await;
    let path = format!("/subscription-cancellations/{}", text(&draft, "id"));
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["status"], "active");
    shop.advance(21).await;
    shop.events().await;
    let done = shop
        .patch(&path, json!({"subscriptionId": order["id"], "status": "confirmed", "churnTimePolicy": "now"}))
        .await;
    assert_eq!((text(&done, "status"), &done["lineItemSubtotal"]["amount"]), ("completed", &json!(-7.0)));
    let credit = shop.get(&format!("/invoices/{}", text(&done, "proratedInvoiceId"))).await;
    assert_eq!((&credit["amount"], &credit["amountDue"]), (&json!(-7.0), &json!(0.0)));
    assert_eq!(shop.events().await.last().map(String::as_str), Some("subscription-churned"));
    shop.api.delete(&path).await.expect(409);
}

#[tokio::test]
pub(super) async fn a_pause_keeps_the_rest_of_the_period() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.events().await;
    let pause = json!({"subscriptionId": order["id"], "effectiveTime": "2026-02-10T10:00:00Z", "endTime": "2026-03-10T10:00:00Z"});
    let pause = shop.create("/subscription-pauses", pause).await;
    let pause = format!("/subscription-pauses/{}", text(&pause, "id"));
    assert_eq!(
        (shop.get(&pause).await["status"].clone(), shop.events().await),
        (json!("pending"), vec!["subscription-pause-created".to_owned()])
    );
    shop.advance(20).await;
    assert_eq!(
        (&shop.get(&pause).await["status"], text(&shop.get(&path).await, "status")),
        (&json!("ongoing"), "paused")
    );
    assert_eq!(shop.get(&path).await["renewalTime"], Value::Null);
    shop.advance(18).await;
    let order = shop.get(&path).await;
    assert_eq!((text(&order, "status"), text(&order, "renewalTime")), ("active", "2026-03-28T10:00:00Z"));
    assert_eq!(shop.events().await, ["subscription-paused", "subscription-resumed"]);
    shop.advance(18).await;
    assert_eq!(shop.events().await, RENEWAL);
    shop.api.delete(&pause).await.expect(409);

    let later = json!({"subscriptionId": order["id"], "effectiveTime": "2026-12-01T00:00:00Z"});
    let revoked =
        format!("/subscription-pauses/{}", text(&shop.create("/subscription-pauses", later).await, "id"));
    shop.api.delete(&revoked).await.expect(204);
    assert_eq!(shop.get(&revoked).await["status"], "revoked");
    assert_eq!(shop.events().await, ["subscription-pause-created", "subscription-pause-revoked"]);

    let body = json!({"subscriptionId": order["id"]});
    let second = shop.create("/subscription-pauses", body.clone()).await;
    assert_eq!(text(&second, "status"), "ongoing");
    assert_eq!(shop.api.post("/subscription-pauses", &body).await.invalid_fields(), ["subscriptionId"]);
    let second = format!("/subscription-pauses/{}", text(&second, "id"));
    let until = json!({"subscriptionId": order["id"], "endTime": "2027-01-01T00:00:00Z"});
    shop.api.put(&second, &until).await.expect(200);
    shop.api.delete(&second).await.expect(204);
    assert_eq!(text(&shop.get(&path).await, "status"), "active");
    assert_eq!(
        shop.events().await,
        [
            "subscription-pause-created",
            "subscription-paused",
            "subscription-pause-modified",
            "subscription-resumed"
        ]
    );
}

#[tokio::test]
async fn the_next_invoice_is_issued_early_once() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.events().await;
    let early = shop.create(&format!("{path}/upcoming-invoice/issue"), json!({})).await;
    assert_eq!(text(&early["items"][0], "periodStartTime"), "2026-02-28T10:00:00Z");
    shop.api.post(&format!("{path}/upcoming-invoice/issue"), &json!({})).await.expect(409);
    assert_eq!(shop.get(&format!("/invoices/{}", text(&early, "id"))).await["status"], "paid");
    shop.events().await;
    shop.advance(28).await;
    assert_eq!(shop.events().await, ["subscription-renewed"]);
    shop.advance(31).await;
    assert_eq!(shop.events().await, RENEWAL);
}

#[tokio::test]
async fn an_order_is_voided_with_its_unpaid_invoice() {
    let shop = Shop::start().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    let void = shop.act(&format!("{path}/void")).await;
    assert_eq!((text(&void, "status"), text(&void, "billingStatus")), ("voided", "voided"));
    assert_eq!(shop.rejected(&format!("{path}/void")).await, 409);
    assert_eq!(shop.rejected("/subscriptions/unknown/void").await, 404);
    let unknown = json!({"items": [{"plan": {"id": "unknown"}}], "orderType": "subscription-order", "customerId": CUSTOMER, "websiteId": WEBSITE});
    assert_eq!(shop.api.post("/subscriptions", &unknown).await.invalid_fields(), ["items.0.plan"]);
}

#[tokio::test]
async fn a_time_shift_issues_renewal_invoices_before_the_period() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let shift = json!({"issueTimeShift": {"chronology": "before", "duration": 3, "unit": "days"}, "dueTimeShift": {"duration": 2, "unit": "days"}});
    let order = shop.subscribe("monthly", json!({"invoiceTimeShift": shift})).await;
    shop.events().await;
    shop.advance(25).await;
    let received = shop.received().await;
    let issued = received.iter().find(|body| body["eventType"] == "renewal-invoice-issued").unwrap();
    let invoice = shop.get(&format!("/invoices/{}", text(issued, "invoiceId"))).await;
    assert_eq!(
        (text(&invoice, "issuedTime"), text(&invoice, "dueTime")),
        ("2026-02-25T10:00:00Z", "2026-02-27T10:00:00Z")
    );
    assert_eq!(text(&invoice["items"][0], "periodStartTime"), "2026-02-28T10:00:00Z");
    shop.advance(3).await;
    assert_eq!(shop.events().await, ["subscription-renewed"]);
    shop.advance(28).await;
    assert_eq!(shop.events().await[2..4], ["transaction-processed", "invoice-paid"]);
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["rebillNumber"], 1);
}

#[tokio::test]
pub(super) async fn a_subscription_ends_with_the_clock() {
    let mut shop = Shop::with_card().await;
    shop.plan("long", json!({"recurringInterval": {"unit": "year", "length": 9000}})).await;
    let order = shop.subscribe("long", json!({})).await;
    shop.events().await;
    shop.api.sandbox.advance(Duration::MAX).await;
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["status"], "completed");
    let expiry = ["payment-card-expiration-reminder", "payment-card-expired", "order-completed"];
    assert_eq!(shop.events().await, expiry);
}

#[tokio::test]
async fn a_restored_subscription_goes_on() {
    let shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    let snapshot = Snapshot::from_json(shop.api.sandbox.snapshot().to_json()).unwrap();
    shop.advance(28).await;
    let renewed = shop.get(&path).await;

    let second = Shop::start().await;
    second.api.sandbox.restore(&snapshot).unwrap();
    assert_eq!(text(&second.get(&path).await, "renewalTime"), "2026-02-28T10:00:00Z");
    second.advance(60).await;
    let order = second.get(&path).await;
    assert_eq!((text(&order, "renewalTime"), &order["rebillNumber"]), ("2026-04-30T10:00:00Z", &json!(2)));
    assert_eq!(renewed["rebillNumber"], 1);
}
