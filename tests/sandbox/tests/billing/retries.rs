//! Declined payments: retries by the clock, and what follows the last one.

use serde_json::json;

use crate::support::shop::{APPROVED, CUSTOMER, DECLINED, Shop, WEBSITE, text};

#[tokio::test]
pub(super) async fn a_declined_renewal_is_retried_until_a_card_is_approved() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    shop.card(DECLINED).await;
    shop.events().await;
    shop.advance(28).await;
    let received = shop.received().await;
    let events: Vec<&str> = received.iter().map(|body| text(body, "eventType")).collect();
    assert_eq!(
        events[3..],
        ["subscription-renewed", "transaction-declined", "renewal-invoice-payment-declined"]
    );
    let declined = received.last().unwrap();
    assert_eq!(declined["transactionId"], received[4]["transactionId"]);
    let path = format!("/invoices/{}", text(declined, "invoiceId"));
    let invoice = shop.get(&path).await;
    assert_eq!(
        (text(&invoice, "autopayScheduledTime"), &invoice["autopayRetryNumber"]),
        ("2026-03-01T10:00:00Z", &json!(0))
    );

    shop.advance(1).await;
    let events = shop.events().await;
    assert_eq!(events, ["invoice-past-due", "transaction-declined", "renewal-invoice-payment-declined"]);
    let invoice = shop.get(&path).await;
    assert_eq!(
        (text(&invoice, "autopayScheduledTime"), &invoice["autopayRetryNumber"]),
        ("2026-03-04T10:00:00Z", &json!(1))
    );
    assert_eq!(
        shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["billingStatus"],
        "past-due"
    );
    shop.card(APPROVED).await;
    shop.advance(3).await;
    let received = shop.received().await;
    assert_eq!(text(&received[0], "eventType"), "transaction-processed");
    let payment = &received[0]["_embedded"]["transaction"];
    assert_eq!((&payment["retryNumber"], &payment["isRetry"]), (&json!(2), &json!(true)));
    assert_eq!(text(&received[1], "eventType"), "invoice-paid");
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["billingStatus"], "paid");
}

#[tokio::test]
async fn the_last_retry_abandons_the_invoice_and_cancels_the_subscription() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    shop.card(DECLINED).await;
    shop.advance(40).await;
    let events = shop.events().await;
    let ended = ["invoice-abandoned", "subscription-canceled", "subscription-churned"];
    assert_eq!(events[events.len() - 3..], ended);
    assert_eq!(events.iter().filter(|event| *event == "renewal-invoice-payment-declined").count(), 4);
    let order = shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await;
    assert_eq!((text(&order, "canceledBy"), text(&order, "cancelCategory")), ("rebilly", "billing-failure"));
    assert_eq!((text(&order, "status"), text(&order, "canceledTime")), ("churned", "2026-03-09T10:00:00Z"));
    shop.advance(60).await;
    assert!(shop.events().await.is_empty());
}

#[tokio::test]
async fn an_instruction_decides_about_times_amounts_and_policies() {
    let mut shop = Shop::start().await;
    shop.card(DECLINED).await;
    let attempt = |days: u8, adjustment: serde_json::Value| json!({"scheduleInstruction": {"method": "date-interval", "duration": days, "unit": "days"}, "amountAdjustmentInstruction": adjustment});
    let partial = json!({"method": "partial", "type": "percent", "value": 50, "afterApprovalPolicy": {"method": "discount-amount-remaining"}});
    let body = json!({
        "customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD", "autopayScheduledTime": "2026-02-01T10:00:00Z",
        "dueTime": "2026-04-01T00:00:00Z",
        "retryInstruction": {"attempts": [attempt(2, json!({"method": "none"})), attempt(2, partial)],
            "afterAttemptPolicies": [], "afterRetryEndPolicies": []},
    });
    let invoice = shop.create("/invoices", body).await;
    let path = format!("/invoices/{}", text(&invoice, "id"));
    shop.create(&format!("{path}/items"), json!({"type": "debit", "unitPrice": 33.33})).await;
    shop.create(&format!("{path}/issue"), json!({})).await;
    shop.events().await;
    shop.advance(1).await;
    assert_eq!(shop.events().await, ["transaction-declined"]);
    shop.advance(2).await;
    assert_eq!(shop.events().await, ["transaction-declined"]);
    shop.card(APPROVED).await;
    shop.advance(2).await;
    let received = shop.received().await;
    assert_eq!(received[0]["_embedded"]["transaction"]["amount"], 16.67);
    let invoice = shop.get(&path).await;
    assert_eq!(
        (text(&invoice, "status"), &invoice["discountAmount"], &invoice["amount"]),
        ("paid", &json!(16.66), &json!(16.67))
    );
}

#[tokio::test]
pub(super) async fn an_order_becomes_delinquent_after_its_period() {
    let mut shop = Shop::with_card().await;
    shop.plan("yearly", json!({"recurringInterval": {"unit": "year", "length": 1}})).await;
    shop.subscribe("yearly", json!({"delinquencyPeriod": "P3D", "autopay": false})).await;
    shop.events().await;
    shop.advance(3).await;
    assert_eq!(shop.events().await, ["invoice-past-due"]);
    shop.advance(1).await;
    assert_eq!(shop.events().await, ["order-delinquency-reached"]);
}
