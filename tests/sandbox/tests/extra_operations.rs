//! Extra operations with handlers of the caller.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::support::Api;
use rebilly_sandbox::{Fault, Sandbox, SandboxResponse};
use reqwest::Method;
use serde_json::{Value, json};

async fn send(api: &Api, method: Method, path: &str, body: &Value) -> (u16, String) {
    let (sandbox, organization) = (&api.sandbox, api.sandbox.organization());
    let url = format!("{}/organizations/{organization}{path}", sandbox.base_url());
    let request = api.client.request(method, url).header("REB-APIKEY", sandbox.api_key());
    let response = request.body(body.to_string()).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn extra_operations_are_authenticated_limited_and_recorded() {
    let api = Api::with(Sandbox::builder().rate_limit(2)).await;
    api.sandbox.add_operation("PATCH", "/things/{id}", |request| {
        SandboxResponse::json(
            200,
            &json!({"id": request.path["id"], "body": request.body, "query": request.query}),
        )
    });
    let body = json!({"a": 1});
    let (status, text) = send(&api, Method::PATCH, "/things/t%201?x=y", &body).await;
    let expected = json!({"id": "t 1", "body": body, "query": "x=y"});
    assert_eq!((status, serde_json::from_str::<Value>(&text).unwrap()), (200, expected));
    api.sandbox.faults().next(Fault::status(500).after_executing());
    assert_eq!(send(&api, Method::PATCH, "/things/t2", &body).await.0, 500);
    assert_eq!(send(&api, Method::PATCH, "/things/t3", &body).await.0, 429);
    let done = api.sandbox.executions();
    let id = "PATCH /things/{id}";
    assert_eq!((done.count(id), done.on(id, "t 1"), done.on(id, "t2"), done.writes()), (2, 1, 1, 2));
    assert_eq!(api.sandbox.requests()[0].operation.as_deref(), Some(id));
    let unauthenticated =
        api.client.patch(format!("{}/organizations/other/things/a", api.sandbox.base_url()));
    assert_eq!(unauthenticated.send().await.unwrap().status().as_u16(), 401);
    assert_eq!(send(&api, Method::GET, "/things/t2", &body).await.0, 404);
}

#[tokio::test]
async fn replayed_responses_are_not_executions() {
    let api = Api::start().await;
    let known = Mutex::new(BTreeMap::<String, usize>::new());
    api.sandbox.add_operation("POST", "/transactions", move |request| {
        let id = request.body.as_ref().and_then(|body| body["requestId"].as_str()).unwrap_or_default();
        let mut known = known.lock().unwrap();
        let (next, old) = (known.len(), known.get(id).copied());
        let number = *known.entry(id.to_owned()).or_insert(next);
        let response = SandboxResponse::json(201, &json!({"id": number}));
        if old.is_some() { response.replayed() } else { response }
    });
    api.sandbox.faults().next(Fault::bad_gateway().after_executing());
    let mut seen = Vec::new();
    for id in ["one", "one", "two"] {
        seen.push(send(&api, Method::POST, "/transactions", &json!({"requestId": id})).await);
    }
    let numbers: Vec<_> = seen[1..].iter().map(|(status, text)| (*status, text.as_str())).collect();
    assert_eq!((seen[0].0, numbers), (502, vec![(201, "{\"id\":0}"), (201, "{\"id\":1}")]));
    assert_eq!(api.sandbox.executions().count("POST /transactions"), 2);
    let ids: Vec<_> = api.sandbox.requests().into_iter().map(|entry| entry.request_id.unwrap()).collect();
    assert_eq!(ids, ["one", "one", "two"]);
}

#[tokio::test]
async fn the_latest_extra_operation_takes_precedence() {
    let api = Api::start().await;
    for status in [202, 409] {
        api.sandbox.add_operation("GET", "/customers/{id}", move |_| SandboxResponse::new(status));
        assert_eq!(send(&api, Method::GET, "/customers/a", &json!({})).await.0, status);
    }
    assert_eq!(api.sandbox.executions().all().len(), 1, "an error is not an execution");
}
