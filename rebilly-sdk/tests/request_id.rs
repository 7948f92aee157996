//! Idempotency by `requestId`: a charge with one is retried under the same ID, a charge without one is not retried.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sandbox::{Fault, RetryAfter, Sandbox, SandboxResponse};
use rebilly_sdk::{Client, Method, RateLimitWait, RequestId};
use rebilly_test_support::client;
use serde_json::{Value, json};
use tokio::time::timeout;

type Charges = Arc<Mutex<Vec<String>>>;

/// A sandbox that charges once per request ID, a client of it, and the request IDs it received.
async fn with_charges() -> (Sandbox, Client, Charges) {
    let sandbox = Sandbox::start().await.unwrap();
    let ids = Charges::default();
    let seen = Arc::clone(&ids);
    sandbox.add_operation("POST", "/transactions", move |request| {
        let id = request.body.as_ref().and_then(|body| body["requestId"].as_str()).unwrap_or_default();
        let mut seen = seen.lock().unwrap();
        let is_duplicate = seen.iter().any(|known| known == id);
        seen.push(id.to_owned());
        let response = SandboxResponse::json(201, &json!({"id": "txn_1", "requestId": id}));
        if is_duplicate { response.replayed() } else { response }
    });
    let client = client::fast_retries(&sandbox).build().unwrap();
    (sandbox, client, ids)
}

#[tokio::test]
async fn retries_reuse_the_request_id_and_charge_once() {
    let (sandbox, client, ids) = with_charges().await;
    let id = RequestId::new();
    sandbox.faults().times(2, Fault::reset().after_executing());
    let sale = json!({"requestId": id, "amount": 1});
    let response =
        client.request(Method::POST, "/transactions").json(&sale).json_as::<Value>().await.unwrap();
    assert_eq!((response.attempts(), response["requestId"].as_str()), (3, Some(id.as_str())));
    assert_eq!(*ids.lock().unwrap(), vec![id.to_string(); 3]);
    assert_eq!(sandbox.executions().count("POST /transactions"), 1);
}

#[tokio::test]
async fn a_stored_request_id_identifies_the_charge_after_a_crash() {
    let (sandbox, client, _) = with_charges().await;
    let id = RequestId::new();
    let stored = id.to_string();
    sandbox.faults().next(Fault::hang().after_executing());
    let sale = |id: RequestId| json!({"requestId": id, "amount": 1});
    let crashed = client.request(Method::POST, "/transactions").json(&sale(id)).send();
    tokio::select! {
        _ = crashed => panic!("the call completed before the crash"),
        () = async { sandbox.faults().until_hanging(1).await } => {}
    }
    let retry = sale(stored.parse().unwrap());
    client.request(Method::POST, "/transactions").json(&retry).await.unwrap();
    assert_eq!(sandbox.executions().count("POST /transactions"), 1);
}

#[tokio::test]
async fn a_charge_is_not_retried_when_its_request_id_may_be_forgotten() {
    let (sandbox, _, ids) = with_charges().await;
    let client = client::fast_retries(&sandbox).rate_limit_wait(RateLimitWait::Unlimited).build().unwrap();
    sandbox.faults().next(Fault::reset().after_executing());
    sandbox.faults().next(Fault::rate_limited(RetryAfter::Seconds(23 * 3600 + 60)));
    let sale = json!({"requestId": RequestId::new(), "amount": 1});
    let call = client.request(Method::POST, "/transactions").json(&sale).send();
    let error = timeout(Duration::from_secs(60), call).await.unwrap().unwrap_err();
    assert!(error.is_rate_limited() && error.may_have_executed() && error.attempts() == 2, "{error:?}");
    assert_eq!(ids.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn charges_without_a_request_id_are_not_retried() {
    let (sandbox, client, ids) = with_charges().await;
    sandbox.faults().next(Fault::reset().after_executing());
    let error = client.request(Method::POST, "/transactions").json(&json!({"amount": 1})).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(ids.lock().unwrap().len(), 1);
}
