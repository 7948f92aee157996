//! Idempotency by `requestId`: a charge with one is retried under the same ID, a charge without one is not retried.

use std::sync::{Arc, Mutex};

use rebilly_sandbox::{Fault, Sandbox, SandboxResponse};
use rebilly_sdk::{Client, Method, RequestId};
use rebilly_test_support::client;
use serde_json::{Value, json};

type Charges = Arc<Mutex<Vec<String>>>;

/// A sandbox that charges once per request ID, a client of it, and the request IDs it received.
async fn with_charges() -> (Sandbox, Client, Charges) {
    let sandbox = Sandbox::start().await.unwrap();
    let names = Charges::default();
    let seen = Arc::clone(&names);
    sandbox.add_operation("POST", "/transactions", move |request| {
        let name = request.body.as_ref().and_then(|body| body["requestId"].as_str()).unwrap_or_default();
        let mut seen = seen.lock().unwrap();
        let known = seen.iter().any(|one| one == name);
        seen.push(name.to_owned());
        let response = SandboxResponse::json(201, &json!({"id": "txn_1", "requestId": name}));
        if known { response.replayed() } else { response }
    });
    let client = client::fast_retries(&sandbox).build().unwrap();
    (sandbox, client, names)
}

#[tokio::test]
async fn retries_reuse_the_request_id_and_charge_once() {
    let (sandbox, client, names) = with_charges().await;
    let name = RequestId::new();
    sandbox.faults().times(2, Fault::reset().after_executing());
    let sale = json!({"requestId": name, "amount": 1});
    let response =
        client.request(Method::POST, "/transactions").json(&sale).json_as::<Value>().await.unwrap();
    assert_eq!((response.attempts(), response["requestId"].as_str()), (3, Some(name.as_str())));
    assert_eq!(*names.lock().unwrap(), vec![name.to_string(); 3]);
    assert_eq!(sandbox.executions().count("POST /transactions"), 1);
}

#[tokio::test]
async fn a_stored_request_id_identifies_the_charge_after_a_crash() {
    let (sandbox, client, _) = with_charges().await;
    let name = RequestId::new();
    let stored = name.to_string();
    sandbox.faults().next(Fault::hang().after_executing());
    let sale = |name: RequestId| json!({"requestId": name, "amount": 1});
    let crashed = client.request(Method::POST, "/transactions").json(&sale(name)).send();
    tokio::select! {
        _ = crashed => panic!("the call completed before the crash"),
        () = async { sandbox.faults().until_hanging(1).await } => {}
    }
    let again = sale(stored.parse().unwrap());
    client.request(Method::POST, "/transactions").json(&again).await.unwrap();
    assert_eq!(sandbox.executions().count("POST /transactions"), 1);
}

#[tokio::test]
async fn charges_without_a_request_id_are_not_retried() {
    let (sandbox, client, names) = with_charges().await;
    sandbox.faults().next(Fault::reset().after_executing());
    let error = client.request(Method::POST, "/transactions").json(&json!({"amount": 1})).await.unwrap_err();
    assert!(error.may_have_executed() && error.attempts() == 1, "{error}");
    assert_eq!(names.lock().unwrap().len(), 1);
}
