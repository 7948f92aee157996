//! Reviews of AML checks.

use serde_json::{Value, json};

use crate::support::money::Money;

#[tokio::test]
async fn a_check_is_reviewed_once() {
    let money = Money::start().await;
    let act =
        async |action: &str, body: Value| money.api.post(&format!("/aml-checks/check/{action}"), &body).await;
    act("stop-review", json!({})).await.expect(422);
    let started = act("start-review", json!({})).await.expect(201).body;
    assert_eq!((&started["id"], &started["status"]), (&json!("check"), &json!("in-review")));
    act("start-review", json!({})).await.expect(422);
    let stopped = act("stop-review", json!({})).await.expect(201).body;
    assert_eq!((&stopped["status"], &stopped["reviewStartTime"]), (&json!("pending-review"), &Value::Null));
    assert_eq!(act("review", json!({})).await.invalid_fields(), ["status"]);
    let reviewed = act("review", json!({"status": "false-positive"})).await.expect(201).body;
    assert_eq!(reviewed["reviewTime"], "2024-04-15T13:25:00Z");
    act("review", json!({"status": "confirmed-match"})).await.expect(422);
    let stored = money.api.get("/aml-checks/check").await.expect(200).body;
    assert_eq!(stored["status"], "false-positive");
}

#[tokio::test]
pub(super) async fn a_customer_on_a_watch_list_gets_a_check() {
    let mut money = Money::start().await;
    let named =
        |name: &str| json!({"websiteId": "web", "primaryAddress": {"firstName": "Ada", "lastName": name}});
    money.api.put("/customers/mine", &named("Lovelace")).await.expect(200);
    money.api.get("/aml-checks/unknown").await.expect(200);
    money.events().await;

    money.api.customer("listed", &named("Sanctioned")).await;
    assert_eq!(money.events().await, ["customer-created", "aml-list-possibly-matched"]);
    let checks = money.api.get("/aml-checks?filter=status:pending-review").await.expect(200).body;
    assert_eq!(checks.as_array().unwrap().len(), 1);
    let check = &checks[0];
    assert_eq!((&check["customer"]["id"], &check["source"]), (&json!("listed"), &json!("sign-up")));
    assert_eq!(
        (&check["hits"][0]["sourceType"], &check["hits"][0]["lastName"]),
        (&json!(["sanctions"]), &json!("Sanctioned"))
    );
    money.api.get("/aml-checks/unknown").await.expect(404);
    money.api.post("/aml-checks/unknown/review", &json!({"status": "false-positive"})).await.expect(404);
    let path = format!("/aml-checks/{}", check["id"].as_str().unwrap());
    let review = json!({"status": "confirmed-match"});
    money.api.post(&format!("{path}/review"), &review).await.expect(201);
    assert_eq!(money.api.get(&path).await.expect(200).body["status"], "confirmed-match");

    money.api.put("/customers/mine", &named("exposed")).await.expect(200);
    money.api.put("/customers/mine", &named("exposed")).await.expect(200);
    let events = ["customer-updated", "aml-list-possibly-matched", "customer-updated"];
    assert_eq!(money.events().await, events, "an unchanged name is not checked again");
    money.api.delete("/customers/listed?targetCustomerId=mine").await.expect(204);
    let moved = money.api.get("/aml-checks?filter=customer.id:mine").await;
    assert_eq!(moved.ids().len(), 2);
}
