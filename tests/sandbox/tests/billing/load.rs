//! A thousand subscriptions.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use rebilly_sandbox::{ManualClock, Sandbox};
use serde_json::json;

use crate::support::Api;
use crate::support::shop::START;

#[tokio::test]
async fn a_thousand_monthly_subscriptions_renew_within_thirty_days() {
    let api = Api::with(Sandbox::builder().clock(ManualClock::at(START)).rate_limit(1_000_000)).await;
    let plan = json!({"name": "Monthly", "productId": "p", "currency": "USD", "pricing": {"formula": "flat-rate", "price": 9.99},
        "recurringInterval": {"unit": "month", "length": 1}});
    api.put("/plans/monthly", &plan).await.expect(201);
    let began = Instant::now();
    for number in 0..1000 {
        let order = json!({"orderType": "subscription-order", "customerId": format!("cus_{number}"), "websiteId": "web",
            "paymentInstrumentId": format!("inst_{number}"), "items": [{"plan": {"id": "monthly"}}]});
        assert_eq!(api.post("/subscriptions", &order).await.expect(201).body["status"], "active");
        if number % 100 == 0 {
            api.sandbox.advance(Duration::from_secs(3600)).await;
        }
    }
    println!("1000 subscriptions created in {:?}", began.elapsed());
    let began = Instant::now();
    api.sandbox.advance(Duration::from_secs(30 * 24 * 3600)).await;
    println!("thirty days in {:?}", began.elapsed());
    let total = |path: &'static str| async { api.get(path).await.expect(200).number("pagination-total") };
    assert_eq!(total("/invoices?limit=0&filter=type:renewal;status:paid").await, 1000);
    assert_eq!(total("/subscriptions?limit=0&filter=rebillNumber:1;status:active").await, 1000);
    assert_eq!(total("/transactions?limit=0&filter=result:approved").await, 2000);
    let events = api.sandbox.events();
    assert!(events.is_sorted_by_key(|event| event.time), "events are published in order of time");
    let renewals = events.iter().filter(|event| event.event_type == "subscription-renewed");
    let instants: BTreeSet<_> = renewals.clone().map(|event| event.time).collect();
    // The first subscription is the only one of its hour.
    assert_eq!((renewals.count(), instants.len()), (1000, 11));
}
