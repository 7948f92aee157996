//! Messages of errors and events: they name the remedy and contain no data.

use std::collections::HashMap;
use std::time::Duration;

use axum::response::IntoResponse;
use http::{Method, StatusCode};
use rebilly_sandbox::{Fault, Sandbox, SandboxResponse};
use rebilly_sdk::{ApplicationJwt, Client, Environment, Multipart, RetryPolicy, Upload};
use rebilly_test_support::client;
use rebilly_test_support::http_server::{self, HttpServer};
use rebilly_test_support::recording::Recording;
use serde::Deserialize;

#[tokio::test]
async fn errors_of_building_name_the_call_to_make() {
    let builder = || Client::builder().organization("org_1").secret_key("sk_1");
    let custom = |url: &str| builder().environment(Environment::Custom(url.to_owned()));
    let built = |builder: rebilly_sdk::ClientBuilder| builder.build().map(drop).unwrap_err();
    let client = custom("http://127.0.0.1:1").build().unwrap();
    let anonymous =
        Client::builder().environment(Environment::Custom("http://127.0.0.1:1".to_owned())).anonymous();
    let application = anonymous.clone().organization("org_1").application_jwt(ApplicationJwt::new("a.b"));
    let get = |path: &'static str| client.request(Method::GET, path);
    let customers = client.customers();
    let named_pdf = Upload::bytes("x").content_type("a\nb");
    for (error, call) in [
        (built(Client::builder().secret_key("k")), "call `.organization(\"org_…\")`"),
        (built(Client::builder().organization("o")), "call `.secret_key(…)`"),
        (built(builder().secret_key(" ")), "to `.secret_key(…)`"),
        (built(builder().jwt("")), "to `.jwt(…)`"),
        (built(builder().customer_jwt("a\nb")), "`.customer_jwt(…)`"),
        (built(builder().secret_key("pk_1")), "call `.publishable_key(…)`"),
        (built(Client::builder().organization("o").publishable_key("sk_1")), "call `.secret_key(…)`"),
        (built(builder().app("a\n")), "`.app(…)`"),
        (built(custom("x")), "`Environment::Custom(…)`"),
        (built(custom("ftp://x")), "`Environment::Custom(…)`"),
        (built(custom("http://x?y")), "`Environment::Custom(…)`"),
        (built(custom("http://u:p@x")), "`Environment::Custom(…)`"),
        (
            anonymous.build().unwrap().customers().get("c").await.unwrap_err(),
            "call `.secret_key(…)` or `.jwt(…)`",
        ),
        (
            application.build().unwrap().customers().merge("a", "b").await.unwrap_err(),
            "call `.secret_key(…)`",
        ),
        (customers.get("").await.unwrap_err(), "pass the identifier"),
        (customers.get("..").await.unwrap_err(), "pass the identifier"),
        (customers.get("c").header("a b", "x").await.unwrap_err(), "`.header(…)`"),
        (customers.get("c").header("authorization", "x").await.unwrap_err(), "remove `.header(…)`"),
        (customers.get("c").header("a", "x\n").await.unwrap_err(), "`.header(…)`"),
        (get("/a/{b}").await.unwrap_err(), "call `.path_param(…)`"),
        (get("/a").path_param("b").await.unwrap_err(), "remove a `.path_param(…)`"),
        (get("/a").path_param_named("b", "c").await.unwrap_err(), "correct `.path_param_named(…)`"),
        (get("a").await.unwrap_err(), "write `/customers/{id}`"),
        (get("/a//b").await.unwrap_err(), "`.path_param(…)`"),
        (get("/a/{}").await.unwrap_err(), "write `{id}`"),
        (get("/a?b=c").await.unwrap_err(), "`.query(…)`"),
        (get("/a").json(&HashMap::from([((1, 2), 3)])).await.unwrap_err(), "`.json(…)`"),
        (get("/a").body("x", "a\nb").await.unwrap_err(), "`.content_type(\"image/png\")`"),
        (
            get("/a").multipart(Multipart::new().file("f", named_pdf)).await.unwrap_err(),
            "`.content_type(\"image/png\")`",
        ),
    ] {
        let is_expected = error.is_configuration() || error.is_invalid_request();
        assert!(is_expected && !error.may_have_executed() && error.attempts() == 0, "{error:?}");
        assert!(error.to_string().contains(call), "expected {call}: {error}");
    }
}

#[tokio::test]
async fn errors_of_limits_name_the_setting() {
    let server = HttpServer::start(|_| "x".repeat(1000).into_response()).await;
    let client = server.builder().max_response_bytes(10).build().unwrap();
    let error = client.customers().get("c").await.unwrap_err();
    assert!(error.to_string().contains("`.max_response_bytes(…)`"), "{error}");
    let download = client.customers().get("c").download().await.unwrap().max_bytes(10);
    let error = download.bytes().await.unwrap_err();
    assert!(error.to_string().contains("`.max_bytes(…)`"), "{error}");
    let (_listener, url) = http_server::listener().await;
    let client = client::at(&url).secret_key("k").retry(RetryPolicy::never()).build().unwrap();
    let error = client.customers().get("c").timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("`.timeout(…)` or `.deadline(…)`"), "{error}");
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_described_by_path_and_kind() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Own {
        id: String,
        notes: HashMap<String, Vec<u8>>,
    }
    const BODY: &str = r#"{"id":"a","notes":{"MARKER":[1,"MARKER"]}}"#;
    let server = HttpServer::start(|_| BODY.into_response()).await;
    let error = server.client().request(Method::GET, "/things").deserialize::<Own>().await.unwrap_err();
    assert!(error.is_decode(), "{error:?}");
    let message = error.to_string();
    assert!(message.ends_with("notes.*[1]: expected u8, found a string"), "{message}");
    assert!(!format!("{error:?}").contains("MARKER"), "{error:?}");
}

#[tokio::test]
async fn text_of_the_server_is_cut_and_escaped() {
    let body = format!(
        r#"{{"title":"a\nforged \u202e\u001b[31m{}","invalidFields":[{{"field":"f\n{}"}}],"n\n{}":1}}"#,
        "t".repeat(1_000_000),
        "f".repeat(1_000_000),
        "n".repeat(1_000_000),
    );
    let server =
        HttpServer::start(move |_| (StatusCode::UNPROCESSABLE_ENTITY, body.clone()).into_response()).await;
    let error = server.client().customers().get("cus_1").await.unwrap_err();
    let problem = error.problem().unwrap();
    for shown in [error.to_string(), format!("{error:?}"), format!("{problem:?}")] {
        assert!(shown.len() < 2000, "{}", shown.len());
        assert!(!shown.chars().any(|c| c.is_control() || c == '\u{202e}'), "{shown:?}");
        assert!(shown.contains("\\nforged") || shown.contains("\\\\nforged"), "{shown}");
    }
}

/// Events of the attempts, without their durations.
fn attempts(recording: &Recording) -> Vec<String> {
    let events = recording.events_of("rebilly_sdk").into_iter().filter(|line| line.contains(" ms attempt "));
    let without_duration = |line: String| {
        let words: Vec<&str> = line.split(' ').collect();
        let at = words.iter().position(|word| *word == "ms").unwrap();
        words[at - 1].parse::<u64>().expect("milliseconds");
        [&words[..at - 1], &words[at + 1..]].concat().join(" ")
    };
    events.map(without_duration).collect()
}

#[tokio::test]
async fn each_attempt_is_one_debug_event() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client::fast_retries(&sandbox).build().unwrap();
    sandbox.add_operation("GET", "/files/{id}/download", |_| SandboxResponse::new(200).body("file"));
    let recording = Recording::start();
    let (customers, faults) = (client.customers(), sandbox.faults());
    faults.next(Fault::status(503)).next(Fault::reset());
    customers.get("cus_MARKER").await.unwrap_err();
    faults.next(Fault::switching_protocols().after_executing());
    customers.list().q("MARKER").await.unwrap_err();
    faults.next(Fault::hang());
    let call = tokio::time::timeout(Duration::from_millis(200), customers.get("cus_MARKER").send());
    call.await.unwrap_err();
    sandbox.external_host().respond_with(SandboxResponse::new(200).body("file"));
    faults.next(Fault::redirect(302, &sandbox.external_host().url("/MARKER?signature=MARKER")));
    let file = client.request(Method::GET, "/files/{id}/download").path_param("MARKER");
    drop(file.download().await.unwrap());
    let expected = [
        "DEBUG message=GET /customers/{id} 503 attempt 1",
        "DEBUG message=GET /customers/{id} transport attempt 2",
        "DEBUG message=GET /customers/{id} 404 attempt 3",
        "DEBUG message=GET /customers 101 unexpected_response attempt 1",
        "DEBUG message=GET /customers/{id} dropped attempt 1",
        "DEBUG message=GET /files/{id}/download 302 attempt 1",
        "DEBUG message=GET redirect to localhost 200 attempt 1",
    ];
    assert_eq!(attempts(&recording), expected);
    assert!(!recording.lines().join("\n").contains("MARKER"));
}
