//! Untyped calls: any method and path through the same pipeline.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use rebilly_sandbox::{Fault, Sandbox, SandboxResponse};
use rebilly_sdk::customers::{Customer, CustomerRequest};
use rebilly_sdk::types::{Decimal, Json};
use rebilly_sdk::{
    Attempt, AttemptOutcome, Client, Environment, ErrorKind, Interceptor, Method, RetryPolicy,
};
use rebilly_test_support::client;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client::fast_retries(&sandbox).build().unwrap();
    (sandbox, client)
}

#[tokio::test]
async fn path_query_and_body_are_sent() {
    let (sandbox, client) = start().await;
    sandbox.add_operation("PATCH", "/things/{id}/parts/{part}", |request| {
        let (path, query) = (&request.path, &request.query);
        let seen = json!({"id": path["id"], "part": path["part"], "query": query, "body": request.body});
        SandboxResponse::json(200, &seen)
    });
    #[derive(Serialize)]
    struct Own<'a> {
        name: &'a str,
    }
    let call = client.request(Method::PATCH, "/things/{id}/parts/{part}");
    let call = call
        .path_param_named("part", "p/2")
        .path_param("t 1")
        .query("q", "a&b")
        .query("limit", 1)
        .query("limit", 2);
    let call = call.json(&Own { name: "x" }).header("x-own", "1").json_as::<Value>();
    assert_eq!(format!("{call:?}"), "Request(PATCH /things/{id}/parts/{part})");
    let response = call.await.unwrap();
    let expected = json!({"id": "t 1", "part": "p/2", "query": "q=a%26b&limit=2", "body": {"name": "x"}});
    assert_eq!((&*response, response.attempts()), (&expected, 1));
    let [seen] = &sandbox.requests()[..] else { panic!("expected one request") };
    assert!(seen.path.ends_with("/things/t%201/parts/p%2F2"), "{}", seen.path);
    assert_eq!((seen.header("x-own"), seen.header("content-type")), (Some("1"), Some("application/json")));
    assert_eq!(seen.header("reb-apikey"), Some(sandbox.api_key()));
    assert_eq!(response.rate_limit().limit, Some(3000));
}

#[tokio::test]
async fn responses_decode_as_requested() {
    const TEXT: &str = r#"{"amount":12345678901234567890123.10,"none":null,"id":"cus_1","more":[{}]}"#;
    let (sandbox, client) = start().await;
    sandbox.add_operation("GET", "/things", |_| SandboxResponse::new(200).body(TEXT));
    let get = || client.request(Method::GET, "/things");
    let bytes = get().await.unwrap();
    assert_eq!((&bytes[..], bytes.raw_body()), (TEXT.as_bytes(), &*bytes));
    assert_eq!(get().json_as::<Bytes>().await.unwrap().as_ref(), TEXT.as_bytes());
    assert_eq!(get().json_as::<Json>().await.unwrap().as_str(), TEXT);
    let value = get().json_as::<Value>().await.unwrap();
    assert_eq!((&value["none"], value.raw_body()), (&Value::Null, &*bytes));
    get().json_as::<()>().await.unwrap();
    let customer = get().json_as::<Customer>().await.unwrap();
    assert_eq!(customer.id.as_ref().map(|id| id.as_str()), Some("cus_1"));
    #[derive(Debug, Deserialize)]
    struct Own {
        id: String,
    }
    assert_eq!(get().deserialize::<Own>().send().await.unwrap().id, "cus_1");
}

#[tokio::test]
async fn bytes_and_untyped_json_are_redacted() {
    let (sandbox, client) = start().await;
    sandbox.add_operation("GET", "/things/{id}", |_| SandboxResponse::json(200, &json!({"name": "MARKER"})));
    let get = || client.request(Method::GET, "/things/{id}").path_param("MARKER");
    let value = get().json_as::<Value>().await.unwrap();
    let shown = [
        format!("{:?}", get()),
        format!("{:?}", get().await.unwrap()),
        format!("{value:?}"),
        format!("{:?}", value.map(|value| value["name"].clone())),
        format!("{:?}", get().download().await.unwrap()),
    ];
    assert!(!shown.concat().contains("MARKER"), "{shown:?}");
    assert!(shown[1].contains("17 bytes"), "{shown:?}");
    #[derive(Debug, Deserialize)]
    struct Own {
        #[serde(rename = "name")]
        _name: u64,
    }
    let own = get().deserialize::<Own>().await.unwrap_err();
    sandbox.add_operation("GET", "/things/{id}", |_| SandboxResponse::new(200).body("MARKER"));
    let broken = get().json_as::<Value>().await.unwrap_err();
    sandbox.add_operation("GET", "/things/{id}", |_| SandboxResponse::new(200));
    let empty = get().json_as::<Value>().await.unwrap_err();
    for (error, message) in
        [(own, "name: expected u64, found a string"), (broken, "not JSON"), (empty, "too early")]
    {
        assert!(error.is_decode() && error.to_string().contains(message), "{error}");
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
        assert_eq!(error.path_template(), Some("/things/{id}"));
    }
}

#[tokio::test]
async fn decimals_keep_their_digits() {
    let (sandbox, client) = start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let inbox = Arc::clone(&seen);
    sandbox.add_operation("PUT", "/things", move |request| {
        inbox.lock().unwrap().push(String::from_utf8(request.bytes.clone()).unwrap());
        SandboxResponse::new(204)
    });
    let body = CustomerRequest::default().with_website_id("web_1");
    client.request(Method::PUT, "/things").model(&body).json_as::<()>().await.unwrap();
    let digits: Decimal = "10.10".parse().unwrap();
    client.request(Method::PUT, "/things").model(&vec![digits]).await.unwrap();
    client.request(Method::PUT, "/things").body("a;b", "text/csv").await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [r#"{"websiteId":"web_1"}"#, "[10.10]", "a;b"]);
    assert_eq!(sandbox.requests()[2].header("content-type"), Some("text/csv"));
}

#[tokio::test]
async fn invalid_path_parameters_are_not_sent() {
    let (sandbox, client) = start().await;
    let get = |path: &'static str| client.request(Method::GET, path);
    let not_json = BTreeMap::from([(vec![1], 2)]);
    for (call, template) in [
        (get("/things/{id}"), "/things/{id}"),
        (get("/things/{id}").path_param("MARKER").path_param("MARKER"), "/things/{id}"),
        (get("/things/{id}").path_param_named("MARKER", "MARKER"), "/things/{id}"),
        (get("/things/{id}").path_param(""), "/things/{id}"),
        (get("/things/{id}").path_param(".."), "/things/{id}"),
        (get("/things/../MARKER"), "(no path)"),
        (get("https://MARKER.example.com/"), "(no path)"),
        (get("/things?id=MARKER"), "(no path)"),
        (get("/things").json(&not_json), "/things"),
        (get("/things").body("x", "MARKER\n"), "/things"),
        (get("/things").header("authorization", "MARKER"), "/things"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
        assert_eq!(error.path_template(), Some(template), "{error}");
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error:?}");
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn without_organization_omits_the_path_prefix() {
    let (sandbox, client) = start().await;
    sandbox.add_operation("GET", "/status", |_| SandboxResponse::new(200));
    client.request(Method::GET, "/status").without_organization().await.unwrap();
    client.request(Method::GET, "/status").organization("org_other").await.unwrap();
    let paths: Vec<String> = sandbox.requests().into_iter().map(|entry| entry.path).collect();
    assert_eq!(paths, ["/status", "/organizations/org_other/status"]);
}

/// Counts the executions of a call whose first response is lost.
async fn executions(method: Method, path: &'static str, body: &Value, idempotent: Option<bool>) -> usize {
    let (sandbox, client) = start().await;
    sandbox.add_operation(method.as_str(), path, |_| SandboxResponse::json(200, &json!({})));
    sandbox.faults().next(Fault::bad_gateway().after_executing());
    let mut call = client.request(method.clone(), path).json(body);
    if let Some(yes) = idempotent {
        call = call.idempotent(yes);
    }
    let result = call.await;
    let executed = sandbox.executions().count(&format!("{method} {path}"));
    assert_eq!(result.is_ok(), executed == 2, "{method} {path} {body}");
    executed
}

#[tokio::test]
async fn only_idempotent_calls_are_retried() {
    let (plain, with_id) = (json!({"a": 1}), json!({"requestId": "r-1"}));
    let token = json!({"paymentToken": "t"});
    for (method, path, body, idempotent, expected) in [
        (Method::GET, "/things", &plain, None, 2),
        (Method::PUT, "/things", &plain, None, 2),
        (Method::DELETE, "/things", &plain, None, 2),
        (Method::PUT, "/things", &token, None, 1),
        (Method::PUT, "/things", &plain, Some(false), 1),
        (Method::POST, "/things", &with_id, None, 1),
        (Method::PATCH, "/things", &plain, None, 1),
        (Method::POST, "/things", &plain, Some(true), 2),
        (Method::POST, "/transactions", &plain, None, 1),
        (Method::POST, "/transactions", &with_id, None, 2),
        (Method::POST, "/payouts", &with_id, None, 2),
    ] {
        let executed = executions(method.clone(), path, body, idempotent).await;
        assert_eq!(executed, expected, "{method} {path} {body} {idempotent:?}");
    }
}

#[tokio::test]
async fn an_existing_object_is_a_response() {
    let (sandbox, client) = start().await;
    let there = json!({"id": "inst_1", "method": "payment-card"});
    for (template, path, kind) in [
        ("/payment-instruments", "/payment-instruments", None),
        ("/service-credentials/{type}", "/service-credentials/{kind}", Some("webhook")),
        ("/service-credentials/{type}", "/service-credentials/webhook", None),
    ] {
        let (body, target) = (there.clone(), sandbox.external_host().url("/inst_1"));
        sandbox.add_operation("POST", template, move |_| {
            SandboxResponse::json(303, &body).header("location", &target).replayed()
        });
        let mut call = client.request(Method::POST, path).json(&json!({}));
        if let Some(kind) = kind {
            call = call.path_param(kind);
        }
        let response = call.json_as::<Value>().await.unwrap();
        assert!(response.already_existed() && !response.is_created());
        assert_eq!((&*response, response.location().is_some()), (&there, true));
    }
    sandbox.faults().next(Fault::truncated());
    let call = client.request(Method::POST, "/service-credentials/{type}").path_param("webhook");
    let error = call.json(&json!({})).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 303), "{error}");
    sandbox.add_operation("POST", "/payment-instruments", |_| SandboxResponse::json(201, &json!({})));
    let created = client.request(Method::POST, "/payment-instruments").json(&json!({})).await.unwrap();
    assert!(created.is_created() && !created.already_existed());
    assert!(sandbox.external_host().requests().is_empty());
}

#[tokio::test]
async fn other_redirects_are_errors() {
    let (sandbox, client) = start().await;
    let target = sandbox.external_host().url("/MARKER?signature=MARKER");
    for (method, path) in [
        (Method::POST, "/payment-instruments"),
        (Method::POST, "/things"),
        (Method::GET, "/things"),
        (Method::PUT, "/things"),
    ] {
        for status in [301, 302, 303, 307, 308] {
            if (status, path) == (303, "/payment-instruments") {
                continue;
            }
            sandbox.faults().next(Fault::redirect(status, &target));
            let error = client.request(method.clone(), path).await.unwrap_err();
            assert!(error.is_redirect() && error.attempts() == 1, "{method} {path} {status}: {error}");
            assert!(error.to_string().contains("localhost"), "{error}");
            let headers = error.headers().unwrap();
            assert_eq!(headers["location"], target);
            assert!(!format!("{error} {error:?} {headers:?}").contains("MARKER"), "{error:?}");
        }
    }
    assert!(sandbox.external_host().requests().is_empty());
}

#[derive(Default, Clone)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Interceptor for Log {
    fn after_attempt(&self, attempt: &Attempt<'_>, ending: &AttemptOutcome<'_>) {
        let line = format!("{} {} {:?}", attempt.operation_id, attempt.path_template, ending.status);
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::test]
async fn interceptors_and_deadlines_apply_to_untyped_calls() {
    let sandbox = Sandbox::start().await.unwrap();
    let log = Log::default();
    let client = client::fast_retries(&sandbox).interceptor(log.clone()).build().unwrap();
    sandbox.add_operation("GET", "/things/{id}", |_| SandboxResponse::new(204));
    client.request(Method::GET, "/things/{id}").path_param("a").await.unwrap();
    assert_eq!(*log.0.lock().unwrap(), ["GET /things/{id} /things/{id} Some(204)"]);
    sandbox.faults().always(Fault::hang());
    let call = client.request(Method::GET, "/things/{id}").path_param("a").timeout(Duration::from_millis(20));
    let error = call.retry(RetryPolicy::never()).await.unwrap_err();
    assert!(error.is_timeout() && error.operation_id() == Some("GET /things/{id}"), "{error}");
    let call =
        client.request(Method::GET, "/things/{id}").path_param("a").deadline(Duration::from_millis(20));
    assert!(call.await.unwrap_err().is_timeout());
}

#[test]
fn untyped_calls_are_send() {
    fn check<T: Send>(_: T) {}
    let client = Client::builder().environment(Environment::Custom("http://127.0.0.1:1".into()));
    let client = client.organization("o").secret_key("k").build().unwrap();
    check(client.request(Method::GET, "/a").send());
    check(client.request(Method::GET, "/a").download());
    check(client.request(Method::GET, "/a").json_as::<Value>().into_future());
}
