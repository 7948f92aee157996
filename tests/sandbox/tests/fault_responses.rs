//! Faults that change the response: statuses, retry headers, bodies, headers, redirects.

use crate::support::raw_connection::Connection;
use crate::support::{Api, example};
use rebilly_sandbox::{Fault, ManualClock, RetryAfter, Sandbox, SandboxResponse};
use reqwest::Response;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const START: u64 = 1_713_187_500;
const HOUR_LATER: &str = "Mon, 15 Apr 2024 14:25:00 GMT";

async fn put(api: &Api, id: &str) -> Response {
    let sandbox = &api.sandbox;
    let url = format!("{}/organizations/{}/customers/{id}", sandbox.base_url(), sandbox.organization());
    let request = api.client.put(url).header("REB-APIKEY", sandbox.api_key()).body(example().to_string());
    request.send().await.unwrap()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap())
}

async fn parsed(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

async fn with_clock() -> Api {
    Api::with(Sandbox::builder().clock(ManualClock::at(START))).await
}

#[tokio::test]
async fn statuses_precede_or_follow_the_execution() {
    let api = Api::start().await;
    let faults = [
        (Fault::bad_gateway(), 502, "text/html"),
        (Fault::status(503), 503, "application/json"),
        (Fault::status(500), 500, "application/json"),
        (Fault::legacy_error(400), 400, "application/json"),
        (Fault::token_expired(), 401, "application/json"),
    ];
    for (number, (fault, status, media_type)) in faults.into_iter().enumerate() {
        let id = format!("c{number}");
        for (fault, executed) in [(fault.clone(), 0), (fault.after_executing(), 1)] {
            api.sandbox.faults().next(fault);
            let response = put(&api, &id).await;
            assert_eq!(
                (response.status().as_u16(), text(response.headers(), "content-type")),
                (status, Some(media_type))
            );
            assert!(response.headers().contains_key("date"));
            assert_eq!(api.sandbox.executions().on("PutCustomer", &id), executed);
        }
    }
    api.sandbox.faults().next(Fault::gateway_timeout());
    let response = put(&api, "d").await;
    assert_eq!((response.status().as_u16(), response.content_length()), (504, Some(0)));
}

#[tokio::test]
async fn successful_responses_can_be_problems_or_have_another_id() {
    let api = Api::start().await;
    api.sandbox
        .faults()
        .next(Fault::problem_body())
        .next(Fault::other_id())
        .next(Fault::switching_protocols());
    let response = put(&api, "a").await;
    assert_eq!(response.status().as_u16(), 201);
    let problem = parsed(response).await;
    assert_eq!(api.sandbox.spec().check_component("Problem", &problem).unwrap(), Some(vec![]));
    assert_eq!((&problem["status"], problem.get("id")), (&json!(404), None));
    let other = parsed(put(&api, "a").await).await;
    assert_eq!((&other["id"], &other["revision"]), (&json!("other"), &json!(2)));
    assert_eq!(put(&api, "a").await.status().as_u16(), 101);
    assert_eq!(api.sandbox.executions().on("PutCustomer", "a"), 2);
}

#[tokio::test]
async fn problems_and_legacy_errors_have_their_properties() {
    let api = Api::start().await;
    api.sandbox.faults().next(Fault::status(503)).next(Fault::legacy_error(400));
    let problem = parsed(put(&api, "a").await).await;
    assert_eq!(api.sandbox.spec().check_component("Problem", &problem).unwrap(), Some(vec![]));
    assert_eq!((&problem["status"], &problem["title"]), (&json!(503), &json!("Service Unavailable")));
    let old = parsed(put(&api, "a").await).await;
    assert!(old["error"].is_string() && old["details"].is_array() && old.get("title").is_none());
}

#[tokio::test]
async fn every_retry_header_is_sent() {
    let api = with_clock().await;
    let at = |seconds: i64| (i64::try_from(START).unwrap() + seconds).to_string();
    let cases = [
        (RetryAfter::Omitted, None, None),
        (RetryAfter::Timestamp(30), Some(at(30)), None),
        (RetryAfter::Timestamp(-30), Some(at(-30)), None),
        (RetryAfter::Seconds(30), None, Some("30".to_owned())),
        (RetryAfter::Date(3600), None, Some(HOUR_LATER.to_owned())),
        (RetryAfter::Both { timestamp: 5, seconds: 7 }, Some(at(5)), Some("7".to_owned())),
        (RetryAfter::Invalid("soon".to_owned()), Some("soon".to_owned()), Some("soon".to_owned())),
    ];
    for (wait, own, standard) in cases {
        api.sandbox.faults().next(Fault::rate_limited(wait.clone()));
        let response = put(&api, "a").await;
        let headers = response.headers();
        assert_eq!(response.status().as_u16(), 429);
        assert_eq!(text(headers, "x-ratelimit-retry-after"), own.as_deref(), "{wait}");
        assert_eq!(text(headers, "retry-after"), standard.as_deref(), "{wait}");
        assert_eq!(text(headers, "x-ratelimit-limit"), Some("3000"));
        assert_eq!(text(headers, "x-ratelimit-remaining"), Some("0"));
    }
    assert_eq!(api.sandbox.executions().all(), []);
    api.sandbox.faults().next(Fault::status(503).retry_after(RetryAfter::Seconds(3)));
    assert_eq!(text(put(&api, "a").await.headers(), "retry-after"), Some("3"));
}

#[tokio::test]
async fn clock_skew_affects_dates_and_retry_headers() {
    let api = with_clock().await;
    api.sandbox.faults().next(Fault::clock_skew(3600));
    let response = put(&api, "a").await;
    assert_eq!((response.status().as_u16(), text(response.headers(), "date")), (201, Some(HOUR_LATER)));
    api.sandbox.faults().next(Fault::rate_limited(RetryAfter::Timestamp(10)).skewed(3600));
    let response = put(&api, "a").await;
    let timestamp = (START + 3610).to_string();
    assert_eq!(text(response.headers(), "x-ratelimit-retry-after"), Some(timestamp.as_str()));
    assert_eq!(text(response.headers(), "date"), Some(HOUR_LATER));
}

#[tokio::test]
async fn corrupted_responses_are_executed() {
    let api = Api::start().await;
    type Check = fn(&HeaderMap, &str) -> bool;
    let is_right = |body: &str| body.starts_with("{\"id\":\"c");
    let cases: [(Fault, Check); 5] = [
        (Fault::empty_body(), |headers, body| headers.contains_key("content-type") && body.is_empty()),
        (Fault::not_json(), |headers, body| {
            headers["content-type"] == "application/json" && serde_json::from_str::<Value>(body).is_err()
        }),
        (Fault::wrong_content_type(), |headers, body| {
            headers["content-type"] == "text/html" && !body.is_empty()
        }),
        (Fault::no_content_type(), |headers, body| !headers.contains_key("content-type") && !body.is_empty()),
        (Fault::duplicate_headers(), |headers, body| {
            let values = |name: &str| headers.get_all(name).iter().count();
            values("content-type") == 2 && values("location") == 2 && values("date") == 1 && !body.is_empty()
        }),
    ];
    for (number, (fault, check)) in cases.into_iter().enumerate() {
        let (name, id) = (fault.to_string(), format!("c{number}"));
        assert!(fault.executes());
        api.sandbox.faults().next(fault);
        let response = put(&api, &id).await;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.text().await.unwrap();
        assert_eq!(status, 201);
        assert!(check(&headers, &body), "{name}: {headers:?}");
        assert!(is_right(&body) || number < 2, "{name}");
        assert_eq!(api.sandbox.executions().on("PutCustomer", &id), 1);
    }
}

#[tokio::test]
async fn interim_responses_precede_the_final_response() {
    let api = Api::start().await;
    api.sandbox.faults().times(2, Fault::interim());
    assert_eq!(put(&api, "a").await.status().as_u16(), 201);
    let mut connection = Connection::send(&api.sandbox, "GET", "/customers/a", "").await;
    let mut seen = [0; 24];
    connection.stream.read_exact(&mut seen).await.unwrap();
    assert_eq!(&seen, b"HTTP/1.1 103 Early Hints");
}

#[tokio::test]
async fn external_hosts_record_credentials_of_redirects() {
    let api = Api::start().await;
    let external = api.sandbox.external_host();
    for status in [301, 302, 303, 307, 308] {
        api.sandbox.faults().next(Fault::redirect(status, &external.url("/stolen?x=1")));
        let response = put(&api, "a").await;
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(text(response.headers(), "location"), Some(external.url("/stolen?x=1").as_str()));
    }
    assert!(external.requests().is_empty() && api.sandbox.executions().all().is_empty());

    external.respond_with(SandboxResponse::new(200).body("file"));
    let request = reqwest::Client::builder().no_proxy().build().unwrap().get(external.url("/stolen?x=1"));
    let response =
        request.header("REB-APIKEY", "secret-1").header("Authorization", "secret-2").send().await.unwrap();
    assert_eq!(response.text().await.unwrap(), "file");
    let seen = &external.requests()[0];
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("GET", "/stolen?x=1"));
    let mut leaks = external.leaked_credentials();
    leaks.sort_unstable();
    assert_eq!(leaks, ["authorization", "reb-apikey"]);
    assert!(!format!("{external:?} {seen:?}").contains("secret-"));
}

#[tokio::test]
async fn tokens_are_revocable_at_run_time() {
    let api = Api::start().await;
    let get = async |token: &str| {
        let header = [("Authorization", &*format!("Bearer {token}"))];
        api.call_as(reqwest::Method::GET, "/customers", None, &header).await.status
    };
    assert_eq!((get(Sandbox::JWT).await, get("new.j.wt").await), (200, 401));
    api.sandbox.revoke(Sandbox::JWT);
    api.sandbox.accept_jwt("new.j.wt");
    assert_eq!((get(Sandbox::JWT).await, get("new.j.wt").await), (401, 200));
}

#[tokio::test]
async fn scripted_responses_are_sent() {
    let api = Api::start().await;
    let response = SandboxResponse::json(303, &json!({"id": "inst_1"}))
        .header("location", "/payment-instruments/inst_1");
    api.sandbox.faults().next(Fault::response("already there", response));
    let seen = exchange_closing(&api).await;
    assert!(
        seen.starts_with("HTTP/1.1 303 See Other\r\n") && seen.ends_with("{\"id\":\"inst_1\"}"),
        "{seen}"
    );
    assert!(seen.contains("location: /payment-instruments/inst_1\r\n"));
    assert_eq!(api.sandbox.requests()[0].fault.as_deref(), Some("already there before executing"));
}

/// Sends a request for a path that is not in the spec. A second request closes the connection.
async fn exchange_closing(api: &Api) -> String {
    let mut connection = Connection::send(&api.sandbox, "POST", "/payment-instruments", "{}").await;
    api.sandbox.faults().next(Fault::close());
    let address = api.sandbox.base_url().strip_prefix("http://").unwrap();
    let request = format!("GET / HTTP/1.1\r\nhost: {address}\r\n\r\n");
    connection.stream.write_all(request.as_bytes()).await.unwrap();
    connection.read().await.text
}
