//! The page on which a customer approves a payment.

use serde_json::json;

use crate::support::money::{Money, WAITS, link, sale};

#[tokio::test]
pub(super) async fn a_customer_approves_or_declines_on_a_page() {
    let mut money = Money::start().await;
    for (action, result, event) in
        [("approve", "approved", "transaction-processed"), ("decline", "declined", "transaction-declined")]
    {
        let waiting = money.charge(WAITS, 12.0, &json!({})).await.expect(201).body;
        assert_eq!((&waiting["status"], &waiting["result"]), (&json!("waiting-approval"), &json!("unknown")));
        money.events().await;
        let url = link(&waiting, "approvalUrl").unwrap();
        let page = money.api.client.get(&url).send().await.unwrap();
        assert_eq!(page.headers()["content-type"], "text/html");
        let page = page.text().await.unwrap();
        let form = format!("action=\"/_sandbox/approvals/{}/{action}\"", waiting["id"].as_str().unwrap());
        assert!(page.contains("12.00 USD") && page.contains(&form), "{page}");
        assert_eq!(money.transaction(&waiting["id"]).await["status"], "offsite");
        let answer = money.api.client.post(format!("{url}/{action}")).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        assert!(answer.text().await.unwrap().contains(result));
        let decided = money.transaction(&waiting["id"]).await;
        assert_eq!((&decided["status"], &decided["result"]), (&json!("completed"), &json!(result)));
        assert_eq!(link(&decided, "approvalUrl"), None);
        let expected =
            ["customer-redirected-offsite", "customer-returned", "offsite-payment-completed", event];
        assert_eq!(money.events().await, expected);

        // The decision is final.
        money.api.client.post(format!("{url}/approve")).send().await.unwrap();
        assert_eq!(money.transaction(&waiting["id"]).await["result"], result);
        assert_eq!(money.events().await, [""; 0]);
    }
    assert_eq!(money.customer().await["paymentCount"], 1);
}

#[tokio::test]
async fn the_customer_returns_to_the_redirect_url() {
    let money = Money::start().await;
    let further = json!({"redirectUrl": "https://shop.example/return?order=1"});
    let waiting = money.charge(WAITS, 12.0, &further).await.expect(201).body;
    let url = link(&waiting, "approvalUrl").unwrap();
    let answer = money.api.client.post(format!("{url}/approve")).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["location"], "https://shop.example/return?order=1");
}

#[tokio::test]
async fn a_customer_without_an_instrument_pays_on_the_page() {
    let money = Money::start().await;
    let waiting = money.api.post("/transactions", &sale(5.0)).await.expect(201).body;
    assert_eq!(
        (&waiting["status"], &waiting["method"]),
        (&json!("waiting-approval"), &json!("payment-card"))
    );
    assert!(link(&waiting, "approvalUrl").is_some());
}

#[tokio::test]
async fn unknown_pages_are_not_found() {
    let money = Money::start().await;
    let waiting = money.charge(WAITS, 12.0, &json!({})).await.expect(201).body;
    let url = link(&waiting, "approvalUrl").unwrap();
    for (path, status) in [("/other", 404), ("x", 404)] {
        assert_eq!(money.api.client.post(format!("{url}{path}")).send().await.unwrap().status(), status);
    }
    assert_eq!(money.api.client.delete(&url).send().await.unwrap().status(), 405);
}
