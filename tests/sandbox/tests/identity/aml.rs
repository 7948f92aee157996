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
