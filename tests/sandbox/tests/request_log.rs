//! Logs of received requests and of executions.

use crate::support::{Api, example};
use rebilly_sandbox::{Execution, Sandbox};
use serde_json::json;

#[tokio::test]
async fn executions_are_counted_by_operation_and_resource() {
    let api = Api::start().await;
    let id = api.post("/customers", &json!({})).await.expect(201).body["id"].as_str().unwrap().to_owned();
    for (name, status) in [("a", 201), ("a", 200), ("b", 201)] {
        api.put(&format!("/customers/{name}"), &json!({})).await.expect(status);
    }
    api.get("/customers").await.expect(200);
    api.get("/customers/a").await.expect(200);
    api.put("/customers/a/lead-source", &json!({"medium": "search"})).await.expect(201);
    api.delete("/customers/b?targetCustomerId=a").await.expect(204);
    let done = api.sandbox.executions();
    assert_eq!((done.count("PostCustomer"), done.on("PostCustomer", &id)), (1, 1));
    assert_eq!(
        (done.count("PutCustomer"), done.on("PutCustomer", "a"), done.on("PutCustomer", "b")),
        (3, 2, 1)
    );
    assert_eq!((done.count("GetCustomerCollection"), done.on("GetCustomer", "a")), (1, 1));
    assert_eq!((done.on("PutCustomerLeadSource", "a"), done.on("DeleteCustomer", "b")), (1, 1));
    assert_eq!((done.writes(), done.all().len()), (6, 8));
    let first = Execution::new("PostCustomer", "POST", Some(id), 1);
    assert_eq!(done.all()[0], first);
    assert!((1..=8).all(|number| done.of_request(number) == 1));
    api.sandbox.clear_executions();
    assert_eq!(api.sandbox.executions().all(), []);
}

#[tokio::test]
async fn rejected_requests_are_not_executions() {
    let api = Api::with(Sandbox::builder().rate_limit(3)).await;
    api.call_as(reqwest::Method::PUT, "/customers/a", Some("{}".to_owned()), &[]).await.expect(401);
    api.put("/customers/a", &json!({"websiteId": 1})).await.expect(422);
    api.delete("/customers/a?targetCustomerId=b").await.expect(404);
    api.post("/nothing", &json!({})).await.expect(404);
    api.post("/customers", &json!({})).await.expect(201);
    api.post("/customers", &json!({})).await.expect(429);
    api.get("/customers/none").await.expect(404);
    let done = api.sandbox.executions();
    assert_eq!((done.all().len(), done.count("PostCustomer")), (1, 1));
}

#[tokio::test]
async fn requests_are_logged_in_order_with_identifying_data() {
    let api = Api::start().await;
    let mut body = example();
    body["requestId"] = json!("req-1");
    for _ in 0..2 {
        api.put("/customers/a", &body).await;
    }
    api.put("/customers/a", &example()).await;
    api.get("/nothing").await.expect(404);
    let log = api.sandbox.requests();
    assert_eq!(log.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(log[0].request_id.as_deref(), Some("req-1"));
    assert_eq!((log[0].body_hash, &log[0].request_id), (log[1].body_hash, &log[1].request_id));
    assert!(log[0].body_hash != log[2].body_hash && log[2].request_id.is_none());
    assert_eq!((log[0].operation.as_deref(), log[3].operation.as_deref()), (Some("PutCustomer"), None));
    assert_eq!(log[0].header("REB-APIKEY"), Some(api.sandbox.api_key()));
    assert_eq!(log.iter().map(|entry| entry.status).collect::<Vec<_>>(), [201, 200, 200, 404].map(Some));
    let text = format!("{log:?}");
    assert!(text.starts_with("[#1 PUT /organizations/") && !text.contains(api.sandbox.api_key()), "{text}");
}

#[tokio::test]
async fn the_log_keeps_the_newest_requests() {
    let api = Api::with(Sandbox::builder().request_log(2)).await;
    for id in ["a", "b", "c"] {
        api.put(&format!("/customers/{id}"), &json!({})).await.expect(201);
    }
    let log = api.sandbox.requests();
    assert_eq!(
        log.iter().map(|entry| (entry.number, entry.status)).collect::<Vec<_>>(),
        [(2, Some(201)), (3, Some(201))]
    );
    assert_eq!(api.sandbox.request_count(), 3);
}
