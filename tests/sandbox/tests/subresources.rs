//! Lead source, credit balance, screening report, summary metrics.

use std::time::Duration;

use crate::support::Api;
use rebilly_sandbox::{ManualClock, Sandbox};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn a_lead_source_is_set_replaced_and_deleted() {
    let clock = ManualClock::at(1_713_187_500);
    let api = Api::with(Sandbox::builder().clock(clock.clone())).await;
    api.customer("a", &json!({})).await;
    api.get("/customers/a/lead-source").await.expect(404);
    api.delete("/customers/a/lead-source").await.expect(404);

    let path = "/customers/a/lead-source";
    let body = json!({"medium": "search", "referrer": "https://www.rebilly.com"});
    let first = api.put(path, &body).await.expect(201);
    assert!(first.header("location").ends_with(path));
    assert_eq!(first.body["medium"], "search");
    assert_eq!(first.body["original"]["medium"], "search");
    assert_eq!(first.body["_links"][0]["rel"], "self");

    clock.advance(Duration::from_secs(5));
    let second =
        api.put(path, &json!({"source": "ads", "original": {"medium": "mine"}})).await.expect(201).body;
    assert!(second.get("medium").is_none());
    assert_eq!((&second["source"], &second["original"]["medium"]), (&json!("ads"), &json!("search")));
    assert_eq!(second["createdTime"], first.body["createdTime"]);
    assert_ne!(second["updatedTime"], first.body["updatedTime"]);
    assert_eq!(api.get(path).await.expect(200).body, second);

    api.delete(path).await.expect(204);
    api.get(path).await.expect(404);
}

#[tokio::test]
async fn lead_sources_of_invoiced_customers_cannot_be_deleted() {
    let api = Api::start().await;
    api.customer("a", &json!({"leadSource": {"medium": "search"}})).await;
    api.sandbox.change_customer("a", json!({"invoiceCount": 1}));
    api.delete("/customers/a/lead-source").await.expect(409);
    assert_eq!(api.get("/customers/a/lead-source").await.expect(200).body["medium"], "search");
}

#[tokio::test]
async fn replaced_customers_keep_their_lead_source() {
    let api = Api::start().await;
    api.customer("a", &json!({"leadSource": {"medium": "search"}})).await;
    api.put("/customers/a", &json!({})).await.expect(200);
    assert_eq!(api.get("/customers/a/lead-source").await.body["medium"], "search");
    api.put("/customers/a", &json!({"leadSource": {"medium": "mail"}})).await.expect(200);
    assert_eq!(api.get("/customers/a/lead-source").await.body["medium"], "mail");
}

#[tokio::test]
async fn credit_balances_are_listed_by_currency() {
    let api = Api::start().await;
    api.customer("a", &json!({})).await;
    let path = "/customers/a/credit-balance";
    assert_eq!(api.get(path).await.expect(200).body, json!({"balances": []}));
    for (currency, amount) in [("USD", 3.0), ("EUR", 10.5), ("USD", 12.25)] {
        assert!(api.sandbox.set_credit("a", currency, amount));
    }
    let expected = json!([
        {"currency": "EUR", "unallocatedAmount": 10.5},
        {"currency": "USD", "unallocatedAmount": 12.25},
    ]);
    assert_eq!(api.get(path).await.body["balances"], expected);
    assert!(!api.sandbox.set_credit("none", "USD", 1.0));
}

#[tokio::test]
async fn screening_reports_are_attachments() {
    let api = Api::start().await;
    api.customer("a", &json!({})).await;
    let path = "/customers/a/compliance-screening-report";
    let one = api.call(Method::POST, path, None).await.expect(201);
    let two = api.call(Method::POST, path, Some(String::new())).await.expect(201);
    let id = one.body["id"].as_str().unwrap();
    assert!(id.starts_with("att_") && one.header("location").ends_with(id));
    assert_eq!((&one.body["relatedType"], &one.body["relatedId"]), (&json!("customer"), &json!("a")));
    assert!(one.body["fileId"].as_str().unwrap().starts_with("file_"));
    assert_ne!(one.body["id"], two.body["id"]);
}

#[tokio::test]
async fn summary_metrics_respond_with_either_prefix_position() {
    let api = Api::with(Sandbox::builder().organization("org_mine")).await;
    api.customer("a", &json!({})).await;
    let revenue = json!({"currency": "EUR", "amount": 42.5, "amountUsd": 46.0});
    api.sandbox.change_customer("a", json!({"lifetimeRevenue": revenue}));
    let expected =
        json!({"currency": "EUR", "refundsAmount": 0.0, "revenueAmount": 42.5, "disputesAmount": 0.0});
    let (org, headers) = (api.sandbox.organization(), [("REB-APIKEY", api.sandbox.api_key())]);
    for path in [
        format!("/experimental/organizations/{org}/customers/a/summary-metrics"),
        format!("/organizations/{org}/experimental/customers/a/summary-metrics"),
    ] {
        assert_eq!(api.call_host(Method::GET, &path, None, &headers).await.expect(200).body, expected);
        api.call_host(Method::GET, &path, None, &[]).await.expect(401);
        api.call_host(Method::GET, &path.replace(org, "org_x"), None, &headers).await.expect(403);
    }
    api.get("/customers/a/summary-metrics").await.expect(404);
}

#[tokio::test]
async fn subresources_of_unknown_customers_are_404() {
    let api = Api::start().await;
    for path in ["", "/lead-source", "/credit-balance"] {
        api.get(&format!("/customers/none{path}")).await.expect(404);
    }
    api.get("/experimental/customers/none/summary-metrics").await.expect(404);
    api.call(Method::POST, "/customers/none/compliance-screening-report", None).await.expect(404);
    api.put("/customers/none/lead-source", &json!({})).await.expect(404);
    api.delete("/customers/none/lead-source").await.expect(404);
}
